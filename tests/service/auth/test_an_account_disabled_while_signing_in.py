"""A sign-in that was on its way when an account was disabled opens nothing that lasts."""

import asyncio
from datetime import UTC, datetime

import pytest

from mesh.kernel.errors import Unauthenticated
from mesh.kernel.reasons import Reason
from mesh.storage.sql import Database
from svc_auth.domain.ports import Opening
from svc_auth.domain.sessions import End, Session
from svc_auth.store import PostgresSessionStore
from tests.service.auth.people import Auth


def opening(auth: Auth, user_id: str) -> Opening:
    now, until = datetime.now(UTC), datetime(2100, 1, 1, tzinfo=UTC)
    session = Session(
        session_id=auth.running.mesh.ids.new(),
        user_id=user_id,
        device_name="",
        signed_in_at=now,
        last_used_at=now,
        access_expires_at=until,
        expires_at=until,
    )
    return Opening(session=session, refresh_hash=b"r" * 32)


async def test_no_session_opens_once_the_account_is_disabled(auth: Auth) -> None:
    """Its password was found right a moment before."""
    ana = await auth.create()
    with auth.databases.superuser() as connection:
        connection.execute("UPDATE auth.users SET disabled_at = now()")

    async with Database(auth.databases.settings("svc_auth")) as database:
        with pytest.raises(Unauthenticated) as caught:
            await PostgresSessionStore(database).open(opening(auth, ana.user[6:]))

    assert caught.value.reason is Reason.WRONG_CREDENTIALS


async def test_a_session_opened_just_before_is_ended_with_the_others(auth: Auth) -> None:
    ana = await auth.create()
    now = datetime.now(UTC)

    async with Database(auth.databases.settings("svc_auth")) as database:
        store = PostgresSessionStore(database)
        with auth.databases.superuser() as connection:

            def disable() -> None:
                connection.execute("UPDATE auth.users SET disabled_at = now()")

            await asyncio.gather(
                store.open(opening(auth, ana.user[6:])),
                asyncio.to_thread(disable),
                return_exceptions=True,
            )
        await store.end_all(ana.user[6:], End.DISABLED, now)

    with auth.databases.superuser() as connection:
        left = connection.execute("SELECT count(*) FROM auth.sessions WHERE revoked_at IS NULL")
        assert left.fetchone() == (0,)
