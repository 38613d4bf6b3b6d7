"""WatchRevocations: what one process ends, every other hears at once, and silence is honest."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import grpc
import pytest
from mentalia.auth.v1 import key_service_pb2 as pb
from mentalia.auth.v1 import session_service_pb2 as sessions_pb

from svc_auth.domain.keys import Revocation
from svc_auth.service.keyring import Keyring
from svc_auth.service.revocations import Change, RevocationFeed, Snapshot
from tests.service.auth.people import Auth, refused, running_auth
from tests.support.eventually import eventually
from tests.support.servers import reason
from tests.support.stores import Databases, Stores, stop

REQUEST = pb.WatchRevocationsRequest()


@asynccontextmanager
async def watching(auth: Auth, process: str = "svc_chat") -> AsyncIterator[Any]:
    stream = auth.keys_as(process).WatchRevocations(REQUEST)
    try:
        yield stream
    finally:
        stream.cancel()


async def until(stream: Any, kind: str) -> pb.WatchRevocationsResponse:
    """The next event of a kind."""
    async with asyncio.timeout(5):
        while True:
            event: pb.WatchRevocationsResponse = await stream.read()
            if event.WhichOneof("event") == kind:
                return event


async def sign_out(auth: Auth) -> str:
    """Make someone, sign them out, and tell which session that was."""
    someone = await auth.create()
    listed = await auth.sessions.ListSessions(
        sessions_pb.ListSessionsRequest(), metadata=someone.metadata
    )
    await auth.sessions.SignOut(sessions_pb.SignOutRequest(), metadata=someone.metadata)
    return listed.sessions[0].name


async def test_a_watcher_gets_a_snapshot_first(auth: Auth) -> None:
    ended = await sign_out(auth)

    async with watching(auth) as stream:
        first = await stream.read()

    assert [one.session for one in first.snapshot.sessions] == [ended]
    assert first.snapshot.sessions[0].expire_time.seconds > time.time() + 86_000
    assert len(first.snapshot.jwks) == 2
    assert not first.snapshot.more


async def test_a_session_ended_here_is_told_within_a_second(auth: Auth) -> None:
    async with watching(auth) as stream:
        sequence = (await until(stream, "snapshot")).sequence
        began = time.monotonic()
        ended = await sign_out(auth)

        change = await until(stream, "change")

    assert time.monotonic() - began < 1
    assert [one.session for one in change.change.sessions] == [ended]
    assert change.sequence == sequence + 1
    assert not change.change.jwks


async def test_a_session_ended_in_another_process_is_told_within_a_second(
    auth: Auth, databases: Databases, tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "master").write_bytes((tmp_path / "master").read_bytes())
    (tmp_path / "other" / "master").chmod(0o600)
    async with running_auth(databases, tmp_path / "other") as other, watching(auth) as stream:
        await until(stream, "snapshot")
        someone = await auth.create()
        began = time.monotonic()
        await other.sessions.SignOut(sessions_pb.SignOutRequest(), metadata=someone.metadata)

        change = await until(stream, "change")

        assert time.monotonic() - began < 1
        assert len(change.change.sessions) == 1
        error = await refused(auth.me(someone.metadata))
        assert reason(error) == "SESSION_REVOKED"


async def test_the_feed_beats_every_second(auth: Auth) -> None:
    async with watching(auth) as stream:
        await until(stream, "heartbeat")
        began = time.monotonic()
        await until(stream, "heartbeat")

    assert 0.8 < time.monotonic() - began < 1.6


async def test_without_the_database_there_is_no_beat_and_afterwards_a_snapshot(
    stores: Stores, auth: Auth
) -> None:
    """Who hears nothing knows that nothing can be known."""
    kinds: list[str | None] = []

    async def keep_reading(stream: Any) -> None:
        while True:
            kinds.append((await stream.read()).WhichOneof("event"))

    async with watching(auth) as stream:
        reading = asyncio.create_task(keep_reading(stream))
        await eventually(lambda: "heartbeat" in kinds)
        stop(stores.postgres.process)
        try:
            await eventually(lambda: unheard(auth))
            heard = len(kinds)
            error = await refused(auth.keys_as("edge").WatchRevocations(REQUEST).read())
        finally:
            stores.postgres.start()

        await eventually(lambda: kinds.count("snapshot") == 2)
        reading.cancel()

    assert kinds[heard] == "snapshot"
    assert error.code() is grpc.StatusCode.UNAVAILABLE
    assert reason(error) == "DEPENDENCY_UNAVAILABLE"


async def unheard(auth: Auth) -> bool:
    stream = auth.keys_as("edge").WatchRevocations(REQUEST)
    try:
        await stream.read()
    except grpc.aio.AioRpcError:
        return True
    stream.cancel()
    return False


async def test_a_long_list_comes_in_parts(auth: Auth) -> None:
    someone = await auth.create()
    with auth.databases.superuser() as connection:
        connection.execute(
            "INSERT INTO auth.sessions (id, user_id, signed_in_at, last_used_at,"
            " access_expires_at, expires_at, revoked_at) SELECT gen_random_uuid(),"
            " (SELECT id FROM auth.users), now(), now(), now() + interval '1 day', now(), now()"
            " FROM generate_series(1, 12000)"
        )
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE application_name = 'svc_auth listener'"
            " AND datname = current_database()"
        )

    async def whole() -> bool:
        sessions: set[str] = set()
        async with watching(auth) as stream:
            try:
                while True:
                    event = await until(stream, "snapshot")
                    assert event.ByteSize() < 1024 * 1024
                    sessions |= {one.session for one in event.snapshot.sessions}
                    if not event.snapshot.more:
                        break
            except grpc.aio.AioRpcError:
                return False
        return len(sessions) == 12_000

    await eventually(whole)
    await auth.me(someone.metadata)


@pytest.mark.parametrize("process", ["envoy", "ops", "nobody"])
async def test_only_processes_of_the_mesh_may_watch(auth: Auth, process: str) -> None:
    async with watching(auth, process) as stream:
        error = await refused(stream.read())

    assert error.code() is grpc.StatusCode.PERMISSION_DENIED
    assert reason(error) == "CALLER_NOT_ALLOWED"


async def test_a_watcher_who_does_not_read_is_cut_off() -> None:
    """It starts again with a snapshot, so nothing is lost; nobody else waits for it."""
    feed = RevocationFeed(NoChanges(), NoSessions(), NoKeys(), NoTable(), NoClock())  # type: ignore[arg-type]  # parts this test does not reach
    feed._alive.set()
    slow, quick = feed.watch(), feed.watch()
    assert isinstance(await anext(slow), Snapshot)
    assert isinstance(await anext(quick), Snapshot)

    for number in range(1100):
        feed.revoked(ended(str(number)))
        assert isinstance(await anext(quick), Change)

    with pytest.raises(Exception, match="OVERLOADED"):
        while True:
            await anext(slow)
    await quick.aclose()
    assert not feed._watchers


class NoChanges: ...


class NoSessions: ...


class NoKeys(Keyring):
    def __init__(self) -> None: ...


class NoClock: ...


class NoTable:
    def revoke(self, session_id: str, until_s: float) -> None: ...


def ended(session_id: str) -> Revocation:
    now = datetime.now(UTC)
    return Revocation(session_id=session_id, revoked_at=now, forget_at=now)
