"""Sealing with the key of the person: what is stored sealed can be read only while that key exists.

A sealed value is one version byte, the key's 16 bytes of id, a nonce of 12 bytes, and the
ciphertext of AES-256-GCM with its tag. The header, the person and the context are authenticated
with it, so a value moved to another person, row or column does not open.
"""

import asyncio
import os
from collections import OrderedDict
from dataclasses import dataclass
from typing import Protocol
from weakref import WeakValueDictionary

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from mesh.kernel.clock import Clock

KEY_BYTES = 32
KEY_ID_BYTES = 16
OVERHEAD_BYTES = 1 + KEY_ID_BYTES + 12 + 16
"""How much longer a sealed value is than what it holds."""

_VERSION = b"\x01"
_NONCE_BYTES = 12
"""Random; good for 2**32 values of one person (NIST SP 800-38D, 8.3)."""


class BrokenSealError(Exception):
    """A sealed value is damaged, was moved, or was sealed with a key that is gone."""


@dataclass(frozen=True, kw_only=True, slots=True)
class DataKey:
    """The key that seals one person's data. It never prints."""

    key_id: bytes
    """Which key it is, 16 bytes."""

    material: bytes
    """The key, 32 bytes."""

    def __post_init__(self) -> None:
        if len(self.key_id) != KEY_ID_BYTES or len(self.material) != KEY_BYTES:
            raise ValueError("a data key has an id of 16 bytes and 32 bytes of material")

    def __repr__(self) -> str:
        return f"DataKey(key_id={self.key_id.hex()})"


class KeySource(Protocol):
    """Where the keys of persons come from."""

    async def key(self, user_id: str) -> DataKey:
        """The key of a person (ULID).

        Raises PermissionDenied(NOT_YOURS) when the person has none, and Unavailable when the
        source cannot be reached.
        """
        ...


@dataclass(kw_only=True, slots=True)
class _Held:
    key_id: bytes
    material: bytearray
    forget_at: float

    def wipe(self) -> None:
        self.material[:] = bytes(len(self.material))


class Vault:
    """Seals and opens with keys it remembers for a short while."""

    def __init__(
        self, source: KeySource, clock: Clock, *, remember_s: float = 300.0, capacity: int = 4096
    ) -> None:
        """`remember_s` bounds how long an erased person's data still opens in this process.

        `capacity` is the most keys held; each is fetched again when it was pushed out.
        """
        self._source = source
        self._clock = clock
        self._remember_s = remember_s
        self._capacity = capacity
        self._held: OrderedDict[str, _Held] = OrderedDict()
        self._fetching: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def seal(self, user_id: str, *, context: str, plaintext: bytes) -> bytes:
        """Seal for a person; `context` names the place, such as `messages.content:01h...`."""
        held = await self._key(user_id)
        header = _VERSION + held.key_id
        nonce = os.urandom(_NONCE_BYTES)
        sealed = AESGCM(held.material).encrypt(nonce, plaintext, _bound(header, user_id, context))
        return header + nonce + sealed

    async def open(self, user_id: str, *, context: str, sealed: bytes) -> bytes:
        """Open what was sealed for the same person and context; BrokenSealError otherwise."""
        header, rest = sealed[: 1 + KEY_ID_BYTES], sealed[1 + KEY_ID_BYTES :]
        if len(sealed) < OVERHEAD_BYTES or header[:1] != _VERSION:
            raise BrokenSealError(context)
        held = await self._key(user_id)
        if held.key_id != header[1:]:
            # The person's key was changed since this process learned it.
            self.forget(user_id)
            held = await self._key(user_id)
        if held.key_id != header[1:]:
            raise BrokenSealError(context)
        nonce, ciphertext = rest[:_NONCE_BYTES], rest[_NONCE_BYTES:]
        try:
            return AESGCM(held.material).decrypt(
                nonce, ciphertext, _bound(header, user_id, context)
            )
        except InvalidTag as error:
            raise BrokenSealError(context) from error

    def forget(self, user_id: str) -> None:
        """Wipe the key of a person from this process."""
        held = self._held.pop(user_id, None)
        if held is not None:
            held.wipe()

    def close(self) -> None:
        """Wipe every key."""
        for user_id in list(self._held):
            self.forget(user_id)

    async def _key(self, user_id: str) -> _Held:
        held = self._fresh(user_id)
        if held is not None:
            return held
        lock = self._fetching.get(user_id)
        if lock is None:
            lock = self._fetching[user_id] = asyncio.Lock()
        # One fetch for all who wait; when the one who fetches is cancelled, the next one does.
        async with lock:
            held = self._fresh(user_id)
            if held is None:
                held = self._remember(user_id, await self._source.key(user_id))
        return held

    def _fresh(self, user_id: str) -> _Held | None:
        held = self._held.get(user_id)
        if held is None:
            return None
        if held.forget_at <= self._clock.monotonic():
            self.forget(user_id)
            return None
        self._held.move_to_end(user_id)
        return held

    def _remember(self, user_id: str, key: DataKey) -> _Held:
        held = _Held(
            key_id=key.key_id,
            material=bytearray(key.material),
            forget_at=self._clock.monotonic() + self._remember_s,
        )
        self._held[user_id] = held
        while len(self._held) > self._capacity:
            self.forget(next(iter(self._held)))
        return held


def _bound(header: bytes, user_id: str, context: str) -> bytes:
    """What the tag authenticates besides the plaintext; a length keeps the parts apart."""
    person = user_id.encode()
    return header + len(person).to_bytes(2, "big") + person + context.encode()
