"""Idioms, games, stories, news, play, plans and house rules are neither danger nor abuse."""

import pytest

from svc_spoiler.domain.values import Bond
from tests.domain.spoiler.corpus import harmless_en, harmless_es
from tests.domain.spoiler.reading import cases, in_danger, silent

SPANISH = cases(
    idioms=harmless_es.IDIOMS,
    stories_and_games=harmless_es.STORIES_AND_GAMES,
    everyday=harmless_es.EVERYDAY,
)
ENGLISH = cases(
    idioms=harmless_en.IDIOMS,
    stories_and_games=harmless_en.STORIES_AND_GAMES,
    everyday=harmless_en.EVERYDAY,
)


@pytest.mark.parametrize("text", SPANISH.values(), ids=SPANISH)
def test_ordinary_spanish_is_left_alone(text: str) -> None:
    assert silent(text)


@pytest.mark.parametrize("text", ENGLISH.values(), ids=ENGLISH)
def test_ordinary_english_is_left_alone(text: str) -> None:
    assert silent(text)


# Left: said in earnest. Right: the same words where they mean no harm.
PAIRS = {
    "play": ("te voy a matar", "jajaja te voy a matar por subir esa foto"),
    "invitation": ("te mato si no vienes", "te mato si no vienes a la fiesta jaja"),
    "game": ("voy a matarlo", "voy a matar al jefe final"),
    "film": ("me apuntó con una pistola", "en la película el ladrón le apuntó con una pistola"),
    "hunger": ("me quiero morir", "me muero de hambre"),
    "shame": ("me quiero morir", "me quiero morir de la vergüenza"),
    "stage": ("I'm going to kill you", "you're going to kill it on stage"),
    "laughing": ("I want to die", "I'm dying laughing"),
    "dictionary": ("me estranguló", "¿qué significa estrangular?"),
    "negation": ("quiero morir", "no quiero morir"),
    "english negation": ("I'm going to kill myself", "I'm not going to kill myself"),
    "onion": ("me corté los brazos", "me corté el dedo picando cebolla"),
    "holiday": ("quiero desaparecer", "quiero desaparecer e irme a la playa"),
}


@pytest.mark.parametrize(("earnest", "harmless"), PAIRS.values(), ids=PAIRS)
def test_the_same_words_are_told_apart(earnest: str, harmless: str) -> None:
    assert in_danger(earnest)
    assert not in_danger(harmless)


def test_laughter_does_not_hide_a_wish_to_die() -> None:
    """People laugh when they say the worst; only a trifle beside it makes it play."""
    assert in_danger("jajaja me quiero morir ya")


def test_a_lyric_hides_nothing_that_happened_to_the_writer() -> None:
    assert in_danger("mi novio me pegó anoche mientras sonaba esa canción")


def test_a_game_hides_nothing_that_somebody_does_to_the_writer() -> None:
    assert in_danger("mi hermano me pega cuando pierde en el juego")


AGREED = {
    "es": "si quieres compartimos la ubicación durante el viaje",
    "en": "want to share locations while we travel? only if you're fine with it",
}


@pytest.mark.parametrize("text", AGREED.values(), ids=AGREED)
def test_what_both_agreed_on_is_no_surveillance(text: str) -> None:
    assert silent(text)


def test_a_parents_house_rule_is_no_confinement() -> None:
    text = "no sales hasta que termines la tarea"

    assert silent(text, Bond.PARENT)


def test_a_bosss_rule_of_work_is_no_control() -> None:
    assert silent("durante el turno no uses el teléfono personal", Bond.BOSS)
