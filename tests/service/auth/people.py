"""svc_auth as its clients see it: the running service, and people who use it."""

import contextlib
import io
import secrets
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import grpc
from mentalia.auth.v1 import account_service_pb2 as accounts_pb
from mentalia.auth.v1 import session_service_pb2 as sessions_pb
from mentalia.auth.v1.account_service_pb2_grpc import AccountServiceStub
from mentalia.auth.v1.key_service_pb2_grpc import KeyServiceStub
from mentalia.auth.v1.session_service_pb2_grpc import SessionServiceStub

from mesh.config import MeshSettings
from mesh.member import Mesh
from mesh.server import Server
from mesh.telemetry.logs import JsonLines
from svc_auth.__main__ import compose
from svc_auth.config import AuthSettings
from tests.support.identities import Authority
from tests.support.servers import Issuer, RunningServer
from tests.support.stores import PASSWORD, Databases

PERSON_PASSWORD = "tortuga amable 27"


@dataclass(frozen=True, kw_only=True)
class Someone:
    """A person with a session."""

    email: str
    user: str
    access_token: str
    refresh_token: str

    @property
    def metadata(self) -> tuple[tuple[str, str], ...]:
        return (("authorization", f"Bearer {self.access_token}"),)


class Auth:
    """A running svc_auth and what tests ask of it."""

    def __init__(self, running: RunningServer, databases: Databases, log: io.StringIO) -> None:
        self.running = running
        self.databases = databases
        self.log = log
        channel = running.channel("edge")
        self.accounts = AccountServiceStub(channel)
        self.sessions = SessionServiceStub(channel)
        self.keys = KeyServiceStub(channel)

    def keys_as(self, process: str) -> Any:
        """The keys as another process asks for them."""
        return KeyServiceStub(self.running.channel(process))

    async def create(self, **changes: Any) -> Someone:
        """A new account."""
        request = account_request(**changes)
        made = await self.accounts.CreateAccount(request)
        return Someone(
            email=request.email,
            user=made.user.name,
            access_token=made.access_token,
            refresh_token=made.refresh_token,
        )

    async def sign_in(self, email: str, **changes: Any) -> sessions_pb.SignInResponse:
        """Sign in with the password everyone here has."""
        fields = {"email": email, "password": PERSON_PASSWORD, "device_name": "portátil"}
        return await self.sessions.SignIn(sessions_pb.SignInRequest(**(fields | changes)))

    async def me(self, metadata: tuple[tuple[str, str], ...]) -> accounts_pb.GetMeResponse:
        """The person behind a token."""
        return await self.accounts.GetMe(accounts_pb.GetMeRequest(), metadata=metadata)


def account_request(**changes: Any) -> accounts_pb.CreateAccountRequest:
    """A request for an account nobody has, with changes."""
    fields: dict[str, Any] = {
        "email": f"{secrets.token_hex(6)}@example.org",
        "password": PERSON_PASSWORD,
        "display_name": "Ana",
        "locale": "es",
        "country": "ES",
    }
    return accounts_pb.CreateAccountRequest(**(fields | changes))


def bearer(token: str) -> tuple[tuple[str, str], ...]:
    """What a client with this token sends."""
    return (("authorization", f"Bearer {token}"),)


@contextlib.asynccontextmanager
async def running_auth(databases: Databases, folder: Path, **changes: Any) -> AsyncIterator[Auth]:
    """The service with its own composition; `changes` are settings of svc_auth."""
    secret, master = folder / "password", folder / "master"
    secret.write_text(PASSWORD)
    if not master.exists():
        master.write_text(secrets.token_hex(32))
        master.chmod(0o600)
    authority = Authority(folder)
    shown = authority.identity("svc_auth")
    log = io.StringIO()
    main, keys = databases.settings("svc_auth"), databases.settings("svc_auth", keys=True)
    mesh = Mesh(
        "svc_auth",
        MeshSettings(
            ca_file=shown.ca_file,
            cert_file=shown.cert_file,
            key_file=shown.key_file,
            database_url=main.url,
            database_password_file=secret,
            keys_database_url=keys.url,
            keys_database_password_file=secret,
            drain_s=2.0,
        ),
        {"MENTALIA_RATE_LIMITS": "off"},
        JsonLines("svc_auth", log),
    )
    settings = AuthSettings(master_key_file=master, **changes)
    server = Server(mesh, await compose(mesh, settings))
    running = RunningServer(mesh, server, authority, Issuer())
    try:
        await server.start()
        await server.serve()
        yield Auth(running, databases, log)
    finally:
        await running.close()


async def refused(call: Any) -> grpc.aio.AioRpcError:
    """The error a call ends with; fails the test when it ends well."""
    try:
        await call
    except grpc.aio.AioRpcError as error:
        return error
    raise AssertionError("the call was not refused")
