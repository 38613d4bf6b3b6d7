"""What reading needs from models."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from svc_signlink.domain.alphabet import Alphabet
from svc_signlink.domain.hands import Hand


@dataclass(frozen=True, kw_only=True, slots=True)
class Evidence:
    """What one frame says."""

    weights: Sequence[float]
    """For each class of the alphabet: log probability less its log prior."""

    letters: Mapping[str, float]
    """Probability of each letter; what is missing to 1 is "no letter"."""


class LetterModel(Protocol):
    """Reads the letters of one variety from the features of one frame."""

    version: str
    alphabet: Alphabet

    def read(self, features: Sequence[float]) -> Evidence:
        """What a frame with these features (`Shape.features`, then `Motion.after`) says."""
        ...


class LetterModels(Protocol):
    """The models of all varieties."""

    def of(self, variety: str) -> LetterModel:
        """The model of a variety; InvalidArgument(UNKNOWN_VARIETY) when there is none."""
        ...


@dataclass(frozen=True, kw_only=True, slots=True)
class Picture:
    """The hands of a picture, as the picture shows them: in a mirror, sides are swapped."""

    width_px: int
    height_px: int
    hands: tuple[Hand, ...]


class HandTrack(Protocol):
    """Follows the hands of one stream of pictures."""

    async def find(self, jpeg: bytes, offset_s: float) -> Picture:
        """The hands of the next picture.

        Raises InvalidArgument(UNREADABLE_IMAGE) for data that is no picture, and
        ResourceExhausted when too many pictures wait.
        """
        ...

    async def close(self) -> None:
        """Forget the stream."""
        ...


class HandFinder(Protocol):
    """Finds hands in pictures."""

    version: str

    async def follow(self) -> HandTrack:
        """A new stream of pictures; ResourceExhausted when too many are open."""
        ...
