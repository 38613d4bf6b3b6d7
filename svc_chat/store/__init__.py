"""Conversations, events and replies on PostgreSQL; wake-ups on Redis."""

from svc_chat.store.conversations import PostgresConversationStore
from svc_chat.store.log import PostgresEventLog
from svc_chat.store.replies import PostgresReplyLedger
from svc_chat.store.sealing import Sealing
from svc_chat.store.wakes import Pace, RedisWakes

__all__ = [
    "Pace",
    "PostgresConversationStore",
    "PostgresEventLog",
    "PostgresReplyLedger",
    "RedisWakes",
    "Sealing",
]
