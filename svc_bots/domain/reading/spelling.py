"""Words meant but not written: typing slips, missing letters, spelling by sound.

Many readers of Mentalia are dyslexic or write fast. A word is corrected only towards the
vocabulary of tasks and requests, never when it is itself a known word, and only when it sounds
like the other in Spanish or is one slip of the finger away.
"""

from collections.abc import Iterable, Iterator, Mapping

_SHORTEST_SLIP = 5
"""Shorter words have too many neighbours: `casa` and `cama` differ by one letter."""

_SHORTEST_SOUND = 4

_SOUNDS = (
    ("qu", "k"), ("ce", "se"), ("ci", "si"), ("ch", "x"), ("ll", "y"), ("ge", "je"), ("gi", "ji"),
    ("c", "k"), ("z", "s"), ("v", "b"), ("h", ""),
)  # fmt: skip


def sound(word: str) -> str:
    """A rough key by sound: words that sound alike in Spanish share it."""
    for written, heard in _SOUNDS:
        word = word.replace(written, heard)
    return undoubled(word)


def undoubled(word: str) -> str:
    """The word with each run of a letter written once: `essay` -> `esay`."""
    return "".join(
        letter for index, letter in enumerate(word) if not index or letter != word[index - 1]
    )


def one_slip(left: str, right: str) -> bool:
    """Whether one letter added, lost, changed, or two neighbours swapped, makes them equal."""
    if left == right:
        return True
    if abs(len(left) - len(right)) > 1:
        return False
    start = 0
    while start < min(len(left), len(right)) and left[start] == right[start]:
        start += 1
    rest_left, rest_right = left[start:], right[start:]
    if len(left) == len(right):
        swapped = rest_left[1::-1] + rest_left[2:] == rest_right
        return rest_left[1:] == rest_right[1:] or swapped
    if len(left) > len(right):
        return rest_left[1:] == rest_right
    return rest_left == rest_right[1:]


def _shortened(word: str) -> Iterator[str]:
    yield word
    for index in range(len(word)):
        yield word[:index] + word[index + 1 :]


class Speller(Mapping[str, str]):
    """From a folded word to the vocabulary word it is taken for; misses stay as they are.

    `vocabulary` are the words worth reaching, `heard` those of them that are spelled by sound
    (Spanish), `kept` the words that are right as they are.
    """

    def __init__(
        self, vocabulary: Iterable[str], heard: Iterable[str], kept: Iterable[str]
    ) -> None:
        self._known = frozenset(vocabulary)
        self._kept = self._known | frozenset(kept)
        self._by_sound: dict[str, str] = {}
        for word in sorted(heard):
            if len(word) >= _SHORTEST_SOUND:
                self._by_sound.setdefault(sound(word), word)
        for word in sorted(self._known):
            if len(word) > _SHORTEST_SOUND:
                self._by_sound.setdefault(undoubled(word), word)
        self._near: dict[str, list[str]] = {}
        for word in sorted(self._known):
            if len(word) >= _SHORTEST_SLIP:
                for key in set(_shortened(word)):
                    self._near.setdefault(key, []).append(word)

    def __getitem__(self, word: str) -> str:
        if word in self._kept or len(word) < _SHORTEST_SOUND or not word.isalpha():
            return word
        alike = self._by_sound.get(sound(word)) or self._by_sound.get(undoubled(word))
        if alike is not None:
            return alike
        if len(word) < _SHORTEST_SLIP:
            return word
        near = (known for key in _shortened(word) for known in self._near.get(key, ()))
        found = [known for known in dict.fromkeys(near) if _plausible(word, known)]
        return min(found, key=lambda known: _distance(word, known), default=word)

    def __iter__(self) -> Iterator[str]:
        return iter(self._known)

    def __len__(self) -> int:
        return len(self._known)


def _plausible(word: str, known: str) -> bool:
    """One slip, and an infinitive or a plural stays one: `limpia` is no slip for `limpiar`."""
    if not one_slip(word, known) or word.endswith("r") != known.endswith("r"):
        return False
    swapped = word[:2] == known[1::-1]
    return (word[0] == known[0] or swapped) and word.endswith("s") == known.endswith("s")


def _distance(word: str, known: str) -> tuple[bool, bool, str]:
    """Swapped or doubled letters first, then a lost or added one, then a changed one."""
    return sorted(word) != sorted(known), len(word) == len(known), known
