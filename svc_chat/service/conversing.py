"""One open Converse stream: it hears what its client says while it tells what happens.

What is kept comes from the table, at the pace of the client, so a slow one loses none of it and
holds no queue. What is not kept, typing, waits in a short queue that drops the oldest.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from mentalia.chat.v1 import chat_service_pb2 as pb

from mesh.interceptors.call import Call
from mesh.kernel.errors import InvalidArgument
from mesh.kernel.reasons import Reason
from svc_chat import wire
from svc_chat.domain import cursors
from svc_chat.domain.conversations import Conversation
from svc_chat.domain.events import Event, is_delivered
from svc_chat.domain.ports import Acceptance, Watch, Whisper
from svc_chat.service.speaking import Desk
from svc_chat.service.waiting import Waiting

MOST_UNANSWERED = 16
"""Messages of one stream whose replies are not over; the next is taken when there is room."""


class Conversing:
    """The state of one stream."""

    def __init__(
        self,
        *,
        desk: Desk,
        call: Call,
        conversation: Conversation,
        watch: Watch,
        start: int,
        resumed: bool,
        stream: str,
    ) -> None:
        """`start` is the last event the client has, or the last there is when it did not resume.

        `stream` tells this stream from others.
        """
        self._desk = desk
        self._call = call
        self._user_id = call.person().user_id
        self._conversation_id = conversation.id
        self._watch = watch
        self._stream = stream
        self._start = start
        self._resumed = resumed
        self._position = start
        self._behind = False
        self._read_told = min(start, conversation.read_seq)
        self._waiting = Waiting()
        self._room = asyncio.Event()
        self._room.set()
        self._ended = False
        self._failure: Exception | None = None
        self._replays: list[Acceptance] = []
        self._received = 0
        self._sent = 0

    @asynccontextmanager
    async def hearing(self, requests: AsyncIterator[pb.ConverseRequest]) -> AsyncIterator[None]:
        """Hear what the client says for the length of the block."""
        task = asyncio.ensure_future(self._hear(requests))
        try:
            yield
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def telling(self) -> AsyncIterator[pb.ConverseResponse]:
        """What happens, until the client ended and its messages are answered.

        Raises the Fault that what the client said met with.
        """
        while True:
            if self._failure is not None:
                raise self._failure
            ended = self._ended
            for whisper in self._watch.whispers():
                if not whisper.stream or whisper.stream != self._stream:
                    yield self._told(wire.typing(self._conversation_id, self._position, whisper))
            async for response in self._kept():
                yield self._told(response)
            if self._behind:
                continue
            if ended and not self._waiting:
                yield self._summary()
                return
            await self._watch.wait()

    async def _kept(self) -> AsyncIterator[pb.ConverseResponse]:
        """What was kept since the last look, and how far others read."""
        found = await self._desk.log.read(
            self._user_id,
            self._conversation_id,
            after=self._position,
            ask=self._waiting.messages(),
        )
        for event in found.events:
            self._position = event.seq
            if is_delivered(event.happening):
                yield wire.event_to_wire(pb.ConverseResponse, self._conversation_id, event)
        async for response in self._replayed():
            yield response
        if found.read_seq > self._read_told and not found.more:
            self._read_told = found.read_seq
            yield wire.read(
                self._conversation_id,
                self._position,
                member=self._user_id,
                read_seq=found.read_seq,
            )
        self._behind = found.more
        self._waiting.settle(found)
        if len(self._waiting) < MOST_UNANSWERED:
            self._room.set()

    async def _replayed(self) -> AsyncIterator[pb.ConverseResponse]:
        """What happened before this stream began to a message that it says again.

        Its client did not resume, so it has no other way to learn the outcome. The cursor stays
        where the stream is.
        """
        while self._replays:
            acceptance = self._replays.pop()
            found = await self._desk.log.read(
                self._user_id,
                self._conversation_id,
                after=acceptance.seq - 1,
                only=acceptance.message_id,
            )
            for event in found.events:
                if event.seq <= self._start and is_delivered(event.happening):
                    yield self._at_position(event)

    def _at_position(self, event: Event) -> pb.ConverseResponse:
        response = wire.event_to_wire(pb.ConverseResponse, self._conversation_id, event)
        response.cursor = cursors.encode(self._conversation_id, self._position)
        return response

    def _told(self, response: pb.ConverseResponse) -> pb.ConverseResponse:
        self._sent += 1
        return response

    def _summary(self) -> pb.ConverseResponse:
        return wire.summary(
            self._conversation_id,
            self._position,
            messages_received=self._received,
            events_sent=self._sent,
        )

    async def _hear(self, requests: AsyncIterator[pb.ConverseRequest]) -> None:
        """Do what the client says, one thing after another, until it ends or goes wrong."""
        try:
            async for request in requests:
                if request.HasField("end"):
                    break
                await self._obey(request)
        except Exception as failure:  # noqa: BLE001  # raised again where the stream is told
            self._failure = failure
        # A client that closes its side without `end` has nothing more to say either.
        self._ended = True
        self._watch.poke()

    async def _obey(self, request: pb.ConverseRequest) -> None:
        match request.WhichOneof("request"):
            case "message":
                await self._take(request.message)
            case "typing":
                self._desk.wakes.whisper(
                    self._conversation_id,
                    Whisper(member=self._user_id, stream=self._stream),
                )
            case "ack":
                await self._acknowledge(request.ack.cursor)
            case "stop":
                await self._desk.stop(self._call, self._conversation_id)
            case _:
                raise InvalidArgument(Reason.STREAM_ORDER, field="config")

    async def _take(self, message: pb.ConverseMessage) -> None:
        await self._room.wait()
        acceptance = await self._desk.take(
            self._call,
            self._conversation_id,
            text=message.text,
            request_id=message.request_id,
            media=message.media,
        )
        self._received += not acceptance.repeated
        self._waiting.add(acceptance)
        if len(self._waiting) >= MOST_UNANSWERED:
            self._room.clear()
        if acceptance.seq <= self._start and not self._resumed:
            self._replays.append(acceptance)
        self._watch.poke()

    async def _acknowledge(self, cursor: str) -> None:
        seq = cursors.decode(self._conversation_id, cursor, field="ack.cursor")
        if seq > self._position:
            raise cursors.refused("ack.cursor")
        self._read_told = max(self._read_told, seq)
        await self._desk.log.mark_read(self._user_id, self._conversation_id, seq)
        self._desk.wakes.happened(self._conversation_id)
