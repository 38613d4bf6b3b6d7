"""PostgreSQL: short transactions that act for one person, or openly for a job."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from types import TracebackType
from typing import Self

import psycopg
import sqlalchemy.exc
from sqlalchemy import text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from mesh.kernel.errors import Unavailable
from mesh.kernel.ids import ulid_to_uuid
from mesh.kernel.reasons import Reason

DEPENDENCY = "postgresql"
"""The name callers and `/readyz` see when the database cannot be reached."""

_SET_CALLER = "SELECT set_config('mentalia.user', %s, true)"
_RETRY_AFTER_S = 1.0
_TRANSIENT_STATES = frozenset(
    {
        "40001",  # serialization failure
        "40P01",  # deadlock
        "53300",  # too many connections
        "55P03",  # lock timeout
        "57014",  # statement timeout
        "57P01",  # the server is stopping
        "57P02",
        "57P03",  # the server is starting
    }
)
"""SQLSTATEs that pass by themselves; with the whole class 08 (connection)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class DatabaseSettings:
    """How one process uses one database."""

    url: str
    """`postgresql://role@host:port/database`, without a password."""

    password: str = ""
    """Password of the role."""

    process: str = "mentalia"
    """Name that the server lists the connections under."""

    job_role: str = ""
    """Role that `transaction(job=True)` steps into; empty: this process has no job."""

    pool_size: int = 8
    """Connections at most; a transaction waits for a free one."""

    pool_timeout_s: float = 2.0
    """How long a transaction waits for a free connection before it is refused."""

    connect_timeout_s: int = 3
    """How long opening a connection may take; PostgreSQL's client knows whole seconds from 2 on."""

    statement_timeout_ms: int = 5_000
    """A longer statement is a mistake here: every query has an index and a page."""

    lock_timeout_ms: int = 1_000
    """A caller that waits longer for a row is told to come again."""

    idle_in_transaction_ms: int = 10_000
    """The server ends a transaction that its process forgot."""


class Database:
    """A pool of connections, and the transactions on them."""

    def __init__(
        self, settings: DatabaseSettings, *, on_failure: Callable[[], None] = lambda: None
    ) -> None:
        """`on_failure` is told of every transaction that the database could not carry out."""
        self._settings = settings
        self._on_failure = on_failure
        self._engine = _engine(settings)

    @asynccontextmanager
    async def transaction(
        self, *, user: str | None = None, job: bool = False
    ) -> AsyncIterator[AsyncConnection]:
        """A transaction that sees the rows of `user` (a ULID), or of nobody.

        With `job` it runs as the job role of the process instead, whose policies say what a job
        may see. It is committed at the end of the block and rolled back on any exception.
        Raises Unavailable when the database cannot be reached, has no room, or waits too long.
        """
        caller = str(ulid_to_uuid(user)) if user else ""
        async with _Translated(self._on_failure):
            connection = await self._connect(caller)
            try:
                if job:
                    await connection.execute(text(f'SET LOCAL ROLE "{self._job_role()}"'))
                yield connection
                await connection.commit()
            finally:
                # Closing gives the connection back and rolls back what was not committed. It is
                # shielded so that a cancelled call cannot leave a connection checked out.
                await asyncio.shield(connection.close())

    async def check(self) -> None:
        """Raise Unavailable unless the database answers."""
        async with self.transaction() as connection:
            await connection.execute(text("SELECT 1"))

    async def close(self) -> None:
        """Close every connection."""
        await self._engine.dispose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    def _job_role(self) -> str:
        if not self._settings.job_role:
            raise ValueError(f"{self._settings.process} has no job role")
        return self._settings.job_role

    async def _connect(self, caller: str) -> AsyncConnection:
        """A connection inside a transaction of `caller`.

        Nothing has happened yet, so pooled connections that died unnoticed (the server was
        restarted) are replaced without telling anyone.
        """
        for _ in range(self._settings.pool_size):
            connection = await self._engine.connect()
            try:
                await self._act_for(connection, caller)
            except psycopg.OperationalError as error:
                if error.sqlstate is not None and not is_transient(error):
                    raise
            else:
                return connection
        connection = await self._engine.connect()
        await self._act_for(connection, caller)
        return connection

    async def _act_for(self, connection: AsyncConnection, caller: str) -> None:
        try:
            # A pipeline sends BEGIN and the setting together: one round trip less per call.
            raw = (await connection.get_raw_connection()).driver_connection
            assert isinstance(raw, psycopg.AsyncConnection)  # noqa: S101  # the driver in the URL
            async with raw.pipeline():
                await raw.execute(_SET_CALLER, (caller,))
        except BaseException:
            await asyncio.shield(self._discard(connection))
            raise

    async def _discard(self, connection: AsyncConnection) -> None:
        await connection.invalidate()
        await connection.close()


class _Translated:
    """Turns what the driver raises for a lost or overloaded database into Unavailable."""

    def __init__(self, on_failure: Callable[[], None]) -> None:
        self._on_failure = on_failure

    async def __aenter__(self) -> None:
        return None

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if isinstance(error, Exception) and is_transient(error):
            self._on_failure()
            raise Unavailable(
                Reason.DEPENDENCY_UNAVAILABLE, retry_after_s=_RETRY_AFTER_S, dependency=DEPENDENCY
            ) from error


def is_transient(error: Exception) -> bool:
    """Whether the same transaction may pass later, unchanged."""
    if isinstance(error, sqlalchemy.exc.TimeoutError):
        return True
    if isinstance(error, sqlalchemy.exc.DBAPIError):
        if error.connection_invalidated:
            return True
        cause: BaseException | None = error.orig
    else:
        cause = error
    if not isinstance(cause, psycopg.Error):
        return False
    if cause.sqlstate is None:
        # Without a state the server never answered: refused, reset, or timed out.
        return isinstance(cause, psycopg.OperationalError | psycopg.InterfaceError)
    return cause.sqlstate in _TRANSIENT_STATES or cause.sqlstate.startswith("08")


def driver_url(url: str, password: str) -> URL:
    """`url` for the psycopg driver, with `password` unless it is empty."""
    parsed = make_url(url).set(drivername="postgresql+psycopg")
    return parsed.set(password=password) if password else parsed


def _engine(settings: DatabaseSettings) -> AsyncEngine:
    limits = {
        "statement_timeout": settings.statement_timeout_ms,
        "lock_timeout": settings.lock_timeout_ms,
        "idle_in_transaction_session_timeout": settings.idle_in_transaction_ms,
        "TimeZone": "UTC",
    }
    return create_async_engine(
        driver_url(settings.url, settings.password),
        pool_size=settings.pool_size,
        max_overflow=0,
        pool_timeout=settings.pool_timeout_s,
        pool_use_lifo=True,
        # A lost peer is noticed by TCP even when it cannot say so.
        connect_args={
            "application_name": settings.process,
            "connect_timeout": settings.connect_timeout_s,
            "options": " ".join(f"-c {name}={value}" for name, value in limits.items()),
            "keepalives_idle": 30,
            "keepalives_interval": 5,
            "keepalives_count": 3,
            "tcp_user_timeout": settings.statement_timeout_ms * 2,
        },
        hide_parameters=True,
    )
