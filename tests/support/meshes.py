"""A whole mesh of its own for system tests, started and stopped as `make run` does it."""

import contextlib
import os
import random
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from deploy.topology import PORT_SPAN, load

ROOT = Path(__file__).resolve().parents[2]
START_LIMIT_S = 120.0
STOP_LIMIT_S = 90.0
_TICK_S = 0.1


class MeshError(Exception):
    """A mesh did not start or stop; the message holds what the runner said."""


def free_port_base() -> int:
    """A port base whose ports are all free now, below the range that outgoing connections use."""
    candidates = list(range(10_000, 21_900, PORT_SPAN))
    random.shuffle(candidates)
    for base in candidates:
        if all(map(_is_free, load(base).listening())):
            return base
    raise MeshError("no range of ports is free")


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def environment(home: Path, **settings: str) -> dict[str, str]:
    """The caller's environment without settings of another mesh, and those of this one."""
    inherited = {key: value for key, value in os.environ.items() if key[:9] != "MENTALIA_"}
    return inherited | {"MENTALIA_HOME": str(home)} | settings


def deploy(*words: str, home: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    """One command of `python -m deploy`, with what it wrote."""
    return subprocess.run(
        [sys.executable, "-m", "deploy", *words],
        cwd=ROOT,
        env=environment(home, **settings),
        capture_output=True,
        text=True,
        timeout=START_LIMIT_S,
        check=False,
    )


class RunningMesh:
    """One `python -m deploy run` in the background."""

    def __init__(self, home: Path, *words: str, **settings: str) -> None:
        home.mkdir(parents=True, exist_ok=True)
        self.home = home
        self.endpoints = home / "run" / "endpoints.json"
        self._said = home / "runner.log"
        # A run that was killed leaves its file behind, which would be taken for this one's.
        self.endpoints.unlink(missing_ok=True)
        with self._said.open("w") as said:
            self.runner = subprocess.Popen(
                [sys.executable, "-m", "deploy", "run", "--plain", *words],
                cwd=ROOT,
                env=environment(home, **settings),
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    @property
    def said(self) -> str:
        """What the runner wrote so far."""
        return self._said.read_text("utf-8")

    def wait_until_ready(self) -> None:
        """Return once endpoints.json is there; MeshError when the runner ends or takes too long."""
        for _ in range(int(START_LIMIT_S / _TICK_S)):
            if self.endpoints.exists():
                return
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.runner.wait(_TICK_S)
                break
        raise MeshError(self.said)

    def stop(self) -> int:
        """End the mesh as Ctrl-C does; the runner's exit status."""
        if self.runner.poll() is None:
            self.runner.send_signal(signal.SIGINT)
        return self.runner.wait(STOP_LIMIT_S)


@contextlib.contextmanager
def running_mesh(home: Path, *words: str, **settings: str) -> Iterator[Path]:
    """A mesh that serves; yields its endpoints.json. Rate limits are off unless a setting says so."""
    chosen = {"MENTALIA_PORT_BASE": str(free_port_base()), "MENTALIA_RATE_LIMITS": "off"}
    mesh = RunningMesh(home, *words, **(chosen | settings))
    try:
        mesh.wait_until_ready()
        yield mesh.endpoints
    finally:
        mesh.stop()
        remove(home)


def remove(home: Path) -> None:
    """Remove a home with its data, also where they lie elsewhere because only root enters the home."""
    data = home / "data"
    if data.is_symlink():
        shutil.rmtree(data.resolve().parent, ignore_errors=True)
    shutil.rmtree(home, ignore_errors=True)
