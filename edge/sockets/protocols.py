"""What uvicorn's protocols lack: who connects, problem documents, and a word before a close."""

import asyncio
from collections.abc import Callable
from typing import Any, cast

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import Frame, Opcode

from edge import problems
from edge.clients.sweep import Sweep
from edge.sockets.gathering import GatheringTransport
from edge.transcode.replies import ANSWER, Headers, whole_answer
from mesh.kernel.errors import InvalidArgument
from mesh.kernel.locale import Locale
from mesh.kernel.reasons import Reason

_SPIFFE = "spiffe://mentalia/"
_TOO_BIG = 1009
_IDLE_LOOK_S = 5.0

WIRE = "mentalia.wire"
"""Key in `scope["extensions"]` under which a socket finds its `Wire`."""


class HttpProtocol(HttpToolsProtocol):
    """uvicorn's HTTP/1.1, for known callers only, with a short way for whole answers."""

    callers: frozenset[str] = frozenset()
    """Processes that may connect; set by `http_protocol`, as the next is."""
    idle: "Sweep[HttpProtocol]"
    """Connections that wait for a request."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as in uvicorn
        """Talk to a caller whose certificate names it; without TLS, on loopback, to everyone."""
        tls = transport.get_extra_info("ssl_object")
        if tls is not None and caller_of(tls.getpeercert()) not in self.callers:
            transport.abort()
            return
        super().connection_made(GatheringTransport(transport))

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget a connection that was begun."""
        if self.transport is not None:
            self.idle.remove(self)
            super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Read; the connection is not idle."""
        self.idle.remove(self)
        super().data_received(data)

    def on_response_complete(self) -> None:
        """Go on with the next request, or wait for it; as uvicorn, with no timer of its own."""
        self.server_state.total_requests += 1
        if self.transport.is_closing():
            return
        self.flow.resume_reading()
        if self.pipeline:
            self._start_asgi_task(*self.pipeline.pop())
        else:
            self.idle.add(self, self.loop.time() + self.timeout_keep_alive)

    def on_headers_complete(self) -> None:
        """Begin with a request, and hand its answer's short way to whoever serves it."""
        super().on_headers_complete()
        if self.cycle is not None and "raw_path" in self.scope:
            extensions: dict[str, object] = {ANSWER: _Answering(self.cycle)}
            self.scope["extensions"] = cast("Any", extensions)

    def send_400_response(self, msg: str) -> None:
        """Answer what is no HTTP with a problem document."""
        fault = InvalidArgument(Reason.INVALID_BODY, field="http")
        problem = problems.of_fault(fault, Locale.ES, "")
        headers = [(b"connection", b"close"), *problem.headers()]
        self.transport.write(whole_answer(400, headers, problem.body()))
        self.transport.close()


class _Answering:
    """Writes one whole answer past uvicorn's checks of each part, which cost 8 µs an answer."""

    __slots__ = ("_cycle",)

    def __init__(self, cycle: RequestResponseCycle) -> None:
        self._cycle = cycle

    def __call__(self, status: int, headers: Headers, body: bytes) -> None:
        cycle = self._cycle
        if cycle.disconnected or cycle.response_started:
            return
        cycle.response_started = cycle.response_complete = True
        if not cycle.keep_alive:
            headers.append((b"connection", b"close"))
        cast("GatheringTransport", cycle.transport).write_whole(whole_answer(status, headers, body))
        cycle.message_event.set()
        if not cycle.keep_alive:
            cycle.transport.close()
        cycle.on_response()


def http_protocol(allowed: frozenset[str]) -> type[HttpProtocol]:
    """The protocol of one server, which talks to these processes."""
    waiting: Sweep[HttpProtocol] = Sweep(_IDLE_LOOK_S, HttpProtocol.timeout_keep_alive_handler)

    class Protocol(HttpProtocol):
        callers = allowed
        idle = waiting

    return Protocol


def caller_of(certificate: dict[str, Any] | None) -> str:
    """The process that a certificate names; empty when it names none."""
    for kind, value in (certificate or {}).get("subjectAltName", ()):
        if kind == "URI" and value.startswith(_SPIFFE):
            return str(value.removeprefix(_SPIFFE))
    return ""


class Wire:
    """What a socket tells its protocol."""

    def __init__(self) -> None:
        self.on_lost: Callable[[], None] = _nothing
        """Called when the peer is gone, also while nobody waits for its messages."""
        self.too_large = ""
        """Said in a text frame before a message that is too large closes the socket."""


def _nothing() -> None:
    """Nobody waits yet."""


class SocketProtocol(WebSocketsSansIOProtocol):
    """A WebSocket whose text frames stay bytes, so that bad UTF-8 gets a problem document."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._wire = Wire()

    def handle_connect(self, event: Any) -> None:
        """Begin with a client, and hand the wire to whoever serves it."""
        super().handle_connect(event)
        if hasattr(self, "scope"):
            extensions = cast("dict[str, object]", self.scope["extensions"])
            extensions[WIRE] = self._wire

    async def send(self, message: Any) -> None:
        """Pass one event on; a refusal by an HTTP answer completes the handshake too."""
        await super().send(message)
        if message["type"] == "websocket.http.response.body":
            self.handshake_complete = True

    def connection_lost(self, exc: Exception | None) -> None:
        """Tell whoever serves the client that it is gone."""
        super().connection_lost(exc)
        self._wire.on_lost()

    def send_receive_event_to_app(self) -> None:
        """Hand over one whole message, then read no more until it was taken."""
        data = self.frames[0] if len(self.frames) == 1 else b"".join(self.frames)
        self.frames = []
        if self.close_sent:
            return
        text = self.curr_msg_data_type == "text"
        self.queue.put_nowait(
            cast("Any", {"type": "websocket.receive", "bytes": data, "text": text})
        )
        if not self.read_paused:
            self.read_paused = True
            self.transport.pause_reading()

    def handle_parser_exception(self) -> None:
        """Close after a broken frame; one that is too large is told why first."""
        sent = self.conn.close_sent
        if sent is not None and sent.code == _TOO_BIG and self._wire.too_large:
            frame = Frame(Opcode.TEXT, self._wire.too_large.encode())
            self.transport.write(frame.serialize(mask=False, extensions=[]))
        super().handle_parser_exception()
