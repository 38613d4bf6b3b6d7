"""What is recommended is reviewed, exists in both languages, and never sends anyone into more danger."""

import re
import tomllib
from importlib import resources

import pytest

from mesh.kernel.locale import Locale
from svc_spoiler.domain.advice import advice
from svc_spoiler.domain.values import (
    Bond,
    DangerLevel,
    HealthySign,
    RiskLevel,
    Topic,
)
from svc_spoiler.store import ShippedWords
from tests.domain.spoiler.corpus import abuse_en, abuse_es, danger_es
from tests.domain.spoiler.reading import assessed

TABLES = {
    locale: tomllib.loads(
        resources.files("svc_spoiler.resources").joinpath(f"{locale.value}.toml").read_text("utf-8")
    )
    for locale in Locale
}

FORBIDDEN = re.compile(
    r"terapia|terap[eé]utic|enfr[eé]nta|confr[oó]nt|habla con él|dile que|couple|therap|talk to (him|her)|"
    r"t[óo]xic|abusador|abuser|narcis|agresor|maltratador|víctima|victim",
    re.IGNORECASE,
)


@pytest.mark.parametrize("locale", Locale, ids=lambda one: one.value)
def test_no_sentence_sends_anyone_to_face_the_other_or_judges_a_person(locale: Locale) -> None:
    wrong = [
        (table, key)
        for table, sentences in TABLES[locale].items()
        for key, sentence in sentences.items()
        if FORBIDDEN.search(sentence)
    ]

    assert wrong == []


def test_both_languages_have_the_same_sentences_with_the_same_facts() -> None:
    def shape(locale: Locale) -> dict[str, dict[str, list[str]]]:
        return {
            table: {key: sorted(re.findall(r"\{(\w+)\}", text)) for key, text in sentences.items()}
            for table, sentences in TABLES[locale].items()
        }

    assert shape(Locale.ES) == shape(Locale.EN)


def test_every_topic_and_every_healthy_sign_has_its_sentence() -> None:
    assert set(TABLES[Locale.ES]["topics"]) == {topic.value for topic in Topic}
    assert set(TABLES[Locale.ES]["healthy"]) == {sign.value for sign in HealthySign}


def test_every_reason_quotes_the_text() -> None:
    assert all("{quote}" in reason for reason in TABLES[Locale.ES]["topics"].values())


def test_everything_that_is_recommended_has_its_sentence() -> None:
    words = ShippedWords.load()
    texts = [
        *danger_es.SELF_HARM.values(),
        *(text for _, text in abuse_es.CRITICAL.values()),
        *(text for _, text in abuse_en.MEDIUM.values()),
        "eres un idiota",
        "hola",
        "mi amiga se quiere morir",
    ]

    for text in texts:
        for bond in (None, *Bond):
            for key in advice(assessed(text), bond):
                for locale in Locale:
                    assert words.say(locale, "recommendations", key, emergency="112")


def test_immediate_danger_begins_with_the_emergency_number() -> None:
    seen = assessed("me puso un cuchillo en el cuello")

    assert seen.danger.level is DangerLevel.IMMEDIATE
    assert advice(seen, Bond.PARTNER)[0] == "emergency"


def test_who_wants_to_die_is_told_of_company_and_distance_not_of_a_plan_to_leave() -> None:
    keys = advice(assessed("me quiero morir"), None)

    assert {"emergency", "experts", "not_alone", "keep_away"} <= set(keys)
    assert "plan" not in keys


def test_who_fears_for_somebody_is_told_to_stay_with_them() -> None:
    assert "stay_with" in advice(assessed("mi amiga dice que se quiere matar"), None)


def test_silence_of_the_rules_is_never_called_safety() -> None:
    seen = assessed("hola, ¿vienes?")

    assert seen.risk_level is RiskLevel.LOW
    assert advice(seen, None) == ("no_opinion",)
    assert "no significa que todo esté bien" in TABLES[Locale.ES]["recommendations"]["no_opinion"]


def test_at_work_there_is_advice_for_work() -> None:
    seen = assessed("si no sales conmigo te corro del trabajo")

    assert seen.risk_level >= RiskLevel.MEDIUM
    assert "work" in advice(seen, Bond.BOSS)
    assert "work" not in advice(seen, Bond.PARTNER)
