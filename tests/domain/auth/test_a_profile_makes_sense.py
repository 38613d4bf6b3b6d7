"""Ages of countries, addresses, and what a profile cannot be."""

import pytest

from svc_auth.domain.accounts import (
    AGES,
    Profile,
    guardian_required,
    normal_email,
    profile_violations,
)


@pytest.mark.parametrize(
    ("country", "birth_year", "needed"),
    [
        pytest.param("ES", 2014, True, id="twelve in Spain"),
        pytest.param("ES", 2012, True, id="perhaps thirteen still in Spain"),
        pytest.param("ES", 2011, False, id="surely fourteen in Spain"),
        pytest.param("DE", 2011, True, id="fourteen in Germany"),
        pytest.param("US", 2012, False, id="thirteen in the United States"),
        pytest.param("MX", 2009, True, id="sixteen in Mexico"),
        pytest.param("ZZ", 2011, True, id="an unknown country has the strictest age of Europe"),
        pytest.param("ES", None, False, id="a year that was not told"),
        pytest.param("ES", 1900, False, id="the oldest year"),
    ],
)
def test_a_guardian_is_needed_below_the_age_of_the_country(
    country: str, birth_year: int | None, needed: bool
) -> None:
    assert guardian_required(country, birth_year, this_year=2026) is needed


def test_the_ages_are_those_a_law_can_set() -> None:
    assert all(len(country) == 2 and country.isupper() for country in AGES)
    assert set(AGES.values()) <= set(range(13, 19))


@pytest.mark.parametrize("typed", ["Ana@Example.ORG", " ana@example.org ", "ana@example.org"])
def test_an_address_has_one_spelling(typed: str) -> None:
    assert normal_email(typed) == "ana@example.org"


@pytest.mark.parametrize(
    ("profile", "broken"),
    [
        pytest.param({}, [], id="a whole profile"),
        pytest.param({"display_name": " "}, [("user.display_name", "required")], id="no name"),
        pytest.param({"locale": ""}, [("user.locale", "required")], id="no language"),
        pytest.param({"country": ""}, [("user.country", "required")], id="no country"),
        pytest.param(
            {"presets": ({"key": "a"}, {"key": "a"})},
            [("user.presets", "repeated.unique")],
            id="two presets of one key",
        ),
        pytest.param(
            {"active_preset": "b", "presets": ({"key": "a"},)},
            [("user.active_preset", "string.in")],
            id="a preset in use that is not there",
        ),
        pytest.param({"active_preset": "a", "presets": ({"key": "a"},)}, [], id="a preset in use"),
    ],
)
def test_a_profile_is_checked_as_a_whole(
    profile: dict[str, object], broken: list[tuple[str, str]]
) -> None:
    whole: dict[str, object] = {"display_name": "Ana", "locale": "es", "country": "ES"}

    found = profile_violations(Profile(**(whole | profile)))  # type: ignore[arg-type]  # cases

    assert [(one.field, one.rule) for one in found] == broken
