"""Statements that several stores of the area share. The lock of a conversation comes first.

Whoever changes events, messages or replies of a conversation holds the lock of its row, and takes
it before any other. So numbers rise without gaps in the order of commits, and nobody deadlocks.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from mesh.kernel.errors import Code, Fault, PermissionDenied, RemoteFault
from mesh.kernel.ids import ulid_to_uuid
from mesh.kernel.reasons import Reason
from svc_chat.domain.events import Happening, kind_of
from svc_chat.domain.messages import Message
from svc_chat.domain.ports import ReplyState, Standing
from svc_chat.store.sealing import Sealing
from svc_chat.store.tables import conversations, events, messages


def not_yours(conversation_id: str) -> PermissionDenied:
    """What a caller is told about a conversation that is absent or somebody else's."""
    return PermissionDenied(Reason.NOT_YOURS, resource=f"conversations/{conversation_id}")


async def lock(connection: AsyncConnection, user_id: str, conversation_id: str) -> Any:
    """The row of a conversation, locked for this transaction."""
    query = (
        select(conversations)
        .where(
            conversations.c.id == ulid_to_uuid(conversation_id),
            conversations.c.user_id == ulid_to_uuid(user_id),
        )
        # FOR NO KEY UPDATE: rows that refer to the conversation may be written meanwhile.
        .with_for_update(key_share=True)
    )
    row = (await connection.execute(query)).one_or_none()
    if row is None:
        raise not_yours(conversation_id)
    return row


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """Where events are added: a locked conversation, and the message they belong to."""

    user_id: str
    conversation_id: str
    message_id: str
    last_seq: int
    now: datetime


async def add_events(
    connection: AsyncConnection, sealing: Sealing, place: Place, happenings: Sequence[Happening]
) -> int:
    """Number and keep events in a locked conversation; the number of the last."""
    rows: list[dict[str, Any]] = []
    for seq, happening in enumerate(happenings, start=place.last_seq + 1):
        payload = await sealing.seal_happening(place.user_id, place.conversation_id, seq, happening)
        rows.append(
            {
                "conversation_id": ulid_to_uuid(place.conversation_id),
                "seq": seq,
                "user_id": ulid_to_uuid(place.user_id),
                "message_id": ulid_to_uuid(place.message_id),
                "kind": kind_of(happening).value,
                "payload": payload,
                "created_at": place.now,
            }
        )
    await connection.execute(insert(events), rows)
    return place.last_seq + len(rows)


async def add_message(
    connection: AsyncConnection,
    message: Message,
    *,
    user_id: str,
    seq: int,
    content: bytes,
    digest: bytes | None = None,
) -> None:
    """Keep a message under the number of the event that brings it."""
    row = {
        "id": ulid_to_uuid(message.id),
        "conversation_id": ulid_to_uuid(message.conversation_id),
        "user_id": ulid_to_uuid(user_id),
        "seq": seq,
        "role": message.role.value,
        "content": content,
        "multimodal_data": {"media": list(message.media)} if message.media else {},
        "request_id": message.request_id or None,
        "digest": digest,
        "created_at": message.created_at,
    }
    await connection.execute(insert(messages).values(row))


async def advance(
    connection: AsyncConnection,
    conversation_id: UUID,
    *,
    last_seq: int,
    message_at: datetime | None,
) -> None:
    """Note the last number of a locked conversation, and a message that was added."""
    values: dict[str, Any] = {"last_seq": last_seq}
    if message_at is not None:
        values |= {
            "message_count": conversations.c.message_count + 1,
            "active_at": message_at,
            "updated_at": message_at,
        }
    await connection.execute(
        update(conversations).where(conversations.c.id == conversation_id).values(values)
    )


def standing(row: Any) -> Standing:
    """How a reply stands, from a row of its table."""
    return Standing(
        state=ReplyState(row.state),
        attempts=row.attempts,
        failure=None if row.failure is None else _fault(row.failure),
    )


def failure_of(fault: Fault) -> dict[str, Any]:
    """A fault as it is kept beside the reply it ended; it holds nothing a person wrote."""
    return {
        "code": fault.code.name,
        "reason": fault.reason.value,
        "retry_after_s": fault.retry_after_s,
        "metadata": fault.metadata,
    }


def _fault(kept: Any) -> Fault:
    return RemoteFault(
        Code[kept["code"]],
        Reason(kept["reason"]),
        retry_after_s=kept["retry_after_s"],
        **kept["metadata"],
    )
