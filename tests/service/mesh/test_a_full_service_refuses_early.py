"""Overload: a bounded number of calls, a short queue, and lanes that stay open."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import grpc
import pytest
from google.rpc import error_details_pb2
from grpc_health.v1 import health_pb2, health_pb2_grpc
from mentalia.auth.v1 import account_service_pb2 as accounts
from mentalia.auth.v1 import session_service_pb2 as sessions
from mentalia.auth.v1.account_service_pb2_grpc import AccountServiceStub
from mentalia.auth.v1.session_service_pb2_grpc import SessionServiceStub

from tests.support.eventually import eventually
from tests.support.servers import RunningServer, detail, reason, serving


class Slow:
    """GetMe answers when the test lets it."""

    def __init__(self) -> None:
        self.let_go = asyncio.Event()
        self.running = 0

    async def GetMe(self, request: object, call: object) -> accounts.GetMeResponse:
        self.running += 1
        await self.let_go.wait()
        return accounts.GetMeResponse()

    async def CreateAccount(self, request: object, call: object) -> Any: ...
    async def UpdateMe(self, request: object, call: object) -> Any: ...


class Sessions:
    async def RefreshSession(
        self, request: object, call: object
    ) -> sessions.RefreshSessionResponse:
        return sessions.RefreshSessionResponse()

    async def SignIn(self, request: object, call: object) -> Any: ...
    async def SignOut(self, request: object, call: object) -> Any: ...
    async def ListSessions(self, request: object, call: object) -> Any: ...
    async def RevokeSession(self, request: object, call: object) -> Any: ...


@pytest.fixture
def slow() -> Slow:
    return Slow()


@pytest.fixture
async def server(tmp_path: Path, slow: Slow) -> AsyncIterator[RunningServer]:
    servicers = {
        "mentalia.auth.v1.AccountService": slow,
        "mentalia.auth.v1.SessionService": Sessions(),
    }
    async with serving(tmp_path, servicers, concurrency=2, queue=1) as running:
        yield running


async def fill(server: RunningServer, slow: Slow) -> list[Any]:
    """Two calls run and one waits."""
    stub = AccountServiceStub(server.channel())
    calls = [
        stub.GetMe(accounts.GetMeRequest(), metadata=server.person().metadata()) for _ in range(3)
    ]
    await eventually(lambda: slow.running == 2 and server.server.flights.count == 3)
    return calls


async def test_beyond_the_queue_a_call_is_refused_with_a_time_to_come_again(
    server: RunningServer, slow: Slow
) -> None:
    waiting = await fill(server, slow)

    with pytest.raises(grpc.aio.AioRpcError) as caught:
        await AccountServiceStub(server.channel()).GetMe(
            accounts.GetMeRequest(), metadata=server.person().metadata()
        )

    assert caught.value.code() is grpc.StatusCode.RESOURCE_EXHAUSTED
    assert reason(caught.value) == "OVERLOADED"
    assert detail(caught.value, error_details_pb2.RetryInfo).retry_delay.seconds == 1
    slow.let_go.set()
    await asyncio.gather(*waiting)


async def test_sessions_and_health_stay_alive_while_the_service_is_full(
    server: RunningServer, slow: Slow
) -> None:
    waiting = await fill(server, slow)
    request = sessions.RefreshSessionRequest(refresh_token="r" * 43)

    await SessionServiceStub(server.channel()).RefreshSession(request)
    health = await health_pb2_grpc.HealthStub(server.channel("ops")).Check(
        health_pb2.HealthCheckRequest(service="mentalia.auth.v1.AccountService")
    )

    assert health.status == health_pb2.HealthCheckResponse.SERVING
    slow.let_go.set()
    await asyncio.gather(*waiting)


async def test_a_call_that_leaves_the_queue_gives_up_its_turn(
    server: RunningServer, slow: Slow
) -> None:
    waiting = await fill(server, slow)
    waiting[2].cancel()
    await eventually(lambda: server.server.flights.count == 2)

    late = AccountServiceStub(server.channel()).GetMe(
        accounts.GetMeRequest(), metadata=server.person().metadata()
    )
    slow.let_go.set()

    await late
    await asyncio.gather(*waiting[:2])
