"""The decoder's rules, with evidence made by hand: A and B are held, J is moved in two strokes."""

import math

import pytest

from svc_signlink.domain.alphabet import Alphabet
from svc_signlink.domain.decoder import Decoder

NAMES = ("", "A", "B", "J#0", "J#1")
ALPHABET = Alphabet.of(NAMES)


class Stream:
    """Shows a decoder one thing after another, `fps` frames a second."""

    def __init__(self, fps: float = 25.0) -> None:
        self.decoder = Decoder(ALPHABET)
        self.fps = fps
        self.now_s = 0.0
        self.letters: list[str] = []
        self.confidences: list[float] = []
        self.settled_at: list[float] = []

    def shows(
        self, name: str, seconds: float, *, sure: float = 0.9, palms_per_s: float = 0.0
    ) -> "Stream":
        chances = [sure if one == name else (1 - sure) / 10 for one in NAMES]
        chances[0] += 1 - sum(chances)  # what is not the letter is most likely nothing
        evidence = [math.log(chance * len(NAMES)) for chance in chances]
        letters = {
            letter: sum(chances[number] for number in numbers)
            for letter, numbers in ALPHABET.classes_of.items()
        }
        for _ in range(round(seconds * self.fps)):
            self._keep(self.decoder.saw(self.now_s, evidence, letters, palms_per_s))
            self.now_s += 1 / self.fps
        return self

    def is_away(self, seconds: float) -> "Stream":
        for _ in range(round(seconds * self.fps)):
            self._keep(self.decoder.saw_nothing(self.now_s))
            self.now_s += 1 / self.fps
        return self

    def ends(self) -> str:
        self._keep(self.decoder.end())
        return "".join(self.letters)

    def _keep(self, settled: list) -> None:  # type: ignore[type-arg]  # letters of the decoder
        for letter in settled:
            self.letters.append(letter.letter)
            self.confidences.append(letter.confidence)
            self.settled_at.append(self.now_s)


def test_a_hold_is_one_letter_however_long() -> None:
    assert Stream().shows("A", 20).ends() == "A"


def test_a_held_letter_is_said_while_it_is_held() -> None:
    stream = Stream().shows("A", 2)

    assert stream.letters == ["A"]
    assert stream.settled_at[0] < 1.0


def test_a_letter_is_said_soon_after_it_ended() -> None:
    stream = Stream().shows("A", 0.4).shows("", 0.5)

    assert stream.letters == ["A"]


def test_letters_follow_without_a_pause() -> None:
    assert Stream().shows("A", 0.4).shows("B", 0.4).shows("A", 0.4).ends() == "ABA"


def test_a_letter_only_passed_through_is_not_said() -> None:
    assert Stream().shows("A", 0.4).shows("B", 0.08).shows("A", 0.4).ends() in ("A", "AA")


@pytest.mark.parametrize("pause", ["nothing shown", "hand away"])
def test_the_same_letter_again_needs_a_gap(pause: str) -> None:
    stream = Stream().shows("A", 0.5)
    parted = stream.shows("", 0.24) if pause == "nothing shown" else stream.is_away(0.24)

    assert parted.shows("A", 0.5).ends() == "AA"


def test_a_flicker_does_not_double_a_letter() -> None:
    assert Stream().shows("A", 0.4).shows("", 0.04).shows("A", 0.4).ends() == "A"


def test_a_moving_letter_needs_all_its_strokes_in_order() -> None:
    assert Stream().shows("J#0", 0.25).shows("J#1", 0.25).ends() == "J"
    assert Stream().shows("J#1", 0.25, sure=0.7).shows("J#0", 0.25, sure=0.7).ends() == ""


def test_one_odd_frame_is_no_stroke() -> None:
    stream = Stream().shows("J#0", 0.4, sure=0.7).shows("J#1", 0.04, sure=0.7)

    assert stream.shows("", 0.5).ends() == ""


def test_nothing_and_an_absent_hand_say_nothing() -> None:
    assert Stream().shows("", 5).is_away(5).ends() == ""


def test_a_hand_that_travels_holds_no_letter() -> None:
    assert Stream().shows("A", 0.5, sure=0.8, palms_per_s=4.0).ends() == ""
    assert Stream().shows("A", 0.5, sure=0.8, palms_per_s=1.0).ends() == "A"


def test_a_moving_letter_may_travel() -> None:
    stream = Stream().shows("J#0", 0.25, palms_per_s=6.0).shows("J#1", 0.25, palms_per_s=6.0)

    assert stream.ends() == "J"


def test_an_unsure_letter_is_not_said() -> None:
    assert Stream().shows("A", 0.6, sure=0.5).shows("", 1).ends() == ""


@pytest.mark.parametrize("fps", [8.0, 15.0, 30.0, 60.0, 1000.0])
def test_the_frame_rate_does_not_matter(fps: float) -> None:
    stream = Stream(fps).shows("A", 0.5).shows("B", 0.5).shows("", 0.3).shows("B", 0.5)

    assert stream.ends() == "ABB"


def test_the_confidence_is_the_mean_over_the_letters_frames() -> None:
    stream = Stream().shows("A", 0.5, sure=0.8)
    stream.ends()

    assert stream.confidences == [pytest.approx(0.8, abs=0.01)]


def test_frames_at_the_same_moment_do_no_harm() -> None:
    decoder = Decoder(ALPHABET)
    evidence = [0.0, 2.0, -2.0, -2.0, -2.0]

    for _ in range(1000):
        decoder.saw(0.0, evidence, {"A": 0.9, "B": 0.05, "J": 0.05})

    assert len(decoder.end()) <= 1
