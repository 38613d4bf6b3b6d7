"""The two subprotocols: one JSON message a text frame, or one protobuf message a binary frame."""

from collections.abc import MutableMapping
from dataclasses import dataclass
from typing import Any

from protobuf import Message

from edge.transcode.bodies import too_large
from edge.transcode.endpoints import Endpoint
from edge.transcode.inbound import REFUSALS, invalid
from mesh.kernel.errors import InvalidArgument, Violation
from mesh.kernel.reasons import Reason

JSON = "mentalia.json"
PROTO = "mentalia.proto"
_BEARER = "bearer."


@dataclass(frozen=True, slots=True)
class Offer:
    """What a client offered in its list of subprotocols."""

    chosen: str
    """The first of ours; empty when there is none."""
    token: str
    """The access token, without its prefix; empty without one."""

    @classmethod
    def read(cls, subprotocols: list[str]) -> "Offer":
        """The subprotocol and the token in a list."""
        chosen = next((one for one in subprotocols if one in (JSON, PROTO)), "")
        token = next((one for one in subprotocols if one.startswith(_BEARER)), "")
        return cls(chosen, token.removeprefix(_BEARER))


def unsupported(subprotocols: list[str]) -> InvalidArgument:
    """The fault of a client that offers nothing we speak."""
    offered = ", ".join(one for one in subprotocols if not one.startswith(_BEARER))
    return InvalidArgument(
        Reason.UNSUPPORTED_CONTENT_TYPE,
        content_type=offered[:100] or "—",
        accepted=f"{JSON}, {PROTO}",
    )


class Frames:
    """Reads and writes the frames of one subprotocol for one endpoint."""

    def __init__(self, endpoint: Endpoint, subprotocol: str) -> None:
        if endpoint.reader is None:
            raise ValueError(f"{endpoint.route} takes no messages")
        self._endpoint = endpoint
        self._reader = endpoint.reader
        self._is_json = subprotocol == JSON

    def read(self, received: MutableMapping[str, Any]) -> tuple[str, bytes]:
        """Case and bytes of one message; faults for one that is too large or not a message."""
        data: bytes = received["bytes"]
        limit = self._endpoint.body_limit if self._is_json else self._endpoint.message_limit
        if len(data) > limit:
            raise too_large(self._endpoint.message_limit)
        if bool(received.get("text")) is not self._is_json:
            kind = "text" if received.get("text") else "binary"
            accepted = "text" if self._is_json else "binary"
            raise InvalidArgument(
                Reason.UNSUPPORTED_CONTENT_TYPE, content_type=kind, accepted=accepted
            )
        message, encoded = (self._reader.parse if self._is_json else self._parse)(data)
        if len(encoded) > self._endpoint.message_limit:
            raise too_large(self._endpoint.message_limit)
        choice = getattr(message, self._endpoint.asks.oneof) if self._endpoint.asks.oneof else None
        return (choice.field if choice is not None else ""), encoded

    def write(self, data: bytes) -> dict[str, Any]:
        """One message of the service as an ASGI event."""
        if self._is_json:
            return {"type": "websocket.send", "text": self._endpoint.writer.write_text(data)}
        return {"type": "websocket.send", "bytes": data}

    def _parse(self, data: bytes) -> tuple[Message[Any], bytes]:
        try:
            return self._reader.native.from_binary(data), data
        except REFUSALS:
            raise invalid(
                Violation(field="body", rule="type", params={"expected": "protobuf"})
            ) from None
