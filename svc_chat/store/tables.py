"""The tables of the area, as its migrations made them."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Uuid,
)
from sqlalchemy.dialects.postgresql import JSONB

_schema = MetaData(schema="chat")

conversations = Table(
    "conversations",
    _schema,
    Column("id", Uuid, primary_key=True),
    Column("user_id", Uuid),
    Column("bot_id", Uuid),
    Column("title", LargeBinary),
    Column("temporary", Boolean),
    Column("last_seq", BigInteger),
    Column("read_seq", BigInteger),
    Column("message_count", Integer),
    Column("active_at", DateTime(timezone=True)),
    Column("revision", BigInteger),
    Column("created_at", DateTime(timezone=True)),
    Column("updated_at", DateTime(timezone=True)),
)
messages = Table(
    "messages",
    _schema,
    Column("id", Uuid, primary_key=True),
    Column("conversation_id", Uuid),
    Column("user_id", Uuid),
    Column("seq", BigInteger),
    Column("role", String),
    Column("content", LargeBinary),
    Column("multimodal_data", JSONB),
    Column("request_id", String),
    Column("digest", LargeBinary),
    Column("created_at", DateTime(timezone=True)),
)
events = Table(
    "conversation_events",
    _schema,
    Column("conversation_id", Uuid, primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("user_id", Uuid),
    Column("message_id", Uuid),
    Column("kind", String),
    Column("payload", LargeBinary),
    Column("created_at", DateTime(timezone=True)),
)
replies = Table(
    "replies",
    _schema,
    Column("message_id", Uuid, primary_key=True),
    Column("conversation_id", Uuid),
    Column("user_id", Uuid),
    Column("seq", BigInteger),
    Column("reply_id", Uuid),
    Column("authorization_sealed", LargeBinary),
    Column("state", String),
    Column("locale", String),
    Column("country", String),
    Column("lease_owner", String),
    Column("lease_until", DateTime(timezone=True)),
    Column("events_done", Integer),
    Column("attempts", Integer),
    Column("failure", JSONB),
    Column("checked", Boolean),
    Column("stopping", Boolean),
    Column("created_at", DateTime(timezone=True)),
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
    Column("created_at", DateTime(timezone=True)),
)
