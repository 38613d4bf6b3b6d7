"""ReplyService: what a bot answers, for the service that keeps conversations."""

from collections.abc import AsyncIterator
from itertools import islice

from mentalia.bots.v1 import reply_pb2
from mentalia.bots.v1 import reply_service_pb2 as pb

from mesh.interceptors.call import Call
from mesh.kernel import names
from mesh.kernel.locale import Locale
from mesh.runtime.threads import BoundedExecutor
from svc_bots import wire
from svc_bots.domain.ports import BotStore
from svc_bots.domain.reply import Replier


class ReplyService:
    """Replies of bots."""

    def __init__(self, store: BotStore, replier: Replier, executor: BoundedExecutor) -> None:
        """`executor` reads messages: the longest one takes some 120 ms."""
        self._store = store
        self._replier = replier
        self._executor = executor

    async def Reply(self, request: pb.ReplyRequest, call: Call) -> AsyncIterator[pb.ReplyResponse]:
        """Stream the reply to the last turn; events the caller already has are passed over."""
        bot_id = names.parse(request.bot, "bots/{bot}", field="bot")["bot"]
        bot = await self._store.get(call.person().user_id, bot_id)
        said = [turn.text for turn in request.turns if turn.role == reply_pb2.TURN_ROLE_USER]
        messages = said or [request.turns[-1].text]
        events = await self._executor.run(
            self._replier.reply, bot, messages, Locale(request.locale)
        )
        for event in islice(events, request.skip_events, None):
            yield wire.event_to_wire(event)
