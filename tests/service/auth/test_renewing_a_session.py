"""RefreshSession: each token renews once, and a stolen one ends the session for both."""

import asyncio
from pathlib import Path

import grpc
import jwt
import pytest
from mentalia.auth.v1 import session_service_pb2 as pb

from tests.service.auth.people import Auth, bearer, refused, running_auth
from tests.support.servers import reason
from tests.support.stores import Databases


async def renew(auth: Auth, token: str) -> pb.RefreshSessionResponse:
    return await auth.sessions.RefreshSession(pb.RefreshSessionRequest(refresh_token=token))


async def test_a_renewed_session_goes_on_with_new_tokens(auth: Auth) -> None:
    someone = await auth.create()

    renewed = await renew(auth, someone.refresh_token)

    assert renewed.refresh_token != someone.refresh_token
    me = await auth.me(bearer(renewed.access_token))
    assert me.user.name == someone.user == renewed.user.name
    await renew(auth, renewed.refresh_token)


async def test_fifty_at_once_give_one_successor(auth: Auth) -> None:
    someone = await auth.create()

    outcomes = await asyncio.gather(
        *(renew(auth, someone.refresh_token) for _ in range(50)), return_exceptions=True
    )

    renewed = [one for one in outcomes if isinstance(one, pb.RefreshSessionResponse)]
    errors = [one for one in outcomes if isinstance(one, grpc.aio.AioRpcError)]
    assert len({one.refresh_token for one in renewed}) == 1
    assert {one.code() for one in errors} <= {
        grpc.StatusCode.RESOURCE_EXHAUSTED,
        grpc.StatusCode.UNAVAILABLE,
    }
    with auth.databases.superuser() as connection:
        rows = connection.execute(
            "SELECT generation, rotated_at IS NULL FROM auth.refresh_tokens ORDER BY 1"
        ).fetchall()
    assert rows == [(1, False), (2, True)]
    await renew(auth, renewed[0].refresh_token)


async def test_an_answer_that_got_lost_can_be_asked_for_again(auth: Auth) -> None:
    someone = await auth.create()
    lost = await renew(auth, someone.refresh_token)

    again = await renew(auth, someone.refresh_token)

    assert again.refresh_token == lost.refresh_token
    assert again.refresh_expire_time == lost.refresh_expire_time


async def test_a_token_whose_successor_was_used_ends_the_session(auth: Auth) -> None:
    """Grace covers the immediate predecessor only, however little time has passed."""
    someone = await auth.create()
    second = await renew(auth, someone.refresh_token)
    third = await renew(auth, second.refresh_token)

    error = await refused(renew(auth, someone.refresh_token))

    assert error.code() is grpc.StatusCode.UNAUTHENTICATED
    assert reason(error) == "INVALID_REFRESH_TOKEN"
    assert reason(await refused(renew(auth, third.refresh_token))) == "SESSION_REVOKED"
    assert reason(await refused(auth.me(bearer(third.access_token)))) == "SESSION_REVOKED"


async def test_other_sessions_survive_a_theft(auth: Auth) -> None:
    someone = await auth.create()
    other = await auth.sign_in(someone.email)
    second = await renew(auth, someone.refresh_token)
    await renew(auth, second.refresh_token)
    await refused(renew(auth, someone.refresh_token))

    await renew(auth, other.refresh_token)


@pytest.mark.parametrize(
    "token",
    ["x" * 43, "ñ" * 20, "0" * 512, "' OR 1=1 --        "],
    ids=["unknown", "not ASCII", "long", "an attempt"],
)
async def test_a_token_nobody_gave_is_refused(auth: Auth, token: str) -> None:
    error = await refused(renew(auth, token))

    assert error.code() is grpc.StatusCode.UNAUTHENTICATED
    assert reason(error) == "INVALID_REFRESH_TOKEN"


async def test_an_access_token_is_no_refresh_token(auth: Auth) -> None:
    someone = await auth.create()

    error = await refused(renew(auth, someone.access_token[:512]))

    assert reason(error) == "INVALID_REFRESH_TOKEN"


async def test_a_refresh_token_past_its_time_is_refused(auth: Auth) -> None:
    someone = await auth.create()
    with auth.databases.superuser() as connection:
        connection.execute("UPDATE auth.refresh_tokens SET expires_at = now() - interval '1 s'")

    error = await refused(renew(auth, someone.refresh_token))

    assert reason(error) == "INVALID_REFRESH_TOKEN"


async def test_without_a_grace_a_second_sending_ends_the_session(
    databases: Databases, tmp_path: Path
) -> None:
    async with running_auth(databases, tmp_path, refresh_grace_s=0) as auth:
        someone = await auth.create()
        await renew(auth, someone.refresh_token)

        error = await refused(renew(auth, someone.refresh_token))

    assert reason(error) == "INVALID_REFRESH_TOKEN"


async def test_a_renewed_token_carries_the_plan_of_now(auth: Auth) -> None:
    someone = await auth.create()
    with auth.databases.superuser() as connection:
        connection.execute("UPDATE auth.users SET subscription_tier = 'premium'")

    renewed = await renew(auth, someone.refresh_token)

    claims = jwt.decode(renewed.access_token, options={"verify_signature": False})
    assert claims["plan"] == "premium"
