"""The calls that are running, and the ways to end them from outside.

A deadline, a revoked session, a token that ran out and a stopping server all end a call in
one way: its task is cancelled with the fault it has to answer. The count of running calls
is ours because grpc.aio's own graceful stop does not wait for handlers that abort
(grpc/grpc#37239).
"""

import asyncio
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass

from mesh.kernel.errors import DeadlineExceeded, Fault, Unauthenticated, Unavailable
from mesh.kernel.reasons import Reason

_SWEEP_S = 0.1
"""One timer for all calls: a timer for each cost 18 µs of CPU a call (`bench.unary`), and no
deadline of the contract is finer than seconds."""


@dataclass(slots=True, eq=False)
class Flight:
    """One running call."""

    task: asyncio.Task[object]
    lasting: bool
    """Whether it is a stream, which a stop must tell to end."""
    began: float
    """When it began, seconds of the monotonic clock."""
    ends_at: float
    """When it has to end, on the same clock: at its deadline, or before."""
    ends_with: Callable[[], Fault] | None = None
    """Makes the fault to end it with then, where that is not the deadline."""
    fault: Fault | None = None
    """Why it was ended from outside."""

    def end(self, fault: Fault) -> None:
        """Cancel the call; it answers with `fault`. Later reasons do not replace the first."""
        if self.fault is None:
            self.fault = fault
            self.task.cancel()

    def end_if_late(self, moment: float) -> None:
        """End the call when it should have ended by this moment of the monotonic clock."""
        if self.ends_at > moment:
            return
        limit_s = self.ends_at - self.began
        self.end(
            DeadlineExceeded(Reason.DEADLINE_EXCEEDED, deadline_s=f"{limit_s:g}")
            if self.ends_with is None
            else self.ends_with()
        )

    def end_by(self, moment: float, fault: Callable[[], Fault]) -> None:
        """End the call at a moment of the monotonic clock; the nearest limit counts."""
        if moment < self.ends_at:
            self.ends_at, self.ends_with = moment, fault


class Flights:
    """All running calls of one process."""

    def __init__(self, process: str) -> None:
        self._process = process
        self._flying: set[Flight] = set()
        self._by_session: defaultdict[str, set[Flight]] = defaultdict(set)
        self._landed: asyncio.Event | None = None
        self._closing = False
        self._sweeping = False

    @property
    def count(self) -> int:
        """Calls running now."""
        return len(self._flying)

    def start(self, *, began: float, until: float, lasting: bool) -> Flight:
        """A call that began runs in the current task until its deadline, both in seconds of the
        monotonic clock; Unavailable while the server stops."""
        if self._closing:
            raise self._stopping()
        task = asyncio.current_task()
        if task is None:
            raise RuntimeError("a call runs in a task")
        flight = Flight(task, lasting, began, until)
        self._flying.add(flight)
        if not self._sweeping:
            self._sweeping = True
            asyncio.get_running_loop().call_later(_SWEEP_S, self._sweep)
        return flight

    def land(self, flight: Flight, session_id: str) -> None:
        """The call ended."""
        self._flying.discard(flight)
        if session_id:
            flights = self._by_session.get(session_id)
            if flights is not None:
                flights.discard(flight)
                if not flights:
                    del self._by_session[session_id]
        if self._landed is not None and not self._flying:
            self._landed.set()

    def watch(self, flight: Flight, session_id: str) -> None:
        """End this call when its session is revoked."""
        self._by_session[session_id].add(flight)

    def revoke(self, session_id: str) -> None:
        """End every stream of a session."""
        for flight in tuple(self._by_session.get(session_id, ())):
            flight.end(Unauthenticated(Reason.SESSION_REVOKED))

    async def drain(self, seconds: float) -> None:
        """Refuse new calls, tell streams to end, and wait for the rest for a while."""
        self._closing = True
        self._landed = asyncio.Event()
        if not self._flying:
            self._landed.set()
        for flight in tuple(self._flying):
            if flight.lasting:
                flight.end(self._stopping())
        try:
            async with asyncio.timeout(seconds):
                await self._landed.wait()
        except TimeoutError:
            for flight in tuple(self._flying):
                flight.end(self._stopping())

    def _sweep(self) -> None:
        """End what is past its time, ten times a second while anything runs."""
        now = time.monotonic()
        for flight in tuple(self._flying):
            flight.end_if_late(now)
        self._sweeping = bool(self._flying)
        if self._sweeping:
            asyncio.get_running_loop().call_later(_SWEEP_S, self._sweep)

    def _stopping(self) -> Unavailable:
        return Unavailable(Reason.SHUTTING_DOWN, retry_after_s=1.0, service=self._process)
