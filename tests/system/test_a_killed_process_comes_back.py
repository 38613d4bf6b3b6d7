"""kill -9 of any one process but the supervisor: it comes back by itself, and the demo passes."""

import asyncio
import os
import signal

import httpx
import psutil
import pytest

from deploy.demo import Demo
from deploy.demo import Target as DemoTarget
from tests.support.clients import Target, new_account
from tests.support.eventually import eventually

KINDS = (
    "svc_auth",
    "svc_bots",
    "svc_chat",
    "svc_signlink",
    "svc_spoiler",
    "edge",
    "envoy",
    "postgres",
    "valkey",
    "weed",
)


def main_process(target: Target, kind: str) -> int:
    """The id of the first process of a kind: the one that the supervisor started."""
    found = [pid for pid, command in target.processes().items() if is_kind(command, kind)]
    assert found, f"no {kind} among {sorted(target.processes().values())}"
    return min(found, key=lambda pid: psutil.Process(pid).create_time())


def is_kind(command: str, kind: str) -> bool:
    program = command.split(" ")[0].rpartition("/")[2]
    return f"-m {kind}" in command or program.startswith(kind)


async def run_demo(target: Target) -> list[str]:
    lines: list[str] = []
    await Demo(DemoTarget(url=target.url, ca_file=target.ca_file), lines.append).run()
    return lines


@pytest.mark.parametrize("kind", KINDS)
async def test_it_comes_back_by_itself_and_the_main_job_passes(target: Target, kind: str) -> None:
    victim = main_process(target, kind)

    os.kill(victim, signal.SIGKILL)

    await eventually(lambda: not psutil.pid_exists(victim), within_s=5)
    await eventually(lambda: came_back(target, kind, victim), within_s=30)
    await eventually(target.is_ready, within_s=40, every_s=0.2)
    await eventually(lambda: takes_accounts(target), within_s=40, every_s=0.5)
    async with asyncio.timeout(90):
        lines = await run_demo(target)
    assert sum(line.strip().startswith("ok") for line in lines) == 8


async def takes_accounts(target: Target) -> bool:
    """Whether the stores are back too; services stay SERVING while one is away."""
    async with target.http() as http:
        try:
            await new_account(http)
        except (AssertionError, httpx.HTTPError):
            return False
    return True


def came_back(target: Target, kind: str, victim: int) -> bool:
    return any(
        pid != victim and is_kind(command, kind) for pid, command in target.processes().items()
    )
