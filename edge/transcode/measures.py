"""What is counted of HTTP and WebSocket traffic."""

from prometheus_client import Counter, Gauge, Histogram

from mesh.telemetry.metrics import Metrics

_LATENCY_BUCKETS_S = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)
OTHER = "other"
"""The route of everything that is no route: a path that someone made up is never a label."""


class Measures:
    """The edge's metrics; children are kept, because looking one up costs more than counting."""

    def __init__(self, metrics: Metrics) -> None:
        self._requests = metrics.counter("http_requests_total", ("method", "route", "status"))
        self._durations = metrics.histogram(
            "http_request_duration_seconds", ("route",), _LATENCY_BUCKETS_S
        )
        self.sockets: Gauge = metrics.gauge("websocket_connections_active")
        self._counters: dict[tuple[str, str, int], Counter] = {}
        self._timers: dict[str, Histogram] = {}

    def ended(self, method: str, route: str, status: int, took_s: float) -> None:
        """Count one request that was answered."""
        key = (method, route, status)
        counter = self._counters.get(key)
        if counter is None:
            known = method if method in _METHODS else OTHER
            counter = self._requests.labels(known, route, str(status))
            if known is method:
                self._counters[key] = counter
        counter.inc()
        timer = self._timers.get(route)
        if timer is None:
            timer = self._timers[route] = self._durations.labels(route)
        timer.observe(took_s)


_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "WEBSOCKET"})
