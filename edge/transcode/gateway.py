"""Where every HTTP request of the contract enters: one ASGI handler over one route table."""

import asyncio
import logging
from collections.abc import Callable, Iterable

from edge import problems
from edge.transcode import metadata
from edge.transcode.bodies import ClientLeft
from edge.transcode.endpoints import SOCKET, Endpoint
from edge.transcode.measures import OTHER, Measures
from edge.transcode.metadata import Told
from edge.transcode.replies import Receive, Scope, Send, reply, reply_problem
from edge.transcode.streaming import StreamHandler
from edge.transcode.table import Found, RouteTable
from edge.transcode.unary import CLIENT_LEFT, UnaryHandler
from mesh.kernel.errors import Fault, Internal, Unimplemented
from mesh.kernel.reasons import Reason

_LOG = logging.getLogger("edge.gateway")


class Gateway:
    """The contract as HTTP. `find` says whether a path is its business."""

    def __init__(
        self,
        endpoints: Iterable[Endpoint],
        *,
        unary: UnaryHandler,
        streams: StreamHandler,
        measures: Measures,
        new_id: Callable[[], str],
    ) -> None:
        self._table: RouteTable[Endpoint] = RouteTable()
        for endpoint in endpoints:
            self._table.add(endpoint.http_method, endpoint.template, endpoint)
        self._unary = unary
        self._streams = streams
        self._measures = measures
        self._new_id = new_id

    def find(self, scope: Scope) -> Found[Endpoint] | None:
        """What the path of a request leads to; None when it is none of the contract's."""
        return self._table.find(scope["raw_path"].decode("latin-1"))

    async def serve(
        self, found: Found[Endpoint], scope: Scope, receive: Receive, send: Send
    ) -> None:
        """Answer one HTTP request whose path is the contract's."""
        loop = asyncio.get_running_loop()
        started = loop.time()
        told = metadata.read(scope["headers"], self._new_id)
        method: str = scope["method"]
        endpoint = _endpoint(found, method)
        route = OTHER
        if endpoint is None:
            status = await self._wrong_method(found, told, scope, send)
        else:
            route = endpoint.route
            status = await self._run(endpoint, found.segments, told, scope, receive, send)
        self._measures.ended(method, route, status, loop.time() - started)

    async def _run(
        self,
        endpoint: Endpoint,
        segments: list[str],
        told: Told,
        scope: Scope,
        receive: Receive,
        send: Send,
    ) -> int:
        handler = self._streams if endpoint.contract.server_streaming else self._unary
        try:
            return await handler(endpoint, segments, told, scope, receive, send)
        except ClientLeft:
            return CLIENT_LEFT
        except Exception:  # noqa: BLE001  # whatever broke must leave as a problem
            facts = {"route": endpoint.route, "request_id": told.request_id.decode()}
            _LOG.exception("a request broke", extra=facts)
            problem = problems.of_fault(
                Internal(Reason.INTERNAL), told.locale, told.request_id.decode()
            )
            return await reply_problem(scope, send, problem)

    async def _wrong_method(
        self, found: Found[Endpoint], told: Told, scope: Scope, send: Send
    ) -> int:
        allowed = allowed_methods(found)
        method: str = scope["method"]
        if method == "OPTIONS":
            headers = [(b"allow", allowed.encode()), (b"x-request-id", told.request_id)]
            await reply(scope, send, 200, headers, b"")
            return 200
        if method == "GET" and SOCKET in found.by_method:  # a socket's path without a socket
            allowed = "WebSocket"
        fault: Fault = Unimplemented(Reason.METHOD_NOT_ALLOWED, method=method, allowed=allowed)
        problem = problems.of_fault(fault, told.locale, told.request_id.decode())
        more = ((b"upgrade", b"websocket"),) if SOCKET in found.by_method else ()
        return await reply_problem(scope, send, problem, more=more)


def allowed_methods(found: Found[Endpoint]) -> str:
    """The HTTP methods of a path, as `Allow` lists them; a socket is opened by GET."""
    names = {"GET" if name == SOCKET else name for name in found.by_method}
    if _endpoint(found, "HEAD") is not None:
        names.add("HEAD")
    return ", ".join(sorted(names))


def _endpoint(found: Found[Endpoint], method: str) -> Endpoint | None:
    """What a method leads to; HEAD is GET without a body, except for streams."""
    if method != "HEAD":
        return found.by_method.get(method)
    endpoint = found.by_method.get("GET")
    return endpoint if endpoint and not endpoint.contract.server_streaming else None
