"""Builds, serves and drains the gRPC server of one process."""

import argparse
import asyncio
import gc
import inspect
import logging
import os
import signal
import sys
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, NoReturn, Protocol

import grpc
import uvloop
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_health.v1._async import HealthServicer
from grpc_reflection.v1alpha import reflection
from grpc_status import rpc_status
from prometheus_client import start_http_server

from mesh.channel import LARGEST_MESSAGE_BYTES
from mesh.config import MeshSettings, Settings, SettingsError, read_place, refuse_unknown
from mesh.contract import Lane, MethodContract, contract_of, unbuilt_methods
from mesh.identity.feed import follow
from mesh.interceptors.admission import Gate
from mesh.interceptors.errors import status_of
from mesh.interceptors.flight import Flights
from mesh.interceptors.observe import Observer
from mesh.interceptors.pipeline import Concerns, handler, unbuilt
from mesh.interceptors.quota import Quotas
from mesh.kernel.errors import Unimplemented
from mesh.kernel.locale import negotiate
from mesh.kernel.reasons import Reason
from mesh.member import Mesh
from mesh.telemetry import logs
from mesh.telemetry.tracing import Tracing

_LOG = logging.getLogger("mesh.server")
_SERVING = health_pb2.HealthCheckResponse.SERVING
_NOT_SERVING = health_pb2.HealthCheckResponse.NOT_SERVING
_EVERYWHERE = "mentalia.auth.v1.PersonDataService"
"""Export and erasure of a person's data, which every service has to answer."""
_ANNOUNCE_S = 0.5
"""Between NOT_SERVING and refusing calls: whoever watches health turns elsewhere first."""

OPTIONS: tuple[tuple[str, Any], ...] = (
    ("grpc.max_receive_message_length", LARGEST_MESSAGE_BYTES),
    ("grpc.max_send_message_length", LARGEST_MESSAGE_BYTES),
    ("grpc.so_reuseport", 0),
    ("grpc.http2.min_ping_interval_without_data_ms", 10_000),
    # A peer that vanished without a word is noticed, and its streams end, within 40 s.
    ("grpc.keepalive_time_ms", 30_000),
    ("grpc.keepalive_timeout_ms", 10_000),
    ("grpc.keepalive_permit_without_calls", 1),
    ("grpc.max_metadata_size", 16 * 1024),
)

Servicers = Mapping[str, object]


class Compose(Protocol):
    """The composition root of a service: settings to servicers, by full service name."""

    def __call__(self, mesh: Mesh, settings: Any, /) -> Servicers | Awaitable[Servicers]:
        """Build the servicers."""
        ...


class Server:
    """The gRPC server of one process: its services, health and reflection."""

    def __init__(self, mesh: Mesh, servicers: Servicers) -> None:
        self._mesh = mesh
        self._servicers = {_EVERYWHERE: object()} | dict(servicers)
        self._server = grpc.aio.server(options=OPTIONS)
        self._probe = grpc.aio.server()
        self._health = HealthServicer()
        self.flights = Flights(mesh.process)
        mesh.tokens.on_revoked(self.flights.revoke)
        self._tracing = Tracing(
            process=mesh.process,
            ratio=mesh.settings.trace_ratio,
            endpoint=mesh.settings.trace_endpoint,
        )
        self.observer = Observer(
            metrics=mesh.metrics, tracing=self._tracing, lines=mesh.lines, process=mesh.process
        )
        self._concerns = self._build_concerns()
        self.port = 0
        """Port of the mTLS server once it is bound."""

    async def start(self) -> None:
        """Bind and answer; health says NOT_SERVING until `serve` is called."""
        for service, servicer in self._servicers.items():
            self._register(service, servicer)
        names = (*self._servicers, health_pb2.DESCRIPTOR.services_by_name["Health"].full_name)
        await self._set_health(_NOT_SERVING)
        health_pb2_grpc.add_HealthServicer_to_server(self._health, self._server)
        health_pb2_grpc.add_HealthServicer_to_server(self._health, self._probe)
        if self._mesh.settings.reflection:
            reflection.enable_server_reflection((*names, reflection.SERVICE_NAME), self._server)
        self.port = self._bind(self._mesh.settings.grpc_listen)
        if self._mesh.settings.probe_listen:
            try:
                self._probe.add_insecure_port(self._mesh.settings.probe_listen)
            except RuntimeError as error:
                raise _unusable("PROBE_LISTEN", self._mesh.settings.probe_listen) from error
            await self._probe.start()
        await self._server.start()

    async def serve(self) -> None:
        """Say SERVING once everything the process owns was reached."""
        await self._mesh.readiness.earned()
        _settle_memory()
        await self._set_health(_SERVING)
        _LOG.info("serving", extra={"address": self._mesh.settings.grpc_listen})

    async def stop(self) -> None:
        """Stop being healthy, refuse new calls, let running ones finish, then close."""
        await self._set_health(_NOT_SERVING)
        await asyncio.sleep(_ANNOUNCE_S if self.flights.count else 0)
        await self.flights.drain(self._mesh.settings.drain_s)
        await self._server.stop(grace=1.0)
        await self._probe.stop(grace=0)
        self._tracing.close()
        self.observer.write()

    def _build_concerns(self) -> Concerns:
        mesh, settings = self._mesh, self._mesh.settings
        places = {
            Lane.ORDINARY: (settings.concurrency, settings.queue),
            Lane.SIGN_IN: (settings.sign_in_concurrency, settings.queue),
            Lane.STREAM: (settings.stream_concurrency, 0),
        }
        gates = {
            lane: Gate(
                service=mesh.process,
                places=free,
                queue=queue,
                on_refused=mesh.metrics.refused.labels(lane.name.lower()).inc,
            )
            for lane, (free, queue) in places.items()
        }
        for lane, gate in gates.items():
            mesh.metrics.in_flight.labels(lane.name.lower()).set_function(gate.taken)
        leases = mesh.cache if mesh.rate_limits and settings.redis_url else None
        return Concerns(
            process=mesh.process,
            clock=mesh.clock,
            tokens=mesh.tokens,
            gates=gates,
            quotas=Quotas(leases, mesh.clock),
            observer=self.observer,
            flights=self.flights,
        )

    def _register(self, service: str, servicer: object) -> None:
        handlers = {
            method.name: handler(method, _function(method, servicer), self._concerns)
            for method in contract_of(service)
        }
        self._server.add_generic_rpc_handlers(
            (grpc.method_handlers_generic_handler(service, handlers), _Unknown(service))
        )

    def _bind(self, address: str) -> int:
        ca, cert, key = self._mesh.certificates()
        shown = grpc.ssl_server_credentials(
            [(key.read_bytes(), cert.read_bytes())],
            root_certificates=ca.read_bytes(),
            require_client_auth=True,
        )
        try:
            return self._server.add_secure_port(address, shown)
        except RuntimeError as error:
            raise _unusable("GRPC_LISTEN", address) from error

    async def _set_health(self, status: Any) -> None:
        for service in ("", *self._servicers):
            await self._health.set(service, status)


class _Unknown(grpc.GenericRpcHandler):
    """Answers, in our words, for methods that a service of ours does not have."""

    def __init__(self, service: str) -> None:
        self._prefix = f"/{service}/"

    def service(self, asked: grpc.HandlerCallDetails) -> "grpc.RpcMethodHandler[Any, Any] | None":
        """The handler that refuses; nothing for another service, which has its own."""
        if not asked.method.startswith(self._prefix):
            return None
        # A stream on the client's side: whether a message comes or not, the answer is this one.
        return grpc.stream_unary_rpc_method_handler(self._refuse)

    async def _refuse(self, requests: object, context: Any) -> NoReturn:
        told = dict(context.invocation_metadata() or ())
        locale = negotiate(str(told.get("accept-language", "")))
        fault = Unimplemented(Reason.NOT_BUILT, method=self._prefix)
        status = rpc_status.to_status(
            status_of(fault, locale, str(told.get("x-request-id", ""))[:64])
        )
        await context.abort(status.code, status.details, status.trailing_metadata)
        raise AssertionError("abort raises")


def _function(method: MethodContract, servicer: object) -> Callable[..., Any]:
    """The method of the servicer, or its refusal when later work builds it."""
    function = getattr(servicer, method.name, None)
    if function is not None:
        return function  # type: ignore[no-any-return]  # looked up by the contract's name
    if method.full_name in unbuilt_methods():
        return unbuilt(method)
    raise SettingsError(
        f"{method.full_name} is in the contract, but {type(servicer).__name__} does not have it"
        " and mesh/contract/unbuilt.toml does not list it."
    )


def _unusable(name: str, address: str) -> SettingsError:
    return SettingsError(
        f"MENTALIA_MESH_{name} {address} cannot be used: the port is taken or foreign."
    )


def _settle_memory() -> None:
    """Take what start-up made out of the garbage collector's sight, and let it run less often.

    Modules and descriptors are some 300,000 objects that live as long as the process; walking
    them again and again cost a fifth of the CPU of a short call (`bench.unary`).
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)


def main(*, process: str, settings: type[Settings], compose: Compose) -> None:
    """Run a process until it is told to stop; a wrong setting stops it with one sentence."""
    parser = argparse.ArgumentParser(prog=process)
    parser.add_argument(
        "--check", action="store_true", help="read the settings, try each dependency, and exit"
    )
    asked = parser.parse_args()
    try:
        refuse_unknown(os.environ)
        shared = MeshSettings.load(os.environ)
        own = settings.load(os.environ)
        lines = logs.start(process, shared.log_level)
        mesh = Mesh(process, shared, os.environ, lines)
        code = uvloop.run(_check(mesh, own, compose) if asked.check else _live(mesh, own, compose))
    except SettingsError as error:
        sys.stderr.write(f"{process}: {error}\n")
        sys.exit(2)
    lines.flush()
    sys.exit(code)


async def _live(mesh: Mesh, settings: Settings, compose: Compose) -> int:
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(logs.unhandled)
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopping.set)
    server = Server(mesh, await _composed(mesh, settings, compose))
    if mesh.settings.metrics_listen:
        host, port = read_place("MENTALIA_MESH_METRICS_LISTEN", mesh.settings.metrics_listen)
        try:
            start_http_server(port, addr=host, registry=mesh.metrics.registry)
        except OSError as error:
            raise _unusable("METRICS_LISTEN", mesh.settings.metrics_listen) from error
    await server.start()
    if mesh.process != "svc_auth":
        mesh.spawn(follow(mesh.channel("svc_auth"), mesh.tokens), "revocation feed")
    mesh.metrics.revocation_age.set_function(mesh.tokens.fresh_s)
    mesh.spawn(write_down(server.observer, mesh.lines), "log writer")
    mesh.spawn(server.serve(), "readiness")
    mesh.spawn(mesh.readiness.keep_watching(), "dependencies")
    await stopping.wait()
    _LOG.info("stopping")
    await server.stop()
    await mesh.close()
    return 0


async def _check(mesh: Mesh, settings: Settings, compose: Compose) -> int:
    mesh.certificates()
    await _composed(mesh, settings, compose)
    found = await mesh.readiness.check_once()
    for name, state in found.items():
        sys.stdout.write(f"{name}: {state}\n")
    await mesh.close()
    return 0 if all(state == "ok" for state in found.values()) else 1


async def _composed(mesh: Mesh, settings: Settings, compose: Compose) -> Servicers:
    made = compose(mesh, settings)
    return await made if inspect.isawaitable(made) else made


async def write_down(observer: Observer, lines: logs.JsonLines) -> None:
    """Write metrics and log lines of ended calls five times a second."""
    while True:
        await asyncio.sleep(0.2)
        observer.write()
        lines.flush()
