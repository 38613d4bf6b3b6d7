"""Removes what can no longer be used, as the role of jobs."""

from sqlalchemy import delete

from mesh.storage.sql import Database
from svc_auth.store.tables import refresh_tokens, requests, sessions

_SWEPT = (refresh_tokens, sessions, requests)
"""The policies of the job role say which rows of these it sees: only those that are past."""


class PostgresHousekeeping:
    """Sweeps the tables of the area."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def sweep(self) -> dict[str, int]:
        """Delete what is past; how many rows of each table that were."""
        swept: dict[str, int] = {}
        for table in _SWEPT:
            async with self._database.transaction(job=True) as connection:
                swept[table.name] = (await connection.execute(delete(table))).rowcount
        return swept
