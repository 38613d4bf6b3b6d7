"""KeyService: public keys, persons' keys, and the feed of ended sessions."""

from collections.abc import AsyncIterator
from contextlib import aclosing

from mentalia.auth.v1 import key_service_pb2 as pb

from mesh.interceptors.call import Call
from mesh.kernel.clock import Clock
from mesh.kernel.names import parse
from mesh.storage.vault import KeySource
from svc_auth import wire
from svc_auth.service.keyring import Keyring
from svc_auth.service.revocations import Change, RevocationFeed, Snapshot

_SESSIONS_PER_MESSAGE = 5_000
"""One takes some 70 bytes, so a message stays far below the 1 MiB of the contract."""


class KeyService:
    """Keys and revocations."""

    def __init__(
        self, *, keyring: Keyring, person_keys: KeySource, feed: RevocationFeed, clock: Clock
    ) -> None:
        self._keyring = keyring
        self._person_keys = person_keys
        self._feed = feed
        self._clock = clock

    async def GetJwks(self, request: pb.GetJwksRequest, call: Call) -> pb.GetJwksResponse:
        """Answer the public keys."""
        return pb.GetJwksResponse(keys=wire.jwk_messages(self._keyring.published()))

    async def GetUserKey(self, request: pb.GetUserKeyRequest, call: Call) -> pb.GetUserKeyResponse:
        """Hand a service the key of one person."""
        user_id = parse(request.user, "users/{user}", field="user")["user"]
        key = await self._person_keys.key(user_id)
        return pb.GetUserKeyResponse(key_id=key.key_id, key=key.material)

    async def WatchRevocations(
        self, request: pb.WatchRevocationsRequest, call: Call
    ) -> AsyncIterator[pb.WatchRevocationsResponse]:
        """Stream a snapshot, each change, and a heartbeat every second."""
        async with aclosing(self._feed.watch()) as events:
            async for event in events:
                if isinstance(event, Snapshot):
                    for message in _parts(event):
                        yield message
                elif isinstance(event, Change):
                    yield pb.WatchRevocationsResponse(
                        sequence=event.sequence,
                        change=pb.RevocationChange(
                            sessions=[wire.revocation_message(one) for one in event.sessions],
                            jwks=wire.jwk_messages(event.keys),
                        ),
                    )
                else:
                    beat = pb.RevocationHeartbeat(send_time=wire.timestamp(self._clock.now()))
                    yield pb.WatchRevocationsResponse(sequence=event.sequence, heartbeat=beat)


def _parts(snapshot: Snapshot) -> list[pb.WatchRevocationsResponse]:
    starts = range(0, max(1, len(snapshot.sessions)), _SESSIONS_PER_MESSAGE)
    return [
        pb.WatchRevocationsResponse(
            sequence=snapshot.sequence,
            snapshot=pb.RevocationSnapshot(
                sessions=[
                    wire.revocation_message(one)
                    for one in snapshot.sessions[start : start + _SESSIONS_PER_MESSAGE]
                ],
                jwks=wire.jwk_messages(snapshot.keys),
                more=start != starts[-1],
            ),
        )
        for start in starts
    ]
