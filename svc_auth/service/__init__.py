"""The RPC services of the area, one module each, and what they share."""

from svc_auth.service.desk import SessionDesk
from svc_auth.service.hashing import Argon2Hasher
from svc_auth.service.keyring import Keyring
from svc_auth.service.passwords import Passwords
from svc_auth.service.revocations import RevocationFeed
from svc_auth.service.servicers import Parts, servicers
from svc_auth.service.tokens import RefreshTokens, TokenMint

__all__ = [
    "Argon2Hasher",
    "Keyring",
    "Parts",
    "Passwords",
    "RefreshTokens",
    "RevocationFeed",
    "SessionDesk",
    "TokenMint",
    "servicers",
]
