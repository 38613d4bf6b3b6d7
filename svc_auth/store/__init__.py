"""Persons, sessions and signing keys on PostgreSQL."""

from svc_auth.store.accounts import PostgresAccountStore
from svc_auth.store.changes import PostgresChanges
from svc_auth.store.housekeeping import PostgresHousekeeping
from svc_auth.store.sessions import PostgresSessionStore
from svc_auth.store.signing_keys import PostgresSigningKeyStore
from svc_auth.store.subscriptions import PostgresSubscriptionStore

__all__ = [
    "PostgresAccountStore",
    "PostgresChanges",
    "PostgresHousekeeping",
    "PostgresSessionStore",
    "PostgresSigningKeyStore",
    "PostgresSubscriptionStore",
]
