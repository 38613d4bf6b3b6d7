"""Reading takes time in proportion to the text, whatever the text is: it stands before every reply of the chat.

Processor time is measured, not the clock of a busy machine; limits are wide of what the README reports.
"""

import random
import time
from collections.abc import Callable

import pytest

from tests.domain.spoiler.corpus import danger_es, harmless_es
from tests.domain.spoiler.reading import assessed, ruleset

LONGEST = 8_000
_LONG_S = 0.1  # measured: 0.014 s
_MESSAGE_S = 0.002  # the median of the tables; measured: 0.0001 s


def _cost(text: str) -> float:
    """The least processor time of several readings."""
    costs = []
    for _ in range(5):
        begun = time.process_time()
        assessed(text)
        costs.append(time.process_time() - begun)
    return min(costs)


def test_a_message_costs_next_to_nothing() -> None:
    ruleset()
    texts = [*danger_es.SELF_HARM.values(), *harmless_es.EVERYDAY.values()]

    costs = sorted(map(_cost, texts))

    assert costs[len(costs) // 2] < _MESSAGE_S


def _filled(piece: str) -> Callable[[], str]:
    return lambda: (piece * (LONGEST // len(piece) + 1))[:LONGEST]


def _shuffled(words: list[str]) -> Callable[[], str]:
    def build() -> str:
        choose = random.Random(3)
        return " ".join(choose.choices(words, k=LONGEST // 3))[:LONGEST]

    return build


HOSTILE: dict[str, Callable[[], str]] = {
    "one threat again and again": _filled("te mato "),
    "openings without an end": _filled("si me dejas no quiero "),
    "speech within speech": _filled("dijo que si me dejas te mato y yo no "),
    "negations": _filled("no "),
    "single letters": _filled("a "),
    "one endless word": _filled("a"),
    "words without blanks": _filled("mequieromorirmequieromorir"),
    "stars in words": _filled("m*t*r "),
    "quotation marks": _filled('" '),
    "colons": _filled("me dijo: "),
    "commas": _filled("me, te, "),
    "line breaks": _filled("no\n"),
    "emoji": _filled("😂"),
    "zero width": _filled("m\u200ba\u200bt\u200ba "),
    "accents": _filled("é"),
    "combining accents": _filled("e\u0301\u0301\u0301"),
    "every word the rules know": _shuffled(sorted(ruleset().symbols)),
    "the commonest words": _shuffled(
        [
            "me",
            "te",
            "no",
            "que",
            "si",
            "voy",
            "a",
            "matar",
            "quiero",
            "morir",
            "to",
            "kill",
            "i",
            "you",
        ]
    ),
}


@pytest.mark.parametrize("build", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_text_costs_no_more_than_a_long_one(build: Callable[[], str]) -> None:
    text = build()

    assert len(text) == LONGEST
    assert _cost(text) < _LONG_S


@pytest.mark.parametrize("build", HOSTILE.values(), ids=HOSTILE)
def test_twice_the_text_costs_at_most_about_twice_as_much(build: Callable[[], str]) -> None:
    """Quadratic growth would show as four times; three leaves room for noise."""
    text = build()
    once, twice = _cost(text), _cost(text + text)

    assert twice < 3 * max(once, 0.002)
