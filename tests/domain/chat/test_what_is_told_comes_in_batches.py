"""Batches of what a reply service tells."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from mesh.kernel.errors import Code, RemoteFault, Unavailable
from mesh.kernel.reasons import Reason
from svc_chat.domain.batching import batches
from svc_chat.domain.draft import PieceTold, Told
from svc_chat.domain.replying import passes


def pieces(count: int) -> list[Told]:
    return [PieceTold(text=str(number)) for number in range(count)]


async def from_list(told: list[Told], failure: Exception | None = None) -> AsyncIterator[Told]:
    for one in told:
        yield one
    if failure is not None:
        raise failure


async def test_order_is_kept_and_no_batch_is_too_large() -> None:
    told = pieces(100)

    found = [batch async for batch in batches(from_list(told), largest=8)]

    assert [one for batch in found for one in batch] == told
    assert max(len(batch) for batch in found) <= 8
    assert min(len(batch) for batch in found) >= 1


async def test_a_piece_is_not_held_back_for_the_next_one() -> None:
    gate = asyncio.Event()

    async def slow() -> AsyncIterator[Told]:
        yield PieceTold(text="uno")
        await gate.wait()
        yield PieceTold(text="dos")

    reading = batches(slow(), largest=8)
    first = await anext(reading)
    gate.set()

    assert first == [PieceTold(text="uno")]
    assert await anext(reading) == [PieceTold(text="dos")]


@pytest.mark.parametrize(
    "failure",
    [Unavailable(Reason.DEPENDENCY_UNAVAILABLE, dependency="svc_bots"), RuntimeError("bug")],
    ids=["fault", "mistake"],
)
async def test_a_failure_comes_after_what_came_before_it(failure: Exception) -> None:
    found: list[Told] = []

    with pytest.raises(type(failure)):
        async for batch in batches(from_list(pieces(3), failure), largest=8):
            found += batch

    assert found == pieces(3)


async def test_leaving_early_ends_the_source() -> None:
    closed = asyncio.Event()

    async def endless() -> AsyncIterator[Told]:
        try:
            while True:
                yield PieceTold(text="x")
                await asyncio.sleep(0)
        finally:
            closed.set()

    reading = batches(endless(), largest=2)
    await anext(reading)
    await reading.aclose()

    async with asyncio.timeout(1):
        await closed.wait()


@pytest.mark.parametrize(
    ("code", "reason", "expected"),
    [
        (Code.UNAVAILABLE, Reason.DEPENDENCY_UNAVAILABLE, True),
        (Code.DEADLINE_EXCEEDED, Reason.DEADLINE_EXCEEDED, True),
        (Code.RESOURCE_EXHAUSTED, Reason.OVERLOADED, True),
        (Code.RESOURCE_EXHAUSTED, Reason.DAILY_QUOTA_USED, False),
        (Code.UNAUTHENTICATED, Reason.EXPIRED_TOKEN, True),
        (Code.PERMISSION_DENIED, Reason.NOT_YOURS, False),
        (Code.INTERNAL, Reason.INTERNAL, False),
    ],
)
def test_what_may_pass_is_tried_again(code: Code, reason: Reason, expected: bool) -> None:
    assert passes(RemoteFault(code, reason)) is expected
