"""How many calls a service works on at once, and how many may wait.

Beyond the queue a call is refused at once with RetryInfo: a person who is told to wait a
second is better served than one whose call dies after thirty.
"""

import asyncio
from collections import deque
from collections.abc import Callable

from mesh.kernel.errors import ResourceExhausted
from mesh.kernel.reasons import Reason


class Gate:
    """One lane: a number of places and a short queue."""

    def __init__(
        self,
        *,
        service: str,
        places: int,
        queue: int,
        on_refused: Callable[[], object] = lambda: None,
    ) -> None:
        """`on_refused` is told of every call that found no room."""
        self._service = service
        self._places = places
        self._free = places
        self._on_refused = on_refused
        self._queue = queue
        self._waiting: deque[asyncio.Future[None]] = deque()

    def enter(self) -> asyncio.Future[None] | None:
        """Take a place: None when there is one, else what to await for it.

        Raises ResourceExhausted when the queue is full. Whoever waits must call `abandon`
        when the wait is cancelled, and whoever entered must call `leave`.
        """
        if self._free > 0:
            self._free -= 1
            return None
        if len(self._waiting) >= self._queue:
            self._on_refused()
            raise ResourceExhausted(Reason.OVERLOADED, retry_after_s=1.0, service=self._service)
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(turn)
        return turn

    def abandon(self, turn: asyncio.Future[None]) -> None:
        """Leave the queue; passes the place on when it was given in the same moment."""
        if turn.done() and not turn.cancelled():
            self.leave()
            return
        turn.cancel()
        if turn in self._waiting:
            self._waiting.remove(turn)

    def leave(self) -> None:
        """Give the place to whoever waits longest, or back."""
        while self._waiting:
            turn = self._waiting.popleft()
            if not turn.done():
                turn.set_result(None)
                return
        self._free += 1

    def taken(self) -> int:
        """Calls that have a place now."""
        return self._places - self._free

    @property
    def waiting(self) -> int:
        """Calls in the queue."""
        return len(self._waiting)
