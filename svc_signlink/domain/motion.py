"""How a hand moved in the last quarter of a second, in numbers that do not depend on frame rate."""

import math
from collections import deque

from svc_signlink.domain.shape import Shape

_WINDOWS_S = (0.10, 0.25)
"""Looked back: two or three frames of a camera, and about the stroke of a moving letter."""
_SHORTEST_S = 0.03
"""Less than one frame at 30 a second: two moments this near say nothing about speed."""
_BREAK_S = 0.3
"""A hand unseen for longer starts anew."""
_FAST_PALMS_PER_S = 4.0
"""Half of the squashed range: fingerspelling strokes run at 3 to 15 palms a second."""
_FAST_RAD_PER_S = 6.0

MOTION_FEATURES = 4 * len(_WINDOWS_S)
"""Length of what `Motion.after` answers."""


class Motion:
    """The recent past of one hand."""

    def __init__(self) -> None:
        self._past: deque[tuple[float, Shape]] = deque()
        self._palm_px = 0.0
        self.palms_per_s = 0.0
        """How fast the hand travelled in the last tenth of a second; 0 without a past."""

    def forget(self) -> None:
        """The hand left: the next frame has no past."""
        self._past.clear()

    def after(self, offset_s: float, shape: Shape) -> list[float]:
        """Speed of the hand in this frame: right, down, clockwise, and of the fingers; squashed.

        Zero where there is no past to compare with.
        """
        past = self._past
        if past and offset_s - past[-1][0] > _BREAK_S:
            past.clear()
        while past and offset_s - past[0][0] > 2 * _WINDOWS_S[-1]:
            past.popleft()
        self._palm_px = max([shape.palm_px, *(earlier.palm_px for _, earlier in past)])
        features: list[float] = []
        for window_s in _WINDOWS_S:
            features.extend(self._since(window_s, offset_s, shape))
        past.append((offset_s, shape))
        # The squashed speed of the short window, unsquashed.
        right, down = (math.atanh(min(max(part, -0.999), 0.999)) for part in features[:2])
        self.palms_per_s = math.hypot(right, down) * _FAST_PALMS_PER_S
        return features

    def _since(
        self, window_s: float, offset_s: float, shape: Shape
    ) -> tuple[float, float, float, float]:
        found: tuple[float, Shape] | None = None
        for moment in self._past:
            age_s = offset_s - moment[0]
            if age_s < _SHORTEST_S or (found is not None and age_s < 0.8 * window_s):
                break
            found = moment
        if found is None:
            return 0.0, 0.0, 0.0, 0.0
        age_s, earlier = offset_s - found[0], found[1]
        scale = 1 / (age_s * self._palm_px * _FAST_PALMS_PER_S)
        turn = (shape.angle_rad - earlier.angle_rad + math.pi) % (2 * math.pi) - math.pi
        fingers = sum(
            math.hypot(shape.tips[i] - earlier.tips[i], shape.tips[i + 1] - earlier.tips[i + 1])
            for i in range(0, 10, 2)
        ) / (5 * age_s * _FAST_PALMS_PER_S)
        return (
            math.tanh((shape.centre[0] - earlier.centre[0]) * scale),
            math.tanh((shape.centre[1] - earlier.centre[1]) * scale),
            math.tanh(turn / (age_s * _FAST_RAD_PER_S)),
            math.tanh(fingers),
        )
