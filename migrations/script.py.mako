"""${message}"""

from alembic import op

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}


def upgrade() -> None:
    """Apply it; harmless before, with and after the code that uses it."""
    op.execute("")


def downgrade() -> None:
    """Take it back."""
    op.execute("")
