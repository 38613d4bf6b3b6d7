"""Composition root of svc_auth: settings to adapters to servicers."""

from importlib import resources

from mesh.config import SettingsError, read_secret
from mesh.member import Mesh
from mesh.runtime.executors import BoundedExecutor
from mesh.server import main
from mesh.storage.keystore import KeyStore, MasterKeyError, MasterKeys
from mesh.storage.sql import DatabaseSettings
from svc_auth import service, store
from svc_auth.config import AuthSettings
from svc_auth.domain.passwords import PasswordRules
from svc_auth.jobs import keep_tidy


async def compose(mesh: Mesh, settings: AuthSettings) -> dict[str, object]:
    """Build the servicers, and the feed that tells every process which sessions were ended."""
    lifetimes = settings.lifetimes()
    try:
        master = MasterKeys.read(settings.master_key_file)
    except MasterKeyError as error:
        raise SettingsError(str(error)) from error
    keys_database = mesh.open_database(
        mesh.settings.keys_database_url, mesh.settings.keys_database_password_file
    )
    mesh.ready_when("key store", keys_database.check)
    person_keys = KeyStore(keys_database, master, mesh.ids)
    accounts = store.PostgresAccountStore(mesh.database, mesh.open_vault(person_keys))
    sessions = store.PostgresSessionStore(mesh.database)
    signing_keys = store.PostgresSigningKeyStore(mesh.database, master)
    keyring = service.Keyring(signing_keys, lifetimes, mesh.clock, mesh.ids)
    mesh.ready_when("signing keys", keyring.loaded)
    changes = store.PostgresChanges(_listening(mesh))
    feed = service.RevocationFeed(changes, sessions, keyring, mesh.tokens, mesh.clock)
    mesh.ready_when("revocations", feed.check)
    mesh.spawn(feed.run(), "revocations")
    mesh.spawn(keep_tidy(store.PostgresHousekeeping(mesh.database)), "housekeeping")
    passwords = await _passwords(mesh, settings)
    desk = service.SessionDesk(
        service.TokenMint(keyring, mesh.ids),
        service.RefreshTokens(master.derive("refresh tokens")),
        lifetimes,
        mesh.clock,
        mesh.ids,
    )
    return {
        "mentalia.auth.v1.AccountService": service.AccountService(
            accounts=accounts,
            person_keys=person_keys,
            passwords=passwords,
            desk=desk,
            digest_key=master.derive("request digests"),
            clock=mesh.clock,
            ids=mesh.ids,
        ),
        "mentalia.auth.v1.SessionService": service.SessionService(
            accounts=accounts,
            sessions=sessions,
            passwords=passwords,
            desk=desk,
            feed=feed,
            clock=mesh.clock,
        ),
        "mentalia.auth.v1.KeyService": service.KeyService(
            keyring=keyring, person_keys=person_keys, feed=feed, clock=mesh.clock
        ),
        # Wholly built by later work; each method answers NOT_BUILT.
        "mentalia.auth.v1.ConsentService": object(),
        "mentalia.auth.v1.FactorService": object(),
        "mentalia.auth.v1.PersonDataService": object(),
        "mentalia.auth.v1.SubscriptionService": object(),
    }


async def _passwords(mesh: Mesh, settings: AuthSettings) -> service.Passwords:
    listed = resources.files(__package__).joinpath("common_passwords.txt").read_text("utf-8")
    rules = PasswordRules(line for line in listed.splitlines() if line[:1] not in ("", "#"))
    workers = BoundedExecutor(
        "passwords",
        threads=settings.hash_threads,
        queue=settings.hash_queue,
        service=mesh.process,
    )
    mesh.on_close(workers.close)
    hasher = service.Argon2Hasher(
        workers, memory_kib=settings.argon2_memory_kib, passes=settings.argon2_passes
    )
    await hasher.prepare()
    return service.Passwords(rules, hasher)


def _listening(mesh: Mesh) -> DatabaseSettings:
    return DatabaseSettings(
        url=mesh.settings.database_url,
        password=read_secret(mesh.settings.database_password_file, purpose="database password"),
        process=mesh.process,
    )


if __name__ == "__main__":
    main(process="svc_auth", settings=AuthSettings, compose=compose)
