"""The edge as `bench.edge_transcode` measures it: the product's own application and server.

`plain` as the third argument leaves out TLS between the load and the edge, as the baseline does.
"""

import asyncio
import sys
from pathlib import Path

import uvloop

from edge.app import bind, build, server
from edge.clients.services import Shown
from edge.config import Settings
from mesh.config import MeshSettings
from mesh.member import Mesh
from mesh.telemetry import logs


async def main(folder: Path, service_port: str, *, plain: bool) -> None:
    """Serve until ended; prints the port."""
    lines = logs.start("edge", "WARNING")
    shared = MeshSettings(
        cert_file=folder / "edge.crt",
        key_file=folder / "edge.key",
        ca_file=folder / "ca.crt",
        peers=f"svc_auth=127.0.0.1:{service_port}",
    )
    mesh, settings = Mesh("edge", shared, {}, lines), Settings()
    app = build(mesh, settings)
    front = server(
        app,
        bind("the edge", "127.0.0.1:0"),
        settings,
        None if plain else Shown.of(shared),
        shared.drain_s,
    )
    serving = asyncio.create_task(front.run_until_told())
    await app.announce([front])
    print(front.port, file=sys.stderr, flush=True)
    await serving


if __name__ == "__main__":
    uvloop.run(main(Path(sys.argv[1]), sys.argv[2], plain="plain" in sys.argv[3:]))
