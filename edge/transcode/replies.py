"""Whole HTTP answers through ASGI."""

from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from http import HTTPStatus
from typing import Any

from edge.problems import Problem

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Headers = list[tuple[bytes, bytes]]

JSON = (b"content-type", b"application/json")


ANSWER = "mentalia.answer"
"""Key in `scope["extensions"]` of a function that sends a whole answer: status, headers, body."""

_PHRASES = {status.value: status.phrase for status in HTTPStatus} | {499: "Client Closed Request"}


def whole_answer(status: int, headers: Headers, body: bytes) -> bytes:
    """An answer as HTTP/1.1 spells it; the headers are ours and hold no line break."""
    lines = [b"HTTP/1.1 %d %b" % (status, _PHRASES.get(status, "").encode())]
    lines += [name + b": " + value for name, value in headers]
    lines.append(b"content-length: %d\r\n\r\n" % len(body))
    return b"\r\n".join(lines) + body


async def reply(scope: Scope, send: Send, status: int, headers: Headers, body: bytes) -> None:
    """One whole answer, by the server's short way where it has one; HEAD gets no body."""
    answer = scope["extensions"].get(ANSWER) if "extensions" in scope else None
    if answer is not None and scope["method"] != "HEAD":
        answer(status, headers, body)
        return
    headers.append((b"content-length", b"%d" % len(body)))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    content = b"" if scope["method"] == "HEAD" else body
    await send({"type": "http.response.body", "body": content})


async def reply_problem(
    scope: Scope, send: Send, problem: Problem, *, more: Iterable[tuple[bytes, bytes]] = ()
) -> int:
    """A problem document; its HTTP status."""
    status = problem.meaning.http
    await reply(scope, send, status, [*problem.headers(), *more], problem.body())
    return status
