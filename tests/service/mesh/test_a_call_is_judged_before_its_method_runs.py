"""Identity and access: what the contract states is enforced before any method runs."""

from collections.abc import AsyncIterator
from pathlib import Path

import grpc
import pytest
from mentalia.auth.v1 import account_service_pb2 as accounts
from mentalia.auth.v1 import key_service_pb2 as keys
from mentalia.auth.v1.account_service_pb2_grpc import AccountServiceStub
from mentalia.auth.v1.key_service_pb2_grpc import KeyServiceStub

from tests.support.servers import RunningServer, reason, serving


class Accounts:
    """Counts who got through."""

    def __init__(self) -> None:
        self.reached: list[str] = []

    async def CreateAccount(self, request: object, call: object) -> None:
        raise AssertionError("not called here")

    async def GetMe(self, request: object, call: object) -> accounts.GetMeResponse:
        self.reached.append(call.person().user_id)  # type: ignore[attr-defined]  # a Call
        return accounts.GetMeResponse()

    async def UpdateMe(self, request: object, call: object) -> accounts.UpdateMeResponse:
        return accounts.UpdateMeResponse()


class Keys:
    """Hands out a key of zeros."""

    async def GetJwks(self, request: object, call: object) -> keys.GetJwksResponse:
        return keys.GetJwksResponse()

    async def GetUserKey(self, request: object, call: object) -> keys.GetUserKeyResponse:
        return keys.GetUserKeyResponse(key_id=bytes(16), key=bytes(32))

    async def WatchRevocations(
        self, request: object, call: object
    ) -> AsyncIterator[keys.WatchRevocationsResponse]:
        yield keys.WatchRevocationsResponse()


@pytest.fixture
async def server(tmp_path: Path) -> AsyncIterator[RunningServer]:
    servicers = {
        "mentalia.auth.v1.AccountService": Accounts(),
        "mentalia.auth.v1.KeyService": Keys(),
    }
    async with serving(tmp_path, servicers) as running:
        yield running


async def refusal(call: object) -> grpc.aio.AioRpcError:
    with pytest.raises(grpc.aio.AioRpcError) as caught:
        await call  # type: ignore[misc]  # an awaitable call
    return caught.value


async def test_a_signed_in_person_reaches_the_method(server: RunningServer) -> None:
    person = server.person()

    await AccountServiceStub(server.channel()).GetMe(
        accounts.GetMeRequest(), metadata=person.metadata()
    )

    assert server.mesh.tokens.verify(person.token).user_id == person.user_id


@pytest.mark.parametrize("sent", [b"", b"\x08\x01", None], ids=["empty", "a message", "nothing"])
async def test_a_method_that_is_not_there_is_refused_in_our_words(
    server: RunningServer, sent: bytes | None
) -> None:
    call = server.channel().stream_unary("/mentalia.auth.v1.AccountService/Nope")
    messages = [sent] if sent is not None else []

    error = await refusal(call(iter(messages), timeout=5))

    assert error.code() is grpc.StatusCode.UNIMPLEMENTED
    assert reason(error) == "NOT_BUILT"


async def test_a_user_id_in_metadata_is_never_believed(server: RunningServer) -> None:
    claims = (("user-id", server.mesh.ids.new()), ("x-user-id", "root"))

    error = await refusal(
        AccountServiceStub(server.channel()).GetMe(accounts.GetMeRequest(), metadata=claims)
    )

    assert error.code() is grpc.StatusCode.UNAUTHENTICATED
    assert reason(error) == "SIGN_IN_REQUIRED"


@pytest.mark.parametrize("identity", ["envoy", "edge", "ops"])
async def test_an_internal_method_refuses_entrances_and_operators(
    server: RunningServer, identity: str
) -> None:
    stub = KeyServiceStub(server.channel(identity))
    request = keys.GetUserKeyRequest(user=f"users/{server.mesh.ids.new()}")

    error = await refusal(stub.GetUserKey(request, metadata=server.person().metadata()))

    assert error.code() is grpc.StatusCode.PERMISSION_DENIED
    assert reason(error) == "CALLER_NOT_ALLOWED"


async def test_an_internal_method_answers_the_service_the_contract_names(
    server: RunningServer,
) -> None:
    stub = KeyServiceStub(server.channel("svc_chat"))

    answer = await stub.GetUserKey(keys.GetUserKeyRequest(user=f"users/{server.mesh.ids.new()}"))

    assert len(answer.key) == 32


async def test_the_operators_identity_reaches_no_method(server: RunningServer) -> None:
    stub = AccountServiceStub(server.channel("ops"))

    error = await refusal(stub.GetMe(accounts.GetMeRequest(), metadata=server.person().metadata()))

    assert reason(error) == "CALLER_NOT_ALLOWED"


async def test_a_revoked_session_is_refused_although_its_token_was_seen_before(
    server: RunningServer,
) -> None:
    person, stub = server.person(), AccountServiceStub(server.channel())
    await stub.GetMe(accounts.GetMeRequest(), metadata=person.metadata())

    server.mesh.tokens.revoke(person.session_id, float("inf"))

    error = await refusal(stub.GetMe(accounts.GetMeRequest(), metadata=person.metadata()))
    assert reason(error) == "SESSION_REVOKED"


async def test_a_token_of_a_key_that_left_the_key_set_is_refused(server: RunningServer) -> None:
    person, stub = server.person(), AccountServiceStub(server.channel())
    await stub.GetMe(accounts.GetMeRequest(), metadata=person.metadata())

    server.mesh.tokens.set_keys([type(server.issuer)("key-2").public_key()])

    error = await refusal(stub.GetMe(accounts.GetMeRequest(), metadata=person.metadata()))
    assert reason(error) == "INVALID_TOKEN"


async def test_an_unbuilt_method_says_so_only_after_access_was_checked(
    server: RunningServer,
) -> None:
    stub = AccountServiceStub(server.channel())

    stranger = await refusal(stub.DeleteMe(accounts.DeleteMeRequest()))
    person = await refusal(
        stub.DeleteMe(accounts.DeleteMeRequest(), metadata=server.person().metadata())
    )

    assert reason(stranger) == "SIGN_IN_REQUIRED"
    assert person.code() in (grpc.StatusCode.UNIMPLEMENTED, grpc.StatusCode.INVALID_ARGUMENT)


async def test_without_a_certificate_of_the_mesh_no_connection_is_made(
    server: RunningServer,
) -> None:
    channel = grpc.aio.insecure_channel(f"127.0.0.1:{server.server.port}")

    error = await refusal(AccountServiceStub(channel).GetMe(accounts.GetMeRequest(), timeout=5))

    assert error.code() is grpc.StatusCode.UNAVAILABLE
    await channel.close()
