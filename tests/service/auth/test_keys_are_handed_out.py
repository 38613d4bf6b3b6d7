"""GetUserKey, and the keys that sign tokens when they are rotated and removed."""

import grpc
import jwt
import pytest
from mentalia.auth.v1 import key_service_pb2 as pb

from tests.service.auth.admin_commands import admin
from tests.service.auth.people import Auth, bearer, refused
from tests.support.eventually import eventually
from tests.support.servers import reason

NOBODY = "users/01arz3ndektsv4rrffq69g5fav"


async def key_of(auth: Auth, user: str, process: str = "svc_chat") -> pb.GetUserKeyResponse:
    answer: pb.GetUserKeyResponse = await auth.keys_as(process).GetUserKey(
        pb.GetUserKeyRequest(user=user)
    )
    return answer


async def test_a_service_gets_the_same_key_each_time(auth: Auth) -> None:
    someone = await auth.create()

    first, second = await key_of(auth, someone.user), await key_of(auth, someone.user, "svc_bots")

    assert first == second
    assert (len(first.key_id), len(first.key)) == (16, 32)


async def test_persons_have_different_keys(auth: Auth) -> None:
    ana, luis = await auth.create(), await auth.create()

    assert (await key_of(auth, ana.user)).key != (await key_of(auth, luis.user)).key


async def test_nobody_has_no_key(auth: Auth) -> None:
    error = await refused(key_of(auth, NOBODY))

    assert error.code() is grpc.StatusCode.PERMISSION_DENIED
    assert reason(error) == "NOT_YOURS"


@pytest.mark.parametrize("process", ["edge", "envoy", "svc_auth", "ops"])
async def test_no_key_leaves_the_services(auth: Auth, process: str) -> None:
    someone = await auth.create()

    error = await refused(key_of(auth, someone.user, process))

    assert error.code() is grpc.StatusCode.PERMISSION_DENIED
    assert reason(error) == "CALLER_NOT_ALLOWED"


async def kids(auth: Auth) -> list[str]:
    return [key.kid for key in (await auth.keys.GetJwks(pb.GetJwksRequest())).keys]


def kid(token: str) -> str:
    return str(jwt.get_unverified_header(token)["kid"])


async def test_a_rotation_moves_to_the_key_announced_before(auth: Auth) -> None:
    someone = await auth.create()
    old, announced = await kids(auth)
    assert kid(someone.access_token) == old

    await admin(auth, "rotate-keys", "--now")

    async def moved() -> bool:
        return (await kids(auth))[0] == announced

    await eventually(moved, within_s=1)
    assert len(await kids(auth)) == 3
    assert (await kids(auth))[2] == old
    assert kid((await auth.sign_in(someone.email)).access_token) == announced
    await auth.me(someone.metadata)  # tokens of the retired key are good until they end


async def test_a_key_announced_just_now_does_not_sign_yet(auth: Auth) -> None:
    """Gateways fetch the key set now and then; a token they cannot verify shuts people out."""
    await kids(auth)

    code, _, problem = await admin(auth, "rotate-keys", check=False)

    assert code == 1
    assert "less than ten minutes ago" in problem


async def test_a_removed_key_verifies_nothing_any_more(auth: Auth) -> None:
    someone = await auth.create()
    old = kid(someone.access_token)
    await admin(auth, "rotate-keys", "--now")
    fresh = await auth.sign_in(someone.email)

    await admin(auth, "remove-key", "--key", old)

    async def gone() -> bool:
        return old not in await kids(auth)

    await eventually(gone, within_s=1)
    error = await refused(auth.me(someone.metadata))
    assert reason(error) == "INVALID_TOKEN"
    await auth.me(bearer(fresh.access_token))


async def test_the_key_that_signs_cannot_be_removed(auth: Auth) -> None:
    code, _, problem = await admin(auth, "remove-key", "--key", (await kids(auth))[0], check=False)

    assert code == 1
    assert "rotate first" in problem
