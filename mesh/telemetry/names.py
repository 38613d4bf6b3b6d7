"""Every metric, span and log field of Mentalia, declared before it is used.

A test compares this list with what the code registers and what the dashboards ask for.
"""

from typing import Final

METRICS: Final[dict[str, str]] = {
    "grpc_server_handled_total": "calls that ended, by method and status code",
    "grpc_server_handling_seconds": "how long calls took, seconds, by method",
    "grpc_server_in_flight": "calls being handled now, by lane",
    "grpc_server_refused_total": "calls refused because the service was full, by lane",
    "grpc_client_handled_total": "calls made to peers that ended, by method and status code",
    "mesh_dependency_up": "1 when a dependency answered last time, 0 when not, by name",
    "mesh_revocation_age_seconds": "seconds since ended sessions were last heard of",
    "mesh_storage_failures_total": "failed operations on a store, by store",
    "http_requests_total": "HTTP requests that ended, by method, route and status",
    "http_request_duration_seconds": "how long HTTP requests took, seconds, by route",
    "websocket_connections_active": "open WebSockets",
    "model_inference_duration_seconds": "how long a model took for a batch, seconds, by model",
    "model_queue_seconds": "how long requests waited for a model, seconds, by model",
    "model_batch_size": "requests in a batch, by model",
    "model_padding_ratio": "share of a batch that was filling, by model",
    "model_memory_bytes": "what loaded models are planned to take, bytes, by model",
    "model_loads_total": "loads that ended, by model and outcome",
    "gpu_memory_bytes": "memory of a graphics card, bytes, by card",
    "gpu_memory_used_bytes": "memory in use on a graphics card, bytes, by card",
    "gpu_busy_ratio": "share of the last moment in which a graphics card computed, by card",
    "model_load_seconds": "how long the last load took, seconds, by model",
}
"""Meaning by metric name."""

LOG_FIELDS: Final[frozenset[str]] = frozenset(
    {
        "time",
        "level",
        "event",
        "logger",
        "process",
        "request_id",
        "trace_id",
        "method",
        "code",
        "reason",
        "duration_ms",
        "user",
        "peer",
        "error",
        "address",
        "dependency",
        "model",
        "lane",
        "signal",
        "task",
        "count",
        "status",
        "route",
        "age_s",
        "conversation",
        "attempt",
    }
)
"""Fields a log line may carry; `user` is a keyed hash, `address` a listening address of ours."""
