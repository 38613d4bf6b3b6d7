"""The tables of the area, as far as the code reads and writes them."""

from sqlalchemy import (
    Boolean,
    Column,
    DateTime,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    Uuid,
)
from sqlalchemy.dialects.postgresql import JSONB

_schema = MetaData(schema="auth")
users = Table(
    "users",
    _schema,
    Column("id", Uuid, primary_key=True),
    Column("email", String),
    Column("password_hash", String),
    Column("profile", JSONB),
    Column("needs", LargeBinary),
    Column("subscription_tier", String),
    Column("country", String),
    Column("birth_year", SmallInteger),
    Column("minor", Boolean),
    Column("revision", Integer),
    Column("email_verified_at", DateTime(timezone=True)),
    Column("disabled_at", DateTime(timezone=True)),
    Column("created_at", DateTime(timezone=True)),
    Column("updated_at", DateTime(timezone=True)),
)
sessions = Table(
    "sessions",
    _schema,
    Column("id", Uuid, primary_key=True),
    Column("user_id", Uuid),
    Column("device_name", String),
    Column("signed_in_at", DateTime(timezone=True)),
    Column("last_used_at", DateTime(timezone=True)),
    Column("access_expires_at", DateTime(timezone=True)),
    Column("expires_at", DateTime(timezone=True)),
    Column("revoked_at", DateTime(timezone=True)),
    Column("revoked_because", String),
)
refresh_tokens = Table(
    "refresh_tokens",
    _schema,
    Column("token_hash", LargeBinary, primary_key=True),
    Column("user_id", Uuid),
    Column("session_id", Uuid),
    Column("generation", Integer),
    Column("created_at", DateTime(timezone=True)),
    Column("expires_at", DateTime(timezone=True)),
    Column("rotated_at", DateTime(timezone=True)),
)
subscriptions = Table(
    "subscriptions",
    _schema,
    Column("id", Uuid, primary_key=True),
    Column("user_id", Uuid),
    Column("plan", String),
    Column("status", String),
    Column("current_period_start", DateTime(timezone=True)),
    Column("created_at", DateTime(timezone=True)),
)
signing_keys = Table(
    "signing_keys",
    _schema,
    Column("id", String, primary_key=True),
    Column("state", String),
    Column("public_key", LargeBinary),
    Column("private_key", LargeBinary),
    Column("created_at", DateTime(timezone=True)),
    Column("activated_at", DateTime(timezone=True)),
    Column("retired_at", DateTime(timezone=True)),
)
requests = Table(
    "requests",
    _schema,
    Column("caller", String, primary_key=True),
    Column("method", String, primary_key=True),
    Column("request_id", String, primary_key=True),
    Column("digest", LargeBinary),
    Column("resource", String),
    Column("user_id", Uuid),
)
