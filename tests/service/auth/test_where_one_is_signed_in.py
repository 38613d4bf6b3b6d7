"""ListSessions and RevokeSession: a person sees and ends their own sessions, and no others."""

import grpc
import pytest
from mentalia.auth.v1 import resources_pb2
from mentalia.auth.v1 import session_service_pb2 as pb

from tests.service.auth.people import Auth, Someone, bearer, refused
from tests.support.servers import reason

NOBODYS = "sessions/01arz3ndektsv4rrffq69g5fav"


async def sessions(auth: Auth, someone: Someone, **request: object) -> pb.ListSessionsResponse:
    return await auth.sessions.ListSessions(
        pb.ListSessionsRequest(**request),  # type: ignore[arg-type]  # fields of the request
        metadata=someone.metadata,
    )


async def current(auth: Auth, someone: Someone) -> resources_pb2.Session:
    return next(one for one in (await sessions(auth, someone)).sessions if one.current)


async def test_a_person_sees_their_devices(auth: Auth) -> None:
    someone = await auth.create()
    await auth.create()
    await auth.sign_in(someone.email, device_name="teléfono")

    listed = (await sessions(auth, someone)).sessions

    assert {one.device_name for one in listed} == {"", "teléfono"}
    assert [one.current for one in listed].count(True) == 1
    assert all(one.expire_time.seconds - one.create_time.seconds == 30 * 86_400 for one in listed)


async def test_pages_together_are_the_list(auth: Auth) -> None:
    someone = await auth.create()
    for number in range(4):
        await auth.sign_in(someone.email, device_name=f"aparato {number}")

    seen, token = [], ""
    while True:
        page = await sessions(auth, someone, page_size=2, page_token=token)
        seen += [one.name for one in page.sessions]
        token = page.next_page_token
        if not token:
            break

    assert len(seen) == len(set(seen)) == 5
    assert set(seen) == {one.name for one in (await sessions(auth, someone)).sessions}


async def test_a_page_token_of_another_person_is_refused(auth: Auth) -> None:
    ana, luis = await auth.create(), await auth.create()
    await auth.sign_in(ana.email)
    token = (await sessions(auth, ana, page_size=1)).next_page_token

    error = await refused(sessions(auth, luis, page_token=token))

    assert error.code() is grpc.StatusCode.INVALID_ARGUMENT
    assert reason(error) == "INVALID_PAGE_TOKEN"


async def test_ending_a_session_shuts_its_device_out(auth: Auth) -> None:
    someone = await auth.create()
    phone = await auth.sign_in(someone.email, device_name="teléfono")
    name = next(
        one.name
        for one in (await sessions(auth, someone)).sessions
        if one.device_name == "teléfono"
    )

    for _ in range(2):  # twice has the effect of once
        await auth.sessions.RevokeSession(
            pb.RevokeSessionRequest(name=name), metadata=someone.metadata
        )

    assert reason(await refused(auth.me(bearer(phone.access_token)))) == "SESSION_REVOKED"
    assert [one.name for one in (await sessions(auth, someone)).sessions] != []
    assert name not in {one.name for one in (await sessions(auth, someone)).sessions}
    await auth.me(someone.metadata)


@pytest.mark.parametrize("whose", ["somebody else's", "nobody's"])
async def test_a_session_that_is_not_ones_own_cannot_be_told_from_none(
    auth: Auth, whose: str
) -> None:
    ana, luis = await auth.create(), await auth.create()
    name = (await current(auth, luis)).name if whose == "somebody else's" else NOBODYS

    error = await refused(
        auth.sessions.RevokeSession(pb.RevokeSessionRequest(name=name), metadata=ana.metadata)
    )

    assert error.code() is grpc.StatusCode.PERMISSION_DENIED
    assert reason(error) == "NOT_YOURS"
    await auth.me(luis.metadata)
