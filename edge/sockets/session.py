"""One WebSocket and the bidirectional stream behind it.

Two loops, one each way, neither with a queue of its own: the next message is read from one side
when the other side took the one before. A slow browser makes gRPC's window fill and the service
decides what to leave out; a slow service makes the browser's socket fill.
"""

import asyncio
import logging
from collections.abc import Callable
from typing import Any, TypeAlias

import grpc
from uvicorn.protocols.utils import ClientDisconnected

from edge import problems
from edge.problems import Problem
from edge.sockets.frames import Frames
from edge.sockets.protocols import Wire
from edge.transcode.bodies import too_large
from edge.transcode.endpoints import Endpoint
from edge.transcode.metadata import Told
from edge.transcode.replies import Receive, Send
from edge.transcode.streaming import problem_of_call
from mesh.contract import StreamRule
from mesh.kernel.errors import Fault, Internal, InvalidArgument, ResourceExhausted
from mesh.kernel.reasons import Reason

_LOG = logging.getLogger("edge.sockets")
_NORMAL_CLOSE = 1000
_SWITCHED = 101
_LEFT = 499
_END = "end"

Call: TypeAlias = Any
"""A `grpc.aio.StreamStreamCall` of bytes; the library has no type for it that fits."""


class Session:
    """Carries messages between a client and a service until one of them ends."""

    def __init__(
        self, *, endpoint: Endpoint, told: Told, frames: Frames, receive: Receive, send: Send
    ) -> None:
        self._endpoint = endpoint
        self._told = told
        self._frames = frames
        self._receive = receive
        self._send = send
        self._left = False
        self._fault: Fault | None = None
        self._call: Call = None

    async def run(self, call: Call, path: bytes, wire: Wire) -> int:
        """Carry messages to the end; the HTTP status to count."""
        self._call = call
        wire.on_lost = self._on_lost
        too_big = too_large(self._endpoint.message_limit)
        wire.too_large = self._problem(too_big).event().decode()
        listening = asyncio.get_running_loop().create_task(self._listen(path))
        try:
            return await self._speak()
        finally:
            wire.on_lost = _nothing
            listening.cancel()
            call.cancel()

    def stop(self, fault: Fault) -> None:
        """End both directions with a fault."""
        if self._fault is None:
            self._fault = fault
            self._call.cancel()

    async def _speak(self) -> int:
        """Service to client, and the last word."""
        problem: Problem | None = None
        try:
            while (data := await self._call.read()) is not grpc.aio.EOF:
                await self._send(self._frames.write(data))
        except grpc.aio.AioRpcError as error:
            problem = problem_of_call(error, self._told)
        except ClientDisconnected:
            return _LEFT
        except asyncio.CancelledError:
            if self._left:
                return _LEFT
            if self._fault is None:
                raise
        if self._fault is not None:
            problem = self._problem(self._fault)
        return await end(self._send, problem)

    async def _listen(self, path: bytes) -> None:
        """Client to service; what is wrong with a message ends both directions."""
        try:
            await self._forward(path)
        except Fault as fault:
            self.stop(fault)
        except (grpc.aio.AioRpcError, asyncio.InvalidStateError):
            return  # the service ended the stream; `_speak` hears its reason
        except Exception:  # noqa: BLE001  # whatever broke must leave as a problem
            facts = {"route": self._endpoint.route, "request_id": self._told.request_id.decode()}
            _LOG.exception("a socket broke", extra=facts)
            self.stop(Internal(Reason.INTERNAL))

    async def _forward(self, path: bytes) -> None:
        pace = Pace(self._endpoint.contract.stream, asyncio.get_running_loop().time)
        opening = self._endpoint.path[0].variable.field[0] if self._endpoint.path else ""
        ended = False
        while True:
            received = await self._receive()
            if received["type"] == "websocket.disconnect":
                self._on_lost()
                return
            case, data = self._frames.read(received)
            pace.step()
            if ended or (opening and case != opening):
                raise InvalidArgument(Reason.STREAM_ORDER, field=opening or case or _END)
            await self._call.write(data + path)
            path, opening = b"", ""
            if case == _END:
                ended = True
                await self._call.done_writing()

    def _on_lost(self) -> None:
        self._left = True
        self._call.cancel()

    def _problem(self, fault: Fault) -> Problem:
        return problems.of_fault(fault, self._told.locale, self._told.request_id.decode())


async def end(send: Send, problem: Problem | None) -> int:
    """Close a socket, after one message that says why when something failed."""
    code = _NORMAL_CLOSE
    try:
        if problem is not None:
            code = problem.meaning.close
            await send({"type": "websocket.send", "text": problem.event().decode()})
        reason = problem.reason.removeprefix("ERROR_REASON_") if problem is not None else ""
        await send({"type": "websocket.close", "code": code, "reason": reason})
    except ClientDisconnected:
        return _LEFT
    return problem.meaning.http if problem is not None else _SWITCHED


class Pace:
    """The most messages a client may send in a second; a second's worth may come at once."""

    def __init__(self, rule: StreamRule | None, now_s: Callable[[], float]) -> None:
        self._rate = rule.max_messages_per_s if rule is not None else 0
        self._now_s = now_s
        self._left = float(self._rate)
        self._at_s = now_s()

    def step(self) -> None:
        """Count one message; ResourceExhausted when it comes too soon."""
        if not self._rate:
            return
        now_s = self._now_s()
        gained = (now_s - self._at_s) * self._rate
        self._at_s = now_s
        self._left = min(float(self._rate), self._left + gained) - 1.0
        if self._left < 0.0:
            raise ResourceExhausted(
                Reason.STREAM_TOO_FAST, retry_after_s=1.0, limit_per_s=str(self._rate)
            )


def _nothing() -> None:
    """The session is over."""
