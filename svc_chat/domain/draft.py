"""A reply being put together from what the bot tells.

The same draft comes out of the events that were kept, so that whoever goes on with a reply
after a crash has exactly the text its devices have.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from svc_chat.domain.events import Delta, Guarded, Happening
from svc_chat.domain.messages import Conformance, Content, MessageState, Note, Step


class GuardKind(StrEnum):
    """What a guard of the bot did."""

    UNSPECIFIED = "unspecified"
    REPAIRED = "repaired"
    REPLACED = "replaced"
    STOPPED = "stopped"


@dataclass(frozen=True, kw_only=True, slots=True)
class StepTold:
    """A step of a guided flow; its text is a line of its own."""

    step: Step


@dataclass(frozen=True, kw_only=True, slots=True)
class PieceTold:
    """The next piece of the text."""

    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ChoicesTold:
    """What the bot can do instead."""

    sentence: str
    options: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class GuardTold:
    """A guard stepped in."""

    kind: GuardKind
    guard: str
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ReplyTold:
    """The whole reply; nothing follows."""

    text: str
    score: float
    checks: tuple[Note, ...]


Told = StepTold | PieceTold | ChoicesTold | GuardTold | ReplyTold


class Draft:
    """The reply to one message, as far as it was told."""

    def __init__(self, *, reply_id: str, reply_to: str, kept: Iterable[Happening] = ()) -> None:
        """`kept` is what was told and kept before, in order."""
        self._reply_id = reply_id
        self._reply_to = reply_to
        self._text: list[str] = []
        self._steps: list[Step] = []
        self._choices: tuple[str, ...] = ()
        self._notes: list[Note] = []
        self._line_ended = False
        for happening in kept:
            self._add(happening)

    @property
    def text(self) -> str:
        """The pieces put together."""
        return "".join(self._text)

    def take(self, told: StepTold | PieceTold | ChoicesTold | GuardTold) -> Delta | Guarded:
        """What is to be kept of the next thing told; it is part of the draft from now on."""
        happening = self._happening(told)
        self._add(happening)
        return happening

    def finished(self, told: ReplyTold) -> Content:
        """The whole reply."""
        repaired = {note.guard for note in self._notes}
        failed = tuple(note for note in told.checks if not note.kept and note.guard not in repaired)
        return self._content(
            text=told.text or self.text,
            state=MessageState.COMPLETE,
            conformance=Conformance(score=told.score, notes=(*self._notes, *failed)),
        )

    def stopped(self) -> Content:
        """The reply as far as it came."""
        return self._content(text=self.text, state=MessageState.STOPPED, conformance=None)

    def _content(
        self, *, text: str, state: MessageState, conformance: Conformance | None
    ) -> Content:
        return Content(
            text=text,
            state=state,
            reply_to=self._reply_to,
            steps=tuple(self._steps),
            choices=self._choices,
            conformance=conformance,
        )

    def _happening(self, told: StepTold | PieceTold | ChoicesTold | GuardTold) -> Delta | Guarded:
        match told:
            case GuardTold():
                return Guarded(note=Note(guard=told.guard, kept=True, text=told.text))
            case StepTold(step=step):
                return Delta(text=self._line(step.text), reply_id=self._reply_id, step=step)
            case ChoicesTold():
                lines = "\n".join((told.sentence, *told.options))
                return Delta(text=self._line(lines), reply_id=self._reply_id, choices=told.options)
            case PieceTold(text=text):
                text = self._line(text) if self._line_ended else text
                return Delta(text=text, reply_id=self._reply_id)

    def _line(self, text: str) -> str:
        """A line of its own: it starts a new one unless nothing stands before it."""
        return f"\n{text}" if self._text and not self._text[-1].endswith("\n") else text

    def _add(self, happening: Happening) -> None:
        match happening:
            case Delta():
                self._text.append(happening.text)
                self._line_ended = happening.step is not None or bool(happening.choices)
                if happening.step is not None:
                    self._steps.append(happening.step)
                self._choices = happening.choices or self._choices
            case Guarded():
                self._notes.append(happening.note)
            case _:
                pass
