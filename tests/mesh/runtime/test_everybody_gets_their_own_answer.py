"""Whatever breaks half-way, no answer goes to another caller, and nobody is left waiting."""

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import Any

import psutil
import pytest

from mesh.kernel.clock import SystemClock
from mesh.kernel.errors import DeadlineExceeded, ResourceExhausted, Unavailable
from mesh.runtime.runtime import Options, Runtime, Served, State
from tests.support.eventually import eventually
from tests.support.models import LIVING, Unreadable, manifest

SOON_S = 10.0
MIB = 1024 * 1024


@pytest.fixture(params=["thread", "worker"])
async def runtime(request: pytest.FixtureRequest) -> AsyncIterator[Runtime]:
    names = ("a", "b")
    made = Runtime(
        {name: manifest(name) for name in names},
        Options(executors=dict.fromkeys(names, request.param), queue=4),
        SystemClock(),
    )
    yield made
    await asyncio.wait_for(made.close(), SOON_S)


async def answers_rightly(model: Served) -> None:
    """It answers five callers in turn, each with their own result."""
    for number in range(5):
        assert await asyncio.wait_for(model.predict(number), SOON_S) == 2 * number


async def test_a_listener_who_is_cancelled_twice_leaves_nothing_behind(runtime: Runtime) -> None:
    model = runtime.model("a")

    async def listen() -> None:
        async with aclosing(model.predict_stream({"count": 9, "every_s": 0.2})) as pieces:
            async for _ in pieces:
                heard.set()

    heard = asyncio.Event()
    listening = asyncio.create_task(listen())
    await heard.wait()
    listening.cancel()
    await asyncio.sleep(0)
    listening.cancel()
    await asyncio.gather(listening, return_exceptions=True)

    await eventually(lambda: model.may_go, within_s=SOON_S)
    await runtime.model("a").ready()
    await answers_rightly(model)


@pytest.mark.parametrize("gift", ["lock", "stop", "unreadable"])
async def test_a_strange_result_is_its_callers_alone(runtime: Runtime, gift: str) -> None:
    model = runtime.model("a")
    asked = [model.predict({"gives": gift}), *(model.predict(number) for number in range(3))]

    told = await asyncio.wait_for(asyncio.gather(*asked, return_exceptions=True), SOON_S)

    assert all(one == 2 * at or isinstance(one, Exception) for at, one in enumerate(told[1:]))
    await eventually(lambda: model.state is State.READY)
    await asyncio.wait_for(_until_it_answers(model), SOON_S)
    await answers_rightly(model)


@pytest.mark.parametrize("gift", ["lock", "unreadable"])
async def test_a_strange_piece_ends_its_stream_alone(runtime: Runtime, gift: str) -> None:
    model = runtime.model("a")
    pieces = model.predict_stream({"count": 2, "gives": gift})
    try:
        async with asyncio.timeout(SOON_S):
            [piece async for piece in pieces]
    except Exception:  # noqa: S110  # a worker says so, a thread just hands it over
        pass

    await asyncio.wait_for(_until_it_answers(model), SOON_S)
    await answers_rightly(model)


async def test_a_model_that_raises_stop_iteration_answers(runtime: Runtime) -> None:
    model = runtime.model("a")

    with pytest.raises(RuntimeError):
        await asyncio.wait_for(model.predict({"stops": 1}), SOON_S)

    await answers_rightly(model)


async def test_an_item_that_cannot_travel_fails_alone(runtime: Runtime) -> None:
    model = runtime.model("a")
    await model.ready()
    items: list[Any] = [threading.Lock(), 1, Unreadable(), 2]

    told = await asyncio.wait_for(
        asyncio.gather(*(model.predict(item) for item in items), return_exceptions=True), SOON_S
    )

    assert isinstance(told[0], Exception)
    await answers_rightly(model)
    with pytest.raises(Exception, match=r"."):
        async with asyncio.timeout(SOON_S):
            [piece async for piece in model.predict_stream(threading.Lock())]
    await answers_rightly(model)


async def test_a_slow_load_keeps_no_other_model_waiting() -> None:
    runtime = Runtime(
        {"slow": manifest("slow", loads_s=1.0), "quick": manifest("quick")},
        Options(),
        SystemClock(),
    )
    loading = asyncio.create_task(runtime.model("slow").ready())
    await asyncio.sleep(0.05)

    assert await runtime.model("quick").predict(1) == 2
    assert not loading.done()
    await loading
    await runtime.close()


async def test_a_deadline_holds_while_a_model_loads() -> None:
    slow = Runtime({"slow": manifest("slow", loads_s=1.0)}, Options(queue=4), SystemClock())
    model = slow.model("slow")
    soon = SystemClock().monotonic() + 0.2

    asked = [model.predict(number, deadline=soon) for number in range(40)]
    told = await asyncio.wait_for(asyncio.gather(*asked, return_exceptions=True), 0.9)

    kinds = {type(one) for one in told}
    assert kinds == {ResourceExhausted, DeadlineExceeded}
    await slow.close()


async def test_streams_wait_in_a_queue_that_ends(runtime: Runtime) -> None:
    model = runtime.model("a")
    await model.ready()

    async def listen() -> int:
        return len([piece async for piece in model.predict_stream({"count": 3})])

    told = await asyncio.wait_for(
        asyncio.gather(*(listen() for _ in range(40)), return_exceptions=True), SOON_S
    )

    assert {3} <= {one for one in told if isinstance(one, int)} == {3}
    assert any(isinstance(one, ResourceExhausted) for one in told)


async def test_work_that_ran_out_behind_a_stream_is_not_done(runtime: Runtime) -> None:
    model = runtime.model("a")
    await model.ready()
    pieces = model.predict_stream({"count": 8, "every_s": 0.1})
    assert await anext(pieces) == 0

    with pytest.raises(DeadlineExceeded):
        await model.predict(1, deadline=SystemClock().monotonic() + 0.2)

    await pieces.aclose()
    await answers_rightly(model)


async def test_unloading_while_it_loads_is_unavailable_for_whoever_waits() -> None:
    runtime = Runtime({"a": manifest("a", loads_s=0.5)}, Options(), SystemClock())
    model = runtime.model("a")
    waiting = asyncio.create_task(model.predict(1))
    await asyncio.sleep(0.1)

    await model.unload()

    with pytest.raises(Unavailable):
        await waiting
    assert await model.predict(2) == 4
    await runtime.close()


async def test_a_load_that_nobody_waits_for_closes_its_model() -> None:
    before = set(LIVING)
    runtime = Runtime({"a": manifest("a", loads_s=0.05)}, Options(), SystemClock())
    model = runtime.model("a")
    for _ in range(10):
        loading = asyncio.create_task(model.ready())
        await asyncio.sleep(0.01)
        await model.unload()
        await asyncio.gather(loading, return_exceptions=True)

    await eventually(lambda: before >= LIVING)
    await runtime.close()


@pytest.mark.parametrize("place", ["thread", "worker"])
async def test_two_that_take_turns_in_one_models_room_are_both_answered(place: str) -> None:
    names = ("a", "b")
    runtime = Runtime(
        {name: manifest(name) for name in names},
        Options(executors=dict.fromkeys(names, place), memory_bytes=100 * MIB),
        SystemClock(),
    )

    async def insist(name: str, number: int) -> int:
        while True:
            try:
                result: int = await runtime.model(name).predict(number)
            except Unavailable:
                await asyncio.sleep(0.01)  # as a client does that was told to come again
            else:
                return result

    asked = [insist(names[number % 2], number) for number in range(12)]

    assert await asyncio.wait_for(asyncio.gather(*asked), 30) == [2 * n for n in range(12)]
    await runtime.close()


async def test_nothing_lives_after_a_load_was_broken_off() -> None:
    names = ("a", "b")
    runtime = Runtime(
        {name: manifest(name) for name in names},
        Options(executors=dict.fromkeys(names, "worker"), memory_bytes=100 * MIB),
        SystemClock(),
    )
    await runtime.model("a").predict(1)
    loading = asyncio.create_task(runtime.model("b").ready())
    await asyncio.sleep(0)
    loading.cancel()
    await runtime.model("b").unload()
    await asyncio.gather(loading, return_exceptions=True)

    await asyncio.wait_for(runtime.close(), SOON_S)

    workers = [one for one in psutil.Process().children() if "worker_process" in str(one.cmdline())]
    assert workers == []
    assert [task for task in asyncio.all_tasks() if "worker" in task.get_name()] == []
    with pytest.raises(Unavailable):
        await runtime.model("a").predict(1)


async def _until_it_answers(model: Served) -> None:
    while True:
        try:
            await model.predict(1)
        except Unavailable:
            await asyncio.sleep(0.02)
        else:
            return
