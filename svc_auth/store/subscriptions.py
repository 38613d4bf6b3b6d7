"""Plans of persons on PostgreSQL."""

from datetime import datetime

from sqlalchemy import insert, update

from mesh.kernel.ids import Ids, ulid_to_uuid
from mesh.kernel.principal import Tier
from mesh.storage.sql import Database
from svc_auth.store.tables import subscriptions, users


class PostgresSubscriptionStore:
    """The plan of a person, and the record of the plans before it."""

    def __init__(self, database: Database, ids: Ids) -> None:
        self._database = database
        self._ids = ids

    async def set_plan(self, user_id: str, tier: Tier, now: datetime) -> bool:
        """Give a person a plan from now on; False when they have it already."""
        person, plan = ulid_to_uuid(user_id), tier.name.lower()
        async with self._database.transaction(user=user_id) as connection:
            changed = await connection.execute(
                update(users)
                .where(users.c.id == person, users.c.subscription_tier != plan)
                .values(subscription_tier=plan, revision=users.c.revision + 1, updated_at=now)
            )
            if not changed.rowcount:
                return False
            await connection.execute(
                update(subscriptions)
                .where(subscriptions.c.user_id == person, subscriptions.c.status == "active")
                .values(status="replaced")
            )
            await connection.execute(
                insert(subscriptions).values(
                    id=ulid_to_uuid(self._ids.new()),
                    user_id=person,
                    plan=plan,
                    status="active",
                    current_period_start=now,
                    created_at=now,
                )
            )
        return True
