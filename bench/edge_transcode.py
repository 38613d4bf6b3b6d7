"""CPU of JSON → gRPC through the edge, against Envoy's JSON transcoder in front of the same service.

Run: `python -m bench.edge_transcode [--gate] [--tls]`. Both speak mTLS to the service, which runs
every concern of the mesh. The figure is the CPU of edge + service against Envoy + service, in
alternating rounds; with `--gate` it fails above 1.05 ×. `--tls` adds mTLS between the load and
both, as Envoy and the edge have between them in a deployment.
"""

import argparse
import json
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import jwt
import psutil
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from mesh.kernel.clock import SystemClock
from mesh.kernel.ids import UlidIds
from tests.support.identities import Authority

LIMIT = 1.05
ROUNDS = 9
CALLS = 5_000
CONNECTIONS = 16
PATCH = {
    "method": "PATCH",
    "path": "/v1/me",
    "body": json.dumps(
        {
            "displayName": "Ana Núñez",
            "locale": "es",
            "country": "MX",
            "etag": "0123456789abcdef",
        }
    ),
    "expected": '"displayName":"Ana"',
}
GET = {"method": "GET", "path": "/v1/me", "body": "", "expected": '"displayName":"Ana"'}
KINDS = {"PATCH /v1/me": PATCH, "GET /v1/me": GET}


@dataclass
class Front:
    """One of the two gateways."""

    name: str
    process: psutil.Process
    port: int
    used_us: dict[str, list[tuple[float, float]]] = field(default_factory=dict)
    """By kind of request: CPU µs a call of the gateway and of the service, each round."""


class Bench:
    """The processes of one run."""

    def __init__(self, *, tls: bool) -> None:
        self._tls = tls
        self._folder = Path(tempfile.mkdtemp(prefix="bench"))
        authority = Authority(self._folder)
        for process in ("svc_auth", "edge", "envoy"):
            authority.identity(process)
        key = Ed25519PrivateKey.generate()
        self._headers = {
            "authorization": f"Bearer {_token(key)}",
            "accept-language": "es",
            "x-request-id": "bench-0001",
        }
        self._children: list[subprocess.Popen[str]] = []
        public = key.public_key().public_bytes_raw().hex()
        service = self._start("bench.edge_service", str(self._folder), public)
        self._service = psutil.Process(service.pid)
        service_port = _read_port(service)
        self.fronts = (self._edge(service_port), self._envoy(service_port))
        self._load = subprocess.Popen(
            [sys.executable, "-m", "bench.edge_load"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._children.append(self._load)

    def measure(self, front: Front, kind: str, calls: int) -> float:
        """Send calls of one kind through a gateway; calls a second."""
        before = _used_s(front.process), _used_s(self._service)
        took_s = self._drive(front, KINDS[kind], calls)
        after = _used_s(front.process), _used_s(self._service)
        used = tuple((b - a) / calls * 1e6 for a, b in zip(before, after, strict=True))
        front.used_us.setdefault(kind, []).append((used[0], used[1]))
        return calls / took_s

    def close(self) -> None:
        """End every process."""
        for child in self._children:
            child.terminate()
            child.wait()

    def _edge(self, service_port: int) -> Front:
        how = [] if self._tls else ["plain"]
        child = self._start("bench.edge_front", str(self._folder), str(service_port), *how)
        return Front(name="edge", process=psutil.Process(child.pid), port=_read_port(child))

    def _envoy(self, service_port: int) -> Front:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        how = ["tls"] if self._tls else []
        folder = str(self._folder)
        child = self._start("bench.baseline_transcoder", folder, str(port), str(service_port), *how)
        limit = time.monotonic() + 10
        while time.monotonic() < limit:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.05)
        return Front(name="envoy", process=psutil.Process(child.pid), port=port)

    def _start(self, module: str, *arguments: str) -> "subprocess.Popen[str]":
        child = subprocess.Popen(
            [sys.executable, "-m", module, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        self._children.append(child)
        return child

    def _drive(self, front: Front, kind: dict[str, Any], calls: int) -> float:
        told = kind | {
            "port": front.port,
            "count": calls,
            "connections": CONNECTIONS,
            "headers": self._headers,
            "tls": str(self._folder) if self._tls else "",
        }
        assert self._load.stdin is not None
        assert self._load.stdout is not None
        self._load.stdin.write(json.dumps(told) + "\n")
        self._load.stdin.flush()
        answer = self._load.stdout.readline()
        assert answer, "the load generator failed"
        return float(json.loads(answer)["took_s"])


def _read_port(child: "subprocess.Popen[str]") -> int:
    assert child.stderr is not None
    return int(child.stderr.readline())


def _used_s(process: psutil.Process) -> float:
    times = process.cpu_times()
    return times.user + times.system


def _token(key: Ed25519PrivateKey) -> str:
    ids, now = UlidIds(SystemClock()), int(time.time())
    claims = {"iss": "https://mentalia.app", "aud": "mentalia", "sub": ids.new(), "sid": ids.new()}
    claims |= {"jti": "1", "plan": "free"}
    times = {"iat": now, "nbf": now, "exp": now + 3600, "auth_time": now}
    return jwt.encode(
        claims | times, key, algorithm="EdDSA", headers={"typ": "at+jwt", "kid": "bench"}
    )


def main(*, gate: bool, tls: bool) -> int:
    """Alternate the two gateways and print the medians."""
    bench = Bench(tls=tls)
    rates: dict[tuple[str, str], list[float]] = {}
    try:
        for front in bench.fronts:
            for kind in KINDS:
                bench.measure(front, kind, 1_000)
            front.used_us.clear()
        for _ in range(ROUNDS):
            for kind in KINDS:
                for front in bench.fronts:
                    rate = bench.measure(front, kind, CALLS)
                    rates.setdefault((kind, front.name), []).append(rate)
    finally:
        bench.close()
    worst = 0.0
    for kind in KINDS:
        totals: dict[str, float] = {}
        for front in bench.fronts:
            own = statistics.median(one[0] for one in front.used_us[kind])
            service = statistics.median(one[1] for one in front.used_us[kind])
            totals[front.name] = statistics.median(sum(one) for one in front.used_us[kind])
            rate = statistics.median(rates[kind, front.name])
            print(
                f"{kind:13} {front.name:6} {totals[front.name]:6.0f} µs CPU a call"
                f" ({own:.0f} + service {service:.0f})   {rate:6.0f} calls/s"
            )
        ratio = totals["edge"] / totals["envoy"]
        worst = max(worst, ratio)
        print(f"{kind:13} ratio  {ratio:.3f} (limit {LIMIT})")
    return int(gate and worst > LIMIT)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gate", action="store_true", help="fail above the limit")
    parser.add_argument("--tls", action="store_true", help="mTLS between the load and both, too")
    asked = parser.parse_args()
    sys.exit(main(gate=asked.gate, tls=asked.tls))
