"""The model of replies, on a GPT-2 with weights by chance: whole, in pieces, and cut short."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mesh.runtime.manifest import MissingModelError, catalogue, locate
from mesh.runtime.model import Model, Streaming
from tests.models.hub.checkpoints import LINES, load, write_dialogpt

torch: Any = pytest.importorskip("torch", reason="make setup-models installs it")
transformers: Any = pytest.importorskip("transformers", reason="make setup-models installs it")

NAME = "bot_personalities"
NEW = 24
TALKS = [
    ["hello friend"],
    ["hello friend", "the day is good", "hola amigo, ¿qué señas ves?"],
    ("i do not want to talk to you any more",),
]


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models")
    write_dialogpt(folder)
    return folder


@pytest.fixture(scope="module")
def model(models: Path) -> Model:
    made = load(NAME, models, max_new_tokens=NEW)
    made.warm()
    return made


@pytest.fixture
def steps(model: Any) -> Iterator[list[int]]:
    """Grows by one for each run of the network."""
    ran: list[int] = []
    hook = model._model.register_forward_hook(lambda *_: ran.append(1))
    yield ran
    hook.remove()


def streaming(model: Model) -> Streaming:
    assert isinstance(model, Streaming)
    return model


def direct(models: Path, turns: Any) -> str:
    """What the library alone replies, the turns joined by the end of text."""
    folder = str(models / "microsoft--DialoGPT-medium")
    tokenizer = transformers.GPT2TokenizerFast.from_pretrained(folder)
    model = transformers.GPT2LMHeadModel.from_pretrained(folder)
    prompt = tokenizer(
        "".join(f"{turn}{tokenizer.eos_token}" for turn in turns), return_tensors="pt"
    )
    made = model.generate(
        **prompt, max_new_tokens=NEW, do_sample=False, no_repeat_ngram_size=3,
        pad_token_id=tokenizer.eos_token_id,
    )  # fmt: skip
    text: str = tokenizer.decode(made[0, prompt["input_ids"].shape[1] :], skip_special_tokens=True)
    return text


def test_a_batch_is_answered_as_each_conversation_alone(model: Model, models: Path) -> None:
    replies = model.predict(TALKS)

    assert replies == [direct(models, turns) for turns in TALKS]
    assert len(set(replies)) == len(TALKS)


@pytest.mark.parametrize("turns", TALKS, ids=["one turn", "three turns", "a tuple"])
def test_pieces_make_the_whole_reply(model: Model, turns: Any) -> None:
    pieces = list(streaming(model).predict_stream(turns))

    assert "".join(pieces) == model.predict([turns])[0]
    assert len(pieces) > 1
    assert all(pieces)


def test_a_listener_who_leaves_ends_the_work(model: Model, steps: list[int]) -> None:
    pieces = streaming(model).predict_stream(TALKS[0])
    whole = len(list(streaming(model).predict_stream(TALKS[0])))
    steps.clear()

    next(pieces)
    next(pieces)
    pieces.close()  # type: ignore[attr-defined]  # the port says Iterator, ours is a generator

    assert 2 <= len(steps) < whole
    assert list(pieces) == []
    assert model.predict(TALKS[:1])[0]


def test_gradients_are_off_for_the_model_alone(model: Model) -> None:
    """A generator that waits inside the context would turn them off for whoever reads it."""
    pieces = streaming(model).predict_stream(TALKS[0])

    next(pieces)

    assert not torch.is_inference_mode_enabled()


@pytest.mark.parametrize(
    "item", ["hello", [], [""], ["hello", 3], None, ["\ud800"]],
    ids=["a text", "no turn", "an empty turn", "a number", "nothing", "half a character"],
)  # fmt: skip
def test_what_is_no_conversation_fails_alone(model: Model, item: Any) -> None:
    wrong, right = model.predict([item, TALKS[0]])

    assert isinstance(wrong, ValueError)
    assert right == model.predict(TALKS[:1])[0]
    with pytest.raises(ValueError, match="An item must"):
        list(streaming(model).predict_stream(item))


def test_the_oldest_turns_make_room(model: Model) -> None:
    long = [*LINES, *LINES, "hello friend"]

    replies = model.predict([long, [*LINES, "hello friend"]])

    assert replies[0] == replies[1]


def test_a_turn_longer_than_the_context_is_answered_by_its_end(model: Model) -> None:
    reply = model.predict([["the day is good and " * 40]])[0]

    assert isinstance(reply, str)


def test_characters_come_whole(models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A character of several tokens is told when its last one is there."""
    model: Any = load(NAME, models, max_new_tokens=NEW)
    text = "¡ñandú 🙂!"
    tokens = model._tokenizer.encode(text)
    monkeypatch.setattr(model, "_tokens", lambda _: iter(tokens))

    pieces = list(model.predict_stream(["hello"]))

    assert len(tokens) > len(pieces)
    assert "".join(pieces) == text
    assert not any("\N{REPLACEMENT CHARACTER}" in piece for piece in pieces)


def test_a_reply_that_fills_the_context_is_refused(models: Path) -> None:
    with pytest.raises(ValueError, match="max_new_tokens must be below 96"):
        load(NAME, models, max_new_tokens=96)


@pytest.mark.parametrize("lost", ["vocab.json", "merges.txt", "config.json", "model.safetensors"])
def test_a_folder_that_is_not_whole_is_refused(tmp_path: Path, lost: str) -> None:
    (write_dialogpt(tmp_path) / lost).unlink()

    with pytest.raises((OSError, ValueError, MissingModelError)):
        load(NAME, tmp_path)


def test_weights_that_are_not_there_name_the_command(tmp_path: Path) -> None:
    with pytest.raises(MissingModelError, match=f"python -m deploy download_models {NAME}"):
        locate(catalogue()[NAME], tmp_path)
