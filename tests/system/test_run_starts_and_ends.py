"""`make run` starts all or says why not, and leaves nothing behind however it ends."""

import json
import os
import re
import signal
import socket
import stat
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from deploy import paths, supervisor
from tests.support.clients import Target
from tests.support.eventually import eventually
from tests.support.meshes import (
    RunningMesh,
    deploy,
    environment,
    free_port_base,
    remove,
    running_mesh,
)

SMALL = ("--only", "postgres,valkey")


Start = Callable[[Path], RunningMesh]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home for a mesh of its own."""
    return tmp_path / "home"


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts meshes of the two small stores; what a test leaves of them is ended and removed."""
    started: list[RunningMesh] = []

    def begin(home: Path) -> RunningMesh:
        mesh = RunningMesh(home, *SMALL, MENTALIA_PORT_BASE=str(free_port_base()))
        started.append(mesh)
        mesh.wait_until_ready()
        return mesh

    yield begin
    for mesh in started:
        mesh.stop()
        supervisor.end_orphans(paths.resolve(environment(mesh.home)))
        remove(mesh.home)


def members(home: Path) -> list[psutil.Process]:
    return supervisor.members(paths.resolve(environment(home)))


def daemon(home: Path) -> psutil.Process:
    [found] = [one for one in members(home) if "supervisord" in " ".join(one.cmdline())]
    return found


def test_endpoints_tell_where_everything_is(target: Target) -> None:
    told = json.loads((target.home / "run" / "endpoints.json").read_text("utf-8"))

    assert set(told) == {"url", "caFile", "demo", "services", "ops"}
    assert set(told["demo"]) == {"email", "password"}
    assert set(told["ops"]) == {"certFile", "keyFile"}
    assert set(told["services"]) == {
        "svc_auth", "svc_bots", "svc_chat", "svc_signlink", "svc_spoiler", "edge",
    }  # fmt: skip
    assert set(told["services"]["svc_auth"]) == {"grpc", "probe", "metrics"}
    mode = (target.home / "run" / "endpoints.json").stat().st_mode
    assert stat.S_IMODE(mode) == 0o600


def test_ctrl_c_ends_every_process_and_takes_the_endpoints_away(home: Path, start: Start) -> None:
    mesh = start(home)
    before = members(home)

    code = mesh.stop()

    assert code == 0
    assert len(before) >= 3
    assert not any(process.is_running() for process in before)
    assert not mesh.endpoints.exists()


async def test_a_killed_supervisor_ends_the_run_and_its_children(home: Path, start: Start) -> None:
    mesh = start(home)
    children = members(home)

    os.kill(daemon(home).pid, signal.SIGKILL)

    assert mesh.runner.wait(30) == 1
    assert "supervisor" in mesh.said
    assert not any(child.is_running() for child in children)


async def test_a_killed_runner_leaves_no_mesh(home: Path, start: Start) -> None:
    mesh = start(home)

    mesh.runner.kill()
    mesh.runner.wait()

    await eventually(lambda: not members(home), within_s=30, every_s=0.1)


def test_orphans_of_a_killed_supervisor_are_ended_by_the_next_run(home: Path, start: Start) -> None:
    mesh = start(home)
    orphans = [one for one in members(home) if one.pid != daemon(home).pid]
    # Both at once, so that neither can end what the other started.
    os.kill(mesh.runner.pid, signal.SIGSTOP)
    os.kill(daemon(home).pid, signal.SIGKILL)
    mesh.runner.kill()
    mesh.runner.wait()
    assert any(orphan.is_running() for orphan in orphans)

    again = start(home)

    assert re.search(r"Ended \d+ processes", again.said)
    assert not any(orphan.is_running() for orphan in orphans)


async def test_a_store_that_is_killed_comes_back_with_its_data(home: Path, start: Start) -> None:
    start(home)
    [victim] = [
        one for one in members(home) if one.name() == "postgres" and one.ppid() == daemon(home).pid
    ]

    victim.kill()

    await eventually(
        lambda: deploy("migrate", home=home, **port_of(home)).returncode == 0, within_s=30
    )


def port_of(home: Path) -> dict[str, str]:
    """The port base that the running mesh of a home was given."""
    told = json.loads((home / "run" / "endpoints.json").read_text("utf-8"))
    return {"MENTALIA_PORT_BASE": told["url"].rpartition(":")[2]}


def test_a_taken_port_is_named_with_its_use_and_the_way_out(home: Path) -> None:
    base = free_port_base()
    with socket.create_server(("127.0.0.1", base + 80)):
        done = deploy("run", "--plain", *SMALL, home=home, MENTALIA_PORT_BASE=str(base))

    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert f"Port {base + 80}" in done.stderr
    assert "postgres (sql)" in done.stderr
    assert "MENTALIA_PORT_BASE" in done.stderr


def test_a_second_run_of_the_same_home_is_refused(home: Path, start: Start) -> None:
    start(home)

    done = deploy("run", "--plain", *SMALL, home=home, MENTALIA_PORT_BASE=str(free_port_base()))

    assert done.returncode == 2
    assert "already runs" in done.stderr


def test_two_meshes_run_side_by_side(home: Path, tmp_path: Path, start: Start) -> None:
    other = tmp_path / "other"
    first, second = start(home), start(other)

    assert first.runner.poll() is second.runner.poll() is None
    assert members(home)
    assert not {one.pid for one in members(home)} & {one.pid for one in members(other)}


def test_stop_and_status_speak_of_the_mesh_of_the_home(home: Path, start: Start) -> None:
    mesh = start(home)

    asked = deploy("status", home=home, **port_of(home))
    stopped = deploy("stop", home=home)
    again = deploy("status", home=home)

    assert "postgres: ready" in asked.stdout
    assert stopped.stdout == "Stopped.\n"
    assert mesh.runner.wait(10) == 0
    assert again.stdout == f"No mesh runs in {home}.\n"


def test_only_the_supervisor_runs_as_root(home: Path, start: Start) -> None:
    start(home)
    users = {process.pid: process.uids().real for process in members(home)}

    own = users.pop(daemon(home).pid)

    assert own == os.geteuid()
    assert (0 in users.values()) is False
    assert len(set(users.values())) == 1


def test_a_home_below_a_folder_only_root_enters_works(tmp_path: Path, start: Start) -> None:
    tmp_path.chmod(0o700)
    home = tmp_path / "closed" / "home"

    mesh = start(home)

    assert mesh.endpoints.exists()
    assert members(home)


def test_the_whole_mesh_is_ready_within_fifteen_seconds(home: Path) -> None:
    """The limit is for an idle machine with two cores; a busy one gets twice as long."""
    limit_s = 15.0 if os.getloadavg()[0] < 1.0 else 30.0
    started = time.monotonic()

    with running_mesh(home):
        assert time.monotonic() - started <= limit_s
