"""What a bot is for, the template it was made from, and who may use it."""

from alembic import op

revision = "bots_0002"
down_revision = "bots_0001"


def upgrade() -> None:
    """Add three columns; rows that are there keep their meaning by the defaults."""
    op.execute("""
        ALTER TABLE bots.bots
            ADD COLUMN description varchar(500) NOT NULL DEFAULT '',
            ADD COLUMN template varchar(64) NOT NULL DEFAULT '',
            ADD COLUMN visibility varchar(16) NOT NULL DEFAULT 'private'
    """)


def downgrade() -> None:
    """Remove the three columns."""
    op.execute("""
        ALTER TABLE bots.bots
            DROP COLUMN description, DROP COLUMN template, DROP COLUMN visibility
    """)
