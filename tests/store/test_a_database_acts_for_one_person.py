"""PostgreSQL: who a transaction acts for, what it leaves behind, and how it fails."""

import asyncio
from collections.abc import AsyncIterator
from uuid import uuid4

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DataError, ProgrammingError

from mesh.kernel.clock import SystemClock
from mesh.kernel.errors import Unavailable
from mesh.kernel.ids import UlidIds, ulid_to_uuid
from mesh.kernel.reasons import Reason
from mesh.storage.sql import Database
from tests.support.eventually import eventually
from tests.support.stores import Databases, Stores, stop

IDS = UlidIds(SystemClock())
INSERT = text(
    "INSERT INTO spoiler.spoiler_alerts (user_id, analysis_text, red_flags)"
    " VALUES (:user, 'x', 'y')"
)
COUNT = text("SELECT count(*) FROM spoiler.spoiler_alerts")


@pytest.fixture
async def database(databases: Databases) -> AsyncIterator[Database]:
    async with Database(databases.settings("svc_spoiler", pool_size=1)) as opened:
        yield opened


async def count(database: Database, user: str | None) -> int:
    async with database.transaction(user=user) as connection:
        return int((await connection.execute(COUNT)).scalar_one())


async def write(database: Database, user: str) -> None:
    async with database.transaction(user=user) as connection:
        await connection.execute(INSERT, {"user": ulid_to_uuid(user)})


async def test_a_person_sees_their_rows_and_nobody_elses(database: Database) -> None:
    ana, luis = IDS.new(), IDS.new()

    await write(database, ana)

    assert await count(database, ana) == 1
    assert await count(database, luis) == 0


async def test_a_reused_connection_belongs_to_nobody(database: Database) -> None:
    """PostgreSQL answers '' for a setting that an earlier transaction had."""
    ana = IDS.new()
    await write(database, ana)

    assert await count(database, None) == 0


async def test_a_row_cannot_be_written_for_somebody_else(database: Database) -> None:
    ana, luis = IDS.new(), IDS.new()

    with pytest.raises(ProgrammingError, match="row-level security"):
        async with database.transaction(user=ana) as connection:
            await connection.execute(INSERT, {"user": ulid_to_uuid(luis)})


async def test_an_exception_leaves_nothing_behind(database: Database) -> None:
    ana = IDS.new()

    with pytest.raises(RuntimeError):
        async with database.transaction(user=ana) as connection:
            await connection.execute(INSERT, {"user": ulid_to_uuid(ana)})
            raise RuntimeError

    assert await count(database, ana) == 0


async def test_a_cancelled_call_gives_its_connection_back(database: Database) -> None:
    """The pool has one connection, so a lost one would stop everything."""
    started = asyncio.Event()

    async def slow() -> None:
        async with database.transaction() as connection:
            started.set()
            await connection.execute(text("SELECT pg_sleep(4)"))

    task = asyncio.create_task(slow())
    await started.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task

    assert await count(database, None) == 0


async def test_a_job_steps_into_its_own_role(databases: Databases) -> None:
    async with Database(databases.settings("svc_chat")) as database:
        async with database.transaction(job=True) as connection:
            job = (await connection.execute(text("SELECT current_user"))).scalar_one()
        async with database.transaction() as connection:
            after = (await connection.execute(text("SELECT current_user"))).scalar_one()

    assert (job, after) == ("svc_chat_jobs", "svc_chat")


async def test_a_process_without_jobs_has_no_other_role(database: Database) -> None:
    with pytest.raises(ValueError, match="svc_spoiler has no job role"):
        async with database.transaction(job=True):
            pass


async def test_a_mistake_is_not_mistaken_for_an_outage(database: Database) -> None:
    with pytest.raises(DataError):
        async with database.transaction() as connection:
            await connection.execute(text("SELECT 1 / (SELECT 0)"))


@pytest.mark.parametrize(
    "statement",
    [
        pytest.param("SELECT pg_sleep(3)", id="a statement that takes too long"),
        pytest.param("SELECT pg_terminate_backend(pg_backend_pid())", id="a connection cut"),
    ],
)
async def test_what_passes_by_itself_is_unavailable(databases: Databases, statement: str) -> None:
    failures: list[int] = []
    settings = databases.settings("svc_spoiler", statement_timeout_ms=200)
    async with Database(settings, on_failure=lambda: failures.append(1)) as database:
        with pytest.raises(Unavailable) as refused:
            async with database.transaction() as connection:
                await connection.execute(text(statement))
        assert await count(database, None) == 0

    assert refused.value.reason is Reason.DEPENDENCY_UNAVAILABLE
    assert refused.value.metadata == {"dependency": "postgresql"}
    assert refused.value.retry_after_s == 1.0
    assert failures == [1]


async def test_a_row_that_stays_locked_is_unavailable(databases: Databases) -> None:
    settings = databases.settings("svc_spoiler", lock_timeout_ms=100)
    ana = IDS.new()
    lock = text("SELECT id FROM spoiler.spoiler_alerts FOR UPDATE")
    async with Database(settings) as database:
        await write(database, ana)
        async with database.transaction(user=ana) as holder:
            await holder.execute(lock)
            with pytest.raises(Unavailable):
                async with database.transaction(user=ana) as waiter:
                    await waiter.execute(lock)


async def test_a_full_pool_refuses_within_its_time(databases: Databases) -> None:
    settings = databases.settings("svc_spoiler", pool_size=1, pool_timeout_s=0.1)
    async with Database(settings) as database, database.transaction():
        with pytest.raises(Unavailable):
            async with database.transaction():
                pass


async def test_connections_that_died_unnoticed_are_replaced(databases: Databases) -> None:
    """All of them at once, as after a restart of the server."""
    failures: list[int] = []
    settings = databases.settings("svc_spoiler", pool_size=3)
    async with Database(settings, on_failure=lambda: failures.append(1)) as database:
        await asyncio.gather(*(sleep(database) for _ in range(3)))
        with databases.superuser() as connection:
            cut = connection.execute(
                "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                " WHERE usename = 'svc_spoiler' AND datname = current_database()"
            ).fetchone()

        await asyncio.gather(*(sleep(database) for _ in range(3)))

    assert cut == (3,)
    assert failures == []


async def sleep(database: Database) -> None:
    async with database.transaction() as connection:
        await connection.execute(text("SELECT pg_sleep(0.05)"))


async def test_an_unreachable_server_is_unavailable(databases: Databases) -> None:
    settings = databases.settings("svc_spoiler", url="postgresql://svc_spoiler@127.0.0.1:1/none")
    async with Database(settings) as database:
        with pytest.raises(Unavailable):
            await database.check()


async def test_a_value_never_shows_in_an_error(database: Database) -> None:
    secret = uuid4().hex

    with pytest.raises(Exception) as raised:  # noqa: PT011  # whatever it is, it must not tell
        async with database.transaction() as connection:
            await connection.execute(text("SELECT :value::no_such_type"), {"value": secret})

    assert secret not in str(raised.value)


async def test_a_restarted_server_is_found_again(stores: Stores, databases: Databases) -> None:
    async with Database(databases.settings("svc_spoiler")) as database:
        await database.check()
        stop(stores.postgres.process)
        with pytest.raises(Unavailable):
            await database.check()

        stores.postgres.start()

        async def answers() -> bool:
            try:
                await database.check()
            except Unavailable:
                return False
            return True

        await eventually(answers)
