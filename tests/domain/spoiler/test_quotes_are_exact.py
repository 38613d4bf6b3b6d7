"""Every quote is the text as it was sent, at code points counted half open."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from svc_spoiler.domain.folding import fold
from tests.domain.spoiler.corpus import abuse_en, abuse_es, danger_en, danger_es
from tests.domain.spoiler.reading import assessed, ruleset

SENT = {
    "accents": ("Mañana TE VOY A MATAR, entiéndelo", "TE VOY A MATAR"),
    "emoji before": ("🙃🙃 te voy a matar", "te voy a matar"),
    "emoji of several code points": ("👩‍👩‍👧 te voy a matar", "te voy a matar"),
    "zero width": ("te v\u200boy a ma\u200dtar", "te v\u200boy a ma\u200dtar"),
    "combining accents": ("te voy a mata\u0301r", "te voy a mata\u0301r"),
    "cyrillic look-alikes": ("tе vоу а mаtаr", "tе vоу а mаtаr"),
    "full width": ("ｔｅ ｖｏｙ ａ ｍａｔａｒ", "ｔｅ ｖｏｙ ａ ｍａｔａｒ"),
    "ligature before": ("ﬁn: te voy a matar", "te voy a matar"),
    "spaced letters": ("t e  v o y  a  m a t a r", "t e  v o y  a  m a t a r"),
    "newlines": ("hola\r\nte voy a matar\r\nadiós", "te voy a matar"),
    "beyond the basic plane": ("𝐭𝐞 𝐯𝐨𝐲 𝐚 𝐦𝐚𝐭𝐚𝐫", "𝐭𝐞 𝐯𝐨𝐲 𝐚 𝐦𝐚𝐭𝐚𝐫"),
}


@pytest.mark.parametrize(("text", "quote"), SENT.values(), ids=SENT)
def test_the_quote_is_what_was_sent(text: str, quote: str) -> None:
    (finding,) = assessed(text).findings

    assert finding.quote == quote
    assert text[finding.span.start : finding.span.end] == quote


def _everything() -> dict[str, str]:
    texts: dict[str, str] = {}
    for module in (danger_es, danger_en):
        for table in (module.SELF_HARM, module.THREATS_AND_WEAPONS, module.VIOLENCE):
            texts |= {f"{module.__name__}-{key}": text for key, text in table.items()}
    for module in (abuse_es, abuse_en):
        for table in (module.CRITICAL, module.HIGH, module.MEDIUM):
            texts |= {f"{module.__name__}-{key}": text for key, (_, text) in table.items()}
    return texts


def test_every_quote_of_every_table_is_a_slice_of_its_text() -> None:
    for text in _everything().values():
        seen = assessed(text)

        assert seen.danger.quote in text
        for finding in seen.findings:
            assert finding.quote
            assert text[finding.span.start : finding.span.end] == finding.quote
        for sign in seen.healthy_signs:
            assert text[sign.span.start : sign.span.end] == sign.quote


def test_findings_stand_in_the_order_of_the_text_and_never_overlap() -> None:
    text = "te voy a matar. nadie te va a creer, no vales nada. dame tu contraseña ahora."

    spans = [one.span for one in assessed(text).findings]

    assert len(spans) >= 2
    assert all(before.end <= after.start for before, after in itertools.pairwise(spans))


HARD = st.text(
    alphabet=st.one_of(
        st.sampled_from("te voy a matar no me dejas si quiero morir .,;:!?\"'()*@$0134 "),
        st.sampled_from("áéíóúñüÁÑ😂🔪💊\u200b\u200d\ufe0fаеоｔﬁ𝐚\u0301\n\r\t\x00"),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=400,
)


@settings(max_examples=400, deadline=None)
@given(HARD)
def test_no_text_breaks_the_reader_or_its_quotes(text: str) -> None:
    seen = assessed(text)

    for finding in seen.findings:
        assert 0 <= finding.span.start < finding.span.end <= len(text)
        assert text[finding.span.start : finding.span.end] == finding.quote


PIECES = st.lists(
    st.sampled_from([*sorted(ruleset().symbols), "😂", "🔪", ".", ",", "\n", "No", "ME"]),
    max_size=60,
)


@settings(max_examples=200, deadline=None)
@given(PIECES)
def test_no_order_of_known_words_breaks_the_reader(words: list[str]) -> None:
    text = " ".join(words)

    for finding in assessed(text).findings:
        assert text[finding.span.start : finding.span.end] == finding.quote


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=200))
def test_folding_keeps_the_way_back(text: str) -> None:
    folded = fold(text)

    for at in range(len(folded.text)):
        start, end = folded.span(at, at + 1)
        assert 0 <= start < end <= len(text)
        assert folded.text[at] in fold(text[start:end]).text
