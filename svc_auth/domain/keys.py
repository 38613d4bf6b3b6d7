"""The keys that sign tokens: one in use, one announced ahead, and old ones until they are idle."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum


class KeyState(Enum):
    """Where a signing key is in its life."""

    NEXT = "next"
    """Published, and not used yet, so that everyone knows it when it is."""
    ACTIVE = "active"
    """Signs."""
    RETIRED = "retired"
    """Published until the last token it signed has ended."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SigningKey:
    """One Ed25519 key."""

    key_id: str
    state: KeyState
    public: bytes
    """32 bytes."""
    private: bytes = field(repr=False)
    """32 bytes."""
    created_at: datetime
    retired_at: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Revocation:
    """A session that was ended before its time."""

    session_id: str
    revoked_at: datetime
    forget_at: datetime
    """When its last access token ends."""


def published(
    keys: Iterable[SigningKey], *, now: datetime, access: timedelta
) -> tuple[SigningKey, ...]:
    """The keys that verify a token which may still be good: the one in use first."""
    good = (key for key in keys if key.retired_at is None or now <= key.retired_at + access)
    return tuple(sorted(good, key=lambda key: (_ORDER.index(key.state), key.key_id)))


_ORDER = (KeyState.ACTIVE, KeyState.NEXT, KeyState.RETIRED)
