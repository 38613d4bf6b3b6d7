"""Row-level security over the whole catalogue, so that a table added tomorrow is held to it too."""

from typing import Any

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import Select, TableClause, func, select

from mesh.storage.sql import Database
from migrations.bootstrap import JOBS, SERVICES
from tests.support.stores import Databases

OF_NOBODY = {"auth.signing_keys", "bots.social_learning"}
"""Tables without persons: the keys that sign tokens, and what was learned from all."""

LOOK_UPS = {
    "auth.find_sign_in",
    "auth.find_refresh_token",
    "auth.find_request",
    "auth.list_revocations",
    "auth.list_accounts",
}
"""The functions that answer before anyone is known, or an operator. No other may exist."""

TABLES = """
    SELECT n.nspname || '.' || c.relname, c.relrowsecurity, c.relforcerowsecurity,
        pg_get_userbyid(c.relowner)
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p') AND c.relname <> 'alembic_version'
        AND n.nspname NOT IN ('pg_catalog', 'information_schema')
"""


@pytest.fixture(params=["the main database", "the database of keys"])
def catalogue(request: pytest.FixtureRequest, databases: Databases) -> Any:
    keys = request.param == "the database of keys"
    with databases.superuser(keys=keys) as connection:
        yield connection


def test_every_table_of_persons_forces_its_policy(catalogue: psycopg.Connection[Any]) -> None:
    tables = catalogue.execute(TABLES).fetchall()

    open_tables = {
        name for name, enabled, forced, _ in tables if not (enabled and forced)
    } - OF_NOBODY

    assert tables
    assert not open_tables
    assert {owner for *_, owner in tables} == {"mentalia_migrator"}


def test_no_role_goes_around_policies(catalogue: psycopg.Connection[Any]) -> None:
    strong = catalogue.execute(
        "SELECT rolname FROM pg_roles WHERE (rolbypassrls OR rolsuper OR rolinherit)"
        " AND rolname ~ '^(svc_|mentalia_)'"
    ).fetchall()
    members = catalogue.execute(
        "SELECT r.rolname, m.rolname FROM pg_auth_members a JOIN pg_roles r ON r.oid = a.roleid"
        " JOIN pg_roles m ON m.oid = a.member WHERE r.rolname ~ '^(svc_|mentalia_)'"
    ).fetchall()

    assert strong == []
    assert dict(members) == JOBS | {"mentalia_lookup": "mentalia_migrator"}


def test_the_functions_that_look_up_are_the_listed_few(
    databases: Databases,
) -> None:
    query = """
        SELECT n.nspname || '.' || p.proname, p.prosecdef, pg_get_userbyid(p.proowner),
            p.proconfig, has_function_privilege('public', p.oid, 'EXECUTE')
        FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
        WHERE n.nspname NOT IN ('pg_catalog', 'information_schema')
    """
    with databases.superuser() as connection:
        functions = connection.execute(query).fetchall()

    assert {name for name, *_ in functions} == LOOK_UPS
    for _, definer, owner, config, public in functions:
        assert definer
        assert owner == "mentalia_lookup"
        assert config == ["search_path=pg_catalog, pg_temp"]
        assert not public


@pytest.mark.parametrize("role", SERVICES)
async def test_a_service_without_a_caller_sees_no_row(own_databases: Databases, role: str) -> None:
    """Also on a connection that acted for a person just before."""
    visible = await tables_of(own_databases, role)
    fill(own_databases, visible)
    async with Database(own_databases.settings(role, pool_size=1)) as database:
        for table in visible:
            async with database.transaction(user="01arz3ndektsv4rrffq69g5fav") as connection:
                await connection.execute(rows_of(table))
            async with database.transaction() as connection:
                seen = await connection.execute(rows_of(table))
                assert seen.scalar_one() == 0, table


@pytest.mark.parametrize("role", SERVICES)
def test_a_service_reaches_its_own_schema_alone(databases: Databases, role: str) -> None:
    area = role.removeprefix("svc_")
    with databases.superuser() as connection:
        rows = connection.execute(
            "SELECT n.nspname FROM pg_namespace n WHERE has_schema_privilege(%s, n.oid, 'USAGE')"
            " AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'public')",
            (role,),
        ).fetchall()
        creates = connection.execute(
            "SELECT n.nspname FROM pg_namespace n WHERE has_schema_privilege(%s, n.oid, 'CREATE')",
            (role,),
        ).fetchall()

    assert rows == [(area,)]
    assert creates == []


@pytest.mark.parametrize("role", sorted(set(SERVICES) - {"svc_auth"}))
def test_only_svc_auth_may_open_the_database_of_keys(databases: Databases, role: str) -> None:
    settings = databases.settings(role, keys=True)

    with pytest.raises(psycopg.OperationalError, match="permission denied for database"):
        psycopg.connect(settings.url, password=settings.password)


async def tables_of(databases: Databases, role: str) -> list[str]:
    with databases.superuser() as connection:
        rows = connection.execute(TABLES).fetchall()
        return sorted(
            name
            for name, *_ in rows
            if name not in OF_NOBODY
            and connection.execute(
                "SELECT has_schema_privilege(%s, %s, 'USAGE')", (role, name.split(".")[0])
            ).fetchone()
            == (True,)
        )


def rows_of(table: str) -> Select[int]:
    schema, name = table.split(".")
    return select(func.count()).select_from(TableClause(name, schema=schema))


def fill(databases: Databases, tables: list[str]) -> None:
    """One row in each table, whatever its columns are, so that emptiness is the policy's doing."""
    with databases.superuser() as connection:
        connection.execute("SET session_replication_role = replica")  # no foreign keys
        for table in tables:
            schema, name = table.split(".")
            columns = connection.execute(
                "SELECT column_name, udt_name FROM information_schema.columns"
                " WHERE table_schema = %s AND table_name = %s"
                " AND is_nullable = 'NO' AND column_default IS NULL",
                (schema, name),
            ).fetchall()
            for check in connection.execute(
                "SELECT conname FROM pg_constraint WHERE conrelid = %s::regclass AND contype = 'c'",
                (table,),
            ).fetchall():
                drop = sql.SQL("ALTER TABLE {} DROP CONSTRAINT {}")
                connection.execute(
                    drop.format(sql.Identifier(schema, name), sql.Identifier(check[0]))
                )
            values = [sql.SQL(SAMPLES[kind]) for _, kind in columns]
            insert = sql.SQL("INSERT INTO {} ({}) VALUES ({})").format(
                sql.Identifier(schema, name),
                sql.SQL(", ").join(sql.Identifier(column) for column, _ in columns),
                sql.SQL(", ").join(values),
            )
            connection.execute(insert)


SAMPLES = {
    "uuid": "gen_random_uuid()",
    "varchar": "'x'",
    "bpchar": "'x'",
    "bytea": "'x'",
    "jsonb": "'{}'",
    "int2": "1",
    "int4": "1",
    "int8": "1",
    "bool": "true",
    "timestamptz": "now()",
    "float8": "0",
}
