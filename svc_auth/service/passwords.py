"""Passwords: which are taken, and who has the right one."""

from svc_auth.domain.errors import wrong_credentials
from svc_auth.domain.passwords import PasswordRules, normal_password
from svc_auth.domain.ports import AccountStore, Credentials, PasswordHasher


class Passwords:
    """The rules and the hasher together; passwords come as the person typed them."""

    def __init__(self, rules: PasswordRules, hasher: PasswordHasher) -> None:
        self._rules = rules
        self._hasher = hasher

    async def hash_new(self, password: str, *, email: str) -> str:
        """The hash of a password someone chose; InvalidArgument when it is not taken."""
        normal = normal_password(password)
        self._rules.check(normal, email=email)
        return await self._hasher.hash(normal)

    async def prove(
        self, accounts: AccountStore, credentials: Credentials | None, password: str
    ) -> str:
        """The person whose password it is; Unauthenticated(WRONG_CREDENTIALS) otherwise.

        Unknown address, wrong password and disabled account cost the same and answer alike.
        """
        normal = normal_password(password)
        stored = None if credentials is None else credentials.password_hash
        matches = await self._hasher.matches(stored, normal)
        if credentials is None or not matches or credentials.disabled:
            raise wrong_credentials()
        if self._hasher.outdated(credentials.password_hash):
            fresh = await self._hasher.hash(normal)
            await accounts.set_password_hash(credentials.user_id, credentials.password_hash, fresh)
        return credentials.user_id
