"""Every RPC service of the area, from the parts they share."""

from dataclasses import dataclass
from typing import Protocol

from mesh.kernel.clock import Clock
from mesh.kernel.ids import Ids
from mesh.storage.vault import KeySource
from svc_auth.domain.ports import AccountStore, PersonKeys, SessionStore
from svc_auth.service.accounts import AccountService
from svc_auth.service.desk import SessionDesk
from svc_auth.service.keyring import Keyring
from svc_auth.service.keys import KeyService
from svc_auth.service.passwords import Passwords
from svc_auth.service.revocations import RevocationFeed
from svc_auth.service.sessions import SessionService

UNBUILT = ("ConsentService", "FactorService", "PersonDataService", "SubscriptionService")
"""Services that later work builds whole; the mesh answers NOT_BUILT for each of their methods."""


class PersonKeyStore(PersonKeys, KeySource, Protocol):
    """Makes, hands out and destroys persons' keys."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Parts:
    """What the services are made of."""

    accounts: AccountStore
    sessions: SessionStore
    person_keys: PersonKeyStore
    passwords: Passwords
    desk: SessionDesk
    keyring: Keyring
    feed: RevocationFeed
    digest_key: bytes
    """Keys the hash by which a repeated request is told from another."""
    clock: Clock
    ids: Ids


def servicers(parts: Parts) -> dict[str, object]:
    """The servicers by the full name of their service."""
    built: dict[str, object] = {
        "AccountService": AccountService(
            accounts=parts.accounts,
            person_keys=parts.person_keys,
            passwords=parts.passwords,
            desk=parts.desk,
            digest_key=parts.digest_key,
            clock=parts.clock,
            ids=parts.ids,
        ),
        "SessionService": SessionService(
            accounts=parts.accounts,
            sessions=parts.sessions,
            passwords=parts.passwords,
            desk=parts.desk,
            feed=parts.feed,
            clock=parts.clock,
        ),
        "KeyService": KeyService(
            keyring=parts.keyring,
            person_keys=parts.person_keys,
            feed=parts.feed,
            clock=parts.clock,
        ),
    }
    every = built | {name: object() for name in UNBUILT}
    return {f"mentalia.auth.v1.{name}": servicer for name, servicer in every.items()}
