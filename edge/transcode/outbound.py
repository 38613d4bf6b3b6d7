"""The bytes of a message to JSON.

Fields without presence are always written, also when they hold their default; fields with
presence (messages, `optional`, members of a oneof) only when they are set.
"""

from dataclasses import dataclass
from typing import Any

import orjson
from google.protobuf.descriptor import Descriptor
from protobuf import Message, Registry, message_to_json_value

from edge.transcode.catalog import Catalog, Native, is_map, is_repeated


@dataclass(frozen=True, kw_only=True, slots=True)
class Writer:
    """Writes one kind of message, or the one field of it that is the HTTP body."""

    native: Native
    registry: Registry
    field: str = ""
    """Attribute of that field on the native message; empty for the whole message."""
    many: bool = False
    """Whether that field holds many messages."""
    inner: Native | None = None
    """Kind of message in that field."""

    @classmethod
    def of(cls, catalog: Catalog, descriptor: Descriptor, *, body: str = "") -> "Writer":
        """The writer of a message, or of its field `body`; LookupError when that cannot be one."""
        native = catalog.native(descriptor)
        if not body:
            return cls(native=native, registry=catalog.registry)
        field = descriptor.fields_by_name.get(body)
        if field is None or field.message_type is None or is_map(field):
            raise LookupError(f"{descriptor.full_name} has no message {body} to answer with")
        attribute = next(
            one.local_name for one in native.desc().fields if one.number == field.number
        )
        return cls(
            native=native,
            registry=catalog.registry,
            field=attribute,
            many=is_repeated(field),
            inner=catalog.native(field.message_type),
        )

    def write(self, data: bytes) -> bytes:
        """The JSON of a message's bytes."""
        return self._json(self.native.from_binary(data)).encode()

    def write_text(self, data: bytes) -> str:
        """The same as text, for a frame of a socket."""
        return self._json(self.native.from_binary(data))

    def write_event(self, data: bytes, events: "Events") -> tuple[str, str, bytes]:
        """Name, cursor and JSON of one message of a stream; name and cursor may be empty."""
        message = self.native.from_binary(data)
        choice = getattr(message, events.oneof) if events.oneof else None
        name = events.names.get(choice.field, "") if choice is not None else ""
        cursor = getattr(message, events.cursor) if events.cursor else ""
        return name, cursor, self._json(message).encode()

    def _json(self, message: Message[Any]) -> str:
        if self.inner is not None:
            value = getattr(message, self.field)
            if self.many:
                return orjson.dumps([self._value(one) for one in value]).decode()
            message = value if value is not None else self.inner()
        return message.to_json(always_emit_implicit=True, registry=self.registry)

    def _value(self, message: Message[Any]) -> object:
        return message_to_json_value(message, always_emit_implicit=True, registry=self.registry)


@dataclass(frozen=True, kw_only=True, slots=True)
class Events:
    """What the messages of a server's stream are called; attributes of the native response."""

    oneof: str
    """The choice whose case names the event; empty without one."""
    names: dict[str, str]
    """JSON name of each case."""
    cursor: str
    """The field that says where the stream is; empty without one."""

    @classmethod
    def of(cls, native: Native) -> "Events":
        """The names for a kind of response: its first choice, and its field `cursor`."""
        described = native.desc()
        oneof = described.oneofs[0] if described.oneofs else None
        cursor = next((one for one in described.fields if one.name == "cursor"), None)
        cases = oneof.fields if oneof is not None else ()
        return cls(
            oneof=oneof.local_name if oneof is not None else "",
            names={one.local_name: one.json_name for one in cases},
            cursor=cursor.local_name if cursor is not None else "",
        )
