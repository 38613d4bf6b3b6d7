"""Which passwords are taken: long enough, and not among the first that anyone tries.

No rule asks for digits or signs (ASVS 5.0, 6.2.5); what counts is whether a list finds it.
"""

import itertools
import unicodedata
from collections.abc import Iterable

from mesh.kernel.errors import InvalidArgument
from svc_auth.domain.errors import weak_password

SHORTEST, LONGEST = 8, 128
"""Characters after normalisation (ASVS 5.0, 6.2.1 and 6.2.9)."""

ROWS = ("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz")
"""What a finger walks along, forwards or back."""

DISGUISES = str.maketrans("@4301!5$7", "aaeoiisst")
"""Digits and signs that stand for letters in the first guesses of any tool."""

_TAIL = "0123456789!?.,_-*#$@"


def normal_password(password: str) -> str:
    """The one spelling of a password (Unicode NFC), so that it matches from any keyboard."""
    return unicodedata.normalize("NFC", password)


class PasswordRules:
    """Refuses passwords that are easy to guess."""

    def __init__(self, common: Iterable[str]) -> None:
        """`common` are words and passwords that many people use, in lower case."""
        self._common = frozenset(common)

    def check(self, password: str, *, email: str) -> None:
        """Raise WEAK_PASSWORD for an easy one, and InvalidArgument for one of the wrong length.

        `password` is normalised; `email` in lower case.
        """
        if len(password) < SHORTEST:
            raise InvalidArgument.of("password", "string.min_len", value=str(SHORTEST))
        if len(password) > LONGEST:
            raise InvalidArgument.of("password", "string.max_len", value=str(LONGEST))
        folded = password.casefold()
        if self._is_common(folded) or _is_walk(folded) or _is_own(folded, email):
            raise weak_password()

    def _is_common(self, folded: str) -> bool:
        return any(
            form in self._common
            for bare in (folded, folded.rstrip(_TAIL), folded.strip(_TAIL))
            for form in (bare, bare.translate(DISGUISES))
            # A short word with a long tail is a different password, not a disguise.
            if form and len(form) * 2 >= len(folded)
        )


def _is_walk(folded: str) -> bool:
    """One character or a short piece again and again, or a walk along a row of keys."""
    for length in (1, 2, 3, 4):
        piece = folded[:length]
        if (piece * (len(folded) // length + 1))[: len(folded)] == folded:
            return True
    rows = itertools.chain(ROWS, (row[::-1] for row in ROWS))
    return any(folded in row + row for row in rows)


def _is_own(folded: str, email: str) -> bool:
    """The address itself, its first part, or the name of the product, with or without a tail."""
    name = email.partition("@")[0]
    return folded.rstrip(_TAIL) in {email, name, "mentalia"} or folded in {email, name}
