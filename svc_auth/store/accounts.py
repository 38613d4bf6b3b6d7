"""Persons on PostgreSQL."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import sqlalchemy.exc
from sqlalchemy import RowMapping, insert, select, text, update

from mesh.kernel.ids import ulid_to_uuid, uuid_to_ulid
from mesh.kernel.principal import Tier
from mesh.storage.sql import Database
from mesh.storage.vault import Vault
from svc_auth.domain.accounts import Account, Document, Profile
from svc_auth.domain.errors import email_taken, not_yours
from svc_auth.domain.ports import Answered, Credentials, Opening, Request
from svc_auth.store.sessions import open_session
from svc_auth.store.tables import requests, users


@dataclass(frozen=True, kw_only=True, slots=True)
class Listed:
    """An account as an operator sees it."""

    user_id: str
    email: str
    tier: str
    guardian_required: bool
    created_at: datetime
    disabled: bool


class PostgresAccountStore:
    """Persons; needs and presets are sealed with the key of the person."""

    def __init__(self, database: Database, vault: Vault) -> None:
        self._database = database
        self._vault = vault

    async def create(
        self, account: Account, password_hash: str, opening: Opening | None, request: Request | None
    ) -> None:
        """Write a person, their first session and the request, all or nothing."""
        row = {
            "id": ulid_to_uuid(account.user_id),
            "email": account.email,
            "password_hash": password_hash,
            "birth_year": account.birth_year,
            "subscription_tier": account.tier.name.lower(),
            "created_at": account.created_at,
            **await self._columns(account.user_id, account.profile),
            "minor": account.guardian_required,
            "updated_at": account.updated_at,
        }
        try:
            async with self._database.transaction(user=account.user_id) as connection:
                await connection.execute(insert(users).values(row))
                if opening is not None:
                    await open_session(connection, opening)
                if request is not None:
                    await connection.execute(
                        insert(requests).values(
                            caller="",
                            method=request.method,
                            request_id=request.request_id,
                            digest=request.digest,
                            resource=f"users/{account.user_id}",
                            user_id=ulid_to_uuid(account.user_id),
                        )
                    )
        except sqlalchemy.exc.IntegrityError as error:
            raise email_taken() from error

    async def answered(self, method: str, request_id: str) -> Answered | None:
        """A request of nobody in particular that was carried out."""
        query = text("SELECT digest, user_id FROM auth.find_request('', :method, :request_id)")
        async with self._database.transaction() as connection:
            row = (
                await connection.execute(query, {"method": method, "request_id": request_id})
            ).one_or_none()
        if row is None:
            return None
        return Answered(digest=row.digest, user_id=uuid_to_ulid(row.user_id))

    async def credentials(self, email: str) -> Credentials | None:
        """What proves the person with this address."""
        query = text("SELECT id, password_hash, disabled FROM auth.find_sign_in(:email)")
        async with self._database.transaction() as connection:
            row = (await connection.execute(query, {"email": email})).one_or_none()
        if row is None:
            return None
        return Credentials(
            user_id=uuid_to_ulid(row.id), password_hash=row.password_hash, disabled=row.disabled
        )

    async def get(self, user_id: str) -> Account:
        """A person; PermissionDenied(NOT_YOURS) when there is none."""
        query = select(users).where(users.c.id == ulid_to_uuid(user_id))
        async with self._database.transaction(user=user_id) as connection:
            row = (await connection.execute(query)).mappings().one_or_none()
        if row is None:
            raise not_yours(f"users/{user_id}")
        return await self._account(row)

    async def update(
        self, account: Account, profile: Profile, guardian_required: bool, now: datetime
    ) -> Account | None:
        """Write a profile over the revision of `account`; None when that is not the newest."""
        values = {
            **await self._columns(account.user_id, profile),
            "minor": guardian_required,
            "revision": account.revision + 1,
            "updated_at": now,
        }
        statement = (
            update(users)
            .where(
                users.c.id == ulid_to_uuid(account.user_id),
                users.c.revision == account.revision,
            )
            .values(values)
            .returning(users)
        )
        async with self._database.transaction(user=account.user_id) as connection:
            row = (await connection.execute(statement)).mappings().one_or_none()
        return None if row is None else await self._account(row)

    async def set_password_hash(self, user_id: str, old: str, new: str) -> None:
        """Replace a hash by one of the same password, unless it changed meanwhile."""
        statement = (
            update(users)
            .where(users.c.id == ulid_to_uuid(user_id), users.c.password_hash == old)
            .values(password_hash=new)
        )
        async with self._database.transaction(user=user_id) as connection:
            await connection.execute(statement)

    async def set_disabled(self, user_id: str, disabled_at: datetime | None) -> None:
        """Close an account to its person, or open it again."""
        statement = (
            update(users).where(users.c.id == ulid_to_uuid(user_id)).values(disabled_at=disabled_at)
        )
        async with self._database.transaction(user=user_id) as connection:
            await connection.execute(statement)

    async def listed(self, after: str, at_most: int) -> Sequence[Listed]:
        """Accounts in the order they were made, for an operator."""
        query = text(
            "SELECT id, email, tier, minor, created_at, disabled_at"
            " FROM auth.list_accounts(:after, :at_most)"
        )
        values = {"after": ulid_to_uuid(after) if after else UUID(int=0), "at_most": at_most}
        async with self._database.transaction(job=True) as connection:
            rows = (await connection.execute(query, values)).all()
        return [
            Listed(
                user_id=uuid_to_ulid(row.id),
                email=row.email,
                tier=row.tier,
                guardian_required=row.minor,
                created_at=row.created_at,
                disabled=row.disabled_at is not None,
            )
            for row in rows
        ]

    async def _columns(self, user_id: str, profile: Profile) -> dict[str, object]:
        sealed = None
        if profile.needs is not None or profile.presets:
            plain = json.dumps({"needs": profile.needs, "presets": profile.presets}).encode()
            sealed = await self._vault.seal(user_id, context="users.needs", plaintext=plain)
        return {
            "profile": {
                "display_name": profile.display_name,
                "locale": profile.locale,
                "display": profile.display,
                "active_preset": profile.active_preset,
            },
            "needs": sealed,
            "country": profile.country,
        }

    async def _account(self, row: RowMapping) -> Account:
        user_id = uuid_to_ulid(row["id"])
        opened: Mapping[str, object] = {}
        if row["needs"] is not None:
            opened = json.loads(
                await self._vault.open(user_id, context="users.needs", sealed=row["needs"])
            )
        plain = row["profile"]
        return Account(
            user_id=user_id,
            email=row["email"],
            email_verified=row["email_verified_at"] is not None,
            profile=Profile(
                display_name=plain["display_name"],
                locale=plain["locale"],
                country=row["country"],
                needs=_document(opened.get("needs")),
                display=_document(plain.get("display")),
                presets=_documents(opened.get("presets")),
                active_preset=plain.get("active_preset", ""),
            ),
            birth_year=row["birth_year"],
            tier=Tier[row["subscription_tier"].upper()],
            guardian_required=row["minor"],
            revision=row["revision"],
            created_at=row["created_at"],
            updated_at=row["updated_at"],
        )


def _document(value: object) -> Document | None:
    return value if isinstance(value, Mapping) else None


def _documents(value: object) -> tuple[Document, ...]:
    found = value if isinstance(value, list) else []
    return tuple(one for one in found if isinstance(one, Mapping))
