"""Composition root of svc_auth: settings to adapters to servicers."""

from mesh.config import read_secret
from mesh.member import Mesh
from mesh.runtime.threads import BoundedExecutor
from mesh.server import main
from mesh.storage.keystore import KeyStore
from mesh.storage.sql import DatabaseSettings
from svc_auth import service, store
from svc_auth.config import AuthSettings, common_passwords
from svc_auth.domain.passwords import PasswordRules
from svc_auth.jobs import keep_tidy


async def compose(mesh: Mesh, settings: AuthSettings) -> dict[str, object]:
    """Build the servicers, and the feed that tells every process which sessions were ended."""
    shared, lifetimes, master = mesh.settings, settings.lifetimes(), settings.master_keys()
    keys_database = mesh.open_database(shared.keys_database_url, shared.keys_database_password_file)
    mesh.ready_when("key store", keys_database.check)
    person_keys = KeyStore(keys_database, master, mesh.ids)
    sessions = store.PostgresSessionStore(mesh.database)
    signing_keys = store.PostgresSigningKeyStore(mesh.database, master)
    keyring = service.Keyring(signing_keys, lifetimes, mesh.clock, mesh.ids)
    mesh.ready_when("signing keys", keyring.loaded)
    password = read_secret(shared.database_password_file, purpose="database password")
    changes = store.PostgresChanges(
        DatabaseSettings(url=shared.database_url, password=password, process=mesh.process)
    )
    feed = service.RevocationFeed(changes, sessions, keyring, mesh.tokens, mesh.clock)
    mesh.ready_when("revocations", feed.heard)
    mesh.spawn(feed.run(), "revocations")
    mesh.spawn(keep_tidy(store.PostgresHousekeeping(mesh.database)), "housekeeping")
    return service.servicers(
        service.Parts(
            accounts=store.PostgresAccountStore(mesh.database, mesh.open_vault(person_keys)),
            sessions=sessions,
            person_keys=person_keys,
            passwords=await _passwords(mesh, settings),
            desk=service.SessionDesk(
                service.TokenMint(keyring, mesh.ids),
                service.RefreshTokens(master.derive("refresh tokens")),
                lifetimes,
                mesh.clock,
                mesh.ids,
            ),
            keyring=keyring,
            feed=feed,
            digest_key=master.derive("request digests"),
            clock=mesh.clock,
            ids=mesh.ids,
        )
    )


async def _passwords(mesh: Mesh, settings: AuthSettings) -> service.Passwords:
    threads, queue = settings.hash_threads, settings.hash_queue
    workers = BoundedExecutor(
        "passwords", threads=threads, queue=queue, service=mesh.process, yielding=True
    )
    mesh.on_close(workers.close)
    memory_kib, passes = settings.argon2_memory_kib, settings.argon2_passes
    hasher = service.Argon2Hasher(workers, memory_kib=memory_kib, passes=passes)
    await hasher.prepare()
    return service.Passwords(PasswordRules(common_passwords()), hasher)


if __name__ == "__main__":
    main(process="svc_auth", settings=AuthSettings, compose=compose)
