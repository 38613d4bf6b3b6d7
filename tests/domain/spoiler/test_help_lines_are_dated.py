"""Help lines are facts with a source and a date; old or missing ones fall back to the emergency number."""

from datetime import date, timedelta

import pytest

from mesh.kernel.locale import Locale
from svc_spoiler.domain.help import Directory, HelpTopic, topic_of
from svc_spoiler.domain.values import Topic
from svc_spoiler.store import load_directory

COUNTRIES = ("ES", "MX", "AR", "CL", "CO", "PE", "UY", "PY", "EC", "US", "GB")
EMERGENCY = {
    "ES": "112", "MX": "911", "AR": "911", "CL": "133", "CO": "123", "PE": "105", "UY": "911",
    "PY": "911", "EC": "911", "US": "911", "GB": "999",
}  # fmt: skip


@pytest.fixture(scope="module")
def directory() -> Directory:
    """The lines that ship."""
    return load_directory()


@pytest.mark.parametrize("country", COUNTRIES)
def test_a_country_has_its_emergency_number_and_lines(directory: Directory, country: str) -> None:
    today = directory.stale_after

    assert directory.emergency_number(country) == EMERGENCY[country]
    assert directory.lines_for(country, today=today)


def test_every_line_has_a_source_and_words_in_both_languages(directory: Directory) -> None:
    for lines in directory.lines.values():
        for line in lines:
            assert line.source.startswith("https://"), line.key
            assert set(line.description) == set(Locale), line.key
            assert line.topics, line.key
            assert line.channels, line.key


def test_keys_are_unique_and_begin_with_the_country(directory: Directory) -> None:
    lines = [line for lines in directory.lines.values() for line in lines]

    assert len({line.key for line in lines}) == len(lines)
    assert all(line.key.startswith(line.country.lower() + "-") for line in lines)


def test_no_line_claims_a_check_that_nobody_made(directory: Directory) -> None:
    """Noted from public sources is not called: `verified_on` waits for a person."""
    assert all(line.verified_on is None for lines in directory.lines.values() for line in lines)


def test_channels_without_voice_stand_first(directory: Directory) -> None:
    for lines in directory.lines.values():
        for line in lines:
            voiceless = [channel.voiceless for channel in line.channels]
            assert voiceless == sorted(voiceless, reverse=True), line.key


def test_spain_can_be_reached_without_voice_and_in_sign_language(directory: Directory) -> None:
    (line,) = [one for one in directory.lines["ES"] if one.key == "es-016"]

    kinds = [channel.kind for channel in line.channels]

    assert {"whatsapp", "email", "text_telephone", "video_signing", "phone"} == set(kinds)
    assert kinds[-1] == "phone"


def test_lines_for_the_topic_come_first(directory: Directory) -> None:
    lines = directory.lines_for("ES", today=directory.stale_after, topic=HelpTopic.CHILDREN)

    assert HelpTopic.CHILDREN in lines[0].topics
    assert len(lines) == len(directory.lines["ES"])


def test_lines_that_need_no_voice_come_before_the_others(directory: Directory) -> None:
    lines = directory.lines_for("MX", today=directory.stale_after)

    assert [line.channels[0].voiceless for line in lines] == [True, False, False]


def test_old_data_are_not_shown(directory: Directory) -> None:
    fresh, old = directory.stale_after, directory.stale_after + timedelta(days=1)

    assert not directory.stale(fresh)
    assert directory.stale(old)
    assert directory.lines_for("ES", today=old) == ()
    assert directory.emergency_number("ES") == "112"


def test_data_are_never_good_for_more_than_a_year(directory: Directory) -> None:
    assert directory.stale_after < date(2026, 11, 24) + timedelta(days=366)


def test_an_unknown_country_has_the_number_that_every_mobile_knows(directory: Directory) -> None:
    assert directory.emergency_number("ZZ") == "112"
    assert directory.lines_for("ZZ", today=directory.stale_after) == ()


HELP = {
    "wish to die": (Topic.WISH_TO_DIE, HelpTopic.SUICIDE),
    "pressed with suicide": (Topic.SELF_HARM_COERCION, HelpTopic.SUICIDE),
    "blows": (Topic.PHYSICAL_VIOLENCE, HelpTopic.GENDER_VIOLENCE),
    "sex without consent": (Topic.SEXUAL_VIOLENCE, HelpTopic.SEXUAL_VIOLENCE),
    "children": (Topic.CHILDREN, HelpTopic.CHILDREN),
    "nothing seen": (None, HelpTopic.GENDER_VIOLENCE),
}


@pytest.mark.parametrize(("topic", "wanted"), HELP.values(), ids=HELP)
def test_a_danger_asks_for_its_kind_of_help(topic: Topic | None, wanted: HelpTopic) -> None:
    assert topic_of(topic) is wanted
