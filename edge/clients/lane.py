"""Unary calls to one process of the mesh, over one HTTP/2 connection to each of its replicas.

Connections are opened before they are needed and opened again when they break. A call that no
peer began with is sent once more at once, to the next replica; a call that failed for a moment
(UNAVAILABLE) is repeated only when its contract says so, with its backoff, under one budget.
"""

import asyncio
import contextlib
import logging
import random
import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass

from prometheus_client import Counter

from edge.clients.headers import Head, literal
from edge.clients.http2 import Answer, Http2Connection, Lost
from edge.clients.sweep import Sweep
from mesh.contract import RetryRule
from mesh.kernel.errors import Code, Unavailable
from mesh.kernel.reasons import Reason

_LOG = logging.getLogger("edge.lane")

_PATIENCE_S = 1.0
"""How long a call waits for a connection; a restarting process is back within it or answers 503."""

_CONNECT_S = 3.0
_FIRST_BACKOFF_S = 0.05
_LONGEST_BACKOFF_S = 1.0
_SWEEP_S = 0.05
_GRACE_S = 0.1
"""The peer ends a late call itself, with its reason; the edge only when it does not."""

_BUDGET = 10.0
_BUDGET_PER_SUCCESS = 0.1
"""The budget of `gen/service_config.json`: below half of it nothing is repeated."""

_DEAD_PEER_MS = 20_000
"""Unanswered segments break the connection after this long (TCP_USER_TIMEOUT)."""

_LATE = Answer(Code.DEADLINE_EXCEEDED, "", b"", b"")
_UNAVAILABLE = int(Code.UNAVAILABLE)


@dataclass(frozen=True, kw_only=True, slots=True)
class Peer:
    """One process of the mesh and where it is."""

    process: str
    addresses: tuple[str, ...]
    """`host:port` of each replica."""
    tls: ssl.SSLContext | None
    """What the edge shows and believes; None only on loopback in tests and benchmarks."""

    @property
    def server_name(self) -> str:
        """The name in the peer's certificate."""
        return f"{self.process.replace('_', '-')}.mentalia.internal"


class _Call:
    """One attempt that is running."""

    __slots__ = ("connection", "result", "stream_id")

    def __init__(
        self, connection: Http2Connection, stream_id: int, result: "asyncio.Future[Answer]"
    ) -> None:
        self.connection = connection
        self.stream_id = stream_id
        self.result = result


class Lane:
    """The way to one process. `start` before the first call, `close` after the last."""

    def __init__(
        self, peer: Peer, sent: Counter, *, chance: Callable[[], float] = random.random
    ) -> None:
        self.peer = peer
        self._sent = sent
        self._chance = chance
        self._open: list[Http2Connection] = []
        self._turn = 0
        self._changed = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []
        self._budget = _BUDGET
        self._counters: dict[tuple[str, int], Counter] = {}
        self._calls: Sweep[_Call] = Sweep(_SWEEP_S, _give_up)
        self._now = asyncio.get_running_loop().time

    def start(self) -> None:
        """Begin to keep a connection to each replica."""
        loop = asyncio.get_running_loop()
        for address in self.peer.addresses:
            name = f"lane {self.peer.process} {address}"
            self._tasks.append(loop.create_task(self._keep(address), name=name))

    async def close(self) -> None:
        """Stop connecting and close what is open."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for connection in self._open:
            connection.close()
        self._open.clear()

    @property
    def reachable(self) -> bool:
        """Whether a call could be sent now."""
        return any(connection.usable for connection in self._open)

    @property
    def replicas_reachable(self) -> int:
        """How many replicas could take a call now."""
        return sum(connection.usable for connection in self._open)

    @property
    def calls_running(self) -> int:
        """How many calls wait for their answer."""
        return len(self._calls)

    async def call(
        self,
        method: str,
        head: Head,
        metadata: bytes,
        message: bytes,
        *,
        timeout_s: float,
        stated_s: float = 0.0,
        retry: RetryRule | None = None,
    ) -> Answer:
        """One unary call; Unavailable when the process cannot be reached, else its answer.

        `stated_s` is the deadline the contract states: the peer keeps it without being told.
        """
        deadline = self._now() + timeout_s
        attempts, untouched = 1, 0
        timeout = b"" if timeout_s == stated_s else _timeout(timeout_s)
        while True:
            connection = self._pick() or await self._wait(deadline)
            call = _Call(connection, *connection.request(head, metadata + timeout, message))
            self._calls.add(call, deadline + _GRACE_S)
            try:
                answer: Answer | None = await call.result
            except asyncio.CancelledError:
                connection.cancel(call.stream_id)
                raise
            except Lost as lost:
                if lost.untouched and untouched < 2:
                    untouched += 1
                    continue
                answer = None
            finally:
                self._calls.remove(call)
            if answer is not None and answer.code != _UNAVAILABLE:
                self._budget = min(_BUDGET, self._budget + _BUDGET_PER_SUCCESS)
                return self._counted(method, answer)
            self._budget = max(0.0, self._budget - 1.0)
            if retry is None or attempts >= retry.max_attempts or self._budget < _BUDGET / 2:
                if answer is None:
                    raise self._unavailable()
                return self._counted(method, answer)
            pause_s = retry.initial_backoff_s * 2 ** (attempts - 1) * (0.5 + self._chance())
            attempts += 1
            await asyncio.sleep(min(pause_s, retry.initial_backoff_s * 10))
            left_s = deadline - self._now()
            if left_s <= 0.0:
                return self._counted(method, _LATE)
            timeout = _timeout(left_s)

    def _pick(self) -> Http2Connection | None:
        """The next connection in turn that takes calls."""
        count = len(self._open)
        for offset in range(count):
            connection = self._open[(self._turn + offset) % count]
            if connection.usable:
                self._turn = (self._turn + offset + 1) % count
                return connection
        return None

    async def _wait(self, deadline: float) -> Http2Connection:
        """The first connection that opens; Unavailable when none does for a second."""
        until = min(deadline, self._now() + _PATIENCE_S)
        while True:
            connection = self._pick()
            if connection is not None:
                return connection
            self._changed.clear()
            try:
                async with asyncio.timeout_at(until):
                    await self._changed.wait()
            except TimeoutError:
                raise self._unavailable() from None

    def _unavailable(self) -> Unavailable:
        return Unavailable(
            Reason.DEPENDENCY_UNAVAILABLE, retry_after_s=1.0, dependency=self.peer.process
        )

    def _counted(self, method: str, answer: Answer) -> Answer:
        key = (method, answer.code)
        counter = self._counters.get(key)
        if counter is None:
            known = answer.code in Code.__members__.values()
            name = Code(answer.code).name if known else ("OK" if answer.code == 0 else "UNKNOWN")
            counter = self._counters[key] = self._sent.labels(method, name)
        counter.inc()
        return answer

    async def _keep(self, address: str) -> None:
        """Have a connection to one replica, again and again, until cancelled."""
        backoff_s = _FIRST_BACKOFF_S
        said = False
        while True:
            turned = asyncio.Event()
            try:
                connection = await self._connect(address, turned)
            except (OSError, TimeoutError) as error:
                if not said:
                    facts = {"dependency": self.peer.process, "reason": type(error).__name__}
                    _LOG.warning("a replica cannot be reached", extra=facts)
                    said = True
                await asyncio.sleep(backoff_s * (0.5 + self._chance()))
                backoff_s = min(backoff_s * 2, _LONGEST_BACKOFF_S)
                continue
            self._open.append(connection)
            self._changed.set()
            backoff_s, said = _FIRST_BACKOFF_S, False
            try:
                while connection.usable or not connection.draining:
                    turned.clear()
                    await turned.wait()
            finally:
                self._open.remove(connection)
                connection.drain()
            await asyncio.sleep(_FIRST_BACKOFF_S * self._chance())

    async def _connect(self, address: str, turned: asyncio.Event) -> Http2Connection:
        """A connection that takes calls; OSError or TimeoutError when there is none."""
        loop = asyncio.get_running_loop()
        host, _, port = address.rpartition(":")

        def changed(_: Http2Connection) -> None:
            turned.set()
            self._changed.set()

        async with asyncio.timeout(_CONNECT_S):
            transport, connection = await loop.create_connection(
                lambda: Http2Connection(changed),
                host.strip("[]"),
                int(port),
                ssl=self.peer.tls,
                server_hostname=self.peer.server_name if self.peer.tls else None,
            )
            _notice_dead_peers(transport)
            try:
                while not (connection.usable or connection.closed):
                    turned.clear()
                    await turned.wait()
            except BaseException:
                connection.close()
                raise
        if connection.closed:
            raise ConnectionResetError(f"{self.peer.process} closed the connection")
        return connection


def _give_up(call: _Call) -> None:
    if not call.result.done():
        call.result.set_result(_LATE)
        call.connection.cancel(call.stream_id)


def _timeout(left_s: float) -> bytes:
    return literal(b"grpc-timeout", b"%dm" % max(1, int(left_s * 1000)))


def _notice_dead_peers(transport: asyncio.BaseTransport) -> None:
    """Have the kernel break a connection whose peer vanished without a word."""
    raw = transport.get_extra_info("socket")
    with contextlib.suppress(OSError, AttributeError):
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, _DEAD_PEER_MS)
