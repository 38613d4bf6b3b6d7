"""The body of a request, up to its limit."""

from edge.transcode import wire
from edge.transcode.endpoints import Endpoint
from edge.transcode.metadata import Told
from edge.transcode.replies import Receive
from mesh.kernel.errors import InvalidArgument, ResourceExhausted
from mesh.kernel.reasons import Reason

_ACCEPTED = "application/json"


class ClientLeft(Exception):
    """The client closed the connection; nobody is left to answer."""


async def read_body(endpoint: Endpoint, told: Told, receive: Receive) -> bytes:
    """The whole body; faults for one that is too large or no JSON, ClientLeft without a client."""
    limit = endpoint.body_limit
    if told.content_length and int(told.content_length) > limit:
        raise too_large(limit)
    message = await receive()
    if message["type"] != "http.request":
        raise ClientLeft
    body: bytes = message.get("body", b"")
    if message.get("more_body"):
        body = await _read_rest(body, limit, receive)
    elif len(body) > limit:
        raise too_large(limit)
    if body and not _is_json(told.content_type):
        raise InvalidArgument(
            Reason.UNSUPPORTED_CONTENT_TYPE,
            content_type=told.content_type.decode("latin-1")[:100] or "—",
            accepted=_ACCEPTED,
        )
    return body


async def _read_rest(first: bytes, limit: int, receive: Receive) -> bytes:
    parts, size = [first], len(first)
    while True:
        message = await receive()
        if message["type"] != "http.request":
            raise ClientLeft
        part = message.get("body", b"")
        size += len(part)
        if size > limit:
            raise too_large(limit)
        parts.append(part)
        if not message.get("more_body"):
            return b"".join(parts)


def too_large(limit: int) -> ResourceExhausted:
    """The fault of a body or message above its limit."""
    return ResourceExhausted(Reason.MESSAGE_TOO_LARGE, limit_bytes=str(limit))


def _is_json(content_type: bytes) -> bool:
    if content_type == b"application/json":
        return True
    kind, _, parameters = content_type.lower().partition(b";")
    if kind.strip() != b"application/json":
        return False
    charset = parameters.replace(b" ", b"").replace(b'"', b"")
    return charset in (b"", b"charset=utf-8")


def request_bytes(endpoint: Endpoint, body: bytes, query: bytes, segments: list[str]) -> bytes:
    """The request message: body, then query, then path, each over the one before."""
    data = b""
    if endpoint.reader is not None and body:
        data = endpoint.reader.read(body)
        if endpoint.body_tags:
            data = wire.delimited(endpoint.body_tags, data)
    if query:
        data += endpoint.query.read(query)
    if endpoint.path:
        data += endpoint.path_bytes(segments)
    return data
