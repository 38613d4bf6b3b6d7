"""Waiting for a state, with a limit, instead of sleeping."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from inspect import isawaitable


async def eventually(
    holds: Callable[[], bool | Awaitable[bool]], *, within_s: float = 5.0, every_s: float = 0.02
) -> None:
    """Return once `holds` is true; fail the test when it is not within the limit."""
    limit = time.monotonic() + within_s
    while True:
        found = holds()
        if await found if isawaitable(found) else found:
            return
        if time.monotonic() > limit:
            raise AssertionError(f"not so within {within_s} s")
        await asyncio.sleep(every_s)
