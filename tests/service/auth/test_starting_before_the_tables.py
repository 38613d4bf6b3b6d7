"""svc_auth started before the migration, or while one runs, serves once the tables are there."""

import asyncio
from pathlib import Path

from tests.service.auth.people import running_auth
from tests.support.stores import Databases


async def test_the_service_waits_for_its_tables(own_databases: Databases, tmp_path: Path) -> None:
    with own_databases.superuser() as connection:
        connection.execute("ALTER SCHEMA auth RENAME TO later")

        async def make() -> None:
            await asyncio.sleep(1.0)  # long enough for every check to have failed
            connection.execute("ALTER SCHEMA later RENAME TO auth")

        async with asyncio.timeout(15), asyncio.TaskGroup() as group:
            group.create_task(make())
            async with running_auth(own_databases, tmp_path) as auth:
                ana = await auth.create()
                assert (await auth.me(ana.metadata)).user.email == ana.email
