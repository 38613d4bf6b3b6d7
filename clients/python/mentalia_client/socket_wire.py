"""Conversations over WebSocket, with the same messages in binary frames."""

import json
import ssl
from pathlib import Path
from typing import cast

from mentalia.chat.v1 import chat_service_pb2 as chat
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake
from websockets.frames import CloseCode
from websockets.typing import Subprotocol

from .failures import BrokenError, Trouble, broken
from .wires import Token

_PREFIX = "ERROR_REASON_"
_LARGEST_BYTES = 1 << 20
_CODES: dict[int, str] = {
    CloseCode.INVALID_DATA: "INVALID_ARGUMENT",
    CloseCode.POLICY_VIOLATION: "UNAUTHENTICATED",
    CloseCode.MESSAGE_TOO_BIG: "RESOURCE_EXHAUSTED",
}
"""What a close without a word means; any other may pass."""


class SocketWire:
    """Opens WebSockets of one deployment."""

    def __init__(
        self, url: str, *, token: Token, ca_file: Path | None = None, locale: str = "es"
    ) -> None:
        """`url` is `wss://host:port`; `ca_file` the authority to trust besides the system's."""
        self._url = url.rstrip("/")
        self._token = token
        self._tls = ssl.create_default_context(cafile=str(ca_file) if ca_file else None)
        self._locale = locale

    async def __aenter__(self) -> "SocketWire":
        return self

    async def __aexit__(self, *failure: object) -> None:
        """Nothing stays open between conversations."""

    async def open(self, config: chat.ConverseConfig) -> "SocketStream":
        """A WebSocket whose first message was `config`."""
        offered = ["mentalia.proto", f"bearer.{await self._token()}"]
        try:
            socket = await connect(
                f"{self._url}/v1/{config.conversation}:converse",
                ssl=self._tls if self._url.startswith("wss:") else None,
                subprotocols=[Subprotocol(one) for one in offered],
                additional_headers={"accept-language": self._locale},
                max_size=_LARGEST_BYTES,
                open_timeout=10,
                compression=None,
                proxy=None,
            )
        except (OSError, InvalidHandshake, TimeoutError) as error:
            raise BrokenError(Trouble(code="UNAVAILABLE", text=str(error))) from error
        stream = SocketStream(socket)
        # The path names the conversation.
        opening = chat.ConverseConfig(resume_cursor=config.resume_cursor)
        await stream.send(chat.ConverseRequest(config=opening))
        return stream


class SocketStream:
    """One WebSocket."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket

    async def send(self, request: chat.ConverseRequest) -> None:
        """Say something."""
        try:
            await self._socket.send(request.SerializeToString())
        except ConnectionClosed as error:
            raise _closed(error) from error

    async def receive(self) -> chat.ConverseResponse | None:
        """The next event; a text frame is the server's last word, a problem."""
        try:
            frame = await self._socket.recv()
        except ConnectionClosed as error:
            if error.rcvd is not None and error.rcvd.code == CloseCode.NORMAL_CLOSURE:
                return None
            raise _closed(error) from error
        if isinstance(frame, str):
            raise _problem(frame)
        return chat.ConverseResponse.FromString(frame)

    async def close(self) -> None:
        """Leave."""
        await self._socket.close()


def _closed(error: ConnectionClosed) -> BrokenError:
    """The exception for a close without a word; one without a code was a cut."""
    code = _CODES.get(error.rcvd.code, "UNAVAILABLE") if error.rcvd is not None else "UNAVAILABLE"
    return broken(Trouble(code=code, reason=error.rcvd.reason if error.rcvd is not None else ""))


def _problem(frame: str) -> BrokenError:
    """The exception for `{"error": {...}}`, a problem document (RFC 9457)."""
    told = cast("dict[str, dict[str, object]]", json.loads(frame)).get("error", {})
    metadata = cast("dict[str, object]", told.get("metadata") or {})
    return broken(
        Trouble(
            code=str(told.get("code", "UNKNOWN")),
            reason=str(told.get("reason", "")).removeprefix(_PREFIX),
            text=str(told.get("detail", "")),
            metadata={key: str(value) for key, value in metadata.items()},
            retry_after_s=float(cast("float", told.get("retryAfterS") or 0.0)),
        )
    )
