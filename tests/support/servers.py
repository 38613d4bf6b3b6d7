"""A real server of the mesh on loopback, with its own authority and signing key."""

import io
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import grpc
import jwt
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from google.protobuf.message import Message
from google.rpc import error_details_pb2, status_pb2

from mesh.channel import status_of
from mesh.config import MeshSettings
from mesh.identity.tokens import VerificationKey
from mesh.member import Mesh
from mesh.server import Server
from mesh.telemetry.logs import JsonLines
from tests.support.identities import Authority


class Issuer:
    """Signs access tokens as svc_auth does, and any wrong one a test asks for."""

    def __init__(self, key_id: str = "key-1") -> None:
        self.key_id = key_id
        self.private = Ed25519PrivateKey.generate()

    def public_key(self) -> VerificationKey:
        """The key that verifies this issuer's tokens."""
        public = self.private.public_key().public_bytes_raw()
        return VerificationKey(key_id=self.key_id, public=public)

    def claims(self, *, user: str, session: str, **changes: object) -> dict[str, object]:
        """The claims of a good token that lasts an hour, with changes."""
        now = int(datetime.now(UTC).timestamp())
        good: dict[str, object] = {
            "iss": "https://mentalia.app",
            "aud": "mentalia",
            "sub": user,
            "sid": session,
            "jti": "1",
            "iat": now,
            "nbf": now,
            "exp": now + 3600,
            "auth_time": now,
            "plan": "free",
        }
        return {key: value for key, value in (good | changes).items() if value is not None}

    def token(
        self,
        *,
        user: str,
        session: str,
        headers: Mapping[str, object] | None = None,
        **changes: object,
    ) -> str:
        """A signed token."""
        return jwt.encode(
            self.claims(user=user, session=session, **changes),
            self.private,
            algorithm="EdDSA",
            headers={"typ": "at+jwt", "kid": self.key_id} | dict(headers or {}),
        )


class RunningServer:
    """A server that serves, and channels to it under any identity."""

    def __init__(self, mesh: Mesh, server: Server, authority: Authority, issuer: Issuer) -> None:
        self.mesh = mesh
        self.server = server
        self.issuer = issuer
        self._authority = authority
        self._channels: list[grpc.aio.Channel] = []

    def channel(self, identity: str = "edge") -> grpc.aio.Channel:
        """A plain gRPC channel that shows this identity."""
        shown = self._authority.identity(identity)
        name = f"{self.mesh.process.replace('_', '-')}.mentalia.internal"
        channel = grpc.aio.secure_channel(
            f"127.0.0.1:{self.server.port}",
            grpc.ssl_channel_credentials(
                shown.ca_file.read_bytes(),
                shown.key_file.read_bytes(),
                shown.cert_file.read_bytes(),
            ),
            options=(("grpc.ssl_target_name_override", name),),
        )
        self._channels.append(channel)
        return channel

    def person(self, **claims: Any) -> "Person":
        """Someone who signed in just now."""
        user, session = self.mesh.ids.new(), self.mesh.ids.new()
        return Person(user, session, self.issuer.token(user=user, session=session, **claims))

    async def close(self) -> None:
        """Stop serving and close the channels."""
        for channel in self._channels:
            await channel.close()
        await self.server.stop()
        await self.mesh.close()


class Person:
    """A person with a token."""

    def __init__(self, user_id: str, session_id: str, token: str) -> None:
        self.user_id = user_id
        self.session_id = session_id
        self.token = token

    def metadata(self, **more: str) -> tuple[tuple[str, str], ...]:
        """What their client sends with a call."""
        extra = tuple((key.replace("_", "-"), value) for key, value in more.items())
        return (("authorization", f"Bearer {self.token}"), *extra)


@asynccontextmanager
async def serving(
    folder: Path,
    servicers: Mapping[str, object],
    *,
    process: str = "svc_auth",
    environment: Mapping[str, str] | None = None,
    **settings: Any,
) -> AsyncIterator[RunningServer]:
    """Serve these servicers behind the whole pipeline for the length of the block."""
    authority = Authority(folder)
    shown = authority.identity(process)
    mesh = Mesh(
        process,
        MeshSettings(
            ca_file=shown.ca_file,
            cert_file=shown.cert_file,
            key_file=shown.key_file,
            drain_s=2.0,
            **settings,
        ),
        dict(environment or {}),
        JsonLines(process, io.StringIO()),
    )
    issuer = Issuer()
    mesh.tokens.replace([issuer.public_key()], {})
    server = Server(mesh, servicers)
    await server.start()
    await server.serve()
    running = RunningServer(mesh, server, authority, issuer)
    try:
        yield running
    finally:
        await running.close()


def detail(error: grpc.aio.AioRpcError, kind: type[Message]) -> Any:
    """The error detail of a kind; fails the test when the answer carries none."""
    status = status_of(error.trailing_metadata())
    assert isinstance(status, status_pb2.Status), f"no details in {error}"
    for packed in status.details:
        if packed.Is(kind.DESCRIPTOR):
            return kind.FromString(packed.value)
    raise AssertionError(f"no {kind.__name__} in {status}")


def reason(error: grpc.aio.AioRpcError) -> str:
    """The reason an answer carries, without the prefix."""
    info = detail(error, error_details_pb2.ErrorInfo)
    return str(info.reason).removeprefix("ERROR_REASON_")
