"""Identifiers: ULIDs in lower case, held in UUID columns.

A ULID is 48 bits of milliseconds since 1970 and 80 random bits, written as 26 characters
of Crockford's base 32 (https://github.com/ulid/spec), so that identifiers sort by age.
"""

import re
import secrets
from collections.abc import Callable
from typing import Protocol
from uuid import UUID

from mesh.kernel.clock import Clock

ULID_PATTERN = re.compile(r"[0-7][0-9a-hjkmnp-tv-z]{25}")
_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
_VALUES = {letter: value for value, letter in enumerate(_ALPHABET)}


class Ids(Protocol):
    """Makes new identifiers."""

    def new(self) -> str:
        """A new lower-case ULID."""
        ...


class UlidIds:
    """ULIDs from a clock and the system's randomness."""

    def __init__(self, clock: Clock, random_bits: Callable[[int], int] = secrets.randbits) -> None:
        self._clock = clock
        self._random_bits = random_bits

    def new(self) -> str:
        """A new lower-case ULID."""
        milliseconds = int(self._clock.timestamp() * 1000)
        return encode(milliseconds << 80 | self._random_bits(80))


def encode(value: int) -> str:
    """Write 128 bits as 26 letters."""
    return "".join(_ALPHABET[value >> shift & 31] for shift in range(125, -1, -5))


def is_ulid(text: str) -> bool:
    """Whether `text` is a ULID in lower case."""
    return ULID_PATTERN.fullmatch(text) is not None


def ulid_to_uuid(ulid: str) -> UUID:
    """The same 128 bits as a UUID; ValueError when `ulid` is none."""
    if not is_ulid(ulid):
        raise ValueError("not a lower-case ULID")
    value = 0
    for letter in ulid:
        value = value << 5 | _VALUES[letter]
    return UUID(int=value)


def uuid_to_ulid(uuid: UUID) -> str:
    """The same 128 bits as a lower-case ULID."""
    return encode(uuid.int)
