"""Garbage on the wire is the caller's mistake, said as such."""

from pathlib import Path
from typing import Any

import grpc
import pytest

from tests.support.servers import reason, serving


class Accounts:
    async def GetMe(self, request: object, call: object) -> Any: ...

    CreateAccount = UpdateMe = GetMe


@pytest.mark.parametrize("data", [b"\xff" * 40, b"\x0a\xff\xff\xff\xff\x0f", b"\x00"])
async def test_garbage_is_an_invalid_argument(tmp_path: Path, data: bytes) -> None:
    async with serving(tmp_path, {"mentalia.auth.v1.AccountService": Accounts()}) as server:
        call = server.channel().unary_unary("/mentalia.auth.v1.AccountService/CreateAccount")

        with pytest.raises(grpc.aio.AioRpcError) as caught:
            await call(data)

    assert caught.value.code() is grpc.StatusCode.INVALID_ARGUMENT
    assert reason(caught.value) == "INVALID_BODY"
