"""svc_chat as its clients see it, with svc_auth, svc_bots and svc_spoiler beside it.

Each service is the real one, composed as it is in production, on the stores of the test.
"""

import contextlib
import inspect
import io
import secrets
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import grpc
from mentalia.auth.v1 import account_service_pb2 as accounts
from mentalia.auth.v1.account_service_pb2_grpc import AccountServiceStub
from mentalia.bots.v1 import bot_service_pb2 as bots
from mentalia.bots.v1.bot_service_pb2_grpc import BotServiceStub
from mentalia.chat.v1 import chat_service_pb2 as chat
from mentalia.chat.v1 import conversation_service_pb2 as conversations
from mentalia.chat.v1.chat_service_pb2_grpc import ChatServiceStub
from mentalia.chat.v1.conversation_service_pb2_grpc import ConversationServiceStub

import svc_auth.__main__
import svc_bots.__main__
import svc_chat.__main__
import svc_spoiler.__main__
from mesh.config import MeshSettings, Settings
from mesh.identity.feed import follow
from mesh.interceptors.access import STALE_AFTER_S
from mesh.member import Mesh
from mesh.server import Compose, Server
from mesh.telemetry.logs import JsonLines
from svc_auth.config import AuthSettings
from svc_bots.config import BotsSettings
from svc_chat.config import ChatSettings
from svc_spoiler.config import SpoilerSettings
from tests.service.chat.cable import Cable
from tests.support.eventually import eventually
from tests.support.identities import Authority
from tests.support.servers import Issuer, RunningServer
from tests.support.stores import PASSWORD, Databases

TIDY = "Tengo que ordenar mi habitación y no sé por dónde empezar"
"""A message that starts a guided flow."""
WORRYING = "no quiero vivir más"
"""A message that speaks of danger."""


@dataclass(frozen=True, kw_only=True)
class Someone:
    """A person with a session, a bot and a conversation."""

    user: str
    token: str
    bot: str
    conversation: str

    @property
    def metadata(self) -> tuple[tuple[str, str], ...]:
        return (("authorization", f"Bearer {self.token}"),)


class Process:
    """One running service."""

    def __init__(self, running: RunningServer, log: io.StringIO) -> None:
        self.running = running
        self.log = log


class House:
    """The services of one test, started when it first asks for them."""

    def __init__(self, databases: Databases, folder: Path, redis_url: str) -> None:
        self.databases = databases
        self._folder = folder
        self._redis_url = redis_url
        self._authority = Authority(folder)
        self._processes: dict[str, Process] = {}
        self.cables = {name: Cable() for name in ("svc_auth", "svc_bots", "svc_spoiler")}
        """What leads to each service; it stays when the service comes and goes."""
        self._channels: list[grpc.aio.Channel] = []
        self._secret = folder / "password"
        self._secret.write_text(PASSWORD)
        self._master = folder / "master"
        self._master.write_text(secrets.token_hex(32))
        self._master.chmod(0o600)

    async def open(self, **chat_settings: Any) -> None:
        """Start every service; `chat_settings` are those of svc_chat."""
        for cable in self.cables.values():
            await cable.open()
        await self.start_auth()
        await self.start_spoiler()
        await self.start_bots()
        await self.start_chat(**chat_settings)

    async def start_auth(self) -> Process:
        settings = AuthSettings(master_key_file=self._master, argon2_memory_kib=8192)
        return await self._start("svc_auth", svc_auth.__main__.compose, settings)

    async def start_bots(self) -> Process:
        return await self._start("svc_bots", svc_bots.__main__.compose, BotsSettings())

    async def start_spoiler(self) -> Process:
        return await self._start("svc_spoiler", svc_spoiler.__main__.compose, SpoilerSettings())

    async def start_chat(self, name: str = "svc_chat", **settings: Any) -> Process:
        """A replica of svc_chat; a second one needs a name of its own here."""
        quick = {"lease_s": 1.0, "sweep_s": 0.1, "put_off_s": 0.2, "peer_patience_s": 0.5}
        chosen = ChatSettings(**(quick | settings))
        return await self._start("svc_chat", svc_chat.__main__.compose, chosen, name=name)

    async def stop(self, name: str) -> None:
        """Stop a service; its cable leads nowhere until it starts again."""
        if name in self.cables:
            self.cables[name].cut()
        await self._processes.pop(name).running.close()

    async def close(self) -> None:
        for channel in self._channels:
            await channel.close()
        for process in reversed(self._processes.values()):
            await process.running.close()
        for cable in self.cables.values():
            await cable.close()

    def names(self) -> list[str]:
        """The replicas of svc_chat that run."""
        return [name for name in self._processes if name in ("svc_chat", "second")]

    def process(self, name: str = "svc_chat") -> Process:
        return self._processes[name]

    def chat(self, name: str = "svc_chat") -> ChatServiceStub:
        return ChatServiceStub(self._processes[name].running.channel("edge"))

    def channel_through(self, cable: Cable) -> grpc.aio.Channel:
        """A channel to whatever a cable leads to; the edge's identity is shown."""
        shown = self._authority.identity("edge")
        channel = grpc.aio.secure_channel(
            cable.address,
            grpc.ssl_channel_credentials(
                shown.ca_file.read_bytes(),
                shown.key_file.read_bytes(),
                shown.cert_file.read_bytes(),
            ),
            options=(
                ("grpc.ssl_target_name_override", "svc-chat.mentalia.internal"),
                ("grpc.initial_reconnect_backoff_ms", 100),
                ("grpc.max_reconnect_backoff_ms", 200),
            ),
        )
        self._channels.append(channel)
        return channel

    def conversations(self, name: str = "svc_chat") -> ConversationServiceStub:
        return ConversationServiceStub(self._processes[name].running.channel("edge"))

    async def someone(self, **changes: Any) -> Someone:
        """A new person who began a conversation with a bot of their own."""
        fields = {
            "email": f"{secrets.token_hex(6)}@example.org",
            "password": "tortuga amable 27",
            "display_name": "Ana",
            "locale": "es",
            "country": "ES",
        }
        auth = AccountServiceStub(self._processes["svc_auth"].running.channel("edge"))
        made = await auth.CreateAccount(accounts.CreateAccountRequest(**(fields | changes)))
        who = (("authorization", f"Bearer {made.access_token}"),)
        maker = BotServiceStub(self._processes["svc_bots"].running.channel("edge"))
        bot = await maker.CreateBotFromTemplate(
            bots.CreateBotFromTemplateRequest(template="botTemplates/task_splitter"), metadata=who
        )
        begun = await self.conversations().CreateConversation(
            conversations.CreateConversationRequest(bot=bot.bot.name), metadata=who
        )
        return Someone(
            user=made.user.name,
            token=made.access_token,
            bot=bot.bot.name,
            conversation=begun.conversation.name,
        )

    async def _start(
        self, process: str, compose: Compose, settings: Settings, *, name: str = ""
    ) -> Process:
        shown = self._authority.identity(process)
        log = io.StringIO()
        main = self.databases.settings(process)
        mesh = Mesh(
            process,
            MeshSettings(
                ca_file=shown.ca_file,
                cert_file=shown.cert_file,
                key_file=shown.key_file,
                peers=";".join(f"{other}={cable.address}" for other, cable in self.cables.items()),
                database_url=main.url,
                database_password_file=self._secret,
                keys_database_url=self.databases.settings("svc_auth", keys=True).url,
                keys_database_password_file=self._secret,
                redis_url=self._redis_url,
                redis_password_file=self._secret,
                drain_s=2.0,
            ),
            {"MENTALIA_RATE_LIMITS": "off"},
            JsonLines(process, log),
        )
        made = compose(mesh, settings)
        server = Server(mesh, await made if inspect.isawaitable(made) else made)
        await server.start()
        if process in self.cables:
            self.cables[process].plug(server.port)
        if process != "svc_auth":
            mesh.spawn(follow(mesh.channel("svc_auth"), mesh.tokens), "revocation feed")
        await server.serve()
        # Until the keys of svc_auth are known, every token is refused.
        await eventually(lambda: mesh.tokens.fresh_s() < STALE_AFTER_S, within_s=20)
        started = Process(RunningServer(mesh, server, self._authority, Issuer()), log)
        self._processes[name or process] = started
        return started


@contextlib.asynccontextmanager
async def opened(
    databases: Databases, folder: Path, redis_url: str, **chat_settings: Any
) -> AsyncIterator[House]:
    """A house with every service running."""
    house = House(databases, folder, redis_url)
    try:
        await house.open(**chat_settings)
        yield house
    finally:
        await house.close()


async def say(
    stub: ChatServiceStub, who: Someone, text: str, **fields: Any
) -> list[chat.SendMessageResponse]:
    """Send a message and read to the end of its stream."""
    request = chat.SendMessageRequest(parent=who.conversation, text=text, **fields)
    return [one async for one in stub.SendMessage(request, metadata=who.metadata)]


def kinds(responses: list[Any]) -> list[str]:
    """The kinds of events, in order."""
    return [str(one.WhichOneof("event")) for one in responses]


async def listed(house: House, who: Someone, name: str = "svc_chat") -> list[Any]:
    """Every message of a conversation, read in pages of three."""
    stub, token, found = house.conversations(name), "", []
    while True:
        request = conversations.ListMessagesRequest(
            parent=who.conversation, page_size=3, page_token=token
        )
        page = await stub.ListMessages(request, metadata=who.metadata)
        found += page.messages
        token = page.next_page_token
        if not token:
            return found
