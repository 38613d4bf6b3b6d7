"""Never a letter when none is spelled. Limits of 2026-11-24; people who were in no training are
measured in `svc_signlink/packs/MODEL_CARD.md`, with data that is not in this repository."""

from collections.abc import Iterator
from functools import cache

import numpy as np
import pytest
from numpy.typing import NDArray

from svc_signlink.inference.letters import NetworkLetterModel
from svc_signlink.inference.packs import shipped
from svc_signlink.training.clips import Moment
from svc_signlink.training.nothing import NothingMaker
from tests.support.hands import frames, read

VARIETIES = ["mfs", "ssp", "ase"]

OPEN_HAND = np.array(
    [
        (0.0, 0.0), (-0.3, -0.15), (-0.55, -0.4), (-0.75, -0.6), (-0.9, -0.8),
        (-0.25, -0.95), (-0.3, -1.35), (-0.32, -1.6), (-0.34, -1.8),
        (0.0, -1.0), (0.0, -1.45), (0.0, -1.72), (0.0, -1.95),
        (0.2, -0.93), (0.24, -1.33), (0.26, -1.58), (0.28, -1.8),
        (0.4, -0.8), (0.5, -1.1), (0.56, -1.28), (0.62, -1.45),
    ]
)  # fmt: skip


@cache
def model(variety: str) -> NetworkLetterModel:
    return NetworkLetterModel(shipped()[variety])


def maker(variety: str) -> NothingMaker:
    clips = {
        letter: np.concatenate([clip, np.zeros((*clip.shape[:2], 1))], axis=2)
        for letter, clip in shipped()[variety].clips.items()
    }
    hand = np.concatenate([OPEN_HAND, np.zeros((21, 1))], axis=1)
    return NothingMaker([hand], clips, np.random.default_rng(11))


@pytest.mark.parametrize("variety", VARIETIES)
@pytest.mark.parametrize("kind", ["absent", "resting", "open hand held", "waving", "random points"])
def test_a_minute_of_nothing_settles_no_letter(variety: str, kind: str) -> None:
    told = read(model(variety), frames(maker(variety).stream(kind, 1.0)))

    assert told.letters == []
    assert told.unsure_share >= 0.9


@pytest.mark.parametrize("variety", VARIETIES)
def test_the_hand_of_a_letter_carried_about_is_unsure_most_of_the_time(variety: str) -> None:
    stream = maker(variety).stream("a letter's hand carried about", 1.0)

    told = read(model(variety), frames(stream))

    assert told.unsure_share >= 0.8


def test_a_still_hand_is_one_letter_at_most_however_long() -> None:
    def held(hand: NDArray[np.float64]) -> Iterator[Moment]:
        for number in range(25 * 60):
            yield number / 25, hand

    clip = shipped()["mfs"].clips["V"]

    told = read(model("mfs"), frames(held(clip[len(clip) // 2])))

    assert told.letters == ["V"]
