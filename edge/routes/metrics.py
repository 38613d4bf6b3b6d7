"""The page that Prometheus reads."""

from collections.abc import Callable

from fastapi import APIRouter
from fastapi.responses import Response
from prometheus_client import CollectorRegistry
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest


def metrics_router(registry: CollectorRegistry, settle: Callable[[], None]) -> APIRouter:
    """`/metrics`; `settle` counts what is still noted only."""
    router = APIRouter()

    @router.get("/metrics")
    async def metrics() -> Response:
        settle()
        return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)

    return router
