"""The contract as built, for the tests of its house rules."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from buf.validate import validate_pb2
from google.api import annotations_pb2, field_behavior_pb2
from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    FieldDescriptorProto,
    FileDescriptorProto,
    FileDescriptorSet,
    MethodDescriptorProto,
)
from mentalia.common.v1 import errors_pb2
from mentalia.mesh.v1 import options_pb2

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, kw_only=True)
class Method:
    """One method of the contract."""

    name: str
    """`mentalia.auth.v1.AccountService/GetMe`."""
    proto: MethodDescriptorProto
    rules: options_pb2.MethodRules
    comment: str

    @property
    def verb(self) -> str:
        return self.proto.name

    @property
    def request(self) -> DescriptorProto:
        return messages()[self.proto.input_type.removeprefix(".")]

    @property
    def response(self) -> DescriptorProto:
        return messages()[self.proto.output_type.removeprefix(".")]

    @property
    def errors(self) -> list[str]:
        return [reason_name(number) for number in self.rules.errors]

    @property
    def http(self) -> tuple[str, str] | None:
        """Verb and path, or None without an annotation."""
        if not self.proto.options.HasExtension(annotations_pb2.http):
            return None
        rule = self.proto.options.Extensions[annotations_pb2.http]
        pattern = rule.WhichOneof("pattern")
        return pattern.upper(), getattr(rule, pattern)


@cache
def descriptor_set() -> FileDescriptorSet:
    return FileDescriptorSet.FromString((ROOT / "gen" / "descriptors.binpb").read_bytes())


def own_files() -> Iterator[FileDescriptorProto]:
    return (file for file in descriptor_set().file if file.package.startswith("mentalia."))


def comments(file: FileDescriptorProto) -> Mapping[tuple[int, ...], str]:
    places = file.source_code_info.location
    return {tuple(place.path): " ".join(place.leading_comments.split()) for place in places}


@cache
def methods() -> tuple[Method, ...]:
    return tuple(
        Method(
            name=f"{file.package}.{service.name}/{method.name}",
            proto=method,
            rules=method.options.Extensions[options_pb2.rules],
            comment=comments(file).get((6, service_at, 2, method_at), ""),
        )
        for file in own_files()
        for service_at, service in enumerate(file.service)
        for method_at, method in enumerate(service.method)
    )


@cache
def messages() -> Mapping[str, DescriptorProto]:
    """Every message of the contract by full name, without the options' own."""
    return {
        f"{file.package}.{message.name}": message
        for file in own_files()
        if file.package != "mentalia.mesh.v1"
        for message in file.message_type
    }


def fields(names: Iterable[str]) -> Iterator[tuple[str, FieldDescriptorProto]]:
    for name in names:
        for field in messages()[name].field:
            yield f"{name}.{field.name}", field


@cache
def input_messages() -> frozenset[str]:
    """Requests, and what they hold in fields that a client may set."""
    found: set[str] = set()
    waiting = [method.proto.input_type.removeprefix(".") for method in methods()]
    while waiting:
        name = waiting.pop()
        if name in found or name not in messages():
            continue
        found.add(name)
        waiting += [
            field.type_name.removeprefix(".")
            for field in messages()[name].field
            if field.type == FieldDescriptorProto.TYPE_MESSAGE and settable(field)
        ]
    return frozenset(found)


def settable(field: FieldDescriptorProto) -> bool:
    return field_behavior_pb2.OUTPUT_ONLY not in behaviors(field)


def behaviors(field: FieldDescriptorProto) -> list[int]:
    return list(field.options.Extensions[field_behavior_pb2.field_behavior])


def validation(field: FieldDescriptorProto) -> validate_pb2.FieldRules:
    """The rules of a field, or of each item of a repeated one."""
    rules: validate_pb2.FieldRules = field.options.Extensions[validate_pb2.field]
    return rules.repeated.items if rules.HasField("repeated") else rules


def reason_name(number: errors_pb2.ErrorReason.ValueType) -> str:
    return errors_pb2.ErrorReason.Name(number).removeprefix("ERROR_REASON_")


def refuse(problems: Iterable[str], advice: str) -> None:
    """Fails with one line a problem and the advice, unless there is none."""
    found = list(problems)
    if found:
        pytest.fail("\n".join([advice, *(f"  - {problem}" for problem in found)]), pytrace=False)
