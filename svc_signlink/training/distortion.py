"""Takes that were never filmed: a hand or a clip turned, stretched, shaken and retimed."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from svc_signlink.training.sources import CLIP_FPS, Points

_PALM = [0, 1, 2, 5, 9, 13, 17]


@dataclass(frozen=True, kw_only=True)
class Distortion:
    """How far a take may be from its clip; each amount is drawn evenly up to its limit."""

    roll_deg: float = 10.0
    """Turn of the picture, either way, degrees."""

    speed: float = 0.10
    """Change of the speed, either way, as a share."""

    noise: float = 0.01
    """Standard deviation of each coordinate, in palm sizes."""

    dropped: float = 0.0
    """Share of frames that never arrive."""


LIGHT = Distortion()
MEDIUM = Distortion(roll_deg=15.0, speed=0.20, noise=0.02, dropped=0.10)


def palm_size(points: Points) -> float:
    """Size of the palm in a clip `(frames, 21, ...)`: the largest, for palms turned away."""
    palm = points[:, _PALM, :2]
    spread = ((palm - palm.mean(axis=1, keepdims=True)) ** 2).sum(axis=2).mean(axis=1)
    return float(np.sqrt(spread).max() * 1.6)


def turn(points: Points, angle_rad: float) -> Points:
    """The points turned clockwise in the picture about the middle of all of them."""
    cos, sin = np.cos(angle_rad), np.sin(angle_rad)
    turned = points.copy()
    middle = points[..., :2].reshape(-1, 2).mean(axis=0)
    x, y = points[..., 0] - middle[0], points[..., 1] - middle[1]
    turned[..., 0] = middle[0] + x * cos - y * sin
    turned[..., 1] = middle[1] + x * sin + y * cos
    return turned


def at(points: Points, moments: NDArray[np.float64]) -> Points:
    """A clip between its frames: `moments` in frames from 0 to its last one."""
    moments = np.clip(moments, 0.0, len(points) - 1.0)
    before = np.floor(moments).astype(int)
    after = np.minimum(before + 1, len(points) - 1)
    part = (moments - before)[:, None, None]
    mixed: Points = points[before] * (1 - part) + points[after] * part
    return mixed


def distort(
    clip: Points, amount: Distortion, rng: np.random.Generator, *, fps: float = CLIP_FPS
) -> tuple[NDArray[np.float64], Points]:
    """Another take of a clip: moments in seconds from its start, and the points at them."""
    faster = 1.0 + rng.uniform(-amount.speed, amount.speed)
    length_s = (len(clip) - 1) / CLIP_FPS / faster
    times = np.arange(0.0, length_s + 1e-9, 1.0 / fps)
    points = at(clip, times * CLIP_FPS * faster)
    points = turn(points, np.radians(rng.uniform(-amount.roll_deg, amount.roll_deg)))
    points[..., :2] += rng.normal(0.0, amount.noise * palm_size(clip), points[..., :2].shape)
    kept = rng.random(len(times)) >= amount.dropped
    kept[0] = True
    return times[kept], points[kept]


def bend(points: Points, rng: np.random.Generator) -> Points:
    """The same shape by another person, seen from a slightly other place.

    The depth, where a source has it, turns with the hand; each finger is turned about its
    knuckle by some degrees and lengthened by some percent; the picture is stretched.
    Standard deviations were chosen by signer-grouped accuracy (model card).
    """
    moved = points - points[:, :1].mean(axis=0)
    pitch, yaw = rng.normal(0.0, 0.22, 2)
    x, y, z = moved[..., 0], moved[..., 1], moved[..., 2]
    y, z = y * np.cos(pitch) - z * np.sin(pitch), y * np.sin(pitch) + z * np.cos(pitch)
    x, z = x * np.cos(yaw) - z * np.sin(yaw), x * np.sin(yaw) + z * np.cos(yaw)
    moved = np.stack([x * np.exp(rng.normal(0.0, 0.08)), y, z], axis=-1)
    for base in (2, 5, 9, 13, 17):
        finger = slice(base + 1, base + 4 if base > 2 else base + 3)
        root = moved[:, base : base + 1]
        length, angle = np.exp(rng.normal(0.0, 0.05)), rng.normal(0.0, 0.08)
        away = (moved[:, finger] - root) * length
        cos, sin = np.cos(angle), np.sin(angle)
        moved[:, finger, 0] = root[..., 0] + away[..., 0] * cos - away[..., 1] * sin
        moved[:, finger, 1] = root[..., 1] + away[..., 0] * sin + away[..., 1] * cos
    return moved
