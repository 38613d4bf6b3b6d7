"""The letters of a variety as a model knows them: held ones, and strokes of moving ones."""

from collections.abc import Sequence
from dataclasses import dataclass

NOTHING = ""
"""The class of hands that show no letter."""

STROKE = "#"
"""Separates a moving letter from the number of its stroke: `J#0`, `J#1`, ..."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Spelling:
    """One way to make a letter: the classes a hand passes through, in order."""

    letter: str
    classes: tuple[int, ...]
    """One class for a held letter, one for each stroke of a moving one."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Alphabet:
    """What the classes of a model stand for."""

    nothing: int
    """The class of hands that show no letter."""

    spellings: tuple[Spelling, ...]
    letters: tuple[str, ...]
    """Every letter, sorted."""

    classes_of: dict[str, tuple[int, ...]]
    """All classes of a letter: their probabilities add up."""

    @classmethod
    def of(cls, names: Sequence[str]) -> "Alphabet":
        """The alphabet of a model with classes of these names."""
        held: list[Spelling] = []
        strokes: dict[str, list[int]] = {}
        for number, name in enumerate(names):
            letter, moving, _ = name.partition(STROKE)
            if moving:
                strokes.setdefault(letter, []).append(number)
            elif name != NOTHING:
                held.append(Spelling(letter=letter, classes=(number,)))
        moved = [
            Spelling(letter=letter, classes=tuple(numbers)) for letter, numbers in strokes.items()
        ]
        classes_of: dict[str, tuple[int, ...]] = {}
        for spelling in (*held, *moved):
            known = classes_of.get(spelling.letter, ())
            classes_of[spelling.letter] = (*known, *spelling.classes)
        return cls(
            nothing=list(names).index(NOTHING),
            spellings=(*held, *moved),
            letters=tuple(sorted(classes_of)),
            classes_of=classes_of,
        )
