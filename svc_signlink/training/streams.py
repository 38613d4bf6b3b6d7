"""Streams of hands for training: letters, the ways between them, and hands that spell nothing.

Each frame is labelled with what it shows: a held letter (`"A"`), a stroke of a moving one
(`"J#1"`), or nothing (`""`). The features are computed by the domain's own code, so that
training and service cannot drift apart.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from svc_signlink.domain.motion import Motion
from svc_signlink.domain.shape import describe
from svc_signlink.training.distortion import at, bend, palm_size, turn
from svc_signlink.training.sources import CLIP_FPS, Material, Points, Still

STROKES = 4
"""Parts of a moving letter, in order; enough to tell a zigzag from a line."""
NOTHING = ""
SKIP = "-"
"""Frames on the border between two meanings are not learned."""
_MOVING_PALMS_PER_S = 3.5
"""A held letter's clip may begin while the hand still arrives; such frames show nothing."""


@dataclass
class Segment:
    """Frames `(frames, 21, xyz)` in palms, seconds between them even, and their labels."""

    points: Points
    labels: list[str]


@dataclass
class Examples:
    """Frames to learn from."""

    features: list[list[float]] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)


class StreamMaker:
    """Makes streams of one variety."""

    def __init__(self, material: Material, rng: np.random.Generator) -> None:
        self._material = material
        self._rng = rng
        self._clips = {
            letter: _in_palms(clip, palm_size(clip)) for letter, clip in material.clips.items()
        }
        self._stills: dict[str, list[Still]] = {}
        for still in material.stills:
            self._stills.setdefault(still.letter, []).append(still)
        self._fillers = [_in_palms(hand[None], palm_size(hand[None])) for hand in material.fillers]
        self._angles = {letter: _direction(clip) for letter, clip in self._clips.items()}

    def examples(self, segments: int) -> Examples:
        """Frames of streams with about this many letters, each letter equally often."""
        found = Examples()
        letters = list(self._material.letters)
        queue: list[str] = []
        while segments > 0:
            if len(queue) < 6:
                queue += list(self._rng.permutation(letters))
            taken, queue = queue[:6], queue[6:]
            self._stream(taken, found)
            segments -= len(taken)
        return found

    def _stream(self, letters: Sequence[str], found: Examples) -> None:
        """One signer before one camera spells these letters, with something else in between."""
        rng = self._rng
        fps = rng.uniform(14.0, 31.0)
        noise = rng.choice([0.005, 0.015, 0.03, 0.06], p=[0.3, 0.4, 0.2, 0.1])
        motion, offset_s, last = Motion(), 0.0, None
        for letter in letters:
            parts = [self._letter(letter, fps)]
            if rng.random() < 0.25:
                parts.insert(0, self._nothing(fps))
            for part in parts:
                anchor = rng.normal(0.0, 0.5, 2)
                part.points[..., :2] += anchor
                if last is not None:
                    way = self._way(last, part.points[0], fps)
                    if way is None:
                        motion.forget()
                    else:
                        part = Segment(
                            np.concatenate([way.points, part.points]), way.labels + part.labels
                        )
                part.points[..., :2] += rng.normal(0.0, noise, part.points[..., :2].shape)
                offset_s = self._learn(part, fps, offset_s, motion, found)
                last = part.points[-1]

    def _learn(
        self, part: Segment, fps: float, offset_s: float, motion: Motion, found: Examples
    ) -> float:
        for points, label in zip(part.points, part.labels, strict=True):
            offset_s += 1.0 / fps
            if self._rng.random() < 0.07:  # a frame that never arrives
                continue
            shape = describe([(x, y) for x, y in points[:, :2].tolist()])
            if shape is None:
                continue
            moved = motion.after(offset_s, shape)
            if label != SKIP:
                found.features.append([*shape.features, *moved])
                found.labels.append(label)
        return offset_s

    def _letter(self, letter: str, fps: float) -> Segment:
        stills = self._stills.get(letter, [])
        clip = self._clips.get(letter)
        if clip is None or (stills and self._rng.random() < 0.6):
            return self._held(letter, stills[self._rng.integers(len(stills))], fps)
        return self._from_clip(letter, clip, fps)

    def _held(self, letter: str, still: Still, fps: float) -> Segment:
        """A still, held for a while by a hand that trembles."""
        rng = self._rng
        points = _in_palms(still.points[None], palm_size(still.points[None]))
        points = bend(points, rng)
        angle = rng.normal(0.0, 0.2)
        if not still.upright:
            # Half the time the direction its letter has in the clip, half the time any that
            # the turned copies of the source allow.
            wanted = self._angles.get(letter, 0.0) + rng.normal(0.0, 0.35)
            if rng.random() < 0.5:
                wanted = rng.uniform(-1.9, 1.9)
            angle = wanted - _direction(points)
        points = turn(points, angle)
        held = self._hold(points[0], rng.uniform(0.15, 0.7), fps)
        return Segment(held, [letter] * len(held))

    def _from_clip(self, letter: str, clip: Points, fps: float) -> Segment:
        rng = self._rng
        speed = rng.uniform(0.7, 1.35)
        count = max(3, int((len(clip) - 1) / CLIP_FPS / speed * fps) + 1)
        moments = np.linspace(0.0, len(clip) - 1.0, count)
        points = at(clip, moments)
        if rng.random() < 0.7:
            points = bend(points, rng)
        points = turn(points, rng.normal(0.0, 0.17))
        if letter in self._material.moving:
            stroke = np.minimum((np.linspace(0, STROKES, count)).astype(int), STROKES - 1)
            return self._paused(Segment(points, [f"{letter}#{part}" for part in stroke]), fps)
        labels = [letter if slow else SKIP for slow in _is_slow(points, fps)]
        if rng.random() < 0.4:
            held = self._hold(points[-1], rng.uniform(0.1, 0.6), fps)
            points, labels = np.concatenate([points, held]), labels + [letter] * len(held)
        return Segment(points, labels)

    def _paused(self, moved: Segment, fps: float) -> Segment:
        """People may wait before the movement and after it; that belongs to the letter."""
        points, labels = moved.points, moved.labels
        if self._rng.random() < 0.3:
            held = self._hold(points[0], self._rng.uniform(0.08, 0.3), fps)
            points, labels = np.concatenate([held, points]), [labels[0]] * len(held) + labels
        if self._rng.random() < 0.4:
            held = self._hold(points[-1], self._rng.uniform(0.08, 0.4), fps)
            points, labels = np.concatenate([points, held]), labels + [labels[-1]] * len(held)
        return Segment(points, labels)

    def _hold(self, points: Points, length_s: float, fps: float) -> Points:
        """A pose held: it drifts a little and trembles."""
        rng = self._rng
        count = max(2, int(length_s * fps))
        drift = np.cumsum(rng.normal(0.0, 0.012, (count, 1, 2)), axis=0)
        held = np.repeat(points[None], count, axis=0)
        held[..., :2] += drift
        return held

    def _way(self, start: Points, end: Points, fps: float) -> Segment | None:
        """From one hand to the next: a cut, a way, or None when the hand left in between."""
        rng = self._rng
        kind = rng.choice(["cut", "move", "gone", "lower"], p=[0.3, 0.4, 0.15, 0.15])
        if kind == "gone":
            return None
        if kind == "cut":
            return Segment(start[None][:0], [])
        count = max(1, int(rng.uniform(0.06, 0.45) * fps))
        part = np.linspace(0.0, 1.0, count + 2)[1:-1]
        part = part * part * (3 - 2 * part)
        mixed = start[None] * (1 - part[:, None, None]) + end[None] * part[:, None, None]
        if kind == "lower":
            mixed = self._lowered(mixed, part)
        labels = [NOTHING] * count
        labels[0] = labels[-1] = SKIP
        return Segment(mixed, labels)

    def _lowered(self, frames: Points, part: NDArray[np.float64]) -> Points:
        """The hand sinks, relaxes and turns on its way, as when it arrives and leaves."""
        rng = self._rng
        amount = np.sin(np.pi * part)[:, None, None]
        relaxed = turn(self._any_hand()[None], rng.normal(0.0, 0.9))[0]
        relaxed = relaxed - relaxed[:1] + frames[len(frames) // 2][:1]
        share = amount * rng.uniform(0.3, 1.0)
        mixed: Points = frames * (1 - share) + relaxed[None] * share
        mixed[..., 1] += amount[..., 0] * rng.uniform(0.5, 4.0)
        return mixed

    def _nothing(self, fps: float) -> Segment:
        """A hand that spells nothing."""
        kinds: tuple[Callable[[float], Segment], ...] = (
            self._waving,
            self._wandering,
            self._resting,
            self._between,
            self._junk,
        )
        kind = self._rng.choice(len(kinds), p=[0.2, 0.4, 0.2, 0.12, 0.08])
        return kinds[kind](fps)

    def _any_hand(self) -> Points:
        rng = self._rng
        if self._fillers and rng.random() < 0.35:
            return _first(bend(self._fillers[rng.integers(len(self._fillers))], rng))
        letter = self._material.letters[rng.integers(len(self._material.letters))]
        if letter in self._clips:
            clip = self._clips[letter]
            return _first(bend(clip[rng.integers(len(clip))][None], rng))
        still = self._stills[letter][0].points[None]
        return _first(bend(_in_palms(still, palm_size(still)), rng))

    def _waving(self, fps: float) -> Segment:
        rng = self._rng
        times = np.arange(0.0, rng.uniform(0.5, 1.5), 1 / fps)
        phase = 2 * np.pi * (rng.uniform(0.8, 3.0) * times + rng.random())
        hand, swing, way = self._any_hand(), rng.uniform(0.2, 0.8), rng.uniform(0.3, 2.5)
        frames = np.stack([turn(hand[None], swing * np.sin(p))[0] for p in phase])
        frames[..., 0] += (way * np.sin(phase))[:, None]
        return Segment(frames, [NOTHING] * len(times))

    def _wandering(self, fps: float) -> Segment:
        """The hand is carried about, changing its shape or not."""
        rng = self._rng
        count = int(rng.uniform(0.6, 1.8) * fps)
        start, end = self._any_hand(), self._any_hand()
        if rng.random() < 0.5:
            end = start
        part = np.linspace(0.0, 1.0, count)[:, None, None]
        frames = start[None] * (1 - part) + end[None] * part
        heading = rng.uniform(0, 2 * np.pi) + np.cumsum(rng.normal(0, 3.0 / fps, count))
        speed = np.exp(rng.uniform(0.5, 2.4)) / fps
        path = np.cumsum(np.stack([np.cos(heading), np.sin(heading)], axis=1) * speed, axis=0)
        spin = rng.normal(0.0, 1.5) / fps * np.arange(count)
        frames = np.stack([turn(one[None], a)[0] for one, a in zip(frames, spin, strict=True)])
        frames[..., :2] += path[:, None]
        return Segment(frames, [NOTHING] * count)

    def _resting(self, fps: float) -> Segment:
        """A relaxed, half-open hand, most often hanging down."""
        rng = self._rng
        closed = self._any_hand()
        opened = self._fillers[rng.integers(len(self._fillers))][0]
        part = rng.uniform(0.35, 0.65)
        hand = opened * part + closed * (1 - part)
        angle = np.pi + rng.normal(0.0, 0.7) if rng.random() < 0.75 else rng.uniform(-1.2, 1.2)
        hand = turn(hand[None], angle - _direction(hand[None]))[0]
        frames = self._hold(hand, rng.uniform(0.3, 1.0), fps)
        return Segment(frames, [NOTHING] * len(frames))

    def _between(self, fps: float) -> Segment:
        """Half-way between two hands, held: what no alphabet has."""
        part = self._rng.uniform(0.4, 0.6)
        hand = self._any_hand() * part + self._any_hand() * (1 - part)
        frames = self._hold(hand, self._rng.uniform(0.2, 0.6), fps)
        return Segment(frames, [NOTHING] * len(frames))

    def _junk(self, fps: float) -> Segment:
        """Points that a lost finder makes up."""
        hand = self._any_hand()
        hand = hand + self._rng.normal(0.0, self._rng.uniform(0.2, 0.6), hand.shape)
        frames = self._hold(hand, self._rng.uniform(0.2, 0.5), fps)
        return Segment(frames, [NOTHING] * len(frames))


def table(
    examples: Examples, classes: Sequence[str]
) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
    """Features `(frames, features)` and the number of each frame's class."""
    number = {name: place for place, name in enumerate(classes)}
    return np.array(examples.features), np.array([number[label] for label in examples.labels])


def classes_of(material: Material) -> tuple[str, ...]:
    """Nothing, every held letter, and every stroke of a moving one."""
    stilled = {still.letter for still in material.stills}
    found = [NOTHING]
    for letter in material.letters:
        if letter not in material.moving or letter in stilled:
            found.append(letter)
        if letter in material.moving and letter in material.clips:
            found += [f"{letter}#{part}" for part in range(STROKES)]
    return tuple(found)


def _first(frames: Points) -> Points:
    first: Points = frames[0]
    return first


def _in_palms(points: Points, palm: float) -> Points:
    scaled: Points = (points - points[:, :1].mean(axis=0)) / palm
    return scaled


def _direction(points: Points) -> float:
    """Mean direction from wrist to knuckles, radians clockwise from up."""
    up = points[:, [5, 9, 13, 17], :2].mean(axis=1) - points[:, 0, :2]
    up = (up / np.linalg.norm(up, axis=1, keepdims=True)).mean(axis=0)
    return float(np.arctan2(up[0], -up[1]))


def _is_slow(points: Points, fps: float) -> NDArray[np.bool_]:
    centre = points[:, [0, 5, 17], :2].mean(axis=1)
    speed = np.linalg.norm(np.diff(centre, axis=0), axis=1) * fps
    slow: NDArray[np.bool_] = np.append(speed, speed[-1]) < _MOVING_PALMS_PER_S
    return slow
