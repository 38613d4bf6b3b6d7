"""The classifier of the red flags, on a checkpoint of its architecture with weights by chance."""

from pathlib import Path
from typing import Any

import pytest

from mesh.runtime.manifest import MissingModelError, catalogue, locate
from mesh.runtime.model import Model
from tests.models.hub.checkpoints import LABELS, LINES, load, write_toxic_bert

torch: Any = pytest.importorskip("torch", reason="make setup-models installs it")
transformers: Any = pytest.importorskip("transformers", reason="make setup-models installs it")

NAME = "spoiler_detector"


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models")
    write_toxic_bert(folder)
    return folder


@pytest.fixture(scope="module")
def model(models: Path) -> Model:
    made = load(NAME, models)
    made.warm()
    return made


def direct(models: Path, text: str) -> list[float]:
    folder = str(models / "unitary--toxic-bert")
    tokenizer = transformers.BertTokenizerFast.from_pretrained(folder)
    model = transformers.BertForSequenceClassification.from_pretrained(folder)
    with torch.no_grad():
        scores: list[float] = model(**tokenizer(text, return_tensors="pt")).logits.sigmoid()[0]
        return [float(score) for score in scores]


def test_a_batch_scores_as_each_text_alone(model: Model, models: Path) -> None:
    results = model.predict(LINES)

    assert [tuple(result) for result in results] == [LABELS] * len(LINES)
    for line, result in zip(LINES, results, strict=True):
        assert list(result.values()) == pytest.approx(direct(models, line), abs=1e-5)
    assert len({round(result["toxic"], 4) for result in results}) == len(LINES)


def test_what_is_no_text_fails_alone(model: Model) -> None:
    results = model.predict(["hello friend", "", 7, "lone \ud800", None, "the sun"])

    assert [isinstance(result, ValueError) for result in results] == [
        False, True, True, True, True, False,
    ]  # fmt: skip
    assert results[5] == pytest.approx(model.predict(["the sun"])[0], abs=1e-5)


def test_nothing_gives_nothing(model: Model) -> None:
    assert list(model.predict([])) == []


def test_a_text_beyond_the_limit_is_cut(models: Path) -> None:
    model = load(NAME, models, max_tokens=6)

    short, long = model.predict(["hello friend the day", "hello friend the day is good"])

    assert long == pytest.approx(short, abs=1e-5)


def test_weights_that_are_not_there_name_the_command(tmp_path: Path) -> None:
    with pytest.raises(MissingModelError, match=f"python -m deploy download_models {NAME}"):
        locate(catalogue()[NAME], tmp_path)


@pytest.mark.parametrize(
    ("lost", "error"),
    [("model.safetensors", MissingModelError), ("config.json", OSError), ("vocab.txt", OSError)],
)
def test_a_folder_that_is_not_whole_is_refused(
    tmp_path: Path, lost: str, error: type[Exception]
) -> None:
    (write_toxic_bert(tmp_path) / lost).unlink()

    with pytest.raises(error):
        load(NAME, tmp_path)


def test_weights_that_lack_a_layer_are_refused(tmp_path: Path) -> None:
    """The library would fill the layer with chance and predict all the same."""
    safetensors: Any = pytest.importorskip("safetensors.torch", reason="transformers brings it")
    file = write_toxic_bert(tmp_path) / "model.safetensors"
    weights = safetensors.load_file(file)
    del weights["classifier.weight"]
    safetensors.save_file(weights, file, metadata={"format": "pt"})

    with pytest.raises(ValueError, match=r"lacks weights .*classifier\.weight"):
        load(NAME, tmp_path)


def test_weights_in_a_format_that_holds_code_are_not_read(tmp_path: Path) -> None:
    folder = write_toxic_bert(tmp_path)
    (folder / "model.safetensors").unlink()
    torch.save({}, folder / "pytorch_model.bin")

    with pytest.raises(MissingModelError, match="is not there"):
        load(NAME, tmp_path)


def test_what_is_closed_is_given_back(models: Path) -> None:
    model = load(NAME, models)

    model.close()

    with pytest.raises(AttributeError):
        model.predict(["hello"])
