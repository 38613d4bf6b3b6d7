"""The FastAPI application and the servers around it."""

import asyncio
import contextlib
import gc
import logging
import socket
import ssl
from collections.abc import Callable, Iterator, MutableMapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import grpc
import uvicorn
from fastapi import FastAPI
from prometheus_client import CollectorRegistry

from edge.clients.health import SERVING, HealthReader
from edge.clients.lane import Lane
from edge.clients.services import Shown, client_tls, open_lanes
from edge.config import Settings
from edge.routes.documents import documents_router
from edge.routes.health import Health, health_router, summary
from edge.routes.metrics import metrics_router
from edge.routes.refusals import refuse_with_problems
from edge.routes.web import web_router
from edge.sockets.handler import SocketHandler
from edge.sockets.protocols import SocketProtocol, http_protocol
from edge.transcode.catalog import Catalog
from edge.transcode.endpoints import SOCKET, Endpoint, endpoints_of
from edge.transcode.gateway import Gateway
from edge.transcode.measures import OTHER, Measures
from edge.transcode.ongoing import Ongoing
from edge.transcode.replies import Receive, Scope, Send
from edge.transcode.streaming import StreamHandler
from edge.transcode.unary import UnaryHandler
from mesh.config import SettingsError, read_place
from mesh.contract import known_methods
from mesh.kernel.ids import Ids
from mesh.member import Mesh

_LOG = logging.getLogger("edge.app")
_BACKLOG = 2048
_FIRST_ANSWER_S = 3.0


@dataclass(frozen=True, kw_only=True)
class Parts:
    """What the application is made of."""

    endpoints: tuple[Endpoint, ...]
    lanes: dict[str, Lane]
    channel: Callable[[str], grpc.aio.Channel]
    """The channel of a process, for streams; its calls bring their own metadata."""
    measures: Measures
    ids: Ids
    openapi_file: Path
    web_folder: Path


class EdgeApp(FastAPI):
    """Requests of the contract go straight to the gateway; the rest is ordinary FastAPI."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(
            title="Mentalia",
            openapi_url=None,
            docs_url=None,
            redoc_url=None,
            redirect_slashes=False,  # it would believe the Host header, and forget the port
        )
        self.ongoing = Ongoing()
        self.gateway = Gateway(
            parts.endpoints,
            unary=UnaryHandler(parts.lanes),
            streams=StreamHandler(parts.channel, self.ongoing),
            measures=parts.measures,
            new_id=parts.ids.new,
        )
        self.sockets = SocketHandler(
            self.gateway,
            channel=parts.channel,
            ongoing=self.ongoing,
            measures=parts.measures,
            new_id=parts.ids.new,
        )
        self.largest_frame = max(
            (one.body_limit for one in parts.endpoints if one.http_method == SOCKET), default=0
        )
        """Bytes of the largest message of any socket."""
        self._reader = HealthReader(parts.lanes, _services(parts.endpoints))
        self.health = Health(self._reader.read)
        self.include_router(health_router(self.health))
        self.include_router(documents_router(parts.openapi_file))
        self.include_router(web_router(parts.web_folder))
        refuse_with_problems(self, parts.ids.new)
        self.measures = parts.measures

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection of ASGI."""
        if scope["type"] == "http":
            found = self.gateway.find(scope)
            if found is not None:
                await self.gateway.serve(found, scope, receive, send)
            else:
                await self._serve_page(scope, receive, send)
        elif scope["type"] == "websocket":
            await self.sockets.serve(scope, receive, send)
        else:
            await super().__call__(scope, receive, send)

    async def states(self) -> dict[str, str]:
        """One word for each process behind the edge, which may take three seconds to answer."""
        loop = asyncio.get_running_loop()
        until = loop.time() + _FIRST_ANSWER_S
        while True:
            found = {name: summary(states) for name, states in (await self._reader.read()).items()}
            if loop.time() > until or all(word == SERVING for word in found.values()):
                return found
            await asyncio.sleep(0.1)

    async def announce(self, running: "Sequence[QuietServer]") -> None:
        """Become ready once every port is open."""
        while not all(one.started for one in running):
            await asyncio.sleep(0.02)
        _settle_memory()
        self.health.serve()
        _LOG.info("serving")

    def drain(self) -> None:
        """Stop being ready, and end every stream with SHUTTING_DOWN."""
        _LOG.info("stopping")
        self.health.drain()
        self.ongoing.stop_all()

    async def _serve_page(self, scope: Scope, receive: Receive, send: Send) -> None:
        """What is no RPC; counted like the rest, under one route."""
        loop = asyncio.get_running_loop()
        started, status = loop.time(), 500

        async def counting(message: MutableMapping[str, Any]) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        await super().__call__(scope, receive, counting)
        self.measures.ended(scope["method"], OTHER, status, loop.time() - started)


def build(mesh: Mesh, settings: Settings) -> EdgeApp:
    """The application of this process; its lanes open now and close with the mesh."""
    endpoints = tuple(endpoints_of(known_methods().values(), Catalog()))
    processes = {endpoint.process for endpoint in endpoints}
    tls = client_tls(Shown.of(mesh.settings))
    lanes = open_lanes(processes, mesh.peers, tls, mesh.metrics.sent)
    for process, lane in lanes.items():
        lane.start()
        mesh.on_close(lane.close)
        if process in mesh.peers.names():
            mesh.channel(process)
    return EdgeApp(
        Parts(
            endpoints=endpoints,
            lanes=lanes,
            channel=lambda process: mesh.channel(process).raw,
            measures=Measures(mesh.metrics),
            ids=mesh.ids,
            openapi_file=settings.openapi_file,
            web_folder=settings.web_folder,
        )
    )


def operations_app(
    health: Health, registry: CollectorRegistry, settle: Callable[[], None]
) -> FastAPI:
    """What the operator's port answers, in plain HTTP on loopback: metrics and health."""
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None)
    app.include_router(health_router(health))
    app.include_router(metrics_router(registry, settle))
    return app


class QuietServer(uvicorn.Server):
    """uvicorn on a socket that is bound, and that leaves signals to the process it runs in."""

    def __init__(self, config: uvicorn.Config, bound: socket.socket) -> None:
        super().__init__(config)
        self._bound = bound

    @property
    def port(self) -> int:
        """The port it listens on."""
        port: int = self._bound.getsockname()[1]
        return port

    async def run_until_told(self) -> None:
        """Serve until `should_exit` is set, and let running requests finish."""
        await self.serve(sockets=[self._bound])

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Do nothing: the composition root listens for signals."""
        yield


def servers(app: EdgeApp, mesh: Mesh, settings: Settings) -> tuple[QuietServer, ...]:
    """The server that Envoy talks to, and the operator's if one is set."""
    drain_s = mesh.settings.drain_s
    front = server(
        app,
        bind("MENTALIA_EDGE_LISTEN", settings.listen),
        settings,
        Shown.of(mesh.settings),
        drain_s,
    )
    if not mesh.settings.metrics_listen:
        return (front,)
    bound = bind("MENTALIA_MESH_METRICS_LISTEN", mesh.settings.metrics_listen)
    pages = operations_app(app.health, mesh.metrics.registry, app.measures.write)
    return front, server(pages, bound, settings, None, drain_s)


def bind(name: str, stated: str) -> socket.socket:
    """A socket that listens where a setting says; SettingsError when it cannot."""
    host, port = read_place(name, stated)
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=_BACKLOG)
    except OSError as error:
        raise SettingsError(f"{name} {stated} cannot be used: {error.strerror}.") from error


def server(
    app: FastAPI, bound: socket.socket, settings: Settings, shown: Shown | None, drain_s: float
) -> QuietServer:
    """The HTTP server of an application; without `shown` it speaks plain HTTP."""
    largest_frame = app.largest_frame if isinstance(app, EdgeApp) else 0
    tls: dict[str, Any] = {}
    if shown is not None:
        tls = {
            "ssl_ca_certs": shown.ca_file,
            "ssl_certfile": shown.cert_file,
            "ssl_keyfile": shown.key_file,
            "ssl_cert_reqs": ssl.CERT_REQUIRED,
        }
    return QuietServer(
        uvicorn.Config(
            app,
            loop="none",
            http=http_protocol(frozenset(settings.callers)),
            ws=SocketProtocol,
            ws_max_size=largest_frame,
            ws_per_message_deflate=False,
            ws_ping_interval=settings.ping_interval_s,
            ws_ping_timeout=settings.ping_interval_s,
            lifespan="off",
            log_config=None,
            log_level="warning",
            access_log=False,
            server_header=False,
            date_header=False,
            proxy_headers=False,
            timeout_keep_alive=settings.keep_alive_s,
            timeout_graceful_shutdown=max(1, int(drain_s)),
            **tls,
        ),
        bound,
    )


def _services(endpoints: tuple[Endpoint, ...]) -> dict[str, list[str]]:
    """The RPC services that have routes, by process."""
    found: dict[str, set[str]] = {}
    for endpoint in endpoints:
        found.setdefault(endpoint.process, set()).add(endpoint.contract.service)
    return {process: sorted(names) for process, names in found.items()}


def _settle_memory() -> None:
    """Take what start-up made out of the garbage collector's sight; see `mesh.server`."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)
