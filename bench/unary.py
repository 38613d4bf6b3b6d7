"""Server CPU of an authenticated unary call against a bare echo, mTLS on both sides.

Rounds are short and alternate, and the figure is the median of what each pair of rounds gives: a
machine that is slower for a while is so for both.

Run: `python -m bench.unary [--gate]`. With `--gate` it fails above 1.25 ×.
"""

import argparse
import asyncio
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import grpc
import jwt
import psutil
import uvloop
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from mentalia.auth.v1 import account_service_pb2 as pb
from mentalia.auth.v1.account_service_pb2_grpc import AccountServiceStub

from mesh.kernel.clock import SystemClock
from mesh.kernel.ids import UlidIds
from tests.support.identities import Authority

LIMIT = 1.25
ROUNDS = 21
CALLS = 2_000
IN_FLIGHT = 10


async def drive(channel: grpc.aio.Channel, metadata: Any, calls: int) -> None:
    """Make `calls` calls, ten at a time; every answer must be right."""
    stub = AccountServiceStub(channel)

    async def some(count: int) -> None:
        for _ in range(count):
            answer = await stub.GetMe(pb.GetMeRequest(), metadata=metadata)
            assert answer.user.display_name == "Ana"

    await asyncio.gather(*(some(calls // IN_FLIGHT) for _ in range(IN_FLIGHT)))


def used_s(server: psutil.Process) -> float:
    """CPU of a process and its threads, seconds; finer than the ticks of `cpu_times`."""
    threads = Path(f"/proc/{server.pid}/task").iterdir()
    return sum(int((one / "schedstat").read_text().split()[0]) for one in threads) / 1e9


async def measure(
    server: psutil.Process, channel: grpc.aio.Channel, metadata: Any
) -> tuple[float, float]:
    """CPU µs a call of the server, and calls a second."""
    before, started = used_s(server), time.perf_counter()
    await drive(channel, metadata, CALLS)
    return (used_s(server) - before) / CALLS * 1e6, CALLS / (time.perf_counter() - started)


async def main(gate: bool) -> int:
    """Alternate the two servers and print the medians."""
    folder = Path(tempfile.mkdtemp(prefix="bench"))
    authority = Authority(folder)
    authority.identity("svc_auth")
    shown = authority.identity("edge")
    key, ids, now = Ed25519PrivateKey.generate(), UlidIds(SystemClock()), int(time.time())
    claims = {"iss": "https://mentalia.app", "aud": "mentalia", "sub": ids.new(), "sid": ids.new()}
    claims |= {"jti": "1", "plan": "free"}
    times = {"iat": now, "nbf": now, "exp": now + 3600, "auth_time": now}
    token = jwt.encode(
        claims | times, key, algorithm="EdDSA", headers={"typ": "at+jwt", "kid": "bench"}
    )
    public = key.public_key().public_bytes_raw().hex()
    commands = {
        "bare echo": [sys.executable, "-m", "bench.baseline_echo", str(folder)],
        "mesh": [sys.executable, "-m", "bench.mesh_echo", str(folder), public],
    }
    servers: dict[str, tuple[psutil.Process, grpc.aio.Channel]] = {}
    children = []
    for name, command in commands.items():
        child = subprocess.Popen(  # noqa: ASYNC220  # our own two programs, before the rounds
            command,
            stdout=subprocess.DEVNULL if name == "mesh" else subprocess.PIPE,
            stderr=subprocess.PIPE if name == "mesh" else None,
            text=True,
        )
        children.append(child)
        stream = child.stderr if name == "mesh" else child.stdout
        assert stream is not None
        port = int(stream.readline())
        channel = grpc.aio.secure_channel(
            f"127.0.0.1:{port}",
            grpc.ssl_channel_credentials(
                shown.ca_file.read_bytes(),
                shown.key_file.read_bytes(),
                shown.cert_file.read_bytes(),
            ),
            options=(("grpc.ssl_target_name_override", "svc-auth.mentalia.internal"),),
        )
        servers[name] = (psutil.Process(child.pid), channel)
    metadata = (
        ("authorization", f"Bearer {token}"),
        ("accept-language", "es"),
        ("x-request-id", "bench-0001"),
    )
    figures: dict[str, list[tuple[float, float]]] = {name: [] for name in servers}
    try:
        for _, channel in servers.values():
            await drive(channel, metadata, 1_000)
        for _ in range(ROUNDS):
            for name, (process, channel) in servers.items():
                figures[name].append(await measure(process, channel, metadata))
    finally:
        for _, channel in servers.values():
            await channel.close()
        for child in children:
            child.terminate()
            child.wait()
    for name, rows in figures.items():
        cpu, rate = (statistics.median(column) for column in zip(*rows, strict=True))
        print(f"{name:10} {cpu:7.1f} µs server CPU a call   {rate:7.0f} calls/s")
    pairs = zip(figures["mesh"], figures["bare echo"], strict=True)
    ratio = statistics.median(mesh[0] / echo[0] for mesh, echo in pairs)
    print(f"ratio {ratio:.3f} (limit {LIMIT})")
    return int(gate and ratio > LIMIT)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gate", action="store_true", help="fail above the limit")
    sys.exit(uvloop.run(main(parser.parse_args().gate)))
