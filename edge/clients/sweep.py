"""Looks a few times a second at everything that is going on, instead of a timer for each.

A timer that nearly always is cancelled costs 2 µs a call on uvloop; an entry in a dict 0.1 µs.
"""

import asyncio
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Sweep(Generic[T]):
    """Tells `late` of every entry whose time has come, once, within `every_s` of it."""

    def __init__(self, every_s: float, late: Callable[[T], None]) -> None:
        self._every_s = every_s
        self._late = late
        self._until: dict[T, float] = {}
        self._ticking = False

    def __len__(self) -> int:
        return len(self._until)

    def add(self, entry: T, until: float) -> None:
        """Watch an entry until a time of the loop's clock."""
        self._until[entry] = until
        if not self._ticking:
            self._ticking = True
            asyncio.get_running_loop().call_later(self._every_s, self._tick)

    def remove(self, entry: T) -> None:
        """Watch an entry no more."""
        self._until.pop(entry, None)

    def _tick(self) -> None:
        loop = asyncio.get_running_loop()
        now = loop.time()
        for entry in [entry for entry, until in self._until.items() if until <= now]:
            del self._until[entry]
            self._late(entry)
        self._ticking = bool(self._until)
        if self._ticking:
            loop.call_later(self._every_s, self._tick)
