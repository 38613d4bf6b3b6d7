"""Sessions: how long they last, and what a refresh token may still do."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum


@dataclass(frozen=True, kw_only=True, slots=True)
class Lifetimes:
    """How long what a session hands out is good."""

    access: timedelta
    """An access token."""
    refresh: timedelta
    """A refresh token that nobody uses; each use starts it again."""
    session: timedelta
    """A session, however often it is renewed."""
    grace: timedelta
    """How long the refresh token before the last may be sent again, for an answer that got lost."""

    def access_until(self, now: datetime) -> datetime:
        """When an access token made now ends."""
        return now + self.access

    def refresh_until(self, now: datetime, signed_in_at: datetime) -> datetime:
        """When a refresh token made now ends."""
        return min(now + self.refresh, signed_in_at + self.session)


@dataclass(frozen=True, kw_only=True, slots=True)
class Session:
    """One device that is signed in."""

    session_id: str
    """ULID."""
    user_id: str
    """ULID."""
    device_name: str
    signed_in_at: datetime
    """When the person proved who they are."""
    last_used_at: datetime
    """When it was opened or last renewed."""
    access_expires_at: datetime
    """When the last access token ends."""
    expires_at: datetime
    """When it ends unless it is renewed."""


class End(Enum):
    """Why a session was ended."""

    SIGNED_OUT = "signed_out"
    REVOKED = "revoked"
    REUSE = "reuse"
    DISABLED = "disabled"


class Verdict(Enum):
    """What to do with a refresh token that was sent."""

    ROTATE = "rotate"
    """Use it up and hand out its successor."""
    REPEAT = "repeat"
    """Hand out the same successor once more."""
    REFUSE = "refuse"
    """Say no, and change nothing."""
    ENDED = "ended"
    """Say that the session was ended."""
    END = "end"
    """End the session: someone has a token that was used long ago."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SentToken:
    """A refresh token that was sent, and how its session stands."""

    generation: int
    """1 for the token of the sign-in; each renewal makes the next."""
    expires_at: datetime
    rotated_at: datetime | None
    """When it was used up."""
    latest_generation: int
    """The newest token of the session, which nobody has used yet."""
    session_revoked: bool


def judge(sent: SentToken, *, now: datetime, grace: timedelta) -> Verdict:
    """What a refresh token that was sent may still do.

    The successor of a token is derived from it and a secret of ours, so that sending the same
    token twice within the grace, at once or after a lost answer, hands out one successor only.
    Once the successor was used, or the grace is over, a second sending is a theft of one of the
    two: the session ends for both.
    """
    if sent.session_revoked:
        return Verdict.ENDED
    if sent.rotated_at is None:
        return Verdict.ROTATE if now < sent.expires_at else Verdict.REFUSE
    just_before = sent.generation == sent.latest_generation - 1
    if just_before and now - sent.rotated_at <= grace:
        return Verdict.REPEAT
    return Verdict.END
