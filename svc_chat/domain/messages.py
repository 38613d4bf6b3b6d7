"""Messages of a conversation, as they are kept."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from svc_chat.domain.safety import Danger


class Role(StrEnum):
    """Who wrote a message."""

    USER = "user"
    ASSISTANT = "assistant"


class MessageState(StrEnum):
    """How far a kept message is."""

    COMPLETE = "complete"
    STOPPED = "stopped"


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """One step of a guided flow."""

    index: int
    """From 1."""
    total: int
    text: str
    minutes: int
    """How long it takes, about."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Note:
    """One thing that was measured in a reply."""

    guard: str
    kept: bool
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Conformance:
    """How well a reply keeps to the bot's configuration."""

    score: float
    """0 to 1, by what can be measured."""
    notes: tuple[Note, ...]
    """What does not keep to it, or was repaired."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Content:
    """What a message says; all of it is sealed."""

    text: str
    state: MessageState = MessageState.COMPLETE
    reply_to: str = ""
    """ULID of the message it answers; empty for a message of a person."""
    steps: tuple[Step, ...] = ()
    choices: tuple[str, ...] = ()
    conformance: Conformance | None = None
    danger: Danger = Danger.UNSPECIFIED
    """As found in a message of a person."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Message:
    """One message of a conversation."""

    id: str
    conversation_id: str
    author: str
    """ULID of the person who wrote it; empty for the bot."""
    role: Role
    content: Content
    media: tuple[str, ...]
    """Names of the files that go with it, `media/{media}`."""
    request_id: str
    """Of the message of a person; empty for a reply."""
    created_at: datetime
