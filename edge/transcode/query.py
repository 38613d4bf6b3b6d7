"""Query parameters to a message: nested names, repeated values, enums and well-known types."""

import re
from typing import Any
from urllib.parse import unquote_to_bytes

from google.protobuf.descriptor import Descriptor, FieldDescriptor

from edge.transcode.catalog import find_field, is_map, is_repeated
from edge.transcode.inbound import Reader
from mesh.kernel.errors import InvalidArgument, Violation
from mesh.kernel.reasons import Reason

_MOST_PARAMETERS = 100
_LONGEST_QUERY_BYTES = 8192
_MASKED = re.compile("_([a-z])")
"""In a mask fields may be named as the contract does or as JSON does: both stand in refusals."""

_TEXTUAL = frozenset(
    {
        "google.protobuf.Timestamp",
        "google.protobuf.Duration",
        "google.protobuf.FieldMask",
    }
)


class QueryReader:
    """Reads the parameters of one method; fields of the path and the body are not parameters."""

    def __init__(self, reader: Reader, *, taken: frozenset[str], closed: bool) -> None:
        self._reader = reader
        self._taken = taken
        self.closed = closed
        """Whether no parameter is allowed, because the body is the whole message."""

    def read(self, query: bytes) -> bytes:
        """The parameters as bytes of the request; InvalidArgument names the parameter."""
        if len(query) > _LONGEST_QUERY_BYTES:
            raise _wrong("query", "string.max_bytes", value=str(_LONGEST_QUERY_BYTES))
        parts = [part for part in query.split(b"&") if part]
        if len(parts) > _MOST_PARAMETERS:
            raise _wrong("query", "repeated.max_items", value=str(_MOST_PARAMETERS))
        value: dict[str, Any] = {}
        for part in parts:
            name, _, text = part.partition(b"=")
            self._take(value, _text(name, name), _text(name, text))
        try:
            return self._reader.read_value(value)
        except InvalidArgument as fault:
            raise InvalidArgument(
                Reason.INVALID_FIELD,
                violations=fault.violations,
                field=fault.metadata.get("field", ""),
            ) from None

    def takes(self, names: tuple[str, ...]) -> bool:
        """Whether neither the path nor the body already holds the field that names lead to."""
        return ".".join(names) not in self._taken and names[0] not in self._taken

    def _take(self, value: dict[str, Any], name: str, text: str) -> None:
        fields = self._resolve(name)
        for field in fields[:-1]:
            value = value.setdefault(field.json_name, {})
        last = fields[-1]
        read = _value(last, text)
        if is_repeated(last):
            value.setdefault(last.json_name, []).append(read)
        elif last.json_name in value:
            raise _wrong(name, "duplicate")
        else:
            value[last.json_name] = read

    def _resolve(self, name: str) -> list[FieldDescriptor]:
        fields: list[FieldDescriptor] = []
        current: Descriptor | None = self._reader.descriptor
        for part in name.split("."):
            field = find_field(current, part) if current is not None else None
            if field is None or (fields and is_repeated(fields[-1])):
                raise _wrong(name, "unknown")
            fields.append(field)
            current = field.message_type
        takes = not self.closed and self.takes(tuple(field.name for field in fields))
        if not takes or not _fits(fields[-1]):
            raise _wrong(name, "unknown")
        return fields


def _fits(field: FieldDescriptor) -> bool:
    """Whether a parameter can hold a field: a scalar, an enum, or a message written as text."""
    kind = field.message_type
    if kind is None:
        return True
    return not is_map(field) and (kind.full_name in _TEXTUAL or _wrapped(kind) is not None)


def _wrapped(kind: Descriptor) -> FieldDescriptor | None:
    name = kind.full_name
    if name.startswith("google.protobuf.") and name.endswith("Value") and len(kind.fields) == 1:
        field = kind.fields_by_name.get("value")
        return field if field is not None and not is_repeated(field) else None
    return None


def _value(field: FieldDescriptor, text: str) -> object:
    """A parameter's text as the JSON value its field takes; what does not fit stays text."""
    if field.message_type is not None:
        if field.message_type.full_name == "google.protobuf.FieldMask":
            return _MASKED.sub(lambda found: found[1].upper(), text)
        inner = _wrapped(field.message_type)
        return _value(inner, text) if inner is not None else text
    if field.type == FieldDescriptor.TYPE_BOOL:
        return {"true": True, "false": False}.get(text, text)
    if field.enum_type is not None and text.removeprefix("-").isdigit() and len(text) < 12:
        return int(text)
    return text


def _text(name: bytes, part: bytes) -> str:
    try:
        return unquote_to_bytes(part.replace(b"+", b" ")).decode("utf-8")
    except UnicodeDecodeError:
        raise _wrong(name.decode("latin-1"), "json.utf8") from None


def _wrong(field: str, rule: str, **params: str) -> InvalidArgument:
    violation = Violation(field=field, rule=rule, params=params)
    return InvalidArgument(Reason.INVALID_FIELD, violations=(violation,), field=field)
