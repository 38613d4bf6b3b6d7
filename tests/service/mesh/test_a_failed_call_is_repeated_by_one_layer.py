"""Retries are the contract's, and of one layer: a lost store is not asked three times three times."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from mentalia.auth.v1 import key_service_pb2 as keys
from mentalia.auth.v1.key_service_pb2_grpc import KeyServiceStub

from mesh.channel import open_channel
from mesh.kernel.errors import Fault, Unavailable
from mesh.kernel.reasons import Reason
from tests.support.servers import RunningServer, serving

BUSY = Unavailable(Reason.SHUTTING_DOWN, retry_after_s=0.1, service="svc_auth")
LOST = Unavailable(Reason.DEPENDENCY_UNAVAILABLE, retry_after_s=0.1, dependency="postgresql")


class Failing:
    """A source of keys that fails for one reason, and counts how often it was asked."""

    def __init__(self) -> None:
        self.fault: Fault = BUSY
        self.calls = 0

    async def GetJwks(self, request: object, call: object) -> Any:
        self.calls += 1
        raise self.fault

    async def GetUserKey(self, request: object, call: object) -> Any: ...
    def WatchRevocations(self, request: object, call: object) -> Any: ...


@pytest.fixture
def failing() -> Failing:
    return Failing()


@pytest.fixture
async def server(tmp_path: Path, failing: Failing) -> AsyncIterator[RunningServer]:
    async with serving(tmp_path, {"mentalia.auth.v1.KeyService": failing}) as running:
        yield running


@pytest.mark.parametrize(
    ("fault", "times"),
    [(BUSY, 3), (LOST, 1)],
    ids=["another process may answer", "what it needs was asked again already"],
)
async def test_only_who_met_the_failure_repeats_it(
    server: RunningServer, failing: Failing, fault: Fault, times: int
) -> None:
    failing.fault = fault
    mesh = server.mesh
    target = f"ipv4:127.0.0.1:{server.server.port}"
    channel = open_channel("svc_auth", target, mesh.shown(), mesh.metrics.sent)
    mesh.on_close(channel.close)

    with pytest.raises(Fault) as caught:
        await KeyServiceStub(channel).GetJwks(keys.GetJwksRequest())

    assert caught.value.reason is fault.reason
    assert caught.value.metadata == fault.metadata
    assert failing.calls == times
