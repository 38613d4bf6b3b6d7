"""Bots, analyses of media, what was learned from all, and requests that were answered."""

from alembic import op

from migrations.security import own_rows

revision = "bots_0001"
down_revision = None


def upgrade() -> None:
    """Create the tables and their security."""
    op.execute("""
        CREATE TABLE bots.bots (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            user_id uuid NOT NULL,
            name varchar(255) NOT NULL,
            type varchar(100) NOT NULL,
            config_7d jsonb NOT NULL,
            multimodal_settings jsonb NOT NULL DEFAULT '{}',
            is_active boolean NOT NULL DEFAULT true,
            locale varchar(8) NOT NULL DEFAULT 'es',
            revision bigint NOT NULL DEFAULT 1,
            created_at timestamptz NOT NULL DEFAULT now(),
            updated_at timestamptz NOT NULL DEFAULT now()
        );
        CREATE INDEX idx_bots_user_id ON bots.bots (user_id, id);

        CREATE TABLE bots.multimodal_analysis (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            user_id uuid NOT NULL,
            session_id uuid,
            analysis_type varchar(50),
            raw_data bytea NOT NULL,
            processed_results bytea NOT NULL,
            confidence_score double precision,
            created_at timestamptz NOT NULL DEFAULT now()
        );
        CREATE INDEX idx_multimodal_user_session ON bots.multimodal_analysis (user_id, session_id);
        COMMENT ON COLUMN bots.multimodal_analysis.raw_data IS 'sealed with the key of the person';
        COMMENT ON COLUMN bots.multimodal_analysis.processed_results IS
            'sealed with the key of the person';

        CREATE TABLE bots.social_learning (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            interaction_type varchar(100),
            context_data jsonb NOT NULL,
            outcome_data jsonb NOT NULL,
            anonymized_user_profile jsonb,
            learning_weight double precision NOT NULL DEFAULT 1.0,
            created_at timestamptz NOT NULL DEFAULT now()
        );
        CREATE INDEX idx_social_learning_type ON bots.social_learning (interaction_type);
        COMMENT ON TABLE bots.social_learning IS
            'belongs to nobody: only aggregates that cannot be traced back';

        CREATE TABLE bots.requests (
            caller varchar(64) NOT NULL,
            method varchar(160) NOT NULL,
            request_id varchar(64) NOT NULL,
            digest bytea NOT NULL,
            resource varchar(255) NOT NULL,
            user_id uuid NOT NULL,
            created_at timestamptz NOT NULL DEFAULT now(),
            PRIMARY KEY (caller, method, request_id)
        );
        CREATE INDEX idx_requests_created ON bots.requests (created_at);
    """)
    for table in ("bots.bots", "bots.multimodal_analysis", "bots.requests"):
        op.execute(own_rows(table, role="svc_bots"))
    op.execute("""
        GRANT SELECT, INSERT, UPDATE, DELETE ON bots.social_learning TO svc_bots;
        GRANT USAGE ON SCHEMA bots TO svc_bots;
    """)


def downgrade() -> None:
    """Remove everything of the area."""
    op.execute(
        "DROP TABLE bots.requests, bots.social_learning, bots.multimodal_analysis, bots.bots"
    )
