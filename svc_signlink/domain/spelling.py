"""Text to the letters of a variety, and how near read letters are to a target."""

import unicodedata
from collections.abc import Collection

_LONGEST_LETTER = 2
"""CH, LL and RR are one letter where a variety has them."""


def plain(text: str) -> str:
    """Capital letters and digits without accents; Ñ stays a letter of its own."""
    found: list[str] = []
    for character in unicodedata.normalize("NFC", text.upper()):
        base = character if character == "Ñ" else unicodedata.normalize("NFD", character)[0]
        if base.isalnum():
            found.append(base)
    return "".join(found)


def spell(text: str, letters: Collection[str]) -> list[str]:
    """The letters that spell a text, the longest first; characters without one are left out."""
    rest, found = plain(text), list[str]()
    while rest:
        for length in range(min(_LONGEST_LETTER, len(rest)), 0, -1):
            if rest[:length] in letters:
                found.append(rest[:length])
                rest = rest[length:]
                break
        else:
            rest = rest[1:]
    return found


def accuracy_score(read: str, target: str) -> float:
    """1 less the edits from what was read to the target, as a share of the target; 0 to 1.

    Edits are of characters (Levenshtein), so `RR` spelled as one letter or two counts the same.
    """
    wanted, got = plain(target), plain(read)
    if not wanted:
        return 1.0 if not got else 0.0
    row = list(range(len(wanted) + 1))
    for number, character in enumerate(got, 1):
        above, row = row, [number]
        for place, other in enumerate(wanted, 1):
            row.append(min(above[place] + 1, row[-1] + 1, above[place - 1] + (character != other)))
    return max(0.0, 1.0 - row[-1] / len(wanted))
