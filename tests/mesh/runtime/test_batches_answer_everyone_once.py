"""Whatever arrives, is cancelled, is late or breaks: each request gets one answer, its own."""

import asyncio
import random
import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mesh.kernel.errors import DeadlineExceeded, ResourceExhausted, Unavailable
from mesh.kernel.reasons import Reason
from mesh.runtime.batching import Batch, Batcher, Limits, choose, padding_of
from tests.support.virtual_time import LoopClock, run_virtually


@dataclass
class Machine:
    """A model of known speed that doubles numbers, and breaks when told to."""

    fixed_s: float = 0.010
    each_s: float = 0.001
    breaks: set[int] = field(default_factory=set)
    """Numbers of the runs that break."""
    runs: list[list[Any]] = field(default_factory=list)
    began: list[float] = field(default_factory=list)
    """When each run began, seconds."""

    async def available(self) -> None:
        return

    async def run(self, items: Sequence[Any]) -> Sequence[Any]:
        self.runs.append(list(items))
        self.began.append(asyncio.get_running_loop().time())
        number = len(self.runs)
        await asyncio.sleep(self.fixed_s + self.each_s * len(items))
        if number in self.breaks:
            raise Unavailable(Reason.MODEL_UNAVAILABLE, retry_after_s=1.0, model="machine")
        return [item * 2 for item in items]


REQUEST = st.fixed_dictionaries(
    {
        "at_ms": st.integers(0, 300),
        "cost": st.integers(1, 60),
        "deadline_ms": st.none() | st.integers(1, 200),
        "leaves_ms": st.none() | st.integers(0, 200),
    }
)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(REQUEST, max_size=40),
    st.sets(st.integers(1, 12)),
    st.integers(1, 8),
    st.sampled_from([0, 20, 100]),
    st.integers(1, 12),
)
def test_each_request_is_answered_exactly_once(
    requests: list[dict[str, Any]], breaks: set[int], size: int, cost: int, queue: int
) -> None:
    machine = Machine(breaks=breaks)

    async def live() -> list[Any]:
        batcher = Batcher(
            "machine", machine, Limits(size=size, cost=cost, queue=queue), LoopClock()
        )

        async def ask(number: int, told: dict[str, Any]) -> Any:
            await asyncio.sleep(told["at_ms"] / 1000)
            now = asyncio.get_running_loop().time()
            late = told["deadline_ms"]
            deadline = float("inf") if late is None else now + late / 1000
            asked = asyncio.ensure_future(
                batcher.submit(number, cost=told["cost"], deadline=deadline)
            )
            if told["leaves_ms"] is not None:
                asyncio.get_running_loop().call_later(told["leaves_ms"] / 1000, asked.cancel)
            return await asyncio.wait_for(asyncio.gather(asked, return_exceptions=True), 60)

        answers = await asyncio.gather(*(ask(*one) for one in enumerate(requests)))
        assert batcher.waiting == 0
        await batcher.close()
        assert batcher.idle
        assert len(asyncio.all_tasks()) == 1
        return [answer for [answer] in answers]

    answers = run_virtually(live())

    ran = [item for run in machine.runs for item in run]
    broken = {item for n, run in enumerate(machine.runs, 1) if n in breaks for item in run}
    assert len(ran) == len(set(ran))
    for number, answer in enumerate(answers):
        if isinstance(answer, asyncio.CancelledError):
            assert requests[number]["leaves_ms"] is not None
        elif isinstance(answer, Unavailable):
            assert number in broken
        elif isinstance(answer, DeadlineExceeded):
            assert requests[number]["deadline_ms"] is not None
        elif isinstance(answer, ResourceExhausted):
            assert number not in ran
            assert answer.retry_after_s
        else:
            assert answer == 2 * number
            assert number in ran
    for run, began in zip(machine.runs, machine.began, strict=True):
        for number in run:
            late = requests[number]["deadline_ms"]
            assert late is None or began <= (requests[number]["at_ms"] + late) / 1000
        costs = [requests[item]["cost"] for item in run]
        assert len(run) <= size
        assert not cost or len(run) == 1 or sum(costs) <= cost


@pytest.mark.parametrize("load", [0.5, 0.8])
def test_nobody_waits_much_longer_than_the_others(load: float) -> None:
    """Maximum over median wait is at most 3 under steady load, with short and long items mixed."""
    chance = random.Random(7)
    machine = Machine(fixed_s=0.020, each_s=0.002)
    batches: list[Batch] = []
    capacity = 16 / (machine.fixed_s + 16 * machine.each_s)

    async def live() -> list[float]:
        limits = Limits(size=16, cost=2048, padding=0.1)
        batcher = Batcher("machine", machine, limits, LoopClock(), batches.append)
        loop, took = asyncio.get_running_loop(), list[float]()

        async def ask() -> None:
            started = loop.time()
            await batcher.submit(1, cost=chance.choice((20, 21, 22)))
            took.append(loop.time() - started)

        async with asyncio.TaskGroup() as group:
            for _ in range(3000):
                group.create_task(ask())
                await asyncio.sleep(1 / (load * capacity))
        return took

    took = run_virtually(live())

    assert max(took) / statistics.median(took) <= 3


def test_an_idle_model_waits_for_nobody() -> None:
    machine = Machine()

    async def live() -> float:
        batcher = Batcher("machine", machine, Limits(size=8), LoopClock())
        await batcher.submit(1)
        return asyncio.get_running_loop().time()

    assert run_virtually(live()) == pytest.approx(0.011)


def test_what_came_while_it_was_busy_goes_together() -> None:
    machine = Machine()

    async def live() -> None:
        batcher = Batcher("machine", machine, Limits(size=8), LoopClock())
        first = asyncio.ensure_future(batcher.submit(0))
        await asyncio.sleep(0.001)
        await asyncio.gather(first, *(batcher.submit(number) for number in range(1, 12)))

    run_virtually(live())

    assert [len(run) for run in machine.runs] == [1, 8, 3]


def test_an_item_above_the_budget_goes_alone() -> None:
    machine = Machine()

    async def live() -> None:
        batcher = Batcher("machine", machine, Limits(size=8, cost=100), LoopClock())
        await asyncio.gather(*(batcher.submit(cost, cost=cost) for cost in (40, 500, 50)))

    run_virtually(live())

    assert machine.runs == [[40, 50], [500]]


def test_closing_answers_what_waits_and_what_comes() -> None:
    async def live() -> list[Any]:
        batcher = Batcher("machine", Machine(), Limits(size=1), LoopClock())
        asked = [asyncio.ensure_future(batcher.submit(number)) for number in range(3)]
        await asyncio.sleep(0.001)
        await batcher.close()
        asked.append(asyncio.ensure_future(batcher.submit(3)))
        return await asyncio.gather(*asked, return_exceptions=True)

    done, *refused = run_virtually(live())

    assert done == 0
    assert all(isinstance(one, Unavailable) for one in refused)
    assert len(refused) == 3


def test_a_model_that_gives_too_few_results_answers_nobody_with_anothers() -> None:
    class Short(Machine):
        async def run(self, items: Sequence[Any]) -> Sequence[Any]:
            return [1]

    async def live() -> list[Any]:
        batcher = Batcher("machine", Short(), Limits(size=4), LoopClock())
        return await asyncio.gather(
            *(batcher.submit(number) for number in range(2)), return_exceptions=True
        )

    assert all(isinstance(one, RuntimeError) for one in run_virtually(live()))


@dataclass(frozen=True)
class Costed:
    cost: int


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.integers(1, 600).map(Costed), min_size=1, max_size=60),
    st.integers(1, 32),
    st.sampled_from([0, 300, 2000]),
    st.sampled_from([0.0, 0.1, 1.0]),
)
def test_a_batch_holds_the_first_and_keeps_to_its_limits(
    waiting: list[Costed], size: int, cost: int, padding: float
) -> None:
    batch = choose(waiting, Limits(size=size, cost=cost, padding=padding))

    costs = [one.cost for one in batch]
    assert waiting[0] in batch
    assert len(batch) <= size
    assert costs == sorted(costs)
    taken = max(costs) * len(costs) if padding < 1 else sum(costs)
    assert len(batch) == 1 or not cost or taken <= cost
    assert padding_of(costs) <= padding + 1e-9


def test_mixed_lengths_are_padded_by_less_than_a_tenth() -> None:
    chance = random.Random(1)
    waiting = [Costed(int(chance.lognormvariate(3.4, 0.8)) + 2) for _ in range(256)]
    limits = Limits(size=32, cost=16_384, padding=0.1)
    filled = total = 0

    while waiting:
        batch = choose(waiting, limits)
        waiting = [one for one in waiting if not any(one is other for other in batch)]
        total += max(one.cost for one in batch) * len(batch)
        filled += sum(one.cost for one in batch)

    assert 1 - filled / total <= 0.1
