"""The keys that sign tokens, on PostgreSQL."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, insert, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from mesh.storage.keystore import MasterKeys
from mesh.storage.notify import announce
from mesh.storage.sql import Database
from svc_auth.domain.keys import KeyState, SigningKey
from svc_auth.store.tables import signing_keys

KEYS_CHANGED = "auth_keys_changed"
"""Channel that announces that the signing keys changed."""

_KEYS_LOCK = 5_702_290_432
"""Advisory lock under which signing keys are made and rotated."""


class PostgresSigningKeyStore:
    """Signing keys; the private halves are wrapped by the master key."""

    def __init__(self, database: Database, master: MasterKeys) -> None:
        self._database = database
        self._master = master

    async def list(self) -> Sequence[SigningKey]:
        """All keys."""
        async with self._database.transaction() as connection:
            rows = (await connection.execute(select(signing_keys))).all()
        return [
            SigningKey(
                key_id=row.id,
                state=KeyState(row.state),
                public=row.public_key,
                private=self._master.unwrap(row.private_key, purpose=_purpose(row.id)),
                created_at=row.created_at,
                retired_at=row.retired_at,
            )
            for row in rows
        ]

    async def ensure(self, active: SigningKey, following: SigningKey) -> None:
        """Write these two when there is no key yet, once for all processes."""
        async with self._database.transaction() as connection:
            await _lock_keys(connection)
            count = select(func.count()).select_from(signing_keys)
            if not (await connection.execute(count)).scalar_one():
                rows = [self._row(key) for key in (active, following)]
                await connection.execute(insert(signing_keys), rows)
                await announce(connection, KEYS_CHANGED, "")

    async def rotate(self, following: SigningKey, now: datetime) -> None:
        """Retire the key in use, put the announced one to work, and announce the next."""
        async with self._database.transaction() as connection:
            await _lock_keys(connection)
            by_state = signing_keys.c.state
            for state, values in (
                (KeyState.ACTIVE, {"state": KeyState.RETIRED.value, "retired_at": now}),
                (KeyState.NEXT, {"state": KeyState.ACTIVE.value, "activated_at": now}),
            ):
                await connection.execute(
                    update(signing_keys).where(by_state == state.value).values(values)
                )
            await connection.execute(insert(signing_keys).values(self._row(following)))
            await announce(connection, KEYS_CHANGED, "")

    async def remove(self, key_id: str) -> bool:
        """Forget a key that must no longer verify; False when it signs or is unknown."""
        statement = signing_keys.delete().where(
            signing_keys.c.id == key_id, signing_keys.c.state == KeyState.RETIRED.value
        )
        async with self._database.transaction() as connection:
            removed = bool((await connection.execute(statement)).rowcount)
            if removed:
                await announce(connection, KEYS_CHANGED, "")
        return removed

    def _row(self, key: SigningKey) -> dict[str, object]:
        return {
            "id": key.key_id,
            "state": key.state.value,
            "public_key": key.public,
            "private_key": self._master.wrap(key.private, purpose=_purpose(key.key_id)),
            "created_at": key.created_at,
            "activated_at": key.created_at if key.state is KeyState.ACTIVE else None,
        }


async def _lock_keys(connection: AsyncConnection) -> None:
    await connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _KEYS_LOCK})


def _purpose(key_id: str) -> str:
    return f"signing_key:{key_id}"
