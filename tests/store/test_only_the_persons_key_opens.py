"""The vault and the store of keys: sealed data opens with one key, for one person, in one place."""

import asyncio
import secrets
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mesh.kernel.clock import SystemClock
from mesh.kernel.errors import PermissionDenied, Unavailable
from mesh.kernel.ids import UlidIds
from mesh.kernel.reasons import Reason
from mesh.storage.keystore import KeyStore, MasterKeyError, MasterKeys
from mesh.storage.sql import Database
from mesh.storage.vault import BrokenSealError, DataKey, Vault
from tests.support.stores import Databases

IDS = UlidIds(SystemClock())
ANA, LUIS = IDS.new(), IDS.new()
TEXT = b"me cuesta empezar"


class Moved:
    """A clock that tests move."""

    def __init__(self) -> None:
        self.at = 0.0

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.at, UTC)

    def timestamp(self) -> float:
        return self.at

    def monotonic(self) -> float:
        return self.at


@dataclass
class Keys:
    """A source that counts how often it is asked."""

    asked: int = 0
    key_of: dict[str, DataKey] | None = None

    async def key(self, user_id: str) -> DataKey:
        self.asked += 1
        await asyncio.sleep(0)
        if self.key_of is None:
            self.key_of = {}
        return self.key_of.setdefault(user_id, new_key())


def new_key() -> DataKey:
    return DataKey(key_id=secrets.token_bytes(16), material=secrets.token_bytes(32))


@pytest.fixture
async def store(databases: Databases) -> AsyncIterator[KeyStore]:
    async with Database(databases.settings("svc_auth", keys=True)) as database:
        yield KeyStore(database, MasterKeys(secrets.token_bytes(32)), IDS)


async def test_what_is_sealed_opens_again() -> None:
    vault = Vault(Keys(), Moved())

    sealed = await vault.seal(ANA, context="messages.content:1", plaintext=TEXT)

    assert await vault.open(ANA, context="messages.content:1", sealed=sealed) == TEXT
    assert TEXT not in sealed


async def test_sealing_twice_looks_different() -> None:
    vault = Vault(Keys(), Moved())

    first = await vault.seal(ANA, context="c", plaintext=TEXT)

    assert first != await vault.seal(ANA, context="c", plaintext=TEXT)


async def test_a_value_moved_elsewhere_does_not_open() -> None:
    keys = Keys()
    shared = new_key()
    keys.key_of = {ANA: shared, LUIS: shared}
    vault = Vault(keys, Moved())
    sealed = await vault.seal(ANA, context="messages.content:1", plaintext=TEXT)

    for user, context in ((LUIS, "messages.content:1"), (ANA, "messages.content:2")):
        with pytest.raises(BrokenSealError):
            await vault.open(user, context=context, sealed=sealed)


async def test_no_changed_bit_goes_unseen() -> None:
    vault = Vault(Keys(), Moved())
    sealed = await vault.seal(ANA, context="c", plaintext=b"x")

    for bit in range(len(sealed) * 8):
        changed = bytearray(sealed)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(BrokenSealError):
            await vault.open(ANA, context="c", sealed=bytes(changed))


@pytest.mark.parametrize("cut", [0, 1, 17, 29, 44])
async def test_a_cut_value_does_not_open(cut: int) -> None:
    vault = Vault(Keys(), Moved())
    sealed = await vault.seal(ANA, context="c", plaintext=b"")

    with pytest.raises(BrokenSealError):
        await vault.open(ANA, context="c", sealed=sealed[:cut])


async def test_many_who_wait_for_a_key_ask_once() -> None:
    keys = Keys()
    vault = Vault(keys, Moved())

    await asyncio.gather(*(vault.seal(ANA, context="c", plaintext=b"") for _ in range(20)))

    assert keys.asked == 1


async def test_a_key_is_forgotten_after_its_time() -> None:
    """So an erased person's data does not stay open in a process that once read it."""
    keys, clock = Keys(), Moved()
    vault = Vault(keys, clock, remember_s=300)
    await vault.seal(ANA, context="c", plaintext=b"")

    clock.at = 301
    await vault.seal(ANA, context="c", plaintext=b"")

    assert keys.asked == 2


async def test_keys_are_held_in_bounded_number() -> None:
    keys = Keys()
    vault = Vault(keys, Moved(), capacity=2)

    for _ in range(2):
        for user in (ANA, LUIS, IDS.new()):
            await vault.seal(user, context="c", plaintext=b"")

    assert len(vault._held) == 2


async def test_closing_wipes_the_material() -> None:
    vault = Vault(Keys(), Moved())
    await vault.seal(ANA, context="c", plaintext=b"")
    (held,) = vault._held.values()

    vault.close()

    assert held.material == bytes(32)
    assert not vault._held


async def test_a_key_that_changed_since_is_asked_for_again() -> None:
    keys = Keys()
    vault, other = Vault(keys, Moved()), Vault(keys, Moved())
    await vault.seal(ANA, context="c", plaintext=b"")
    assert keys.key_of is not None
    keys.key_of[ANA] = new_key()
    sealed = await other.seal(ANA, context="c", plaintext=TEXT)

    assert await vault.open(ANA, context="c", sealed=sealed) == TEXT


def test_a_key_never_prints() -> None:
    key = new_key()

    assert key.material.hex() not in repr(key)
    assert repr(key.material) not in repr(key)


async def test_a_person_gets_one_key_and_keeps_it(store: KeyStore) -> None:
    await store.create(ANA)
    first = await store.key(ANA)

    await store.create(ANA)

    assert await store.key(ANA) == first
    assert len(first.material) == 32


async def test_two_at_once_give_one_key(store: KeyStore) -> None:
    await asyncio.gather(*(store.create(ANA) for _ in range(5)))

    assert await store.key(ANA) == await store.key(ANA)


async def test_a_destroyed_key_is_gone_with_everything_it_sealed(store: KeyStore) -> None:
    await store.create(ANA)
    sealed = await Vault(store, Moved()).seal(ANA, context="c", plaintext=TEXT)

    assert await store.destroy(ANA)

    assert not await store.destroy(ANA)
    with pytest.raises(PermissionDenied) as refused:
        await Vault(store, Moved()).open(ANA, context="c", sealed=sealed)
    assert refused.value.reason is Reason.NOT_YOURS
    assert refused.value.metadata == {"resource": f"users/{ANA}"}


async def test_the_store_holds_no_key_in_the_clear(store: KeyStore, databases: Databases) -> None:
    await store.create(ANA)
    material = (await store.key(ANA)).material

    with databases.superuser(keys=True) as connection:
        ((wrapped,),) = connection.execute("SELECT wrapped FROM keys.data_keys").fetchall()

    assert material not in bytes(wrapped)


async def test_a_wrapped_key_does_not_open_for_another_person(
    store: KeyStore, databases: Databases
) -> None:
    await store.create(ANA)
    await store.create(LUIS)
    with databases.superuser(keys=True) as connection:
        connection.execute(
            "UPDATE keys.data_keys SET wrapped = (SELECT wrapped FROM keys.data_keys"
            " ORDER BY user_id LIMIT 1)"
        )

    outcomes = await asyncio.gather(store.key(ANA), store.key(LUIS), return_exceptions=True)

    assert [type(one) for one in outcomes].count(BrokenSealError) == 1


async def test_an_older_master_key_still_opens_and_the_new_one_wraps(databases: Databases) -> None:
    old, new = secrets.token_bytes(32), secrets.token_bytes(32)
    async with Database(databases.settings("svc_auth", keys=True)) as database:
        before = KeyStore(database, MasterKeys(old), IDS)
        await before.create(ANA)
        after = KeyStore(database, MasterKeys(new, old), IDS)
        await after.create(LUIS)

        assert await after.key(ANA) == await before.key(ANA)
        with pytest.raises(BrokenSealError):
            await before.key(LUIS)


async def test_without_its_database_the_store_is_unavailable(databases: Databases) -> None:
    settings = databases.settings("svc_auth", url="postgresql://svc_auth@127.0.0.1:1/none")
    async with Database(settings) as database:
        with pytest.raises(Unavailable):
            await KeyStore(database, MasterKeys(secrets.token_bytes(32)), IDS).key(ANA)


@pytest.mark.parametrize(
    ("content", "mode", "says"),
    [
        pytest.param("ab" * 32, 0o644, "can be read by others", id="open to others"),
        pytest.param("ab" * 31, 0o600, "must hold 32 bytes", id="too short"),
        pytest.param("", 0o600, "must hold 32 bytes", id="empty"),
        pytest.param("zz" * 32, 0o600, "must hold 32 bytes", id="not hexadecimal"),
        pytest.param(None, 0o600, "cannot be read", id="missing"),
    ],
)
def test_a_master_key_file_that_will_not_do_is_refused(
    tmp_path: Path, content: str | None, mode: int, says: str
) -> None:
    path = tmp_path / "master"
    if content is not None:
        path.write_text(content)
        path.chmod(mode)

    with pytest.raises(MasterKeyError, match=says) as refused:
        MasterKeys.read(path)

    assert not content or content not in str(refused.value)


@pytest.mark.parametrize("spelling", ["hex", "base64"])
def test_a_master_key_may_be_hexadecimal_or_base64(tmp_path: Path, spelling: str) -> None:
    import base64

    key = secrets.token_bytes(32)
    path = tmp_path / "master"
    path.write_text((key.hex() if spelling == "hex" else base64.b64encode(key).decode()) + "\n")
    path.chmod(0o600)

    assert MasterKeys.read(path).current_id == MasterKeys(key).current_id
