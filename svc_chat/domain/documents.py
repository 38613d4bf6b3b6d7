"""Values as JSON documents, to be sealed and kept, and back.

A document names the fields of its dataclass. A field that a document lacks takes the default of
the dataclass, so that a field may be added; one that the dataclass lacks is passed over.
"""

import dataclasses
import functools
import json
import types
import typing
from collections.abc import Callable, Mapping
from datetime import datetime
from enum import Enum
from typing import Any, TypeVar

Value = TypeVar("Value")


def write(value: Any) -> bytes:
    """A dataclass of strings, numbers, enums, moments, tuples and dataclasses as JSON."""
    return json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":")).encode()


def read(kind: type[Value], document: bytes) -> Value:
    """The value of dataclass `kind` that was written as `document`."""
    made: Value = _value(kind, json.loads(document))
    return made


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value):
        return {
            field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)
        }
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, datetime):
        return value.isoformat()
    return value.value if isinstance(value, Enum) else value


def _value(hint: Any, plain: Any) -> Any:
    if typing.get_origin(hint) is types.UnionType:
        if plain is None:
            return None
        hint = next(one for one in typing.get_args(hint) if one is not types.NoneType)
    if typing.get_origin(hint) is tuple:
        item = typing.get_args(hint)[0]
        return tuple(_value(item, one) for one in plain)
    if dataclasses.is_dataclass(hint):
        made = typing.cast("Callable[..., Any]", hint)
        hints = _hints(made)
        return made(
            **{name: _value(hints[name], one) for name, one in plain.items() if name in hints}
        )
    if hint is datetime:
        return datetime.fromisoformat(plain)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint(plain)
    return plain


@functools.cache
def _hints(kind: Callable[..., Any]) -> Mapping[str, Any]:
    return typing.get_type_hints(kind)
