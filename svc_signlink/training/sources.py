"""The landmark data of `--data`, as material for one variety: stills of letters, and clips.

All hands are right ones afterwards: left hands are mirrored by their label.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
"""(frames, 21, xyz), y down, any unit of length."""

CLIP_FPS: Final = 25.0
"""Frame rate of the clips in `multi_spokentosigned.npz`."""

MOVING: Final[Mapping[str, frozenset[str]]] = {
    "mfs": frozenset({"J", "K", "LL", "Ñ", "Q", "RR", "X", "Z"}),
    "ssp": frozenset({"G", "H", "J", "LL", "Ñ", "Q", "RR", "X", "Z"}),
    "ase": frozenset({"J", "Z"}),
}
"""Letters made with a movement: the alphabets say so, and the hand travels more than a palm in
their clip. A still of one of them is learned too, as what a held frame of it looks like."""


@dataclass(frozen=True, kw_only=True)
class Still:
    """One hand that holds a letter."""

    letter: str
    signer: str
    points: Points
    """(21, xyz)."""

    upright: bool
    """Whether its direction in the picture is that of the signer."""


@dataclass(frozen=True, kw_only=True)
class Material:
    """Everything we have of one variety."""

    variety: str
    clips: Mapping[str, Points]
    """One clip a letter, at `CLIP_FPS`."""

    stills: tuple[Still, ...]
    fillers: tuple[Points, ...]
    """Hands that show no letter of the variety, (21, xyz) each."""

    @property
    def letters(self) -> tuple[str, ...]:
        """Every letter, sorted."""
        return tuple(sorted({*self.clips, *(still.letter for still in self.stills)}))

    @property
    def moving(self) -> frozenset[str]:
        """The letters made with a movement."""
        return MOVING[self.variety]

    def without(self, signers: frozenset[str]) -> "Material":
        """The same without the stills of these signers."""
        return Material(
            variety=self.variety,
            clips=self.clips,
            stills=tuple(still for still in self.stills if still.signer not in signers),
            fillers=self.fillers,
        )


def load(data: Path, variety: str) -> Material:
    """The material of a variety (`mfs`, `ssp`, `ase`) below the folder `data`."""
    clips = _clips(data / "multi_spokentosigned.npz", variety)
    stills: list[Still] = []
    if variety == "mfs":
        stills = _lsm_stills(data / "lsm_lsmi.npz")
    if variety == "ase":
        for name in ("asl_borisgraudt.npz", "asl_csci218.npz"):
            stills += _asl_stills(data / name, clips)
    return Material(
        variety=variety,
        clips=clips,
        stills=tuple(stills),
        fillers=fillers(data),
    )


def _clips(path: Path, variety: str) -> dict[str, Points]:
    rows = np.load(path, allow_pickle=False)
    chosen = rows["variety"] == variety
    points, labels = rows["landmarks"][chosen].astype(float), rows["label"][chosen]
    return {str(label): points[labels == label] for label in np.unique(labels)}


def _lsm_stills(path: Path) -> list[Still]:
    """Letters only; the copies turned by 90 degrees say nothing about direction."""
    rows = np.load(path, allow_pickle=False)
    points = rows["landmarks"].astype(float)
    points[rows["hand"] == "Left", :, 0] *= -1
    return [
        Still(letter=str(label), signer=str(signer), points=hand, upright=False)
        for hand, label, signer in zip(points, rows["label"], rows["signer"], strict=True)
        if len(str(label)) == 1 and str(label).isalpha()
    ]


def _asl_stills(path: Path, clips: Mapping[str, Points], *, most: int = 80) -> list[Still]:
    """At most `most` stills a letter, evenly spread: neighbours are near-duplicates.

    The sources do not say which hand it is, and hold mirrored copies. The side of the palm
    that the camera sees tells: in our clips it is the same in every frame of a held letter.
    J and Z turn; they are in one source only, whose hands are all mirrored.
    """
    rows = np.load(path, allow_pickle=False)
    points = rows["landmarks"].astype(float)
    points[:, :, [0, 2]] *= 4 / 3  # stored over width and height of a camera, most likely 4:3
    found: list[Still] = []
    for letter in np.unique(rows["label"]):
        rows_of = np.flatnonzero(rows["label"] == letter)
        picked = rows_of[np.linspace(0, len(rows_of) - 1, min(most, len(rows_of))).astype(int)]
        hands = points[picked]
        if letter in MOVING["ase"]:
            wrong = np.ones(len(hands), dtype=bool)
        else:
            wrong = palm_side(hands) != np.sign(palm_side(clips[str(letter)]).mean())
        hands[wrong, :, 0] *= -1
        found += [
            Still(letter=str(letter), signer=str(signer), points=hand, upright=True)
            for hand, signer in zip(hands, rows["signer"][picked], strict=True)
        ]
    return found


def palm_side(points: Points) -> NDArray[np.float64]:
    """1 or -1 for each hand: which side of the hand the camera sees."""
    first = points[:, 5, :2] - points[:, 0, :2]
    last = points[:, 17, :2] - points[:, 0, :2]
    return np.sign(first[:, 0] * last[:, 1] - first[:, 1] * last[:, 0])


def fillers(data: Path, *, held_out: bool = False, most: int = 120) -> tuple[Points, ...]:
    """Open and half-open hands, as in waving and resting: people who show 5 and 4.

    One half of the people is for training, the other one for measuring.
    """
    rows = np.load(data / "digits_ayranci.npz", allow_pickle=False)
    points = rows["landmarks"].astype(float)
    points[rows["hand"] == "Left", :, 0] *= -1
    people = np.unique(rows["signer"])
    half = np.isin(rows["signer"], people[1::2] if held_out else people[::2])
    chosen = np.flatnonzero(half & np.isin(rows["label"], ["5", "4"]))
    return tuple(points[chosen[:: max(1, len(chosen) // most)]])
