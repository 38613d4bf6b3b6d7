"""Access tokens (RFC 9068, signed with Ed25519) and refresh tokens (random, stored hashed)."""

import hashlib
import hmac
import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import jwt
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from mesh.identity.tokens import ALGORITHM, AUDIENCE, ISSUER, TYPE
from mesh.kernel.ids import Ids
from mesh.kernel.principal import Tier
from svc_auth.domain.encoding import base64url
from svc_auth.domain.sessions import Session
from svc_auth.service.keyring import Keyring


@dataclass(frozen=True, kw_only=True, slots=True)
class Tokens:
    """What a session hands out."""

    access: str = field(repr=False)
    refresh: str = field(repr=False)
    access_expires_at: datetime
    refresh_expires_at: datetime


class TokenMint:
    """Makes access tokens with the key in use."""

    def __init__(self, keyring: Keyring, ids: Ids) -> None:
        self._keyring = keyring
        self._ids = ids

    def access(self, session: Session, tier: Tier, *, now: datetime, until: datetime) -> str:
        """An access token; Unavailable while no key is loaded."""
        key = self._keyring.active()
        issued = int(now.timestamp())
        claims = {
            "iss": ISSUER,
            "aud": AUDIENCE,
            "sub": session.user_id,
            "sid": session.session_id,
            "jti": self._ids.new(),
            "iat": issued,
            "nbf": issued,
            "exp": int(until.timestamp()),
            "auth_time": int(session.signed_in_at.timestamp()),
            "plan": tier.name.lower(),
        }
        return jwt.encode(
            claims,
            Ed25519PrivateKey.from_private_bytes(key.private),
            algorithm=ALGORITHM,
            headers={"typ": TYPE, "kid": key.key_id},
        )


class RefreshTokens:
    """Makes refresh tokens; each successor follows from its predecessor and a secret of ours."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def new(self) -> str:
        """The first token of a session: 256 random bits."""
        return base64url(secrets.token_bytes(32))

    def successor(self, token: str) -> str:
        """The one token that follows `token`; nobody can derive it without the secret."""
        return base64url(hmac.digest(self._secret, token.encode(), hashlib.sha256))

    def stored(self, token: str) -> bytes:
        """What is stored of a token: its SHA-256, which finds it and cannot be turned back."""
        return hashlib.sha256(token.encode()).digest()


def whole_second(moment: datetime) -> datetime:
    """The moment a token can name: tokens count in seconds."""
    return moment - timedelta(microseconds=moment.microsecond)
