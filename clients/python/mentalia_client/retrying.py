"""How long to wait between attempts, and when to stop trying."""

import asyncio
import random
import time
from collections.abc import Callable
from dataclasses import dataclass

from .failures import BrokenError, RefusedError, Trouble


@dataclass(frozen=True, kw_only=True, slots=True)
class Pace:
    """The pauses between attempts."""

    first_s: float = 0.1
    """Pause after the first break; it doubles, and half of it is chance."""
    longest_s: float = 5.0
    patience_s: float = 60.0
    """How long nothing may come through before the last break is raised."""


class Attempts:
    """The attempts of one stream."""

    def __init__(
        self,
        pace: Pace,
        on_trouble: Callable[[Trouble], None],
        *,
        monotonic: Callable[[], float] = time.monotonic,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._pace = pace
        self._on_trouble = on_trouble
        self._monotonic = monotonic
        self._chance = chance
        self._failing_since: float | None = None
        self._count = 0

    def worked(self) -> None:
        """Something came through."""
        self._failing_since, self._count = None, 0

    async def again(self, error: BrokenError) -> None:
        """Pause before the next attempt; raises RefusedError when there should be none."""
        self._on_trouble(error.trouble)
        if isinstance(error, RefusedError):
            raise error
        now = self._monotonic()
        if self._failing_since is None:
            self._failing_since = now
        pause_s = min(self._pace.first_s * 2.0 ** min(self._count, 16), self._pace.longest_s)
        pause_s = max(pause_s * (0.5 + self._chance() / 2), error.trouble.retry_after_s)
        self._count += 1
        if now + pause_s - self._failing_since > self._pace.patience_s:
            raise RefusedError(error.trouble) from error
        await asyncio.sleep(pause_s)
