"""PostgreSQL's announcements: heard once committed, and silence is noticed."""

from collections.abc import AsyncIterator
from contextlib import aclosing

import pytest

from mesh.kernel.errors import Unavailable
from mesh.storage.notify import Listener, Notice, announce
from mesh.storage.sql import Database
from tests.support.stores import Databases


async def test_what_is_committed_is_heard_and_what_is_not_is_not(databases: Databases) -> None:
    settings = databases.settings("svc_auth")
    async with (
        Database(settings) as database,
        aclosing(Listener(settings, "news", beat_s=0.1).listen()) as heard,
    ):
        assert await anext(heard) is None
        with pytest.raises(RuntimeError):
            async with database.transaction() as connection:
                await announce(connection, "news", "rolled back")
                raise RuntimeError
        async with database.transaction() as connection:
            await announce(connection, "news", "committed")

        said = await first_said(heard)

    assert said == Notice(channel="news", payload="committed")


async def test_nothing_is_lost_between_two_beats(databases: Databases) -> None:
    settings = databases.settings("svc_auth")
    said: list[str] = []
    async with (
        Database(settings) as database,
        aclosing(Listener(settings, "news", beat_s=0.005).listen()) as heard,
    ):
        await anext(heard)
        for number in range(100):
            async with database.transaction() as connection:
                await announce(connection, "news", str(number))
        async for notice in heard:
            if notice is not None:
                said.append(notice.payload)
            if len(said) == 100:
                break

    assert said == [str(number) for number in range(100)]


async def test_a_silent_connection_beats(databases: Databases) -> None:
    listener = Listener(databases.settings("svc_auth"), "news", beat_s=0.05)
    async with aclosing(listener.listen()) as heard:
        assert [await anext(heard) for _ in range(3)] == [None, None, None]


async def test_a_lost_connection_is_unavailable(databases: Databases) -> None:
    listener = Listener(databases.settings("svc_auth"), "news", beat_s=0.05)
    async with aclosing(listener.listen()) as heard:
        await anext(heard)
        with databases.superuser() as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE application_name = 'svc_auth listener'"
            )

        with pytest.raises(Unavailable):
            while True:
                await anext(heard)


async def first_said(heard: AsyncIterator[Notice | None]) -> Notice:
    async for notice in heard:
        if notice is not None:
            return notice
    raise AssertionError("nothing was said")
