"""Conversations of a person with a bot."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class NewConversation:
    """What a person asks for when they begin a conversation."""

    bot_id: str
    title: str
    """Empty for none."""
    temporary: bool
    """Whether it is deleted by itself after a day without messages."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Conversation:
    """A conversation as it is kept."""

    id: str
    user_id: str
    bot_id: str
    title: str
    temporary: bool
    last_seq: int
    """Number of the last event; 0 before the first."""
    read_seq: int
    """Number of the last event a device of the person acknowledged."""
    message_count: int
    revision: int
    active_at: datetime
    """Time of the last message, or of the beginning."""
    created_at: datetime
    updated_at: datetime
