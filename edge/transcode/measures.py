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
        self._notes: list[tuple[str, str, int, float]] = []

    def ended(self, method: str, route: str, status: int, took_s: float) -> None:
        """Note one request that was answered; notes are counted many at a time."""
        self._notes.append((method, route, status, took_s))
        if len(self._notes) >= _BATCH:
            self.write()

    def write(self) -> None:
        """Count what was noted; called before the metrics are read."""
        notes, self._notes = self._notes, []
        for method, route, status, took_s in notes:
            known = method if method in _METHODS else OTHER
            self._counter(known, route, status).inc()
            timer = self._timers.get(route)
            if timer is None:
                timer = self._timers[route] = self._durations.labels(route)
            timer.observe(took_s)

    def _counter(self, method: str, route: str, status: int) -> Counter:
        key = (method, route, status)
        counter = self._counters.get(key)
        if counter is None:
            counter = self._counters[key] = self._requests.labels(method, route, str(status))
        return counter


_BATCH = 256
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "WEBSOCKET"})
