"""Hands for tests: words spelled with the clips of a pack, and hands that spell nothing."""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from svc_signlink.domain.decoder import Letter
from svc_signlink.domain.events import Interim, Word
from svc_signlink.domain.hands import Frame, Hand, Side
from svc_signlink.domain.ports import LetterModel
from svc_signlink.domain.reader import Reader, Session
from svc_signlink.inference.packs import shipped
from svc_signlink.training.clips import Join, Moment, take
from svc_signlink.training.distortion import LIGHT, Distortion

WIDTH_PX, HEIGHT_PX = 640, 480
PALM_PX = 60.0


def spelled(
    letters: Sequence[str],
    *,
    variety: str = "mfs",
    seed: int = 7,
    amount: Distortion = LIGHT,
    join: Join | None = None,
    fps: float = 25.0,
) -> list[Moment]:
    """A take of these letters that nobody filmed; the same for the same seed."""
    clips = shipped()[variety].clips
    rng = np.random.default_rng(seed)
    return list(take(letters, clips, rng=rng, amount=amount, join=join, fps=fps))


def frames(
    moments: Iterable[Moment], *, side: Side = Side.RIGHT, mirrored: bool = False
) -> list[Frame]:
    """The moments as frames; `mirrored` flips the picture and leaves the side as told."""
    return [
        Frame(
            sequence=number,
            offset_s=round(offset_s, 4),
            width_px=WIDTH_PX,
            height_px=HEIGHT_PX,
            hands=() if hand is None else (seen(hand, side=side, mirrored=mirrored),),
        )
        for number, (offset_s, hand) in enumerate(moments, 1)
    ]


def seen(palms: NDArray[np.float64], *, side: Side = Side.RIGHT, mirrored: bool = False) -> Hand:
    """A hand `(21, xy)` in palms, in the middle of a picture."""
    pixels = palms * np.array([-PALM_PX if mirrored else PALM_PX, PALM_PX])
    shares = pixels / np.array([WIDTH_PX, HEIGHT_PX]) + 0.5
    xyz = np.concatenate([shares, np.zeros((len(shares), 1))], axis=1)
    return Hand(side=side, score=0.9, xyz=tuple(xyz.ravel().tolist()))


def read(model: LetterModel, told: Iterable[Frame], session: Session | None = None) -> "Told":
    """What a whole stream makes known."""
    reader = Reader(model, session or Session(variety="mfs"))
    readings = [reading for frame in told for reading in reader.saw(frame)]
    readings += reader.end()
    return Told(
        letters=[one.letter for one in readings if isinstance(one, Letter)],
        words=[one.text for one in readings if isinstance(one, Word)],
        interims=[one for one in readings if isinstance(one, Interim)],
    )


class Told:
    """The readings of a stream by kind."""

    def __init__(self, *, letters: list[str], words: list[str], interims: list[Interim]) -> None:
        self.letters = letters
        self.words = words
        self.interims = interims

    @property
    def unsure_share(self) -> float:
        """Share of frames that named no letter."""
        return sum(one.unsure for one in self.interims) / len(self.interims)
