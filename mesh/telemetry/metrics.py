"""Prometheus metrics of the mesh, registered under declared names only."""

from collections.abc import Sequence

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram
from prometheus_client.gc_collector import GCCollector
from prometheus_client.process_collector import ProcessCollector

from mesh.telemetry.names import METRICS

LATENCY_BUCKETS_S = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)


class Metrics:
    """The metrics of one process, in a registry of its own."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry(auto_describe=True)
        ProcessCollector(registry=self.registry)
        GCCollector(registry=self.registry)
        self.handled = self.counter("grpc_server_handled_total", ("method", "code"))
        self.handling = self.histogram("grpc_server_handling_seconds", ("method",))
        self.in_flight = self.gauge("grpc_server_in_flight", ("lane",))
        self.refused = self.counter("grpc_server_refused_total", ("lane",))
        self.sent = self.counter("grpc_client_handled_total", ("method", "code"))
        self.dependency_up = self.gauge("mesh_dependency_up", ("name",))
        self.revocation_age = self.gauge("mesh_revocation_age_seconds", ())

    def counter(self, name: str, labels: Sequence[str] = ()) -> Counter:
        """A counter under a declared name."""
        return Counter(name, METRICS[name], labels, registry=self.registry)

    def gauge(self, name: str, labels: Sequence[str] = ()) -> Gauge:
        """A gauge under a declared name."""
        return Gauge(name, METRICS[name], labels, registry=self.registry)

    def histogram(
        self, name: str, labels: Sequence[str] = (), buckets: Sequence[float] = LATENCY_BUCKETS_S
    ) -> Histogram:
        """A histogram in seconds under a declared name."""
        return Histogram(name, METRICS[name], labels, buckets=buckets, registry=self.registry)
