"""From what each frame shows to letters that are sure: the likeliest story of the stream.

At every frame the decoder keeps, for each place a hand can be in (nothing, a held letter, a
stroke of a moving one), the likeliest story that leads there (Viterbi by token passing). A
letter is settled once every story still worth telling contains it. That finds the borders
between letters by itself: a hold stays in its letter at no cost, a moving letter must pass
all its strokes in order, and a way between two letters is "nothing".
"""

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from svc_signlink.domain.alphabet import Alphabet

_FRAME_S = 0.04
"""Evidence is weighed by time, as if 25 frames came each second: neither a fast nor a slow
camera makes the decoder surer."""
_LONGEST_STEP_S = 0.12
"""A frame never speaks for more than this; what lies before it was not seen."""
_FAR = -1e9


@dataclass(frozen=True, kw_only=True, slots=True)
class Pace:
    """How long things last and what they cost; tuned on simulated takes (model card)."""

    trust: float = 0.6
    """Weight of one frame's evidence; below 1, because neighbouring frames say the same."""
    enter: float = 8.0
    """Price of beginning a letter: keeps single odd frames from becoming letters."""
    shortest_s: float = 0.18
    """A letter seen for less time was only passed through."""
    stroke_s: float = 0.05
    """Each stroke of a moving letter lasts at least this long: one odd frame is no stroke."""
    repeat_s: float = 0.10
    """The same letter again needs this much of nothing in between."""
    agree_s: float = 0.32
    """A letter that ended this long ago is settled though some story still doubts it."""
    hold_s: float = 0.70
    """A letter held for this long is settled while it is still held."""
    beam: float = 12.0
    """Stories this much less likely than the best one no longer count."""
    unseen: float = 2.0
    """Price of being in a letter while no hand is seen, for each frame's time."""
    still_palms_per_s: float = 2.0
    """A hand that travels faster holds no letter. Clips of held letters stay below it but for
    their first frames; moving letters are not touched."""
    drag: float = 5.0
    """What each palm a second more takes from the evidence for every held letter, and the most
    it takes: with 8 the U and R of LSM are lost after a cut, for their clips begin fast."""
    sure: float = 0.60
    """Least mean probability of a letter over its frames; below it nothing is said."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Letter:
    """A letter that is sure."""

    letter: str
    confidence: float
    """Mean probability over its frames, 0 to 1."""
    start_s: float
    end_s: float


@dataclass(slots=True, eq=False)
class _Link:
    """A letter in a story, and the story before it; stories share their common beginning."""

    letter: Letter
    before: "_Link | None"
    told: bool = False
    """It was settled; everything before it too."""


@dataclass(slots=True)
class _Token:
    """The likeliest story that ends in one place."""

    score: float
    entered_s: float
    """When its letter began."""
    stroke_s: float
    """When its stroke began."""
    trusted: float
    """Sum of the letter's probabilities over its frames, weighed by time."""
    seen_s: float
    last: _Link | None
    """The last letter of the story."""
    told: bool = False
    """The letter it is in was settled already."""


_DEAD = _Token(_FAR, 0.0, 0.0, 0.0, 0.0, None)


class Decoder:
    """The stories of one stream."""

    def __init__(self, alphabet: Alphabet, pace: Pace | None = None) -> None:
        self._alphabet = alphabet
        self._pace = pace or Pace()
        self._states = [
            (spelling.letter, step, spelling.classes[step], step == len(spelling.classes) - 1)
            for spelling in alphabet.spellings
            for step in range(len(spelling.classes))
        ]
        self._held_classes = [
            spelling.classes[0] for spelling in alphabet.spellings if len(spelling.classes) == 1
        ]
        self._nothing = _Token(0.0, 0.0, 0.0, 0.0, 0.0, None)
        self._tokens: list[_Token] = [_DEAD] * len(self._states)
        self._before_s: float | None = None
        """When the last frame came."""

    def saw(
        self,
        offset_s: float,
        evidence: Sequence[float],
        letters: Mapping[str, float],
        palms_per_s: float = 0.0,
    ) -> list[Letter]:
        """A frame with a hand: letters that became sure.

        `evidence` is log probability minus log prior of each class; `letters` the
        probability of each letter; `palms_per_s` how fast the hand travels.
        """
        step_s = self._step(offset_s)
        pace = self._pace
        weight = pace.trust * step_s / _FRAME_S
        weighed = [weight * value for value in evidence]
        drag = pace.drag * min(palms_per_s - pace.still_palms_per_s, 1.0)
        if drag > 0.0:
            for kind in self._held_classes:
                weighed[kind] -= weight * drag
        self._advance(offset_s, step_s, weighed, letters)
        return self._settle(offset_s)

    def saw_nothing(self, offset_s: float) -> list[Letter]:
        """A frame without a hand, or time without frames: letters that became sure."""
        step_s = self._step(offset_s)
        price = -self._pace.unseen * step_s / _FRAME_S
        evidence = [price] * (1 + max(state[2] for state in self._states))
        evidence[self._alphabet.nothing] = 0.0
        self._advance(offset_s, step_s, evidence, {})
        return self._settle(offset_s)

    def end(self) -> list[Letter]:
        """The stream or the word is over: letters of the likeliest story not told yet."""
        now_s = self._before_s or 0.0
        endings = [self._nothing, *(token for _, token in self._leaving(now_s))]
        best = max(endings, key=lambda token: token.score)
        found = [link.letter for link in _untold(best.last)]
        if best.last is not None:
            best.last.told, best.last.before = True, None
        self._nothing = _Token(0.0, now_s, now_s, 0.0, 0.0, best.last)
        self._tokens = [_DEAD] * len(self._states)
        return [letter for letter in found if letter.confidence >= self._pace.sure]

    @property
    def is_in_letter(self) -> bool:
        """Whether a hand shows a letter now, in the likeliest story."""
        return any(token.score > self._nothing.score for token in self._tokens)

    def _step(self, offset_s: float) -> float:
        if self._before_s is None:
            return _FRAME_S
        return min(offset_s - self._before_s, _LONGEST_STEP_S)

    def _advance(
        self,
        now_s: float,
        step_s: float,
        evidence: Sequence[float],
        letters: Mapping[str, float],
    ) -> None:
        pace = self._pace
        # A frame speaks for the time since the one before; what ended, ended there.
        began_s = now_s - step_s
        before_s = self._before_s if self._before_s is not None else began_s
        self._before_s = now_s
        entries = [("", self._nothing), *self._leaving(before_s)]
        entries.sort(key=lambda one: -one[1].score)
        tokens: list[_Token] = []
        for number, (letter, step, kind, _) in enumerate(self._states):
            stay = self._tokens[number]
            best, score, stroke_s = stay, stay.score, stay.stroke_s
            if step:
                previous = self._tokens[number - 1]
                if previous.score > score and before_s - previous.stroke_s >= pace.stroke_s:
                    best, score, stroke_s = previous, previous.score, began_s
            else:
                entry = self._entry(letter, entries, began_s)
                if entry is not None and entry.score - pace.enter > score:
                    best = _Token(entry.score, began_s, began_s, 0.0, 0.0, entry.last)
                    score, stroke_s = entry.score - pace.enter, began_s
            if score <= _FAR / 2:
                tokens.append(_DEAD)
                continue
            tokens.append(
                _Token(
                    score + evidence[kind],
                    best.entered_s,
                    stroke_s,
                    best.trusted + letters.get(letter, 0.0) * step_s,
                    best.seen_s + step_s,
                    best.last,
                    best.told,
                )
            )
        still = entries[0][1]
        self._nothing = _Token(
            still.score + evidence[self._alphabet.nothing], now_s, now_s, 0.0, 0.0, still.last
        )
        self._tokens = tokens
        self._prune()

    def _leaving(self, now_s: float) -> list[tuple[str, _Token]]:
        """Stories that end a letter now, the likeliest for each letter."""
        best: dict[str, _Token] = {}
        for (letter, _, _, last), token in zip(self._states, self._tokens, strict=True):
            if not last or token.score <= _FAR / 2 or not self._may_leave(token, now_s):
                continue
            known = best.get(letter)
            if known is None or token.score > known.score:
                best[letter] = token
        return [
            (letter, _Token(token.score, now_s, now_s, 0.0, 0.0, self._left(token, letter, now_s)))
            for letter, token in best.items()
        ]

    def _entry(
        self, letter: str, entries: Sequence[tuple[str, _Token]], now_s: float
    ) -> _Token | None:
        """The likeliest story after which this letter may begin."""
        for left, token in entries:
            if left == letter:
                continue
            last = token.last
            if (
                last is not None
                and last.letter.letter == letter
                and now_s - last.letter.end_s < self._pace.repeat_s
            ):
                continue
            return token
        return None

    def _may_leave(self, token: _Token, now_s: float) -> bool:
        return token.told or now_s - token.entered_s >= self._pace.shortest_s

    def _left(self, token: _Token, letter: str, now_s: float) -> _Link | None:
        if token.told and token.last is not None:
            # Settled while it was held; only the moment it ended is new.
            ended = dataclasses.replace(token.last.letter, end_s=now_s)
            return _Link(ended, None, told=True)
        return _Link(_letter(token, letter, now_s), token.last)

    def _prune(self) -> None:
        """Forget hopeless stories, and keep the numbers small."""
        top = max(self._nothing.score, max(token.score for token in self._tokens))
        self._nothing.score -= top
        for number, token in enumerate(self._tokens):
            if token.score - top < -self._pace.beam:
                self._tokens[number] = _DEAD
            else:
                token.score -= top

    def _settle(self, now_s: float) -> list[Letter]:
        found: list[Letter] = []
        best = max([self._nothing, *self._tokens], key=lambda token: token.score)
        for link in _untold(best.last):
            if now_s - link.letter.end_s < self._pace.agree_s:
                break
            self._tell(link)
            found.append(link.letter)
        held = self._held(best, now_s)
        if held is not None:
            found.append(held)
        return [letter for letter in found if letter.confidence >= self._pace.sure]

    def _tell(self, link: _Link) -> None:
        """Settle a letter: stories without it end."""
        if link not in _untold(self._nothing.last):
            self._nothing = _DEAD
        for number, token in enumerate(self._tokens):
            if token.score > _FAR / 2 and link not in _untold(token.last):
                self._tokens[number] = _DEAD
        link.told, link.before = True, None

    def _held(self, best: _Token, now_s: float) -> Letter | None:
        """The letter the likeliest story is in, when it has lasted long enough to be said."""
        if best is self._nothing or best.told or _untold(best.last):
            return None
        number = next(n for n, token in enumerate(self._tokens) if token is best)
        letter, _, _, last = self._states[number]
        if not last or now_s - best.entered_s < self._pace.hold_s:
            return None
        found = _letter(best, letter, now_s)
        best.last = _Link(found, None, told=True)
        best.told = True
        self._nothing = _DEAD
        self._tokens = [token if token is best else _DEAD for token in self._tokens]
        return found


def _untold(link: _Link | None) -> list[_Link]:
    """The letters of a story that were not settled yet, in order."""
    found: list[_Link] = []
    while link is not None and not link.told:
        found.append(link)
        link = link.before
    return found[::-1]


def _letter(token: _Token, letter: str, now_s: float) -> Letter:
    confidence = token.trusted / token.seen_s if token.seen_s > 0 else 0.0
    return Letter(
        letter=letter,
        confidence=min(1.0, confidence),
        start_s=max(0.0, token.entered_s),
        end_s=now_s,
    )
