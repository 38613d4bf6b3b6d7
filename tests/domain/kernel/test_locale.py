"""Which language a caller reads; Spanish when nothing says otherwise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mesh.kernel.locale import Locale, negotiate

ES, EN = Locale.ES, Locale.EN
CASES = {
    "nothing said": ("", ES),
    "Spanish": ("es", ES),
    "English": ("en", EN),
    "English of a country": ("en-GB", EN),
    "Spanish of a country": ("es-MX", ES),
    "capitals": ("EN-us", EN),
    "the first of two": ("en, es", EN),
    "the first of two, the other way": ("es, en", ES),
    "the one with the higher quality": ("es;q=0.5, en;q=0.9", EN),
    "a whole value beats a share": ("es;q=0.9, en", EN),
    "a browser's usual list": ("fr-FR,fr;q=0.9,en;q=0.8,es;q=0.7", EN),
    "no quality at all is refused": ("en;q=0", ES),
    "a quality of three digits": ("en;q=0.001", EN),
    "spaces around": ("  en ; q = 0.8 ,  es ; q=0.2 ", EN),
    "another language alone": ("fr", ES),
    "any language": ("*", ES),
    "a longer word that begins alike": ("english, esperanto", ES),
    "a quality that is no number": ("en;q=much, es;q=0.1", ES),
    "a quality that is not a number": ("en;q=nan, es;q=0.1", ES),
    "a quality above one is one": ("es, en;q=7", ES),
    "a quality below nothing": ("en;q=-1", ES),
    "commas alone": (",,,,", ES),
    "semicolons alone": (";;;;", ES),
    "letters of another script": ("えん", ES),
}


@pytest.mark.parametrize(("header", "expected"), CASES.values(), ids=CASES.keys())
def test_the_language_is_the_best_that_we_speak(header: str, expected: Locale) -> None:
    assert negotiate(header) is expected


@given(st.text())
def test_nonsense_gives_a_language_all_the_same(header: str) -> None:
    assert negotiate(header) in Locale


def test_a_header_without_end_is_read_only_at_its_beginning() -> None:
    assert negotiate("fr," * 100_000 + "en") is ES
