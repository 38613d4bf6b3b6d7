"""Google's hand model in pictures, by mediapipe, on one thread of its own.

mediapipe is pinned to 0.10.33: later versions look up a vendor's host. It is imported and the
model is read when the process starts, not when this module is imported (1.5 s).
"""

import asyncio
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from mesh.kernel.clock import Clock
from mesh.kernel.errors import ResourceExhausted, Unavailable
from mesh.kernel.reasons import Reason
from mesh.runtime.executors import BoundedExecutor
from svc_signlink.domain.hands import Hand, Side
from svc_signlink.domain.ports import Picture
from svc_signlink.inference.pictures import pixels_of

NAME = "hand_landmarker"
VERSION = "hand_landmarker-float16-1"
_SERVICE = "svc_signlink"

Timed = Callable[[float], None]
"""Told how long each picture took, seconds."""


class HandLandmarkerFinder:
    """Follows hands in the pictures of several streams; one stream, one tracker of the model."""

    def __init__(
        self, *, model_file: Path, streams: int, hands: int, clock: Clock, timed: Timed
    ) -> None:
        """`streams` may be open at once; `hands` are followed in each, 1 or 2."""
        self.version = VERSION
        self._model_file = model_file
        self._streams = streams
        self._hands = hands
        self._clock = clock
        self._timed = timed
        self._tracks: set[Track] = set()
        # One frame in work and one waiting for each stream is all that the mailboxes let through.
        self._executor = BoundedExecutor("hands", threads=1, queue=2 * streams, service=_SERVICE)
        self._mediapipe: Any = None
        self._loading: asyncio.Task[None] | None = None

    @property
    def open_streams(self) -> int:
        """Streams of pictures that are open."""
        return len(self._tracks)

    def start(self) -> None:
        """Begin to load; `ready` tells when that is done. Needs the running loop."""
        self._loading = asyncio.get_running_loop().create_task(
            self._executor.run(self._load), name="load hand model"
        )

    async def ready(self) -> None:
        """Return once the model has looked at a picture; raise Unavailable when it cannot."""
        if self._loading is None:
            raise Unavailable(Reason.MODEL_UNAVAILABLE, retry_after_s=1.0, model=NAME)
        try:
            await asyncio.shield(self._loading)
        except (RuntimeError, ValueError, OSError, ImportError) as error:
            raise Unavailable(Reason.MODEL_UNAVAILABLE, retry_after_s=5.0, model=NAME) from error

    async def follow(self) -> "Track":
        """A tracker for a new stream."""
        await self.ready()
        if len(self._tracks) >= self._streams:
            raise ResourceExhausted(Reason.OVERLOADED, retry_after_s=5.0, service=_SERVICE)
        track = Track(self)
        self._tracks.add(track)
        return track

    async def close(self) -> None:
        """Close every tracker and end the thread."""
        if self._loading is not None:
            await asyncio.gather(self._loading, return_exceptions=True)
        for track in tuple(self._tracks):
            await self.leave(track)
        await self._executor.close()

    async def look(self, track: "Track", jpeg: bytes, moment_ms: int) -> Picture:
        """The hands of a picture, found on the model's thread."""
        return await self._executor.run(self._find, track, jpeg, moment_ms)

    async def leave(self, track: "Track") -> None:
        """Give back what a stream held, also when whoever asks for it is cancelled meanwhile."""
        if track in self._tracks:
            self._tracks.remove(track)
            await asyncio.shield(self._executor.run(self._forget, track))

    def _load(self) -> None:
        os.environ.setdefault("GLOG_minloglevel", "2")  # the library writes past our log
        import mediapipe
        from mediapipe.tasks.python import vision

        self._mediapipe = mediapipe
        self._vision = vision
        landmarker = self._landmarker()
        empty = mediapipe.Image(image_format=mediapipe.ImageFormat.SRGB, data=_black())
        landmarker.detect_for_video(empty, 0)
        landmarker.close()

    def _landmarker(self) -> Any:
        vision = self._vision
        options = vision.HandLandmarkerOptions(
            base_options=self._mediapipe.tasks.BaseOptions(
                # By path: from a buffer each stream would take 36 MiB more.
                model_asset_path=str(self._model_file)
            ),
            running_mode=vision.RunningMode.VIDEO,
            num_hands=self._hands,
        )
        return vision.HandLandmarker.create_from_options(options)

    def _forget(self, track: "Track") -> None:
        # The library waits for ever when the garbage collector closes a tracker on another
        # thread, so each is made, used and closed on this one.
        if track.landmarker is not None:
            track.landmarker.close()
            track.landmarker = None

    def _find(self, track: "Track", jpeg: bytes, moment_ms: int) -> Picture:
        started = self._clock.monotonic()
        pixels = pixels_of(jpeg)
        if track.landmarker is None:
            track.landmarker = self._landmarker()
        image = self._mediapipe.Image(image_format=self._mediapipe.ImageFormat.SRGB, data=pixels)
        result = track.landmarker.detect_for_video(image, moment_ms)
        hands = tuple(
            Hand(
                side=Side[sides[0].category_name.upper()],
                score=float(sides[0].score),
                xyz=tuple(value for point in points for value in (point.x, point.y, point.z)),
            )
            for sides, points in zip(result.handedness, result.hand_landmarks, strict=True)
        )
        self._timed(self._clock.monotonic() - started)
        return Picture(width_px=pixels.shape[1], height_px=pixels.shape[0], hands=hands)


class Track:
    """The hands of one stream of pictures."""

    def __init__(self, finder: HandLandmarkerFinder) -> None:
        self._finder = finder
        self._moment_ms = -1
        self.landmarker: Any = None
        """The library's tracker; touched on the model's thread alone."""

    async def find(self, jpeg: bytes, offset_s: float) -> Picture:
        """The hands of the next picture."""
        self._moment_ms = max(self._moment_ms + 1, int(1000 * offset_s))  # must rise
        return await self._finder.look(self, jpeg, self._moment_ms)

    async def close(self) -> None:
        """Forget the stream."""
        await self._finder.leave(self)


def _black() -> Any:
    import numpy as np

    return np.zeros((96, 96, 3), np.uint8)
