"""One request, one answer: the hot path."""

import asyncio
from collections.abc import Mapping

from edge import problems
from edge.clients.lane import Lane
from edge.clients.sweep import Sweep
from edge.transcode.bodies import ClientLeft, read_body, request_bytes
from edge.transcode.endpoints import NOT_KEPT, Endpoint
from edge.transcode.metadata import MetadataWriter, Told
from edge.transcode.replies import JSON, Receive, Scope, Send, reply, reply_problem
from mesh.kernel.errors import Fault

_LEFT_CHECK_S = 0.25
"""Calls that are over before this are not worth watching whether their client is still there."""

CLIENT_LEFT = 499
"""What is counted for a client that left before its answer (nginx's number)."""


_ONE_FOR_EACH_LANGUAGE = ((b"vary", b"accept-language, origin"),)
"""An answer that may be kept is kept for whoever asks in the same language from the same page."""


class UnaryHandler:
    """Serves the unary endpoints."""

    def __init__(self, lanes: Mapping[str, Lane]) -> None:
        self._lanes = lanes
        self._metadata = MetadataWriter()
        self._watches: Sweep[_Watch] = Sweep(_LEFT_CHECK_S, _Watch.begin)
        self._now = asyncio.get_running_loop().time

    async def __call__(
        self,
        endpoint: Endpoint,
        segments: list[str],
        told: Told,
        scope: Scope,
        receive: Receive,
        send: Send,
    ) -> int:
        """Serve one request; the HTTP status it was answered with."""
        contract = endpoint.contract
        watch: _Watch | None = None
        try:
            body = await read_body(endpoint, told, receive) if endpoint.reader else b""
            data = request_bytes(endpoint, body, scope["query_string"], segments)
            watch = _Watch(receive)
            self._watches.add(watch, self._now() + _LEFT_CHECK_S)
            try:
                answer = await self._lanes[endpoint.process].call(
                    contract.full_name,
                    endpoint.head,
                    self._metadata.block(told),
                    data,
                    timeout_s=told.timeout_s(contract.deadline_s),
                    stated_s=contract.deadline_s,
                    retry=contract.retry,
                )
            finally:
                self._watches.remove(watch)
                watch.stop()
        except Fault as fault:
            problem = problems.of_fault(fault, told.locale, told.request_id.decode())
            return await reply_problem(scope, send, problem)
        except ClientLeft:
            return CLIENT_LEFT
        except asyncio.CancelledError:
            if watch is not None and watch.left:
                return CLIENT_LEFT
            raise
        if answer.code:
            problem = problems.of_status(
                answer.code, answer.message, answer.details, told.locale, told.request_id.decode()
            )
            return await reply_problem(scope, send, problem)
        headers = [
            JSON,
            (b"cache-control", endpoint.cache_control),
            (b"x-request-id", told.request_id),
        ]
        if endpoint.cache_control != NOT_KEPT:
            headers += _ONE_FOR_EACH_LANGUAGE
        await reply(scope, send, 200, headers, endpoint.writer.write(answer.body))
        return 200


class _Watch:
    """Cancels the task that serves a request when its client leaves."""

    __slots__ = ("_listening", "_receive", "_task", "left")

    def __init__(self, receive: Receive) -> None:
        self.left = False
        self._receive = receive
        self._listening: asyncio.Task[None] | None = None
        self._task = asyncio.current_task()

    def begin(self) -> None:
        """Listen for the client; called when the answer takes long."""
        self._listening = asyncio.get_running_loop().create_task(self._listen())

    def stop(self) -> None:
        """Listen no more."""
        if self._listening is not None:
            self._listening.cancel()

    async def _listen(self) -> None:
        while (await self._receive())["type"] != "http.disconnect":
            pass
        self.left = True
        if self._task is not None:
            self._task.cancel()
