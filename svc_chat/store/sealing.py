"""What is sealed with the key of the person, each bound to the row and column it stands in."""

import hashlib
import hmac
from collections.abc import Sequence
from typing import Any

from mesh.kernel.ids import uuid_to_ulid
from mesh.storage.vault import Vault
from svc_chat.domain import documents, events
from svc_chat.domain.events import Event, Happening
from svc_chat.domain.messages import Content, Message, Role

_ENCODING = "utf-8"


class Sealing:
    """Seals and opens the columns of this area for their person."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    async def seal_title(self, user_id: str, conversation_id: str, title: str) -> bytes | None:
        """The title; None stays for none."""
        if not title:
            return None
        return await self._vault.seal(
            user_id,
            context=f"conversations.title:{conversation_id}",
            plaintext=title.encode(_ENCODING),
        )

    async def open_title(self, user_id: str, conversation_id: str, sealed: bytes | None) -> str:
        """The title, or nothing."""
        if sealed is None:
            return ""
        plain = await self._vault.open(
            user_id, context=f"conversations.title:{conversation_id}", sealed=sealed
        )
        return plain.decode(_ENCODING)

    async def seal_content(self, user_id: str, message_id: str, content: Content) -> bytes:
        """What a message says."""
        return await self._vault.seal(
            user_id,
            context=f"messages.content:{message_id}",
            plaintext=documents.write(content),
        )

    async def open_message(self, row: Any) -> Message:
        """A message from a row of its table."""
        user_id, message_id = uuid_to_ulid(row.user_id), uuid_to_ulid(row.id)
        plain = await self._vault.open(
            user_id, context=f"messages.content:{message_id}", sealed=row.content
        )
        role = Role(row.role)
        return Message(
            id=message_id,
            conversation_id=uuid_to_ulid(row.conversation_id),
            author=user_id if role is Role.USER else "",
            role=role,
            content=documents.read(Content, plain),
            media=tuple(row.multimodal_data.get("media", ())),
            request_id=row.request_id or "",
            created_at=row.created_at,
        )

    async def seal_happening(
        self, user_id: str, conversation_id: str, seq: int, happening: Happening
    ) -> bytes:
        """The payload of an event."""
        return await self._vault.seal(
            user_id,
            context=f"conversation_events.payload:{conversation_id}:{seq}",
            plaintext=events.written(happening),
        )

    async def open_events(self, rows: Sequence[Any]) -> tuple[Event, ...]:
        """Events from rows of their table."""
        return tuple([await self._open_event(row) for row in rows])

    async def seal_token(self, user_id: str, message_id: str, token: str) -> bytes:
        """The token that goes on asking for a person."""
        return await self._vault.seal(
            user_id,
            context=f"replies.authorization:{message_id}",
            plaintext=token.encode(_ENCODING),
        )

    async def open_token(self, user_id: str, message_id: str, sealed: bytes | None) -> str:
        """The token, or nothing when it was erased."""
        if sealed is None:
            return ""
        plain = await self._vault.open(
            user_id, context=f"replies.authorization:{message_id}", sealed=sealed
        )
        return plain.decode(_ENCODING)

    async def seal_digest(self, user_id: str, place: str, body: bytes) -> bytes:
        """A hash of a request; sealed, because short texts could be guessed from a plain one."""
        return await self._vault.seal(
            user_id, context=f"digest:{place}", plaintext=hashlib.sha256(body).digest()
        )

    async def is_digest(self, user_id: str, place: str, sealed: bytes, body: bytes) -> bool:
        """Whether the sealed hash is that of this request."""
        kept = await self._vault.open(user_id, context=f"digest:{place}", sealed=sealed)
        return hmac.compare_digest(kept, hashlib.sha256(body).digest())

    async def _open_event(self, row: Any) -> Event:
        conversation_id = uuid_to_ulid(row.conversation_id)
        plain = await self._vault.open(
            uuid_to_ulid(row.user_id),
            context=f"conversation_events.payload:{conversation_id}:{row.seq}",
            sealed=row.payload,
        )
        return Event(
            seq=row.seq,
            message_id=uuid_to_ulid(row.message_id),
            happening=events.read(row.kind, plain),
        )
