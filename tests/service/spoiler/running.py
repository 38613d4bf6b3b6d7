"""svc_spoiler behind a real server, and what its callers send."""

import io
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import grpc
from mentalia.spoiler.v1 import resources_pb2 as resources
from mentalia.spoiler.v1 import spoiler_service_pb2 as pb
from mentalia.spoiler.v1 import spoiler_service_pb2_grpc as stubs

from mesh.config import MeshSettings
from mesh.member import Mesh
from mesh.server import Server
from mesh.telemetry.logs import JsonLines
from svc_spoiler.__main__ import compose
from svc_spoiler.config import SpoilerSettings
from tests.domain.spoiler.reading import ruleset
from tests.support.identities import Authority
from tests.support.servers import Issuer, Person, RunningServer

SPANISH = (("accept-language", "es"),)
ENGLISH = (("accept-language", "en"),)


class LaterClock:
    """A clock that shows a day given by the test; it measures time as the machine does."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def now(self) -> datetime:
        """The given moment."""
        return self._now

    def timestamp(self) -> float:
        """The given moment, in seconds since 1970."""
        return self._now.timestamp()

    def monotonic(self) -> float:
        """The same moment, in seconds."""
        return self._now.timestamp()


class Spoiler:
    """The running service and its stubs."""

    def __init__(self, server: RunningServer, lines: io.StringIO) -> None:
        self.server = server
        self.logged = lines
        self.edge = stubs.SpoilerServiceStub(server.channel("edge"))
        self.chat = stubs.SpoilerServiceStub(server.channel("svc_chat"))

    def person(self) -> Person:
        """Someone who signed in just now."""
        return self.server.person()

    async def analyze(
        self, text: str, *, metadata: tuple[tuple[str, str], ...] = (), **fields: Any
    ) -> pb.AnalyzeTextResponse:
        """AnalyzeText, as anyone asks it."""
        request = pb.AnalyzeTextRequest(text=text, **({"bond": resources.BOND_PARTNER} | fields))
        answer: pb.AnalyzeTextResponse = await self.edge.AnalyzeText(request, metadata=metadata)
        return answer

    async def check(self, text: str, **fields: Any) -> pb.QuickCheckResponse:
        """QuickCheck, as svc_chat asks it."""
        answer: pb.QuickCheckResponse = await self.chat.QuickCheck(
            pb.QuickCheckRequest(text=text, **fields)
        )
        return answer


@asynccontextmanager
async def running_spoiler(folder: Path, now: datetime | None = None) -> AsyncIterator[Spoiler]:
    """The process as its composition root builds it, on a day of the test's choice."""
    authority = Authority(folder)
    shown = authority.identity("svc_spoiler")
    logged = io.StringIO()
    mesh = Mesh(
        "svc_spoiler",
        MeshSettings(
            ca_file=shown.ca_file, cert_file=shown.cert_file, key_file=shown.key_file, drain_s=2.0
        ),
        {},
        JsonLines("svc_spoiler", logged),
    )
    issuer = Issuer()
    mesh.tokens.replace([issuer.public_key()], {})
    mesh.clock = LaterClock(now or datetime(2026, 11, 25, tzinfo=UTC))
    server = Server(mesh, compose(mesh, SpoilerSettings(), ruleset()))
    await server.start()
    await server.serve()
    running = RunningServer(mesh, server, authority, issuer)
    try:
        yield Spoiler(running, logged)
    finally:
        await running.close()


async def refusal(call: Awaitable[object]) -> grpc.aio.AioRpcError:
    """The error that a unary call ends with."""
    try:
        await call
    except grpc.aio.AioRpcError as error:
        return error
    raise AssertionError("the call was answered")
