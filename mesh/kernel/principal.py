"""Who is calling."""

from dataclasses import dataclass
from enum import IntEnum


class Tier(IntEnum):
    """The plans in rising order; the numbers are those of the contract."""

    FREE = 1
    BASIC = 2
    PREMIUM = 3
    PROFESSIONAL = 4
    ENTERPRISE = 5


@dataclass(frozen=True, kw_only=True, slots=True)
class Principal:
    """A person who signed in, as their verified token says."""

    user_id: str
    """ULID of the person."""

    session_id: str
    """ULID of the session the token belongs to."""

    tier: Tier
    """The plan when the token was made."""

    auth_time_s: int
    """When the person last proved who they are, seconds since 1970."""

    expires_at_s: int
    """When the token ends, seconds since 1970."""

    key_id: str
    """The key that signed the token."""
