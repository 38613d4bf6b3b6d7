"""Text with a NUL character, which no store keeps, is the caller's mistake and not ours."""

from typing import Any

import grpc
import pytest
from google.rpc import error_details_pb2
from mentalia.auth.v1 import account_service_pb2 as accounts_pb
from mentalia.auth.v1 import resources_pb2

from tests.service.auth.people import Auth, account_request
from tests.support.servers import detail


async def refused_field(call: Any) -> str:
    with pytest.raises(grpc.aio.AioRpcError) as caught:
        await call
    assert caught.value.code() is grpc.StatusCode.INVALID_ARGUMENT
    field: str = detail(caught.value, error_details_pb2.BadRequest).field_violations[0].field
    return field


async def test_a_name_with_a_nul_character_is_refused_by_its_field(auth: Auth) -> None:
    made = auth.accounts.CreateAccount(account_request(display_name="a\x00b"))

    assert await refused_field(made) == "display_name"


async def test_a_device_with_a_nul_character_is_refused_by_its_field(auth: Auth) -> None:
    ana = await auth.create()

    assert await refused_field(auth.sign_in(ana.email, device_name="a\x00b")) == "device_name"


async def test_a_nul_character_deep_in_a_message_is_found(auth: Auth) -> None:
    ana = await auth.create()
    presets = [
        resources_pb2.Preset(key="calm", display_name="Calma"),
        resources_pb2.Preset(key="loud", display_name="x\x00"),
    ]
    request = accounts_pb.UpdateMeRequest(user=resources_pb2.User(presets=presets))

    changed = auth.accounts.UpdateMe(request, metadata=ana.metadata)

    assert await refused_field(changed) == "user.presets[1].display_name"
