"""What happened in conversations, on PostgreSQL: accepting, reading, read marks, stops."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import insert, null, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from mesh.kernel.clock import Clock
from mesh.kernel.errors import AlreadyExists
from mesh.kernel.ids import Ids, ulid_to_uuid, uuid_to_ulid
from mesh.kernel.reasons import Reason
from mesh.storage.sql import Database
from svc_chat.domain import cursors
from svc_chat.domain.draft import Draft
from svc_chat.domain.events import Accepted, Final
from svc_chat.domain.messages import Content, Message, Role
from svc_chat.domain.ports import Acceptance, ReplyState, Slice, Speech, Standing
from svc_chat.store.rows import (
    Place,
    add_events,
    add_message,
    advance,
    lock,
    not_yours,
    standing,
)
from svc_chat.store.sealing import Sealing
from svc_chat.store.tables import conversations, events, messages, replies

_UNFINISHED = (ReplyState.WAITING.value, ReplyState.WORKING.value)

BATCH = 100
"""Events read at once; a stream that is behind reads again at its own pace."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Sealed:
    """A message ready to be kept; sealing may ask for the key, so it comes before the lock."""

    message: Message
    content: bytes
    digest: bytes
    token: bytes


class PostgresEventLog:
    """Events of conversations, each committed before anyone reads it."""

    def __init__(self, database: Database, sealing: Sealing, *, clock: Clock, ids: Ids) -> None:
        self._database = database
        self._sealing = sealing
        self._clock = clock
        self._ids = ids

    async def accept(self, speech: Speech, *, after: int) -> Acceptance:
        """Keep a message with its `accepted` event and a reply to be made."""
        sealed = await self._seal(speech)
        async with self._database.transaction(user=speech.user_id) as connection:
            conversation = await lock(connection, speech.user_id, speech.conversation_id)
            if after > conversation.last_seq:
                raise cursors.refused("resume_cursor")
            first = await self._first(connection, speech)
            if first is not None:
                return await self._repeated(connection, speech, first)
            return await self._add(connection, speech, sealed, conversation)

    async def read(
        self,
        user_id: str,
        conversation_id: str,
        *,
        after: int,
        only: str = "",
        ask: Sequence[str] = (),
    ) -> Slice:
        """The events after a number, as of one moment."""
        query = (
            select(events)
            .where(events.c.conversation_id == ulid_to_uuid(conversation_id))
            .where(events.c.user_id == ulid_to_uuid(user_id), events.c.seq > after)
            .order_by(events.c.seq)
            .limit(BATCH)
        )
        if only:
            query = query.where(events.c.message_id == ulid_to_uuid(only))
        async with self._database.transaction(user=user_id) as connection:
            # Standings come first: one that is over has its last event in the rows read after.
            standings = await _standings(connection, ask)
            read_seq = await _read_seq(connection, user_id, conversation_id)
            rows = (await connection.execute(query)).all()
        return Slice(
            events=await self._sealing.open_events(rows),
            more=len(rows) == BATCH,
            read_seq=read_seq,
            standings=standings,
        )

    async def mark_read(self, user_id: str, conversation_id: str, seq: int) -> None:
        """Note that a device has every event up to `seq`; the mark never goes back."""
        query = (
            update(conversations)
            .where(
                conversations.c.id == ulid_to_uuid(conversation_id),
                conversations.c.user_id == ulid_to_uuid(user_id),
                conversations.c.read_seq < seq,
            )
            .values(read_seq=seq)
        )
        async with self._database.transaction(user=user_id) as connection:
            await connection.execute(query)

    async def stop(self, user_id: str, conversation_id: str) -> bool:
        """End the reply being written; whether there was one."""
        async with self._database.transaction(user=user_id) as connection:
            conversation = await lock(connection, user_id, conversation_id)
            query = (
                select(replies)
                .where(replies.c.conversation_id == conversation.id)
                .where(replies.c.state.in_(_UNFINISHED))
                .order_by(replies.c.seq)
                .limit(1)
                .with_for_update()
            )
            reply = (await connection.execute(query)).one_or_none()
            if reply is None:
                return False
            if reply.checked:
                await self._end(connection, conversation, reply)
            else:
                await _update(connection, reply.message_id, stopping=True)
            return True

    async def _seal(self, speech: Speech) -> _Sealed:
        message = Message(
            id=self._ids.new(),
            conversation_id=speech.conversation_id,
            author=speech.user_id,
            role=Role.USER,
            content=Content(text=speech.text),
            media=speech.media,
            request_id=speech.request_id,
            created_at=self._clock.now(),
        )
        user_id = speech.user_id
        return _Sealed(
            message=message,
            content=await self._sealing.seal_content(user_id, message.id, message.content),
            digest=await self._sealing.seal_digest(user_id, _place(speech), _body(speech)),
            token=await self._sealing.seal_token(user_id, message.id, speech.token),
        )

    async def _first(self, connection: AsyncConnection, speech: Speech) -> Any:
        query = (
            select(messages.c.digest, replies)
            .join(replies, replies.c.message_id == messages.c.id)
            .where(
                messages.c.conversation_id == ulid_to_uuid(speech.conversation_id),
                messages.c.request_id == speech.request_id,
            )
        )
        return (await connection.execute(query)).one_or_none()

    async def _repeated(
        self, connection: AsyncConnection, speech: Speech, first: Any
    ) -> Acceptance:
        if not await self._sealing.is_digest(
            speech.user_id, _place(speech), first.digest, _body(speech)
        ):
            raise AlreadyExists(Reason.REQUEST_ID_REUSED, field="request_id")
        found = standing(first)
        if found.state is ReplyState.FAILED:
            message_id = uuid_to_ulid(first.message_id)
            await _update(
                connection,
                first.message_id,
                state=ReplyState.WAITING.value,
                authorization_sealed=await self._sealing.seal_token(
                    speech.user_id, message_id, speech.token
                ),
            )
            found = replace(found, state=ReplyState.WAITING)
        return Acceptance(
            message_id=uuid_to_ulid(first.message_id),
            seq=first.seq,
            standing=found,
            repeated=True,
        )

    async def _add(
        self, connection: AsyncConnection, speech: Speech, sealed: _Sealed, conversation: Any
    ) -> Acceptance:
        message = sealed.message
        place = Place(
            user_id=speech.user_id,
            conversation_id=speech.conversation_id,
            message_id=message.id,
            last_seq=conversation.last_seq,
            now=message.created_at,
        )
        seq = conversation.last_seq + 1
        await add_message(
            connection,
            message,
            user_id=speech.user_id,
            seq=seq,
            content=sealed.content,
            digest=sealed.digest,
        )
        accepted = Accepted(request_id=speech.request_id, message=message)
        await add_events(connection, self._sealing, place, (accepted,))
        reply = {
            "message_id": ulid_to_uuid(message.id),
            "conversation_id": conversation.id,
            "user_id": conversation.user_id,
            "seq": seq,
            "reply_id": ulid_to_uuid(self._ids.new()),
            "authorization_sealed": sealed.token,
            "state": ReplyState.WAITING.value,
            "locale": speech.locale.value,
            "country": speech.country,
            "created_at": message.created_at,
        }
        await connection.execute(insert(replies).values(reply))
        await advance(connection, conversation.id, last_seq=seq, message_at=message.created_at)
        waiting = Standing(state=ReplyState.WAITING, attempts=0, failure=None)
        return Acceptance(message_id=message.id, seq=seq, standing=waiting, repeated=False)

    async def _end(self, connection: AsyncConnection, conversation: Any, reply: Any) -> None:
        """Keep a reply as far as it came, in the place of whoever was writing it."""
        user_id, message_id = uuid_to_ulid(conversation.user_id), uuid_to_ulid(reply.message_id)
        query = select(events).where(events.c.message_id == reply.message_id)
        rows = (await connection.execute(query.order_by(events.c.seq))).all()
        kept = [event.happening for event in await self._sealing.open_events(rows)]
        reply_id = uuid_to_ulid(reply.reply_id)
        message = Message(
            id=reply_id,
            conversation_id=uuid_to_ulid(conversation.id),
            author="",
            role=Role.ASSISTANT,
            content=Draft(reply_id=reply_id, reply_to=message_id, kept=kept).stopped(),
            media=(),
            request_id="",
            created_at=self._clock.now(),
        )
        place = Place(
            user_id=user_id,
            conversation_id=message.conversation_id,
            message_id=message_id,
            last_seq=conversation.last_seq,
            now=message.created_at,
        )
        seq = await add_events(connection, self._sealing, place, (Final(message=message),))
        content = await self._sealing.seal_content(user_id, reply_id, message.content)
        await add_message(connection, message, user_id=user_id, seq=seq, content=content)
        await advance(connection, conversation.id, last_seq=seq, message_at=message.created_at)
        await _update(
            connection,
            reply.message_id,
            state=ReplyState.STOPPED.value,
            lease_owner=None,
            lease_until=None,
            authorization_sealed=None,
            failure=null(),
        )


async def _update(connection: AsyncConnection, message_id: Any, **values: Any) -> None:
    await connection.execute(
        update(replies).where(replies.c.message_id == message_id).values(values)
    )


async def _standings(connection: AsyncConnection, ask: Sequence[str]) -> dict[str, Standing]:
    if not ask:
        return {}
    query = select(
        replies.c.message_id, replies.c.state, replies.c.attempts, replies.c.failure
    ).where(replies.c.message_id.in_([ulid_to_uuid(one) for one in ask]))
    rows = (await connection.execute(query)).all()
    return {uuid_to_ulid(row.message_id): standing(row) for row in rows}


async def _read_seq(connection: AsyncConnection, user_id: str, conversation_id: str) -> int:
    query = select(conversations.c.read_seq).where(
        conversations.c.id == ulid_to_uuid(conversation_id),
        conversations.c.user_id == ulid_to_uuid(user_id),
    )
    read_seq = (await connection.execute(query)).scalar_one_or_none()
    if read_seq is None:
        raise not_yours(conversation_id)
    return int(read_seq)


def _place(speech: Speech) -> str:
    return f"messages.digest:{speech.conversation_id}:{speech.request_id}"


def _body(speech: Speech) -> bytes:
    """Everything that makes a request the same one; media are part of what was said."""
    return "\x00".join((*speech.media, speech.text)).encode()
