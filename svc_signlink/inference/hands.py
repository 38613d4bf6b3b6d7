"""Hands in pictures, by the hand model of the runtime."""

import asyncio

from mesh.kernel.errors import ResourceExhausted
from mesh.kernel.ids import Ids
from mesh.kernel.reasons import Reason
from mesh.runtime.models.hands import Leave, Look, Seen
from mesh.runtime.models.pictures import UnreadablePictureError
from mesh.runtime.runtime import Served
from svc_signlink.domain.errors import unreadable_image
from svc_signlink.domain.hands import Hand, Side
from svc_signlink.domain.ports import Picture

NAME = "hand_landmarker"
_SERVICE = "svc_signlink"


class HandLandmarkerFinder:
    """Follows hands in the pictures of several streams; one stream, one tracker of the model."""

    def __init__(self, model: Served, *, streams: int, hands: int, ids: Ids) -> None:
        """`streams` may be open at once; `hands` are followed in each, 1 or 2."""
        self.version = model.manifest.version
        self._model = model
        self._streams = streams
        self._hands = hands
        self._ids = ids
        self._tracks: set[Track] = set()

    @property
    def open_streams(self) -> int:
        """Streams of pictures that are open."""
        return len(self._tracks)

    async def follow(self) -> "Track":
        """A tracker for a new stream."""
        await self._model.ready()
        if len(self._tracks) >= self._streams:
            raise ResourceExhausted(Reason.OVERLOADED, retry_after_s=5.0, service=_SERVICE)
        track = Track(self, self._ids.new())
        self._tracks.add(track)
        return track

    async def look(self, track: "Track", jpeg: bytes, moment_ms: int) -> Picture:
        """The hands of a picture."""
        asked = Look(stream=track.name, jpeg=jpeg, moment_ms=moment_ms, hands=self._hands)
        try:
            seen: Seen = await self._model.predict(asked)
        except UnreadablePictureError as error:
            raise unreadable_image() from error
        hands = tuple(
            Hand(side=Side[hand.side.upper()], score=hand.score, xyz=hand.xyz)
            for hand in seen.hands
        )
        return Picture(width_px=seen.width_px, height_px=seen.height_px, hands=hands)

    async def leave(self, track: "Track") -> None:
        """Give back what a stream held, also when whoever asks for it is cancelled meanwhile."""
        if track in self._tracks:
            self._tracks.remove(track)
            await asyncio.shield(self._model.predict(Leave(stream=track.name)))


class Track:
    """The hands of one stream of pictures."""

    def __init__(self, finder: HandLandmarkerFinder, name: str) -> None:
        self.name = name
        self._finder = finder
        self._moment_ms = -1

    async def find(self, jpeg: bytes, offset_s: float) -> Picture:
        """The hands of the next picture."""
        self._moment_ms = max(self._moment_ms + 1, int(1000 * offset_s))  # must rise
        return await self._finder.look(self, jpeg, self._moment_ms)

    async def close(self) -> None:
        """Forget the stream."""
        await self._finder.leave(self)
