"""A local process without an identity is refused by every port and socket of the mesh.

Open by design are Envoy's public ports, each service's probe (health alone) and the pages of
metrics; everything else must know the caller.
"""

import socket
import ssl
import stat
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import grpc
import psutil
import psycopg
import pytest
import redis
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha import reflection_pb2, reflection_pb2_grpc

from migrations.bootstrap import LOGINS
from tests.support.clients import Target

TIMEOUT_S = 2.0
REFUSALS = {400, 401, 403}
NO_ANSWER = {
    grpc.StatusCode.UNAVAILABLE,
    grpc.StatusCode.DEADLINE_EXCEEDED,
    grpc.StatusCode.UNAUTHENTICATED,
    grpc.StatusCode.PERMISSION_DENIED,
}
REDIS_COMMANDS = (b"INFO\r\n", b"KEYS *\r\n", b"CONFIG GET *\r\n", b"AUTH default x\r\n")
PATHS = (
    "/",
    "/status",
    "/healthz",
    "/dir/status",
    "/dir/assign",
    "/cluster/status",
    "/buckets/",
    "/bots-media",
    "/metrics",
    "/debug/pprof/",
    "/admin/status",
)
WRITES = (("PUT", "/bots-media/x"), ("POST", "/buckets/x"), ("POST", "/submit"), ("DELETE", "/1,2"))


@dataclass(frozen=True, kw_only=True)
class Door:
    """One TCP port that a process of the mesh listens on."""

    program: str
    host: str
    port: int


def doors(target: Target) -> list[Door]:
    found = {}
    for pid, command in target.processes().items():
        for one in psutil.Process(pid).net_connections("tcp"):
            if one.status == psutil.CONN_LISTEN:
                found[one.laddr.port] = Door(
                    program=command.split(" ")[0].rpartition("/")[2],
                    host=one.laddr.ip,
                    port=one.laddr.port,
                )
    return list(found.values())


def open_by_design(target: Target) -> set[int]:
    https = int(target.url.rpartition(":")[2])
    named = [
        address
        for addresses in target.services.values()
        for port, address in addresses.items()
        if port in ("probe", "metrics")
    ]
    return {https, https + 1, *(int(address.rpartition(":")[2]) for address in named)}


def closed_doors(target: Target) -> list[Door]:
    allowed = open_by_design(target)
    return [door for door in doors(target) if door.port not in allowed]


def exchange(door: Door, sent: bytes, *, tls: bool = False) -> bytes:
    """What the door answers to some bytes of someone who shows no certificate."""
    try:
        with socket.create_connection(("127.0.0.1", door.port), TIMEOUT_S) as plain:
            if not tls:
                plain.sendall(sent)
                return plain.recv(4096)
            context = ssl.create_default_context()
            context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
            with context.wrap_socket(plain) as secret:
                secret.sendall(sent)
                return secret.recv(4096)
    except OSError:
        return b""


def statuses(doors: list[Door], requests: list[bytes], *, tls: bool) -> dict[str, int]:
    """The HTTP status each door gives each request, where it is neither silence nor a refusal."""

    def ask(question: tuple[Door, bytes]) -> tuple[str, int]:
        door, request = question
        first_line = request.partition(b"\r\n")[0].decode()
        return f"{door.program}:{door.port} {first_line}", http_status(
            exchange(door, request, tls=tls)
        )

    questions = [(door, request) for door in doors for request in requests]
    with ThreadPoolExecutor(max_workers=32) as pool:
        answers = dict(pool.map(ask, questions))
    return {asked: status for asked, status in answers.items() if status not in {0, *REFUSALS}}


def http_status(answer: bytes) -> int:
    """The status of an HTTP/1.1 answer; 0 when there was none."""
    words = answer.split(b" ", 2)
    return int(words[1]) if answer.startswith(b"HTTP/1.") else 0


def test_the_mesh_listens_on_loopback_alone(target: Target) -> None:
    assert {door.host for door in doors(target)} <= {"127.0.0.1", "::1", "::ffff:127.0.0.1"}


def test_every_kind_of_door_is_among_those_tried(target: Target) -> None:
    programs = {door.program for door in closed_doors(target)}

    assert {"postgres", "valkey-server", "weed", "python"} <= programs
    assert len([door for door in closed_doors(target) if door.program == "weed"]) == 8


@pytest.mark.parametrize("tls", [False, True], ids=["plain", "tls"])
def test_http_without_an_identity_is_refused(target: Target, tls: bool) -> None:
    requests = [
        f"GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n".encode()
        for path in PATHS
    ]

    assert statuses(closed_doors(target), requests, tls=tls) == {}


@pytest.mark.parametrize("tls", [False, True], ids=["plain", "tls"])
def test_writing_without_an_identity_is_refused(target: Target, tls: bool) -> None:
    requests = [
        f"{verb} {path} HTTP/1.1\r\nhost: localhost\r\ncontent-length: 1\r\n\r\nx".encode()
        for verb, path in WRITES
    ]

    assert statuses(closed_doors(target), requests, tls=tls) == {}


def test_grpc_without_a_certificate_is_refused(target: Target) -> None:
    own = target.home / "pki" / "storage-ca.pem"
    authorities = target.ca_file.read_bytes() + own.read_bytes()
    served = []
    for door in closed_doors(target):
        for channel in (
            grpc.insecure_channel(f"127.0.0.1:{door.port}"),
            grpc.secure_channel(
                f"127.0.0.1:{door.port}",
                grpc.ssl_channel_credentials(authorities),
            ),
        ):
            with channel:
                served += [door] if answers_grpc(channel) else []

    assert served == []


def answers_grpc(channel: grpc.Channel) -> bool:
    """Whether a server speaks: any status but "not reachable" is an answer."""
    asked = iter([reflection_pb2.ServerReflectionRequest(list_services="")])
    for call in (
        lambda: health_pb2_grpc.HealthStub(channel).Check(
            health_pb2.HealthCheckRequest(), timeout=TIMEOUT_S
        ),
        lambda: list(
            reflection_pb2_grpc.ServerReflectionStub(channel).ServerReflectionInfo(
                asked, timeout=TIMEOUT_S
            )
        ),
    ):
        try:
            call()
        except grpc.RpcError as error:
            if error.code() in NO_ANSWER:
                continue
        return True
    return False


def test_the_database_asks_every_role_for_its_password(target: Target) -> None:
    [door] = [door for door in closed_doors(target) if door.program == "postgres"]
    for role in (*LOGINS, "mentalia_admin", "postgres", "root"):
        for password in ("", role, "postgres"):
            with pytest.raises(psycopg.OperationalError, match=r"password|authentication"):
                psycopg.connect(
                    host="127.0.0.1",
                    port=door.port,
                    user=role,
                    password=password or None,
                    dbname="mentalia",
                    passfile="/dev/null",
                )


def test_the_cache_asks_for_a_user(target: Target) -> None:
    [door] = [door for door in closed_doors(target) if door.program == "valkey-server"]
    for command in REDIS_COMMANDS:
        assert exchange(door, command).startswith((b"-NOAUTH", b"-WRONGPASS"))
    with pytest.raises(redis.AuthenticationError):
        redis.Redis(host="127.0.0.1", port=door.port).ping()


def test_envoys_administration_and_every_other_socket_is_for_its_own_user(target: Target) -> None:
    reachable = []
    for pid in target.processes():
        for one in psutil.Process(pid).net_connections("unix"):
            path = Path(str(one.laddr).removesuffix("\x00"))
            if path.is_absolute() and path.exists() and is_open_to_others(path):
                reachable.append(str(path))

    assert reachable == []
    assert not [door for door in doors(target) if door.program == "supervisord"]


def is_open_to_others(path: Path) -> bool:
    """Whether another user reaches the socket: by its own mode and that of each folder above."""
    if not stat.S_ISSOCK(path.stat().st_mode) or not path.stat().st_mode & 0o007:
        return False
    return all(folder.stat().st_mode & 0o001 for folder in path.parents)


def test_no_secret_is_readable_by_others(target: Target) -> None:
    readable = [
        str(path)
        for folder in ("secrets", "pki", "config", "run", "data")
        for path in (target.home / folder).rglob("*")
        if is_secret(path) and path.stat().st_mode & 0o077
    ]

    assert readable == []


def is_secret(path: Path) -> bool:
    return path.is_file() and (
        path.suffix == ".key" or path.parts[-2] == "secrets" or "secrets" in path.parts
    )
