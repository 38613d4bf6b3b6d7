"""AnalyzeText: anyone may ask, findings quote the text, danger stands apart from risk, nothing is kept."""

import grpc
import pytest
from google.rpc import error_details_pb2
from mentalia.common.v1 import safety_pb2 as safety
from mentalia.spoiler.v1 import resources_pb2 as resources

from svc_spoiler.domain.values import MODEL_VERSION
from tests.service.spoiler.running import ENGLISH, SPANISH, Spoiler, refusal
from tests.support.servers import detail, reason

THREAT = "Hola 🙃 si me dejas te voy a matar, ¿oíste?"


async def test_a_threat_is_quoted_explained_and_answered_with_help(spoiler: Spoiler) -> None:
    seen = await spoiler.analyze(THREAT, country="ES", metadata=SPANISH)

    (finding,) = seen.findings
    assert THREAT[finding.start_char : finding.end_char] == finding.quote
    assert "matar" in finding.quote
    assert finding.quote in finding.reason
    assert finding.tactic == resources.TACTIC_INTIMIDATION_THREATS
    assert 0 < finding.probability < 1
    assert seen.danger.level == safety.DANGER_IMMEDIATE
    assert seen.risk_level == resources.RISK_LEVEL_CRITICAL
    assert seen.risk_rule == "override"
    assert seen.recommendations[0].key == "emergency"
    assert "112" in seen.recommendations[0].text
    assert seen.resources[0].topics == [safety.HELP_TOPIC_EMERGENCY]
    assert seen.model_version == MODEL_VERSION


async def test_who_reports_is_in_danger_and_no_abuser(spoiler: Spoiler) -> None:
    seen = await spoiler.analyze("anoche me agarró del cuello")

    assert seen.danger.level == safety.DANGER_IMMEDIATE
    assert seen.risk_level == resources.RISK_LEVEL_LOW
    assert seen.risk_rule == "danger_without_abuse"
    assert not seen.findings


async def test_where_the_rules_say_nothing_the_answer_says_that(spoiler: Spoiler) -> None:
    seen = await spoiler.analyze("¿compramos pan?", locale="en")

    assert seen.danger.level == safety.DANGER_NONE
    assert seen.danger.reason == ""
    assert seen.risk_rule == "no_rule_matched"
    (only,) = seen.recommendations
    assert only.key == "no_opinion"
    assert "does not mean that all is well" in only.text


async def test_a_healthy_sign_is_quoted(spoiler: Spoiler) -> None:
    text = "Tienes razón, perdón por gritarte. ¿Te parece si hablamos mañana?"

    seen = await spoiler.analyze(text)

    assert seen.healthy_signs
    for sign in seen.healthy_signs:
        assert text[sign.start_char : sign.end_char] == sign.quote
        assert sign.reason


async def test_the_request_names_the_language_before_the_call_does(spoiler: Spoiler) -> None:
    text = "no vales nada sin mí"

    stated = await spoiler.analyze(text, locale="es", metadata=ENGLISH)
    called = await spoiler.analyze(text, metadata=ENGLISH)

    assert stated.findings[0].reason.startswith("El texto dice")
    assert called.findings[0].reason.startswith("The text says")


async def test_a_bond_decides_what_is_a_house_rule(spoiler: Spoiler) -> None:
    text = "no vas a salir de esta casa hasta que termines la tarea"

    seen = await spoiler.analyze(text, bond=resources.BOND_PARENT)

    assert not seen.findings


async def test_keeping_needs_a_sign_in(spoiler: Spoiler) -> None:
    error = await refusal(spoiler.analyze(THREAT, store=True))

    assert error.code() is grpc.StatusCode.UNAUTHENTICATED
    assert reason(error) == "SIGN_IN_REQUIRED"


async def test_keeping_is_refused_by_its_field_until_it_is_built(spoiler: Spoiler) -> None:
    ana = spoiler.person()

    error = await refusal(spoiler.analyze(THREAT, store=True, metadata=ana.metadata()))

    assert error.code() is grpc.StatusCode.UNIMPLEMENTED
    assert reason(error) == "NOT_BUILT"
    violations = detail(error, error_details_pb2.BadRequest).field_violations
    assert [one.field for one in violations] == ["store"]


INVALID = {
    "no text": {"text": ""},
    "too long": {"text": "a" * 20_001},
    "no bond": {"text": "hola", "bond": resources.BOND_UNSPECIFIED},
    "another language": {"text": "hola", "locale": "fr"},
    "no country of that form": {"text": "hola", "country": "Spain"},
}


@pytest.mark.parametrize("fields", INVALID.values(), ids=INVALID)
async def test_an_invalid_request_is_refused(spoiler: Spoiler, fields: dict[str, str]) -> None:
    error = await refusal(spoiler.analyze(**fields))  # type: ignore[arg-type]  # wrong by intent

    assert error.code() is grpc.StatusCode.INVALID_ARGUMENT


async def test_the_longest_text_is_read(spoiler: Spoiler) -> None:
    text = ("Todo bien por aquí. " * 1000)[:19_000] + "te voy a matar"

    seen = await spoiler.analyze(text)

    assert text[seen.findings[0].start_char : seen.findings[0].end_char] == "te voy a matar"


async def test_no_word_of_a_text_reaches_the_log(spoiler: Spoiler) -> None:
    await spoiler.analyze("me quiero morir por culpa de Hermenegilda")

    assert "Hermenegilda" not in spoiler.logged.getvalue()
    assert "morir" not in spoiler.logged.getvalue()
