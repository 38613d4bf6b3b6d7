"""Pictures to facial signals and recordings to voice activity, both as named scores.

Source: Google's face landmarker with its 52 blendshapes (MediaPipe, 2023), and `voice`. A
blendshape says how far a part of a face moved, `jawOpen` for one; what the person feels is not in
it, and nothing here says so.
"""

import os
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mesh.runtime.manifest import Manifest
from mesh.runtime.model import Model, Place
from mesh.runtime.models.pictures import pixels_of
from mesh.runtime.models.voice import VoiceActivity, recording_of


class FaceSignals:
    """Blendshapes of the largest face of a picture."""

    def __init__(self, file: Path) -> None:
        """Raises ImportError, RuntimeError or ValueError when the model cannot be read."""
        os.environ.setdefault("GLOG_minloglevel", "2")  # the library writes past our log
        self._mediapipe: Any = import_module("mediapipe")
        vision: Any = import_module("mediapipe.tasks.python.vision")
        options = vision.FaceLandmarkerOptions(
            base_options=self._mediapipe.tasks.BaseOptions(model_asset_path=str(file)),
            running_mode=vision.RunningMode.IMAGE,
            num_faces=1,
            output_face_blendshapes=True,
        )
        self._landmarker = vision.FaceLandmarker.create_from_options(options)

    def look(self, pixels: NDArray[np.uint8]) -> dict[str, float]:
        """Score by blendshape, 0 to 1, of `(height, width, rgb)`; empty when there is no face."""
        kind = self._mediapipe.ImageFormat.SRGB
        found = self._landmarker.detect(self._mediapipe.Image(image_format=kind, data=pixels))
        if not found.face_blendshapes:
            return {}
        # `_neutral` is the rest of the sum and no signal.
        return {
            one.category_name: float(one.score)
            for one in found.face_blendshapes[0]
            if not one.category_name.startswith("_")
        }

    def close(self) -> None:
        """End the library's threads."""
        self._landmarker.close()


class MultimodalAnalyzer:
    """Looks at pictures and listens to recordings."""

    def __init__(self, faces: FaceSignals, voice: VoiceActivity, threshold: float) -> None:
        """A window of `threshold` or more counts as voice, 0 to 1."""
        self._faces = faces
        self._voice = voice
        self._threshold = threshold

    def warm(self) -> None:
        """Look at a grey picture and listen to silence."""
        self._faces.look(np.full((64, 64, 3), 127, np.uint8))
        self._voice.warm()

    def predict(self, items: Sequence[Any]) -> Sequence[Any]:
        """Scores by name, 0 to 1, for each item.

        `{"jpeg": bytes}` gives blendshapes, and nothing without a face. `{"audio": (samples,)
        float32 at 16 kHz}` gives `voice_mean` and `voice_peak`, the surety of a voice over its
        windows, and `voice_share`, the share of windows with one. ValueError for what is neither.
        """
        results: list[Any] = []
        for item in items:
            try:
                results.append(self._scores(item))
            except ValueError as error:
                results.append(error)
        return results

    def _scores(self, item: Any) -> dict[str, float]:
        if isinstance(item, Mapping) and len(item) == 1:
            if isinstance(item.get("jpeg"), bytes):
                return self._faces.look(pixels_of(item["jpeg"]))
            if "audio" in item:
                return self._voices(self._voice.listen(recording_of(item["audio"])))
        raise ValueError("An item must be a JPEG's bytes under `jpeg`, or sound under `audio`.")

    def _voices(self, sureties: NDArray[np.float32]) -> dict[str, float]:
        return {
            "voice_mean": float(sureties.mean()),
            "voice_peak": float(sureties.max()),
            "voice_share": float((sureties >= self._threshold).mean()),
        }

    def close(self) -> None:
        """Give both models back."""
        self._faces.close()
        self._voice.close()


def load(manifest: Manifest, place: Place, /) -> Model:
    """The two models, in the order of the manifest: faces, voice.

    Option `voice_threshold`: see `MultimodalAnalyzer`. Raises ImportError, OSError, ValueError or
    RuntimeError.
    """
    face, voice = place.files
    listener = VoiceActivity(voice)
    return MultimodalAnalyzer(
        FaceSignals(face), listener, float(manifest.options["voice_threshold"])
    )
