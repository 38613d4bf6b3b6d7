"""Typos, missing accents, abbreviations and disguises are read as the words they stand for, and ordinary words are not."""

import pytest

from tests.domain.spoiler.reading import in_danger, ruleset

DISGUISED = {
    "no accents": "me corte las venas",
    "capitals": "ME QUIERO MORIR",
    "as it sounds": "me kiero moriiir",
    "abbreviated": "m qiero morir xq nadie m qiere",
    "leet": "te voy a m4t4r",
    "stars": "me quiero m*tar",
    "spaced": "q u i e r o  m o r i r",
    "dotted": "q.u.i.e.r.o m.o.r.i.r",
    "without blanks": "mequieromorir",
    "torn apart": "pienso en el sui cidio",
    "one letter off": "me quiero sucidar",
    "emoji for a word": "me voy a clavar un 🔪",
    "look-alikes": "mе quiеrо mоrir",
    "zero width": "me quiero mo\u200brir",
    "code word": "i want to unalive myself",
    "initials": "kms tonight",
    "no apostrophe": "i dont want to live anymore",
    "curly apostrophe": "I don’t want to live anymore",
}


@pytest.mark.parametrize("text", DISGUISED.values(), ids=DISGUISED)
def test_a_disguised_message_of_danger_is_seen(text: str) -> None:
    assert in_danger(text)


LOOK_ALIKES = {
    "mother": "la madre de Mateo hizo mate",
    "sugar": "me gusta el azúcar moreno",
    "to grind": "voy a moler café",
    "to dye": "I want to dye my hair",
    "live": "we want to live in Madrid",
    "skilled": "I'm going to skill up this year",
    "roses": "me regaló unas rosas",
    "single letters": "a b c d e f g",
}


@pytest.mark.parametrize("text", LOOK_ALIKES.values(), ids=LOOK_ALIKES)
def test_an_ordinary_word_is_not_bent_into_a_dangerous_one(text: str) -> None:
    assert not in_danger(text)


MEANT = {
    "sound": ("kiero", ("quiero",)),
    "repeats": ("morirrrr", ("morir",)),
    "known": ("matar", ("matar",)),
    "two words in one": ("gonna", ("going", "to")),
    "too long to be a word": ("a" * 60, ()),
    "a number": ("2027", ()),
}


@pytest.mark.parametrize(("typed", "meant"), MEANT.values(), ids=MEANT)
def test_what_a_typed_word_stands_for(typed: str, meant: tuple[str, ...]) -> None:
    assert ruleset().speller.meant(typed) == meant


LAUGHTER = {"jaja": True, "haha": True, "jajsjaja": True, "hija": False, "lol": True, "ajo": False}


@pytest.mark.parametrize(("word", "laughs"), LAUGHTER.items(), ids=LAUGHTER)
def test_laughter_is_told_from_words(word: str, laughs: bool) -> None:
    assert ruleset().speller.is_laugh(word) is laughs
