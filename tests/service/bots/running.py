"""svc_bots behind a real server, on a real PostgreSQL, and what its callers send."""

import io
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from pathlib import Path

import grpc
from mentalia.bots.v1 import (
    bot_service_pb2,
    bot_service_pb2_grpc,
    reply_pb2,
    reply_service_pb2,
    reply_service_pb2_grpc,
)
from mentalia.bots.v1 import resources_pb2 as resources

from mesh.config import MeshSettings
from mesh.member import Mesh
from mesh.server import Server
from mesh.telemetry.logs import JsonLines
from svc_bots.__main__ import compose
from svc_bots.config import BotsSettings
from tests.support.identities import Authority
from tests.support.servers import Issuer, Person, RunningServer
from tests.support.stores import PASSWORD, Databases

ROOM = "Tengo que ordenar mi habitación y no sé por dónde empezar"


class Bots:
    """The running service and its stubs."""

    def __init__(self, server: RunningServer) -> None:
        self.server = server
        edge, chat = server.channel("edge"), server.channel("svc_chat")
        self.bots = bot_service_pb2_grpc.BotServiceStub(edge)
        self.replies = reply_service_pb2_grpc.ReplyServiceStub(chat)
        self.edge_replies = reply_service_pb2_grpc.ReplyServiceStub(edge)

    def person(self) -> Person:
        """Someone who signed in just now."""
        return self.server.person()

    async def from_template(
        self, owner: Person, template: str = "task_splitter", **fields: str
    ) -> resources.Bot:
        """A bot of `owner` from a template."""
        request = bot_service_pb2.CreateBotFromTemplateRequest(
            template=f"botTemplates/{template}", **fields
        )
        answer = await self.bots.CreateBotFromTemplate(request, metadata=owner.metadata())
        return answer.bot

    async def reply(
        self, owner: Person, bot: str, *texts: str, skip: int = 0, locale: str = "es"
    ) -> list[reply_service_pb2.ReplyResponse]:
        """All events of a reply, asked for as svc_chat does."""
        request = reply_service_pb2.ReplyRequest(
            bot=bot,
            turns=[reply_pb2.Turn(role=reply_pb2.TURN_ROLE_USER, text=text) for text in texts],
            locale=locale,
            country="MX",
            skip_events=skip,
        )
        return [event async for event in self.replies.Reply(request, metadata=owner.metadata())]


@asynccontextmanager
async def running_bots(databases: Databases, folder: Path) -> AsyncIterator[Bots]:
    """The process as its composition root builds it, for the length of the block."""
    authority = Authority(folder)
    shown = authority.identity("svc_bots")
    password = folder / "password"
    password.write_text(PASSWORD)
    mesh = Mesh(
        "svc_bots",
        MeshSettings(
            ca_file=shown.ca_file,
            cert_file=shown.cert_file,
            key_file=shown.key_file,
            database_url=databases.settings("svc_bots").url,
            database_password_file=password,
            drain_s=2.0,
        ),
        {},
        JsonLines("svc_bots", io.StringIO()),
    )
    issuer = Issuer()
    mesh.tokens.replace([issuer.public_key()], {})
    server = Server(mesh, compose(mesh, BotsSettings()))
    await server.start()
    await server.serve()
    running = RunningServer(mesh, server, authority, issuer)
    try:
        yield Bots(running)
    finally:
        await running.close()


async def refusal(call: Awaitable[object]) -> grpc.aio.AioRpcError:
    """The error that a unary call ends with."""
    try:
        await call
    except grpc.aio.AioRpcError as error:
        return error
    raise AssertionError("the call was answered")
