"""Asks each process whether it serves, by the health protocol of gRPC."""

import asyncio
from collections.abc import Mapping, Sequence

from grpc_health.v1 import health_pb2

from edge.clients.headers import head_of
from edge.clients.lane import Lane
from mesh.kernel.errors import Fault

_TIMEOUT_S = 1.0
_METHOD = "grpc.health.v1.Health/Check"
_HEAD = head_of(f"/{_METHOD}")
SERVING = "SERVING"
UNREACHABLE = "UNREACHABLE"


class HealthReader:
    """The health of every process and of each of its RPC services."""

    def __init__(self, lanes: Mapping[str, Lane], services: Mapping[str, Sequence[str]]) -> None:
        self._lanes = lanes
        self._services = services
        """RPC services by process."""

    async def read(self) -> dict[str, dict[str, str]]:
        """State by RPC service by process, as the health protocol names it, or UNREACHABLE."""
        processes = sorted(self._lanes)
        states = await asyncio.gather(*(self._process(process) for process in processes))
        return dict(zip(processes, states, strict=True))

    async def _process(self, process: str) -> dict[str, str]:
        lane = self._lanes[process]
        names = self._services.get(process, ())
        if not lane.reachable:
            return dict.fromkeys(names, UNREACHABLE)
        states = await asyncio.gather(*(_check(lane, name) for name in names))
        return dict(zip(names, states, strict=True))


async def _check(lane: Lane, service: str) -> str:
    request = health_pb2.HealthCheckRequest(service=service).SerializeToString()
    try:
        answer = await lane.call(_METHOD, _HEAD, b"", request, timeout_s=_TIMEOUT_S)
    except Fault:
        return UNREACHABLE
    if answer.code:
        return UNREACHABLE
    status = health_pb2.HealthCheckResponse.FromString(answer.body).status
    return str(health_pb2.HealthCheckResponse.ServingStatus.Name(status))
