"""Sessions and refresh tokens on PostgreSQL."""

from collections.abc import Sequence
from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import RowMapping, func, insert, select, text, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from mesh.kernel.errors import InvalidArgument
from mesh.kernel.ids import is_ulid, ulid_to_uuid, uuid_to_ulid
from mesh.kernel.paging import Page
from mesh.kernel.reasons import Reason
from mesh.storage.notify import announce
from mesh.storage.sql import Database
from svc_auth.domain.errors import wrong_credentials
from svc_auth.domain.keys import Revocation
from svc_auth.domain.ports import Opening, Renewal
from svc_auth.domain.sessions import End, Lifetimes, SentToken, Session, Verdict, judge
from svc_auth.store.tables import refresh_tokens, sessions, users

REVOKED = "auth_revoked"
"""Channel that announces an ended session: `session id, end of its tokens in ms, now in ms`."""


class PostgresSessionStore:
    """Sessions and refresh tokens; a session is the family of its tokens."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def open(self, opening: Opening) -> None:
        """Write a session and its first refresh token."""
        person = ulid_to_uuid(opening.session.user_id)
        # The password was looked at some time ago. The lock lets an account that is being disabled
        # wait for this session, and end it with the others.
        standing = (
            select(users.c.disabled_at).where(users.c.id == person).with_for_update(read=True)
        )
        async with self._database.transaction(user=opening.session.user_id) as connection:
            row = (await connection.execute(standing)).one_or_none()
            if row is None or row.disabled_at is not None:
                raise wrong_credentials()
            await open_session(connection, opening)

    async def renew(
        self, sent_hash: bytes, successor_hash: bytes, lifetimes: Lifetimes, now: datetime
    ) -> Renewal | None:
        """Judge a refresh token and carry the verdict out; None when nobody knows the token."""
        found = text("SELECT user_id, session_id FROM auth.find_refresh_token(:hash)")
        async with self._database.transaction() as connection:
            owner = (await connection.execute(found, {"hash": sent_hash})).one_or_none()
        if owner is None:
            return None
        async with self._database.transaction(user=uuid_to_ulid(owner.user_id)) as connection:
            # The lock on the session lets one renewal of a family run at a time.
            locked = select(sessions).where(sessions.c.id == owner.session_id).with_for_update()
            row = (await connection.execute(locked)).mappings().one_or_none()
            sent = None if row is None else await _sent(connection, sent_hash, row)
            if row is None or sent is None:
                return None
            verdict = judge(sent, now=now, grace=lifetimes.grace)
            until = lifetimes.refresh_until(now, row["signed_in_at"])
            if verdict is Verdict.REPEAT:
                repeated = await _successor_until(connection, successor_hash)
                verdict, until = (
                    (verdict, repeated) if repeated is not None else (Verdict.REFUSE, until)
                )
            session = _session(row)
            if verdict is Verdict.ROTATE:
                await _rotate(connection, sent_hash, successor_hash, session, sent, until, now)
            if verdict in (Verdict.ROTATE, Verdict.REPEAT):
                await _touch(connection, row["id"], lifetimes.access_until(now), until, now)
            ended = None
            if verdict is Verdict.END:
                ended = await _end(connection, row["id"], End.REUSE, now)
        return Renewal(verdict=verdict, session=session, refresh_expires_at=until, ended=ended)

    async def list(self, user_id: str, page: Page, now: datetime) -> Sequence[Session]:
        """Sessions that are open, the one used last first; one more than the page holds."""
        query = (
            select(sessions)
            .where(
                sessions.c.user_id == ulid_to_uuid(user_id),
                sessions.c.revoked_at.is_(None),
                sessions.c.expires_at > now,
            )
            .order_by(sessions.c.last_used_at.desc(), sessions.c.id.desc())
            .limit(page.size + 1)
        )
        if page.after is not None:
            query = query.where(tuple_(sessions.c.last_used_at, sessions.c.id) < _after(page))
        async with self._database.transaction(user=user_id) as connection:
            rows = (await connection.execute(query)).mappings().all()
        return [_session(row) for row in rows]

    async def end(
        self, user_id: str, session_id: str, why: End, now: datetime
    ) -> Revocation | None:
        """End a session and announce it; None when the person has none of this name."""
        identifier = ulid_to_uuid(session_id)
        async with self._database.transaction(user=user_id) as connection:
            ended = await _end(connection, identifier, why, now)
            if ended is not None:
                return ended
            query = select(sessions.c.id, sessions.c.revoked_at, sessions.c.access_expires_at)
            row = (await connection.execute(query.where(sessions.c.id == identifier))).one_or_none()
        return None if row is None else _revocation(row.id, row.revoked_at, row.access_expires_at)

    async def end_all(self, user_id: str, why: End, now: datetime) -> int:
        """End every session of a person and announce each; how many there were."""
        query = select(sessions.c.id).where(
            sessions.c.user_id == ulid_to_uuid(user_id), sessions.c.revoked_at.is_(None)
        )
        async with self._database.transaction(user=user_id) as connection:
            found = (await connection.execute(query)).scalars().all()
            ended = [await _end(connection, identifier, why, now) for identifier in found]
        return sum(one is not None for one in ended)

    async def revocations(self, now: datetime) -> Sequence[Revocation]:
        """Every session that was ended while an access token of it may still be good."""
        query = text(
            "SELECT session_id, revoked_at, access_expires_at FROM auth.list_revocations(:now)"
        )
        async with self._database.transaction() as connection:
            rows = (await connection.execute(query, {"now": now})).all()
        return [_revocation(row.session_id, row.revoked_at, row.access_expires_at) for row in rows]


async def open_session(connection: AsyncConnection, opening: Opening) -> None:
    """Write a session and its first refresh token in a transaction of the person."""
    session = opening.session
    await connection.execute(
        insert(sessions).values(
            id=ulid_to_uuid(session.session_id),
            user_id=ulid_to_uuid(session.user_id),
            device_name=session.device_name,
            signed_in_at=session.signed_in_at,
            last_used_at=session.last_used_at,
            access_expires_at=session.access_expires_at,
            expires_at=session.expires_at,
        )
    )
    await connection.execute(
        insert(refresh_tokens).values(
            token_hash=opening.refresh_hash,
            user_id=ulid_to_uuid(session.user_id),
            session_id=ulid_to_uuid(session.session_id),
            generation=1,
            created_at=session.signed_in_at,
            expires_at=session.expires_at,
        )
    )


def revocation_of(payload: str) -> Revocation:
    """What an announcement on `REVOKED` says."""
    session_id, forget_ms, revoked_ms = payload.split(",")
    return Revocation(
        session_id=session_id,
        revoked_at=datetime.fromtimestamp(int(revoked_ms) / 1000, UTC),
        forget_at=datetime.fromtimestamp(int(forget_ms) / 1000, UTC),
    )


async def _sent(
    connection: AsyncConnection, sent_hash: bytes, session: RowMapping
) -> SentToken | None:
    latest = (
        select(func.max(refresh_tokens.c.generation))
        .where(refresh_tokens.c.session_id == session["id"])
        .scalar_subquery()
    )
    query = select(refresh_tokens, latest.label("latest")).where(
        refresh_tokens.c.token_hash == sent_hash
    )
    row = (await connection.execute(query)).one_or_none()
    if row is None:
        return None
    return SentToken(
        generation=row.generation,
        expires_at=row.expires_at,
        rotated_at=row.rotated_at,
        latest_generation=row.latest,
        session_revoked=session["revoked_at"] is not None,
    )


async def _successor_until(connection: AsyncConnection, successor_hash: bytes) -> datetime | None:
    """When the successor that was handed out ends.

    None when the secret it was derived from changed since: then it cannot be handed out again.
    """
    query = select(refresh_tokens.c.expires_at).where(refresh_tokens.c.token_hash == successor_hash)
    found: datetime | None = (await connection.execute(query)).scalar_one_or_none()
    return found


async def _rotate(
    connection: AsyncConnection,
    sent_hash: bytes,
    successor_hash: bytes,
    session: Session,
    sent: SentToken,
    until: datetime,
    now: datetime,
) -> None:
    await connection.execute(
        update(refresh_tokens)
        .where(refresh_tokens.c.token_hash == sent_hash)
        .values(rotated_at=now)
    )
    await connection.execute(
        insert(refresh_tokens).values(
            token_hash=successor_hash,
            user_id=ulid_to_uuid(session.user_id),
            session_id=ulid_to_uuid(session.session_id),
            generation=sent.generation + 1,
            created_at=now,
            expires_at=until,
        )
    )


async def _touch(
    connection: AsyncConnection,
    identifier: object,
    access_until: datetime,
    refresh_until: datetime,
    now: datetime,
) -> None:
    await connection.execute(
        update(sessions)
        .where(sessions.c.id == identifier)
        .values(
            last_used_at=now,
            access_expires_at=func.greatest(sessions.c.access_expires_at, access_until),
            expires_at=refresh_until,
        )
    )


async def _end(
    connection: AsyncConnection, identifier: UUID, why: End, now: datetime
) -> Revocation | None:
    statement = (
        update(sessions)
        .where(sessions.c.id == identifier, sessions.c.revoked_at.is_(None))
        .values(revoked_at=now, revoked_because=why.value)
        .returning(sessions.c.id, sessions.c.access_expires_at)
    )
    row = (await connection.execute(statement)).one_or_none()
    if row is None:
        return None
    ended = _revocation(row.id, now, row.access_expires_at)
    await announce(connection, REVOKED, _payload(ended))
    return ended


def _revocation(session: UUID, revoked_at: datetime, forget_at: datetime) -> Revocation:
    return Revocation(session_id=uuid_to_ulid(session), revoked_at=revoked_at, forget_at=forget_at)


def _payload(ended: Revocation) -> str:
    moments = (ended.forget_at, ended.revoked_at)
    return ",".join((ended.session_id, *(str(int(at.timestamp() * 1000)) for at in moments)))


def _session(row: RowMapping) -> Session:
    return Session(
        session_id=uuid_to_ulid(row["id"]),
        user_id=uuid_to_ulid(row["user_id"]),
        device_name=row["device_name"],
        signed_in_at=row["signed_in_at"],
        last_used_at=row["last_used_at"],
        access_expires_at=row["access_expires_at"],
        expires_at=row["expires_at"],
    )


def _after(page: Page) -> tuple[object, object]:
    """The sort key in a page token: the time of the last use, and the session."""
    damaged = InvalidArgument(Reason.INVALID_PAGE_TOKEN, field="page_token")
    if page.after is None or len(page.after) != 2:
        raise damaged
    moment, session_id = page.after
    try:
        used = datetime.fromisoformat(moment)
    except ValueError:
        raise damaged from None
    if used.tzinfo is None or not is_ulid(session_id):
        raise damaged
    return used, ulid_to_uuid(session_id)
