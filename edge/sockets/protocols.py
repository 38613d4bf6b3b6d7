"""What uvicorn's protocols lack: who connects, problem documents, and a word before a close."""

import asyncio
from collections.abc import Callable
from typing import Any, cast

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import Frame, Opcode

from edge import problems
from edge.sockets.gathering import GatheringTransport
from mesh.kernel.errors import InvalidArgument
from mesh.kernel.locale import Locale
from mesh.kernel.reasons import Reason

_SPIFFE = "spiffe://mentalia/"
_TOO_BIG = 1009

WIRE = "mentalia.wire"
"""Key in `scope["extensions"]` under which a socket finds its `Wire`."""


def callers_only(callers: frozenset[str]) -> type[HttpToolsProtocol]:
    """An HTTP protocol that talks only to processes whose certificate names one of `callers`.

    Without TLS (benchmarks and tests on loopback) everyone may connect.
    """

    class CallersOnly(HttpToolsProtocol):
        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as in uvicorn
            tls = transport.get_extra_info("ssl_object")
            if tls is not None and caller_of(tls.getpeercert()) not in callers:
                transport.abort()
                return
            super().connection_made(GatheringTransport(transport))

        def connection_lost(self, exc: Exception | None) -> None:
            if self.transport is not None:
                super().connection_lost(exc)

        def send_400_response(self, msg: str) -> None:
            fault = InvalidArgument(Reason.INVALID_BODY, field="http")
            problem = problems.of_fault(fault, Locale.ES, "")
            body = problem.body()
            lines = [b"HTTP/1.1 400 Bad Request", b"connection: close"]
            lines += [name + b": " + value for name, value in problem.headers()]
            lines += [b"content-length: %d" % len(body), b"", body]
            self.transport.write(b"\r\n".join(lines))
            self.transport.close()

    return CallersOnly


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
