"""The operator's commands of the area: `python -m svc_auth.admin --help`.

They read the settings of svc_auth and work on its databases directly, so they need no running
service; what they end is heard by every running process within a second.
"""

import argparse
import asyncio
import os
import sys
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from datetime import timedelta
from pathlib import Path

from mesh.config import MeshSettings, SettingsError, read_secret
from mesh.kernel.clock import SystemClock
from mesh.kernel.errors import Fault
from mesh.kernel.ids import UlidIds
from mesh.kernel.locale import Locale
from mesh.kernel.principal import Tier
from mesh.runtime.threads import BoundedExecutor
from mesh.storage.keystore import KeyStore
from mesh.storage.sql import Database, DatabaseSettings
from mesh.storage.vault import Vault
from svc_auth import store
from svc_auth.config import AuthSettings, common_passwords
from svc_auth.domain.accounts import Account, Profile, normal_email
from svc_auth.domain.keys import KeyState
from svc_auth.domain.passwords import PasswordRules
from svc_auth.domain.sessions import End
from svc_auth.service import Argon2Hasher, Keyring, Passwords

ANNOUNCED_FOR = timedelta(minutes=10)
"""How long a key is published before it signs: gateways fetch the key set every five minutes."""

PLANS = tuple(tier.name.lower() for tier in Tier)


class Refusal(Exception):
    """A command that cannot be carried out; the message is the sentence to show."""


class Desk:
    """What the commands work with."""

    def __init__(self, shared: MeshSettings, settings: AuthSettings) -> None:
        self.clock = SystemClock()
        self.ids = UlidIds(self.clock)
        self.database = Database(
            _opening(shared.database_url, shared.database_password_file, job_role="svc_auth_jobs")
        )
        self.keys_database = Database(
            _opening(shared.keys_database_url, shared.keys_database_password_file)
        )
        master = settings.master_keys()
        self.person_keys = KeyStore(self.keys_database, master, self.ids)
        self.accounts = store.PostgresAccountStore(
            self.database, Vault(self.person_keys, self.clock)
        )
        self.sessions = store.PostgresSessionStore(self.database)
        self.subscriptions = store.PostgresSubscriptionStore(self.database, self.ids)
        self.signing_keys = store.PostgresSigningKeyStore(self.database, master)
        self.keyring = Keyring(self.signing_keys, settings.lifetimes(), self.clock, self.ids)
        self.housekeeping = store.PostgresHousekeeping(self.database)
        self.workers = BoundedExecutor("passwords", threads=1, queue=1, service="svc_auth")
        self.hasher = Argon2Hasher(
            self.workers, memory_kib=settings.argon2_memory_kib, passes=settings.argon2_passes
        )

    async def close(self) -> None:
        """Close what was opened."""
        await self.workers.close()
        await self.database.close()
        await self.keys_database.close()

    async def person(self, email: str) -> str:
        """The person with this address; Refusal when there is none."""
        found = await self.accounts.credentials(normal_email(email))
        if found is None:
            raise Refusal("There is no account with that address.")
        return found.user_id


Command = Callable[[Desk, argparse.Namespace], Awaitable[str]]


async def demo(desk: Desk, asked: argparse.Namespace) -> str:
    """Make the demo account, or bring password and plan of an existing one back."""
    email = normal_email(asked.email)
    password = read_secret(asked.password_file, purpose="password of the account")
    rules = PasswordRules(common_passwords())
    found = await desk.accounts.credentials(email)
    if found is None:
        user_id = await _create(desk, email, Passwords(rules, desk.hasher), password, asked)
    else:
        user_id = found.user_id
        if not await desk.hasher.matches(found.password_hash, password):
            fresh = await desk.hasher.hash(password)
            await desk.accounts.set_password_hash(user_id, found.password_hash, fresh)
    await desk.subscriptions.set_plan(user_id, Tier[asked.plan.upper()], desk.clock.now())
    return f"users/{user_id} has the plan {asked.plan}."


async def plan(desk: Desk, asked: argparse.Namespace) -> str:
    """Set the plan of a person; it is in force when their session is next renewed."""
    user_id = await desk.person(asked.email)
    changed = await desk.subscriptions.set_plan(user_id, Tier[asked.plan.upper()], desk.clock.now())
    return f"users/{user_id} {'now has' if changed else 'already had'} the plan {asked.plan}."


async def list_accounts(desk: Desk, asked: argparse.Namespace) -> str:
    """List accounts in the order they were made."""
    after, lines = "", []
    while rows := await desk.accounts.listed(after, 500):
        for row in rows:
            marks = ("disabled" * row.disabled, "guardian" * row.guardian_required)
            lines.append(
                f"users/{row.user_id}  {row.created_at:%Y-%m-%d}  {row.tier:<12}  {row.email}"
                f"  {' '.join(mark for mark in marks if mark)}".rstrip()
            )
        after = rows[-1].user_id
    return "\n".join(lines) or "There are no accounts."


async def disable(desk: Desk, asked: argparse.Namespace) -> str:
    """Close an account to its person and end every session of it."""
    user_id, now = await desk.person(asked.email), desk.clock.now()
    await desk.accounts.set_disabled(user_id, now)
    ended = await desk.sessions.end_all(user_id, End.DISABLED, now)
    return f"users/{user_id} is disabled; sessions ended: {ended}."


async def enable(desk: Desk, asked: argparse.Namespace) -> str:
    """Open a disabled account again."""
    user_id = await desk.person(asked.email)
    await desk.accounts.set_disabled(user_id, None)
    return f"users/{user_id} may sign in again."


async def rotate_keys(desk: Desk, asked: argparse.Namespace) -> str:
    """Sign with the announced key from now on, and announce another."""
    await desk.keyring.load()
    keys, now = await desk.signing_keys.list(), desk.clock.now()
    announced = next(key for key in keys if key.state is KeyState.NEXT)
    if now - announced.created_at < ANNOUNCED_FOR and not asked.now:
        raise Refusal(
            f"Key {announced.key_id} was announced less than ten minutes ago, and gateways may not"
            " know it; wait, or say --now."
        )
    await desk.signing_keys.rotate(desk.keyring.new_key(KeyState.NEXT), now)
    return f"Key {announced.key_id} signs from now on."


async def remove_key(desk: Desk, asked: argparse.Namespace) -> str:
    """Forget a retired key: tokens it signed are refused everywhere within a second."""
    if not await desk.signing_keys.remove(asked.key):
        raise Refusal(f"{asked.key} is not a retired key; rotate first.")
    return f"Key {asked.key} verifies nothing any more."


async def list_keys(desk: Desk, asked: argparse.Namespace) -> str:
    """List the keys that sign tokens."""
    keys = sorted(await desk.signing_keys.list(), key=lambda key: key.created_at)
    lines = [f"{key.key_id}  {key.state.value:<7}  {key.created_at:%Y-%m-%d %H:%M}" for key in keys]
    return "\n".join(lines) or "There are no keys; the service makes the first."


async def sweep(desk: Desk, asked: argparse.Namespace) -> str:
    """Delete what can no longer be used; the service does the same every hour."""
    swept = await desk.housekeeping.sweep()
    return ", ".join(f"{table}: {count}" for table, count in swept.items())


async def _create(
    desk: Desk, email: str, passwords: Passwords, password: str, asked: argparse.Namespace
) -> str:
    now, user_id = desk.clock.now(), desk.ids.new()
    password_hash = await passwords.hash_new(password, email=email)
    profile = Profile(display_name=asked.display_name, locale=asked.locale, country=asked.country)
    account = Account(user_id=user_id, email=email, profile=profile, created_at=now, updated_at=now)
    await desk.person_keys.create(user_id)
    await desk.accounts.create(account, password_hash, None, None)
    return user_id


def _opening(url: str, password_file: Path | None, *, job_role: str = "") -> DatabaseSettings:
    if not url:
        raise SettingsError(
            "MENTALIA_MESH_DATABASE_URL and MENTALIA_MESH_KEYS_DATABASE_URL must be set."
        )
    return DatabaseSettings(
        url=url,
        password=read_secret(password_file, purpose="database password"),
        process="svc_auth admin",
        job_role=job_role,
        pool_size=2,
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m svc_auth.admin", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="command")

    def add(name: str, run: Command) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=run.__doc__, description=run.__doc__)
        command.set_defaults(run=run)
        return command

    made = add("demo", demo)
    made.add_argument("--email", required=True)
    made.add_argument("--password-file", required=True, type=Path)
    made.add_argument("--plan", choices=PLANS, default="enterprise")
    made.add_argument("--display-name", default="Demo")
    made.add_argument("--locale", choices=[one.value for one in Locale], default="es")
    made.add_argument("--country", default="ES")
    planned = add("plan", plan)
    planned.add_argument("--email", required=True)
    planned.add_argument("--plan", choices=PLANS, required=True)
    add("list", list_accounts)
    for name, run in (("disable", disable), ("enable", enable)):
        add(name, run).add_argument("--email", required=True)
    add("list-keys", list_keys)
    add("rotate-keys", rotate_keys).add_argument("--now", action="store_true")
    add("remove-key", remove_key).add_argument("--key", required=True)
    add("sweep", sweep)
    return parser


async def _run(asked: argparse.Namespace) -> str:
    desk = Desk(MeshSettings.load(os.environ), AuthSettings.load(os.environ))
    async with AsyncExitStack() as stack:
        stack.push_async_callback(desk.close)
        run: Command = asked.run
        return await run(desk, asked)


def main() -> int:
    """Carry a command out; 1 and one sentence when it cannot be."""
    asked = _parser().parse_args()
    try:
        print(asyncio.run(_run(asked)))
    except (SettingsError, Refusal) as problem:
        print(problem, file=sys.stderr)
        return 1
    except Fault as fault:
        print(f"Refused: {fault.reason.name}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
