"""The path of a call through every concern, built once for each method.

Each gRPC handler is wrapped at start-up, not per call: the four shapes of RPC share one
path, and a unary call pays for plain function calls instead of a chain of interceptors.
"""

import asyncio
import contextlib
import secrets
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Any, NoReturn, TypeAlias, cast

import grpc
from google.protobuf.message import Message
from grpc_status import rpc_status

from mesh.contract.methods import Lane, MethodContract, Sensitivity
from mesh.interceptors import access, identity, validation
from mesh.interceptors.admission import Gate
from mesh.interceptors.call import Call, current_call
from mesh.interceptors.errors import status_of, understood
from mesh.interceptors.flight import Flight, Flights
from mesh.interceptors.observe import Observer
from mesh.interceptors.quota import Quotas
from mesh.interceptors.streams import Incoming
from mesh.kernel.clock import Clock
from mesh.kernel.errors import (
    Code,
    Fault,
    Unauthenticated,
    Unimplemented,
)
from mesh.kernel.locale import Locale, negotiate
from mesh.kernel.reasons import Reason

_LONGEST_REQUEST_ID = 64
_LINGER_S = 0.5
"""How long a refused client stream is still read."""
_NO_RETRY = (("grpc-retry-pushback-ms", "-1"),)
"""Tells a caller's channel not to repeat the call (gRFC A6)."""

Context: TypeAlias = "grpc.aio.ServicerContext[Any, Any]"
Function = Callable[[Any, Call], Any]
"""A method of a servicer: request (or iterator of requests) and call to response (or iterator)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Concerns:
    """What the pipeline of one process works with."""

    process: str
    clock: Clock
    tokens: identity.Tokens | None
    """None only in a process none of whose methods knows a person."""
    gates: dict[Lane, Gate]
    quotas: Quotas
    observer: Observer
    flights: Flights
    peer_of: Callable[[Context], str] = identity.peer_of


def handler(
    method: MethodContract, function: Function, concerns: Concerns
) -> "grpc.RpcMethodHandler[Any, Any]":
    """The gRPC handler that runs `function` behind every concern."""
    pipeline = _Pipeline(method, function, concerns)
    make = {
        (False, False): (grpc.unary_unary_rpc_method_handler, pipeline.unary_unary),
        (False, True): (grpc.unary_stream_rpc_method_handler, pipeline.unary_stream),
        (True, False): (grpc.stream_unary_rpc_method_handler, pipeline.stream_unary),
        (True, True): (grpc.stream_stream_rpc_method_handler, pipeline.stream_stream),
    }
    build, run = cast(
        "tuple[Callable[..., grpc.RpcMethodHandler[Any, Any]], Callable[..., Any]]",
        make[method.client_streaming, method.server_streaming],
    )
    # No request_deserializer: bytes that are no message would be INTERNAL there; here they are
    # the caller's mistake.
    return build(run, response_serializer=method.response_class.SerializeToString)


class _Pipeline:
    def __init__(self, method: MethodContract, function: Function, concerns: Concerns) -> None:
        self._method = method
        self._function = function
        self._concerns = concerns
        self._gate = concerns.gates[method.lane]
        self._metered = bool(method.quotas)
        self._lasting = method.client_streaming or method.server_streaming
        self._sensitive = method.sensitivity is Sensitivity.SENSITIVE
        self._read = validation.reader(method.request_class)
        self._welcome: set[str] = set()
        """Processes that were found to be allowed; the contract decides, so it stays true."""

    async def unary_unary(self, request: bytes, context: Context) -> Message:
        return cast("Message", await self._run(context, request))

    async def stream_unary(self, requests: AsyncIterator[bytes], context: Context) -> Message:
        return cast("Message", await self._run(context, requests))

    async def unary_stream(self, request: bytes, context: Context) -> None:
        await self._run(context, request)

    async def stream_stream(self, requests: AsyncIterator[bytes], context: Context) -> None:
        await self._run(context, requests)

    async def _write(self, responses: AsyncIterator[Message], context: Context) -> None:
        """Send each response as it comes; the method's generator is closed in any case."""
        try:
            async for response in responses:
                await context.write(response)
        finally:
            close = getattr(responses, "aclose", None)
            if close is not None:
                await close()

    async def _run(self, context: Context, sent: Any) -> object:
        """Everything before and after the method; what fails leaves as a status.

        One coroutine on purpose: each one more cost 3 µs a call (`bench.unary`).
        """
        concerns = self._concerns
        call, authorization = self._begin(context)
        span = concerns.observer.begin(call)
        current_call.set(call)  # each RPC has a task, so a context, of its own
        flight: Flight | None = None
        fault: Fault | None = None
        code: Code | None = None
        entered = False
        try:
            flight = concerns.flights.start(
                began=call.started, until=call.deadline, lasting=self._lasting
            )
            self._allow(call, authorization, flight)
            turn = self._gate.enter()
            if turn is not None:
                await self._wait_for(turn)
            entered = True
            received = self._received(sent)
            if self._metered:
                await concerns.quotas.take(call)
            answer = self._function(received, call)
            if self._method.server_streaming:
                await self._write(answer, context)
                return None
            return await answer
        except asyncio.CancelledError:
            if flight is None or flight.fault is None:
                code = Code.CANCELLED
                raise
            flight.task.uncancel()
            fault, code = flight.fault, flight.fault.code
        except Exception as error:  # noqa: BLE001  # whatever broke must leave as a status
            fault = understood(error, self._method.full_name, call.request_id)
            code = fault.code
        finally:
            if entered:
                self._gate.leave()
            if flight is not None:
                session = call.principal.session_id if call.principal and self._lasting else ""
                concerns.flights.land(flight, session)
            concerns.observer.end(call, span, code, fault)
        if self._method.client_streaming:
            await _let_finish_sending(sent)
        return await _abort(context, fault, call)

    def _begin(self, context: Context) -> tuple[Call, str]:
        """Read what came with the call; nothing here is believed yet."""
        metadata = context.invocation_metadata() or ()
        # None of these names ends in "-bin", so their values are text.
        told = cast("dict[str, str]", dict(metadata))
        started = time.monotonic()
        deadline = started + self._method.deadline_s
        remaining = context.time_remaining()
        if remaining is not None and started + remaining < deadline:
            deadline = started + remaining
        peer = self._concerns.peer_of(context)
        forwarded = told.get("x-forwarded-for", "") if peer in access.ENTRANCES else ""
        call = Call(
            method=self._method,
            request_id=_request_id(told.get("x-request-id", "")),
            locale=_locale(told.get("accept-language", "")),
            peer=peer,
            address=forwarded and forwarded.rpartition(",")[2].strip(),
            deadline=deadline,
            started=started,
            traceparent=told.get("traceparent", ""),
        )
        return call, told.get("authorization", "")

    def _allow(self, call: Call, authorization: str, flight: Flight) -> None:
        """Establish who calls and whether they may; set what ends the call early."""
        concerns, method = self._concerns, self._method
        if call.peer not in self._welcome:
            access.check_caller(method, call.peer)
            self._welcome.add(call.peer)
        if authorization and concerns.tokens is not None:
            call.token = identity.bearer(authorization)
            call.principal = concerns.tokens.verify(call.token)
        access.check_person(method, call.principal, concerns.clock)
        if self._sensitive and concerns.tokens is not None:
            access.check_freshness(call, concerns.tokens.fresh_s())
        if self._lasting and call.principal is not None:
            concerns.flights.watch(flight, call.principal.session_id)
            flight.end_by(
                call.started + call.principal.expires_at_s - concerns.clock.timestamp(),
                lambda: Unauthenticated(Reason.EXPIRED_TOKEN),
            )

    def _received(self, sent: Any) -> object:
        """The valid request, or the client's stream with every message judged."""
        if self._method.client_streaming:
            return Incoming(sent, self._read, self._method.stream, self._concerns.clock)
        return self._read(sent)

    async def _wait_for(self, turn: asyncio.Future[None]) -> None:
        try:
            await turn
        except asyncio.CancelledError:
            self._gate.abandon(turn)
            raise


async def _abort(context: Context, fault: Fault | None, call: Call) -> NoReturn:
    if fault is None:
        raise AssertionError("a call that ends without an answer has a fault")
    status = rpc_status.to_status(status_of(fault, call.locale, call.request_id))
    told = tuple(status.trailing_metadata)
    if fault.reason is Reason.DEPENDENCY_UNAVAILABLE:
        # Whoever called the dependency has tried again already; once a layer would multiply it.
        told += _NO_RETRY
    await context.abort(status.code, status.details, told)


def unbuilt(method: MethodContract) -> Function:
    """A method of the contract that later work builds: refused after all checks."""
    refusal = _Refusal(method)
    return refusal.stream if method.server_streaming else refusal.answer


class _Refusal:
    """What stands in the place of a method that is not built."""

    def __init__(self, method: MethodContract) -> None:
        self._method = method

    async def answer(self, request: object, call: Call) -> Message:
        await self._judge(request)
        raise self._fault()

    async def stream(self, request: object, call: Call) -> AsyncIterator[Message]:
        await self._judge(request)
        if self._method.service:
            raise self._fault()
        yield self._method.response_class()

    async def _judge(self, request: object) -> None:
        """The first message of a stream is judged too, as a built method would."""
        if isinstance(request, Incoming):
            await anext(request, None)

    def _fault(self) -> Unimplemented:
        return Unimplemented(Reason.NOT_BUILT, method=self._method.full_name)


async def _let_finish_sending(requests: object) -> None:
    """Take what a client is sending this moment before its stream is refused.

    A client whose write fails because the server answered first reports INTERNAL instead of
    the answer (seen with grpc.aio clients).
    """
    with contextlib.suppress(TimeoutError, Exception):
        async with asyncio.timeout(_LINGER_S):
            async for _ in cast("AsyncIterator[bytes]", requests):
                pass


def _request_id(sent: str) -> str:
    usable = 0 < len(sent) <= _LONGEST_REQUEST_ID and sent.isascii() and sent.isprintable()
    return sent if usable else secrets.token_hex(16)


_KNOWN_LOCALES: dict[str, Locale] = {"": Locale.ES, "es": Locale.ES, "en": Locale.EN}


def _locale(accept_language: str) -> Locale:
    known = _KNOWN_LOCALES.get(accept_language)
    return known if known is not None else negotiate(accept_language)
