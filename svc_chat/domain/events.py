"""What happens in a conversation: each event is kept under a number before anyone hears of it."""

from dataclasses import dataclass
from enum import StrEnum

from svc_chat.domain import documents
from svc_chat.domain.messages import Message, Note, Step
from svc_chat.domain.safety import Verdict


class EventKind(StrEnum):
    """The kinds of events, as the table names them."""

    ACCEPTED = "accepted"
    SAFETY = "safety"
    DELTA = "delta"
    GUARD = "guard"
    FINAL = "final"


@dataclass(frozen=True, kw_only=True, slots=True)
class Accepted:
    """A message of the person was taken."""

    request_id: str
    message: Message


@dataclass(frozen=True, kw_only=True, slots=True)
class SafetyShown:
    """Someone may be in danger; help lines are shown."""

    verdict: Verdict


@dataclass(frozen=True, kw_only=True, slots=True)
class Delta:
    """The next piece of a reply."""

    text: str
    """Put together in order, the pieces are the text."""
    reply_id: str
    """ULID of the message the pieces become."""
    step: Step | None = None
    choices: tuple[str, ...] = ()
    """What the piece offers to choose from; in its text too."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Guarded:
    """A guard of the bot stepped in. It is kept for the final message, and not delivered."""

    note: Note


@dataclass(frozen=True, kw_only=True, slots=True)
class Final:
    """A reply is whole."""

    message: Message


Happening = Accepted | SafetyShown | Delta | Guarded | Final

_KINDS: dict[type[Happening], EventKind] = {
    Accepted: EventKind.ACCEPTED,
    SafetyShown: EventKind.SAFETY,
    Delta: EventKind.DELTA,
    Guarded: EventKind.GUARD,
    Final: EventKind.FINAL,
}
_TYPES: dict[EventKind, type[Happening]] = {kind: type_ for type_, kind in _KINDS.items()}


@dataclass(frozen=True, kw_only=True, slots=True)
class Event:
    """A happening with its place in the conversation."""

    seq: int
    """1 for the first event of a conversation; rises by one."""
    message_id: str
    """ULID of the message of the person that it belongs to."""
    happening: Happening


def kind_of(happening: Happening) -> EventKind:
    """The kind a happening is kept under."""
    return _KINDS[type(happening)]


def is_delivered(happening: Happening) -> bool:
    """Whether devices are told; the others are for putting the reply together."""
    return not isinstance(happening, Guarded)


def written(happening: Happening) -> bytes:
    """A happening as the bytes to seal."""
    return documents.write(happening)


def read(kind: str, payload: bytes) -> Happening:
    """The happening that was written as `payload`."""
    return documents.read(_TYPES[EventKind(kind)], payload)
