"""Any process may start in any order: a strange failure is tried again like a lost connection."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from mentalia.auth.v1 import key_service_pb2 as pb

from mesh.channel import Channel
from mesh.identity.feed import follow
from mesh.identity.tokens import TokenTable
from mesh.readiness import Readiness
from mesh.telemetry.metrics import Metrics
from tests.support.eventually import eventually
from tests.support.servers import serving


async def test_a_process_serves_once_its_tables_are_made() -> None:
    """Whatever a store raises while a migration is still to come."""
    readiness, tables = Readiness(Metrics()), asyncio.Event()

    async def check() -> None:
        if not tables.is_set():
            raise LookupError("relation does not exist")

    readiness.own("schema", check)
    earned = asyncio.create_task(readiness.earned())
    await eventually(lambda: readiness.states() == {"schema": False})
    tables.set()

    async with asyncio.timeout(5):
        await earned
    assert await readiness.check_once() == {"schema": "ok"}


async def test_a_check_says_what_it_did_not_understand() -> None:
    readiness = Readiness(Metrics())

    async def check() -> None:
        raise LookupError("what a person wrote")

    readiness.own("schema", check)

    assert await readiness.check_once() == {"schema": "LookupError"}


class Keys:
    """A source whose first answer makes no sense."""

    def __init__(self) -> None:
        self.asked = 0

    async def WatchRevocations(
        self, request: object, call: object
    ) -> AsyncIterator[pb.WatchRevocationsResponse]:
        self.asked += 1
        damaged = pb.Jwk(kty="OKP", crv="Ed25519", x="AAAA", kid="short")
        jwks = [damaged] if self.asked == 1 else []
        yield pb.WatchRevocationsResponse(snapshot=pb.RevocationSnapshot(jwks=jwks))
        await asyncio.Event().wait()

    async def GetJwks(self, request: object, call: object) -> Any: ...
    async def GetUserKey(self, request: object, call: object) -> Any: ...


async def test_a_damaged_key_set_does_not_end_the_feed(tmp_path: Path) -> None:
    keys = Keys()
    async with serving(tmp_path, {"mentalia.auth.v1.KeyService": keys}) as source:
        mesh = source.mesh
        channel = Channel("svc_auth", source.channel("svc_chat"), mesh.metrics.sent)
        following = mesh.spawn(follow(channel, TokenTable(mesh.clock)), "feed")

        await eventually(lambda: keys.asked == 2)
        following.cancel()
