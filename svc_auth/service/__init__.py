"""The RPC services of the area, one module each, and what they share."""

from svc_auth.service.accounts import AccountService
from svc_auth.service.desk import SessionDesk
from svc_auth.service.hashing import Argon2Hasher
from svc_auth.service.keyring import Keyring
from svc_auth.service.keys import KeyService
from svc_auth.service.passwords import Passwords
from svc_auth.service.revocations import RevocationFeed
from svc_auth.service.sessions import SessionService
from svc_auth.service.tokens import RefreshTokens, TokenMint

__all__ = [
    "AccountService",
    "Argon2Hasher",
    "KeyService",
    "Keyring",
    "Passwords",
    "RefreshTokens",
    "RevocationFeed",
    "SessionDesk",
    "SessionService",
    "TokenMint",
]
