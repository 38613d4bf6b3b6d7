"""The comments of the contract, by the full name of what they stand on."""

from collections.abc import Iterator

from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    EnumDescriptorProto,
    FileDescriptorProto,
    FileDescriptorSet,
)

_MESSAGES, _ENUMS, _SERVICES = 4, 5, 6
_FIELDS, _NESTED, _NESTED_ENUMS, _ONEOFS = 2, 3, 4, 8
_METHODS = _VALUES = 2

Place = tuple[int, ...]
Named = Iterator[tuple[Place, str]]


def comments_of(files: FileDescriptorSet) -> dict[str, str]:
    """Comment by full name; `pkg.Message.field`, `pkg.Enum.VALUE`, `pkg.Service.Method`."""
    found: dict[str, str] = {}
    for file in files.file:
        texts = {
            tuple(place.path): _tidy(place.leading_comments or place.trailing_comments)
            for place in file.source_code_info.location
        }
        for place, name in _names(file):
            if texts.get(place):
                found[name] = texts[place]
    return found


def _tidy(comment: str) -> str:
    """A comment as paragraphs: line breaks inside a paragraph mean nothing."""
    paragraphs = comment.strip().split("\n\n")
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs)


def _names(file: FileDescriptorProto) -> Named:
    prefix = file.package
    for index, message in enumerate(file.message_type):
        yield from _message((_MESSAGES, index), f"{prefix}.{message.name}", message)
    for index, enum in enumerate(file.enum_type):
        yield from _enum((_ENUMS, index), f"{prefix}.{enum.name}", enum)
    for index, service in enumerate(file.service):
        name = f"{prefix}.{service.name}"
        yield (_SERVICES, index), name
        for number, method in enumerate(service.method):
            yield (_SERVICES, index, _METHODS, number), f"{name}.{method.name}"


def _message(place: Place, name: str, message: DescriptorProto) -> Named:
    yield place, name
    for index, field in enumerate(message.field):
        yield (*place, _FIELDS, index), f"{name}.{field.name}"
    for index, oneof in enumerate(message.oneof_decl):
        yield (*place, _ONEOFS, index), f"{name}.{oneof.name}"
    for index, inner in enumerate(message.nested_type):
        yield from _message((*place, _NESTED, index), f"{name}.{inner.name}", inner)
    for index, enum in enumerate(message.enum_type):
        yield from _enum((*place, _NESTED_ENUMS, index), f"{name}.{enum.name}", enum)


def _enum(place: Place, name: str, enum: EnumDescriptorProto) -> Named:
    yield place, name
    for index, value in enumerate(enum.value):
        yield (*place, _VALUES, index), f"{name}.{value.name}"
