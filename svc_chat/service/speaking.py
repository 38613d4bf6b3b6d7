"""Taking what a person says into a conversation, from any kind of stream."""

from collections.abc import Sequence

from mesh.interceptors.call import Call
from mesh.kernel.ids import Ids
from svc_chat.domain.ports import (
    Acceptance,
    Bots,
    Due,
    EventLog,
    People,
    ReplyQueue,
    Speech,
    Wakes,
)


class Desk:
    """Keeps messages, and has their replies made."""

    def __init__(
        self,
        *,
        log: EventLog,
        people: People,
        bots: Bots,
        queue: ReplyQueue,
        wakes: Wakes,
        ids: Ids,
    ) -> None:
        self.log = log
        """Where events are read."""
        self.wakes = wakes
        """What wakes a stream."""
        self._people = people
        self._bots = bots
        self._queue = queue
        self._ids = ids

    async def take(
        self,
        call: Call,
        conversation_id: str,
        *,
        text: str,
        request_id: str,
        media: Sequence[str],
        after: int = 0,
    ) -> Acceptance:
        """Keep a message of the caller, once for each request id, and have it answered."""
        user_id = call.person().user_id
        home = await self._people.home(user_id)
        await self._bots.require_media(media)
        speech = Speech(
            user_id=user_id,
            conversation_id=conversation_id,
            text=text,
            request_id=request_id or self._ids.new(),
            media=tuple(media),
            locale=home.locale or call.locale,
            country=home.country,
            token=call.token,
        )
        acceptance = await self.log.accept(speech, after=after)
        if not acceptance.repeated:
            self.wakes.happened(conversation_id)
        if not acceptance.standing.state.is_over:
            self.kick(call, conversation_id)
        return acceptance

    async def stop(self, call: Call, conversation_id: str) -> bool:
        """End the reply being written, on every device; whether there was one."""
        stopped = await self.log.stop(call.person().user_id, conversation_id)
        if stopped:
            self.wakes.happened(conversation_id)
        return stopped

    def kick(self, call: Call, conversation_id: str) -> None:
        """Have the unfinished replies of a conversation of the caller made."""
        due = Due(user_id=call.person().user_id, conversation_id=conversation_id)
        self._queue.kick(due, token=call.token)
