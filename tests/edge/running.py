"""An edge on a real socket in front of a gardener on a real socket."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

import grpc
import httpx

from edge.app import EdgeApp, Parts, QuietServer, bind, server
from edge.clients.lane import Lane, Peer
from edge.config import Settings
from edge.transcode.catalog import Catalog
from edge.transcode.endpoints import endpoints_of
from edge.transcode.measures import Measures
from mesh.kernel.clock import SystemClock
from mesh.kernel.ids import UlidIds
from mesh.telemetry.metrics import Metrics
from tests.edge.garden import Gardener, handlers, methods
from tests.support.eventually import eventually

PROCESS = "svc_garden"


@dataclass
class Running:
    """What a test talks to."""

    app: EdgeApp
    front: QuietServer
    gardener: Gardener
    http: httpx.AsyncClient
    port: int
    grpc_port: int
    lane: Lane
    metrics: Metrics
    service: grpc.aio.Server


def standing_still(edge: Running) -> Callable[[], bool]:
    """Whether the gardener wrote something, and then nothing more at twenty looks in a row."""
    seen: list[int] = []

    def look() -> bool:
        seen.append(edge.gardener.written)
        return len(seen) > 20 and seen[-1] > 0 and len(set(seen[-20:])) == 1

    return look


@asynccontextmanager
async def running_edge(*, settings: Settings | None = None) -> AsyncIterator[Running]:
    """An edge and a gardener on free ports, plain on loopback."""
    gardener = Gardener()
    service = grpc.aio.server(options=(("grpc.max_receive_message_length", 34_603_008),))
    service.add_generic_rpc_handlers((handlers(gardener),))
    grpc_port = service.add_insecure_port("127.0.0.1:0")
    await service.start()
    metrics = Metrics()
    address = f"127.0.0.1:{grpc_port}"
    lane = Lane(Peer(process=PROCESS, addresses=(address,), tls=None), metrics.sent)
    lane.start()
    channel = grpc.aio.insecure_channel(address)
    app = EdgeApp(
        Parts(
            endpoints=tuple(endpoints_of(methods(), Catalog())),
            lanes={PROCESS: lane},
            channel=lambda _: channel,
            measures=Measures(metrics),
            ids=UlidIds(SystemClock()),
            openapi_file=Settings().openapi_file,
            web_folder=(settings or Settings()).web_folder,
        )
    )
    front = server(app, bind("the edge", "127.0.0.1:0"), settings or Settings(), None, 1.0)
    serving = asyncio.create_task(front.run_until_told())
    await eventually(lambda: front.started and lane.reachable)
    port = front.port
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=10) as http:
        yield Running(
            app=app,
            front=front,
            gardener=gardener,
            http=http,
            port=port,
            grpc_port=grpc_port,
            lane=lane,
            metrics=metrics,
            service=service,
        )
    front.should_exit = True
    await serving
    await lane.close()
    await channel.close()
    await service.stop(0)
