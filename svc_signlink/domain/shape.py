"""The shape of one hand in numbers that do not depend on place, size or tilt.

2D only: the depth that hand models guess is flat or unreliable in every source we have
(`packs/MODEL_CARD.md`).
"""

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

from svc_signlink.domain.hands import Point

_PALM = (0, 1, 2, 5, 9, 13, 17)
"""Points that keep their distances whatever the fingers do."""
_KNUCKLES = (5, 9, 13, 17)
_TIPS = (4, 8, 12, 16, 20)
_THUMB_TARGETS = (5, 9, 13, 17, 6, 10, 14, 18)
"""Knuckles and middle joints: where the thumb lies tells A, S, E, T, M and N apart."""
_FINGERS = tuple((0, base, base + 1, base + 2, base + 3) for base in (1, 5, 9, 13, 17))
_SPREAD_TO_PALM = 1.6
"""Makes the spread of the palm points about one palm length (wrist to knuckles)."""
_LIMIT = 4.0
"""Features beyond this many palms are cut: a foreshortened palm must not outshout the rest."""
_LONGEST_BONE = 3.0
"""No bone of a finger is longer than this many palms, not even with the palm seen end-on: the
longest of 31,000 hands of all sources is 2.4 (2026-11-24)."""

SHAPE_FEATURES = 100
"""Length of `Shape.features`."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Shape:
    """One right hand in one frame."""

    features: tuple[float, ...]
    """Shape in palms and cosines, with the direction of the hand in the last two."""

    centre: Point
    """Middle of the palm, pixels."""

    palm_px: float
    """Size of the palm, pixels."""

    angle_rad: float
    """Direction from wrist to knuckles: 0 up, positive clockwise."""

    tips: tuple[float, ...]
    """x and y of the five finger tips seen from the wrist, palms, not turned."""


def describe(points: Sequence[Point]) -> Shape | None:
    """The shape of a right hand; None when these points can be no hand."""
    wrist_x, wrist_y = points[0]
    palm_px = _palm_size(points)
    if palm_px < 1e-6:
        return None
    up_x = sum(points[i][0] for i in _KNUCKLES) / 4 - wrist_x
    up_y = sum(points[i][1] for i in _KNUCKLES) / 4 - wrist_y
    angle = math.atan2(up_x, -up_y)
    cos, sin = math.cos(angle) / palm_px, math.sin(angle) / palm_px
    turned: list[Point] = []
    for x, y in points:
        x, y = x - wrist_x, y - wrist_y
        turned.append((x * cos + y * sin, y * cos - x * sin))
    features = [value for point in turned[1:] for value in point]
    _add_distances(features, turned)
    if not _add_bends(features, turned):
        return None
    features.append(math.sin(angle))
    features.append(math.cos(angle))
    return Shape(
        features=tuple(-_LIMIT if value < -_LIMIT else min(value, _LIMIT) for value in features),
        centre=(
            (wrist_x + points[5][0] + points[17][0]) / 3,
            (wrist_y + points[5][1] + points[17][1]) / 3,
        ),
        palm_px=palm_px,
        angle_rad=angle,
        tips=tuple(
            value / palm_px
            for i in _TIPS
            for value in (points[i][0] - wrist_x, points[i][1] - wrist_y)
        ),
    )


def _palm_size(points: Sequence[Point]) -> float:
    """Root of the mean square distance of the palm points from their middle, as palm lengths."""
    count = len(_PALM)
    middle_x = sum(points[i][0] for i in _PALM) / count
    middle_y = sum(points[i][1] for i in _PALM) / count
    square = sum((points[i][0] - middle_x) ** 2 + (points[i][1] - middle_y) ** 2 for i in _PALM)
    return math.sqrt(square / count) * _SPREAD_TO_PALM


def _add_distances(features: list[float], points: Sequence[Point]) -> None:
    """Finger tips from one another, and the thumb's tip from knuckles and joints."""
    for first in range(5):
        x, y = points[_TIPS[first]]
        for second in range(first + 1, 5):
            other_x, other_y = points[_TIPS[second]]
            features.append(math.hypot(x - other_x, y - other_y))
    x, y = points[4]
    features.extend(math.hypot(x - points[i][0], y - points[i][1]) for i in _THUMB_TARGETS)


def _add_bends(features: list[float], points: Sequence[Point]) -> bool:
    """How each joint bends, and how far each finger reaches; False when a bone is too long."""
    for chain in _FINGERS:
        bones = []
        for start, end in itertools.pairwise(chain):
            x = points[end][0] - points[start][0]
            y = points[end][1] - points[start][1]
            bones.append((x, y, math.hypot(x, y)))
        if max(bone[2] for bone in bones[1:]) > _LONGEST_BONE:
            return False
        for (x, y, length), (next_x, next_y, next_length) in itertools.pairwise(bones):
            product = length * next_length + 1e-3
            features.append((x * next_x + y * next_y) / product)
            features.append((x * next_y - y * next_x) / product)
        base_x, base_y = points[chain[1]]
        tip_x, tip_y = points[chain[4]]
        features.append(math.hypot(tip_x, tip_y))
        features.append(math.hypot(tip_x - base_x, tip_y - base_y))
    return True
