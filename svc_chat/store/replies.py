"""Replies to be made, on PostgreSQL. A lease is a row: its owner, its end, and how far it came."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from sqlalchemy import case, delete, func, null, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from mesh.kernel.clock import Clock
from mesh.kernel.errors import Fault
from mesh.kernel.ids import ulid_to_uuid, uuid_to_ulid
from mesh.kernel.locale import Locale
from mesh.storage.sql import Database
from svc_chat.domain.errors import LeaseLostError
from svc_chat.domain.events import Delta, Final, Guarded, Happening
from svc_chat.domain.messages import Content, Message, MessageState, Role
from svc_chat.domain.ports import Claim, Due, ReplyState, Turn
from svc_chat.domain.safety import Danger
from svc_chat.store.rows import Place, add_events, add_message, advance, failure_of, lock
from svc_chat.store.sealing import Sealing
from svc_chat.store.tables import conversations, events, messages, replies

_UNFINISHED = replies.c.state.in_((ReplyState.WAITING.value, ReplyState.WORKING.value))
_FREED = {"lease_owner": None, "lease_until": None}
_LONGEST_TURN = 8000
"""Characters of one turn that the reply service takes."""


class PostgresReplyLedger:
    """Leases on replies. Their time is the database's, so that no two machines differ about it."""

    def __init__(
        self,
        database: Database,
        sealing: Sealing,
        *,
        clock: Clock,
        lease: timedelta,
        give_up_after: timedelta,
    ) -> None:
        self._database = database
        self._sealing = sealing
        self._clock = clock
        self._lease = lease
        self._give_up_after = give_up_after

    async def claim(self, due: Due, *, owner: str, token: str) -> Claim | None:
        """Take the oldest unfinished reply of a conversation, unless somebody has it."""
        async with self._database.transaction(user=due.user_id) as connection:
            conversation = await lock(connection, due.user_id, due.conversation_id)
            query = (
                select(replies, or_(*_free(owner)).label("free"))
                .where(replies.c.conversation_id == conversation.id, _UNFINISHED)
                .order_by(replies.c.seq)
                .limit(1)
                .with_for_update()
            )
            reply = (await connection.execute(query)).one_or_none()
            if reply is None or not reply.free:
                return None
            taken = self._leased() | {"state": ReplyState.WORKING.value, "lease_owner": owner}
            await connection.execute(
                update(replies).where(replies.c.message_id == reply.message_id).values(taken)
            )
            query_message = select(messages).where(messages.c.id == reply.message_id)
            message = (await connection.execute(query_message)).one()
        return await self._claim(conversation, reply, message, token)

    async def renew(self, claim: Claim, owner: str) -> None:
        """Keep the lease for another while."""
        async with self._database.transaction(user=claim.user_id) as connection:
            await _change(connection, claim, owner, **self._leased())

    async def history(self, claim: Claim, *, limit: int) -> tuple[Turn, ...]:
        """The last turns up to the message to answer, each followed by its own reply."""
        asked = (
            select(messages, replies.c.reply_id)
            .join(replies, replies.c.message_id == messages.c.id)
            .where(messages.c.conversation_id == ulid_to_uuid(claim.conversation_id))
            .where(messages.c.seq <= claim.seq)
            .order_by(messages.c.seq.desc())
            .limit(limit)
        )
        async with self._database.transaction(user=claim.user_id) as connection:
            rows = (await connection.execute(asked)).all()
            answers = select(messages).where(messages.c.id.in_([row.reply_id for row in rows]))
            answered = {row.id: row for row in (await connection.execute(answers)).all()}
        turns: list[Turn] = []
        for row in reversed(rows):
            for one in (row, answered.get(row.reply_id)):
                if one is not None:
                    message = await self._sealing.open_message(one)
                    turns.append(Turn(role=message.role, text=message.content.text[:_LONGEST_TURN]))
        return tuple(turn for turn in turns if turn.text)

    async def kept(self, claim: Claim) -> tuple[Happening, ...]:
        """What was kept of the reply so far, in order."""
        query = (
            select(events)
            .where(events.c.message_id == ulid_to_uuid(claim.message.id))
            .order_by(events.c.seq)
        )
        async with self._database.transaction(user=claim.user_id) as connection:
            rows = (await connection.execute(query)).all()
        opened = await self._sealing.open_events(rows)
        return tuple(
            event.happening for event in opened if isinstance(event.happening, Delta | Guarded)
        )

    async def passed(self, claim: Claim, owner: str) -> bool:
        """Note that there is no danger; whether the reply was stopped meanwhile."""
        content = await self._judged(claim, Danger.NONE)
        async with self._database.transaction(user=claim.user_id) as connection:
            await lock(connection, claim.user_id, claim.conversation_id)
            row = await _change(connection, claim, owner, checked=True, **self._leased())
            await _rewrite(connection, claim, content)
            return bool(row.stopping)

    async def append(
        self, claim: Claim, owner: str, happenings: Sequence[Happening], *, events_done: int
    ) -> None:
        """Keep what the reply service told, in one step with how far it came."""
        async with self._database.transaction(user=claim.user_id) as connection:
            conversation = await lock(connection, claim.user_id, claim.conversation_id)
            await _change(
                connection,
                claim,
                owner,
                expected=events_done,
                events_done=events_done + len(happenings),
                **self._leased(),
            )
            place = self._place(claim, conversation)
            last = await add_events(connection, self._sealing, place, happenings)
            await advance(connection, conversation.id, last_seq=last, message_at=None)

    async def finish(
        self,
        claim: Claim,
        owner: str,
        content: Content,
        *,
        events_done: int,
        before: Sequence[Happening] = (),
        danger: Danger = Danger.UNSPECIFIED,
    ) -> None:
        """Keep the reply as a message, with its `final` event."""
        message = self._message(claim, content)
        sealed = await self._sealing.seal_content(claim.user_id, message.id, content)
        judged = None
        if danger is not Danger.UNSPECIFIED:
            judged = await self._judged(claim, danger)
        stopped = content.state is MessageState.STOPPED
        over = ReplyState.STOPPED if stopped else ReplyState.DONE
        async with self._database.transaction(user=claim.user_id) as connection:
            conversation = await lock(connection, claim.user_id, claim.conversation_id)
            await _change(
                connection,
                claim,
                owner,
                expected=events_done,
                state=over.value,
                authorization_sealed=None,
                failure=null(),
                **_FREED,
            )
            if judged is not None:
                await _rewrite(connection, claim, judged)
            place = self._place(claim, conversation)
            happenings = (*before, Final(message=message))
            last = await add_events(connection, self._sealing, place, happenings)
            await add_message(connection, message, user_id=claim.user_id, seq=last, content=sealed)
            await advance(connection, conversation.id, last_seq=last, message_at=message.created_at)

    async def put_off(self, claim: Claim, owner: str, fault: Fault, *, by: timedelta) -> None:
        """Leave every unfinished reply of the conversation for later, and say why."""
        too_old = replies.c.created_at < func.now() - self._give_up_after
        query = (
            update(replies)
            .where(replies.c.conversation_id == ulid_to_uuid(claim.conversation_id), _UNFINISHED)
            .where(or_(replies.c.lease_owner.is_(None), replies.c.lease_owner == owner))
            .values(
                state=case((too_old, ReplyState.FAILED.value), else_=ReplyState.WAITING.value),
                lease_owner=None,
                lease_until=func.now() + by,
                attempts=replies.c.attempts + 1,
                failure=failure_of(fault),
            )
        )
        async with self._database.transaction(user=claim.user_id) as connection:
            await lock(connection, claim.user_id, claim.conversation_id)
            await connection.execute(query)

    async def give_up(self, claim: Claim, owner: str, fault: Fault) -> None:
        """This reply cannot be made until the person asks again."""
        async with self._database.transaction(user=claim.user_id) as connection:
            await lock(connection, claim.user_id, claim.conversation_id)
            await _change(
                connection,
                claim,
                owner,
                state=ReplyState.FAILED.value,
                attempts=replies.c.attempts + 1,
                failure=failure_of(fault),
                authorization_sealed=None,
                **_FREED,
            )

    async def release(self, claim: Claim, owner: str) -> None:
        """Let others go on at once; nothing failed."""
        async with self._database.transaction(user=claim.user_id) as connection:
            await _change(connection, claim, owner, **_FREED)

    async def due(self, *, limit: int) -> list[Due]:
        """Conversations with a reply that nobody works on and whose time has come."""
        query = (
            select(replies.c.user_id, replies.c.conversation_id)
            .where(_UNFINISHED, _no_longer_leased())
            .group_by(replies.c.user_id, replies.c.conversation_id)
            .order_by(func.min(replies.c.created_at))
            .limit(limit)
        )
        async with self._database.transaction(job=True) as connection:
            rows = (await connection.execute(query)).all()
        return [
            Due(
                user_id=uuid_to_ulid(row.user_id),
                conversation_id=uuid_to_ulid(row.conversation_id),
            )
            for row in rows
        ]

    async def expire(self, *, limit: int) -> int:
        """Delete temporary conversations past their time; the policy of the job says which."""
        old = select(conversations.c.id).where(conversations.c.temporary).limit(limit)
        async with self._database.transaction(job=True) as connection:
            gone = await connection.execute(
                delete(conversations).where(conversations.c.id.in_(old))
            )
        return int(gone.rowcount)

    async def _claim(self, conversation: Any, reply: Any, message: Any, token: str) -> Claim:
        user_id, message_id = uuid_to_ulid(reply.user_id), uuid_to_ulid(reply.message_id)
        return Claim(
            user_id=user_id,
            conversation_id=uuid_to_ulid(reply.conversation_id),
            bot_id=uuid_to_ulid(conversation.bot_id),
            message=await self._sealing.open_message(message),
            seq=reply.seq,
            reply_id=uuid_to_ulid(reply.reply_id),
            locale=Locale(reply.locale),
            country=reply.country,
            token=token
            or await self._sealing.open_token(user_id, message_id, reply.authorization_sealed),
            events_done=reply.events_done,
            attempts=reply.attempts,
            checked=reply.checked,
        )

    async def _judged(self, claim: Claim, danger: Danger) -> bytes:
        content = replace(claim.message.content, danger=danger)
        return await self._sealing.seal_content(claim.user_id, claim.message.id, content)

    def _message(self, claim: Claim, content: Content) -> Message:
        return Message(
            id=claim.reply_id,
            conversation_id=claim.conversation_id,
            author="",
            role=Role.ASSISTANT,
            content=content,
            media=(),
            request_id="",
            created_at=self._clock.now(),
        )

    def _place(self, claim: Claim, conversation: Any) -> Place:
        return Place(
            user_id=claim.user_id,
            conversation_id=claim.conversation_id,
            message_id=claim.message.id,
            last_seq=conversation.last_seq,
            now=self._clock.now(),
        )

    def _leased(self) -> dict[str, Any]:
        return {"lease_until": func.now() + self._lease}


def _free(owner: str) -> tuple[Any, ...]:
    """A reply is free when nobody has it, its lease has ended, or it is the owner's already."""
    return (
        replies.c.lease_owner.is_(None),
        replies.c.lease_owner == owner,
        replies.c.lease_until < func.now(),
    )


def _no_longer_leased() -> Any:
    return or_(replies.c.lease_until.is_(None), replies.c.lease_until < func.now())


async def _change(
    connection: AsyncConnection,
    claim: Claim,
    owner: str,
    *,
    expected: int | None = None,
    **values: Any,
) -> Any:
    """Change the reply of a claim, as long as its lease was not taken; its row after that."""
    query = (
        update(replies)
        .where(
            replies.c.message_id == ulid_to_uuid(claim.message.id),
            replies.c.lease_owner == owner,
            replies.c.state == ReplyState.WORKING.value,
        )
        .values(values)
        .returning(replies.c.stopping)
    )
    if expected is not None:
        query = query.where(replies.c.events_done == expected)
    row = (await connection.execute(query)).one_or_none()
    if row is None:
        raise LeaseLostError
    return row


async def _rewrite(connection: AsyncConnection, claim: Claim, content: bytes) -> None:
    """Replace the content of the message that is answered by the same with a verdict."""
    await connection.execute(
        update(messages)
        .where(messages.c.id == ulid_to_uuid(claim.message.id))
        .values(content=content)
    )
