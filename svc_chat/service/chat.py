"""ChatService: saying something and following the answer, on any number of devices."""

from collections.abc import AsyncIterator

from mentalia.chat.v1 import chat_service_pb2 as pb

from mesh.interceptors.call import Call
from mesh.kernel import names
from mesh.kernel.errors import InvalidArgument
from mesh.kernel.ids import Ids
from mesh.kernel.reasons import Reason
from svc_chat import wire
from svc_chat.domain import cursors
from svc_chat.domain.events import is_delivered
from svc_chat.domain.ports import ConversationStore
from svc_chat.service.conversing import Conversing
from svc_chat.service.speaking import Desk
from svc_chat.service.waiting import Waiting


class ChatService:
    """Live conversations."""

    def __init__(self, store: ConversationStore, desk: Desk, ids: Ids) -> None:
        self._store = store
        self._desk = desk
        self._ids = ids

    async def SendMessage(
        self, request: pb.SendMessageRequest, call: Call
    ) -> AsyncIterator[pb.SendMessageResponse]:
        """Take a message and stream what happens until its reply is whole."""
        conversation_id = _conversation_id(request.parent, "parent")
        position = _after(conversation_id, request.resume_cursor)
        waiting = Waiting()
        with self._desk.wakes.watch(conversation_id) as watch:
            acceptance = await self._desk.take(
                call,
                conversation_id,
                text=request.text,
                request_id=request.request_id,
                media=request.media,
                after=position,
            )
            waiting.add(acceptance)
            while True:
                found = await self._desk.log.read(
                    call.person().user_id,
                    conversation_id,
                    after=position,
                    only=acceptance.message_id,
                    ask=waiting.messages(),
                )
                for event in found.events:
                    position = event.seq
                    if is_delivered(event.happening):
                        yield wire.event_to_wire(pb.SendMessageResponse, conversation_id, event)
                waiting.settle(found)
                if not waiting and not found.more:
                    return
                if not found.more:
                    await watch.wait()

    async def Converse(
        self, requests: AsyncIterator[pb.ConverseRequest], call: Call
    ) -> AsyncIterator[pb.ConverseResponse]:
        """Join a conversation: read what the client says and send what happens, until the end."""
        config = await _config(requests)
        conversation_id = _conversation_id(config.conversation, "config.conversation")
        user_id = call.person().user_id
        with self._desk.wakes.watch(conversation_id) as watch:
            conversation = await self._store.get(user_id, conversation_id)
            start = conversation.last_seq
            if config.resume_cursor:
                start = _after(conversation_id, config.resume_cursor)
            if start > conversation.last_seq:
                raise cursors.refused("resume_cursor")
            yield wire.ready(conversation, start, resumed=bool(config.resume_cursor))
            conversing = Conversing(
                desk=self._desk,
                call=call,
                conversation=conversation,
                watch=watch,
                start=start,
                resumed=bool(config.resume_cursor),
                stream=self._ids.new(),
            )
            self._desk.kick(call, conversation_id)
            async with conversing.hearing(requests):
                async for response in conversing.telling():
                    yield response


async def _config(requests: AsyncIterator[pb.ConverseRequest]) -> pb.ConverseConfig:
    """What the first message says; STREAM_ORDER when it is another one, or there is none."""
    async for request in requests:
        if request.HasField("config"):
            return request.config
        break
    raise InvalidArgument(Reason.STREAM_ORDER, field="config")


def _conversation_id(name: str, field: str) -> str:
    return names.parse(name, "conversations/{conversation}", field=field)["conversation"]


def _after(conversation_id: str, cursor: str) -> int:
    """The last event the client has; 0 when it begins."""
    return cursors.decode(conversation_id, cursor, field="resume_cursor") if cursor else 0
