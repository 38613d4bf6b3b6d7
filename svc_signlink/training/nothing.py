"""Hands that spell nothing, for measuring: the people in them were in no training."""

from collections.abc import Callable, Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from svc_signlink.training.clips import Moment
from svc_signlink.training.distortion import palm_size, turn
from svc_signlink.training.sources import Points

_FPS = 25.0
_TREMBLE = 0.004
"""Drift of a hand at rest from frame to frame, palms."""
_NOISE = 0.01
"""Noise of a hand model, palms."""


class NothingMaker:
    """Streams in which no letter is spelled, `minutes` long each."""

    def __init__(
        self, people: Sequence[Points], clips: Mapping[str, Points], rng: np.random.Generator
    ) -> None:
        """`people` show open hands `(21, xyz)`; `clips` are those of the alphabet."""
        self._people = [_in_palms(hand) for hand in people]
        self._letters = [_in_palms(frame) for clip in clips.values() for frame in clip]
        self._rng = rng

    def kinds(self) -> Mapping[str, Callable[[], Iterator[Points | None]]]:
        """What there is, by name."""
        return {
            "absent": self._absent,
            "resting": self._resting,
            "open hand held": self._open,
            "waving": self._waving,
            "a letter's hand carried about": self._carried,
            "changing from letter to letter, moving": self._changing,
            "random points": self._random,
        }

    def stream(self, kind: str, minutes: float) -> Iterator[Moment]:
        """Moments of one kind."""
        now_s, scene = 0.0, self.kinds()[kind]
        while now_s < minutes * 60:
            for hand in scene():
                yield now_s, None if hand is None else self._noisy(hand)
                now_s += 1 / _FPS

    def _noisy(self, hand: Points) -> NDArray[np.float64]:
        return hand[:, :2] + self._rng.normal(0.0, _NOISE, (len(hand), 2))

    def _absent(self) -> Iterator[Points | None]:
        yield from [None] * 250

    def _person(self) -> Points:
        return self._people[self._rng.integers(len(self._people))]

    def _letter(self) -> Points:
        return self._letters[self._rng.integers(len(self._letters))]

    def _resting(self) -> Iterator[Points | None]:
        """Half-closed, in any direction, still for seconds."""
        rng = self._rng
        closed = rng.uniform(0.0, 0.6)
        hand = self._person() * (1 - closed) + self._letter() * closed
        yield from self._still(_turned(hand, rng.uniform(-np.pi, np.pi)), rng.uniform(3, 10))

    def _open(self) -> Iterator[Points | None]:
        hand = _turned(self._person(), self._rng.normal(0.0, 0.3))
        yield from self._still(hand, self._rng.uniform(3, 8))

    def _still(self, hand: Points, length_s: float) -> Iterator[Points | None]:
        for _ in range(int(length_s * _FPS)):
            hand = hand + self._rng.normal(0.0, _TREMBLE, 3)
            yield hand
        yield from [None] * int(self._rng.integers(25))

    def _waving(self) -> Iterator[Points | None]:
        rng = self._rng
        hand, pace = self._person(), rng.uniform(0.7, 2.5)
        swing, way, begin = rng.uniform(0.3, 0.8), rng.uniform(0.3, 2.0), rng.uniform(0, 6)
        for number in range(int(_FPS * rng.uniform(2, 5))):
            place = np.sin(2 * np.pi * pace * number / _FPS + begin)
            yield _turned(hand, swing * place) + np.array([way * place, 0.0, 0.0])

    def _carried(self) -> Iterator[Points | None]:
        hand = self._letter()
        yield from self._moved(hand, hand)

    def _changing(self) -> Iterator[Points | None]:
        yield from self._moved(self._letter(), self._letter())

    def _moved(self, start: Points, end: Points) -> Iterator[Points | None]:
        """Along a smooth random path, 2 to 8 palms a second, turning."""
        rng = self._rng
        count = int(_FPS * rng.uniform(0.8, 2.0))
        speed, heading, spin = rng.uniform(2, 8), rng.uniform(0, 2 * np.pi), rng.normal(0.0, 1.5)
        place = np.zeros(2)
        for number in range(count):
            heading += rng.normal(0.0, 0.15)
            place = place + speed / _FPS * np.array([np.cos(heading), np.sin(heading)])
            part = number / count
            hand = _turned(start * (1 - part) + end * part, spin * number / _FPS)
            hand[:, :2] += place
            yield hand

    def _random(self) -> Iterator[Points | None]:
        for _ in range(50):
            yield self._rng.uniform(-2.0, 2.0, (21, 3))


def _in_palms(hand: Points) -> Points:
    scaled: Points = (hand - hand[:1]) / palm_size(hand[None])
    return scaled


def _turned(hand: Points, angle_rad: float) -> Points:
    turned: Points = turn(hand[None], angle_rad)[0]
    return turned
