"""One running `Interpret`: frames are read while answers are sent.

Frames of landmarks are read in order as they come: they cost less than a millisecond.
Pictures wait in a mailbox with one slot while another one is in work, and the latest wins.
"""

import asyncio
import dataclasses
from collections.abc import AsyncIterator
from dataclasses import dataclass

from mentalia.signlink.v1 import sign_link_service_pb2 as pb

from svc_signlink import wire
from svc_signlink.domain.errors import out_of_order
from svc_signlink.domain.events import Summary
from svc_signlink.domain.hands import Frame
from svc_signlink.domain.order import FrameOrder
from svc_signlink.domain.ports import HandFinder, HandTrack, Picture
from svc_signlink.domain.reader import Reader, Session
from svc_signlink.domain.spelling import accuracy_score
from svc_signlink.service.outbox import Event, Outbox


@dataclass(frozen=True, kw_only=True, slots=True)
class _Jpeg:
    """A picture that waits."""

    sequence: int
    offset_s: float
    data: bytes


class Interpreting:
    """One stream from its first frame to its summary."""

    def __init__(self, reader: Reader, finder: HandFinder, session: Session) -> None:
        self._reader = reader
        self._finder = finder
        self._session = session
        self._order = FrameOrder()
        self._outbox = Outbox()
        self._dropped = 0
        self._waiting: _Jpeg | None = None
        self._track: HandTrack | None = None
        self._looking: asyncio.Task[None] | None = None
        self._reading: asyncio.Task[None] | None = None

    async def run(self, requests: AsyncIterator[pb.InterpretRequest]) -> AsyncIterator[Event]:
        """Every event of the stream, the summary last; raises what broke the reading."""
        self._reading = asyncio.create_task(self._read(requests), name="read frames")
        self._reading.add_done_callback(lambda _: self._outbox.wake())
        while True:
            event = await self._outbox.take()
            if event is not None:
                yield event
                if isinstance(event, Summary):
                    return
            for task in (self._looking, self._reading):
                if event is None and task is not None and task.done():
                    task.result()

    async def close(self) -> None:
        """End what still works for the stream."""
        tasks = [task for task in (self._reading, self._looking) if task is not None]
        for task in tasks:
            task.cancel()
        try:
            await asyncio.gather(*tasks, return_exceptions=True)
        finally:
            if self._track is not None:
                await self._track.close()

    async def _read(self, requests: AsyncIterator[pb.InterpretRequest]) -> None:
        async for request in requests:
            kind = request.WhichOneof("request")
            if kind == "end":
                break
            if kind == "landmarks":
                await self._landmarks(wire.frame_from_wire(request.landmarks))
            elif kind == "jpeg":
                told = request.jpeg
                offset_s = wire.seconds(told.capture_offset)
                await self._jpeg(_Jpeg(sequence=told.sequence, offset_s=offset_s, data=told.data))
            else:
                raise out_of_order("config")
            await self._outbox.room()
        await self._idle()
        self._finish()

    async def _landmarks(self, frame: Frame) -> None:
        self._order.check("landmarks", frame.sequence, frame.offset_s)
        await self._idle()  # an earlier picture is read first
        self._tell(frame)

    async def _jpeg(self, picture: _Jpeg) -> None:
        self._order.check("jpeg", picture.sequence, picture.offset_s)
        if self._looking is not None and self._looking.done():
            self._looking.result()
            self._looking = None
        if self._waiting is not None:
            self._dropped += 1
            self._outbox.drop(1)
        self._waiting = picture
        if self._looking is None:
            self._looking = asyncio.create_task(self._look(), name="find hands")
            self._looking.add_done_callback(lambda _: self._outbox.wake())

    async def _look(self) -> None:
        """Find hands in the picture that waits, again and again until none does."""
        if self._track is None:
            self._track = await self._finder.follow()
        while self._waiting is not None:
            jpeg, self._waiting = self._waiting, None
            picture = await self._track.find(jpeg.data, jpeg.offset_s)
            self._tell(self._frame(jpeg, picture), found=True)

    async def _idle(self) -> None:
        """Wait until no picture is in work."""
        if self._looking is not None:
            await self._looking
            self._looking = None

    def _frame(self, jpeg: _Jpeg, picture: Picture) -> Frame:
        """The hands of a picture with the sides of the person."""
        hands = picture.hands
        if self._session.mirrored:
            hands = tuple(dataclasses.replace(hand, side=hand.side.other()) for hand in hands)
        return Frame(
            sequence=jpeg.sequence,
            offset_s=jpeg.offset_s,
            width_px=picture.width_px,
            height_px=picture.height_px,
            hands=hands,
        )

    def _tell(self, frame: Frame, *, found: bool = False) -> None:
        for reading in self._reader.saw(frame, found=found):
            self._outbox.put(reading)

    def _finish(self) -> None:
        for reading in self._reader.end():
            self._outbox.put(reading)
        letters, target = "".join(self._reader.letters), self._session.target_text
        self._outbox.put(
            Summary(
                accuracy_score=accuracy_score(letters, target) if target else None,
                letters=letters,
                frames_received=self._order.received,
                frames_dropped=self._dropped,
            )
        )
