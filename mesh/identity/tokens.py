"""Verifies access tokens: Ed25519 `at+jwt` (RFC 9068), keys from our own key set.

The checks follow RFC 8725: one algorithm, the type, the issuer and the audience are
required; a key comes from the key set by its id and from nowhere else, so `jku`, `x5u`
and `jwk` in a header are never looked at.
"""

import re
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import jwt
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from mesh.kernel.clock import Clock
from mesh.kernel.errors import Unauthenticated, Unavailable
from mesh.kernel.ids import is_ulid
from mesh.kernel.principal import Principal, Tier
from mesh.kernel.reasons import Reason

ISSUER = "https://mentalia.app"
AUDIENCE = "mentalia"
ALGORITHM = "EdDSA"
TYPE = "at+jwt"
LONGEST_TOKEN = 4096
"""Characters; ours have about 400."""
_SPELLING = re.compile(r"[A-Za-z0-9_-]{1,512}\.[A-Za-z0-9_-]{1,3000}\.[A-Za-z0-9_-]{85}[AQgw]")
"""Three parts without padding; 64 bytes of signature end in a letter whose unused bits are 0,
so that one signature has one spelling."""
_CLOCKS_APART_S = 10.0
"""A token made by a machine whose clock is ahead of ours by so much is already good."""
_KNOWN_TOKENS = 20_000
_REQUIRED = ["iss", "aud", "sub", "sid", "jti", "iat", "nbf", "exp", "auth_time", "plan"]


@dataclass(frozen=True, kw_only=True, slots=True)
class VerificationKey:
    """One public key of the key set."""

    key_id: str
    public: bytes
    """32 bytes of Ed25519."""


class TokenTable:
    """Keys, ended sessions, and the tokens that were verified before."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._keys: dict[str, Ed25519PublicKey] = {}
        self._revoked: dict[str, float] = {}
        self._known: dict[str, Principal] = {}
        self._heard_at: float | None = None
        self._listeners: list[Callable[[str], None]] = []

    def on_revoked(self, listener: Callable[[str], None]) -> None:
        """Call `listener` with the id of each session that ends."""
        self._listeners.append(listener)

    def replace(self, keys: Iterable[VerificationKey], revoked: Mapping[str, float]) -> None:
        """Take over a snapshot: the whole key set, and ended sessions with the second their
        last token runs out."""
        self.set_keys(keys)
        ended = set(revoked) - set(self._revoked)
        # An end is never taken back: a source that is behind may not know the newest yet.
        now_s = self._clock.timestamp()
        self._revoked = {s: until for s, until in self._revoked.items() if until > now_s}
        self._revoked |= revoked
        self._forget(ended)
        self.heard()

    def set_keys(self, keys: Iterable[VerificationKey]) -> None:
        """Take over a key set; tokens of keys that left it are no longer known."""
        self._keys = {key.key_id: Ed25519PublicKey.from_public_bytes(key.public) for key in keys}
        self._known = {t: p for t, p in self._known.items() if p.key_id in self._keys}

    def revoke(self, session_id: str, until_s: float) -> None:
        """A session ended; its last token runs out at `until_s`, seconds since 1970."""
        self._revoked[session_id] = until_s
        self._forget({session_id})

    def heard(self) -> None:
        """The source of ended sessions is alive right now."""
        self._heard_at = time.monotonic()
        now_s = self._clock.timestamp()
        if len(self._revoked) > _KNOWN_TOKENS:
            self._revoked = {s: until for s, until in self._revoked.items() if until > now_s}

    def fresh_s(self) -> float:
        """Seconds since the source was last heard of; infinite before the first time."""
        return float("inf") if self._heard_at is None else time.monotonic() - self._heard_at

    def verify(self, token: str) -> Principal:
        """The person of a token.

        Raises Unauthenticated for any token that is not ours, ran out, or whose session
        ended; Unavailable while no key is known.
        """
        known = self._known.get(token)
        if known is None:
            known = self._verify_cold(token)
            if len(self._known) >= _KNOWN_TOKENS:
                self._known.clear()
            self._known[token] = known
        elif self._clock.timestamp() >= known.expires_at_s:
            del self._known[token]
            raise Unauthenticated(Reason.EXPIRED_TOKEN)
        return known

    def _verify_cold(self, token: str) -> Principal:
        if len(token) > LONGEST_TOKEN or _SPELLING.fullmatch(token) is None:
            raise Unauthenticated(Reason.INVALID_TOKEN)
        if not self._keys:
            raise Unavailable(
                Reason.DEPENDENCY_UNAVAILABLE, retry_after_s=1.0, dependency="svc_auth"
            )
        try:
            header = jwt.get_unverified_header(token)
            if header.get("typ") != TYPE or header.get("alg") != ALGORITHM:
                raise Unauthenticated(Reason.INVALID_TOKEN)
            key = self._keys.get(header.get("kid", ""))
            if key is None:
                raise Unauthenticated(Reason.INVALID_TOKEN)
            claims = jwt.decode(
                token,
                key,
                algorithms=[ALGORITHM],
                issuer=ISSUER,
                audience=AUDIENCE,
                leeway=_CLOCKS_APART_S,
                options={"require": _REQUIRED, "strict_aud": True},
            )
            principal = _principal(claims, header["kid"])
        except jwt.ExpiredSignatureError:
            raise Unauthenticated(Reason.EXPIRED_TOKEN) from None
        except (jwt.PyJWTError, ValueError, KeyError, TypeError):
            raise Unauthenticated(Reason.INVALID_TOKEN) from None
        if self._clock.timestamp() >= principal.expires_at_s:
            raise Unauthenticated(Reason.EXPIRED_TOKEN)  # the leeway is for its beginning only
        if principal.session_id in self._revoked:
            raise Unauthenticated(Reason.SESSION_REVOKED)
        return principal

    def _forget(self, sessions: set[str]) -> None:
        if not sessions:
            return
        self._known = {t: p for t, p in self._known.items() if p.session_id not in sessions}
        for session_id in sessions:
            for listener in self._listeners:
                listener(session_id)


def _principal(claims: Mapping[str, object], key_id: str) -> Principal:
    user_id, session_id = claims["sub"], claims["sid"]
    if not isinstance(user_id, str) or not isinstance(session_id, str):
        raise ValueError("ids are text")
    if not is_ulid(user_id) or not is_ulid(session_id):
        raise ValueError("ids are ULIDs")
    auth_time, expires = claims["auth_time"], claims["exp"]
    if not isinstance(auth_time, int) or not isinstance(expires, int):
        raise ValueError("times are whole seconds")
    return Principal(
        user_id=user_id,
        session_id=session_id,
        tier=Tier[str(claims["plan"]).upper()],
        auth_time_s=auth_time,
        expires_at_s=expires,
        key_id=key_id,
    )
