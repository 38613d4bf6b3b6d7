"""What a reply service tells, in lists of what is there already."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import dataclass

from svc_chat.domain.draft import Told


@dataclass(frozen=True, slots=True)
class _End:
    """Nothing follows, because of a failure or because that was all."""

    failure: Exception | None


async def batches(told: AsyncIterator[Told], *, largest: int) -> AsyncGenerator[list[Told], None]:
    """Lists of 1 to `largest`, without waiting for more; one transaction can keep each.

    A failure of the source comes after everything that came before it.
    """
    queue: asyncio.Queue[Told | _End] = asyncio.Queue(maxsize=largest)
    filling = asyncio.ensure_future(_fill(told, queue))
    try:
        while True:
            batch: list[Told] = []
            end = _sort(await queue.get(), batch)
            while end is None and len(batch) < largest and not queue.empty():
                end = _sort(queue.get_nowait(), batch)
            if batch:
                yield batch
            if end is not None:
                break
        if end.failure is not None:
            raise end.failure
    finally:
        filling.cancel()
        await asyncio.gather(filling, return_exceptions=True)


async def _fill(told: AsyncIterator[Told], queue: "asyncio.Queue[Told | _End]") -> None:
    try:
        async for one in told:
            await queue.put(one)
    except Exception as failure:  # noqa: BLE001  # raised again where the batches are read
        await queue.put(_End(failure))
    else:
        await queue.put(_End(None))


def _sort(item: Told | _End, batch: list[Told]) -> _End | None:
    if isinstance(item, _End):
        return item
    batch.append(item)
    return None
