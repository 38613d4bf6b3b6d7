"""A model behind the Open Inference Protocol, version 2, over gRPC: MLServer, Triton and kin."""

import asyncio
import ssl
from collections.abc import AsyncGenerator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import grpc
from google.protobuf.message import DecodeError

from mesh.kernel.errors import Unavailable, Unimplemented
from mesh.kernel.reasons import Reason
from mesh.runtime.executors import open_inference_tensors as tensors
from mesh.runtime.executors.open_inference_messages import INFER, READY, message, parse
from mesh.runtime.manifest import Manifest

_LARGEST_MESSAGE_BYTES = 64 * 1024 * 1024
"""gRPC's own limit is 4 MiB: one batch of sixteen photographs is above it."""

_OPTIONS: tuple[tuple[str, int], ...] = (
    ("grpc.max_receive_message_length", _LARGEST_MESSAGE_BYTES),
    ("grpc.max_send_message_length", _LARGEST_MESSAGE_BYTES),
    # A restarted server is found again within a second, not after gRPC's two minutes.
    ("grpc.initial_reconnect_backoff_ms", 100),
    ("grpc.max_reconnect_backoff_ms", 1000),
    # Where a model is, its setting alone says; no proxy of the environment stands between.
    ("grpc.enable_http_proxy", 0),
)
_POLL_S = 0.1
"""Between two questions whether the model is ready; the protocol has no way to be told."""

_AGAIN_S = 1.0
_AGAIN_AFTER_START_S = 5.0
"""A model that does not start is rarely there a second later."""


class OpenInferenceExecutor:
    """Runs a manifest's model on a server of the protocol.

    `address` is `grpc://host:port`, which nothing encrypts and is meant for loopback, or
    `grpcs://host:port`, whose certificate the system's authorities must have signed; anything else
    raises ValueError. `timeout_s` bounds the wait for readiness, and each request. The server
    knows the model by its manifest's name, or by `served_as` of its options.

    An item is a str, bytes or an array, or a dict with one of these, or a list of str, for each
    input. Its result is its row of the output: an array, a str for texts, bytes for `jpeg`; a dict
    by name where the manifest has several outputs.
    """

    def __init__(self, manifest: Manifest, address: str, *, timeout_s: float = 10.0) -> None:
        parts = urlsplit(address)
        if parts.scheme not in ("grpc", "grpcs") or not parts.hostname or not parts.port:
            raise ValueError("The address must be grpc://host:port or grpcs://host:port.")
        self._target = parts.netloc
        self._secure = parts.scheme == "grpcs"
        self._manifest = manifest
        self._model: str = manifest.options.get("served_as", manifest.name)
        self._timeout_s = timeout_s
        self._busy = asyncio.Lock()
        self._channel: grpc.aio.Channel | None = None

    async def start(self) -> None:
        """Wait until the server says the model is ready; see `Executor.start`."""
        if self._channel is not None:
            return
        channel = self._connect()
        try:
            async with asyncio.timeout(self._timeout_s):
                while not await self._is_ready(channel):
                    await asyncio.sleep(_POLL_S)
        except TimeoutError:
            await channel.close()
            raise self._unavailable(_AGAIN_AFTER_START_S) from None
        except BaseException:
            await channel.close()
            raise
        self._channel = channel

    async def run(self, items: Sequence[Any]) -> Sequence[Any]:
        """One result an item, in order; see `Executor.run`.

        Items of different shapes go in several requests. The result of an item that does not fit
        the manifest is a ValueError. RuntimeError when the server refuses the input.
        """
        results: list[Any] = [None] * len(items)
        groups: dict[object, list[tuple[int, tensors.Row]]] = {}
        for at, item in enumerate(items):
            try:
                given = tensors.row(self._manifest, item)
            except ValueError as error:
                results[at] = error
            else:
                groups.setdefault(tensors.likeness(given), []).append((at, given))
        async with self._busy:
            for group in groups.values():
                answers = await self._infer([given for _, given in group])
                for (at, _), answer in zip(group, answers, strict=True):
                    results[at] = answer
        return results

    def stream(self, item: Any) -> AsyncGenerator[Any, None]:
        """Raises Unimplemented: the protocol has no answers in pieces."""
        raise Unimplemented(Reason.NOT_BUILT, method=INFER.removeprefix("/"))

    async def available(self) -> None:
        """Returns at once: what went away is looked for by the next request."""

    async def close(self) -> None:
        """Wait for the request under way and close the channel."""
        async with self._busy:
            channel, self._channel = self._channel, None
            if channel is not None:
                await channel.close()

    def _connect(self) -> grpc.aio.Channel:
        if self._secure:
            credentials = grpc.ssl_channel_credentials(_system_authorities())
            return grpc.aio.secure_channel(self._target, credentials, options=_OPTIONS)
        return grpc.aio.insecure_channel(self._target, options=_OPTIONS)

    async def _is_ready(self, channel: grpc.aio.Channel) -> bool:
        # Servers answer a model they are still loading with "no", or with a failure.
        asked = message("ModelReadyRequest", name=self._model)
        try:
            wire = await self._call(channel, READY, asked, wait_for_ready=True)
            return bool(parse("ModelReadyResponse", wire).ready)
        except (grpc.aio.AioRpcError, DecodeError):
            return False

    async def _infer(self, rows: Sequence[tensors.Row]) -> list[Any]:
        if self._channel is None:
            raise self._unavailable(_AGAIN_AFTER_START_S)
        asked = tensors.request(self._manifest, self._model, rows)
        try:
            wire = await self._call(self._channel, INFER, asked)
            response = parse("ModelInferResponse", wire)
            return tensors.results(self._manifest, response, len(rows))
        except grpc.aio.AioRpcError as error:
            raise self._failure(error.code()) from None
        except (DecodeError, ValueError) as error:
            raise self._unavailable(_AGAIN_S) from error

    async def _call(
        self, channel: grpc.aio.Channel, method: str, asked: Any, *, wait_for_ready: bool = False
    ) -> bytes:
        # Without (de)serializers: gRPC would log what it cannot read, and answer None.
        call: Any = channel.unary_unary(method)
        wire: bytes = await call(
            asked.SerializeToString(), timeout=self._timeout_s, wait_for_ready=wait_for_ready
        )
        return wire

    def _failure(self, code: grpc.StatusCode) -> Exception:
        # The server's own words are left out: they may quote what a person wrote.
        if code is grpc.StatusCode.INVALID_ARGUMENT:
            return RuntimeError(f"The server of the model {self._model} refused the input.")
        fault = self._unavailable(_AGAIN_S)
        fault.add_note(f"The server of the model answered {code.name}.")
        return fault

    def _unavailable(self, retry_after_s: float) -> Unavailable:
        return Unavailable(
            Reason.MODEL_UNAVAILABLE, retry_after_s=retry_after_s, model=self._manifest.name
        )


def _system_authorities() -> bytes | None:
    """The certificates this machine trusts, in PEM; gRPC by itself trusts a list it brings."""
    paths = ssl.get_default_verify_paths()
    if paths.cafile:
        return Path(paths.cafile).read_bytes()
    # In a folder, OpenSSL finds certificates by the hash of their names.
    hashed = sorted(Path(paths.capath).glob("*.[0-9]")) if paths.capath else []
    # A machine that has none is served by gRPC's list.
    return b"".join(file.read_bytes() for file in hashed) or None
