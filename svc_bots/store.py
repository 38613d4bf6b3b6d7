"""Bots on PostgreSQL."""

import hashlib

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    DateTime,
    LargeBinary,
    MetaData,
    RowMapping,
    String,
    Table,
    Uuid,
    insert,
    select,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.dialects.postgresql import insert as insert_or_not
from sqlalchemy.ext.asyncio import AsyncConnection

from mesh.kernel.clock import Clock
from mesh.kernel.errors import AlreadyExists, InvalidArgument, PermissionDenied
from mesh.kernel.ids import Ids, is_ulid, ulid_to_uuid, uuid_to_ulid
from mesh.kernel.locale import Locale
from mesh.kernel.paging import Page
from mesh.kernel.reasons import Reason
from mesh.storage.sql import Database
from svc_bots.domain.bot import Bot, BotDraft, BotType, MultimodalSettings, Visibility
from svc_bots.domain.config7d import Config7d, from_document, to_document
from svc_bots.domain.ports import Request

_schema = MetaData(schema="bots")
_bots = Table(
    "bots",
    _schema,
    Column("id", Uuid, primary_key=True),
    Column("user_id", Uuid),
    Column("name", String),
    Column("description", String),
    Column("type", String),
    Column("template", String),
    Column("locale", String),
    Column("config_7d", JSONB),
    Column("multimodal_settings", JSONB),
    Column("visibility", String),
    Column("is_active", Boolean),
    Column("revision", BigInteger),
    Column("created_at", DateTime(timezone=True)),
    Column("updated_at", DateTime(timezone=True)),
)
_requests = Table(
    "requests",
    _schema,
    Column("caller", String, primary_key=True),
    Column("method", String, primary_key=True),
    Column("request_id", String, primary_key=True),
    Column("digest", LargeBinary),
    Column("resource", String),
    Column("user_id", Uuid),
    Column("created_at", DateTime(timezone=True)),
)


class PostgresBotStore:
    """Bots, and the requests that made them, in one schema."""

    def __init__(self, database: Database, *, clock: Clock, ids: Ids, digest_key: bytes) -> None:
        """`digest_key` keeps the digests of requests from telling what was in them."""
        self._database = database
        self._clock = clock
        self._ids = ids
        self._digest_key = hashlib.sha256(b"svc_bots.requests" + digest_key).digest()

    async def create(self, request: Request, draft: BotDraft) -> Bot:
        """A new bot of the caller; for a request that was answered before, the bot it made.

        Raises AlreadyExists when the request id was used with another body.
        """
        bot_id = self._ids.new()
        async with self._database.transaction(user=request.caller) as connection:
            if request.request_id:
                made = await self._remember(connection, request, f"bots/{bot_id}")
                if made is not None:
                    return await _read(connection, request.caller, made.removeprefix("bots/"))
            return await self._insert(connection, request.caller, bot_id, draft)

    async def get(self, caller: str, bot_id: str) -> Bot:
        """A bot of the caller; PermissionDenied when it is absent or somebody else's."""
        async with self._database.transaction(user=caller) as connection:
            return await _read(connection, caller, bot_id)

    async def list_page(self, caller: str, page: Page) -> list[Bot]:
        """Bots of the caller, the newest first; one more than a page when more follow."""
        query = (
            select(_bots)
            .where(_bots.c.user_id == ulid_to_uuid(caller))
            .order_by(_bots.c.id.desc())
            .limit(page.size + 1)
        )
        if page.after is not None:
            query = query.where(_bots.c.id < ulid_to_uuid(_last_seen(page.after)))
        async with self._database.transaction(user=caller) as connection:
            rows = (await connection.execute(query)).mappings().all()
        return [_bot(row) for row in rows]

    async def _remember(
        self, connection: AsyncConnection, request: Request, resource: str
    ) -> str | None:
        """Write a request down; the resource of the first one when it is a repeat.

        A second request with the same id waits here until the first one's transaction ends.
        """
        digest = hashlib.blake2b(request.body, key=self._digest_key, digest_size=32).digest()
        key = {
            "caller": request.caller,
            "method": request.method,
            "request_id": request.request_id,
        }
        values = key | {
            "digest": digest,
            "resource": resource,
            "user_id": ulid_to_uuid(request.caller),
            "created_at": self._clock.now(),
        }
        statement = (
            insert_or_not(_requests)
            .values(values)
            .on_conflict_do_nothing()
            .returning(_requests.c.resource)
        )
        if (await connection.execute(statement)).one_or_none() is not None:
            return None
        query = select(_requests.c.digest, _requests.c.resource).filter_by(**key)
        first = (await connection.execute(query)).one()
        if first.digest != digest:
            raise AlreadyExists(Reason.REQUEST_ID_REUSED, field="request_id")
        return str(first.resource)

    async def _insert(
        self, connection: AsyncConnection, caller: str, bot_id: str, draft: BotDraft
    ) -> Bot:
        now = self._clock.now()
        values = {
            "id": ulid_to_uuid(bot_id),
            "user_id": ulid_to_uuid(caller),
            "name": draft.display_name,
            "description": draft.description,
            "type": draft.type.value,
            "template": draft.template,
            "locale": draft.locale.value,
            "config_7d": to_document(draft.config),
            "multimodal_settings": to_document(draft.multimodal),
            "visibility": draft.visibility.value,
            "is_active": True,
            "revision": 1,
            "created_at": now,
            "updated_at": now,
        }
        row = await connection.execute(insert(_bots).values(values).returning(_bots))
        return _bot(row.mappings().one())


async def _read(connection: AsyncConnection, caller: str, bot_id: str) -> Bot:
    query = select(_bots).where(
        _bots.c.id == ulid_to_uuid(bot_id), _bots.c.user_id == ulid_to_uuid(caller)
    )
    row = (await connection.execute(query)).mappings().one_or_none()
    if row is None:
        raise PermissionDenied(Reason.NOT_YOURS, resource=f"bots/{bot_id}")
    return _bot(row)


def _last_seen(after: tuple[str, ...]) -> str:
    """The bot a page token stands behind; a token of another shape was not made here."""
    if len(after) != 1 or not is_ulid(after[0]):
        raise InvalidArgument(Reason.INVALID_PAGE_TOKEN, field="page_token")
    return after[0]


def _bot(row: RowMapping) -> Bot:
    return Bot(
        id=uuid_to_ulid(row["id"]),
        owner_id=uuid_to_ulid(row["user_id"]),
        draft=BotDraft(
            display_name=row["name"],
            description=row["description"],
            type=BotType(row["type"]),
            template=row["template"],
            locale=Locale(row["locale"]),
            config=from_document(Config7d, row["config_7d"]),
            multimodal=from_document(MultimodalSettings, row["multimodal_settings"]),
            visibility=Visibility(row["visibility"]),
        ),
        active=row["is_active"],
        revision_count=row["revision"],
        created_at=row["created_at"],
        updated_at=row["updated_at"],
    )
