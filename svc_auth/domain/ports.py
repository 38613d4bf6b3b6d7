"""What the service needs of the world: stores, a hasher, a store of persons' keys."""

from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from mesh.kernel.paging import Page
from svc_auth.domain.accounts import Account, Profile
from svc_auth.domain.keys import Revocation, SigningKey
from svc_auth.domain.sessions import End, Lifetimes, Session, Verdict


@dataclass(frozen=True, kw_only=True, slots=True)
class Request:
    """A request that carries an id, so that sending it again has one effect."""

    method: str
    """Full name of the RPC."""
    request_id: str
    digest: bytes
    """A keyed hash of everything else in it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Answered:
    """What is remembered of a request that was carried out."""

    digest: bytes
    user_id: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Credentials:
    """What proves a person, looked up by the address."""

    user_id: str
    password_hash: str = field(repr=False)
    disabled: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Opening:
    """A session about to be opened."""

    session: Session
    refresh_hash: bytes
    """SHA-256 of the first refresh token."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Renewal:
    """How a renewal went."""

    verdict: Verdict
    session: Session
    refresh_expires_at: datetime
    """When the successor ends; meaningful after ROTATE and REPEAT."""
    ended: Revocation | None = None
    """What to forget at once; only after END."""


@dataclass(frozen=True, kw_only=True, slots=True)
class KeysChanged:
    """The signing keys are other ones than before."""


class AccountStore(Protocol):
    """Keeps persons."""

    async def create(
        self, account: Account, password_hash: str, opening: Opening | None, request: Request | None
    ) -> None:
        """Write a person, their first session and the request, all or nothing.

        Raises AlreadyExists(EMAIL_TAKEN), also when it is the request id that was taken.
        """
        ...

    async def answered(self, method: str, request_id: str) -> Answered | None:
        """A request of nobody in particular that was carried out; None when there was none."""
        ...

    async def credentials(self, email: str) -> Credentials | None:
        """What proves the person with this address; None when there is none."""
        ...

    async def get(self, user_id: str) -> Account:
        """A person; PermissionDenied(NOT_YOURS) when there is none."""
        ...

    async def update(
        self, account: Account, profile: Profile, guardian_required: bool, now: datetime
    ) -> Account | None:
        """Write a profile over the revision of `account`; None when that is not the newest."""
        ...

    async def set_password_hash(self, user_id: str, old: str, new: str) -> None:
        """Replace a hash by one of the same password, unless it changed meanwhile."""
        ...


class SessionStore(Protocol):
    """Keeps sessions and refresh tokens."""

    async def open(self, opening: Opening) -> None:
        """Write a session and its first refresh token.

        Raises Unauthenticated(WRONG_CREDENTIALS) when the account was disabled meanwhile.
        """
        ...

    async def renew(
        self, sent_hash: bytes, successor_hash: bytes, lifetimes: Lifetimes, now: datetime
    ) -> Renewal | None:
        """Judge a refresh token and carry the verdict out; None when nobody knows the token."""
        ...

    async def list(self, user_id: str, page: Page, now: datetime) -> Sequence[Session]:
        """Open sessions, the one used last first; one more than the page holds when there is."""
        ...

    async def end(
        self, user_id: str, session_id: str, why: End, now: datetime
    ) -> Revocation | None:
        """End a session and announce it; None when the person has none of this name.

        Ending one that was ended changes nothing and answers how it was.
        """
        ...

    async def revocations(self, now: datetime) -> Sequence[Revocation]:
        """Every session that was ended while an access token of it may still be good."""
        ...


class SigningKeyStore(Protocol):
    """Keeps the keys that sign tokens, the private halves wrapped."""

    async def list(self) -> Sequence[SigningKey]:
        """All keys."""
        ...

    async def ensure(self, active: SigningKey, following: SigningKey) -> None:
        """Write these two when there is no key yet, once for all processes."""
        ...


class Changes(Protocol):
    """Hears what all processes of the service announce."""

    def listen(self) -> AsyncGenerator[Revocation | KeysChanged | None, None]:
        """Changes as they are committed.

        None once listening began, and again every second while the source answers: what is read
        after the first None misses nothing. Raises Unavailable when the source is lost.
        """
        ...


class PersonKeys(Protocol):
    """Makes and destroys the keys that seal persons' data."""

    async def create(self, user_id: str) -> None:
        """Give a person a key; one who has a key keeps it."""
        ...

    async def destroy(self, user_id: str) -> bool:
        """Destroy it for ever; False when there was none."""
        ...


class PasswordHasher(Protocol):
    """Hashes passwords slowly, away from the loop."""

    async def hash(self, password: str) -> str:
        """The hash to store; ResourceExhausted(OVERLOADED) when too many wait."""
        ...

    async def matches(self, password_hash: str | None, password: str) -> bool:
        """Whether the password made the hash; the same work when there is no hash."""
        ...

    def outdated(self, password_hash: str) -> bool:
        """Whether a hash was made with other costs than today's."""
        ...
