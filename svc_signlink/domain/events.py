"""What reading a stream tells, in the order it becomes known."""

from dataclasses import dataclass
from typing import TypeAlias

from svc_signlink.domain.decoder import Letter
from svc_signlink.domain.hands import Hand


@dataclass(frozen=True, kw_only=True, slots=True)
class Candidate:
    """A letter that a frame may show."""

    letter: str
    confidence: float
    """0 to 1."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Interim:
    """What one frame looks like."""

    sequence: int
    unsure: bool
    """Nothing is likely enough; the candidates are guesses then."""

    candidates: tuple[Candidate, ...]
    """At most three, the likeliest first; none without a hand."""

    hands: tuple[Hand, ...] = ()
    """The hands found in a picture; none for frames that came as landmarks."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Word:
    """A word that is finished."""

    text: str
    """In small letters, as spelled."""

    letters: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Dropped:
    """Frames and interim readings left out since the last such event."""

    count: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Summary:
    """What the whole stream held."""

    accuracy_score: float | None
    """How near the letters are to the target, 0 to 1; None without a target."""

    letters: str
    frames_received: int
    frames_dropped: int


Reading: TypeAlias = Interim | Letter | Word
"""What a frame makes known."""
