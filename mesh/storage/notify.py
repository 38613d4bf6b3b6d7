"""Wake-ups from PostgreSQL: what a transaction announces is heard once it is committed."""

import asyncio
from collections.abc import AsyncGenerator
from dataclasses import dataclass

import psycopg
from psycopg import sql
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from mesh.kernel.errors import Unavailable
from mesh.kernel.reasons import Reason
from mesh.storage.sql import DEPENDENCY, DatabaseSettings


@dataclass(frozen=True, kw_only=True, slots=True)
class Notice:
    """One announcement."""

    channel: str
    """Where it was made."""

    payload: str
    """What was said; under 8000 bytes."""


async def announce(connection: AsyncConnection, channel: str, payload: str) -> None:
    """Announce when the transaction of `connection` is committed, and not otherwise."""
    await connection.execute(
        text("SELECT pg_notify(:channel, :payload)"), {"channel": channel, "payload": payload}
    )


class Listener:
    """One dedicated connection that hears announcements."""

    def __init__(self, settings: DatabaseSettings, *channels: str, beat_s: float = 1.0) -> None:
        """`beat_s` is how often a silent connection is asked whether it still answers."""
        self._settings = settings
        self._channels = channels
        self._beat_s = beat_s

    async def listen(self) -> AsyncGenerator[Notice | None, None]:
        """Announcements as they come; None at once when listening began, and at every beat.

        Whoever reads the state after the first None misses nothing. Raises Unavailable when the
        connection is lost or does not answer within a beat.
        """
        try:
            async with await self._connect() as connection:
                for channel in self._channels:
                    await connection.execute(sql.SQL("LISTEN {}").format(sql.Identifier(channel)))
                yield None
                while True:
                    async for notice in connection.notifies(timeout=self._beat_s):
                        yield Notice(channel=notice.channel, payload=notice.payload)
                    async with asyncio.timeout(self._beat_s):
                        await connection.execute("SELECT 1")
                    yield None
        except (psycopg.Error, TimeoutError) as error:
            raise Unavailable(
                Reason.DEPENDENCY_UNAVAILABLE, retry_after_s=1.0, dependency=DEPENDENCY
            ) from error

    async def _connect(self) -> psycopg.AsyncConnection[tuple[object, ...]]:
        return await psycopg.AsyncConnection.connect(
            self._settings.url,
            password=self._settings.password or None,
            autocommit=True,
            application_name=f"{self._settings.process} listener",
            connect_timeout=self._settings.connect_timeout_s,
        )
