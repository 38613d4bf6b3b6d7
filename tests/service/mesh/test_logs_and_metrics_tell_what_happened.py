"""Logs say where something broke and never quote it; metrics count what was refused."""

import asyncio
import io
import logging
from pathlib import Path
from typing import Any

import grpc
import pytest
from mentalia.auth.v1 import account_service_pb2 as accounts
from mentalia.auth.v1.account_service_pb2_grpc import AccountServiceStub

from mesh.telemetry import logs
from tests.support.eventually import eventually
from tests.support.servers import serving

WRITTEN = "me tiene encerrada en casa"


async def test_a_task_nobody_awaited_is_logged_without_its_text() -> None:
    """The event loop's own line quotes the exception, which may quote a person."""
    page, root = io.StringIO(), logging.getLogger()
    lines = logs.JsonLines("svc_x", page)
    root.addHandler(lines)
    asyncio.get_running_loop().set_exception_handler(logs.unhandled)

    async def breaks() -> None:
        raise ValueError(WRITTEN)

    task = asyncio.ensure_future(breaks())
    await asyncio.wait([task])
    del task
    root.removeHandler(lines)

    assert "ValueError at test_logs" in page.getvalue()
    assert WRITTEN not in page.getvalue()


class Waiting:
    """GetMe answers when the test lets it."""

    def __init__(self) -> None:
        self.let_go = asyncio.Event()

    async def GetMe(self, request: object, call: object) -> accounts.GetMeResponse:
        await self.let_go.wait()
        return accounts.GetMeResponse()

    async def CreateAccount(self, request: object, call: object) -> Any: ...
    async def UpdateMe(self, request: object, call: object) -> Any: ...


async def test_full_lanes_and_refusals_are_seen_in_metrics(tmp_path: Path) -> None:
    waiting = Waiting()
    servicers = {"mentalia.auth.v1.AccountService": waiting}
    async with serving(tmp_path, servicers, concurrency=1, queue=0) as server:
        stub, person = AccountServiceStub(server.channel()), server.person()
        value = server.mesh.metrics.registry.get_sample_value
        lane = {"lane": "ordinary"}

        held = stub.GetMe(accounts.GetMeRequest(), metadata=person.metadata())
        await eventually(lambda: value("grpc_server_in_flight", lane) == 1)
        with pytest.raises(grpc.aio.AioRpcError):
            await stub.GetMe(accounts.GetMeRequest(), metadata=person.metadata())

        assert value("grpc_server_refused_total", lane) == 1
        waiting.let_go.set()
        await held
        assert value("grpc_server_in_flight", lane) == 0
