"""The risk level says what the writer does in the text, by published rules; who reports is no abuser."""

import pytest

from svc_spoiler.domain.assessment import PROBABILITY, RISK, TACTIC
from svc_spoiler.domain.values import DangerLevel, RiskLevel, RiskRule, Tactic, Topic
from tests.domain.spoiler.corpus import abuse_en, abuse_es, reports
from tests.domain.spoiler.reading import assessed, silent

Case = tuple[RiskLevel, str, str]


def _by_level() -> dict[str, Case]:
    found: dict[str, Case] = {}
    for language, module in (("es", abuse_es), ("en", abuse_en)):
        for level in (RiskLevel.CRITICAL, RiskLevel.HIGH, RiskLevel.MEDIUM):
            for key, (tactic, text) in getattr(module, level.name).items():
                found[f"{language}-{level.name.lower()}-{key}"] = (level, tactic, text)
    return found


ABUSE = _by_level()


@pytest.mark.parametrize(("least", "tactic", "text"), ABUSE.values(), ids=ABUSE)
def test_abuse_is_found_with_its_tactic_and_level(least: RiskLevel, tactic: str, text: str) -> None:
    seen = assessed(text)

    assert seen.risk_level >= least
    assert Tactic(tactic) in {one.tactic for one in seen.findings}


@pytest.mark.parametrize("text", reports.REPORTS.values(), ids=reports.REPORTS)
def test_who_tells_of_abuse_is_not_the_one_who_abuses(text: str) -> None:
    seen = assessed(text)

    assert seen.risk_level is RiskLevel.LOW
    assert seen.findings == ()


@pytest.mark.parametrize("text", reports.BOUNDARIES.values(), ids=reports.BOUNDARIES)
def test_a_boundary_is_neither_danger_nor_abuse(text: str) -> None:
    assert silent(text)


OVERRIDES = {
    "threat to kill": ("te voy a matar", Topic.THREAT_KILL),
    "strangulation": ("te voy a ahorcar", None),
    "weapon": ("tengo un cuchillo para ti", None),
    "confinement": ("no vas a salir de esta casa", Topic.CONFINEMENT),
    "sexual coercion": ("si me quisieras me mandarías fotos desnuda", Topic.SEXUAL_PRESSURE),
    "intimate pictures": ("si no vuelves subo tus fotos desnuda", Topic.SEXTORTION),
    "children": ("si me dejas no vuelves a ver a tus hijos", Topic.CHILDREN),
    "self-harm as coercion": ("si me dejas me mato", Topic.SELF_HARM_COERCION),
}


@pytest.mark.parametrize(("text", "topic"), OVERRIDES.values(), ids=OVERRIDES)
def test_what_is_never_less_than_critical(text: str, topic: Topic | None) -> None:
    seen = assessed(text)

    assert seen.risk_level is RiskLevel.CRITICAL
    assert seen.risk_rule is RiskRule.OVERRIDE
    assert seen.override is not None
    if topic is not None:
        assert seen.override is topic


def test_self_harm_as_coercion_is_danger_and_abuse_at_once() -> None:
    """The writer may die, and the reader is pressed; one does not hide the other."""
    seen = assessed("si me dejas me mato y va a ser tu culpa")

    assert seen.danger.level is DangerLevel.IMMEDIATE
    assert seen.risk_level is RiskLevel.CRITICAL


def test_three_tactics_together_weigh_more_than_each() -> None:
    one = assessed("no quiero que veas a tus amigas")
    three = assessed(
        "no quiero que veas a tus amigas. dame tu contraseña ahora. "
        "sin mí no eres nada, nadie te va a querer"
    )

    assert one.risk_level is RiskLevel.MEDIUM
    assert one.risk_rule is RiskRule.PSYCHOLOGICAL_ABUSE
    assert three.risk_level is RiskLevel.HIGH
    assert three.risk_rule is RiskRule.SEVERAL_TACTICS


def test_an_insult_alone_is_a_mild_sign() -> None:
    seen = assessed("eres un idiota")

    assert seen.risk_level is RiskLevel.LOW
    assert seen.risk_rule is RiskRule.MILD_SIGN


NO_OPINION = {
    "greeting": "hola, ¿cómo estás?",
    "subtle": "haz lo que quieras, total siempre haces lo mismo",
    "empty of words": "…",
    "another language": "je ne sais pas quoi faire ce soir",
}


@pytest.mark.parametrize("text", NO_OPINION.values(), ids=NO_OPINION)
def test_where_no_rule_matches_the_answer_says_so(text: str) -> None:
    seen = assessed(text)

    assert seen.risk_level is RiskLevel.LOW
    assert seen.risk_rule is RiskRule.NO_RULE_MATCHED
    assert seen.findings == ()


def test_danger_without_abuse_has_its_own_rule() -> None:
    assert assessed("me quiero morir").risk_rule is RiskRule.DANGER_WITHOUT_ABUSE


def test_every_topic_of_conduct_has_a_tactic_and_a_level() -> None:
    assert set(TACTIC) == set(RISK)


def test_probabilities_are_three_coarse_values_below_certainty() -> None:
    """A rule was never calibrated; finer numbers would claim what nobody measured."""
    assert sorted(PROBABILITY.values()) == [0.5, 0.75, 0.9]


@pytest.mark.parametrize(
    "text",
    [
        "Si me dejas te mato.",
        "Si me dejas ir contigo te mato, ¿te parece bien?",
    ],
)
def test_nothing_is_called_healthy_inside_a_threat_or_beside_a_danger(text: str) -> None:
    seen = assessed(text)

    harmful = [finding.span for finding in seen.findings]
    assert seen.findings
    for sign in seen.healthy_signs:
        assert seen.danger.level == DangerLevel.NONE
        assert not any(
            sign.span.start < other.end and other.start < sign.span.end for other in harmful
        )
