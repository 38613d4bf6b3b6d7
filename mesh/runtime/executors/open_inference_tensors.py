"""Items as tensors of the Open Inference Protocol, and its tensors as results."""

from collections.abc import Mapping, Sequence
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mesh.runtime.executors.open_inference_messages import message
from mesh.runtime.manifest import Manifest, Tensor

Entry = NDArray[Any] | tuple[bytes, ...]
"""What one item gives one input: an array, or texts."""

Row = Mapping[str, Entry]
"""One item, by input."""

_TEXT = "BYTES"
_TEXT_KINDS = ("string", "jpeg")
_NUMBER_KINDS = ("float32", "int64", "uint8")
_SIZE_BYTES = 4
"""Before each text of a raw tensor stands its length, little-endian."""

# The second name is the field of `InferTensorContents`; FP16 has none and travels raw only.
_DATATYPES = {
    "BOOL": (np.dtype("?"), "bool_contents"),
    "INT8": (np.dtype("<i1"), "int_contents"),
    "INT16": (np.dtype("<i2"), "int_contents"),
    "INT32": (np.dtype("<i4"), "int_contents"),
    "INT64": (np.dtype("<i8"), "int64_contents"),
    "UINT8": (np.dtype("<u1"), "uint_contents"),
    "UINT16": (np.dtype("<u2"), "uint_contents"),
    "UINT32": (np.dtype("<u4"), "uint_contents"),
    "UINT64": (np.dtype("<u8"), "uint64_contents"),
    "FP16": (np.dtype("<f2"), ""),
    "FP32": (np.dtype("<f4"), "fp32_contents"),
    "FP64": (np.dtype("<f8"), "fp64_contents"),
}
_NAMES = {dtype: name for name, (dtype, _) in _DATATYPES.items()}


def row(manifest: Manifest, item: Any) -> Row:
    """What an item gives each input; ValueError, without its content, when it does not fit."""
    inputs = manifest.inputs
    if not isinstance(item, dict):
        if len(inputs) != 1:
            raise ValueError(f"{manifest.name} takes a dict with one entry for each input.")
        item = {inputs[0].name: item}
    if item.keys() != {tensor.name for tensor in inputs}:
        names = ", ".join(tensor.name for tensor in inputs)
        raise ValueError(f"{manifest.name} takes {names} and nothing else.")
    return {tensor.name: _entry(tensor, item[tensor.name]) for tensor in inputs}


def likeness(given: Row) -> tuple[object, ...]:
    """Equal for rows that can be stacked."""
    return tuple(
        (len(entry),) if isinstance(entry, tuple) else (entry.dtype.str, entry.shape)
        for entry in given.values()
    )


def request(manifest: Manifest, model: str, rows: Sequence[Row]) -> Any:
    """The `ModelInferRequest` for rows that are alike, all contents raw."""
    asked = message("ModelInferRequest", model_name=model)
    for tensor in manifest.inputs:
        datatype, shape, raw = _stacked([given[tensor.name] for given in rows])
        asked.inputs.add(name=tensor.name, datatype=datatype, shape=shape)
        asked.raw_input_contents.append(raw)
    for tensor in manifest.outputs:
        asked.outputs.add(name=tensor.name)
    return asked


def results(manifest: Manifest, response: Any, count: int) -> list[Any]:
    """One result for each of `count` rows of a `ModelInferResponse`.

    Raises ValueError when an output is missing, is no tensor, or has another number of rows.
    """
    raws: Sequence[bytes | None] = response.raw_output_contents
    if raws and len(raws) != len(response.outputs):
        raise ValueError("Raw contents do not match the outputs.")
    raws = raws or [None] * len(response.outputs)
    told = {output.name: (output, raw) for output, raw in zip(response.outputs, raws, strict=True)}
    columns = {}
    for tensor in manifest.outputs:
        if tensor.name not in told:
            raise ValueError(f"The output {tensor.name} is missing.")
        columns[tensor.name] = _column(tensor, *told[tensor.name], count)
    if len(columns) == 1:
        return next(iter(columns.values()))
    return [
        dict(zip(columns, values, strict=True)) for values in zip(*columns.values(), strict=True)
    ]


def _entry(tensor: Tensor, value: Any) -> Entry:
    if isinstance(value, str | bytes):
        value = [value]
    if isinstance(value, np.ndarray) and tensor.kind not in _TEXT_KINDS:
        return _numbers(tensor, value)
    texts = isinstance(value, list | tuple) and all(isinstance(one, str | bytes) for one in value)
    if not texts or tensor.kind in _NUMBER_KINDS:
        raise ValueError(f"{tensor.name} takes {tensor.kind}, not {type(value).__name__}.")
    return tuple(one.encode() if isinstance(one, str) else one for one in value)


def _numbers(tensor: Tensor, value: NDArray[Any]) -> NDArray[Any]:
    if tensor.kind in _NUMBER_KINDS:
        # A narrower number is meant; a fraction in a place for whole numbers is a mistake.
        if not np.can_cast(value.dtype, tensor.kind, casting="same_kind"):
            raise ValueError(f"{tensor.name} takes {tensor.kind}, not {value.dtype}.")
        value = value.astype(tensor.kind, copy=False)
    value = value.astype(value.dtype.newbyteorder("<"), copy=False)
    if value.dtype not in _NAMES:
        raise ValueError(f"{tensor.name} takes numbers, not {value.dtype}.")
    return value


def _stacked(entries: Sequence[Entry]) -> tuple[str, list[int], bytes]:
    texts = [entry for entry in entries if isinstance(entry, tuple)]
    if texts:
        packed = b"".join(
            len(text).to_bytes(_SIZE_BYTES, "little") + text for entry in texts for text in entry
        )
        return _TEXT, [len(texts), len(texts[0])], packed
    array = np.stack([entry for entry in entries if not isinstance(entry, tuple)])
    return _NAMES[array.dtype], list(array.shape), array.tobytes()


def _column(tensor: Tensor, output: Any, raw: bytes | None, count: int) -> list[Any]:
    shape = tuple(output.shape)
    if not shape or shape[0] != count or min(shape) < 0:
        raise ValueError(f"{tensor.name} has no row for each item.")
    if output.datatype == _TEXT:
        return _texts(tensor, output.contents.bytes_contents if raw is None else _cut(raw), shape)
    if output.datatype not in _DATATYPES:
        raise ValueError(f"{tensor.name} has an unknown datatype.")
    dtype, field = _DATATYPES[output.datatype]
    if raw is not None:
        array = np.frombuffer(raw, dtype)
    else:
        try:
            array = np.array(list(getattr(output.contents, field)) if field else (), dtype)
        except OverflowError as error:
            raise ValueError(f"{tensor.name} has numbers its datatype cannot hold.") from error
    array = array.reshape(shape)
    # Copied: results belong to different callers, and the bytes of a response cannot be written.
    return [np.array(array[at]) for at in range(count)]


def _texts(tensor: Tensor, values: Sequence[bytes], shape: tuple[int, ...]) -> list[Any]:
    if len(values) != prod(shape):
        raise ValueError(f"{tensor.name} has another number of texts than its shape says.")
    each = prod(shape[1:])
    made: Sequence[Any] = values if tensor.kind == "jpeg" else [text.decode() for text in values]
    if each == 1:
        return list(made)
    return [list(made[at * each : (at + 1) * each]) for at in range(shape[0])]


def _cut(raw: bytes) -> list[bytes]:
    values = []
    at = 0
    while at < len(raw):
        begin = at + _SIZE_BYTES
        at = begin + int.from_bytes(raw[at:begin], "little")
        if at > len(raw):
            raise ValueError("A text is longer than its tensor.")
        values.append(raw[begin:at])
    return values
