"""Whole meshes for tests, started as `make run` starts them."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

from deploy import topology

_PATIENCE_S = 120.0
_LOWEST, _HIGHEST = 12_000, 21_900


def free_port_base() -> int:
    """A port base whose hundred ports, and the store's second hundred, nobody listens on."""
    taken = {
        connection.laddr.port
        for connection in psutil.net_connections(kind="tcp")
        if connection.status == psutil.CONN_LISTEN and connection.laddr
    }
    for _ in range(200):
        base = random.randrange(_LOWEST, _HIGHEST, topology.PORT_SPAN)
        wanted = {base + offset + more for offset in range(topology.PORT_SPAN) for more in (0, 10_000)}
        if not wanted & taken:
            return base
    raise AssertionError("no free hundred ports on this machine")


@contextmanager
def running_mesh(home: Path, **environment: str) -> Iterator[Path]:
    """A mesh of its own, from its first process to its last; yields its `endpoints.json`."""
    home.parent.chmod(0o755)
    log = home.with_suffix(".log")
    settings = {
        "MENTALIA_HOME": str(home),
        "MENTALIA_PORT_BASE": str(free_port_base()),
        "MENTALIA_RATE_LIMITS": "off",
    } | environment
    with log.open("wb") as output:
        runner = subprocess.Popen(
            [sys.executable, "-m", "deploy", "run", "--plain"],
            env=os.environ | settings,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
        )
    try:
        yield _await_endpoints(runner, home / "run" / "endpoints.json", log)
    finally:
        runner.send_signal(signal.SIGTERM)
        runner.wait(90)


def _await_endpoints(runner: subprocess.Popen[bytes], endpoints: Path, log: Path) -> Path:
    limit = time.monotonic() + _PATIENCE_S
    while not endpoints.exists():
        if runner.poll() is not None or time.monotonic() > limit:
            raise AssertionError(f"the mesh did not start:\n{log.read_text()[-3000:]}")
        time.sleep(0.1)
    return endpoints
