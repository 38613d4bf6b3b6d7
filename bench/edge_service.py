"""The service both sides of `bench.edge_transcode` call: every concern of the mesh, two constant answers."""

import asyncio
import sys
from pathlib import Path
from typing import Any

import uvloop
from mentalia.auth.v1 import account_service_pb2 as pb

from bench.baseline_echo import ANSWER
from mesh.config import MeshSettings
from mesh.identity.tokens import VerificationKey
from mesh.member import Mesh
from mesh.server import Server, write_down
from mesh.telemetry import logs


class Accounts:
    """GetMe and UpdateMe answer a constant; CreateAccount is not called."""

    async def GetMe(self, request: pb.GetMeRequest, call: Any) -> pb.GetMeResponse:  # noqa: N802  # an RPC
        """Answer at once."""
        return ANSWER

    async def UpdateMe(self, request: pb.UpdateMeRequest, call: Any) -> pb.UpdateMeResponse:  # noqa: N802  # an RPC
        """Answer at once."""
        return pb.UpdateMeResponse(user=ANSWER.user)

    CreateAccount = GetMe


async def main(folder: Path, public_key: bytes) -> None:
    """Serve until ended; prints the port."""
    lines = logs.start("svc_auth", "INFO")
    settings = MeshSettings(
        cert_file=folder / "svc_auth.crt",
        key_file=folder / "svc_auth.key",
        ca_file=folder / "ca.crt",
    )
    mesh = Mesh("svc_auth", settings, {}, lines)
    mesh.tokens.replace([VerificationKey(key_id="bench", public=public_key)], {})
    server = Server(mesh, {"mentalia.auth.v1.AccountService": Accounts()})
    await server.start()
    await server.serve()
    print(server.port, file=sys.stderr, flush=True)
    mesh.spawn(write_down(server.observer, lines), "log writer")
    while True:
        mesh.tokens.heard()
        await asyncio.sleep(1.0)


if __name__ == "__main__":
    uvloop.run(main(Path(sys.argv[1]), bytes.fromhex(sys.argv[2])))
