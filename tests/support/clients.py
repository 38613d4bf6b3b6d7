"""What clients of a running mesh do: over HTTPS/JSON and over native gRPC, through Envoy."""

import json
import secrets
import ssl
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import grpc
import httpx
import psutil
from grpc_health.v1 import health_pb2, health_pb2_grpc
from websockets.asyncio.client import connect


@dataclass(frozen=True, kw_only=True)
class Target:
    """A running mesh, as `endpoints.json` describes it."""

    url: str
    ca_file: Path
    services: dict[str, dict[str, str]]
    ops_cert: Path
    ops_key: Path
    home: Path

    @classmethod
    def read(cls, path: Path) -> "Target":
        told = json.loads(path.read_text("utf-8"))
        return cls(
            url=told["url"].rstrip("/"),
            ca_file=Path(told["caFile"]),
            services=told["services"],
            ops_cert=Path(told["ops"]["certFile"]),
            ops_key=Path(told["ops"]["keyFile"]),
            home=path.parent.parent,
        )

    def tls(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=str(self.ca_file))

    def http(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(base_url=self.url, verify=self.tls(), timeout=30)

    def channel(self) -> grpc.aio.Channel:
        shown = grpc.ssl_channel_credentials(self.ca_file.read_bytes())
        return grpc.aio.secure_channel(urlsplit(self.url).netloc, shown)

    async def is_ready(self) -> bool:
        """Whether every service says SERVING and the edge reaches all it needs."""
        for addresses in self.services.values():
            if "probe" in addresses and not await _serves(addresses["probe"]):
                return False
        async with self.http() as http:
            try:
                answer = await http.get("/readyz")
            except httpx.HTTPError:
                return False
        return answer.status_code == httpx.codes.OK

    def processes(self) -> dict[int, str]:
        """Every process that works for this mesh, by its id."""
        found = {}
        for process in psutil.process_iter():
            try:
                if process.environ().get("MENTALIA_HOME") == str(self.home):
                    found[process.pid] = " ".join(process.cmdline())
            except psutil.Error:
                continue
        return found

    def socket(self, path: str, token: str = "", protocol: str = "mentalia.json") -> Any:
        offered = [protocol, *([f"bearer.{token}"] if token else [])]
        return connect(
            self.url.replace("https://", "wss://", 1) + path,
            ssl=self.tls(),
            subprotocols=offered,  # type: ignore[arg-type]  # a NewType of str
            max_size=8 * 1024 * 1024,
            open_timeout=20,
        )


@dataclass(frozen=True, kw_only=True)
class Account:
    """Somebody with a session."""

    email: str
    password: str
    token: str
    refresh_token: str
    name: str

    @property
    def headers(self) -> dict[str, str]:
        return {"authorization": f"Bearer {self.token}"}

    @property
    def metadata(self) -> tuple[tuple[str, str], ...]:
        return (("authorization", f"Bearer {self.token}"),)


async def _serves(address: str) -> bool:
    async with grpc.aio.insecure_channel(address) as channel:
        try:
            answer = await health_pb2_grpc.HealthStub(channel).Check(
                health_pb2.HealthCheckRequest(), timeout=2
            )
        except grpc.aio.AioRpcError:
            return False
    return bool(answer.status == health_pb2.HealthCheckResponse.SERVING)


async def new_account(http: httpx.AsyncClient, **changes: Any) -> Account:
    """An account nobody else has."""
    email, password = f"{secrets.token_hex(8)}@example.org", secrets.token_urlsafe(18)
    body = {
        "email": email,
        "password": password,
        "displayName": "Ana",
        "locale": "es",
        "country": "ES",
    } | changes
    answer = await http.post("/v1/accounts", json=body)
    assert answer.status_code == 200, answer.text
    made = answer.json()
    return Account(
        email=email,
        password=password,
        token=made["accessToken"],
        refresh_token=made["refreshToken"],
        name=made["user"]["name"],
    )
