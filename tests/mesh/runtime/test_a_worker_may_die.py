"""A model in a process of its own: its death costs what it was doing, and nothing else."""

import asyncio
import os
import signal
import time
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from typing import Any

import numpy as np
import psutil
import pytest

from mesh.kernel.clock import SystemClock
from mesh.kernel.errors import InvalidArgument, Unavailable
from mesh.kernel.reasons import Reason
from mesh.runtime.executors.thread import ThreadExecutor
from mesh.runtime.executors.worker import WorkerExecutor
from mesh.runtime.model import Executor, Place
from mesh.runtime.runtime import Options, Runtime, Served
from tests.support.eventually import eventually
from tests.support.models import load, manifest

PLACE = Place(files=(), device="cpu", threads=1)
MIB = 1024 * 1024


@asynccontextmanager
async def worker(*, memory_bytes: int = 0, limit_s: float = 60.0, **told: Any) -> Any:
    executor = WorkerExecutor(
        manifest(**told), PLACE, memory_bytes=memory_bytes, run_limit_s=limit_s
    )
    await executor.start()
    try:
        yield executor
    finally:
        await executor.close()


@pytest.fixture(params=["thread", "worker"])
async def executor(request: pytest.FixtureRequest) -> AsyncIterator[Executor]:
    """Both local executors: what they promise is the same."""
    made: Executor = (
        ThreadExecutor(manifest(), PLACE, load)
        if request.param == "thread"
        else WorkerExecutor(manifest(), PLACE)
    )
    await made.start()
    yield made
    await made.close()


async def test_results_come_in_order(executor: Executor) -> None:
    assert list(await executor.run([3, 1, 2])) == [6, 2, 4]


async def test_arrays_come_back_whole_and_stay(executor: Executor) -> None:
    pictures = [np.arange(300_000, dtype=np.float32) + number for number in range(5)]

    first = await executor.run(pictures)
    await executor.run([picture * 0 for picture in pictures])

    for picture, doubled in zip(pictures, first, strict=True):
        np.testing.assert_array_equal(doubled, picture * 2)


async def test_more_than_the_shared_memory_holds_still_arrives(executor: Executor) -> None:
    large = np.ones(6 * MIB, np.float64)

    (doubled,) = await executor.run([large])

    assert doubled.sum() == 12 * MIB


async def test_one_bad_item_is_refused_alone(executor: Executor) -> None:
    good, bad = await executor.run([1, {"refuse": "jpeg.data"}])

    assert good == 2
    assert isinstance(bad, InvalidArgument)
    assert bad.violations[0].field == "jpeg.data"


async def test_a_batch_that_breaks_is_told_and_the_next_one_runs(executor: Executor) -> None:
    with pytest.raises(KeyError):
        await executor.run([{"break": 1}])

    assert list(await executor.run([1])) == [2]


async def test_pieces_come_as_they_are_made(executor: Executor) -> None:
    assert [piece async for piece in executor.stream({"count": 5})] == [0, 1, 2, 3, 4]
    assert list(await executor.run([1])) == [2]


async def test_a_stream_that_is_left_early_leaves_the_model_free(executor: Executor) -> None:
    async with aclosing(executor.stream({"count": 1_000_000})) as pieces:
        async for piece in pieces:
            if piece == 3:
                break

    assert list(await asyncio.wait_for(executor.run([1]), 5)) == [2]


async def test_a_caller_who_leaves_between_pieces_leaves_the_model_free(executor: Executor) -> None:
    async def listen() -> None:
        async with aclosing(executor.stream({"count": 50, "every_s": 0.05})) as pieces:
            async for _ in pieces:
                listening.set()

    listening = asyncio.Event()
    task = asyncio.create_task(listen())
    await listening.wait()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)

    assert list(await asyncio.wait_for(executor.run([1]), 5)) == [2]


async def test_a_stream_that_breaks_says_so(executor: Executor) -> None:
    pieces = []
    with pytest.raises(ValueError, match="made to break"):
        async for piece in executor.stream({"count": 5, "breaks_at": 2}):
            pieces.append(piece)  # what came before the break counts

    assert pieces == [0, 1]


@pytest.mark.parametrize("kind", ["thread", "worker"])
async def test_a_model_that_cannot_be_loaded_is_unavailable(kind: str) -> None:
    told = manifest(fails=True)
    broken: Executor = (
        ThreadExecutor(told, PLACE, load) if kind == "thread" else WorkerExecutor(told, PLACE)
    )

    with pytest.raises(Unavailable) as refused:
        await broken.start()

    assert refused.value.reason is Reason.MODEL_UNAVAILABLE
    assert refused.value.metadata == {"model": "obedient"}


async def test_only_what_ran_is_lost_when_a_worker_is_killed() -> None:
    """kill -9 under load: in-flight requests fail with UNAVAILABLE; the rest wait and pass."""
    runtime = Runtime(
        {"obedient": manifest(batch_size=4)},
        Options(executors={"obedient": "worker"}),
        SystemClock(),
    )
    model = runtime.model("obedient")
    await model.ready()
    pid = pid_of(model)
    asked = [
        asyncio.create_task(model.predict({"sleep_s": 0.02, "number": number}))
        for number in range(60)
    ]
    await eventually(lambda: sum(task.done() for task in asked) >= 8)

    os.kill(pid, signal.SIGKILL)
    killed = time.monotonic()
    answers = await asyncio.wait_for(asyncio.gather(*asked, return_exceptions=True), 30)
    back_s = time.monotonic() - killed

    lost = [one for one in answers if isinstance(one, Exception)]
    assert 0 < len(lost) <= 4
    assert all(isinstance(one, Unavailable) for one in lost)
    assert back_s < 20
    assert pid_of(model) != pid
    await runtime.close()
    assert not psutil.pid_exists(pid)


async def test_a_worker_killed_while_idle_is_replaced_before_anybody_asks() -> None:
    async with worker() as executor:
        first = executor.pid
        os.kill(first, signal.SIGKILL)

        await eventually(lambda: executor.pid not in (None, first), within_s=20)

        assert list(await executor.run([1])) == [2]


@pytest.mark.parametrize("deed", [{"exit": 3}, {"abort": 1}], ids=["exit", "abort"])
async def test_a_crash_is_unavailable_and_the_model_comes_back(deed: dict[str, int]) -> None:
    async with worker() as executor:
        with pytest.raises(Unavailable):
            await executor.run([deed])

        await asyncio.wait_for(executor.available(), 20)

        assert list(await executor.run([2])) == [4]


async def test_a_model_that_eats_memory_is_replaced() -> None:
    async with worker(memory_bytes=256 * MIB) as executor:
        with pytest.raises(Unavailable):
            await executor.run([{"eat_mib": 600}])

        await asyncio.wait_for(executor.available(), 20)

        assert list(await executor.run([{"eat_mib": 10}])) == [10 * 131_072]


async def test_a_model_that_hangs_is_replaced() -> None:
    async with worker(limit_s=0.3) as executor:
        with pytest.raises(Unavailable):
            await executor.run([{"sleep_s": 60}])

        await asyncio.wait_for(executor.available(), 20)

        assert list(await executor.run([2])) == [4]


async def test_a_worker_knows_no_secret_of_the_service(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MENTALIA_AUTH_MASTER_KEY_FILE", "/secret")
    async with worker() as executor:
        told = psutil.Process(executor.pid).environ()

    assert not [name for name in told if name.startswith("MENTALIA_")]
    assert told["OMP_NUM_THREADS"] == "1"


async def test_closing_leaves_no_process() -> None:
    async with worker() as executor:
        pid = executor.pid

    assert not psutil.pid_exists(pid)


def pid_of(model: Served) -> int:
    pid = getattr(model._executor, "pid", None)  # what the test kills
    assert isinstance(pid, int)
    return pid
