"""The language that the rule tables are written in: each sign means one thing, and a wrong line is refused."""

import re

import pytest

from svc_spoiler.domain import morphology
from svc_spoiler.domain.grammar import PatternError
from svc_spoiler.domain.idioms import IDIOMS
from svc_spoiler.domain.reader import read
from svc_spoiler.domain.rules import RULES
from svc_spoiler.domain.ruleset import compile_ruleset
from svc_spoiler.domain.values import DangerLevel, Rule, Speaks, Strength, Topic


def _holds(line: str, text: str) -> bool:
    """Whether a rule with this one line holds in `text`."""
    rule = Rule(
        id="test",
        topic=Topic.FEAR,
        speaks=Speaks.SELF,
        danger=DangerLevel.POSSIBLE,
        strength=Strength.CLEAR,
        patterns=(line,),
        negatable=False,
    )
    return bool(read(text, compile_ruleset((rule,))).sightings)


LINES = {
    "word": ("cuello", "me duele el cuello", "me duele el codo"),
    "word without its accents": ("cuéllo", "el CUELLO", "el codo"),
    "gender": ("encerrad@", "estoy encerrada", "estoy cerrada"),
    "class": ("en mi {neck}", "sus manos en mi garganta", "sus manos en mi espalda"),
    "verb": ("me {hit:r3}", "me golpeó", "me golpea"),
    "choice": ("(salgo|voy) hoy", "voy hoy", "vengo hoy"),
    "optional": ("voy (hoy )?manana", "voy mañana", "voy ayer mañana"),
    "gap": ("llave ~2 puerta", "la llave de la puerta", "llave de la gran vieja casa puerta"),
    "gap stops at a negation": ("llave ~3 puerta", "llave de puerta", "llave no de puerta"),
    "wide gap": ("llave %3 puerta", "llave no de puerta", "llave de una vieja casa puerta"),
    "gap inside a sentence": ("llave ~3 puerta", "llave, puerta", "llave. puerta"),
    "any word": ("llave _ puerta", "llave vieja puerta", "llave puerta"),
    "not followed by": ("llave !(puerta)", "llave casa", "llave puerta"),
    "first word": ("^ llave", "llave. casa", "casa llave"),
    "last word": ("llave $", "casa llave", "llave casa"),
    "sign": ("llave , puerta", "llave, puerta", "llave puerta"),
}


@pytest.mark.parametrize(("line", "text", "other"), LINES.values(), ids=LINES)
def test_a_line_holds_where_it_says_and_nowhere_else(line: str, text: str, other: str) -> None:
    assert _holds(line, text)
    assert not _holds(line, other)


WRONG = {
    "unbalanced": "(llave puerta",
    "unbalanced to the right": "llave) puerta",
    "empty part": "llave (|puerta)",
    "unknown class": "{nobody_wrote_this}",
    "unknown verbs": "{nobody_wrote_this:inf}",
    "unknown form": "{hit:zz}",
    "unknown sign": "llave & puerta",
}


@pytest.mark.parametrize("line", WRONG.values(), ids=WRONG)
def test_a_wrong_line_is_refused_at_once(line: str) -> None:
    with pytest.raises(PatternError):
        _holds(line, "llave")


def test_every_rule_has_an_id_of_its_own() -> None:
    ids = [rule.id for rule in RULES]

    assert len(ids) == len(set(ids))


def test_ids_are_words_that_begin_with_the_language() -> None:
    wrong = [rule.id for rule in RULES if not re.fullmatch(r"(es|en)(\.[a-z_]+)+", rule.id)]

    assert wrong == []


def test_every_topic_is_looked_for_in_both_languages() -> None:
    seen = {(rule.id[:2], rule.topic) for rule in RULES}

    missing = [
        (lang, topic) for lang in ("es", "en") for topic in Topic if (lang, topic) not in seen
    ]

    assert missing == []


def test_no_idiom_is_written_twice() -> None:
    assert len(IDIOMS) == len(set(IDIOMS))


SPANISH = {
    "regular": ("matar", "p1", {"mato"}),
    "voseo is a second person too": ("morir:ue", "p2", {"mueres", "moris"}),
    "preterite": ("golpear", "r3", {"golpeo"}),
    "stem that changes": ("morir:ue", "p1", {"muero"}),
    "irregular participle": ("romper", "pp", {"roto"}),
    "with a pronoun": ("matar", "inf.te", {"matarte"}),
}


@pytest.mark.parametrize(("verb", "tag", "forms"), SPANISH.values(), ids=SPANISH)
def test_spanish_verbs_take_their_forms(verb: str, tag: str, forms: set[str]) -> None:
    assert forms <= morphology.spanish(verb)[tag]


ENGLISH = {
    "regular": ("kick", "ing", {"kicking", "kickin"}),
    "written out": ("stab/stabs/stabbed/stabbed/stabbing", "ed", {"stabbed"}),
    "silent e": ("choke", "ing", {"choking"}),
}


@pytest.mark.parametrize(("verb", "tag", "forms"), ENGLISH.values(), ids=ENGLISH)
def test_english_verbs_take_their_forms(verb: str, tag: str, forms: set[str]) -> None:
    assert forms <= morphology.english(verb)[tag]
