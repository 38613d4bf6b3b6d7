"""Pictures to the objects in them, by DETR, and texts to another language, by Marian.

Sources: N. Carion et al., End-to-End Object Detection with Transformers, ECCV 2020; J. Tiedemann
and S. Thottingal, OPUS-MT, EAMT 2020.
"""

import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mesh.runtime.manifest import Manifest
from mesh.runtime.model import Model, Place
from mesh.runtime.models import hub
from mesh.runtime.models.pictures import pixels_of

_Pixels = NDArray[np.uint8]


@dataclass(frozen=True, kw_only=True, slots=True)
class Limits:
    """What the manifest chooses."""

    threshold: float
    """Objects below this score are left out, 0 to 1."""

    max_tokens: int
    """Where a text is cut, and the longest translation."""


class DetectingTranslator:
    """Two models that one service needs together."""

    def __init__(self, ground: hub.Ground, folders: Sequence[Path], limits: Limits) -> None:
        """`folders` are the detector's and the translator's; raises OSError or ValueError."""
        detector, translator = folders
        self._ground = ground
        self._limits = limits
        self._detector = hub.read_model("DetrForObjectDetection", detector, ground)
        # The other processor of DETR needs torchvision, for a speed that one picture hides.
        self._pictures = hub.read_part("DetrImageProcessorPil", detector)
        self._translator = hub.read_model("MarianMTModel", translator, ground)
        with warnings.catch_warnings():
            # It recommends sacremoses, which only makes typographic quotes plain.
            warnings.simplefilter("ignore", UserWarning)
            self._tokenizer = hub.read_tokenizer("MarianTokenizer", translator, self._translator)

    def warm(self) -> None:
        """Translate a word and look at a grey picture."""
        self._translate(["hola"])
        self._detect([np.full((64, 64, 3), 127, np.uint8)])

    def predict(self, items: Sequence[Any]) -> Sequence[Any]:
        """For `{"jpeg": bytes}` a list of objects, best first; for `{"text": str}` its translation.

        An object is `{"label": str, "score": 0 to 1, "box": [left, top, right, bottom]}`, the box
        in shares of width and height. ValueError for an item that is neither.
        """
        return hub.each(items, _read, self._answer)

    def _answer(self, read: Sequence[_Pixels | str]) -> list[Any]:
        answers: dict[int, Any] = {}
        texts = {place: one for place, one in enumerate(read) if isinstance(one, str)}
        pictures = {place: one for place, one in enumerate(read) if not isinstance(one, str)}
        if texts:
            answers.update(zip(texts, self._translate(list(texts.values())), strict=True))
        if pictures:
            answers.update(zip(pictures, self._detect(list(pictures.values())), strict=True))
        return [answers[place] for place in range(len(read))]

    def _translate(self, texts: Sequence[str]) -> list[str]:
        longest = self._limits.max_tokens
        batch = self._ground.send(
            self._tokenizer(
                list(texts), padding=True, truncation=True, max_length=longest, return_tensors="pt"
            )
        )
        with self._ground.compute():
            made = self._translator.generate(**batch, max_new_tokens=longest)
        translated: list[str] = self._tokenizer.batch_decode(made, skip_special_tokens=True)
        return translated

    def _detect(self, pictures: Sequence[_Pixels]) -> list[list[dict[str, Any]]]:
        batch = self._ground.send(
            self._pictures(
                images=list(pictures), input_data_format="channels_last", return_tensors="pt"
            )
        )
        batch["pixel_values"] = batch["pixel_values"].to(self._ground.dtype)
        with self._ground.compute():
            seen = self._detector(**batch)
        # Halves would round scores and boxes once more.
        seen.logits, seen.pred_boxes = seen.logits.float(), seen.pred_boxes.float()
        found = self._pictures.post_process_object_detection(seen, threshold=self._limits.threshold)
        return [self._objects(one) for one in found]

    def _objects(self, found: Mapping[str, Any]) -> list[dict[str, Any]]:
        rows = zip(
            found["scores"].tolist(), found["labels"].tolist(), found["boxes"].tolist(), strict=True
        )
        names = self._detector.config.id2label
        ordered = sorted(rows, key=lambda row: -float(row[0]))
        return [
            {"label": names[label], "score": score, "box": box} for score, label, box in ordered
        ]

    def close(self) -> None:
        """Give the weights of both back."""
        del self._detector, self._translator
        self._ground.release()


def load(manifest: Manifest, place: Place, /) -> Model:
    """The two models, in the order of the manifest: DETR, Marian.

    Options `threshold` and `max_tokens`: see `Limits`. Raises ImportError, OSError or ValueError.
    """
    limits = Limits(
        threshold=float(manifest.options["threshold"]),
        max_tokens=int(manifest.options["max_tokens"]),
    )
    return DetectingTranslator(hub.prepare(place), place.files, limits)


def _read(item: Any) -> _Pixels | str:
    if isinstance(item, Mapping) and len(item) == 1:
        if isinstance(item.get("jpeg"), bytes):
            return pixels_of(item["jpeg"])
        if "text" in item:
            return hub.text_of(item["text"])
    raise ValueError("An item must be a JPEG's bytes under `jpeg`, or a text under `text`.")
