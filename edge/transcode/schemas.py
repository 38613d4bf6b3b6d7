"""Messages and enums of the contract as JSON Schemas (draft 2020-12, as OpenAPI 3.1 uses it)."""

from collections.abc import Mapping
from typing import Any

from buf.validate import validate_pb2
from google.api import field_behavior_pb2
from google.protobuf.descriptor import Descriptor, EnumDescriptor, FieldDescriptor

from edge.transcode.catalog import is_map, is_repeated

Schema = dict[str, Any]

_T = FieldDescriptor
_SCALARS: Mapping[int, Schema] = {
    _T.TYPE_STRING: {"type": "string"},
    _T.TYPE_BYTES: {"type": "string", "contentEncoding": "base64"},
    _T.TYPE_BOOL: {"type": "boolean"},
    _T.TYPE_DOUBLE: {"type": "number", "format": "double"},
    _T.TYPE_FLOAT: {"type": "number", "format": "float"},
    _T.TYPE_INT32: {"type": "integer", "format": "int32"},
    _T.TYPE_SINT32: {"type": "integer", "format": "int32"},
    _T.TYPE_SFIXED32: {"type": "integer", "format": "int32"},
    _T.TYPE_UINT32: {"type": "integer", "format": "int64", "minimum": 0},
    _T.TYPE_FIXED32: {"type": "integer", "format": "int64", "minimum": 0},
    _T.TYPE_INT64: {"type": "string", "format": "int64", "pattern": "^-?[0-9]+$"},
    _T.TYPE_SINT64: {"type": "string", "format": "int64", "pattern": "^-?[0-9]+$"},
    _T.TYPE_SFIXED64: {"type": "string", "format": "int64", "pattern": "^-?[0-9]+$"},
    _T.TYPE_UINT64: {"type": "string", "format": "uint64", "pattern": "^[0-9]+$"},
    _T.TYPE_FIXED64: {"type": "string", "format": "uint64", "pattern": "^[0-9]+$"},
}
_WELL_KNOWN: Mapping[str, Schema] = {
    "google.protobuf.Timestamp": {"type": "string", "format": "date-time"},
    "google.protobuf.Duration": {
        "type": "string",
        "pattern": r"^-?[0-9]+(\.[0-9]{1,9})?s$",
        "examples": ["1.5s"],
    },
    "google.protobuf.FieldMask": {"type": "string", "examples": ["displayName,locale"]},
    "google.protobuf.Struct": {"type": "object"},
    "google.protobuf.ListValue": {"type": "array"},
    "google.protobuf.Value": {},
    "google.protobuf.Empty": {"type": "object"},
    "google.protobuf.Any": {"type": "object", "required": ["@type"]},
}


class Schemas:
    """The schemas of every message and enum that was asked for, and of what they hold."""

    def __init__(self, comments: Mapping[str, str]) -> None:
        self._comments = comments
        self._made: dict[str, Schema] = {}
        self._asked: set[str] = set()
        self._answered: set[str] = set()

    def components(self) -> dict[str, Schema]:
        """Schema by full name, sorted; messages that only requests hold take no other field."""
        for name in self._asked - self._answered:
            if self._made[name].get("type") == "object":
                self._made[name]["additionalProperties"] = False
        return dict(sorted(self._made.items()))

    def request(self, descriptor: Descriptor) -> Schema:
        """The schema of a message that clients send."""
        _gather(descriptor, self._asked)
        return self.of_message(descriptor)

    def response(self, descriptor: Descriptor) -> Schema:
        """The schema of a message that clients receive; later versions may add to it."""
        _gather(descriptor, self._answered)
        return self.of_message(descriptor)

    def of_message(self, descriptor: Descriptor) -> Schema:
        """A reference to the schema of a message, or the schema of a well-known one."""
        name = descriptor.full_name
        if name in _WELL_KNOWN:
            return dict(_WELL_KNOWN[name])
        if name.startswith("google.protobuf.") and name.endswith("Value"):
            inner = self.of_value(descriptor.fields_by_name["value"])
            return {"anyOf": [inner, {"type": "null"}]}
        if name not in self._made:
            self._made[name] = {}
            self._made[name] = self._message(descriptor)
        return {"$ref": f"#/components/schemas/{name}"}

    def of_field(self, field: FieldDescriptor) -> Schema:
        """The schema of a field with its rules and its comment."""
        schema: Schema
        if is_map(field) and field.message_type is not None:
            value = self.of_value(field.message_type.fields_by_name["value"])
            schema = {"type": "object", "additionalProperties": value}
        elif is_repeated(field):
            schema = {"type": "array", "items": self.of_value(field)}
        else:
            schema = self.of_value(field)
        schema |= _rules(field)
        comment = self._comments.get(field.full_name)
        if comment:
            schema["description"] = comment
        behaviors = field.GetOptions().Extensions[field_behavior_pb2.field_behavior]
        if field_behavior_pb2.OUTPUT_ONLY in behaviors:
            schema["readOnly"] = True
        if field_behavior_pb2.INPUT_ONLY in behaviors:
            schema["writeOnly"] = True
        return schema

    def of_value(self, field: FieldDescriptor) -> Schema:
        """The schema of one value of a field, without its rules."""
        if field.message_type is not None:
            return self.of_message(field.message_type)
        if field.enum_type is not None:
            return self._enum(field.enum_type)
        return dict(_SCALARS[field.type])

    def _message(self, descriptor: Descriptor) -> Schema:
        schema: Schema = {
            "type": "object",
            "properties": {field.json_name: self.of_field(field) for field in descriptor.fields},
        }
        comment = self._comments.get(descriptor.full_name)
        if comment:
            schema["description"] = comment
        required = [field.json_name for field in descriptor.fields if _is_required(field)]
        if required:
            schema["required"] = required
        choices = [_choice(oneof) for oneof in descriptor.oneofs if len(oneof.fields) > 1]
        if choices:
            schema["allOf"] = choices
        return schema

    def _enum(self, enum: EnumDescriptor) -> Schema:
        name = enum.full_name
        if name not in self._made:
            lines = [self._comments.get(name, "")]
            lines += [
                f"- `{value.name}`: {self._comments[f'{name}.{value.name}']}"
                for value in enum.values
                if f"{name}.{value.name}" in self._comments
            ]
            self._made[name] = {
                "type": "string",
                "enum": [value.name for value in enum.values],
                "description": "\n".join(line for line in lines if line),
            }
        return {"$ref": f"#/components/schemas/{name}"}


def _gather(descriptor: Descriptor, found: set[str]) -> None:
    name = descriptor.full_name
    if name in found or name.startswith("google.protobuf."):
        return
    if not descriptor.GetOptions().map_entry:
        found.add(name)
    for field in descriptor.fields:
        if field.message_type is not None:
            _gather(field.message_type, found)


def _is_required(field: FieldDescriptor) -> bool:
    if field.containing_oneof is not None:
        return False
    behaviors = field.GetOptions().Extensions[field_behavior_pb2.field_behavior]
    return field_behavior_pb2.REQUIRED in behaviors


def _choice(oneof: Any) -> Schema:
    """At most one of the members, exactly one where the contract requires it."""
    members = [{"required": [field.json_name]} for field in oneof.fields]
    if oneof.GetOptions().Extensions[validate_pb2.oneof].required:
        return {"oneOf": members}
    return {"oneOf": [*members, {"not": {"anyOf": members}}]}


_LENGTHS = {"min_len": "minLength", "max_len": "maxLength", "pattern": "pattern"}
_BOUNDS = {"gte": "minimum", "gt": "exclusiveMinimum", "lte": "maximum", "lt": "exclusiveMaximum"}
_ITEMS = {"min_items": "minItems", "max_items": "maxItems", "unique": "uniqueItems"}
_PAIRS = {"min_pairs": "minProperties", "max_pairs": "maxProperties"}
_NUMERIC = frozenset({"int32", "sint32", "sfixed32", "uint32", "fixed32", "float", "double"})


def _rules(field: FieldDescriptor) -> Schema:
    """What JSON Schema can say of a field's validation rules."""
    rules = field.GetOptions().Extensions[validate_pb2.field]
    kind = rules.WhichOneof("type")
    if kind is None or rules.ignore == validate_pb2.IGNORE_IF_ZERO_VALUE:
        return {}
    stated = getattr(rules, kind)
    if kind == "string":
        found = _pick(stated, _LENGTHS)
        return found | ({"format": "email"} if stated.email else {})
    if kind in _NUMERIC:
        return _pick(stated, _BOUNDS)
    if kind == "repeated":
        return _pick(stated, _ITEMS)
    return _pick(stated, _PAIRS) if kind == "map" else {}


def _pick(stated: Any, names: Mapping[str, str]) -> Schema:
    return {
        ours: getattr(stated, theirs) for theirs, ours in names.items() if stated.HasField(theirs)
    }
