"""A running svc_signlink and a client of `Interpret`."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from importlib import resources
from pathlib import Path
from typing import Any

import grpc
from google.protobuf.json_format import ParseDict
from mentalia.signlink.v1 import sign_link_service_pb2 as pb
from mentalia.signlink.v1.sign_link_service_pb2_grpc import SignLinkServiceStub

from mesh.kernel.clock import SystemClock
from mesh.kernel.ids import UlidIds
from mesh.runtime.manifest import catalogue
from mesh.runtime.runtime import Options, Runtime
from svc_signlink.inference.hands import NAME, HandLandmarkerFinder
from svc_signlink.inference.letters import PackLetterModels
from svc_signlink.inference.packs import shipped
from svc_signlink.service import SignLinkService
from tests.support.servers import RunningServer, serving

PHOTO = resources.files("svc_signlink").joinpath("resources", "hand.jpg").read_bytes()


class SignLink:
    """The service as a client sees it."""

    def __init__(self, server: RunningServer, finder: HandLandmarkerFinder) -> None:
        self.server = server
        self.finder = finder
        self._stub = SignLinkServiceStub(server.channel())
        self._person = server.person()

    def open(self, *, language: str = "es") -> "Stream":
        """A stream without its first message."""
        metadata = self._person.metadata(accept_language=language)
        return Stream(self._stub.Interpret(metadata=metadata))

    async def begin(self, **config: Any) -> "Stream":
        """A stream that is ready for frames."""
        stream = self.open()
        await stream.send(config_of(**config))
        ready = await stream.next()
        assert ready.WhichOneof("event") == "ready"
        return stream

    async def spell(self, frames: Iterable[dict[str, Any]], **config: Any) -> "list[Any]":
        """Every event of a stream of these frames, after `ready`."""
        stream = await self.begin(**config)

        async def send() -> None:
            for frame in frames:
                await stream.send({"landmarks": frame})
            await stream.send({"end": {}})

        sending = asyncio.create_task(send())
        events = [event async for event in stream.rest()]
        await sending
        return events


class Stream:
    """One call of `Interpret`."""

    def __init__(self, call: Any) -> None:
        self.call = call

    async def send(self, *messages: dict[str, Any] | pb.InterpretRequest) -> None:
        for message in messages:
            if isinstance(message, dict):
                message = ParseDict(message, pb.InterpretRequest())
            await self.call.write(message)

    async def next(self) -> pb.InterpretResponse:
        event = await self.call.read()
        assert event is not grpc.aio.EOF, "the stream ended"
        return event  # type: ignore[no-any-return]  # the stub is untyped

    async def rest(self) -> AsyncIterator[pb.InterpretResponse]:
        while (event := await self.call.read()) is not grpc.aio.EOF:
            yield event

    async def refusal(self) -> grpc.aio.AioRpcError:
        """What the stream fails with; the events before it are read and left."""
        try:
            async for _ in self.rest():
                pass
        except grpc.aio.AioRpcError as error:
            return error
        raise AssertionError("the stream did not fail")


def config_of(variety: str = "mfs", **more: Any) -> dict[str, Any]:
    return {"config": {"variety": variety, "sessionType": "SESSION_TYPE_TRANSLATION"} | more}


def picture(sequence: int, offset_s: float, data: bytes = PHOTO) -> pb.InterpretRequest:
    request = pb.InterpretRequest(jpeg=pb.InterpretJpeg(sequence=sequence, data=data))
    request.jpeg.capture_offset.FromNanoseconds(round(offset_s * 1e9))
    return request


def of_kind(events: Sequence[pb.InterpretResponse], kind: str) -> list[Any]:
    return [getattr(event, kind) for event in events if event.WhichOneof("event") == kind]


@asynccontextmanager
async def running_sign_link(folder: Path) -> AsyncIterator[SignLink]:
    clock = SystemClock()
    runtime = Runtime(catalogue(), Options(), clock)
    finder = HandLandmarkerFinder(runtime.model(NAME), streams=2, hands=1, ids=UlidIds(clock))
    await runtime.model(NAME).ready()
    service = SignLinkService(letters=PackLetterModels(shipped()), hands=finder)
    try:
        async with serving(
            folder, {"mentalia.signlink.v1.SignLinkService": service}, process="svc_signlink"
        ) as server:
            yield SignLink(server, finder)
    finally:
        await runtime.close()
