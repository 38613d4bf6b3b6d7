"""The address of a client is believed from Envoy and the edge, and from nobody else."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from mentalia.auth.v1 import key_service_pb2 as keys
from mentalia.auth.v1.key_service_pb2_grpc import KeyServiceStub

from tests.support.servers import RunningServer, serving


class Keys:
    """Keeps the address that a call came with."""

    def __init__(self) -> None:
        self.address = "nothing"

    async def GetJwks(self, request: object, call: Any) -> keys.GetJwksResponse:
        self.address = call.address
        return keys.GetJwksResponse()

    async def GetUserKey(self, request: object, call: object) -> Any: ...
    def WatchRevocations(self, request: object, call: object) -> Any: ...


@pytest.fixture
def service() -> Keys:
    return Keys()


@pytest.fixture
async def server(tmp_path: Path, service: Keys) -> AsyncIterator[RunningServer]:
    async with serving(tmp_path, {"mentalia.auth.v1.KeyService": service}) as running:
        yield running


@pytest.mark.parametrize(
    ("process", "stated", "believed"),
    [
        ("edge", "192.0.2.1", "192.0.2.1"),
        ("envoy", "198.51.100.7, 192.0.2.1", "192.0.2.1"),
        ("svc_chat", "192.0.2.1", ""),
    ],
    ids=["the edge", "Envoy, after what the client made up", "a service"],
)
async def test_an_address_is_believed_from_an_entrance_only(
    server: RunningServer, service: Keys, process: str, stated: str, believed: str
) -> None:
    stub = KeyServiceStub(server.channel(process))

    await stub.GetJwks(keys.GetJwksRequest(), metadata=(("x-forwarded-for", stated),))

    assert service.address == believed
