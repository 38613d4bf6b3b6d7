"""DETR and Marian as one model, on checkpoints of their architectures with weights by chance."""

import sys
from importlib import resources
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import simplejpeg

from mesh.runtime.manifest import MissingModelError, catalogue, locate
from mesh.runtime.model import Model
from mesh.runtime.models.pictures import pixels_of
from tests.models.hub.checkpoints import LINES, load, write_detr, write_opus

torch: Any = pytest.importorskip("torch", reason="make setup-models installs it")
transformers: Any = pytest.importorskip("transformers", reason="make setup-models installs it")
pytest.importorskip("sentencepiece", reason="make setup-models installs it")

NAME = "signlink_translator"
PHOTO = resources.files("svc_signlink").joinpath("resources", "hand.jpg").read_bytes()
SPANISH = LINES[::2]
pytestmark = pytest.mark.filterwarnings("ignore:Recommended. pip install sacremoses")


def noise(height: int, width: int) -> bytes:
    pixels = np.random.default_rng(height).integers(0, 255, (height, width, 3), np.uint8)
    return bytes(simplejpeg.encode_jpeg(pixels, colorspace="RGB"))


PICTURES = (PHOTO, noise(48, 80), noise(90, 60))


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models")
    write_detr(folder)
    write_opus(folder)
    return folder


@pytest.fixture(scope="module")
def model(models: Path) -> Model:
    made = load(NAME, models, threshold=0.0, max_tokens=12)
    made.warm()
    return made


def translated(models: Path, text: str) -> str:
    folder = str(models / "Helsinki-NLP--opus-mt-es-en")
    tokenizer = transformers.MarianTokenizer.from_pretrained(folder)
    model = transformers.MarianMTModel.from_pretrained(folder)
    batch = tokenizer([text], truncation=True, max_length=12, return_tensors="pt")
    made = model.generate(**batch, max_new_tokens=12)
    return str(tokenizer.decode(made[0], skip_special_tokens=True))


def detected(models: Path, pictures: tuple[bytes, ...]) -> list[Any]:
    folder = str(models / "facebook--detr-resnet-50")
    processor = transformers.DetrImageProcessorPil.from_pretrained(folder)
    model = transformers.DetrForObjectDetection.from_pretrained(folder)
    pixels = [pixels_of(picture) for picture in pictures]
    with torch.no_grad():
        seen = model(**processor(images=pixels, return_tensors="pt"))
    found: list[Any] = processor.post_process_object_detection(seen, threshold=0.0)
    return found


def test_a_batch_is_translated_as_each_text_alone(model: Model, models: Path) -> None:
    results = model.predict([{"text": text} for text in SPANISH])

    assert results == [translated(models, text) for text in SPANISH]
    assert len(set(results)) == len(SPANISH)


def test_objects_are_those_of_the_library_best_first(model: Model, models: Path) -> None:
    results = model.predict([{"jpeg": picture} for picture in PICTURES])

    for result, found in zip(results, detected(models, PICTURES), strict=True):
        order = found["scores"].argsort(descending=True)
        names = ["person", "book", "cup"]
        assert [one["label"] for one in result] == [names[n] for n in found["labels"][order]]
        assert [one["score"] for one in result] == pytest.approx(found["scores"][order].tolist())
        for one, box in zip(result, found["boxes"][order].tolist(), strict=True):
            assert one["box"] == pytest.approx(box, abs=1e-5)


def test_objects_below_the_threshold_are_left_out(models: Path) -> None:
    model = load(NAME, models, threshold=0.999)

    assert model.predict([{"jpeg": PHOTO}]) == [[]]


def test_pictures_and_texts_of_one_batch_keep_their_places(model: Model) -> None:
    items: list[Any] = [
        {"text": SPANISH[0]}, {"jpeg": PHOTO}, {"jpeg": b"no picture"}, {"text": ""},
        {"text": SPANISH[1]}, "hola", {"jpeg": PHOTO, "text": "hola"}, {"jpeg": PHOTO[:400]},
        {"jpeg": noise(16, 16)[:-1] + b"x"}, {"jpeg": noise(8, 400)}, {"jpeg": "text"},
    ]  # fmt: skip

    results = model.predict(items)

    assert results[0] == model.predict(items[:1])[0]
    assert results[4] == model.predict(items[4:5])[0]
    assert results[1][0]["box"] == pytest.approx(model.predict(items[1:2])[0][0]["box"], abs=0.05)
    for place in (2, 3, 5, 6, 7, 9, 10):
        assert isinstance(results[place], ValueError), place


def test_neither_timm_nor_torchvision_is_needed(model: Model) -> None:
    assert model.predict([{"jpeg": PHOTO}])
    assert "timm" not in sys.modules
    assert "torchvision" not in sys.modules


@pytest.mark.parametrize(
    "lost",
    [
        "facebook--detr-resnet-50/preprocessor_config.json",
        "facebook--detr-resnet-50/model.safetensors",
        "Helsinki-NLP--opus-mt-es-en/source.spm",
        "Helsinki-NLP--opus-mt-es-en/vocab.json",
        "Helsinki-NLP--opus-mt-es-en/config.json",
    ],
)
def test_a_folder_that_is_not_whole_is_refused(tmp_path: Path, lost: str) -> None:
    write_detr(tmp_path)
    write_opus(tmp_path)
    (tmp_path / lost).unlink()

    with pytest.raises((OSError, ValueError, MissingModelError)):
        load(NAME, tmp_path)


def test_one_of_two_weights_is_not_enough(tmp_path: Path) -> None:
    write_detr(tmp_path)

    with pytest.raises(MissingModelError, match=f"python -m deploy download_models {NAME}"):
        locate(catalogue()[NAME], tmp_path)
