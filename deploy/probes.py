"""Is it ready? Asked of each process in its own language."""

import contextlib
import http.client
import json
import socket
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import grpc
import psycopg
import redis
import urllib3
from grpc_health.v1 import health_pb2, health_pb2_grpc
from minio import Minio
from minio.error import MinioException

from deploy import infrastructure
from deploy.paths import Paths
from deploy.pki import Pki
from deploy.programs import Plan
from deploy.topology import Instance, Topology

_TIMEOUT_S = 1.0
_OK = 200
_EMBEDDED = frozenset({"postgres", "valkey", "seaweedfs"})

_NOT_NOW = (
    grpc.RpcError,
    psycopg.Error,
    redis.RedisError,
    OSError,
    MinioException,
    urllib3.exceptions.HTTPError,
    http.client.HTTPException,
)
"""What asking a process raises while it is not there."""


class Probes:
    """Asks every replica of every process."""

    def __init__(
        self,
        topology: Topology,
        paths: Paths,
        pki: Pki,
        plan: Plan,
        *,
        without: frozenset[str],
    ) -> None:
        """Processes in `without` are not started here, so nobody waits for them."""
        self._paths = paths
        self._pki = pki
        self._plan = plan
        self._topology = topology
        self._channels: dict[str, grpc.Channel] = {}
        self._partial = bool(without - _EMBEDDED)
        self._checks: dict[str, Callable[[], bool]] = {}
        for instance in topology.all_instances():
            if instance.process.name not in without:
                self._checks[instance.name] = self._check_of(instance)

    def names(self) -> tuple[str, ...]:
        """Everything that can be asked."""
        return tuple(self._checks)

    def ready(self, name: str) -> bool:
        """Whether a process answers that it is ready, right now."""
        with contextlib.suppress(*_NOT_NOW):
            return self._checks[name]()
        return False

    def wait(self, name: str, stopping: threading.Event) -> bool:
        """Wait for a process; False when told to stop. One that is not started here is ready."""
        while name in self._checks and not self.ready(name):
            if stopping.wait(0.05):
                return False
        return not stopping.is_set()

    def make_buckets(self) -> bool:
        """Make the bucket of every process that has one; False when the store cannot do it yet."""
        with contextlib.suppress(*_NOT_NOW):
            store = self._store()
            there = {bucket.name for bucket in store.list_buckets()}
            for owned in infrastructure.buckets(self._topology).values():
                for bucket in set(owned) - there:
                    store.make_bucket(bucket_name=bucket)
            return True
        return False

    def _check_of(self, instance: Instance) -> Callable[[], bool]:
        match instance.process.role, instance.process.name:
            case ("service", _):
                return lambda: self._serves(instance)
            case ("edge", _):
                return lambda: self._page(instance, "/readyz")
            case (_, "postgres"):
                return self._postgres
            case (_, "valkey"):
                return self._valkey
            case (_, "seaweedfs"):
                return lambda: self._store().list_buckets() is not None
            case _:
                return self._envoy

    def _serves(self, instance: Instance) -> bool:
        address = instance.address("probe")
        channel = self._channels.get(address)
        if channel is None:
            options = (
                ("grpc.max_reconnect_backoff_ms", 200),
                ("grpc.initial_reconnect_backoff_ms", 50),
            )
            channel = self._channels[address] = grpc.insecure_channel(address, options=options)
        answer = health_pb2_grpc.HealthStub(channel).Check(
            health_pb2.HealthCheckRequest(), timeout=_TIMEOUT_S
        )
        return bool(answer.status == health_pb2.HealthCheckResponse.SERVING)

    def _page(self, instance: Instance, path: str) -> bool:
        connection = http.client.HTTPConnection(
            "127.0.0.1", instance.ports["metrics"], timeout=2 * _TIMEOUT_S
        )
        try:
            connection.request("GET", path)
            return connection.getresponse().status == _OK
        finally:
            connection.close()

    def _envoy(self) -> bool:
        """Live, and every replica it sends calls to has passed its health check."""
        status, _ = self._admin("/ready")
        if status != _OK or self._partial:
            return status == _OK
        _, told = self._admin("/clusters?format=json")
        clusters = json.loads(told)["cluster_statuses"]
        hosts = [host["health_status"] for one in clusters for host in one["host_statuses"]]
        return not any("failed_active_health_check" in host for host in hosts)

    def _admin(self, path: str) -> tuple[int, bytes]:
        """An answer of Envoy's administration, which listens on a socket of this home alone."""
        connection = _UnixConnection(self._paths.socket("envoy.sock"))
        try:
            connection.request("GET", path)
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    def _postgres(self) -> bool:
        url, password = self._plan.administrator()
        with psycopg.connect(url, password=password or None, connect_timeout=2) as connection:
            return connection.execute("SELECT 1").fetchone() == (1,)

    def _valkey(self) -> bool:
        url, password_file = self._plan.redis("runner")
        client = redis.Redis.from_url(
            url,
            password=_read(password_file),
            socket_timeout=_TIMEOUT_S,
            socket_connect_timeout=_TIMEOUT_S,
        )
        try:
            return bool(client.ping())
        finally:
            client.close()

    def _store(self) -> Minio:
        url, access_key, secret_file = self._plan.blobs("runner")
        parts = urlsplit(url)
        trust: dict[str, Any] = {}
        if "seaweedfs" in self._checks:
            # Ours wants a certificate as well as a signature; the runner shows the store's own.
            own = self._pki.of("seaweedfs")
            trust = {
                "ca_certs": str(own.authority),
                "cert_file": str(own.certificate),
                "key_file": str(own.key),
            }
        return Minio(
            endpoint=parts.netloc,
            access_key=access_key,
            secret_key=_read(secret_file),
            secure=parts.scheme == "https",
            region="us-east-1",
            http_client=urllib3.PoolManager(timeout=2 * _TIMEOUT_S, retries=False, **trust),
        )


class _UnixConnection(http.client.HTTPConnection):
    """HTTP over a unix socket."""

    def __init__(self, path: Path) -> None:
        super().__init__("localhost", timeout=_TIMEOUT_S)
        self._path = path

    def connect(self) -> None:
        """Connect to the socket instead of a host."""
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(_TIMEOUT_S)
        self.sock.connect(str(self._path))


def _read(path: str) -> str:
    return Path(path).read_text("utf-8").strip()
