"""Argon2id, away from the loop and a few at a time.

Signing in is the cheapest way to overload a server: one core hashes some forty passwords a second
at the least costs OWASP accepts. So hashes run on threads of their own with a short queue, and
what does not fit is refused early.
"""

from collections.abc import Callable
from typing import ParamSpec, Protocol, TypeVar

import argon2
from argon2.exceptions import InvalidHashError, VerificationError

P = ParamSpec("P")
T = TypeVar("T")


class Workers(Protocol):
    """Threads with a bounded queue."""

    async def run(self, work: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """What `work` answers; ResourceExhausted(OVERLOADED) when the queue is full."""
        ...


class Argon2Hasher:
    """Hashes passwords with Argon2id."""

    def __init__(self, workers: Workers, *, memory_kib: int, passes: int) -> None:
        """Costs of one hash: memory in KiB, and how often it is gone through; one lane."""
        self._workers = workers
        self._hasher = argon2.PasswordHasher(
            time_cost=passes, memory_cost=memory_kib, parallelism=1, type=argon2.Type.ID
        )
        self._nobody = ""

    async def hash(self, password: str) -> str:
        """The hash to store."""
        return await self._workers.run(self._hasher.hash, password)

    async def matches(self, password_hash: str | None, password: str) -> bool:
        """Whether the password made the hash; the same work when there is no hash."""
        if password_hash is not None:
            return await self._workers.run(self._verify, password_hash, password)
        if not self._nobody:
            self._nobody = await self.hash("nobody has this password")
        await self._workers.run(self._verify, self._nobody, password)
        return False

    async def prepare(self) -> None:
        """Make the hash that unknown addresses are compared with, before anyone signs in."""
        self._nobody = await self.hash("nobody has this password")

    def outdated(self, password_hash: str) -> bool:
        """Whether a hash was made with other costs than today's."""
        return self._hasher.check_needs_rehash(password_hash)

    def _verify(self, password_hash: str, password: str) -> bool:
        try:
            return self._hasher.verify(password_hash, password)
        except (VerificationError, InvalidHashError):
            return False
