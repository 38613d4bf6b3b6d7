"""Prepares an empty PostgreSQL cluster: the roles, their passwords and the two databases.

It needs a superuser, or a role that may create roles and databases, and may be repeated.
"""

from collections.abc import Mapping

import psycopg
from psycopg import sql

MIGRATOR = "mentalia_migrator"
"""Owns the tables and is the only role that changes them."""
LOOK_UP = "mentalia_lookup"
"""Owns the listed functions that answer before anyone is known; nobody can sign in with it."""
SERVICES = ("svc_auth", "svc_bots", "svc_chat", "svc_signlink", "svc_spoiler")
"""One role for each service."""
KEEPERS = ("svc_auth",)
"""The only role besides the migrator that may open the database of keys."""
JOBS = {"svc_auth_jobs": "svc_auth", "svc_chat_jobs": "svc_chat"}
"""The roles of jobs, and the service that may step into each for one transaction."""
LOGINS = (MIGRATOR, *SERVICES)
"""The roles that need a password."""


def bootstrap(
    admin_url: str,
    passwords: Mapping[str, str],
    *,
    admin_password: str = "",
    database: str = "mentalia",
    keys_database: str = "mentalia_keys",
) -> None:
    """Create what is missing and set every password of `passwords` (role: password).

    No role inherits another: a service has the rights of its job role only where a transaction
    says so. Raises `psycopg.Error`, and `ValueError` when a login role has no password.
    """
    missing = [role for role in LOGINS if role not in passwords]
    if missing:
        raise ValueError(f"no password for {', '.join(missing)}")
    with psycopg.connect(admin_url, autocommit=True, password=admin_password or None) as connection:
        _roles(connection, passwords)
        for name, guests in ((database, SERVICES), (keys_database, ("svc_auth",))):
            _database(connection, name, guests)


def _roles(
    connection: psycopg.Connection[tuple[object, ...]], passwords: Mapping[str, str]
) -> None:
    for role in (*LOGINS, LOOK_UP, *JOBS):
        name = sql.Identifier(role)
        if not _exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = %s", role):
            connection.execute(sql.SQL("CREATE ROLE {} NOLOGIN NOINHERIT").format(name))
        if role in LOGINS:
            # The verifier is made here, so that no log of the server can hold a password.
            verifier = connection.pgconn.encrypt_password(
                passwords[role].encode(), role.encode(), b"scram-sha-256"
            ).decode()
            connection.execute(
                sql.SQL("ALTER ROLE {} LOGIN NOINHERIT PASSWORD {}").format(
                    name, sql.Literal(verifier)
                )
            )
    for job, service in JOBS.items():
        connection.execute(
            sql.SQL("GRANT {} TO {}").format(sql.Identifier(job), sql.Identifier(service))
        )
    connection.execute(
        sql.SQL("GRANT {} TO {}").format(sql.Identifier(LOOK_UP), sql.Identifier(MIGRATOR))
    )


def _database(
    connection: psycopg.Connection[tuple[object, ...]], database: str, guests: tuple[str, ...]
) -> None:
    name = sql.Identifier(database)
    if not _exists(connection, "SELECT 1 FROM pg_database WHERE datname = %s", database):
        connection.execute(
            sql.SQL("CREATE DATABASE {} OWNER {} TEMPLATE template0 ENCODING 'UTF8'").format(
                name, sql.Identifier(MIGRATOR)
            )
        )
    let_in(connection, database, guests)


def let_in(
    connection: psycopg.Connection[tuple[object, ...]], database: str, guests: tuple[str, ...]
) -> None:
    """Let these roles connect to a database, besides its owner, and nobody else."""
    name = sql.Identifier(database)
    connection.execute(sql.SQL("REVOKE ALL ON DATABASE {} FROM PUBLIC").format(name))
    for guest in guests:
        connection.execute(
            sql.SQL("GRANT CONNECT ON DATABASE {} TO {}").format(name, sql.Identifier(guest))
        )


def _exists(connection: psycopg.Connection[tuple[object, ...]], query: str, name: str) -> bool:
    return connection.execute(query.encode(), (name,)).fetchone() is not None
