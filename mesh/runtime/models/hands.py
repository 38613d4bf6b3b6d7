"""Google's hand model in pictures, by mediapipe.

mediapipe is pinned to 0.10.33: later versions look up a vendor's host. It is imported and the
model is read when the model is loaded (1.5 s), not when this module is imported.
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from mesh.runtime.manifest import Manifest
from mesh.runtime.model import Place
from mesh.runtime.models.pictures import UnreadablePictureError, pixels_of


@dataclass(frozen=True, kw_only=True, slots=True)
class Look:
    """The next picture of a stream; each stream has a tracker of its own."""

    stream: str
    jpeg: bytes
    moment_ms: int
    """Must rise within a stream."""

    hands: int
    """Hands to follow, 1 or 2; asked for with the first picture of a stream."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Leave:
    """A stream ended; its result is None."""

    stream: str


@dataclass(frozen=True, kw_only=True, slots=True)
class FoundHand:
    """One hand, named as the picture shows it: in a mirror, sides are swapped."""

    side: str
    """`left` or `right`."""

    score: float
    xyz: tuple[float, ...]
    """21 points, each x and y in shares of the picture and z on the scale of x."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Seen:
    """What a picture shows."""

    width_px: int
    height_px: int
    hands: tuple[FoundHand, ...]


def sample(number: int) -> tuple[Look, int]:
    """An item and its cost, for measuring: a grey picture of 640 x 480 in one of four streams."""
    import simplejpeg

    pixels = np.full((480, 640, 3), 90 + number % 60, np.uint8)
    jpeg: bytes = simplejpeg.encode_jpeg(pixels)
    return Look(stream=str(number % 4), jpeg=jpeg, moment_ms=number, hands=1), 1


class HandModel:
    """Follows hands in the pictures of several streams, about 60 MiB each."""

    def __init__(self, manifest: Manifest, place: Place) -> None:
        os.environ.setdefault("GLOG_minloglevel", "2")  # the library writes past our log
        import mediapipe
        from mediapipe.tasks.python import vision

        self._mediapipe = mediapipe
        self._vision = vision
        (self._file,) = place.files
        # The library waits for ever when the garbage collector closes a tracker on another
        # thread, so each is made, used and closed on the model's.
        self._trackers: dict[str, Any] = {}

    def warm(self) -> None:
        """Look at a black picture."""
        tracker = self._tracker(1)
        tracker.detect_for_video(self._image(np.zeros((96, 96, 3), np.uint8)), 0)
        tracker.close()

    def predict(self, items: Sequence[Look | Leave]) -> Sequence[Any]:
        """A `Seen` for each picture, an UnreadablePictureError where it is none."""
        return [self._answer(one) for one in items]

    def close(self) -> None:
        """Close every tracker."""
        for stream in tuple(self._trackers):
            self._trackers.pop(stream).close()

    def _answer(self, item: Look | Leave) -> Seen | UnreadablePictureError | None:
        if isinstance(item, Look):
            return self._look(item)
        self._leave(item.stream)
        return None

    def _look(self, look: Look) -> Seen | UnreadablePictureError:
        try:
            pixels = pixels_of(look.jpeg)
        except UnreadablePictureError as error:
            return error
        tracker = self._trackers.get(look.stream)
        if tracker is None:
            tracker = self._trackers[look.stream] = self._tracker(look.hands)
        found = tracker.detect_for_video(self._image(pixels), look.moment_ms)
        hands = tuple(
            FoundHand(
                side=sides[0].category_name.lower(),
                score=float(sides[0].score),
                xyz=tuple(value for point in points for value in (point.x, point.y, point.z)),
            )
            for sides, points in zip(found.handedness, found.hand_landmarks, strict=True)
        )
        return Seen(width_px=pixels.shape[1], height_px=pixels.shape[0], hands=hands)

    def _leave(self, stream: str) -> None:
        tracker = self._trackers.pop(stream, None)
        if tracker is not None:
            tracker.close()

    def _image(self, pixels: Any) -> Any:
        return self._mediapipe.Image(image_format=self._mediapipe.ImageFormat.SRGB, data=pixels)

    def _tracker(self, hands: int) -> Any:
        vision = self._vision
        options = vision.HandLandmarkerOptions(
            # By path: from a buffer each stream would take 36 MiB more.
            base_options=self._mediapipe.tasks.BaseOptions(model_asset_path=str(self._file)),
            running_mode=vision.RunningMode.VIDEO,
            num_hands=hands,
        )
        return vision.HandLandmarker.create_from_options(options)


def load(manifest: Manifest, place: Place) -> HandModel:
    """The hand model."""
    return HandModel(manifest, place)
