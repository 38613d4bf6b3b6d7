"""Words spelled with the packs' own clips, as takes that were never filmed, come out letter by letter.

The takes are of a signer that training knew: what signers it did not know get is in
`svc_signlink/packs/MODEL_CARD.md`. Limits of 2026-11-24: no word wrong at light distortion.
"""

import random
from functools import cache

import pytest

from svc_signlink.domain.spelling import spell
from svc_signlink.inference.letters import NetworkLetterModel
from svc_signlink.inference.packs import shipped
from svc_signlink.training.clips import Join
from svc_signlink.training.distortion import LIGHT, MEDIUM
from svc_signlink.training.measure import edits
from svc_signlink.training.words import ENGLISH, SPANISH
from tests.support.hands import frames, read, spelled

WORDS = {"mfs": SPANISH.split(), "ssp": SPANISH.split(), "ase": ENGLISH.split()}
CUT = Join(way_s=0.0)
AWAY = Join(gap_s=0.2)


@cache
def model(variety: str) -> NetworkLetterModel:
    return NetworkLetterModel(shipped()[variety])


def character_error_rate(variety: str, words: list[str], **how: object) -> float:
    letters = shipped()[variety].clips.keys()
    missed = total = 0
    for seed, word in enumerate(words):
        wanted = spell(word, letters)
        told = read(model(variety), frames(spelled(wanted, variety=variety, seed=seed, **how)))  # type: ignore[arg-type]  # cases give what `spelled` takes
        missed += edits(told.letters, wanted)
        total += len(wanted)
    return missed / total


@pytest.mark.parametrize("variety", ["mfs", "ssp", "ase"])
@pytest.mark.parametrize("join", [Join(), CUT, AWAY], ids=["a way", "a cut", "the hand away"])
def test_words_with_light_distortion_are_read_whole(variety: str, join: Join) -> None:
    rate = character_error_rate(variety, WORDS[variety][::2], amount=LIGHT, join=join)

    assert rate == 0.0


@pytest.mark.parametrize("variety", ["mfs", "ssp", "ase"])
def test_words_with_medium_distortion_are_read(variety: str) -> None:
    assert character_error_rate(variety, WORDS[variety][1::2], amount=MEDIUM) <= 0.02


@pytest.mark.parametrize("variety", ["mfs", "ssp"])
def test_letters_in_any_order_are_read(variety: str) -> None:
    """Words of a dictionary have likely orders; names and passwords do not."""
    rng = random.Random(20261124)
    letters = sorted(shipped()[variety].clips)
    missed = total = 0

    for seed in range(12):
        wanted = rng.sample(letters, 8)
        told = read(model(variety), frames(spelled(wanted, variety=variety, seed=seed)))
        missed += edits(told.letters, wanted)
        total += len(wanted)

    assert missed / total <= 0.02


@pytest.mark.parametrize("fps", [10.0, 15.0, 30.0, 60.0])
def test_slow_and_fast_cameras_read_the_same(fps: float) -> None:
    assert character_error_rate("mfs", ["casa", "hola", "jirafa", "niño"], fps=fps) == 0.0


def test_every_letter_of_a_pack_is_read_alone() -> None:
    for variety, pack in shipped().items():
        for letter in pack.clips:
            told = read(model(variety), frames(spelled([letter], variety=variety)))

            assert told.letters == [letter], (variety, letter)


def test_equal_letters_are_parted_by_a_gap() -> None:
    told = read(model("mfs"), frames(spelled(["L", "E", "E", "R"])))

    assert told.letters == ["L", "E", "E", "R"]


def test_a_time_without_frames_parts_equal_letters_too() -> None:
    """A camera that stalls, or a client that sends nothing while there is no hand."""
    told = read(
        model("mfs"), [frame for frame in frames(spelled(["L", "E", "E", "R"])) if frame.hands]
    )

    assert told.letters == ["L", "E", "E", "R"]


def test_a_pause_ends_a_word() -> None:
    moments = spelled(["H", "O", "L", "A"])
    second = [
        (moments[-1][0] + 1.5 + offset_s, hand) for offset_s, hand in spelled(["C", "A", "S", "A"])
    ]

    told = read(model("mfs"), frames([*moments, *second]))

    assert told.words == ["hola", "casa"]


def test_interim_readings_name_the_letter_that_is_shown() -> None:
    told = read(model("mfs"), frames(spelled(["B"])))

    last = told.interims[-1]
    assert not last.unsure
    assert len(last.candidates) == 3
    assert last.candidates[0].letter == "B"
    assert 0.5 < last.candidates[0].confidence <= 1.0
    assert sum(one.confidence for one in last.candidates) <= 1.0 + 1e-6
