"""Says which field of a JSON body is wrong, and why.

It runs when the native parser refused a body, and when a body may hold a key twice, which that
parser lets pass; it decides nothing else. It follows proto JSON
(https://protobuf.dev/programming-guides/json/) and names fields as JSON does.
"""

import base64
import contextlib
import json
import math
import re
from collections.abc import Callable, Iterable
from typing import Any

import orjson
from google.protobuf.descriptor import Descriptor, EnumDescriptor, FieldDescriptor
from google.protobuf.duration_pb2 import Duration
from google.protobuf.timestamp_pb2 import Timestamp

from edge.transcode.catalog import find_field, is_map, is_repeated
from mesh.kernel.errors import Violation

BODY = "body"
"""What a violation names when it is the whole body, not one field, that is wrong."""

_LARGEST_EXPLAINED_BYTES = 256 * 1024
"""Above it only the native parser's own words are used: explaining would hold the loop too long."""

_MOST_VIOLATIONS = 10
_DEEPEST = 100
"""Levels of messages, as in protobuf itself."""

_MOST_BRACKETS = 1000
"""Opening brackets that a body may have before its depth is looked at."""

_INTEGERS = {
    FieldDescriptor.TYPE_INT32: (-(2**31), 2**31 - 1),
    FieldDescriptor.TYPE_SINT32: (-(2**31), 2**31 - 1),
    FieldDescriptor.TYPE_SFIXED32: (-(2**31), 2**31 - 1),
    FieldDescriptor.TYPE_UINT32: (0, 2**32 - 1),
    FieldDescriptor.TYPE_FIXED32: (0, 2**32 - 1),
    FieldDescriptor.TYPE_INT64: (-(2**63), 2**63 - 1),
    FieldDescriptor.TYPE_SINT64: (-(2**63), 2**63 - 1),
    FieldDescriptor.TYPE_SFIXED64: (-(2**63), 2**63 - 1),
    FieldDescriptor.TYPE_UINT64: (0, 2**64 - 1),
    FieldDescriptor.TYPE_FIXED64: (0, 2**64 - 1),
}
_LARGEST_FLOAT = 3.4028234663852886e38
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_WRAPPED = re.compile(r"google\.protobuf\.(?:Double|Float|U?Int64|U?Int32|Bool|String|Bytes)Value")
_KEYS = re.compile(rb'"([^"\\]*(?:\\.[^"\\]*)*)"(\s*:)?', re.DOTALL)


class Pairs(list[tuple[str, Any]]):
    """A JSON object as it was written: a key may stand twice."""


def doubtful(body: bytes, choices: frozenset[bytes]) -> bool:
    """Whether a body may hold a key twice, or two members of one choice.

    The native parser takes the last of them silently. Equal keys of different objects make this
    true without being wrong; `violations_of` then tells.
    """
    keys = [key.replace(b"_", b"").lower() for key, colon in _KEYS.findall(body) if colon]
    if len(keys) != len(set(keys)) or b"\\" in b"".join(keys):
        return True
    return bool(choices) and len(choices.intersection(keys)) > 1


def dangerous(body: bytes) -> str:
    """Why a body must not be given to the native parser; empty when it may.

    That parser goes down without a limit and would take the process with it (16,000 opening
    brackets did). A body with many brackets has to please orjson first, which stops at a depth of
    1024.
    """
    if body.count(b"[") + body.count(b"{") <= _MOST_BRACKETS:
        return ""
    try:
        orjson.loads(body)
    except orjson.JSONDecodeError as error:
        return str(error)
    return ""


def choices_of(descriptor: Descriptor) -> frozenset[bytes]:
    """Names of every member of a choice in a message and those inside, as `doubtful` spells them."""
    found: set[bytes] = set()
    _gather_choices(descriptor, found, set())
    return frozenset(found)


def _gather_choices(descriptor: Descriptor, found: set[bytes], seen: set[str]) -> None:
    if descriptor.full_name in seen:
        return
    seen.add(descriptor.full_name)
    for field in descriptor.fields:
        oneof = field.containing_oneof
        if oneof is not None and len(oneof.fields) > 1:
            found |= {_loosely(field.name), _loosely(field.json_name)}
        if field.message_type is not None:
            _gather_choices(field.message_type, found, seen)


def _loosely(name: str) -> bytes:
    return name.replace("_", "").lower().encode()


def explain(descriptor: Descriptor, body: bytes, *, refusal: str, prefix: str = "") -> Violation:
    """The first thing wrong with a body that the native parser refused with `refusal`."""
    if len(body) <= _LARGEST_EXPLAINED_BYTES:
        found = violations_of(descriptor, body, prefix=prefix)
        if found:
            return found[0]
    named = re.search(r"for field ([\w.]+)$", refusal)
    field = named[1].rpartition(".")[2] if named else BODY
    return Violation(field=_join(prefix, field), rule="default")


def violations_of(descriptor: Descriptor, body: bytes, *, prefix: str = "") -> list[Violation]:
    """At most ten things wrong with a body; nothing when it is the JSON of a message."""
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        return [_not_utf8(body)]
    try:
        orjson.loads(body)  # stricter than json: no NaN, no lone surrogates, no bare control codes
        value = json.loads(text, object_pairs_hook=Pairs)
    except RecursionError:
        return [Violation(field=BODY, rule="json.depth")]
    except ValueError as error:
        return [_syntax(error, text)]
    return check_value(descriptor, value, prefix=prefix)


def check_value(descriptor: Descriptor, value: object, *, prefix: str = "") -> list[Violation]:
    """Everything wrong with a JSON value as a message; objects are `Pairs` or dicts."""
    check = _Check()
    with contextlib.suppress(_Enough):
        check.message(descriptor, value, prefix, 0)
    return check.found


def _not_utf8(body: bytes) -> Violation:
    """The string that holds bytes which are no UTF-8, or the whole body."""
    try:
        value = json.loads(body.decode("utf-8", "surrogateescape"), object_pairs_hook=Pairs)
    except (ValueError, RecursionError):
        return Violation(field=BODY, rule="json.utf8")
    return Violation(field=_first_escaped(value, "") or BODY, rule="json.utf8")


def _first_escaped(value: object, path: str) -> str:
    if isinstance(value, str):
        return path if any("\udc80" <= letter <= "\udcff" for letter in value) else ""
    if isinstance(value, Pairs):
        parts: Iterable[tuple[str, object]] = ((_join(path, key), item) for key, item in value)
    elif isinstance(value, list):
        parts = ((f"{path}[{index}]", item) for index, item in enumerate(value))
    else:
        return ""
    return next((found for place, item in parts if (found := _first_escaped(item, place))), "")


def _syntax(error: ValueError, text: str) -> Violation:
    place = error.pos if isinstance(error, json.JSONDecodeError) else 0
    line = text.count("\n", 0, place) + 1
    column = place - text.rfind("\n", 0, place)
    params = {"line": str(line), "column": str(column)}
    return Violation(field=BODY, rule="syntax", params=params)


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


class _Enough(Exception):
    """No more needs to be said about a body."""


class _Check:
    """Walks a value along a descriptor and collects what is wrong."""

    def __init__(self) -> None:
        self.found: list[Violation] = []

    def wrong(self, path: str, rule: str, **params: str) -> None:
        self.found.append(Violation(field=path or BODY, rule=rule, params=params))
        if len(self.found) >= _MOST_VIOLATIONS:
            raise _Enough

    def message(self, descriptor: Descriptor, value: object, path: str, depth: int) -> None:
        if depth > _DEEPEST:
            self.wrong(path, "json.depth")
            return
        special = _SPECIAL.get(descriptor.full_name)
        if special is not None:
            special(self, value, path, depth)
        elif _WRAPPED.fullmatch(descriptor.full_name):
            if value is not None:
                self.single(descriptor.fields_by_name["value"], value, path, depth)
        else:
            self._fields(descriptor, value, path, depth)

    def _fields(self, descriptor: Descriptor, value: object, path: str, depth: int) -> None:
        if not isinstance(value, dict | Pairs):
            self.wrong(path, "json.message")
            return
        pairs = value.items() if isinstance(value, dict) else value
        seen: set[str] = set()
        chosen: dict[str, str] = {}
        for key, item in pairs:
            field = find_field(descriptor, key)
            place = _join(path, field.json_name if field is not None else key)
            if field is None:
                self.wrong(place, "unknown")
                continue
            if field.name in seen:
                self.wrong(place, "duplicate")
                continue
            seen.add(field.name)
            oneof = field.containing_oneof
            if oneof is not None and item is not None and len(oneof.fields) > 1:
                other = chosen.setdefault(oneof.name, field.json_name)
                if other != field.json_name:
                    self.wrong(place, "oneof.exactly_one")
                    continue
            self.field(field, item, place, depth)

    def field(self, field: FieldDescriptor, value: object, path: str, depth: int) -> None:
        if value is None and not _keeps_null(field):
            return
        if is_map(field):
            self._map(field, value, path, depth)
        elif is_repeated(field):
            if not isinstance(value, list) or isinstance(value, Pairs):
                self.wrong(path, "type", expected="array")
                return
            for index, item in enumerate(value):
                self._element(field, item, f"{path}[{index}]", depth)
        else:
            self.single(field, value, path, depth)

    def _map(self, field: FieldDescriptor, value: object, path: str, depth: int) -> None:
        if not isinstance(value, dict | Pairs):
            self.wrong(path, "json.message")
            return
        entry = field.message_type
        if entry is None:
            return
        key_field, value_field = entry.fields_by_name["key"], entry.fields_by_name["value"]
        seen: set[str] = set()
        for key, item in value.items() if isinstance(value, dict) else value:
            place = f"{path}[{json.dumps(key, ensure_ascii=False)}]"
            if key in seen:
                self.wrong(place, "duplicate")
            seen.add(key)
            if key_field.type == FieldDescriptor.TYPE_BOOL:
                if key not in ("true", "false"):
                    self.wrong(place, "type", expected="true, false")
            else:
                self.single(key_field, key, place, depth)
            self._element(value_field, item, place, depth)

    def _element(self, field: FieldDescriptor, value: object, path: str, depth: int) -> None:
        if value is None and not _keeps_null(field):
            self.wrong(path, "required")
        else:
            self.single(field, value, path, depth)

    def single(self, field: FieldDescriptor, value: object, path: str, depth: int) -> None:
        kind = field.type
        if field.message_type is not None:
            self.message(field.message_type, value, path, depth + 1)
        elif field.enum_type is not None:
            self._enum(field.enum_type, value, path)
        elif kind in _INTEGERS:
            self._integer(value, path, *_INTEGERS[kind])
        elif kind in (FieldDescriptor.TYPE_DOUBLE, FieldDescriptor.TYPE_FLOAT):
            self._float(value, path, narrow=kind == FieldDescriptor.TYPE_FLOAT)
        elif kind == FieldDescriptor.TYPE_BOOL:
            if not isinstance(value, bool):
                self.wrong(path, "type", expected="true, false")
        elif not isinstance(value, str):
            self.wrong(path, "type", expected="string")
        elif kind == FieldDescriptor.TYPE_BYTES and not _is_base64(value):
            self.wrong(path, "type", expected="base64")

    def _enum(self, enum: EnumDescriptor, value: object, path: str) -> None:
        if enum.full_name == "google.protobuf.NullValue" and value is None:
            return
        if isinstance(value, str) and value in enum.values_by_name:
            return
        if isinstance(value, int) and not isinstance(value, bool):
            known = not enum.is_closed or value in enum.values_by_number
            if known and -(2**31) <= value < 2**31:
                return
        names = [one.name for one in enum.values if one.number != 0 or len(enum.values) == 1]
        self.wrong(path, "string.in", value=", ".join(names[:20]))

    def _integer(self, value: object, path: str, low: int, high: int) -> None:
        number = _number(value)
        if number is None or not float(number).is_integer():
            self.wrong(path, "type", expected="integer")
        elif not low <= number <= high:
            self.wrong(path, "range.between", low=str(low), high=str(high))

    def _float(self, value: object, path: str, *, narrow: bool) -> None:
        if value in ("NaN", "Infinity", "-Infinity"):
            return
        number = _number(value)
        if number is None:
            self.wrong(path, "type", expected="number")
        elif not math.isfinite(number) or (narrow and abs(number) > _LARGEST_FLOAT):
            self.wrong(path, "range.finite")

    def timestamp(self, value: object, path: str, depth: int) -> None:
        if not _reads(Timestamp().FromJsonString, value):
            self.wrong(path, "type", expected="2026-01-31T12:00:00Z")

    def duration(self, value: object, path: str, depth: int) -> None:
        if not _reads(Duration().FromJsonString, value):
            self.wrong(path, "type", expected="1.5s")

    def mask(self, value: object, path: str, depth: int) -> None:
        if not isinstance(value, str) or not re.fullmatch(r"[A-Za-z0-9.,]*", value):
            self.wrong(path, "type", expected="displayName,locale")

    def anything(self, value: object, path: str, depth: int) -> None:
        """A `google.protobuf.Value`: any JSON, not too deep, each key once."""
        if depth > _DEEPEST:
            self.wrong(path, "json.depth")
        elif isinstance(value, dict | Pairs):
            seen: set[str] = set()
            for key, item in value.items() if isinstance(value, dict) else value:
                if key in seen:
                    self.wrong(_join(path, key), "duplicate")
                seen.add(key)
                self.anything(item, _join(path, key), depth + 1)
        elif isinstance(value, list):
            for index, item in enumerate(value):
                self.anything(item, f"{path}[{index}]", depth + 1)

    def struct(self, value: object, path: str, depth: int) -> None:
        if isinstance(value, dict | Pairs):
            self.anything(value, path, depth)
        else:
            self.wrong(path, "json.message")

    def values(self, value: object, path: str, depth: int) -> None:
        if isinstance(value, list) and not isinstance(value, Pairs):
            self.anything(value, path, depth)
        else:
            self.wrong(path, "type", expected="array")


_SPECIAL: dict[str, Callable[[_Check, object, str, int], None]] = {
    "google.protobuf.Timestamp": _Check.timestamp,
    "google.protobuf.Duration": _Check.duration,
    "google.protobuf.FieldMask": _Check.mask,
    "google.protobuf.Value": _Check.anything,
    "google.protobuf.Struct": _Check.struct,
    "google.protobuf.ListValue": _Check.values,
}


def _keeps_null(field: FieldDescriptor) -> bool:
    """Whether null is a value of the field and not its absence."""
    if is_repeated(field):
        return False
    message, enum = field.message_type, field.enum_type
    if message is not None:
        return message.full_name == "google.protobuf.Value"
    return enum is not None and enum.full_name == "google.protobuf.NullValue"


def _number(value: object) -> int | float | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return value
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        return int(value) if re.fullmatch(r"-?[0-9]+", value) else float(value)
    return None


def _is_base64(value: str) -> bool:
    try:
        plain = value.translate({ord("-"): "+", ord("_"): "/"}).encode("ascii")
        base64.b64decode(plain + b"=" * (-len(plain) % 4), validate=True)
    except ValueError:
        return False
    return True


def _reads(read: Callable[[str], object], value: object) -> bool:
    if not isinstance(value, str):
        return False
    try:
        read(value)
    except (ValueError, OverflowError):
        return False
    return True
