"""A bot of a person."""

import hashlib
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from mesh.kernel.locale import Locale
from svc_bots.domain.config7d import Config7d


class BotType(StrEnum):
    """What a bot is for: the category of its template."""

    COMPANION = "companion"
    TASK_SPLITTER = "task_splitter"
    MESSAGE_INTERPRETER = "message_interpreter"
    STUDY_COACH = "study_coach"
    SENSORY_BREAK = "sensory_break"
    SOCIAL_REHEARSAL = "social_rehearsal"
    ROUTINE_PLANNER = "routine_planner"
    SIGN_TUTOR = "sign_tutor"
    CUSTOM = "custom"


class Visibility(StrEnum):
    """Who may use a bot."""

    PRIVATE = "private"
    SHARED = "shared"


@dataclass(frozen=True, kw_only=True, slots=True)
class MultimodalSettings:
    """What a bot may see and hear. Everything is off unless switched on."""

    text_signals: bool = False
    """Whether it measures text, such as the length of sentences."""

    audio_signals: bool = False
    """Whether it measures sound, such as the rate of speech."""

    video_signals: bool = False
    """Whether it measures pictures; measures only, never an emotion."""

    media_stored: bool = False
    """Whether media is kept after the measure."""


@dataclass(frozen=True, kw_only=True, slots=True)
class BotDraft:
    """A bot before it exists: everything its owner decides."""

    display_name: str
    """1 to 80 characters."""

    type: BotType
    locale: Locale
    """The language it speaks."""

    description: str = ""
    """What it is for, in the owner's words."""

    template: str = ""
    """Key of the template it is made from; empty when from none."""

    config: Config7d = field(default_factory=Config7d)
    multimodal: MultimodalSettings = field(default_factory=MultimodalSettings)
    visibility: Visibility = Visibility.PRIVATE


@dataclass(frozen=True, kw_only=True, slots=True)
class Bot:
    """A bot as it is kept."""

    id: str
    """ULID."""

    owner_id: str
    """ULID of the person it belongs to."""

    draft: BotDraft
    """What its owner decided."""

    active: bool
    """Whether it answers."""

    revision_count: int
    """How often its configuration was changed, the first included."""

    created_at: datetime
    updated_at: datetime

    @property
    def name(self) -> str:
        """Resource name."""
        return f"bots/{self.id}"

    @property
    def etag(self) -> str:
        """Changes with every change of the bot."""
        version = f"{self.id}:{self.revision_count}:{self.updated_at.isoformat()}"
        return hashlib.sha256(version.encode()).hexdigest()[:16]
