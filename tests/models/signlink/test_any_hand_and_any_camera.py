"""Left hands and mirrored pictures read as right hands before a plain camera do."""

from functools import cache

import pytest

from svc_signlink.domain.hands import Side
from svc_signlink.domain.reader import Session
from svc_signlink.inference.letters import NetworkLetterModel
from svc_signlink.inference.packs import shipped
from tests.support.hands import frames, read, spelled

WORD = ["J", "I", "R", "A", "F", "A"]


@cache
def model() -> NetworkLetterModel:
    return NetworkLetterModel(shipped()["mfs"])


@pytest.mark.parametrize(
    ("side", "flipped", "mirrored"),
    [
        (Side.RIGHT, False, False),
        (Side.LEFT, True, False),
        (Side.RIGHT, True, True),
        (Side.LEFT, False, True),
    ],
    ids=["right hand", "left hand", "right hand, mirrored", "left hand, mirrored"],
)
def test_a_word_is_read_by_side_and_mirror(side: Side, flipped: bool, mirrored: bool) -> None:
    told = read(
        model(),
        frames(spelled(WORD), side=side, mirrored=flipped),
        Session(variety="mfs", mirrored=mirrored),
    )

    assert told.letters == WORD


def test_a_client_that_names_the_side_the_mirror_shows_is_understood_after_a_moment() -> None:
    """Hand models name what the picture shows; not every client swaps it back."""
    told = read(
        model(),
        frames(spelled([*WORD, *WORD]), side=Side.LEFT, mirrored=True),
        Session(variety="mfs", mirrored=True),
    )

    assert told.letters[-len(WORD) :] == WORD


def test_another_hand_in_the_picture_does_not_disturb() -> None:
    resting = frames(spelled(["S"]))[-1].hands[0]
    low = type(resting)(
        side=Side.LEFT,
        score=0.9,
        xyz=tuple(v + 0.4 if i % 3 == 1 else v for i, v in enumerate(resting.xyz)),
    )
    told = frames(spelled(WORD))

    both = [
        type(frame)(
            sequence=frame.sequence,
            offset_s=frame.offset_s,
            width_px=frame.width_px,
            height_px=frame.height_px,
            hands=(low, *frame.hands),
        )
        for frame in told
    ]

    assert read(model(), both).letters == WORD
