"""Where a hand is, how large and how tilted says nothing about its letter."""

import math

import pytest

from svc_signlink.domain.hands import Frame, Hand, Point, Side, flipped, points_px, spelling_hand
from svc_signlink.domain.shape import SHAPE_FEATURES, Shape, describe

OPEN_HAND: list[Point] = [
    (0.0, 0.0), (-0.3, -0.15), (-0.55, -0.4), (-0.75, -0.6), (-0.9, -0.8),
    (-0.25, -0.95), (-0.3, -1.35), (-0.32, -1.6), (-0.34, -1.8),
    (0.0, -1.0), (0.0, -1.45), (0.0, -1.72), (0.0, -1.95),
    (0.2, -0.93), (0.24, -1.33), (0.26, -1.58), (0.28, -1.8),
    (0.4, -0.8), (0.5, -1.1), (0.56, -1.28), (0.62, -1.45),
]  # fmt: skip


def described(points: list[Point]) -> Shape:
    shape = describe(points)
    assert shape is not None
    return shape


def test_place_and_size_change_nothing() -> None:
    moved = [(300 + 80 * x, 200 + 80 * y) for x, y in OPEN_HAND]

    features = described(moved).features

    assert features == pytest.approx(described(OPEN_HAND).features)
    assert len(features) == SHAPE_FEATURES


@pytest.mark.parametrize("degrees", [-80, -10, 10, 90, 170])
def test_tilt_changes_the_direction_alone(degrees: int) -> None:
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    tilted = [(x * cos - y * sin, x * sin + y * cos) for x, y in OPEN_HAND]

    before, after = described(OPEN_HAND), described(tilted)

    assert after.features[:-2] == pytest.approx(before.features[:-2], abs=1e-6)
    assert math.cos(after.angle_rad - before.angle_rad) == pytest.approx(cos)


def test_a_left_hand_in_a_mirror_is_a_right_one() -> None:
    left = flipped(OPEN_HAND)

    assert described(flipped(left)).features == described(OPEN_HAND).features


def test_the_shape_of_the_picture_does_not_stretch_the_hand() -> None:
    def as_seen(width: int, height: int) -> list[float]:
        xyz = [
            v for x, y in OPEN_HAND for v in ((300 + 80 * x) / width, (200 + 80 * y) / height, 0)
        ]
        hand = Hand(side=Side.RIGHT, score=1.0, xyz=tuple(xyz))
        return list(described(points_px(hand, width, height)).features)

    assert as_seen(640, 480) == pytest.approx(as_seen(480, 640))


def test_points_on_one_spot_are_no_hand() -> None:
    assert describe([(0.5, 0.5)] * 21) is None


def test_a_bone_longer_than_three_palms_is_no_hand() -> None:
    broken = list(OPEN_HAND)
    broken[8] = (5.0, -9.0)

    assert describe(broken) is None


class TestTheHandThatSpells:
    def frame(self) -> Frame:
        low = Hand(side=Side.LEFT, score=0.9, xyz=(0.3, 0.9, 0.0) * 21)
        high = Hand(side=Side.RIGHT, score=0.8, xyz=(0.6, 0.4, 0.0) * 21)
        return Frame(sequence=1, offset_s=0.0, width_px=640, height_px=480, hands=(low, high))

    @pytest.mark.parametrize(
        ("dominant", "expected"),
        [(None, Side.RIGHT), (Side.RIGHT, Side.RIGHT), (Side.LEFT, Side.LEFT)],
        ids=["any: the higher one", "right", "left"],
    )
    def test_is_the_dominant_or_the_higher_one(self, dominant: Side | None, expected: Side) -> None:
        hand = spelling_hand(self.frame().hands, dominant)

        assert hand is not None
        assert hand.side is expected

    def test_is_none_when_the_dominant_one_is_not_seen(self) -> None:
        assert spelling_hand(self.frame().hands[:1], Side.RIGHT) is None
