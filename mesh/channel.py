"""Channels to other services of the mesh.

A call made for a person carries on what it was made with: their token, the language, the
request id, the trace and what is left of the deadline. Retries are gRPC's own, by the
service config that `make gen` writes from the contract, under one retry budget
(`retryThrottling`); nothing else in the mesh repeats a call. A failure arrives as a Fault.
"""

import json
import time
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
from importlib import resources
from pathlib import Path
from typing import Any

import grpc
from google.rpc import error_details_pb2, status_pb2
from prometheus_client import Counter

from mesh.interceptors.call import current_call
from mesh.kernel.errors import Code, DeadlineExceeded, Fault, RemoteFault, Unavailable, Violation
from mesh.kernel.reasons import Reason
from mesh.telemetry.tracing import untraced

LARGEST_MESSAGE_BYTES = 33 * 1024 * 1024
_DETAILS = "grpc-status-details-bin"
_GRACE_S = 0.05
"""A call made for another ends a little earlier, so that the reason can still be told."""

OPTIONS: tuple[tuple[str, Any], ...] = (
    ("grpc.max_receive_message_length", LARGEST_MESSAGE_BYTES),
    ("grpc.max_send_message_length", LARGEST_MESSAGE_BYTES),
    ("grpc.initial_reconnect_backoff_ms", 100),
    # Also how long one attempt may take: a busy peer needs a while for its handshake.
    ("grpc.min_reconnect_backoff_ms", 500),
    # A process that was killed is missed for a third of a second at most once it is back.
    ("grpc.max_reconnect_backoff_ms", 300),
    ("grpc.keepalive_time_ms", 30_000),
    ("grpc.keepalive_timeout_ms", 10_000),
    ("grpc.http2.max_pings_without_data", 0),
    ("grpc.enable_retries", 1),
)


class Peers:
    """Where the other processes are, by name."""

    def __init__(self, stated: str) -> None:
        self._addresses = {
            name.strip(): tuple(part.strip() for part in places.split(",") if part.strip())
            for name, _, places in (entry.partition("=") for entry in stated.split(";") if entry)
        }

    def names(self) -> tuple[str, ...]:
        """Every process that can be called."""
        return tuple(self._addresses)

    def target(self, process: str) -> str:
        """The gRPC target of a process; Unavailable when no address was stated."""
        places = self._addresses.get(process)
        if not places:
            raise Unavailable(Reason.DEPENDENCY_UNAVAILABLE, retry_after_s=5.0, dependency=process)
        numeric = all(place.rpartition(":")[0].replace(".", "").isdigit() for place in places)
        return f"ipv4:{','.join(places)}" if numeric else f"dns:///{places[0]}"


def credentials(*, ca_file: Path, cert_file: Path, key_file: Path) -> grpc.ChannelCredentials:
    """What this process shows to its peers."""
    return grpc.ssl_channel_credentials(
        root_certificates=ca_file.read_bytes(),
        private_key=key_file.read_bytes(),
        certificate_chain=cert_file.read_bytes(),
    )


def open_channel(
    process: str, target: str, shown: grpc.ChannelCredentials, sent: Counter
) -> "Channel":
    """A channel to `process`, whose certificate must carry that process's name."""
    server_name = f"{process.replace('_', '-')}.mentalia.internal"
    raw = grpc.aio.secure_channel(
        target,
        shown,
        options=(
            *OPTIONS,
            ("grpc.ssl_target_name_override", server_name),
            ("grpc.service_config", _service_config()),
        ),
    )
    return Channel(process, raw, sent)


class Channel(grpc.aio.Channel):
    """A channel whose calls carry the current call's identity and deadline."""

    def __init__(self, process: str, raw: grpc.aio.Channel, sent: Counter) -> None:
        self.process = process
        self.raw = raw
        """The channel without any of this, for callers that bring their own metadata."""
        self._sent = sent

    def unary_unary(  # type: ignore[override]  # answers with a Fault instead of AioRpcError
        self, method: str, *arguments: Any, **options: Any
    ) -> Callable[..., Any]:
        """A callable that awaits one response."""
        make = self.raw.unary_unary(method, *arguments, **options)

        async def call(request: Any, *, timeout: float | None = None) -> Any:
            try:
                response = await make(request, timeout=_left(timeout), metadata=_metadata())
            except grpc.aio.AioRpcError as error:
                raise self._failed(method, error) from None
            self._sent.labels(method[1:], "OK").inc()
            return response

        return call

    def unary_stream(  # type: ignore[override]  # as above
        self, method: str, *arguments: Any, **options: Any
    ) -> Callable[..., AsyncIterator[Any]]:
        """A callable that returns an iterator of responses."""
        make = self.raw.unary_stream(method, *arguments, **options)

        def call(request: Any, *, timeout: float | None = None) -> AsyncIterator[Any]:
            return self._read(
                method, lambda: make(request, timeout=_left(timeout), metadata=_metadata())
            )

        return call

    def stream_unary(  # type: ignore[override]  # as above
        self, method: str, *arguments: Any, **options: Any
    ) -> Callable[..., Any]:
        """A callable that sends an iterator and awaits one response."""
        make = self.raw.stream_unary(method, *arguments, **options)

        async def call(
            requests: AsyncIterator[Any] | Iterator[Any], *, timeout: float | None = None
        ) -> Any:
            try:
                return await make(requests, timeout=_left(timeout), metadata=_metadata())
            except grpc.aio.AioRpcError as error:
                raise self._failed(method, error) from None

        return call

    def stream_stream(  # type: ignore[override]  # as above
        self, method: str, *arguments: Any, **options: Any
    ) -> Callable[..., AsyncIterator[Any]]:
        """A callable that sends an iterator and returns an iterator of responses."""
        make = self.raw.stream_stream(method, *arguments, **options)

        def call(
            requests: AsyncIterator[Any] | Iterator[Any], *, timeout: float | None = None
        ) -> AsyncIterator[Any]:
            return self._read(
                method, lambda: make(requests, timeout=_left(timeout), metadata=_metadata())
            )

        return call

    async def _read(self, method: str, start: Callable[[], Any]) -> AsyncIterator[Any]:
        """Responses as they come; leaving early cancels the work behind them."""
        rpc = start()
        try:
            async for response in rpc:
                yield response
            self._sent.labels(method[1:], "OK").inc()
        except grpc.aio.AioRpcError as error:
            raise self._failed(method, error) from None
        finally:
            rpc.cancel()

    def _failed(self, method: str, error: grpc.aio.AioRpcError) -> Fault:
        self._sent.labels(method[1:], error.code().name).inc()
        return fault_of(error, self.process)

    async def close(self, grace: float | None = None) -> None:
        """Close the channel; running calls end."""
        await self.raw.close(grace)

    def get_state(self, try_to_connect: bool = False) -> grpc.ChannelConnectivity:
        """What the connection is doing."""
        return self.raw.get_state(try_to_connect)

    async def wait_for_state_change(self, last_observed_state: grpc.ChannelConnectivity) -> None:
        """Wait until the connection is in another state."""
        await self.raw.wait_for_state_change(last_observed_state)

    async def channel_ready(self) -> None:
        """Wait until the peer can be reached."""
        await self.raw.channel_ready()

    async def __aenter__(self) -> "Channel":
        return self

    async def __aexit__(self, *failure: object) -> None:
        await self.close()


def fault_of(error: grpc.aio.AioRpcError, dependency: str) -> Fault:
    """The fault a peer answered with; a peer that cannot be reached is Unavailable."""
    code = Code(error.code().value[0])
    status = status_of(error.trailing_metadata())
    if status is not None:
        fault = _read_fault(code, status)
        if fault is not None:
            return fault
    if code is Code.DEADLINE_EXCEEDED:
        return DeadlineExceeded(Reason.DEADLINE_EXCEEDED, deadline_s="…")
    if code in (Code.UNAVAILABLE, Code.CANCELLED, Code.UNKNOWN):
        return Unavailable(Reason.DEPENDENCY_UNAVAILABLE, retry_after_s=1.0, dependency=dependency)
    if code is Code.RESOURCE_EXHAUSTED:
        return RemoteFault(code, Reason.MESSAGE_TOO_LARGE, limit_bytes=str(LARGEST_MESSAGE_BYTES))
    return RemoteFault(Code.INTERNAL, Reason.INTERNAL)


def status_of(
    metadata: Iterable[tuple[str, str | bytes]] | None,
) -> status_pb2.Status | None:
    """The `google.rpc.Status` in a call's trailing metadata, if it carries one."""
    for key, value in metadata or ():
        if key == _DETAILS and isinstance(value, bytes):
            return status_pb2.Status.FromString(value)
    return None


def _read_fault(code: Code, status: status_pb2.Status) -> Fault | None:
    info, retry_s = None, None
    violations: list[Violation] = []
    for detail in status.details:
        if detail.Is(error_details_pb2.ErrorInfo.DESCRIPTOR):
            info = error_details_pb2.ErrorInfo.FromString(detail.value)
        elif detail.Is(error_details_pb2.RetryInfo.DESCRIPTOR):
            told = error_details_pb2.RetryInfo.FromString(detail.value)
            retry_s = told.retry_delay.ToMilliseconds() / 1000
        elif detail.Is(error_details_pb2.BadRequest.DESCRIPTOR):
            broken = error_details_pb2.BadRequest.FromString(detail.value)
            violations += [
                Violation(field=one.field, rule=one.reason.lower().replace("_", ".", 1))
                for one in broken.field_violations
            ]
    if info is None:
        return None
    try:
        reason = Reason(info.reason)
    except ValueError:  # a peer of a later version knows reasons that we do not
        return None
    facts: Mapping[str, str] = info.metadata
    return RemoteFault(code, reason, violations=violations, retry_after_s=retry_s, **facts)


def _left(timeout: float | None) -> float | None:
    call = current_call.get()
    if call is None:
        return timeout
    left = max(call.deadline - time.monotonic() - _GRACE_S, 0.001)
    return left if timeout is None else min(timeout, left)


def _metadata() -> tuple[tuple[str, str], ...]:
    call = current_call.get()
    if call is None:
        return ()
    told = [
        ("x-request-id", call.request_id),
        ("accept-language", call.locale.value),
        ("traceparent", call.traceparent or untraced()),
    ]
    if call.token:
        told.append(("authorization", f"Bearer {call.token}"))
    return tuple(told)


def _service_config() -> str:
    text = resources.files("mentalia").joinpath("service_config.json").read_text("utf-8")
    config = json.loads(text)
    config["loadBalancingConfig"] = [{"round_robin": {}}]
    return json.dumps(config)
