"""Open Inference Protocol: a batch comes back row by row from a real MLServer, or not at all."""

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import grpc
import numpy as np
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from mesh.kernel.errors import Unavailable, Unimplemented
from mesh.kernel.reasons import Reason
from mesh.runtime.executors import open_inference_tensors as tensors
from mesh.runtime.executors.open_inference import OpenInferenceExecutor
from mesh.runtime.executors.open_inference_messages import READY, message, parse
from mesh.runtime.manifest import Manifest, Tensor
from tests.support import models
from tests.support.mlserver import MlServer, mlserver
from tests.support.stores import free_port

TEXT = Tensor(name="text", kind="string", shape=("1",), unit="text")
NUMBERS = Tensor(name="numbers", kind="float32", shape=("values",), unit="1")
LOWERED = Tensor(name="lowered", kind="string", shape=("1",), unit="text")
DOUBLED = Tensor(name="doubled", kind="float32", shape=("values",), unit="1")


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MlServer]:
    with mlserver(tmp_path_factory.mktemp("mlserver")) as made:
        yield made


def manifest(
    name: str, inputs: tuple[Tensor, ...], outputs: tuple[Tensor, ...], **options: str
) -> Manifest:
    return models.manifest(name, inputs=inputs, outputs=outputs, **options)


LOWER = manifest("lower", (TEXT,), (LOWERED,))
TWICE = manifest("doubler", (NUMBERS,), (DOUBLED,), served_as="twice")
BOTH = manifest("both", (TEXT, NUMBERS), (LOWERED, DOUBLED))
FICKLE = manifest("fickle", (NUMBERS,), (DOUBLED,))
PICKY = manifest("picky", (TEXT,), (LOWERED,))


@asynccontextmanager
async def executor(
    served: Manifest, port: int, timeout_s: float = 10.0
) -> AsyncIterator[OpenInferenceExecutor]:
    made = OpenInferenceExecutor(served, f"grpc://127.0.0.1:{port}", timeout_s=timeout_s)
    await made.start()
    try:
        yield made
    finally:
        await made.close()


def self_signed(certificate_file: Path) -> tuple[bytes, bytes]:
    """Key and certificate of 127.0.0.1, the certificate also in a file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "models")])
    here = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(here, critical=False)
        .sign(key, hashes.SHA256())
        .public_bytes(Encoding.PEM)
    )
    certificate_file.write_bytes(certificate)
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()), certificate


@asynccontextmanager
async def encrypted(certificate_file: Path) -> AsyncIterator[str]:
    """The address of a server that is ready for anything, behind a certificate it signed."""

    async def ready(request: bytes, context: object) -> bytes:
        told: bytes = message("ModelReadyResponse", ready=True).SerializeToString()
        return told

    service, _, method = READY.removeprefix("/").partition("/")
    methods: dict[str, Any] = {method: grpc.unary_unary_rpc_method_handler(ready)}
    server = grpc.aio.server()
    server.add_generic_rpc_handlers((grpc.method_handlers_generic_handler(service, methods),))
    credentials = grpc.ssl_server_credentials([self_signed(certificate_file)])
    port = server.add_secure_port(f"127.0.0.1:{free_port()}", credentials)
    await server.start()
    try:
        yield f"grpcs://127.0.0.1:{port}"
    finally:
        await server.stop(None)


def vector(*values: float) -> np.ndarray[Any, Any]:
    return np.array(values, np.float32)


async def test_texts_come_back_in_order(running: MlServer) -> None:
    async with executor(LOWER, running.port) as lower:
        told = await lower.run(["HOLA", "ÑANDÚ", "", b"A"])

    assert told == ["hola", "ñandú", "", "a"]


async def test_vectors_of_several_shapes_come_back_in_order(running: MlServer) -> None:
    async with executor(TWICE, running.port) as twice:
        told = await twice.run([vector(1, 2), vector(3), vector(4, 5), np.array([[6.0]])])

    assert [one.tolist() for one in told] == [[2, 4], [6], [8, 10], [[12]]]
    assert {one.dtype for one in told} == {np.dtype(np.float32)}
    assert all(one.flags.writeable for one in told)


async def test_several_outputs_come_back_by_name(running: MlServer) -> None:
    items = [{"text": ["A"], "numbers": vector(1)}, {"numbers": vector(2), "text": "B"}]

    async with executor(BOTH, running.port) as both:
        told = await both.run(items)

    assert [one["lowered"] for one in told] == ["a", "b"]
    assert [one["doubled"].tolist() for one in told] == [[2], [4]]


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param("text", id="text for numbers"),
        pytest.param({"other": vector(1)}, id="unknown input"),
        pytest.param(np.array([1j]), id="numbers that do not fit"),
        pytest.param(None, id="nothing"),
    ],
)
async def test_an_item_that_does_not_fit_fails_alone(running: MlServer, wrong: object) -> None:
    async with executor(TWICE, running.port) as twice:
        first, second = await twice.run([wrong, vector(1)])

    assert isinstance(first, ValueError)
    assert second.tolist() == [2]


async def test_no_item_is_no_request(running: MlServer) -> None:
    async with executor(TWICE, running.port) as twice:
        assert await twice.run([]) == []


async def test_a_row_too_few_answers_nobody(running: MlServer) -> None:
    async with executor(FICKLE, running.port) as fickle:
        with pytest.raises(Unavailable) as caught:
            await fickle.run([vector(1), vector(2)])

    assert caught.value.reason is Reason.MODEL_UNAVAILABLE
    assert caught.value.metadata == {"model": "fickle"}


async def test_a_refusal_does_not_repeat_what_was_sent(running: MlServer) -> None:
    async with executor(PICKY, running.port) as picky:
        with pytest.raises(RuntimeError) as caught:
            await picky.run(["secret"])

    assert "secret" not in str(caught.value)
    assert caught.value.__suppress_context__


async def test_a_model_the_server_does_not_have_is_unavailable(running: MlServer) -> None:
    absent = manifest("absent", (TEXT,), (LOWERED,))

    with pytest.raises(Unavailable) as caught:
        async with executor(absent, running.port, timeout_s=0.5):
            pass

    assert caught.value.retry_after_s == 5.0


async def test_a_server_that_is_not_there_is_unavailable_within_the_limit() -> None:
    begun = time.monotonic()

    with pytest.raises(Unavailable) as caught:
        async with executor(LOWER, free_port(), timeout_s=0.5):
            pass

    assert time.monotonic() - begun < 2
    assert caught.value.reason is Reason.MODEL_UNAVAILABLE
    assert caught.value.metadata == {"model": "lower"}


async def test_a_killed_server_is_unavailable(tmp_path_factory: pytest.TempPathFactory) -> None:
    with mlserver(tmp_path_factory.mktemp("killed")) as mortal:
        async with executor(LOWER, mortal.port) as lower:
            assert await lower.run(["A"]) == ["a"]
            mortal.kill()

            with pytest.raises(Unavailable) as caught:
                await lower.run(["A"])

    assert caught.value.retry_after_s == 1.0
    assert caught.value.metadata == {"model": "lower"}


async def test_closed_it_is_unavailable_and_starts_again(running: MlServer) -> None:
    async with executor(LOWER, running.port) as lower:
        await lower.close()
        with pytest.raises(Unavailable):
            await lower.run(["A"])

        await lower.start()

        assert await lower.run(["A"]) == ["a"]


async def test_closing_waits_for_the_batch_under_way(running: MlServer) -> None:
    async with executor(LOWER, running.port) as lower:
        batch = asyncio.create_task(lower.run(["A"]))
        await asyncio.sleep(0)
        await lower.close()

        assert batch.done()
        assert await batch == ["a"]


async def test_a_certificate_the_system_trusts_opens_the_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with encrypted(tmp_path / "trusted.crt") as address:
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "trusted.crt"))
        trusted = OpenInferenceExecutor(LOWER, address)
        await trusted.start()
        await trusted.close()


async def test_a_certificate_nobody_signed_does_not(tmp_path: Path) -> None:
    async with encrypted(tmp_path / "unknown.crt") as address:
        with pytest.raises(Unavailable):
            await OpenInferenceExecutor(LOWER, address, timeout_s=0.5).start()


def test_it_does_not_stream() -> None:
    made = OpenInferenceExecutor(LOWER, "grpc://127.0.0.1:1")

    with pytest.raises(Unimplemented):
        made.stream("A")


@pytest.mark.parametrize("address", ["http://127.0.0.1:1", "127.0.0.1:1", "grpc://127.0.0.1"])
def test_an_address_of_another_kind_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match="grpc://"):
        OpenInferenceExecutor(LOWER, address)


def answer(*outputs: dict[str, Any], raw: tuple[bytes, ...] = ()) -> Any:
    """A response as it arrives from the wire."""
    made = message("ModelInferResponse", raw_output_contents=raw)
    for output in outputs:
        contents = output.pop("contents", {})
        made.outputs.add(**output).contents.MergeFrom(message("InferTensorContents", **contents))
    return parse("ModelInferResponse", made.SerializeToString())


def test_typed_contents_are_read_as_raw_ones_are() -> None:
    """MLServer answers as it is asked; other servers answer typed."""
    tensor = {"name": "doubled", "datatype": "FP32", "shape": [2, 2]}
    typed = answer(tensor | {"contents": {"fp32_contents": [1, 2, 3, 4]}})
    raw = answer(tensor, raw=(np.arange(1, 5, dtype="<f4").tobytes(),))

    rows = [tensors.results(TWICE, one, 2) for one in (typed, raw)]

    assert [[row.tolist() for row in one] for one in rows] == [[[1, 2], [3, 4]]] * 2


def test_typed_texts_are_read() -> None:
    tensor = {"name": "lowered", "datatype": "BYTES", "shape": [2]}
    told = answer(tensor | {"contents": {"bytes_contents": [b"a", "ñ".encode()]}})

    assert tensors.results(LOWER, told, 2) == ["a", "ñ"]


@pytest.mark.parametrize(
    ("tensor", "raw"),
    [
        pytest.param({"shape": [3, 1]}, (bytes(12),), id="a row too many"),
        pytest.param({"shape": []}, (bytes(4),), id="no rows"),
        pytest.param({"shape": [2, -1]}, (bytes(8),), id="an axis below zero"),
        pytest.param({"shape": [2, 3]}, (bytes(8),), id="less than the shape says"),
        pytest.param({"shape": [2, 1]}, (bytes(7),), id="half a number"),
        pytest.param({"shape": [2, 1]}, (bytes(8), bytes(8)), id="contents of another output"),
        pytest.param({"shape": [2, 1]}, (), id="no contents"),
        pytest.param({"shape": [2, 1], "datatype": "BF16"}, (bytes(4),), id="unknown datatype"),
        pytest.param({"shape": [2, 1], "name": "other"}, (bytes(8),), id="another name"),
        pytest.param(
            {"shape": [2, 1], "datatype": "BYTES"}, (b"\1\0\0\0a\2\0\0\0b",), id="a text cut short"
        ),
        pytest.param({"shape": [2, 1], "datatype": "BYTES"}, (bytes(4),), id="a text too few"),
        pytest.param(
            {"shape": [2], "datatype": "INT8", "contents": {"int_contents": [300, 1]}},
            (),
            id="a number too large",
        ),
    ],
)
def test_a_response_that_does_not_add_up_is_none(
    tensor: dict[str, Any], raw: tuple[bytes, ...]
) -> None:
    told = answer({"name": "doubled", "datatype": "FP32"} | tensor, raw=raw)

    with pytest.raises(ValueError, match=r"\w"):
        tensors.results(TWICE, told, 2)
