"""Opens sessions and hands out their tokens."""

from datetime import datetime

from mesh.kernel.clock import Clock
from mesh.kernel.ids import Ids
from mesh.kernel.principal import Tier
from svc_auth.domain.ports import Opening, Renewal
from svc_auth.domain.sessions import Lifetimes, Session
from svc_auth.service.tokens import RefreshTokens, TokenMint, Tokens, whole_second


class SessionDesk:
    """Makes what a new or renewed session needs; stores nothing itself."""

    def __init__(
        self,
        mint: TokenMint,
        refresh_tokens: RefreshTokens,
        lifetimes: Lifetimes,
        clock: Clock,
        ids: Ids,
    ) -> None:
        self._mint = mint
        self._clock = clock
        self._ids = ids
        self.refresh_tokens = refresh_tokens
        self.lifetimes = lifetimes

    def open(self, user_id: str, tier: Tier, *, device_name: str) -> tuple[Opening, Tokens]:
        """A session that begins now, to be stored, and its tokens, to be handed out."""
        now = whole_second(self._clock.now())
        session = Session(
            session_id=self._ids.new(),
            user_id=user_id,
            device_name=device_name,
            signed_in_at=now,
            last_used_at=now,
            access_expires_at=self.lifetimes.access_until(now),
            expires_at=self.lifetimes.refresh_until(now, now),
        )
        refresh = self.refresh_tokens.new()
        tokens = Tokens(
            access=self._mint.access(session, tier, now=now, until=session.access_expires_at),
            refresh=refresh,
            access_expires_at=session.access_expires_at,
            refresh_expires_at=session.expires_at,
        )
        stored = self.refresh_tokens.stored(refresh)
        return Opening(session=session, refresh_hash=stored), tokens

    def renew(self, renewal: Renewal, sent: str, tier: Tier, *, now: datetime) -> Tokens:
        """The tokens of a session that was renewed at `now` with the refresh token `sent`."""
        until = whole_second(self.lifetimes.access_until(now))
        return Tokens(
            access=self._mint.access(renewal.session, tier, now=now, until=until),
            refresh=self.refresh_tokens.successor(sent),
            access_expires_at=until,
            refresh_expires_at=renewal.refresh_expires_at,
        )
