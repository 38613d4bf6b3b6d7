"""Server streams: events for `text/event-stream`, one JSON a line for everyone else.

The HTTP status waits for the first message, so that a call that fails at once is an ordinary
problem document; after a second without one the answer starts anyway. Writing waits for a slow
client, reading waits for the writing, and gRPC's flow control makes the service wait.
"""

import asyncio
from collections.abc import Callable
from typing import Any, TypeAlias

import grpc

from edge import problems
from edge.clients.reach import reached
from edge.problems import Problem
from edge.transcode import metadata, wire
from edge.transcode.bodies import read_body, request_bytes
from edge.transcode.endpoints import Endpoint
from edge.transcode.metadata import Told
from edge.transcode.ongoing import Ongoing
from edge.transcode.replies import Receive, Scope, Send, reply_problem
from mesh.kernel.errors import Fault

CLIENT_LEFT = 499
_STARTS_AFTER_S = 1.0
_HEARTBEAT_S = 15.0
"""A comment in an idle event stream, well below the idle limits of proxies between."""

_LONGEST_CURSOR = 1024
_DETAILS = "grpc-status-details-bin"

Call: TypeAlias = Any
"""A `grpc.aio.UnaryStreamCall` of bytes; the library has no type for it that fits."""


class StreamHandler:
    """Serves the server-streaming endpoints."""

    def __init__(self, channel: Callable[[str], grpc.aio.Channel], ongoing: Ongoing) -> None:
        self._channel = channel
        self._ongoing = ongoing
        self._calls: dict[str, Callable[..., Call]] = {}

    async def __call__(
        self,
        endpoint: Endpoint,
        segments: list[str],
        told: Told,
        scope: Scope,
        receive: Receive,
        send: Send,
    ) -> int:
        """Serve one stream to its end; the HTTP status it was answered with."""
        try:
            body = await read_body(endpoint, told, receive) if endpoint.reader else b""
            data = request_bytes(endpoint, body, scope["query_string"], segments)
            await reached(self._channel(endpoint.process))
            call = self._open(endpoint, data + _resume(endpoint, told), told)
        except Fault as fault:
            problem = problems.of_fault(fault, told.locale, told.request_id.decode())
            return await reply_problem(scope, send, problem)
        running = _Running(call, receive)
        self._ongoing.add(running.stop)
        try:
            return await _pump(call, running, _Writing(endpoint, told, scope, send), told)
        finally:
            self._ongoing.remove(running.stop)
            running.close()

    def _open(self, endpoint: Endpoint, data: bytes, told: Told) -> Call:
        path = endpoint.contract.path
        make = self._calls.get(path)
        if make is None:
            channel: Any = self._channel(endpoint.process)
            make = self._calls[path] = channel.unary_stream(path)
        return make(
            data,
            timeout=told.timeout_s(endpoint.contract.deadline_s),
            metadata=metadata.pairs(told),
        )


def _resume(endpoint: Endpoint, told: Told) -> bytes:
    """Where an event source goes on after a cut; its header counts more than the old body."""
    if not told.last_event_id or not endpoint.resume_tags:
        return b""
    return wire.delimited(endpoint.resume_tags, told.last_event_id[:_LONGEST_CURSOR])


async def _pump(call: Call, running: "_Running", writing: "_Writing", told: Told) -> int:
    heart = asyncio.get_running_loop().create_task(writing.keep_alive())
    try:
        while (message := await call.read()) is not grpc.aio.EOF:
            await writing.event(message)
        await writing.end()
        return 200
    except grpc.aio.AioRpcError as error:
        problem = problem_of_call(error, told)
    except asyncio.CancelledError:
        if running.left:
            return CLIENT_LEFT
        if running.fault is None:
            raise
        problem = problems.of_fault(running.fault, told.locale, told.request_id.decode())
    finally:
        heart.cancel()
    return await writing.fail(problem)


def problem_of_call(error: grpc.aio.AioRpcError, told: Told) -> Problem:
    """The problem document of a stream that failed."""
    details = b""
    for key, value in error.trailing_metadata() or ():
        if key == _DETAILS and isinstance(value, bytes):
            details = value
    code: int = error.code().value[0]
    return problems.of_status(
        code, error.details() or "", details, told.locale, told.request_id.decode()
    )


class _Running:
    """A call that ends when its client leaves or the edge stops."""

    def __init__(self, call: Call, receive: Receive) -> None:
        self.left = False
        self.fault: Fault | None = None
        self._call = call
        self._receive = receive
        self._listening = asyncio.get_running_loop().create_task(self._listen())

    def stop(self, fault: Fault) -> None:
        self.fault = fault
        self._call.cancel()

    def close(self) -> None:
        self._listening.cancel()
        self._call.cancel()

    async def _listen(self) -> None:
        while (await self._receive())["type"] != "http.disconnect":
            pass
        self.left = True
        self._call.cancel()


class _Writing:
    """The HTTP answer of a stream."""

    def __init__(self, endpoint: Endpoint, told: Told, scope: Scope, send: Send) -> None:
        self._endpoint = endpoint
        self._told = told
        self._scope = scope
        self._send = send
        self._as_events = b"text/event-stream" in told.accept
        self._started = False
        self._busy = asyncio.Lock()
        self._beats = 0

    async def event(self, message: bytes) -> None:
        name, cursor, data = self._endpoint.writer.write_event(message, self._endpoint.events)
        if self._as_events:
            data = _event(name, cursor, data)
        else:
            data += b"\n"
        async with self._busy:
            self._beats += 1
            await self._start()
            await self._write(data)

    async def end(self) -> None:
        async with self._busy:
            await self._start()
            await self._write(b"", more=False)

    async def fail(self, problem: Problem) -> int:
        """An ordinary problem document, or the last event of an answer that has begun."""
        async with self._busy:
            if not self._started:
                self._started = True
                return await reply_problem(self._scope, self._send, problem)
            await self._write(self._last(problem), more=False)
            return 200

    def _last(self, problem: Problem) -> bytes:
        if self._as_events:
            return _event("error", "", problem.body())
        return problem.event() + b"\n"

    async def keep_alive(self) -> None:
        """Start the answer of a slow call, and keep an idle event stream from looking dead."""
        await asyncio.sleep(_STARTS_AFTER_S)
        async with self._busy:
            await self._start()
        while self._as_events:
            beats = self._beats
            await asyncio.sleep(_HEARTBEAT_S)
            if beats == self._beats:
                async with self._busy:
                    await self._write(b": \n\n")

    async def _start(self) -> None:
        if self._started:
            return
        self._started = True
        kind = b"text/event-stream; charset=utf-8" if self._as_events else b"application/x-ndjson"
        headers = [
            (b"content-type", kind),
            (b"cache-control", b"no-store"),
            (b"x-accel-buffering", b"no"),
            (b"x-request-id", self._told.request_id),
        ]
        await self._send({"type": "http.response.start", "status": 200, "headers": headers})

    async def _write(self, data: bytes, *, more: bool = True) -> None:
        await self._send({"type": "http.response.body", "body": data, "more_body": more})


def _event(name: str, cursor: str, data: bytes) -> bytes:
    """One server-sent event (https://html.spec.whatwg.org/#server-sent-events)."""
    lines = b""
    if cursor and cursor.isprintable():
        lines += b"id: " + cursor.encode() + b"\n"
    if name:
        lines += b"event: " + name.encode() + b"\n"
    return lines + b"data: " + data + b"\n\n"
