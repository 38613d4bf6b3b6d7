"""Open streams: revocation, expiry, deadline, drain, and a client that leaves."""

import asyncio
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import grpc
import pytest
from google.rpc import error_details_pb2
from mentalia.auth.v1 import account_service_pb2 as accounts
from mentalia.auth.v1.account_service_pb2_grpc import AccountServiceStub

from tests.support.servers import RunningServer, detail, reason, serving


class Exports:
    """A stream that never ends by itself, and says when it was left."""

    def __init__(self) -> None:
        self.opened = asyncio.Event()
        self.left = asyncio.Event()

    async def ExportMe(self, request: object, call: object) -> AsyncIterator[Any]:
        try:
            yield accounts.ExportMeResponse()
            self.opened.set()
            await asyncio.Event().wait()
        finally:
            self.left.set()

    async def CreateAccount(self, request: object, call: object) -> Any: ...
    async def GetMe(self, request: object, call: object) -> Any: ...
    async def UpdateMe(self, request: object, call: object) -> Any: ...


@pytest.fixture
def exports() -> Exports:
    return Exports()


@pytest.fixture
async def server(tmp_path: Path, exports: Exports) -> AsyncIterator[RunningServer]:
    async with serving(tmp_path, {"mentalia.auth.v1.AccountService": exports}) as running:
        yield running


def open_stream(server: RunningServer, person: Any, **options: Any) -> Any:
    stub = AccountServiceStub(server.channel())
    return stub.ExportMe(accounts.ExportMeRequest(), metadata=person.metadata(), **options)


async def ends_with(stream: Any) -> grpc.aio.AioRpcError:
    with pytest.raises(grpc.aio.AioRpcError) as caught:
        while await stream.read() is not grpc.aio.EOF:
            pass
    return caught.value


async def test_a_revoked_session_closes_its_open_stream_within_a_second(
    server: RunningServer, exports: Exports
) -> None:
    person = server.person()
    stream = open_stream(server, person)
    await stream.read()
    started = time.monotonic()

    server.mesh.tokens.revoke(person.session_id, float("inf"))

    error = await ends_with(stream)
    assert time.monotonic() - started < 1.0
    assert error.code() is grpc.StatusCode.UNAUTHENTICATED
    assert reason(error) == "SESSION_REVOKED"
    assert exports.left.is_set()


async def test_another_persons_stream_stays_open(server: RunningServer, exports: Exports) -> None:
    stream = open_stream(server, server.person())
    await stream.read()

    server.mesh.tokens.revoke(server.mesh.ids.new(), float("inf"))

    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.3):
            await stream.read()


async def test_a_stream_ends_when_its_token_runs_out(server: RunningServer) -> None:
    person = server.person(exp=int(time.time()) + 2)

    error = await ends_with(open_stream(server, person))

    assert reason(error) == "EXPIRED_TOKEN"


async def test_a_client_that_leaves_cancels_the_work_behind_it(
    server: RunningServer, exports: Exports
) -> None:
    stream = open_stream(server, server.person())
    await stream.read()
    await exports.opened.wait()

    stream.cancel()

    async with asyncio.timeout(2):
        await exports.left.wait()


async def test_a_stopping_server_tells_streams_to_come_again(
    server: RunningServer, exports: Exports
) -> None:
    stream = open_stream(server, server.person())
    await stream.read()

    drained = asyncio.create_task(server.server.flights.drain(2.0))

    error = await ends_with(stream)
    await drained
    assert error.code() is grpc.StatusCode.UNAVAILABLE
    assert reason(error) == "SHUTTING_DOWN"
    assert detail(error, error_details_pb2.RetryInfo).retry_delay.seconds >= 0
    assert server.server.flights.count == 0
