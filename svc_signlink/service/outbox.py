"""What waits to be sent to one client: a slow reader loses interim readings, nothing else."""

import asyncio
from collections import deque

from svc_signlink.domain.decoder import Letter
from svc_signlink.domain.events import Dropped, Interim, Summary, Word

Event = Interim | Letter | Word | Dropped | Summary

_MOST_INTERIM = 8
"""A third of a second of a camera: older readings of frames help nobody."""
_MOST_KEPT = 256
"""Letters that may wait; beyond it the stream is read no further (two minutes of spelling)."""


class Outbox:
    """Events of one stream, in order."""

    def __init__(self) -> None:
        self._events: deque[Event] = deque()
        self._interims = 0
        self._dropped = 0
        self._news = asyncio.Event()
        self._room = asyncio.Event()
        self._room.set()

    def put(self, event: Event) -> None:
        """Let an event wait; the oldest interim reading makes room for a newer one."""
        if isinstance(event, Interim):
            if self._interims >= _MOST_INTERIM:
                self._forget_oldest_interim()
            self._interims += 1
        self._events.append(event)
        if len(self._events) - self._interims >= _MOST_KEPT:
            self._room.clear()
        self._news.set()

    def drop(self, count: int) -> None:
        """Tell the client of frames that were left out, before its next event."""
        self._dropped += count

    def wake(self) -> None:
        """Make `take` return though nothing came."""
        self._news.set()

    async def room(self) -> None:
        """Wait until the client has read enough."""
        await self._room.wait()

    async def take(self) -> Event | None:
        """The next event; None when there is none and the caller should look around."""
        if not self._events and not self._dropped:
            # Cleared after the wait: a `wake` that came while events were left is not lost.
            await self._news.wait()
            self._news.clear()
        if self._dropped:
            count, self._dropped = self._dropped, 0
            return Dropped(count=count)
        if not self._events:
            return None
        event = self._events.popleft()
        if isinstance(event, Interim):
            self._interims -= 1
        elif len(self._events) - self._interims < _MOST_KEPT:
            self._room.set()
        return event

    def _forget_oldest_interim(self) -> None:
        for place, event in enumerate(self._events):
            if isinstance(event, Interim):
                del self._events[place]
                self._interims -= 1
                self._dropped += 1
                return
