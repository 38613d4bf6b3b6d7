"""The settings of svc_chat."""

from dataclasses import dataclass
from typing import ClassVar

from mesh.config import Settings


@dataclass(frozen=True, kw_only=True)
class ChatSettings(Settings):
    """How replies are made and how streams follow conversations."""

    AREA: ClassVar[str] = "CHAT"

    replies: int = 64
    """Replies this process writes at once; further ones wait their turn."""

    lease_s: float = 6.0
    """How long a reply stays with a process that died before another goes on with it, seconds."""

    sweep_s: float = 1.0
    """How often replies that nobody works on are looked for, seconds."""

    peer_patience_s: float = 8.0
    """How long svc_bots or svc_spoiler may be away before waiting streams are told, seconds."""

    put_off_s: float = 2.0
    """Pause before a reply that failed is tried again, seconds; it doubles up to a minute."""

    give_up_after_s: float = 86_400.0
    """Age at which a reply that keeps failing is no longer tried by itself, seconds."""

    history_messages: int = 40
    """Messages of the person, with their replies, that a bot is told; 1 to 100."""

    batch_events: int = 32
    """Events of a reply kept in one transaction at most."""

    poll_s: float = 0.25
    """How soon a stream looks by itself while Redis is not heard, seconds; doubles up to 2."""

    poll_heard_s: float = 5.0
    """How often a stream looks by itself while Redis is heard, seconds."""
