"""SignIn and SignOut: who gets in, who does not, and that both look alike from outside."""

import asyncio

import grpc
import pytest
from google.rpc import error_details_pb2
from mentalia.auth.v1 import session_service_pb2 as pb

from tests.service.auth.people import Auth, bearer, refused
from tests.support.servers import detail, reason


@pytest.mark.parametrize("known", [True, False], ids=["a wrong password", "an unknown address"])
async def test_who_does_not_get_in_learns_nothing_else(auth: Auth, known: bool) -> None:
    someone = await auth.create()
    email = someone.email if known else "nobody@example.org"

    error = await refused(auth.sign_in(email, password="equivocada 1"))

    assert error.code() is grpc.StatusCode.UNAUTHENTICATED
    assert reason(error) == "WRONG_CREDENTIALS"
    assert dict(detail(error, error_details_pb2.ErrorInfo).metadata) == {}


async def test_the_address_may_be_written_in_capitals(auth: Auth) -> None:
    someone = await auth.create()

    signed_in = await auth.sign_in(someone.email.upper())

    assert signed_in.user.name == someone.user


async def test_signing_out_ends_this_session_and_no_other(auth: Auth) -> None:
    someone = await auth.create()
    other = await auth.sign_in(someone.email)

    await auth.sessions.SignOut(pb.SignOutRequest(), metadata=someone.metadata)

    error = await refused(auth.me(someone.metadata))
    assert error.code() is grpc.StatusCode.UNAUTHENTICATED
    assert reason(error) == "SESSION_REVOKED"
    await auth.me(bearer(other.access_token))


async def test_a_signed_out_session_cannot_be_renewed(auth: Auth) -> None:
    someone = await auth.create()
    await auth.sessions.SignOut(pb.SignOutRequest(), metadata=someone.metadata)

    error = await refused(
        auth.sessions.RefreshSession(pb.RefreshSessionRequest(refresh_token=someone.refresh_token))
    )

    assert reason(error) == "SESSION_REVOKED"


async def test_more_than_can_be_hashed_is_refused_with_a_time_to_come_again(auth: Auth) -> None:
    """The queue holds 32 and one thread works, so a storm of 200 cannot all be let in."""
    calls = [auth.sign_in("nobody@example.org", password="equivocada 1") for _ in range(120)]

    outcomes = await asyncio.gather(*calls, return_exceptions=True)

    errors = [one for one in outcomes if isinstance(one, grpc.aio.AioRpcError)]
    assert len(errors) == 120
    full = [one for one in errors if one.code() is grpc.StatusCode.RESOURCE_EXHAUSTED]
    assert full
    assert {reason(one) for one in full} == {"OVERLOADED"}
    assert all(
        detail(one, error_details_pb2.RetryInfo).retry_delay.ToSeconds() >= 0 for one in full
    )
    assert {reason(one) for one in errors if one not in full} <= {"WRONG_CREDENTIALS"}
