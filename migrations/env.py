"""The environment that all chains share; the runner hands it an open connection and the area."""

from alembic import context
from sqlalchemy import Connection


def run() -> None:
    """Apply the chain of one area inside the transaction that the runner opened."""
    attributes = context.config.attributes
    connection: Connection = attributes["connection"]
    context.configure(
        connection=connection,
        version_table="alembic_version",
        version_table_schema=attributes["area"],
    )
    with context.begin_transaction():
        context.run_migrations()


run()
