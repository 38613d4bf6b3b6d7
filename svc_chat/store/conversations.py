"""Conversations and their messages on PostgreSQL."""

from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, tuple_
from sqlalchemy.dialects.postgresql import insert as insert_or_not
from sqlalchemy.ext.asyncio import AsyncConnection

from mesh.kernel.clock import Clock
from mesh.kernel.errors import AlreadyExists, InvalidArgument
from mesh.kernel.ids import Ids, ulid_to_uuid, uuid_to_ulid
from mesh.kernel.paging import Page
from mesh.kernel.reasons import Reason
from mesh.storage.sql import Database
from svc_chat.domain.conversations import Conversation, NewConversation
from svc_chat.domain.messages import Message
from svc_chat.domain.ports import Request
from svc_chat.store.rows import not_yours
from svc_chat.store.sealing import Sealing
from svc_chat.store.tables import conversations, messages, requests


class PostgresConversationStore:
    """Conversations of persons; row-level security shows each person their own."""

    def __init__(self, database: Database, sealing: Sealing, *, clock: Clock, ids: Ids) -> None:
        self._database = database
        self._sealing = sealing
        self._clock = clock
        self._ids = ids

    async def create(self, request: Request, asked: NewConversation) -> Conversation:
        """A new conversation, or the one that the same request made before."""
        conversation_id = self._ids.new()
        title = await self._sealing.seal_title(request.caller, conversation_id, asked.title)
        digest = await self._sealing.seal_digest(request.caller, _place(request), request.body)
        async with self._database.transaction(user=request.caller) as connection:
            made = None
            if request.request_id:
                made = await self._remember(connection, request, digest, conversation_id)
            if made is None:
                row = await self._insert(connection, request.caller, conversation_id, asked, title)
            else:
                row = await _read(connection, request.caller, made)
        return await self._conversation(row)

    async def made_by(self, request: Request) -> Conversation | None:
        """The conversation that the same request made before, if any."""
        if not request.request_id:
            return None
        async with self._database.transaction(user=request.caller) as connection:
            made = await self._recall(connection, request)
            if made is None:
                return None
            row = await _read(connection, request.caller, made)
        return await self._conversation(row)

    async def get(self, user_id: str, conversation_id: str) -> Conversation:
        """One conversation."""
        async with self._database.transaction(user=user_id) as connection:
            row = await _read(connection, user_id, conversation_id)
        return await self._conversation(row)

    async def list_page(self, user_id: str, page: Page, *, bot_id: str) -> list[Conversation]:
        """Those with the latest message first; one more than a page when more follow."""
        order = tuple_(conversations.c.active_at, conversations.c.id)
        query = (
            select(conversations)
            .where(conversations.c.user_id == ulid_to_uuid(user_id))
            .order_by(conversations.c.active_at.desc(), conversations.c.id.desc())
            .limit(page.size + 1)
        )
        if bot_id:
            query = query.where(conversations.c.bot_id == ulid_to_uuid(bot_id))
        if page.after is not None:
            query = query.where(order < tuple_(*_last_listed(page.after)))
        async with self._database.transaction(user=user_id) as connection:
            rows = (await connection.execute(query)).all()
        return [await self._conversation(row) for row in rows]

    async def messages(
        self, user_id: str, conversation_id: str, page: Page
    ) -> list[tuple[int, Message]]:
        """Messages with their number, the oldest first; one more than a page when more follow."""
        after = 0 if page.after is None else _last_number(page.after)
        query = (
            select(messages)
            .where(messages.c.conversation_id == ulid_to_uuid(conversation_id))
            .where(messages.c.user_id == ulid_to_uuid(user_id), messages.c.seq > after)
            .order_by(messages.c.seq)
            .limit(page.size + 1)
        )
        async with self._database.transaction(user=user_id) as connection:
            await _read(connection, user_id, conversation_id)
            rows = (await connection.execute(query)).all()
        return [(row.seq, await self._sealing.open_message(row)) for row in rows]

    async def _insert(
        self,
        connection: AsyncConnection,
        user_id: str,
        conversation_id: str,
        asked: NewConversation,
        title: bytes | None,
    ) -> Any:
        now = self._clock.now()
        values = {
            "id": ulid_to_uuid(conversation_id),
            "user_id": ulid_to_uuid(user_id),
            "bot_id": ulid_to_uuid(asked.bot_id),
            "title": title,
            "temporary": asked.temporary,
            "active_at": now,
            "created_at": now,
            "updated_at": now,
        }
        query = insert(conversations).values(values).returning(conversations)
        return (await connection.execute(query)).one()

    async def _remember(
        self, connection: AsyncConnection, request: Request, digest: bytes, conversation_id: str
    ) -> str | None:
        """Write a request down; the conversation of the first one when it is a repeat.

        A second request with the same id waits here until the first one's transaction ends.
        """
        values = _key(request) | {
            "digest": digest,
            "resource": f"conversations/{conversation_id}",
            "user_id": ulid_to_uuid(request.caller),
            "created_at": self._clock.now(),
        }
        query = insert_or_not(requests).values(values).on_conflict_do_nothing()
        written = await connection.execute(query.returning(requests.c.request_id))
        return await self._recall(connection, request) if written.first() is None else None

    async def _recall(self, connection: AsyncConnection, request: Request) -> str | None:
        query = select(requests.c.digest, requests.c.resource).filter_by(**_key(request))
        first = (await connection.execute(query)).one_or_none()
        if first is None:
            return None
        if not await self._sealing.is_digest(
            request.caller, _place(request), first.digest, request.body
        ):
            raise AlreadyExists(Reason.REQUEST_ID_REUSED, field="request_id")
        return str(first.resource).removeprefix("conversations/")

    async def _conversation(self, row: Any) -> Conversation:
        conversation_id, user_id = uuid_to_ulid(row.id), uuid_to_ulid(row.user_id)
        return Conversation(
            id=conversation_id,
            user_id=user_id,
            bot_id=uuid_to_ulid(row.bot_id),
            title=await self._sealing.open_title(user_id, conversation_id, row.title),
            temporary=row.temporary,
            last_seq=row.last_seq,
            read_seq=row.read_seq,
            message_count=row.message_count,
            revision=row.revision,
            active_at=row.active_at,
            created_at=row.created_at,
            updated_at=row.updated_at,
        )


async def _read(connection: AsyncConnection, user_id: str, conversation_id: str) -> Any:
    query = select(conversations).where(
        conversations.c.id == ulid_to_uuid(conversation_id),
        conversations.c.user_id == ulid_to_uuid(user_id),
    )
    row = (await connection.execute(query)).one_or_none()
    if row is None:
        raise not_yours(conversation_id)
    return row


def _key(request: Request) -> dict[str, str]:
    return {
        "caller": request.caller,
        "method": request.method,
        "request_id": request.request_id,
    }


def _place(request: Request) -> str:
    return f"requests.digest:{request.method}:{request.request_id}"


def _last_listed(after: tuple[str, ...]) -> tuple[datetime, Any]:
    """The conversation a page token stands behind; a token of another shape was not made here."""
    try:
        moment, conversation_id = after
        return datetime.fromisoformat(moment), ulid_to_uuid(conversation_id)
    except ValueError:
        raise _foreign_token() from None


def _last_number(after: tuple[str, ...]) -> int:
    if len(after) != 1 or not (after[0].isascii() and after[0].isdigit()) or len(after[0]) > 18:
        raise _foreign_token()
    return int(after[0])


def _foreign_token() -> InvalidArgument:
    return InvalidArgument(Reason.INVALID_PAGE_TOKEN, field="page_token")
