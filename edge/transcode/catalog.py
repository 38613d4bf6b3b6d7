"""The contract's messages in the runtime that speaks JSON natively.

`google.protobuf.json_format` needs 24 µs to read a small request and 31 µs to print its answer;
the protobuf runtime of Buf, which protovalidate brings along, does both in Rust in 2.3 and 5 µs
(2026-11-24, 200 and 600 bytes). Its types are made here from the same descriptors; bytes go
between the two worlds, never objects.
"""

from typing import Any

from google.protobuf.descriptor import Descriptor, FieldDescriptor, FileDescriptor
from google.protobuf.descriptor_pb2 import FileDescriptorProto
from protobuf import DescFile, Message, Registry

# What generated code of that runtime calls; it has no public way to make types at run time.
# constraints.txt pins the version, tests/edge/test_codec.py holds it to google's.
from protobuf._codegen import file_desc

Native = type[Message[Any]]


class Catalog:
    """Native types by the descriptors of google's runtime."""

    def __init__(self) -> None:
        self._files: dict[str, DescFile] = {}
        self._registry = Registry()

    def native(self, descriptor: Descriptor) -> Native:
        """The native type of a message."""
        self._add(descriptor.file)
        found = self._registry.message(descriptor.full_name)
        if found is None:
            raise LookupError(f"{descriptor.full_name} is not in its own file")
        return found.type

    @property
    def registry(self) -> Registry:
        """Every type known so far, for messages that hold a `google.protobuf.Any`."""
        return self._registry

    def _add(self, file: FileDescriptor) -> DescFile:
        known = self._files.get(file.name)
        if known is None:
            dependencies = [self._add(needed) for needed in file.dependencies]
            known = self._files[file.name] = file_desc(_with_json_names(file), dependencies, {})
            self._registry.add(known)
        return known


def _with_json_names(file: FileDescriptor) -> bytes:
    """The file with the JSON name of every field, which generated Python code leaves out."""
    proto = FileDescriptorProto.FromString(file.serialized_pb)
    fields = [*proto.extension]
    messages = [*proto.message_type]
    while messages:
        message = messages.pop()
        fields += [*message.field, *message.extension]
        messages += message.nested_type
    for field in fields:
        if not field.json_name:
            head, *rest = field.name.split("_")
            field.json_name = head + "".join(word[:1].upper() + word[1:] for word in rest)
    return proto.SerializeToString()


def is_repeated(field: FieldDescriptor) -> bool:
    """Whether a field holds many values; maps do too."""
    return bool(field.is_repeated)


def is_map(field: FieldDescriptor) -> bool:
    """Whether a field is a map."""
    kind = field.message_type
    return kind is not None and bool(kind.GetOptions().map_entry)


def find_field(descriptor: Descriptor, name: str) -> FieldDescriptor | None:
    """A field by its JSON name or by the contract's."""
    field = descriptor.fields_by_camelcase_name.get(name) or descriptor.fields_by_name.get(name)
    if field is not None:
        return field
    return next((one for one in descriptor.fields if one.json_name == name), None)
