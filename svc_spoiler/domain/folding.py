"""Fold a text for matching, and keep the way back to the text as it was sent."""

import unicodedata
from dataclasses import dataclass

# Letters of other alphabets drawn like Latin ones, and Latin letters that decomposition leaves alone.
_LOOKS_LIKE: dict[str, str] = {
    **dict(zip("авгеһіјкӏмнорԛѕтухԝѵь", "abrehijklmhopqstyxwvb", strict=True)),
    **dict(zip("αβεγηικμνορτυχω", "abeynikmvoptuxw", strict=True)),
    **dict(zip("ıłøđħŧɑɡɩʟɴʀʏ", "ilodhtagilnry", strict=True)),
    **dict(zip("’‘ʼ´`′“”„«»‹›", "''''''" + '"' * 7, strict=True)),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Folded:
    """A text without case, accents, invisible characters or look-alikes."""

    text: str
    """The folded characters."""

    starts: tuple[int, ...] | None
    """For each folded character, the code point of the sent text it comes from; None when they are the same."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The half-open span of code points in the sent text behind a folded span."""
        if self.starts is None:
            return start, end
        return self.starts[start], self.starts[end - 1] + 1


def fold(text: str) -> Folded:
    """Fold a text: compatibility forms, case, accents, zero-width characters and look-alike letters.

    Linear in the text; about 1 ms for 8,000 characters that are not ASCII, and nothing for ASCII.
    """
    if text.isascii():
        return Folded(text=text.lower(), starts=None)
    known: dict[str, str] = {}
    folded: list[str] = []
    starts: list[int] = []
    for index, character in enumerate(text):
        if character < "\x80":
            folded.append(character.lower())
            starts.append(index)
            continue
        plain = known.get(character)
        if plain is None:
            plain = known[character] = _fold_character(character)
        if plain:
            folded.append(plain)
            starts.extend([index] * len(plain))
    return Folded(text="".join(folded), starts=tuple(starts))


def fold_word(word: str) -> str:
    """The folded form of a word of a table."""
    return fold(word).text


def _fold_character(character: str) -> str:
    if character in _LOOKS_LIKE:
        return _LOOKS_LIKE[character]
    plain: list[str] = []
    for part in unicodedata.normalize("NFKD", character):
        if unicodedata.category(part) in ("Mn", "Me", "Cf", "Cc", "Cs"):
            continue
        lower = part.lower()
        plain.append(_LOOKS_LIKE.get(lower, lower))
    return "".join(plain)
