"""Settings of svc_spoiler."""

from dataclasses import dataclass
from typing import ClassVar

from mesh.config import Settings


@dataclass(frozen=True, kw_only=True)
class SpoilerSettings(Settings):
    """`MENTALIA_SPOILER_...`."""

    AREA: ClassVar[str] = "SPOILER"

    reading_threads: int = 1
    """Threads that read long texts, 1 to 8."""

    reading_queue: int = 32
    """Long texts that may wait for a thread before new ones are refused."""
