"""The contract's rules on one message, enforced on every message of every call."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import Any, Final, TypeVar, cast

import protovalidate
from buf.validate import validate_pb2
from google.protobuf.descriptor import Descriptor, FieldDescriptor
from google.protobuf.message import DecodeError, Message

from mesh.kernel.errors import InvalidArgument, Violation
from mesh.kernel.reasons import Reason

_LARGEST_REPORT = 20
"""Broken rules reported at once; a hostile message may break thousands."""

_NUL = b"\x00"
"""No text that a person writes has it, and PostgreSQL stores none; most messages lack the byte."""

_COMPARISONS = ("gt", "gte", "lt", "lte")

_NAME = re.compile(r"\^([A-Za-z]+/.*)\$")
_IDENTIFIER = re.compile(r"(?:\[[^]]*\](?:\{[0-9,]+\})?)+")

_PATTERNS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "^[A-Za-z0-9_-]{1,64}$": "pattern.request_id",
        "^[A-Z]{2}$": "pattern.country",
        "^[a-z]{3}$": "pattern.variety",
        "^[a-z][a-z_]{1,39}$": "pattern.word",
        "^[a-z0-9_-]{1,40}$": "pattern.key",
        "^[0-9]{6}$": "pattern.code",
        "^[0-9a-f]{64}$": "pattern.sha256",
        "^[a-z]+/[a-z0-9.+-]{1,80}$": "pattern.content_type",
    }
)
"""Sentence by pattern: a person is told what to write, not a regular expression."""


M = TypeVar("M", bound=Message)


def reader(kind: type[M]) -> Callable[[bytes], M]:
    """What makes the valid message of some bytes.

    It raises InvalidArgument for bytes that are no message of this kind, and for a message that
    breaks a rule, naming each field.
    """
    parse = kind.FromString
    ruled = _has_rules(cast("Descriptor", kind.DESCRIPTOR))

    def read(data: bytes) -> M:
        try:
            message = parse(data)
        except DecodeError:
            raise InvalidArgument(Reason.INVALID_BODY, field=kind.DESCRIPTOR.name) from None
        if _NUL in data and (found := _with_nul(message)):
            raise InvalidArgument.of(found, "string.nul")
        if ruled:
            check(message)
        return message

    return read


def check(message: Message) -> None:
    """Raise InvalidArgument naming each field that breaks a rule."""
    try:
        protovalidate.validate(message)
    except protovalidate.ValidationError as error:
        raise _fault(error.violations, type(message)) from None


def _with_nul(message: Message) -> str:
    """The path of the first text with a NUL character; empty when there is none."""
    for field, value in message.ListFields():
        if field.type not in (FieldDescriptor.TYPE_STRING, FieldDescriptor.TYPE_MESSAGE):
            continue
        entries = field.message_type is not None and field.message_type.GetOptions().map_entry
        if entries:
            parts = [part for pair in value.items() for part in pair]
        else:
            parts = value if field.is_repeated else [value]
        for number, part in enumerate(parts):
            inside = _with_nul(part) if isinstance(part, Message) else ""
            if inside or (isinstance(part, str) and "\x00" in part):
                at = f"[{number}]" if field.is_repeated and not entries else ""
                return f"{field.name}{at}.{inside}".rstrip(".")
    return ""


@cache
def _has_rules(descriptor: Descriptor) -> bool:
    """Whether the contract states any rule for this kind of message; most empty ones have none."""
    return _states_rules(descriptor, set())


def _states_rules(descriptor: Descriptor, seen: set[str]) -> bool:
    if descriptor.full_name in seen:
        return False
    seen.add(descriptor.full_name)
    options = descriptor.GetOptions()
    if options.HasExtension(validate_pb2.message):
        return True
    if any(one.GetOptions().HasExtension(validate_pb2.oneof) for one in descriptor.oneofs):
        return True
    return any(
        field.GetOptions().HasExtension(validate_pb2.field)
        or (field.message_type is not None and _states_rules(field.message_type, seen))
        for field in descriptor.fields
    )


def _fault(found: Iterable[protovalidate.Violation], kind: type[Message]) -> InvalidArgument:
    descriptor = cast("Descriptor", kind.DESCRIPTOR)
    by_field: dict[str, Violation] = {}
    for one in found:
        violation = _violation(one, descriptor)
        by_field.setdefault(violation.field, violation)
    violations = tuple(by_field.values())[:_LARGEST_REPORT]
    return InvalidArgument(Reason.INVALID_FIELD, violations=violations, field=violations[0].field)


def _violation(found: protovalidate.Violation, descriptor: Descriptor) -> Violation:
    elements = found.proto.field.elements if found.proto.field is not None else []
    path = ".".join(_spell(element) for element in elements)
    rule = found.proto.rule_id
    if rule == "required" and elements and elements[-1].field_number == 0:
        return Violation(field=path, rule="oneof.exactly_one")
    if not path:  # a rule of the whole message is named after the field that puts it right
        path = rule.partition(".")[0]
    if rule == "string.pattern":
        return _pattern(path, str(found.rule_value))
    comparison = rule.partition(".")[2]
    if all(part in _COMPARISONS for part in comparison.split("_")):
        return _range(path, rule, _field(descriptor, [e.field_name for e in elements]))
    return Violation(field=path, rule=rule, params=_params(found.rule_value))


def _params(value: object) -> dict[str, str]:
    """What the sentence may name: a limit, or the values there are to choose from."""
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        return {"value": str(value)}
    if isinstance(value, Sequence):
        return {"value": ", ".join(str(one) for one in value)}
    return {}


def _pattern(path: str, pattern: str) -> Violation:
    name = _NAME.fullmatch(pattern)
    if name is None:
        return Violation(field=path, rule=_PATTERNS.get(pattern, "string.pattern"))
    shape = _IDENTIFIER.sub("{id}", name[1])
    return Violation(field=path, rule="name.pattern", params={"pattern": shape})


def _spell(element: object) -> str:
    name = str(getattr(element, "field_name", ""))
    subscript = getattr(element, "subscript", None)
    return f"{name}[{subscript.value}]" if subscript is not None else name


def _field(descriptor: Descriptor, names: list[str]) -> FieldDescriptor | None:
    field: FieldDescriptor | None = None
    for name in names:
        field = descriptor.fields_by_name.get(name)
        if field is None:
            return None
        descriptor = field.message_type or descriptor
    return field


def _range(path: str, rule: str, field: FieldDescriptor | None) -> Violation:
    """A broken comparison, with the bounds the contract states."""
    kind = rule.partition(".")[0]
    bounds: dict[str, str] = {}
    if field is not None:
        stated = field.GetOptions().Extensions[validate_pb2.field]
        rules = stated
        if stated.HasField("repeated"):
            rules = stated.repeated.items
        elif stated.HasField("map"):
            rules = stated.map.values
        if rules.HasField(cast("Any", kind)):
            typed = getattr(rules, kind)
            bounds = {
                name: _number(getattr(typed, name)) for name in _COMPARISONS if typed.HasField(name)
            }
    low, high = bounds.get("gte", bounds.get("gt")), bounds.get("lte", bounds.get("lt"))
    if low is not None and high is not None:
        return Violation(field=path, rule="range.between", params={"low": low, "high": high})
    for name, value in bounds.items():
        return Violation(field=path, rule=f"range.{name}", params={"value": value})
    return Violation(field=path, rule="default")


def _number(value: object) -> str:
    if isinstance(value, Message):
        seconds = getattr(value, "seconds", 0) + getattr(value, "nanos", 0) / 1e9
        return f"{seconds:g} s"
    return f"{value:g}" if isinstance(value, float) else str(value)
