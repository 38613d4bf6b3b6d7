"""The store of persons' keys: each wrapped by the master key, in a database of its own.

Destroying a row makes everything that was sealed for that person unreadable, in every copy.
"""

import base64
import hashlib
import hmac
import os
from collections.abc import Mapping
from pathlib import Path
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Column, LargeBinary, MetaData, String, Table, Uuid, delete, select
from sqlalchemy.dialects.postgresql import insert

from mesh.kernel.errors import PermissionDenied
from mesh.kernel.ids import Ids, ulid_to_uuid
from mesh.kernel.reasons import Reason
from mesh.storage.sql import Database
from mesh.storage.vault import KEY_BYTES, BrokenSealError, DataKey

_NONCE_BYTES = 12
_VERSION = b"\x01"

_data_keys = Table(
    "data_keys",
    MetaData(schema="keys"),
    Column("user_id", Uuid, primary_key=True),
    Column("key_id", Uuid),
    Column("wrapped", LargeBinary),
    Column("master_key_id", String),
)


class MasterKeyError(Exception):
    """The file of the master key cannot be used; the message is a sentence for the operator."""


class MasterKeys:
    """The keys that wrap other keys: one in use, and older ones that still unwrap."""

    def __init__(self, current: bytes, *older: bytes) -> None:
        """Keys of 32 bytes each."""
        if any(len(key) != KEY_BYTES for key in (current, *older)):
            raise ValueError("a master key has 32 bytes")
        self.current_id = _fingerprint(current)
        self._keys: Mapping[str, bytes] = {_fingerprint(key): key for key in (current, *older)}

    @classmethod
    def read(cls, path: Path) -> "MasterKeys":
        """Read a file of mode 0600 with one key a line, the current one first.

        A key is 32 bytes: 64 hexadecimal digits, or base64.
        Raises MasterKeyError with one sentence that says what is wrong; it never shows a key.
        """
        try:
            mode = path.stat().st_mode
            lines = [line.strip() for line in path.read_text(encoding="ascii").splitlines()]
        except (OSError, UnicodeDecodeError) as error:
            raise MasterKeyError(f"The master key file {path} cannot be read.") from error
        if mode & 0o077:
            raise MasterKeyError(
                f"The master key file {path} can be read by others; set its mode to 0600."
            )
        try:
            keys = [_key(line) for line in lines if line]
            return cls(*keys)
        except (ValueError, TypeError):
            raise MasterKeyError(
                f"The master key file {path} must hold 32 bytes on each line,"
                " as 64 hexadecimal digits or as base64."
            ) from None

    def wrap(self, material: bytes, *, purpose: str) -> bytes:
        """Encrypt `material` so that it opens for the same purpose only."""
        nonce = os.urandom(_NONCE_BYTES)
        header = _VERSION + bytes.fromhex(self.current_id)
        key = self._keys[self.current_id]
        return header + nonce + AESGCM(key).encrypt(nonce, material, header + purpose.encode())

    def unwrap(self, wrapped: bytes, *, purpose: str) -> bytes:
        """Decrypt; BrokenSealError when it was changed, moved, or wrapped by an unknown key."""
        header, rest = wrapped[:9], wrapped[9:]
        key = self._keys.get(header[1:].hex())
        if key is None or header[:1] != _VERSION:
            raise BrokenSealError(purpose)
        try:
            nonce, ciphertext = rest[:_NONCE_BYTES], rest[_NONCE_BYTES:]
            return AESGCM(key).decrypt(nonce, ciphertext, header + purpose.encode())
        except (InvalidTag, ValueError) as error:
            raise BrokenSealError(purpose) from error

    def derive(self, purpose: str) -> bytes:
        """A key of 32 bytes for one purpose, from the current master key (HKDF-Expand)."""
        info = b"mentalia/" + purpose.encode() + b"\x01"
        return hmac.digest(self._keys[self.current_id], info, hashlib.sha256)


class KeyStore:
    """Makes, hands out and destroys the keys of persons; the key source of svc_auth itself."""

    def __init__(self, database: Database, master: MasterKeys, ids: Ids) -> None:
        self._database = database
        self._master = master
        self._ids = ids

    async def create(self, user_id: str) -> None:
        """Give a person a key; one who has a key keeps it.

        It is called before the account is written: a key without an account harms nobody, an
        account without a key could store nothing.
        """
        key_id = ulid_to_uuid(self._ids.new())
        material = os.urandom(KEY_BYTES)
        row = {
            "user_id": ulid_to_uuid(user_id),
            "key_id": key_id,
            "wrapped": self._master.wrap(material, purpose=_purpose(user_id, key_id)),
            "master_key_id": self._master.current_id,
        }
        async with self._database.transaction(user=user_id) as connection:
            await connection.execute(insert(_data_keys).values(row).on_conflict_do_nothing())

    async def key(self, user_id: str) -> DataKey:
        """The key of a person; PermissionDenied(NOT_YOURS) when there is none."""
        query = select(_data_keys.c.key_id, _data_keys.c.wrapped).where(
            _data_keys.c.user_id == ulid_to_uuid(user_id)
        )
        async with self._database.transaction(user=user_id) as connection:
            row = (await connection.execute(query)).one_or_none()
        if row is None:
            raise PermissionDenied(Reason.NOT_YOURS, resource=f"users/{user_id}")
        material = self._master.unwrap(row.wrapped, purpose=_purpose(user_id, row.key_id))
        return DataKey(key_id=row.key_id.bytes, material=material)

    async def destroy(self, user_id: str) -> bool:
        """Destroy the key of a person for ever; False when there was none."""
        statement = delete(_data_keys).where(_data_keys.c.user_id == ulid_to_uuid(user_id))
        async with self._database.transaction(user=user_id) as connection:
            return bool((await connection.execute(statement)).rowcount)


def _purpose(user_id: str, key_id: UUID) -> str:
    return f"data_key:{user_id}:{key_id}"


def _key(line: str) -> bytes:
    if len(line) == 2 * KEY_BYTES:
        return bytes.fromhex(line)
    return base64.b64decode(line, validate=True)


def _fingerprint(key: bytes) -> str:
    """A name for a key that says nothing about it: eight bytes of a hash, in hexadecimal."""
    return hashlib.sha256(b"mentalia master key\x00" + key).hexdigest()[:16]
