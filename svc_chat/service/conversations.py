"""ConversationService: beginning and reading conversations."""

from mentalia.chat.v1 import conversation_service_pb2 as pb

from mesh.interceptors.call import Call
from mesh.kernel import names, paging
from svc_chat import wire
from svc_chat.domain.conversations import NewConversation
from svc_chat.domain.ports import Bots, ConversationStore, Request


class ConversationService:
    """Conversations of a person, and their messages."""

    def __init__(self, store: ConversationStore, bots: Bots) -> None:
        self._store = store
        self._bots = bots

    async def CreateConversation(
        self, request: pb.CreateConversationRequest, call: Call
    ) -> pb.CreateConversationResponse:
        """Begin a conversation with a bot of the person who is signed in."""
        bot_id = names.parse(request.bot, "bots/{bot}", field="bot")["bot"]
        told = _request(request, call)
        # A repeat is answered without asking for the bot, which may be gone meanwhile.
        conversation = await self._store.made_by(told)
        if conversation is None:
            await self._bots.require_bot(bot_id)
            asked = NewConversation(bot_id=bot_id, title=request.title, temporary=request.temporary)
            conversation = await self._store.create(told, asked)
        return pb.CreateConversationResponse(conversation=wire.conversation_to_wire(conversation))

    async def GetConversation(
        self, request: pb.GetConversationRequest, call: Call
    ) -> pb.GetConversationResponse:
        """Read a conversation of the person."""
        conversation_id = names.parse(request.name, "conversations/{conversation}")
        conversation = await self._store.get(call.person().user_id, conversation_id["conversation"])
        return pb.GetConversationResponse(conversation=wire.conversation_to_wire(conversation))

    async def ListConversations(
        self, request: pb.ListConversationsRequest, call: Call
    ) -> pb.ListConversationsResponse:
        """List the conversations of the person, the one with the latest message first."""
        user_id = call.person().user_id
        bot_id = names.parse(request.bot, "bots/{bot}", field="bot")["bot"] if request.bot else ""
        filters = {"list": "conversations", "owner": user_id, "bot": bot_id}
        page = paging.page(request.page_size, request.page_token, filters=filters)
        found = await self._store.list_page(user_id, page, bot_id=bot_id)
        shown = found[: page.size]
        token = ""
        if len(found) > page.size:
            after = (shown[-1].active_at.isoformat(), shown[-1].id)
            token = paging.next_token(after, filters=filters)
        return pb.ListConversationsResponse(
            conversations=[wire.conversation_to_wire(one) for one in shown], next_page_token=token
        )

    async def ListMessages(
        self, request: pb.ListMessagesRequest, call: Call
    ) -> pb.ListMessagesResponse:
        """List the messages of a conversation of the person, the oldest first."""
        found = names.parse(request.parent, "conversations/{conversation}", field="parent")
        conversation_id = found["conversation"]
        filters = {"list": "messages", "conversation": conversation_id}
        page = paging.page(request.page_size, request.page_token, filters=filters)
        numbered = await self._store.messages(call.person().user_id, conversation_id, page)
        shown = numbered[: page.size]
        token = ""
        if len(numbered) > page.size:
            token = paging.next_token((str(shown[-1][0]),), filters=filters)
        return pb.ListMessagesResponse(
            messages=[wire.message_to_wire(message) for _, message in shown],
            next_page_token=token,
        )


def _request(message: pb.CreateConversationRequest, call: Call) -> Request:
    body = pb.CreateConversationRequest()
    body.CopyFrom(message)
    body.ClearField("request_id")
    return Request(
        caller=call.person().user_id,
        method=call.method.full_name,
        request_id=message.request_id,
        body=body.SerializeToString(deterministic=True),
    )
