"""Text to letters, and how near what was read is to what was wanted."""

import pytest

from svc_signlink.domain.spelling import accuracy_score, spell

LSM = frozenset({"A", "C", "E", "H", "I", "L", "LL", "N", "Ñ", "O", "P", "R", "RR", "S"})
ASL = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ")


@pytest.mark.parametrize(
    ("text", "letters", "expected"),
    [
        ("hola", LSM, ["H", "O", "L", "A"]),
        ("perro", LSM, ["P", "E", "RR", "O"]),
        ("calle", ASL, ["C", "A", "L", "L", "E"]),
        ("niño", LSM, ["N", "I", "Ñ", "O"]),
        ("Niño", LSM, ["N", "I", "Ñ", "O"]),
        ("canción", LSM, ["C", "A", "N", "C", "I", "O", "N"]),
        ("a 1, o!", LSM, ["A", "O"]),
        ("", LSM, []),
    ],
    ids=["plain", "one letter of two", "two of two", "ñ", "composed ñ", "accent", "others", "none"],
)
def test_a_text_is_spelled(text: str, letters: frozenset[str], expected: list[str]) -> None:
    assert spell(text, letters) == expected


@pytest.mark.parametrize(
    ("read", "target", "score"),
    [
        ("HOLA", "hola", 1.0),
        ("HOLA", "¡Hola!", 1.0),
        ("PERRO", "perro", 1.0),
        ("HLA", "hola", 0.75),
        ("", "hola", 0.0),
        ("XXXXXXXXXX", "hola", 0.0),
    ],
    ids=["same", "signs do not count", "digraphs", "one missing", "nothing", "never below zero"],
)
def test_the_score_is_the_share_of_letters_that_are_right(
    read: str, target: str, score: float
) -> None:
    assert accuracy_score(read, target) == score
