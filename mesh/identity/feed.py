"""Keeps a process's token table up to date from svc_auth's stream of revocations."""

import asyncio
import base64
import logging
from collections.abc import AsyncGenerator, Iterable
from typing import cast

from mentalia.auth.v1 import key_service_pb2 as pb
from mentalia.auth.v1.key_service_pb2_grpc import KeyServiceStub

from mesh.channel import Channel
from mesh.identity.tokens import TokenTable, VerificationKey
from mesh.kernel.errors import Fault

_LOG = logging.getLogger("mesh.identity")
_SILENCE_S = 4.0
"""The source beats each second; after this long without a word the stream is opened anew."""
_PAUSE_S = (0.1, 0.2, 0.5, 1.0)


async def follow(channel: Channel, table: TokenTable) -> None:
    """Follow the stream for as long as the process lives; never returns by itself."""
    stub = KeyServiceStub(channel)
    failures = 0
    while True:
        try:
            await _follow_once(stub, table)
            failures = 0
        except Exception as error:  # noqa: BLE001  # one strange answer must not end the feed
            if failures == 0:
                reason = str(error) if isinstance(error, Fault) else type(error).__name__
                _LOG.warning("revocation feed lost", extra={"reason": reason})
            failures += 1
        await asyncio.sleep(_PAUSE_S[min(failures, len(_PAUSE_S) - 1)])


async def _follow_once(stub: "KeyServiceStub", table: TokenTable) -> None:
    sessions: dict[str, float] = {}
    stream = cast(
        "AsyncGenerator[pb.WatchRevocationsResponse, None]",
        stub.WatchRevocations(pb.WatchRevocationsRequest()),
    )
    try:
        while True:
            async with asyncio.timeout(_SILENCE_S):
                event = await anext(stream)
            match event.WhichOneof("event"):
                case "snapshot":
                    sessions.update(_sessions(event.snapshot.sessions))
                    if not event.snapshot.more:
                        table.replace(keys_of(event.snapshot.jwks), sessions)
                        sessions = {}
                case "change":
                    for session_id, until_s in _sessions(event.change.sessions).items():
                        table.revoke(session_id, until_s)
                    if event.change.jwks:
                        table.set_keys(keys_of(event.change.jwks))
                    table.heard()
                case "heartbeat":
                    table.heard()
    except StopAsyncIteration:
        return
    finally:
        await stream.aclose()


def keys_of(jwks: Iterable[pb.Jwk]) -> tuple[VerificationKey, ...]:
    """The Ed25519 keys of a key set; keys of other kinds are not ours."""
    return tuple(
        VerificationKey(
            key_id=key.kid,
            public=base64.urlsafe_b64decode(key.x + "=" * (-len(key.x) % 4)),
        )
        for key in jwks
        if key.kty == "OKP" and key.crv == "Ed25519"
    )


def _sessions(revoked: Iterable[pb.RevokedSession]) -> dict[str, float]:
    return {
        one.session.rpartition("/")[2]: one.expire_time.ToMilliseconds() / 1000 for one in revoked
    }
