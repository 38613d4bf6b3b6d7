"""Brings both databases to the newest tables, in one process and under one lock."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.engine import URL
from sqlalchemy.pool import NullPool

from mesh.storage.sql import driver_url

AREAS = ("auth", "bots", "chat", "signlink", "spoiler")
"""The chains of the main database, each in the schema of its name."""
KEY_AREAS = ("keys",)
"""The chains of the database of keys, which has backups of its own."""
LOCK = 5_702_290_431
"""The advisory lock that lets one migration run at a time; any number nobody else uses."""
LOCK_TIMEOUT_MS = 5_000
"""A migration that waits longer for a table gives up instead of holding every reader behind it."""


def migrate(
    database_url: str, keys_url: str, *, password: str = "", keys_password: str = ""
) -> None:
    """Apply every chain up to its head, as the role that owns the tables.

    A chain is applied wholly or not at all. Raises `sqlalchemy.exc.SQLAlchemyError`.
    """
    _upgrade(driver_url(database_url, password), AREAS)
    _upgrade(driver_url(keys_url, keys_password), KEY_AREAS)


def _upgrade(url: URL, areas: tuple[str, ...]) -> None:
    engine = create_engine(url, poolclass=NullPool)
    with engine.connect() as connection:
        connection.execute(text("SELECT pg_advisory_lock(:lock)"), {"lock": LOCK})
        connection.execute(text(f"SET lock_timeout = {LOCK_TIMEOUT_MS}"))
        connection.commit()
        for area in areas:
            with connection.begin():
                connection.execute(text(f"CREATE SCHEMA IF NOT EXISTS {area}"))
                command.upgrade(chain(area, connection), "head")


def chain(area: str, connection: Connection) -> Config:
    """The chain of one area, to be run in the transaction of `connection`."""
    here = str(Path(__file__).parent).replace("%", "%%")
    config = Config(attributes={"connection": connection, "area": area})
    config.set_main_option("script_location", here)
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", f"{here}/{area}/versions")
    return config
