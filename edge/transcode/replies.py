"""Whole HTTP answers through ASGI."""

from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from typing import Any

from edge.problems import Problem

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Headers = list[tuple[bytes, bytes]]

JSON = (b"content-type", b"application/json")


async def reply(
    send: Send, status: int, headers: Headers, body: bytes, *, bodiless: bool = False
) -> None:
    """One whole answer; `bodiless` leaves the body out and keeps its length, for HEAD."""
    headers.append((b"content-length", b"%d" % len(body)))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": b"" if bodiless else body})


async def reply_problem(
    send: Send, problem: Problem, *, more: Iterable[tuple[bytes, bytes]] = ()
) -> int:
    """A problem document; its HTTP status."""
    status = problem.meaning.http
    await reply(send, status, [*problem.headers(), *more], problem.body())
    return status
