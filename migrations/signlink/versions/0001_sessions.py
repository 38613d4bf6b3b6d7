"""Sessions of signing."""

from alembic import op

from migrations.security import own_rows

revision = "signlink_0001"
down_revision = None


def upgrade() -> None:
    """Create the table and its security."""
    op.execute("""
        CREATE TABLE signlink.signlink_sessions (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            user_id uuid NOT NULL,
            session_type varchar(50),
            variety varchar(8),
            input_data bytea NOT NULL,
            output_data bytea NOT NULL,
            accuracy_score double precision,
            created_at timestamptz NOT NULL DEFAULT now()
        );
        CREATE INDEX idx_signlink_user_type ON signlink.signlink_sessions (user_id, session_type);
        COMMENT ON COLUMN signlink.signlink_sessions.input_data IS
            'sealed with the key of the person';
        COMMENT ON COLUMN signlink.signlink_sessions.output_data IS
            'sealed with the key of the person';
    """)
    op.execute(own_rows("signlink.signlink_sessions", role="svc_signlink"))
    op.execute("GRANT USAGE ON SCHEMA signlink TO svc_signlink")


def downgrade() -> None:
    """Remove everything of the area."""
    op.execute("DROP TABLE signlink.signlink_sessions")
