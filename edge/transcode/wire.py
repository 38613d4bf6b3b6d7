"""Pieces of protobuf's wire format, to put what the path and a header say behind a body's bytes.

Appending bytes merges messages (https://protobuf.dev/programming-guides/encoding/#last-one-wins):
a field that comes later wins, and messages inside merge. So a path variable costs one
concatenation, and a body cannot contradict the path it was sent to.
"""

from collections.abc import Sequence

from google.protobuf.descriptor import Descriptor, FieldDescriptor

_LENGTH_DELIMITED = 2


def varint(number: int) -> bytes:
    """A non-negative number as a varint."""
    parts = bytearray()
    while number > 0x7F:
        parts.append(number & 0x7F | 0x80)
        number >>= 7
    parts.append(number)
    return bytes(parts)


def tag(number: int) -> bytes:
    """The tag of a length-delimited field."""
    return varint(number << 3 | _LENGTH_DELIMITED)


def delimited(tags: Sequence[bytes], value: bytes) -> bytes:
    """A length-delimited value inside the messages whose tags lead to it, outermost first."""
    for one in reversed(tags):
        value = one + varint(len(value)) + value
    return value


def path_to(descriptor: Descriptor, names: Sequence[str]) -> tuple[FieldDescriptor, ...]:
    """The fields that names lead through; LookupError when one is absent or cannot be entered."""
    fields: list[FieldDescriptor] = []
    current: Descriptor | None = descriptor
    for name in names:
        field = current.fields_by_name.get(name) if current is not None else None
        if field is None or field.is_repeated:
            raise LookupError(f"{descriptor.full_name} has no single field {'.'.join(names)}")
        fields.append(field)
        current = field.message_type
    return tuple(fields)


def tags_of(fields: Sequence[FieldDescriptor]) -> tuple[bytes, ...]:
    """The tags that lead to the last of some fields."""
    return tuple(tag(field.number) for field in fields)
