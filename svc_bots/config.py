"""The settings of svc_bots."""

from dataclasses import dataclass
from typing import ClassVar

from mesh.config import Settings


@dataclass(frozen=True, kw_only=True)
class BotsSettings(Settings):
    """How replies are made; flows and templates are part of the code."""

    AREA: ClassVar[str] = "BOTS"

    reading_threads: int = 1
    """Messages read at once; one of 100 characters takes about 1 ms of a core, of 8000 120 ms."""

    reading_queue: int = 64
    """Messages that may wait to be read before a reply is refused."""
