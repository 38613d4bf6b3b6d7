"""Executors: a full queue refuses, a cancelled caller frees its place, errors come back."""

import asyncio
import threading

import pytest

from mesh.kernel.errors import ResourceExhausted
from mesh.kernel.reasons import Reason
from mesh.runtime.threads import BoundedExecutor
from tests.support.eventually import eventually


@pytest.fixture
def gate() -> threading.Event:
    return threading.Event()


def executor(queue: int) -> BoundedExecutor:
    return BoundedExecutor("test", threads=1, queue=queue, service="svc_auth", retry_after_s=2)


async def test_work_comes_back_with_what_it_made() -> None:
    workers = executor(queue=1)

    assert await workers.run(int, "ff", base=16) == 255

    await workers.close()


async def test_what_work_raises_comes_back() -> None:
    workers = executor(queue=1)

    with pytest.raises(ValueError, match="invalid literal"):
        await workers.run(int, "x")

    await workers.close()


async def test_what_does_not_fit_is_refused_at_once(gate: threading.Event) -> None:
    workers = executor(queue=1)
    running = [asyncio.create_task(workers.run(gate.wait, 5)) for _ in range(2)]
    await asyncio.sleep(0)

    with pytest.raises(ResourceExhausted) as refused:
        await workers.run(int)

    assert refused.value.reason is Reason.OVERLOADED
    assert refused.value.metadata == {"service": "svc_auth"}
    assert refused.value.retry_after_s == 2
    gate.set()
    await asyncio.gather(*running)
    await workers.close()


async def test_a_caller_who_leaves_frees_the_place(gate: threading.Event) -> None:
    workers = executor(queue=1)
    running = asyncio.create_task(workers.run(gate.wait, 5))
    waiting = asyncio.create_task(workers.run(int))
    await eventually(lambda: workers.pending == 2)

    waiting.cancel()

    await eventually(lambda: workers.pending == 1)
    gate.set()
    await running
    assert await workers.run(int) == 0
    await workers.close()
