"""Hands and frames as values: where 21 points of a hand are in a picture."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

POINTS = 21
"""Points of one hand, in the order of MediaPipe Hands: wrist, then thumb to little finger."""

Point: TypeAlias = tuple[float, float]
"""x to the right and y down, pixels."""


class Side(StrEnum):
    """A hand of the person."""

    LEFT = "LEFT"
    RIGHT = "RIGHT"

    def other(self) -> "Side":
        """The other one."""
        return Side.LEFT if self is Side.RIGHT else Side.RIGHT


@dataclass(frozen=True, kw_only=True, slots=True)
class Hand:
    """One hand in one frame."""

    side: Side
    """Which hand of the person it is."""

    score: float
    """How sure its finder is that it is a hand, 0 to 1; 0 when it does not say."""

    xyz: tuple[float, ...]
    """63 numbers: x and y of each point from 0 to 1 over width and height, z relative to width."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Frame:
    """The hands of one moment."""

    sequence: int
    """Number of the frame in its stream."""

    offset_s: float
    """When it was taken, seconds from the first frame."""

    width_px: int
    height_px: int
    hands: tuple[Hand, ...]


def points_px(hand: Hand, width_px: int, height_px: int) -> list[Point]:
    """The points of a hand in pixels, so that a picture's shape does not stretch the hand."""
    xyz = hand.xyz
    return [(xyz[i] * width_px, xyz[i + 1] * height_px) for i in range(0, 3 * POINTS, 3)]


def flipped(points: Sequence[Point]) -> list[Point]:
    """The points as in a mirror: a left hand becomes a right one."""
    return [(-x, y) for x, y in points]


def spelling_hand(hands: Sequence[Hand], dominant: Side | None) -> Hand | None:
    """The hand that spells: the dominant one where one is named, otherwise the higher one.

    People rest the other hand low; the wrist (point 0) that is higher in the picture spells.
    """
    if dominant is not None:
        hands = [hand for hand in hands if hand.side is dominant]
    return min(hands, key=lambda hand: hand.xyz[1], default=None)
