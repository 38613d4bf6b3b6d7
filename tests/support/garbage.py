"""Random requests: messages filled at random from their descriptors, and bytes that are none."""

from random import Random
from typing import Any

from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message

NASTY = (
    "",
    " ",
    "ñ",
    "null",
    "../../etc/passwd",
    "' OR 1=1 --",
    "\u0000",
    "\u202e",
    "👩‍👩‍👧",
    "a" * 9000,
    "users/01h00000000000000000000000",
    "01h00000000000000000000000",
    "%00",
    "{{7*7}}",
    "<script>",
    "-1",
    "1e309",
    "NaN",
)
_DEPTH = 3


def fill(message: Message, rng: Random, depth: int = 0) -> Message:
    """Set about half of the fields of a message to something nasty."""
    for field in message.DESCRIPTOR.fields:
        if rng.random() < 0.5:
            continue
        if field.message_type and field.message_type.GetOptions().map_entry:
            continue
        repeats = rng.choice((1, 2, 40)) if field.is_repeated else 1
        if field.message_type:
            if depth >= _DEPTH:
                continue
            for _ in range(min(repeats, 3)):
                target = getattr(message, field.name)
                fill(target.add() if field.is_repeated else target, rng, depth + 1)
        elif field.is_repeated:
            getattr(message, field.name).extend(_value(field, rng) for _ in range(repeats))
        else:
            setattr(message, field.name, _value(field, rng))
    return message


def raw(rng: Random) -> bytes:
    """Bytes that are probably no message."""
    return rng.randbytes(rng.choice((0, 1, 7, 64, 700)))


def json_value(rng: Random, depth: int = 0) -> Any:
    """A random JSON value."""
    kinds = 7 if depth < _DEPTH else 5
    match rng.randrange(kinds):
        case 0:
            return rng.choice(NASTY)
        case 1:
            return rng.choice((0, -1, 2**31, 2**63, 2**64, 1.5, -0.0))
        case 2:
            return rng.choice((True, False, None))
        case 3 | 4:
            return rng.choice(NASTY)
        case 5:
            return [json_value(rng, depth + 1) for _ in range(rng.randrange(4))]
        case _:
            return {
                rng.choice(NASTY)[:30]: json_value(rng, depth + 1) for _ in range(rng.randrange(4))
            }


def json_body(kind: type[Message], rng: Random) -> dict[str, Any]:
    """An object with some of a message's fields and wrong values in them."""
    body: dict[str, Any] = {
        field.json_name: json_value(rng) for field in kind.DESCRIPTOR.fields if rng.random() < 0.6
    }
    if rng.random() < 0.2:
        body["noSuchField"] = 1
    return body


def _value(field: FieldDescriptor, rng: Random) -> Any:
    kind = field.cpp_type
    if field.type == FieldDescriptor.TYPE_BYTES:
        return rng.randbytes(rng.choice((0, 3, 400)))
    if kind == FieldDescriptor.CPPTYPE_STRING:
        return rng.choice(NASTY).replace("\u0000", "")
    if kind == FieldDescriptor.CPPTYPE_BOOL:
        return rng.random() < 0.5
    if kind == FieldDescriptor.CPPTYPE_ENUM:
        return rng.choice((0, 1, 2, 99))
    if kind in (FieldDescriptor.CPPTYPE_DOUBLE, FieldDescriptor.CPPTYPE_FLOAT):
        return rng.choice((0.0, -1.0, 1e30, float("inf"), float("nan")))
    unsigned = kind in (FieldDescriptor.CPPTYPE_UINT32, FieldDescriptor.CPPTYPE_UINT64)
    return rng.choice((0, 1, 2**31 - 1)) if unsigned else rng.choice((0, -1, 2**31 - 1))
