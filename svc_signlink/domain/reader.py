"""Reads one stream: frames in, readings out."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from svc_signlink.domain.decoder import Decoder, Letter
from svc_signlink.domain.events import Candidate, Interim, Reading, Word
from svc_signlink.domain.hands import Frame, Hand, Side, flipped, points_px, spelling_hand
from svc_signlink.domain.motion import Motion
from svc_signlink.domain.ports import Evidence, LetterModel
from svc_signlink.domain.shape import describe

_CANDIDATES = 3
_SURE_FRAME = 0.5
"""An interim reading names a letter when it is likelier than everything else together."""
_GAP_S = 0.18
_GAP_FRAMES = 3.0
"""A time without frames that is this long, and this many usual steps, was a time without a hand:
it parts letters, also two equal ones."""
_STEP_S = 0.04
_WORD_GAP_S = 1.0
"""A word is finished when nothing is spelled for this long; pauses between the letters of a
careful beginner stay below it, those between words do not (2 letters a second, model card)."""
_SMOOTHING = 0.5
"""Weight of the newest frame in interim readings: two neighbours damp single odd frames."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Session:
    """What a stream's first message says."""

    variety: str
    mirrored: bool = False
    """The pictures are mirrored: the right hand looks like a left one."""

    dominant: Side | None = None
    """The hand that spells; None for either."""

    target_text: str = ""
    """What is going to be signed; empty for anything."""


class Reader:
    """One stream of frames of one variety."""

    def __init__(self, model: LetterModel, session: Session) -> None:
        self._model = model
        self._session = session
        self._decoder = Decoder(model.alphabet)
        ways = (False, True) if session.mirrored else (False,)
        self._views = [_View(model, swapped=swapped) for swapped in ways]
        self._swap = _Swap()
        self._smooth: dict[str, float] = {}
        self._before_s: float | None = None
        self._usual_s = _STEP_S
        self._busy_s = 0.0
        self._word: list[str] = []
        self.letters: list[str] = []
        """All settled letters, in order."""

    def saw(self, frame: Frame, *, found: bool = False) -> list[Reading]:
        """What a frame makes known; `found` tells that its hands were found in a picture."""
        readings: list[Reading] = list(self._bridge(frame.offset_s))
        view = self._view(frame)
        candidates: tuple[Candidate, ...] = ()
        settled: list[Letter]
        if view is None or view.evidence is None:
            self._smooth = {}
            settled = self._decoder.saw_nothing(frame.offset_s)
        else:
            evidence = view.evidence
            candidates = self._candidates(evidence)
            settled = self._decoder.saw(
                frame.offset_s, evidence.weights, evidence.letters, view.palms_per_s
            )
        readings.append(
            Interim(
                sequence=frame.sequence,
                unsure=not candidates or candidates[0].confidence < _SURE_FRAME,
                candidates=candidates,
                hands=frame.hands if found else (),
            )
        )
        readings.extend(self._keep(settled))
        readings.extend(self._pause(frame.offset_s))
        return readings

    def end(self) -> list[Reading]:
        """What the end of the stream makes known."""
        return [*self._keep(self._decoder.end()), *self._finish_word()]

    def _bridge(self, offset_s: float) -> list[Letter]:
        """Tell the decoder of a time in which no frame came."""
        before_s, self._before_s = self._before_s, offset_s
        if before_s is None:
            return []
        step_s = offset_s - before_s
        if step_s <= max(_GAP_S, _GAP_FRAMES * self._usual_s):
            self._usual_s += 0.2 * (step_s - self._usual_s)
            return []
        for view in self._views:
            view.forget()
        settled: list[Letter] = []
        # A third of a second says as much as an hour; the decoder needs to see time pass.
        count = min(int(step_s / _STEP_S) - 1, 10)
        for number in range(count, 0, -1):
            settled += self._decoder.saw_nothing(offset_s - number * _STEP_S)
        return self._keep(settled)

    def _view(self, frame: Frame) -> "_View | None":
        hand = spelling_hand(frame.hands, self._session.dominant)
        views = self._views
        if hand is None:
            for view in views:
                view.forget()
            return None
        for view in views:
            view.look(hand, frame, mirrored=self._session.mirrored)
        return views[self._swap.chosen(views)] if len(views) > 1 else views[0]

    def _candidates(self, evidence: Evidence) -> tuple[Candidate, ...]:
        before = self._smooth or evidence.letters
        self._smooth = {
            letter: before[letter] + _SMOOTHING * (probability - before[letter])
            for letter, probability in evidence.letters.items()
        }
        best = sorted(self._smooth.items(), key=lambda one: -one[1])[:_CANDIDATES]
        return tuple(
            Candidate(letter=letter, confidence=min(1.0, probability))
            for letter, probability in best
        )

    def _keep(self, settled: Sequence[Letter]) -> list[Letter]:
        for letter in settled:
            self._word.append(letter.letter)
            self.letters.append(letter.letter)
        return list(settled)

    def _pause(self, offset_s: float) -> list[Word]:
        if self._decoder.is_in_letter:
            self._busy_s = offset_s
        if offset_s - self._busy_s < _WORD_GAP_S:
            return []
        return self._finish_word()

    def _finish_word(self) -> list[Word]:
        letters, self._word = "".join(self._word), []
        return [Word(text=letters.lower(), letters=letters)] if letters else []


class _View:
    """The hand of a stream as a right hand, by one way of telling left from right."""

    def __init__(self, model: LetterModel, *, swapped: bool) -> None:
        self._model = model
        self._swapped = swapped
        self._motion = Motion()
        self.evidence: Evidence | None = None

    def forget(self) -> None:
        """The hand left."""
        self._motion.forget()
        self.evidence = None

    def look(self, hand: Hand, frame: Frame, *, mirrored: bool) -> None:
        """The next frame of the hand."""
        points = points_px(hand, frame.width_px, frame.height_px)
        if (hand.side is Side.LEFT) != (mirrored != self._swapped):
            points = flipped(points)
        shape = describe(points)
        if shape is None:
            self.forget()
            return
        moved = self._motion.after(frame.offset_s, shape)
        self.evidence = self._model.read([*shape.features, *moved])

    @property
    def palms_per_s(self) -> float:
        """How fast the hand travels."""
        return self._motion.palms_per_s

    @property
    def likeliest(self) -> float:
        """Probability of the likeliest letter; 0 without a hand."""
        return max(self.evidence.letters.values()) if self.evidence is not None else 0.0


class _Swap:
    """Which of two views of a mirrored stream makes sense of the hand.

    Sides are those of the person. Some clients name the side that the mirrored picture shows
    instead; then the hand is understood far better the other way round. The contract's way
    has a head start, and whichever is believed keeps a lead, so that single letters that look
    alike in a mirror do not turn it.
    """

    _HEAD_START = 3.0
    _LARGEST_LEAD = 12.0

    def __init__(self) -> None:
        self._lead = self._HEAD_START

    def chosen(self, views: Sequence[_View]) -> int:
        """The place of the view to believe after this frame."""
        own, other = views[0].likeliest, views[1].likeliest
        if max(own, other) > _SURE_FRAME:
            step = math.log(max(own, 0.05) / max(other, 0.05)) / 3.0  # at most 1 a frame
            self._lead += step
            self._lead = max(-self._LARGEST_LEAD, min(self._LARGEST_LEAD, self._lead))
        return 0 if self._lead > 0 else 1
