"""What governs a task in a message: owing it, asking for help, not knowing where to start."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from svc_bots.domain.reading.text import Reading
from svc_bots.domain.reading.wordbag import bag

AT_START = r"(?:(?<=^ )|(?<=[.,:?] ))"
"""At the start of the message or after a mark."""


class Frame(StrEnum):
    """What the words around a task say about it."""

    SPLIT = "split"
    """Asks for steps: divide en pasos, break it down."""

    HELP = "help"
    """Asks for help with doing it: ayúdame a, help me."""

    HELP_BARE = "help_bare"
    """Asks for help and says nothing after it: it belongs to whatever the message names."""

    START = "start"
    """Does not know where to start."""

    HOW = "how"
    """Asks how to do it oneself."""

    HARD = "hard"
    """Says that doing it is hard: me cuesta, I can't get myself to."""

    UNDONE = "undone"
    """Says that nothing is done yet, or that it is too much; supports, never decides."""

    OWE = "owe"
    """Has to do it: tengo que, I need to."""

    DUE = "due"
    """A thing is due, without a verb for doing it: tengo un examen."""

    WANT = "want"
    """Wants to do it: quiero, I'd like to."""

    OTHER = "other"
    """Somebody else has to do it, or the bot is told to do it."""

    DENIED = "denied"
    """Says that it need not be done: no tengo que, I don't have to."""


@dataclass(frozen=True, slots=True)
class Found:
    """One frame in one message, by word indexes, half open."""

    frame: Frame
    start: int
    end: int


def one_of(*words: str) -> str:
    """A pattern for any of these."""
    return "(?:" + "|".join(words) + ")"


def between(count: int) -> str:
    """A pattern for up to `count` words, as few as possible."""
    return rf"(?: \w+){{0,{count}}}?"


_NOT = bag("no not sin without never nunca jamas tampoco nadie nobody")
_NOT_CHAIN = bag(
    "me nos quiero necesito quisiera que hace falta want need you to your any for lo la te "
    "les have us hagas tienes debes try please pedi pido busco i do es necesario necessary"
)
_OWNABLE = frozenset((Frame.START, Frame.HARD, Frame.UNDONE))
_I = bag("i we me my us our")
_THIRD = bag(
    "he she they you it is are was were has does who everyone someone son daughter kid kids "
    "child children student students brother sister mom mum dad mother father friend friends "
    "husband wife roommate boss neighbor neighbour partner boyfriend girlfriend parents "
    "teacher cousin"
)
_SUBJECT_REACH = 4
"""Words before a frame among which its subject stands in English."""

_DENIABLE = frozenset((Frame.SPLIT, Frame.HELP, Frame.HELP_BARE, Frame.OWE, Frame.DUE))


class FrameFinder:
    """Finds frames by the patterns of both languages."""

    def __init__(self, *languages: Mapping[Frame, tuple[str, ...]]) -> None:
        self._patterns = tuple(
            (frame, re.compile(rf"(?<= )(?:{pattern})(?= )"))
            for language in languages
            for frame, patterns in language.items()
            for pattern in patterns
        )

    def find(self, reading: Reading) -> tuple[Found, ...]:
        """Every frame in the message by its start; denied requests are DENIED."""
        found = [
            Found(frame, reading.word_at(match.start()), reading.word_at(match.end() + 1))
            for frame, pattern in self._patterns
            for match in pattern.finditer(reading.line)
        ]
        found = [one for one in found if one.end > one.start]
        denied = [one for one in found if one.frame is Frame.DENIED]
        settled = [
            _settle(one, denied, reading)
            for one in found
            # Not wanting to do a task says nothing about having to.
            if one.frame is not Frame.WANT or not _no_before(one.start, reading)
        ]
        return tuple(sorted(set(settled), key=lambda one: (one.start, one.end, one.frame)))


def _settle(one: Found, denied: Iterable[Found], reading: Reading) -> Found:
    """The frame itself, or a denial when "no" stands before it."""
    if one.frame in _OWNABLE and _somebody_else(one, reading):
        return Found(Frame.OTHER, one.start, one.end)
    if one.frame not in _DENIABLE:
        return one
    covered = any(no.start <= one.start and one.end <= no.end for no in denied)
    if covered or _no_before(one.start, reading):
        return Found(Frame.DENIED, one.start, one.end)
    return one


def _somebody_else(one: Found, reading: Reading) -> bool:
    """Whether another subject stands right before: "my son can't start his homework"."""
    first = reading.words[one.start]
    if first.text in _I:
        return False
    for word in reversed(reading.words[max(0, one.start - _SUBJECT_REACH) : one.start]):
        if word.sentence != first.sentence or word.is_mark or word.text in _I - {"my", "our"}:
            return False
        if word.text in ("and", "but", "so", "please", "can", "could", "would", "will"):
            return False
        if word.text in _THIRD:
            return True
    return False


def _no_before(start: int, reading: Reading) -> bool:
    for word in reversed(reading.words[:start]):
        if word.text in _NOT:
            return True
        if word.text not in _NOT_CHAIN:
            return False
    return False
