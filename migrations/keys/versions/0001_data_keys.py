"""The key of each person, wrapped by the master key; in a database and backups of its own."""

from alembic import op

from migrations.security import own_rows

revision = "keys_0001"
down_revision = None


def upgrade() -> None:
    """Create the table and its security."""
    op.execute("""
        CREATE TABLE keys.data_keys (
            user_id uuid PRIMARY KEY,
            key_id uuid NOT NULL UNIQUE,
            wrapped bytea NOT NULL,
            master_key_id varchar(32) NOT NULL,
            created_at timestamptz NOT NULL DEFAULT now()
        );
        COMMENT ON TABLE keys.data_keys IS
            'destroying a row makes the sealed data of a person unreadable for ever';
    """)
    op.execute(own_rows("keys.data_keys", role="svc_auth"))
    op.execute("GRANT USAGE ON SCHEMA keys TO svc_auth")


def downgrade() -> None:
    """Remove everything of the area."""
    op.execute("DROP TABLE keys.data_keys")
