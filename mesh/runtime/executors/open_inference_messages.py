"""The wire messages of the Open Inference Protocol that the mesh speaks.

The published stubs need a protobuf older than ours, so the messages are built from the table
below: names and numbers are those of `open_inference_grpc.proto`, version 2. Its maps of
parameters are left out; nobody here sets one, and what a server adds is skipped as unknown.
"""

from functools import cache
from typing import Any

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

PACKAGE = "inference"
READY = "/inference.GRPCInferenceService/ModelReady"
INFER = "/inference.GRPCInferenceService/ModelInfer"

_Field = tuple[int, str, str]
"""Number, name, and type: a scalar of protobuf or a message of the table; `*` when repeated."""

_TABLE: dict[str, tuple[_Field, ...]] = {
    "ModelReadyRequest": ((1, "name", "string"), (2, "version", "string")),
    "ModelReadyResponse": ((1, "ready", "bool"),),
    "InferTensorContents": (
        (1, "bool_contents", "bool*"),
        (2, "int_contents", "int32*"),
        (3, "int64_contents", "int64*"),
        (4, "uint_contents", "uint32*"),
        (5, "uint64_contents", "uint64*"),
        (6, "fp32_contents", "float*"),
        (7, "fp64_contents", "double*"),
        (8, "bytes_contents", "bytes*"),
    ),
    "InferTensor": (
        (1, "name", "string"),
        (2, "datatype", "string"),
        (3, "shape", "int64*"),
        (5, "contents", "InferTensorContents"),
    ),
    "InferRequestedOutputTensor": ((1, "name", "string"),),
    "ModelInferRequest": (
        (1, "model_name", "string"),
        (2, "model_version", "string"),
        (3, "id", "string"),
        (5, "inputs", "InferTensor*"),
        (6, "outputs", "InferRequestedOutputTensor*"),
        (7, "raw_input_contents", "bytes*"),
    ),
    "ModelInferResponse": (
        (1, "model_name", "string"),
        (2, "model_version", "string"),
        (3, "id", "string"),
        (5, "outputs", "InferTensor*"),
        (6, "raw_output_contents", "bytes*"),
    ),
}
"""One `InferTensor` stands for the input and the output tensor, which are alike on the wire."""


def message(name: str, /, **values: Any) -> Any:
    """A new message of the protocol."""
    return _classes()[name](**values)


def parse(name: str, wire: bytes, /) -> Any:
    """The message in these bytes; raises `google.protobuf.message.DecodeError` when it is none."""
    return _classes()[name].FromString(wire)


@cache
def _classes() -> dict[str, Any]:
    # A pool of our own: a process may also hold published stubs of the same package.
    pool = descriptor_pool.DescriptorPool()
    pool.AddSerializedFile(_file().SerializeToString())
    return {
        name: message_factory.GetMessageClass(pool.FindMessageTypeByName(f"{PACKAGE}.{name}"))
        for name in _TABLE
    }


def _file() -> descriptor_pb2.FileDescriptorProto:
    file = descriptor_pb2.FileDescriptorProto(
        name="open_inference.proto", package=PACKAGE, syntax="proto3"
    )
    kinds = descriptor_pb2.FieldDescriptorProto
    for name, fields in _TABLE.items():
        described = file.message_type.add(name=name)
        for number, field, spelled in fields:
            kind = spelled.removesuffix("*")
            made = described.field.add(name=field, number=number)
            made.label = kinds.LABEL_REPEATED if spelled != kind else kinds.LABEL_OPTIONAL
            if kind in _TABLE:
                made.type = kinds.TYPE_MESSAGE
                made.type_name = f".{PACKAGE}.{kind}"
            else:
                made.type = kinds.Type.Value(f"TYPE_{kind.upper()}")
    return file
