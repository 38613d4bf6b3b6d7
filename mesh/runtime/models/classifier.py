"""Texts to the scores of several labels, each for itself: BERT with a sigmoid a label.

Source: D. Hanu and Unitary, Detoxify, 2020, whose `original` model is unitary/toxic-bert.
"""

from collections.abc import Sequence
from typing import Any

from mesh.runtime.manifest import Manifest
from mesh.runtime.model import Model, Place
from mesh.runtime.models import hub


class MultiLabelClassifier:
    """Scores of texts; several labels may be true of one text, or none."""

    def __init__(self, ground: hub.Ground, model: Any, tokenizer: Any, longest: int) -> None:
        self._ground = ground
        self._model = model
        self._tokenizer = tokenizer
        self._longest = longest
        self._labels = [model.config.id2label[place] for place in range(model.config.num_labels)]

    def warm(self) -> None:
        """Score one word."""
        self.predict(["hello"])

    def predict(self, items: Sequence[Any]) -> Sequence[Any]:
        """For each text its scores by label, 0 to 1; ValueError for what is no text."""
        return hub.each(items, hub.text_of, self._scores)

    def _scores(self, texts: Sequence[str]) -> list[dict[str, float]]:
        batch = self._ground.send(
            self._tokenizer(
                list(texts),
                padding=True,
                truncation=True,
                max_length=self._longest,
                return_tensors="pt",
            )
        )
        with self._ground.compute():
            scores = self._model(**batch).logits.float().sigmoid().tolist()
        return [dict(zip(self._labels, row, strict=True)) for row in scores]

    def close(self) -> None:
        """Give the weights back."""
        del self._model
        self._ground.release()


def load(manifest: Manifest, place: Place, /) -> Model:
    """The classifier in a folder of the hub.

    Option `max_tokens`: where texts are cut. Raises ImportError, OSError or ValueError.
    """
    (folder,) = place.files
    ground = hub.prepare(place)
    model = hub.read_model("BertForSequenceClassification", folder, ground)
    tokenizer = hub.read_tokenizer("BertTokenizerFast", folder, model)
    return MultiLabelClassifier(ground, model, tokenizer, int(manifest.options["max_tokens"]))
