"""Alerts that a person asked to keep."""

from alembic import op

from migrations.security import own_rows

revision = "spoiler_0001"
down_revision = None


def upgrade() -> None:
    """Create the table and its security."""
    op.execute("""
        CREATE TABLE spoiler.spoiler_alerts (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            user_id uuid NOT NULL,
            analysis_text bytea NOT NULL,
            red_flags bytea NOT NULL,
            risk_level varchar(20) CHECK (risk_level IN ('low', 'medium', 'high', 'critical')),
            recommendations jsonb NOT NULL DEFAULT '{}',
            created_at timestamptz NOT NULL DEFAULT now()
        );
        CREATE INDEX idx_spoiler_alerts_user_id ON spoiler.spoiler_alerts (user_id, id);
        COMMENT ON COLUMN spoiler.spoiler_alerts.analysis_text IS
            'sealed with the key of the person';
        COMMENT ON COLUMN spoiler.spoiler_alerts.red_flags IS 'sealed with the key of the person';
    """)
    op.execute(own_rows("spoiler.spoiler_alerts", role="svc_spoiler"))
    op.execute("GRANT USAGE ON SCHEMA spoiler TO svc_spoiler")


def downgrade() -> None:
    """Remove everything of the area."""
    op.execute("DROP TABLE spoiler.spoiler_alerts")
