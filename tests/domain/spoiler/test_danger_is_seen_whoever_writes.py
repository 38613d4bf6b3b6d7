"""Danger of anyone's safety is seen in a message, in Spanish and in English, in any register."""

import pytest

from svc_spoiler.domain.values import DangerLevel, RiskLevel, Speaks, Topic
from tests.domain.spoiler.corpus import danger_en, danger_es
from tests.domain.spoiler.reading import assessed, cases, in_danger, ruleset

SPANISH = cases(
    self_harm=danger_es.SELF_HARM,
    threats_and_weapons=danger_es.THREATS_AND_WEAPONS,
    violence=danger_es.VIOLENCE,
)
ENGLISH = cases(
    self_harm=danger_en.SELF_HARM,
    threats_and_weapons=danger_en.THREATS_AND_WEAPONS,
    violence=danger_en.VIOLENCE,
)


@pytest.mark.parametrize("text", SPANISH.values(), ids=SPANISH)
def test_a_spanish_message_of_danger_is_seen(text: str) -> None:
    assert in_danger(text)


@pytest.mark.parametrize("text", ENGLISH.values(), ids=ENGLISH)
def test_an_english_message_of_danger_is_seen(text: str) -> None:
    assert in_danger(text)


PLAIN = {
    "wish-to-die": ("no quiero seguir viviendo", Topic.WISH_TO_DIE),
    "method": ("me voy a tirar del puente", Topic.SUICIDE_PLAN),
    "pills": ("me tomé todas las pastillas", Topic.SUICIDE_PLAN),
    "self-injury": ("me corté otra vez los brazos", Topic.SELF_INJURY),
    "neck": ("me agarró del cuello", Topic.STRANGULATION),
    "weapon": ("me apuntó con una pistola", Topic.WEAPON),
    "shut-in": ("he won't let me leave the house", Topic.CONFINEMENT),
    "child": ("mi padrastro me toca por las noches", Topic.SEXUAL_VIOLENCE),
}


@pytest.mark.parametrize(("text", "topic"), PLAIN.values(), ids=PLAIN)
def test_a_plain_message_is_immediate_and_says_what_was_seen(text: str, topic: Topic) -> None:
    danger = assessed(text).danger

    assert danger.level is DangerLevel.IMMEDIATE
    assert danger.topic is topic
    assert danger.quote
    assert danger.quote in text


REPORTED_TO_SOMEONE = {
    "a friend": "mi amiga dice que se quiere matar",
    "a son": "my son is cutting his arms",
    "a neighbour": "le pega a su mujer, oigo los gritos desde mi casa, tiene un cuchillo",
    "a mother": "le dijo a mi madre que la va a matar",
}


@pytest.mark.parametrize("text", REPORTED_TO_SOMEONE.values(), ids=REPORTED_TO_SOMEONE)
def test_danger_of_somebody_else_is_danger(text: str) -> None:
    assert in_danger(text)


def test_a_wish_to_die_is_no_abuse() -> None:
    seen = assessed("ya no quiero vivir, perdón por todo")

    assert seen.danger.level is DangerLevel.IMMEDIATE
    assert seen.risk_level is RiskLevel.LOW
    assert seen.findings == ()


def test_the_gravest_danger_is_named_when_there_are_several() -> None:
    seen = assessed("me pega todos los días y ya no quiero vivir")

    assert seen.danger.topic is Topic.WISH_TO_DIE


def test_every_rule_of_danger_speaks_in_somebodys_mouth() -> None:
    """A rule of the writer's own life that judged conduct would make a victim an abuser."""
    wrong = [
        rule.id
        for rule in set(ruleset().rule_of)
        if rule.speaks is Speaks.SELF and rule.danger is DangerLevel.NONE
    ]

    assert wrong == []
