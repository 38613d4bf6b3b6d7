"""A wrong setting stops a process with one sentence that names it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import ClassVar

import pytest

from mesh.config import (
    GLOBAL_NAMES,
    Settings,
    SettingsError,
    rate_limits,
    read_environment,
    read_secret,
    refuse_unknown,
)


@dataclass(frozen=True, kw_only=True)
class BotsSettings(Settings):
    """Settings of every kind."""

    AREA: ClassVar[str] = "BOTS"

    owner: str
    """Has no default."""

    most: int = 8
    """A whole number."""

    share: float = 0.5
    """A number."""

    open: bool = False
    """A boolean."""

    folder: Path | None = None
    """A path, or none."""

    words: tuple[str, ...] = ()
    """A list."""


def refusal(act: Callable[[], object]) -> str:
    """The one sentence an act is refused with."""
    with pytest.raises(SettingsError) as caught:
        act()
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


GIVEN = {"MENTALIA_BOTS_OWNER": "ana"}


def test_what_is_not_set_has_its_default() -> None:
    assert BotsSettings.load(GIVEN) == BotsSettings(owner="ana")


def test_each_kind_of_value_is_read() -> None:
    environment = GIVEN | {
        "MENTALIA_BOTS_MOST": "12",
        "MENTALIA_BOTS_SHARE": "1e-2",
        "MENTALIA_BOTS_OPEN": "True",
        "MENTALIA_BOTS_FOLDER": "models/small",
        "MENTALIA_BOTS_WORDS": " es, en ,,",
    }

    assert BotsSettings.load(environment) == BotsSettings(
        owner="ana",
        most=12,
        share=0.01,
        open=True,
        folder=Path("models/small"),
        words=("es", "en"),
    )


def test_settings_of_other_areas_are_left_alone() -> None:
    other = {"MENTALIA_CHAT_MOST": "much", "MENTALIA_ENV": "production", "PATH": "/bin"}

    assert BotsSettings.load(GIVEN | other) == BotsSettings(owner="ana")


WRONG: Mapping[str, tuple[dict[str, str], str]] = {
    "a word for a whole number": ({"MENTALIA_BOTS_MOST": "much"}, "a whole number"),
    "a fraction for a whole number": ({"MENTALIA_BOTS_MOST": "1.5"}, "a whole number"),
    "nothing for a whole number": ({"MENTALIA_BOTS_MOST": ""}, "a whole number"),
    "a word for a number": ({"MENTALIA_BOTS_SHARE": "half"}, "a number"),
    "a comma in a number": ({"MENTALIA_BOTS_SHARE": "0,5"}, "a number"),
    "a yes for a boolean": ({"MENTALIA_BOTS_OPEN": "yes"}, "'true' or 'false'"),
    "a one for a boolean": ({"MENTALIA_BOTS_OPEN": "1"}, "'true' or 'false'"),
    "an unknown name": ({"MENTALIA_BOTS_MOTS": "8"}, "MENTALIA_BOTS_MOST"),
}


@pytest.mark.parametrize(("wrong", "right"), WRONG.values(), ids=WRONG.keys())
def test_a_wrong_setting_is_named_with_what_would_be_right(
    wrong: dict[str, str], right: str
) -> None:
    [name] = wrong

    sentence = refusal(lambda: BotsSettings.load(GIVEN | wrong))

    assert sentence.startswith(name)
    assert right in sentence


def test_a_missing_setting_is_named() -> None:
    sentence = refusal(lambda: BotsSettings.load({}))

    assert sentence == "MENTALIA_BOTS_OWNER must be set."


STRAYS = ["MENTALIA_BOT_MOST", "MENTALIA_", "MENTALIA_BOTS", "MENTALIA_BOTS_", "MENTALIA_HOMES"]


@pytest.mark.parametrize("name", STRAYS)
def test_a_name_of_no_area_is_refused(name: str) -> None:
    sentence = refusal(lambda: refuse_unknown({name: "x"}))

    assert sentence.startswith(f"{name} is not a setting")


def test_known_names_and_those_of_others_are_not_refused() -> None:
    refuse_unknown(dict.fromkeys(GLOBAL_NAMES, "x") | {"MENTALIA_BOTS_MOST": "8", "HOME": "/"})


def test_the_environment_is_development_unless_said_otherwise() -> None:
    assert read_environment({}) == "development"
    assert read_environment({"MENTALIA_ENV": "production"}) == "production"


@pytest.mark.parametrize("value", ["", "prod", "Production", "staging"])
def test_another_environment_is_refused(value: str) -> None:
    sentence = refusal(lambda: read_environment({"MENTALIA_ENV": value}))

    assert sentence.startswith("MENTALIA_ENV")


def test_rate_limits_apply_unless_development_switches_them_off() -> None:
    assert rate_limits({}) is True
    assert rate_limits({"MENTALIA_RATE_LIMITS": "on", "MENTALIA_ENV": "production"}) is True
    assert rate_limits({"MENTALIA_RATE_LIMITS": "off"}) is False


OFF = {
    "off in production": {"MENTALIA_RATE_LIMITS": "off", "MENTALIA_ENV": "production"},
    "another word": {"MENTALIA_RATE_LIMITS": "no"},
}


@pytest.mark.parametrize("environment", OFF.values(), ids=OFF.keys())
def test_rate_limits_cannot_be_switched_off_by_accident(environment: dict[str, str]) -> None:
    sentence = refusal(lambda: rate_limits(environment))

    assert sentence.startswith("MENTALIA_RATE_LIMITS")


def test_a_secret_is_the_line_of_its_file(tmp_path: Path) -> None:
    file = tmp_path / "password"
    file.write_text("s3cret\n", "utf-8")

    assert read_secret(file, purpose="password of the database") == "s3cret"


def test_a_secret_that_cannot_be_read_names_its_purpose_and_file(tmp_path: Path) -> None:
    missing = tmp_path / "password"

    for path in (None, missing, tmp_path):
        sentence = refusal(partial(read_secret, path, purpose="password of the database"))

        assert "password of the database" in sentence
        assert path is None or str(path) in sentence


def test_a_secret_that_is_no_text_is_refused_without_showing_it(tmp_path: Path) -> None:
    file = tmp_path / "password"
    file.write_bytes(b"\xff\xfes3cret")

    sentence = refusal(lambda: read_secret(file, purpose="password of the database"))

    assert str(file) in sentence
    assert "s3cret" not in sentence
