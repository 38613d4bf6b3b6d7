"""From a word as it was typed to the words that were meant: slips, sounds, digits for letters, missing blanks."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

_LAUGH = re.compile(
    r"(?:a?(?:[jh]+[aeiou]+){2,}[jh]*|(?:js|ks|sj){2,}[js]?|a?[jh]a+[jh][aj]+|a?[jk](?=.*[jk])[ajks]{4,}|l+o+l+(?:ol)*|lm[f]?a+o+|xd+|x+d+|rofl|ijole)"
)
_PLAIN_LAUGH = re.compile(r"l+o+l+|lm[f]?a+o+|xd+|rofl|a?[jh]+([aeiou])\1*(?:[jh]+\1+)+[jh]*")
_REPEATED = re.compile(r"(.)\1{2,}")
_DOUBLED = re.compile(r"(.)\1+")
_LEET = str.maketrans(
    {
        "0": "o",
        "1": "i",
        "3": "e",
        "4": "a",
        "5": "s",
        "7": "t",
        "@": "a",
        "$": "s",
        "!": "i",
        "|": "i",
    }
)
_SOUND = (
    ("qu", "k"),
    ("ch", "\x01"),
    ("ce", "se"),
    ("ci", "si"),
    ("c", "k"),
    ("q", "k"),
    ("z", "s"),
    ("v", "b"),
    ("ge", "je"),
    ("gi", "ji"),
    ("gue", "ge"),
    ("gui", "gi"),
    ("ll", "y"),
    ("h", ""),
    ("w", "gu"),
    ("\x01", "ch"),
)
_SHORTEST_SLIP = 5  # a slip in a shorter word makes another ordinary word too often
_LONGEST = 48
_SHORTEST_RUN = 7
_SHORTEST_REPAIR = 3
_LONGEST_PIECE = 16
_MOST_PIECES = 8


def sound(word: str) -> str:
    """The word as it sounds in Spanish, so that `kiero` and `quiero` or `bibir` and `vivir` are one."""
    for old, new in _SOUND:
        if old in word:
            word = word.replace(old, new)
    return _DOUBLED.sub(r"\1", word)


@dataclass(frozen=True, kw_only=True, slots=True)
class Speller:
    """Known words, and the ways that lead to them."""

    known: frozenset[str]
    spoken: Mapping[str, tuple[str, ...]]
    """Forms that stand for several words: `wanna` is `want`, `to`."""

    ordinary: frozenset[str]
    """Words that are never a slip, though one letter away from a known word."""

    fillers: frozenset[str]
    marked: frozenset[str]
    """Known words that carry a meaning of harm or lead to one; only these are looked for behind a slip."""

    run_pieces: frozenset[str]
    """Small words that may stand beside a marked one in a run without blanks."""

    by_sound: Mapping[str, str]
    by_deletion: Mapping[str, tuple[str, ...]]
    """Known words by what is left of them when one letter goes."""

    @classmethod
    def of(
        cls,
        words: Iterable[str],
        *,
        spoken: Mapping[str, tuple[str, ...]],
        ordinary: frozenset[str],
        fillers: frozenset[str],
        marked: frozenset[str],
        run_pieces: frozenset[str],
    ) -> "Speller":
        """A speller for these words; the table of deletions has about eight entries a marked word."""
        known = frozenset(words)
        by_sound: dict[str, str] = {}
        by_deletion: dict[str, list[str]] = {}
        for word in sorted(marked & known):
            by_sound.setdefault(sound(word), word)
            if len(word) in (3, 4):
                for at in range(1, len(word)):
                    by_deletion.setdefault(word[:at] + "*" + word[at + 1 :], []).append(word)
            if len(word) >= _SHORTEST_SLIP and "'" not in word:
                for rest in {word[:at] + word[at + 1 :] for at in range(len(word))} | {word}:
                    by_deletion.setdefault(rest, []).append(word)
        frozen = {rest: tuple(found) for rest, found in by_deletion.items()}
        return cls(
            known=known,
            spoken=spoken,
            ordinary=ordinary,
            fillers=fillers,
            marked=marked & known,
            run_pieces=run_pieces,
            by_sound=by_sound,
            by_deletion=frozen,
        )

    def is_laugh(self, word: str) -> bool:
        """Whether the word is laughter, and nothing else."""
        if word[0] not in "ajhlxkirs":
            return False
        if _PLAIN_LAUGH.fullmatch(word):
            return True
        return word not in self.known and _LAUGH.fullmatch(word) is not None

    def meant(self, word: str) -> tuple[str, ...]:
        """The known words that a typed word stands for; empty when none."""
        if word in self.spoken:
            return self.spoken[word]
        if word in self.known or word in self.fillers:
            return (word,)
        if len(word) > _LONGEST or word.isdigit():
            return ()
        for candidate in self._respelled(word):
            if candidate in self.spoken:
                return self.spoken[candidate]
            if candidate in self.known:
                return (candidate,)
        return () if word in self.ordinary or len(word) < _SHORTEST_REPAIR else self._repaired(word)

    def _repaired(self, word: str) -> tuple[str, ...]:
        """The marked word behind a misspelt one: as it sounds, one slip away, or in a run without blanks."""
        heard = None if "*" in word else self.by_sound.get(sound(word))
        if heard is not None and len(heard) > _SHORTEST_REPAIR:
            return (heard,)
        slip = self._slip(word)
        if slip is not None:
            return (slip,)
        return self._run(word) if len(word) >= _SHORTEST_RUN else ()

    def _respelled(self, word: str) -> Iterable[str]:
        if _REPEATED.search(word):
            yield _REPEATED.sub(r"\1", word)
            yield _REPEATED.sub(r"\1\1", word)
            yield _DOUBLED.sub(r"\1", word)
        if word.endswith("'s"):
            yield word[:-2]
        if not word.isalpha():
            plain = word.translate(_LEET)
            yield plain
            yield word.replace("'", "")
            yield plain.replace("i", "l")

    def _slip(self, word: str) -> str | None:
        """The known word that differs by one letter missing, added, changed or swapped; the first one by spelling."""
        if len(word) < _SHORTEST_SLIP:
            starred = self.by_deletion.get(word, ()) if "*" in word else ()
            return starred[0] if starred else None
        bare = word.replace("*", "")
        found = set(self.by_deletion.get(bare, ()))
        for at in range(len(bare)):
            found.update(self.by_deletion.get(bare[:at] + bare[at + 1 :], ()))
        near = sorted(
            each
            for each in found
            if each[0] == bare[0] and each[-1] == bare[-1] and _one_slip(bare, each)
        )
        return near[0] if near else None

    def _run(self, word: str) -> tuple[str, ...]:
        """The words of a run written without blanks: small words, and at least one marked word."""
        best: dict[int, tuple[str, ...]] = {0: ()}
        size = len(word)
        for end in range(1, size + 1):
            for start in range(max(0, end - _LONGEST_PIECE), end):
                before = best.get(start)
                if before is None or len(before) > _MOST_PIECES:
                    continue
                piece = word[start:end]
                if piece in self.run_pieces or (len(piece) > 2 and piece in self.marked):
                    pieces = (*before, piece)
                    if end not in best or len(pieces) < len(best[end]):
                        best[end] = pieces
        pieces = best.get(size, ())
        return (
            pieces
            if len(pieces) > 1 and any(len(piece) > 2 and piece in self.marked for piece in pieces)
            else ()
        )


def _one_slip(typed: str, word: str) -> bool:
    """Whether one letter was left out, added, changed, or swapped with its neighbour."""
    if abs(len(typed) - len(word)) > 1:
        return False
    start = 0
    shortest = min(len(typed), len(word))
    while start < shortest and typed[start] == word[start]:
        start += 1
    typed_rest, word_rest = typed[start:], word[start:]
    while typed_rest and word_rest and typed_rest[-1] == word_rest[-1]:
        typed_rest, word_rest = typed_rest[:-1], word_rest[:-1]
    if len(typed_rest) <= 1 and len(word_rest) <= 1:
        return True
    return len(typed_rest) == len(word_rest) == 2 and typed_rest == word_rest[::-1]
