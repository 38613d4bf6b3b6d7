"""Opens WebSockets: finds the endpoint, agrees on a subprotocol, and takes the token from it."""

import asyncio
import logging
from collections.abc import Callable
from typing import Any

import grpc

from edge import problems
from edge.clients.reach import reached
from edge.sockets.frames import Frames, Offer, unsupported
from edge.sockets.protocols import WIRE, Wire
from edge.sockets.session import Call, Session, end
from edge.transcode import metadata
from edge.transcode.endpoints import SOCKET, Endpoint
from edge.transcode.gateway import Gateway, allowed_methods
from edge.transcode.measures import OTHER, Measures
from edge.transcode.metadata import Told
from edge.transcode.ongoing import Ongoing
from edge.transcode.replies import Receive, Scope, Send
from mesh.kernel.errors import Fault, Internal, InvalidArgument, NotFound, Unimplemented
from mesh.kernel.reasons import Reason

_LOG = logging.getLogger("edge.sockets")


class SocketHandler:
    """Serves every WebSocket."""

    def __init__(
        self,
        gateway: Gateway,
        *,
        channel: Callable[[str], grpc.aio.Channel],
        ongoing: Ongoing,
        measures: Measures,
        new_id: Callable[[], str],
    ) -> None:
        self._gateway = gateway
        self._channel = channel
        self._ongoing = ongoing
        self._measures = measures
        self._new_id = new_id
        self._calls: dict[str, Callable[..., Call]] = {}

    async def serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one WebSocket to its end."""
        if (await receive())["type"] != "websocket.connect":
            return
        loop = asyncio.get_running_loop()
        started = loop.time()
        told = metadata.read(scope["headers"], self._new_id)
        found = self._gateway.find(scope)
        endpoint = found.by_method.get(SOCKET) if found is not None else None
        if endpoint is None or found is None:
            allowed = allowed_methods(found) if found is not None else ""
            status = await _deny(_no_socket(scope, allowed), told, send)
            self._measures.ended(SOCKET, OTHER, status, loop.time() - started)
            return
        with self._measures.sockets.track_inprogress():
            status = await self._open(endpoint, found.segments, told, scope, receive, send)
        self._measures.ended(SOCKET, endpoint.route, status, loop.time() - started)

    async def _open(
        self,
        endpoint: Endpoint,
        segments: list[str],
        told: Told,
        scope: Scope,
        receive: Receive,
        send: Send,
    ) -> int:
        offer = Offer.read(scope["subprotocols"])
        # Before the handshake: from then on the client's frames come, and must find a reader.
        await reached(self._channel(endpoint.process))
        await send(
            {
                "type": "websocket.accept",
                "subprotocol": offer.chosen or None,
                "headers": [(b"x-request-id", told.request_id)],
            }
        )
        try:
            if not offer.chosen:
                raise unsupported(scope["subprotocols"])
            if scope["query_string"]:
                raise _in_url(scope["query_string"])
            if offer.token and not told.authorization:
                told.authorization = b"Bearer " + offer.token.encode("latin-1", "replace")
            frames = Frames(endpoint, offer.chosen)
            path = endpoint.path_bytes(segments)
            call = self._call(endpoint, told)
        except Fault as fault:
            return await end(send, problems.of_fault(fault, told.locale, told.request_id.decode()))
        session = Session(endpoint=endpoint, told=told, frames=frames, receive=receive, send=send)
        wire = scope["extensions"].get(WIRE) or Wire()
        return await self._run(session, call, path, wire, told, send)

    async def _run(
        self, session: Session, call: Call, path: bytes, wire: Wire, told: Told, send: Send
    ) -> int:
        self._ongoing.add(session.stop)
        try:
            return await session.run(call, path, wire)
        except Exception:  # noqa: BLE001  # whatever broke must leave as a problem
            _LOG.exception("a socket broke", extra={"request_id": told.request_id.decode()})
            problem = problems.of_fault(
                Internal(Reason.INTERNAL), told.locale, told.request_id.decode()
            )
            return await end(send, problem)
        finally:
            self._ongoing.remove(session.stop)

    def _call(self, endpoint: Endpoint, told: Told) -> Call:
        path = endpoint.contract.path
        make = self._calls.get(path)
        if make is None:
            channel: Any = self._channel(endpoint.process)
            make = self._calls[path] = channel.stream_stream(path)
        deadline_s = told.timeout_s(endpoint.contract.deadline_s)
        return make(timeout=deadline_s, metadata=metadata.pairs(told))


def _in_url(query: bytes) -> InvalidArgument:
    """A socket takes nothing from the URL; a token there would stand in logs and histories."""
    name = query.partition(b"&")[0].partition(b"=")[0].decode("latin-1")[:100]
    return InvalidArgument.of(name, "unknown")


def _no_socket(scope: Scope, allowed: str) -> Fault:
    if allowed:
        return Unimplemented(Reason.METHOD_NOT_ALLOWED, method=SOCKET, allowed=allowed)
    return NotFound(Reason.UNKNOWN_PATH, path=scope["path"][:200])


async def _deny(fault: Fault, told: Told, send: Send) -> int:
    """Refuse the handshake with a problem document: there is nothing here to talk to."""
    problem = problems.of_fault(fault, told.locale, told.request_id.decode())
    body = problem.body()
    headers = [*problem.headers(), (b"content-length", b"%d" % len(body))]
    status = problem.meaning.http
    await send({"type": "websocket.http.response.start", "status": status, "headers": headers})
    await send({"type": "websocket.http.response.body", "body": body})
    return status
