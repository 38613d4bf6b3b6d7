"""Accounts, sessions, refresh tokens, signing keys, subscriptions, and answered requests."""

from alembic import op

from migrations.security import job_rows, look_up, look_up_rows, own_rows

revision = "auth_0001"
down_revision = None


def upgrade() -> None:
    """Create the tables, their security and the look-ups before identity."""
    op.execute(TABLES)
    for table, owner in (
        ("auth.users", "id"),
        ("auth.sessions", "user_id"),
        ("auth.refresh_tokens", "user_id"),
        ("auth.subscriptions", "user_id"),
        ("auth.requests", "user_id"),
    ):
        op.execute(own_rows(table, role="svc_auth", owner=owner))
        op.execute(look_up_rows(table))
    op.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON auth.signing_keys TO svc_auth")
    for statement in LOOK_UPS:
        op.execute(statement)
    op.execute("GRANT USAGE ON SCHEMA auth TO svc_auth, svc_auth_jobs")
    for table, rows in EXPIRED:
        op.execute(job_rows(table, role="svc_auth_jobs", rows=rows, commands="SELECT, DELETE"))


def downgrade() -> None:
    """Remove everything of the area."""
    op.execute("""
        DROP FUNCTION auth.find_sign_in(text), auth.find_refresh_token(bytea),
            auth.find_request(text, text, text), auth.list_revocations(timestamptz),
            auth.list_accounts(uuid, integer);
        DROP TABLE auth.requests, auth.subscriptions, auth.refresh_tokens, auth.sessions,
            auth.signing_keys, auth.users;
    """)


TABLES = """
    CREATE TABLE auth.users (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        email varchar(255) NOT NULL CHECK (email = lower(email)),
        password_hash varchar(255) NOT NULL,
        profile jsonb NOT NULL DEFAULT '{}',
        neurodivergence_type bytea,
        needs bytea,
        subscription_tier varchar(50) NOT NULL DEFAULT 'free' CHECK (
            subscription_tier IN ('free', 'basic', 'premium', 'professional', 'enterprise')
        ),
        country char(2) NOT NULL,
        birth_year smallint,
        minor boolean NOT NULL DEFAULT false,
        revision bigint NOT NULL DEFAULT 1,
        email_verified_at timestamptz,
        disabled_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now()
    );
    CREATE UNIQUE INDEX idx_users_email ON auth.users (email);
    COMMENT ON COLUMN auth.users.needs IS 'sealed with the key of the person';
    COMMENT ON COLUMN auth.users.neurodivergence_type IS 'sealed; only with consent';

    CREATE TABLE auth.sessions (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES auth.users (id) ON DELETE CASCADE,
        device_name varchar(120) NOT NULL DEFAULT '',
        signed_in_at timestamptz NOT NULL,
        last_used_at timestamptz NOT NULL,
        access_expires_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz,
        revoked_because varchar(20) CHECK (
            revoked_because IN ('signed_out', 'revoked', 'reuse', 'disabled', 'password')
        )
    );
    CREATE INDEX idx_sessions_user_id ON auth.sessions (user_id, id);
    CREATE INDEX idx_sessions_revoked ON auth.sessions (access_expires_at)
        WHERE revoked_at IS NOT NULL;
    CREATE INDEX idx_sessions_expires ON auth.sessions (expires_at);
    COMMENT ON COLUMN auth.sessions.access_expires_at IS
        'when the last access token of the session ends';

    CREATE TABLE auth.refresh_tokens (
        token_hash bytea PRIMARY KEY CHECK (length(token_hash) = 32),
        user_id uuid NOT NULL REFERENCES auth.users (id) ON DELETE CASCADE,
        session_id uuid NOT NULL REFERENCES auth.sessions (id) ON DELETE CASCADE,
        generation integer NOT NULL CHECK (generation > 0),
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        rotated_at timestamptz,
        UNIQUE (session_id, generation)
    );
    CREATE INDEX idx_refresh_tokens_expires ON auth.refresh_tokens (expires_at);
    COMMENT ON TABLE auth.refresh_tokens IS
        'the session is the family; generation n + 1 succeeds n, so a fork cannot be written';

    CREATE TABLE auth.signing_keys (
        id varchar(32) PRIMARY KEY,
        state varchar(10) NOT NULL CHECK (state IN ('next', 'active', 'retired')),
        public_key bytea NOT NULL CHECK (length(public_key) = 32),
        private_key bytea NOT NULL,
        created_at timestamptz NOT NULL,
        activated_at timestamptz,
        retired_at timestamptz
    );
    CREATE UNIQUE INDEX idx_signing_keys_one ON auth.signing_keys (state) WHERE state <> 'retired';
    COMMENT ON COLUMN auth.signing_keys.private_key IS 'wrapped by the master key';

    CREATE TABLE auth.subscriptions (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        user_id uuid NOT NULL REFERENCES auth.users (id) ON DELETE CASCADE,
        plan varchar(50) NOT NULL,
        status varchar(20) NOT NULL DEFAULT 'active',
        current_period_start timestamptz,
        current_period_end timestamptz,
        stripe_subscription_id varchar(255),
        created_at timestamptz NOT NULL DEFAULT now()
    );
    CREATE UNIQUE INDEX idx_subscriptions_one ON auth.subscriptions (user_id)
        WHERE status = 'active';

    CREATE TABLE auth.requests (
        caller varchar(64) NOT NULL,
        method varchar(160) NOT NULL,
        request_id varchar(64) NOT NULL,
        digest bytea NOT NULL,
        resource varchar(255) NOT NULL,
        user_id uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (caller, method, request_id)
    );
    CREATE INDEX idx_requests_created ON auth.requests (created_at);
    COMMENT ON COLUMN auth.requests.caller IS 'the person; empty where the method needs none';
    COMMENT ON COLUMN auth.requests.digest IS
        'a keyed hash of the request, to tell a repeat from another';
"""

LOOK_UPS = (
    look_up(
        "auth.find_sign_in(wanted text)",
        returns="TABLE (id uuid, password_hash text, disabled boolean)",
        query="""
            SELECT u.id, u.password_hash::text, u.disabled_at IS NOT NULL
            FROM auth.users AS u WHERE u.email = wanted
        """,
        role="svc_auth",
    ),
    look_up(
        "auth.find_refresh_token(wanted bytea)",
        returns="TABLE (user_id uuid, session_id uuid)",
        query="""
            SELECT t.user_id, t.session_id FROM auth.refresh_tokens AS t WHERE t.token_hash = wanted
        """,
        role="svc_auth",
    ),
    look_up(
        "auth.find_request(from_caller text, of_method text, wanted text)",
        returns="TABLE (digest bytea, resource text, user_id uuid)",
        query="""
            SELECT r.digest, r.resource::text, r.user_id FROM auth.requests AS r
            WHERE r.caller = from_caller AND r.method = of_method AND r.request_id = wanted
        """,
        role="svc_auth",
    ),
    look_up(
        "auth.list_revocations(alive_at timestamptz)",
        returns="TABLE (session_id uuid, revoked_at timestamptz, access_expires_at timestamptz)",
        query="""
            SELECT s.id, s.revoked_at, s.access_expires_at FROM auth.sessions AS s
            WHERE s.revoked_at IS NOT NULL AND s.access_expires_at > alive_at
        """,
        role="svc_auth",
    ),
    look_up(
        "auth.list_accounts(after uuid, at_most integer)",
        returns="""TABLE (id uuid, email text, tier text, minor boolean,
            created_at timestamptz, disabled_at timestamptz)""",
        query="""
            SELECT u.id, u.email::text, u.subscription_tier::text, u.minor, u.created_at,
                u.disabled_at
            FROM auth.users AS u WHERE u.id > after ORDER BY u.id LIMIT at_most
        """,
        role="svc_auth_jobs",
    ),
)

EXPIRED = (
    ("auth.sessions", "expires_at < now() AND access_expires_at < now()"),
    ("auth.refresh_tokens", "expires_at < now()"),
    ("auth.requests", "created_at < now() - interval '7 days'"),
)
"""What the sweep may delete: it can no longer be used; a request id is remembered for a week."""
