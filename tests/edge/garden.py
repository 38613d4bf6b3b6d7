"""The test contract, compiled at test time, and a service that answers it over real gRPC."""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Callable
from functools import cache
from pathlib import Path
from typing import Any

import google.api
import grpc
import grpc_tools
from buf.validate import validate_pb2
from google.api import annotations_pb2
from google.protobuf import (
    descriptor_pb2,
    descriptor_pool,
    duration_pb2,
    empty_pb2,
    field_mask_pb2,
    message_factory,
    struct_pb2,
    timestamp_pb2,
    wrappers_pb2,
)
from google.protobuf.message import Message
from grpc_status import rpc_status
from grpc_tools import protoc
from mentalia.mesh.v1 import options_pb2

from mesh.contract import MethodContract
from mesh.contract.registry import _read
from mesh.interceptors.errors import status_of
from mesh.kernel.errors import (
    Aborted,
    AlreadyExists,
    DeadlineExceeded,
    FailedPrecondition,
    Fault,
    Internal,
    InvalidArgument,
    PermissionDenied,
    ResourceExhausted,
    Unauthenticated,
    Unavailable,
    Unimplemented,
)
from mesh.kernel.locale import negotiate
from mesh.kernel.reasons import Reason

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "mentalia.garden.v1"
SERVICE = f"{PACKAGE}.GardenService"
_FILE = "mentalia/garden/v1/garden.proto"

NEEDED = (
    annotations_pb2,
    validate_pb2,
    options_pb2,
    duration_pb2,
    empty_pb2,
    field_mask_pb2,
    struct_pb2,
    timestamp_pb2,
    wrappers_pb2,
)
"""Files that the test contract imports; loading them puts them into the pool."""


@cache
def _pool() -> descriptor_pool.DescriptorPool:
    pool = descriptor_pool.Default()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = folder / _FILE
        source.parent.mkdir(parents=True)
        source.write_bytes(Path(__file__).with_name("garden.proto").read_bytes())
        target = folder / "garden.binpb"
        code = protoc.main(
            [
                "protoc",
                f"--proto_path={folder}",
                f"--proto_path={Path(next(iter(google.api.__path__))).parent.parent}",
                f"--proto_path={Path(grpc_tools.__file__).parent / '_proto'}",
                f"--descriptor_set_in={ROOT / 'gen' / 'descriptors.binpb'}",
                f"--descriptor_set_out={target}",
                _FILE,
            ]
        )
        assert code == 0, "the test contract does not compile"
        files = descriptor_pb2.FileDescriptorSet.FromString(target.read_bytes())
    for file in files.file:
        pool.AddSerializedFile(file.SerializeToString())
    return pool


def kind(name: str) -> type[Message]:
    """A message class of the test contract: `Plant`."""
    found = _pool().FindMessageTypeByName(f"{PACKAGE}.{name}")
    return message_factory.GetMessageClass(found)


def methods() -> tuple[MethodContract, ...]:
    """Every method of the test contract."""
    service = _pool().FindServiceByName(SERVICE)
    return tuple(_read(service, method) for method in service.methods)


class Gardener:
    """Answers every method; what it was asked stays readable."""

    def __init__(self) -> None:
        self.asked: list[Message] = []
        self.metadata: list[dict[str, Any]] = []
        self.cancelled = asyncio.Event()
        self.written = 0
        self.failures_left = 0
        self.may_go_on = asyncio.Event()

    async def CreatePlant(self, request: Any, context: Any) -> Message:
        return kind("CreatePlantResponse")(plant=request.plant)

    async def GetPlant(self, request: Any, context: Any) -> Message:
        return kind("GetPlantResponse")(plant=kind("Plant")(name=request.name))

    async def UpdatePlant(self, request: Any, context: Any) -> Message:
        return kind("UpdatePlantResponse")(plant=request.plant)

    async def ListPlants(self, request: Any, context: Any) -> Message:
        return kind("ListPlantsResponse")(
            plants=[kind("Plant")(name="plants/1")], heard=str(request)
        )

    async def Echo(self, request: Any, context: Any) -> Message:
        return kind("EchoResponse")(plant=request.plant)

    async def ReadPath(self, request: Any, context: Any) -> Message:
        return request

    async def HearMetadata(self, request: Any, context: Any) -> Message:
        heard = {key: str(value) for key, value in context.invocation_metadata()}
        return kind("HeardMetadata")(metadata=heard, left_s=context.time_remaining() or 0.0)

    async def Import(self, request: Any, context: Any) -> Message:
        return kind("ImportResponse")(size_bytes=len(request.data))

    async def Fail(self, request: Any, context: Any) -> Message:
        if request.how == "hang":
            try:
                await asyncio.Event().wait()
            finally:
                self.cancelled.set()
        await abort(context, FAILURES[request.how])
        raise AssertionError

    async def FailToRead(self, request: Any, context: Any) -> Message:
        if self.failures_left:
            self.failures_left -= 1
            await abort(context, FAILURES["unavailable"])
        return kind("Nothing")()

    async def Internal(self, request: Any, context: Any) -> Message:
        return kind("Nothing")()

    async def Watch(self, request: Any, context: Any) -> AsyncIterator[Message]:
        first = int(request.resume_cursor or 0)
        try:
            if request.how == "fail at once":
                await abort(context, FAILURES["not yours"])
            for number in range(first + 1, request.count + 1):
                if request.how == "fail half-way" and number == 3:
                    await abort(context, FAILURES["unavailable"])
                if request.how == "wait half-way" and number == 3:
                    await self.may_go_on.wait()
                text = "x" * 20_000 if request.how == "flood" else f"note {number}"
                self.written += 1
                if number % 2:
                    yield kind("WatchResponse")(cursor=str(number), note=text)
                else:
                    leaf = kind("Leaf")(name=text)
                    yield kind("WatchResponse")(cursor=str(number), leaf_grown=leaf)
            if request.how == "never end":
                await asyncio.Event().wait()
        finally:
            self.cancelled.set()

    async def Talk(self, requests: Any, context: Any) -> AsyncIterator[Message]:
        answer = kind("TalkResponse")
        self.metadata.append(dict(context.invocation_metadata()))
        ended = False
        try:
            async for request in requests:
                self.asked.append(request)
                said = request.WhichOneof("request")
                if said == "config":
                    how = request.config.how
                    if how in FAILURES:
                        await abort(context, FAILURES[how])
                    if how == "flood":
                        async for one in self._flood():
                            yield one
                    yield answer(ready=request.config)
                    if how == "stall":
                        await self.may_go_on.wait()
                elif said == "picture":
                    yield answer(size_bytes=len(request.picture))
                elif said == "words":
                    if request.words in FAILURES:
                        await abort(context, FAILURES[request.words])
                    yield answer(words=request.words)
                elif said == "end":
                    ended = True
                    yield answer(summary={})
        finally:
            if not ended:
                self.cancelled.set()

    async def _flood(self) -> AsyncIterator[Message]:
        for _ in range(2000):
            self.written += 1
            yield kind("TalkResponse")(words="x" * 20_000)

    async def Pour(self, requests: Any, context: Any) -> Message:
        return kind("ImportResponse")()


FAILURES: dict[str, Fault] = {
    "not yours": PermissionDenied(Reason.NOT_YOURS, resource="plants/1"),
    "unavailable": Unavailable(
        Reason.DEPENDENCY_UNAVAILABLE, retry_after_s=2.5, dependency="svc_soil"
    ),
    "revoked": Unauthenticated(Reason.SESSION_REVOKED),
    "field": InvalidArgument.of("plant.display_name", "string.max_len", value="80"),
    "id reused": AlreadyExists(Reason.REQUEST_ID_REUSED, field="request_id"),
    "stale": Aborted(Reason.STALE_ETAG, field="etag"),
    "state": FailedPrecondition(Reason.WRONG_STATE, state="ended"),
    "busy": ResourceExhausted(Reason.OVERLOADED, retry_after_s=1.0, service="svc_garden"),
    "too large": ResourceExhausted(Reason.MESSAGE_TOO_LARGE, limit_bytes="10"),
    "not built": Unimplemented(Reason.NOT_BUILT, method="a/b"),
    "broken": Internal(Reason.INTERNAL),
    "late": DeadlineExceeded(Reason.DEADLINE_EXCEEDED, deadline_s="5"),
}
"""Faults by the word that asks for them."""


async def abort(context: Any, fault: Fault) -> None:
    """End a call as the mesh does: a status with details in the caller's language."""
    heard = dict(context.invocation_metadata())
    locale = negotiate(str(heard.get("accept-language", "")))
    request_id = str(heard.get("x-request-id", ""))
    await context.abort_with_status(rpc_status.to_status(status_of(fault, locale, request_id)))


def handlers(gardener: Gardener) -> grpc.GenericRpcHandler:
    """The methods of a gardener as gRPC handlers."""
    makers = {
        (False, False): grpc.unary_unary_rpc_method_handler,
        (False, True): grpc.unary_stream_rpc_method_handler,
        (True, False): grpc.stream_unary_rpc_method_handler,
        (True, True): grpc.stream_stream_rpc_method_handler,
    }

    def handler(method: MethodContract) -> Any:
        make: Callable[..., Any] = makers[method.client_streaming, method.server_streaming]
        return make(
            getattr(gardener, method.name),
            request_deserializer=method.request_class.FromString,
            response_serializer=method.response_class.SerializeToString,
        )

    return grpc.method_handlers_generic_handler(
        SERVICE, {method.name: handler(method) for method in methods()}
    )
