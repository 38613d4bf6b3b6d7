"""Words as landmark messages, from the clips of a pack: what a client would send.

The takes are distorted by a seed, so that each is one that was never filmed and comes out the
same for everybody. Used by the demo, the tests and `python -m svc_signlink.training clip`.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from svc_signlink.domain.spelling import spell
from svc_signlink.inference.packs import shipped
from svc_signlink.training.distortion import LIGHT, Distortion, distort
from svc_signlink.training.sources import Points

_WIDTH_PX, _HEIGHT_PX = 640, 480
_PALM_PX = 60.0
"""Size of a palm an arm's length from a laptop's camera."""
_PLACE_PX = (320.0, 300.0)


@dataclass(frozen=True, kw_only=True)
class Join:
    """What lies between two letters."""

    way_s: float = 0.12
    """The hand goes from one letter to the next."""

    gap_s: float = 0.0
    """No hand is seen instead, when above zero."""

    repeat_gap_s: float = 0.24
    """No hand is seen between two equal letters: nothing else would part them."""


Moment = tuple[float, NDArray[np.float64] | None]
"""Seconds from the start, and the hand `(21, xy)` in palms, None when it is not seen."""


def take(
    letters: Sequence[str],
    clips: Mapping[str, Points],
    *,
    rng: np.random.Generator,
    amount: Distortion = LIGHT,
    join: Join | None = None,
    fps: float = 20.0,
) -> Iterator[Moment]:
    """One take of letters spelled one after another."""
    join = join or Join()
    now_s, last, before = 0.0, None, ""
    for letter in letters:
        times, points = distort(clips[letter], amount, rng, fps=fps)
        if last is not None:
            gap_s = join.repeat_gap_s if letter == before else join.gap_s
            count = round((gap_s or join.way_s) * fps)
            for number in range(1, count + 1):
                part = number / (count + 1)
                way = None if gap_s else last * (1 - part) + points[0] * part
                yield now_s, way
                now_s += 1 / fps
        for time_s, hand in zip(times, points, strict=True):
            yield now_s + float(time_s), hand
        now_s += float(times[-1]) + 1 / fps
        last, before = points[-1], letter


def spell_frames(
    *,
    variety: str,
    word: str,
    seed: int,
    amount: Distortion = LIGHT,
    join: Join | None = None,
    fps: float = 20.0,
) -> list[dict[str, Any]]:
    """A word as the contents of `landmarks` messages in JSON, to be sent at their pace.

    Raises KeyError for a variety without a pack. Characters without a letter are left out.
    """
    clips = shipped()[variety].clips
    letters = spell(word, clips.keys())
    moments = take(
        letters, clips, rng=np.random.default_rng(seed), amount=amount, join=join, fps=fps
    )
    return [
        {
            "sequence": number,
            "captureOffset": f"{round(offset_s, 3):.3f}s",
            "imageWidthPx": _WIDTH_PX,
            "imageHeightPx": _HEIGHT_PX,
            "hands": [] if hand is None else [_hand(hand)],
        }
        for number, (offset_s, hand) in enumerate(moments, 1)
    ]


def _hand(palms: NDArray[np.float64]) -> dict[str, Any]:
    pixels = palms * _PALM_PX + np.array(_PLACE_PX)
    shares = pixels / np.array([_WIDTH_PX, _HEIGHT_PX])
    xyz = np.concatenate([shares, np.zeros((len(shares), 1))], axis=1)
    return {"hand": "HAND_RIGHT", "score": 0.98, "xyz": [round(float(v), 5) for v in xyz.ravel()]}
