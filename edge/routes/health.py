"""Whether the edge lives, and how each process behind it does."""

import asyncio
from collections.abc import Awaitable, Callable

from fastapi import APIRouter
from fastapi.responses import JSONResponse

from edge.clients.health import SERVING, UNREACHABLE

_KEPT_S = 1.0
"""Probes by many ask the services at most once a second."""

States = dict[str, dict[str, str]]


class Health:
    """What the health pages say. A lost service degrades its routes and takes nothing else down."""

    def __init__(self, read: Callable[[], Awaitable[States]]) -> None:
        self._read = read
        self._serving = False
        self._asking = asyncio.Lock()
        self._read_at = float("-inf")
        self._states: States = {}

    def serve(self) -> None:
        """Say that requests are answered."""
        self._serving = True

    def drain(self) -> None:
        """Say that no more requests should come."""
        self._serving = False

    async def ready(self) -> tuple[int, dict[str, object]]:
        """HTTP status and document of `/readyz`."""
        async with self._asking:
            now = asyncio.get_running_loop().time()
            if now - self._read_at > _KEPT_S:
                self._states = await self._read()
                self._read_at = now
        document: dict[str, object] = {
            "status": "ready" if self._serving else "stopping",
            "dependencies": {
                process: {"status": summary(states), "services": states}
                for process, states in self._states.items()
            },
        }
        return (200 if self._serving else 503), document


def summary(states: dict[str, str]) -> str:
    """One word for a process: SERVING when all of it serves."""
    if all(state == SERVING for state in states.values()):
        return SERVING
    if all(state == UNREACHABLE for state in states.values()):
        return UNREACHABLE
    return "NOT_SERVING"


def health_router(health: Health) -> APIRouter:
    """`/healthz` and `/readyz`."""
    router = APIRouter()

    @router.api_route("/healthz", methods=["GET", "HEAD"])
    async def live() -> JSONResponse:
        return JSONResponse({"status": "live"}, headers=_FRESH)

    @router.api_route("/readyz", methods=["GET", "HEAD"])
    async def ready() -> JSONResponse:
        status, document = await health.ready()
        return JSONResponse(document, status_code=status, headers=_FRESH)

    return router


_FRESH = {"cache-control": "no-store"}
