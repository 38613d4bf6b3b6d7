"""A recorded history of conversations, through disconnects and kills: nothing lost, nothing twice.

Two devices of one person, one over native gRPC and one over WebSocket, say things at random, are
cut at random, and processes of the mesh are killed at random. What they were told is then compared
with a replay from the beginning and with the list of messages.
"""

import asyncio
import os
import signal
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from random import Random

import httpx
import psutil
import pytest
from google.protobuf import json_format
from mentalia.chat.v1 import chat_service_pb2 as chat
from mentalia.chat.v1 import resources_pb2 as resources
from mentalia.common.v1 import safety_pb2

from clients.python.mentalia_client import (
    BrokenError,
    Conversation,
    GrpcWire,
    Pace,
    SocketWire,
    Trouble,
)
from clients.python.mentalia_client.wires import Stream, Wire
from tests.support.clients import Account, Target, new_account
from tests.support.eventually import eventually
from tests.support.meshes import running_mesh

KEPT = ("accepted", "safety", "delta", "final")
DANGER = "no quiero vivir más"
TEXTS = (
    "Tengo que ordenar mi habitación y no sé por dónde empezar",
    "Ayúdame a dividir en pasos: limpiar la cocina",
    "¿Qué opinas de los dinosaurios?",
    "hola",
    DANGER,
)
VICTIMS = ("svc_chat", "svc_bots", "svc_spoiler", "svc_auth", "edge", "envoy", "postgres", "valkey")
SAID_BY_EACH = 6
KILLS = 3
LIMIT_S = 150.0
PACE = Pace(first_s=0.1, longest_s=1.0, patience_s=100.0)


@dataclass
class Recorded:
    """What one device said, and everything it was told, in order."""

    said: dict[str, str] = field(default_factory=dict)
    told: list[chat.ConverseResponse] = field(default_factory=list)
    troubles: list[Trouble] = field(default_factory=list)

    def kept(self) -> list[chat.ConverseResponse]:
        return [one for one in self.told if one.WhichOneof("event") in KEPT]

    def count(self, kind: str) -> int:
        return sum(one.WhichOneof("event") == kind for one in self.told)


class Flaky:
    """A wire whose connections break after a random number of events."""

    def __init__(self, wire: Wire, rng: Random) -> None:
        self._wire = wire
        self._rng = rng

    async def open(self, config: chat.ConverseConfig) -> Stream:
        lasts = self._rng.choice((1, 2, 3, 5, 8, 13, 40, 1000))
        return _FlakyStream(await self._wire.open(config), lasts)


class _FlakyStream:
    def __init__(self, stream: Stream, lasts: int) -> None:
        self._stream = stream
        self._left = lasts

    async def send(self, request: chat.ConverseRequest) -> None:
        await self._stream.send(request)

    async def receive(self) -> chat.ConverseResponse | None:
        if self._left == 0:
            await self._stream.close()
            raise BrokenError(Trouble(code="UNAVAILABLE", reason="CUT_BY_THE_TEST"))
        self._left -= 1
        return await self._stream.receive()

    async def close(self) -> None:
        await self._stream.close()


class Device:
    """One client of the conversation, and its record."""

    def __init__(
        self,
        name: str,
        wire: Wire,
        conversation: str,
        rng: Random,
        heard: Callable[[chat.ConverseResponse], None],
    ) -> None:
        self.record = Recorded()
        self._name = name
        self._rng = rng
        self._conversation = Conversation(
            Flaky(wire, rng), conversation, pace=PACE, on_trouble=self.record.troubles.append
        )
        self._heard = heard
        self._told = asyncio.Condition()
        self._over = False
        self._reading = asyncio.create_task(self._read())

    async def live(self) -> None:
        """Say everything in bursts, wait between them, and read to the summary."""
        await self.has("ready", 1)
        said = 0
        while said < SAID_BY_EACH:
            for _ in range(min(self._rng.randrange(1, 4), SAID_BY_EACH - said)):
                said += 1
                await self._say(f"{self._name}-{said}", self._rng.choice(TEXTS))
            await self.has("final", self._rng.randrange(said + 1))
            if self._rng.random() < 0.5:
                await self._conversation.acknowledge()
        await self._conversation.end()
        await self._reading

    async def has(self, kind: str, count: int) -> None:
        async with self._told:
            await self._told.wait_for(lambda: self._over or self.record.count(kind) >= count)
        if self.record.count(kind) < count:
            await self._reading  # raises why it ended
            raise AssertionError(f"{self._name} ended before {count} of {kind}")

    async def leave(self) -> None:
        self._reading.cancel()
        with suppress(asyncio.CancelledError, BrokenError):
            await self._reading
        await self._conversation.close()

    async def _say(self, request_id: str, text: str) -> None:
        self.record.said[request_id] = text
        await self._conversation.say(text, request_id=request_id)
        if self._rng.random() < 0.2:  # an impatient person presses twice
            await self._conversation.say(text, request_id=request_id)

    async def _read(self) -> None:
        try:
            async for event in self._conversation.events():
                self._heard(event)
                async with self._told:
                    self.record.told.append(event)
                    self._told.notify_all()
        finally:
            self._over = True
            async with self._told:
                self._told.notify_all()


class Nemesis:
    """Kills processes of the mesh, each in the middle of a reply and after a random number of events."""

    def __init__(self, target: Target, rng: Random) -> None:
        self._target = target
        self._rng = rng
        self._aims: list[int] = []
        self._patience = 0
        self._struck = asyncio.Event()
        self.killed: list[str] = []

    async def strike(self) -> None:
        """Kill one after another; the next one is looked for before its moment comes."""
        victims = ["svc_chat", *self._rng.choices(VICTIMS, k=KILLS - 1)]
        self._rng.shuffle(victims)
        for victim in victims:
            found: list[int] = []
            await eventually(lambda v=victim, f=found: self._find(v, f), within_s=LIMIT_S)  # type: ignore[misc]  # bound now
            self._struck.clear()
            self._patience = self._rng.randrange(3, 30)
            self._aims = found
            await self._struck.wait()
            self.killed.append(victim)

    def heard(self, event: chat.ConverseResponse) -> None:
        """A device was told something; this may be the moment."""
        self._patience -= 1
        if self._aims and self._patience <= 0 and event.HasField("delta"):
            with suppress(ProcessLookupError):
                os.kill(self._aims[0], signal.SIGKILL)
            self._aims = []
            self._struck.set()

    def _find(self, kind: str, found: list[int]) -> bool:
        pid = _process(self._target, kind)
        found += [] if pid is None else [pid]
        return pid is not None


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Target]:
    """A mesh that commits each event of a reply by itself, so that kills fall between two."""
    folder = tmp_path_factory.mktemp("mesh")
    for parent in (folder, folder.parent):
        parent.chmod(0o755)
    with running_mesh(folder / "home", MENTALIA_CHAT_BATCH_EVENTS="1") as endpoints:
        yield Target.read(endpoints)


@pytest.mark.parametrize("seed", range(5))
async def test_what_was_recorded_is_what_is_kept(target: Target, seed: int) -> None:
    rng = Random(seed)
    await eventually(target.is_ready, within_s=60, every_s=0.2)
    async with target.http() as http:
        account = await new_account(http)
        name = await _conversation(http, account)

    records, nemesis = await _ordeal(target, account, name, rng)

    replay = await _replay(target, account, name, records[0].told[0].cursor)
    note = f"seed {seed}, killed {nemesis.killed}, {[len(one.troubles) for one in records]} breaks"
    for record in records:
        assert _plain(record.kept()) == _plain(replay), note
    said = records[0].said | records[1].said
    _check_replay(replay, said, note)
    async with target.http() as http:
        listed = await _messages(http, account, name)
    _check_list(listed, replay, note)


async def _ordeal(
    target: Target, account: Account, name: str, rng: Random
) -> tuple[list[Recorded], Nemesis]:
    """Both devices live through it; what each recorded."""
    grpc_wire, socket_wire = _wires(target, account)
    async with grpc_wire, socket_wire:
        nemesis = Nemesis(target, rng)
        devices = [
            Device("phone", grpc_wire, name, Random(rng.random()), nemesis.heard),
            Device("laptop", socket_wire, name, Random(rng.random()), nemesis.heard),
        ]
        records = [device.record for device in devices]
        striking = asyncio.create_task(nemesis.strike())
        try:
            async with asyncio.timeout(LIMIT_S):
                # Nobody speaks before both are there, so both hear everything.
                await asyncio.gather(*(device.has("ready", 1) for device in devices))
                await asyncio.gather(*(device.live() for device in devices))
        finally:
            striking.cancel()
            with suppress(asyncio.CancelledError, AssertionError):
                await striking
            for device in devices:
                await device.leave()
        # Whoever ended first missed what the other said after; both catch up on one connection.
        for record, wire in zip(records, (grpc_wire, socket_wire), strict=True):
            record.told += await _since(wire, name, record.told[-1].cursor)
    return records, nemesis


async def _replay(
    target: Target, account: Account, name: str, beginning: str
) -> list[chat.ConverseResponse]:
    """Everything that was kept, read anew from the beginning over gRPC."""
    grpc_wire, _ = _wires(target, account)
    async with grpc_wire:
        return [
            one
            for one in await _since(grpc_wire, name, beginning)
            if one.WhichOneof("event") in KEPT
        ]


async def _since(wire: Wire, name: str, cursor: str) -> list[chat.ConverseResponse]:
    """What followed a cursor, on a connection that says nothing."""
    async with Conversation(wire, name, cursor=cursor, pace=PACE) as reader:
        await reader.end()
        async with asyncio.timeout(LIMIT_S):
            return [one async for one in reader.events()]


def _check_replay(replay: list[chat.ConverseResponse], said: dict[str, str], note: str) -> None:
    """Each message was accepted once and answered once, in order, danger without a flow."""
    accepted = [one.accepted for one in replay if one.HasField("accepted")]
    finals = [one.final.message for one in replay if one.HasField("final")]
    assert Counter(one.request_id for one in accepted) == Counter(said.keys()), note
    assert {one.request_id: one.message.text for one in accepted} == said, note
    assert [one.reply_to for one in finals] == [one.message.name for one in accepted], note
    assert len({one.cursor for one in replay}) == len(replay), note
    for final in finals:
        pieces = [
            one.delta.text
            for one in replay
            if one.HasField("delta") and one.delta.message == final.name
        ]
        question = next(one.message for one in accepted if one.message.name == final.reply_to)
        if question.text == DANGER:
            assert pieces == [], note
        else:
            assert "".join(pieces) == final.text, note
    assert sum(one.HasField("safety") for one in replay) == sum(
        text == DANGER for text in said.values()
    ), note


def _check_list(
    listed: list[resources.Message], replay: list[chat.ConverseResponse], note: str
) -> None:
    """The list has the messages of the replay, in the same order, and no others."""
    told = [
        one.accepted.message if one.HasField("accepted") else one.final.message
        for one in replay
        if one.WhichOneof("event") in ("accepted", "final")
    ]
    assert [one.name for one in listed] == [one.name for one in told], note
    assert [one.text for one in listed] == [one.text for one in told], note
    for one in listed:
        if one.role == resources.MESSAGE_ROLE_USER:
            expected = safety_pb2.DANGER_IMMEDIATE if one.text == DANGER else safety_pb2.DANGER_NONE
            assert one.danger == expected, note


def _plain(events: list[chat.ConverseResponse]) -> list[bytes]:
    return [one.SerializeToString(deterministic=True) for one in events]


def _wires(target: Target, account: Account) -> tuple[GrpcWire, SocketWire]:
    async def token() -> str:
        return account.token

    place = target.url.removeprefix("https://")
    return (
        GrpcWire(place, token=token, ca_file=target.ca_file),
        SocketWire(f"wss://{place}", token=token, ca_file=target.ca_file),
    )


async def _conversation(http: httpx.AsyncClient, account: Account) -> str:
    made = await http.post(
        "/v1/bots:fromTemplate",
        json={"template": "botTemplates/task_splitter", "displayName": "Pasos"},
        headers=account.headers,
    )
    assert made.status_code == httpx.codes.OK, made.text
    begun = await http.post(
        "/v1/conversations", json={"bot": made.json()["name"]}, headers=account.headers
    )
    assert begun.status_code == httpx.codes.OK, begun.text
    return str(begun.json()["name"])


async def _messages(
    http: httpx.AsyncClient, account: Account, name: str
) -> list[resources.Message]:
    found: list[resources.Message] = []
    token = ""
    while True:
        page = await http.get(
            f"/v1/{name}/messages",
            params={"pageSize": 7, "pageToken": token},
            headers=account.headers,
        )
        assert page.status_code == httpx.codes.OK, page.text
        told = page.json()
        found += [
            json_format.ParseDict(one, resources.Message()) for one in told.get("messages", [])
        ]
        token = told.get("nextPageToken", "")
        if not token:
            return found


def _process(target: Target, kind: str) -> int | None:
    """The first process of a kind: the one that the supervisor started."""
    found = []
    for pid, command in target.processes().items():
        program = command.split(" ")[0].rpartition("/")[2]
        if f"-m {kind}" in command or program.startswith(kind):
            with suppress(psutil.Error):
                found.append((psutil.Process(pid).create_time(), pid))
    return min(found)[1] if found else None
