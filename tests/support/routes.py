"""Every RPC and every HTTP route of the contract, ready to be tried."""

import re
from collections.abc import AsyncIterator, Iterator
from typing import Any

import grpc
from google.api import annotations_pb2

from mesh.contract import MethodContract, known_methods

METHODS = known_methods()
NOBODY = "01h00000000000000000000000"


async def outcome(
    channel: grpc.aio.Channel, method: MethodContract, data: bytes, metadata: Any
) -> grpc.StatusCode:
    """The code a call ends with; a stream is read to its first message."""
    options: dict[str, Any] = {"metadata": metadata, "timeout": 10}

    async def one() -> AsyncIterator[bytes]:
        yield data

    try:
        if method.server_streaming:
            if method.client_streaming:
                call = channel.stream_stream(method.path)(one(), **options)
            else:
                call = channel.unary_stream(method.path)(data, **options)
            async for _ in call:
                call.cancel()
                return grpc.StatusCode.OK
            return await call.code()
        if method.client_streaming:
            await channel.stream_unary(method.path)(one(), **options)
        else:
            await channel.unary_unary(method.path)(data, **options)
    except grpc.aio.AioRpcError as error:
        return error.code()
    return grpc.StatusCode.OK


def http_rules() -> Iterator[tuple[MethodContract, str, str]]:
    """Method, HTTP verb and path with a plausible value for each variable."""
    for method in METHODS.values():
        service = method.request_class.DESCRIPTOR.file.pool.FindServiceByName(method.service)
        rule = service.methods_by_name[method.name].GetOptions().Extensions[annotations_pb2.http]
        verb = rule.WhichOneof("pattern")
        if verb is None or method.client_streaming:
            continue
        template = getattr(rule, verb)
        yield method, verb.upper(), concrete(template)


def concrete(template: str) -> str:
    """A path for a template, with an identifier that nobody has."""

    def value(match: re.Match[str]) -> str:
        _, _, pattern = match[1].partition("=")
        return "/".join(NOBODY if part == "*" else part for part in (pattern or "*").split("/"))

    return re.sub(r"\{([^}]+)\}", value, template)
