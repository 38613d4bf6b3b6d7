"""The baseline of `bench.unary`: a bare grpc.aio echo on uvloop with mTLS, and nothing else."""

import asyncio
import sys
from pathlib import Path
from typing import Any

import grpc
import uvloop
from mentalia.auth.v1 import account_service_pb2 as pb


async def main(folder: Path) -> None:
    """Serve until ended; prints the port."""

    async def get_me(request: Any, context: Any) -> pb.GetMeResponse:
        return ANSWER

    handlers = {
        "GetMe": grpc.unary_unary_rpc_method_handler(
            get_me,
            request_deserializer=pb.GetMeRequest.FromString,
            response_serializer=pb.GetMeResponse.SerializeToString,
        )
    }
    server = grpc.aio.server()
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("mentalia.auth.v1.AccountService", handlers),)
    )
    shown = grpc.ssl_server_credentials(
        [((folder / "svc_auth.key").read_bytes(), (folder / "svc_auth.crt").read_bytes())],
        root_certificates=(folder / "ca.crt").read_bytes(),
        require_client_auth=True,
    )
    port = server.add_secure_port("127.0.0.1:0", shown)
    await server.start()
    print(port, flush=True)
    await asyncio.Event().wait()


ANSWER = pb.GetMeResponse()
ANSWER.user.display_name = "Ana"

if __name__ == "__main__":
    uvloop.run(main(Path(sys.argv[1])))
