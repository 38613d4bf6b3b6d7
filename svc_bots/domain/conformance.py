"""How well a reply keeps to its bot's configuration, by what can be measured."""

from dataclasses import dataclass

from mesh.kernel.locale import Locale
from svc_bots.domain import language
from svc_bots.domain.config7d import Config7d
from svc_bots.domain.flow.steps import Said

_MOST_QUESTIONS = 1
"""A reply that asks more leaves open which one to answer (W3C COGA, conversations)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Check:
    """One measure against the configuration."""

    guard: str
    """Which rule: `max_words_per_sentence`."""

    kept: bool
    text: str
    """The measure in one plain sentence."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Conformance:
    """All measures of one reply."""

    checks: tuple[Check, ...]

    @property
    def score(self) -> float:
        """Share of the rules that are kept, 0 to 1."""
        return sum(check.kept for check in self.checks) / len(self.checks)


def measure(text: str, *, items: int, config: Config7d, locale: Locale) -> Conformance:
    """Measure a reply that lists `items` steps or options."""
    speech, order = config.comunicacion, config.procesamiento
    longest = language.longest_sentence_words(text)
    found = [
        _check(
            "max_words_per_sentence",
            longest <= speech.max_words_per_sentence,
            Said(
                es=f"La frase más larga tiene {longest} palabras; "
                f"el límite es {speech.max_words_per_sentence}.",
                en=f"The longest sentence has {longest} words; "
                f"the limit is {speech.max_words_per_sentence}.",
            ),
            locale,
        ),
        _check(
            "max_items",
            items <= order.max_items,
            Said(
                es=f"Elementos: {items}; el límite es {order.max_items}.",
                en=f"Items: {items}; the limit is {order.max_items}.",
            ),
            locale,
        ),
        _questions(text, locale),
    ]
    if not speech.emoji:
        found.append(_emoji(text, locale))
    if speech.literal_language:
        found.append(_literal(text, locale))
    if speech.tone_tags:
        found.append(_tone(text, locale))
    return Conformance(checks=tuple(found))


def _check(guard: str, kept: bool, text: Said, locale: Locale) -> Check:
    return Check(guard=guard, kept=kept, text=text.in_(locale))


def _questions(text: str, locale: Locale) -> Check:
    count = language.questions_in(text)
    words = Said(
        es=f"Preguntas: {count}; el límite es {_MOST_QUESTIONS}.",
        en=f"Questions: {count}; the limit is {_MOST_QUESTIONS}.",
    )
    return _check("max_questions", count <= _MOST_QUESTIONS, words, locale)


def _emoji(text: str, locale: Locale) -> Check:
    clean = not language.has_emoji(text)
    words = Said(es="No hay emojis.", en="There are no emoji.")
    if not clean:
        words = Said(es="Hay emojis.", en="There are emoji.")
    return _check("emoji", clean, words, locale)


def _literal(text: str, locale: Locale) -> Check:
    idioms = language.idioms_in(text)
    words = Said(es="No hay frases hechas conocidas.", en="There are no known idioms.")
    if idioms:
        words = Said(es=f"Frase hecha: {idioms[0]}.", en=f"Idiom: {idioms[0]}.")
    return _check("literal_language", not idioms, words, locale)


def _tone(text: str, locale: Locale) -> Check:
    tagged = any(tag in text for tag in (TONE_TAG.es, TONE_TAG.en))
    words = Said(es="El tono está dicho.", en="The tone is said.")
    if not tagged:
        words = Said(es="El tono no está dicho.", en="The tone is not said.")
    return _check("tone_tags", tagged, words, locale)


TONE_TAG = Said(es="[tono: tranquilo]", en="[tone: calm]")
"""Said after a sentence whose tone may be unclear, when the bot says tones."""
