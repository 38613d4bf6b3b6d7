"""The edge as a process of the mesh: who may connect, settings, health, and how it stops."""

import asyncio
import os
import ssl
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest
from grpc_health.v1 import health_pb2
from grpc_health.v1._async import HealthServicer
from grpc_health.v1.health_pb2_grpc import add_HealthServicer_to_server

from edge.app import bind, build, servers
from edge.clients.services import Shown, client_tls
from edge.config import Settings
from mesh.config import MeshSettings, SettingsError
from mesh.member import Mesh
from mesh.telemetry.logs import JsonLines
from tests.edge.garden import SERVICE
from tests.edge.running import Running
from tests.support.eventually import eventually
from tests.support.identities import Authority


@asynccontextmanager
async def whole_edge(authority: Authority) -> AsyncIterator[tuple[int, int]]:
    """The edge of the real contract with both its servers: their ports."""
    own = authority.identity("edge")
    shared = MeshSettings(
        ca_file=own.ca_file,
        cert_file=own.cert_file,
        key_file=own.key_file,
        metrics_listen="127.0.0.1:0",
        peers="svc_auth=127.0.0.1:1",
    )
    mesh = Mesh("edge", shared, {}, JsonLines("edge"))
    app = build(mesh, Settings())
    running = servers(app, mesh, Settings())
    serving = [asyncio.create_task(one.run_until_told()) for one in running]
    await app.announce(running)
    yield running[0].port, running[1].port
    app.drain()
    for one in running:
        one.should_exit = True
    await asyncio.gather(*serving)
    await mesh.close()


def shown(authority: Authority, process: str) -> ssl.SSLContext:
    """What a client shows when it poses as a process."""
    own = authority.identity(process)
    context = ssl.create_default_context(cafile=own.ca_file)
    context.load_cert_chain(own.cert_file, own.key_file)
    return context


async def status_of(port: int, context: ssl.SSLContext, path: str = "/healthz") -> int:
    """The HTTP status that a client gets from the mTLS port."""
    extensions = {"sni_hostname": "edge.mentalia.internal"}
    async with httpx.AsyncClient(verify=context) as http:
        answer = await http.get(f"https://127.0.0.1:{port}{path}", extensions=extensions)
        return answer.status_code


async def test_only_envoy_may_connect(tmp_path: Path) -> None:
    authority = Authority(tmp_path)
    nobody = ssl.create_default_context(cafile=authority.ca_file)

    async with whole_edge(authority) as (port, _):
        assert await status_of(port, shown(authority, "envoy")) == 200
        for context in (shown(authority, "svc_bots"), shown(authority, "edge"), nobody):
            with pytest.raises(httpx.TransportError):
                await status_of(port, context)


async def test_a_lost_service_is_named_and_takes_nothing_down(tmp_path: Path) -> None:
    authority = Authority(tmp_path)

    async with whole_edge(authority) as (port, pages):
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{pages}") as http:
            ready, live = await http.get("/readyz"), await http.get("/healthz")
            metrics = await http.get("/metrics")
        called = await status_of(port, shown(authority, "envoy"), "/v1/plans")

    assert (ready.status_code, live.json()) == (200, {"status": "live"})
    found = ready.json()
    assert found["status"] == "ready"
    assert found["dependencies"]["svc_auth"]["status"] == "UNREACHABLE"
    assert found["dependencies"].keys() == {
        "svc_auth",
        "svc_bots",
        "svc_chat",
        "svc_signlink",
        "svc_spoiler",
    }
    assert "websocket_connections_active" in metrics.text
    assert called == 503


async def test_the_state_of_each_service_is_shown(edge: Running) -> None:
    edge.app.health.serve()
    servicer = HealthServicer()
    add_HealthServicer_to_server(servicer, edge.service)
    for status in ("SERVING", "NOT_SERVING"):
        value = health_pb2.HealthCheckResponse.ServingStatus.Value(status)
        await servicer.set(SERVICE, value)

        async def shown_as(expected: str = status) -> bool:
            found = (await edge.http.get("/readyz")).json()["dependencies"]["svc_garden"]
            return bool(found == {"status": expected, "services": {SERVICE: expected}})

        await eventually(shown_as)


async def test_a_stopping_edge_is_not_ready(edge: Running) -> None:
    edge.app.health.serve()
    assert (await edge.http.get("/readyz")).status_code == 200

    edge.app.drain()

    answer = await edge.http.get("/readyz")
    assert (answer.status_code, answer.json()["status"]) == (503, "stopping")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("MENTALIA_EDGE_LISTEN", "nowhere"),
        ("MENTALIA_EDGE_LISTEN", "127.0.0.1:99999"),
        ("MENTALIA_EDGE_KEEP_ALIVE_S", "long"),
        ("MENTALIA_EDGE_LISTN", "127.0.0.1:1"),
    ],
)
def test_a_wrong_setting_is_refused_by_name(name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=name):
        bind("MENTALIA_EDGE_LISTEN", Settings.load({name: value}).listen)


def test_missing_certificates_are_named() -> None:
    with pytest.raises(SettingsError, match="_CERT_FILE"):
        Shown.of(MeshSettings())


def test_unreadable_certificates_are_one_sentence(tmp_path: Path) -> None:
    nothing = tmp_path / "nothing.pem"

    with pytest.raises(SettingsError, match="cannot be read"):
        client_tls(Shown(ca_file=nothing, cert_file=nothing, key_file=nothing))


def test_a_port_that_is_taken_is_named() -> None:
    with bind("MENTALIA_EDGE_LISTEN", "127.0.0.1:0") as taken:
        address = f"127.0.0.1:{taken.getsockname()[1]}"

        with pytest.raises(SettingsError, match=f"^MENTALIA_EDGE_LISTEN {address} cannot be used"):
            bind("MENTALIA_EDGE_LISTEN", address)


def environment_of(folder: Path) -> dict[str, str]:
    """What a supervisor tells the edge, with free ports."""
    own = Authority(folder).identity("edge")
    kept = {name: value for name, value in os.environ.items() if not name.startswith("MENTALIA_")}
    return kept | {
        "MENTALIA_MESH_CA_FILE": str(own.ca_file),
        "MENTALIA_MESH_CERT_FILE": str(own.cert_file),
        "MENTALIA_MESH_KEY_FILE": str(own.key_file),
        "MENTALIA_MESH_PEERS": "svc_auth=127.0.0.1:1",
    }


async def test_a_process_serves_until_it_is_told_to_stop(tmp_path: Path) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "edge", env=environment_of(tmp_path), stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    said = b""
    while b"serving" not in said:
        said = await asyncio.wait_for(process.stdout.readline(), 20)

    process.terminate()

    assert await asyncio.wait_for(process.wait(), 10) == 0


async def test_a_check_names_what_does_not_answer(tmp_path: Path) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "edge",
        "--check",
        env=environment_of(tmp_path),
        stdout=asyncio.subprocess.PIPE,
    )

    said, _ = await asyncio.wait_for(process.communicate(), 30)

    assert process.returncode == 1
    assert b"svc_auth: UNREACHABLE\n" in said


async def test_a_wrong_setting_stops_the_process_with_one_sentence(tmp_path: Path) -> None:
    told = environment_of(tmp_path) | {"MENTALIA_EDGE_OPENAPI_FILE": "/nowhere.json"}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "edge", env=told, stderr=asyncio.subprocess.PIPE
    )

    _, said = await asyncio.wait_for(process.communicate(), 30)

    assert process.returncode == 2
    assert said.startswith(b"edge: MENTALIA_EDGE_OPENAPI_FILE ")
    assert said.count(b"\n") == 1
