"""What can be measured in a text: sentences, words, emoji, idioms, questions."""

import re
import unicodedata

from mesh.kernel.locale import Locale

_SENTENCE = re.compile(r"[^.!?…:\n]+[.!?…:]?")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_EMOJI = re.compile("[\U0001f1e6-\U0001faff\u2600-\u27bf\u2b50\u2b55\ufe0f\u20e3]")

IDIOMS = {
    Locale.ES: (
        "ponte las pilas", "ponerse las pilas", "manos a la obra", "pan comido", "de golpe",
        "de un tirón", "paso a paso se llega", "cuesta arriba", "en un abrir y cerrar de ojos",
        "echar una mano", "echa una mano", "dar el salto", "poner orden en tu vida", "a tope",
        "romper el hielo", "tirar la toalla", "matar dos pájaros", "ahogarse en un vaso",
        "quitarte un peso", "al pie de la letra", "meter la pata", "ir al grano", "pan para hoy",
        "la punta del iceberg", "dar en el clavo", "poner la mesa en orden", "hacer borrón",
        "coger el toro", "sobre ruedas", "a la ligera", "con el pie derecho", "rápido como",
        "comerse el mundo", "tú puedes con todo", "el cielo es el límite", "hincar el diente",
    ),
    Locale.EN: (
        "piece of cake", "hit the ground running", "bite the bullet", "break the ice",
        "get the ball rolling", "in no time", "tackle the beast", "a breeze", "kill two birds",
        "once and for all", "roll up your sleeves", "the tip of the iceberg", "step up",
        "hang in there", "you've got this", "you got this", "the sky is the limit", "jump in",
        "dive in", "knock it out", "crush it", "nail it", "on the same page", "under the weather",
        "at the end of the day", "cut corners", "get your act together", "spick and span",
        "call it a day", "back to square one", "keep your chin up", "snowed under",
    ),
}  # fmt: skip
"""Figures of speech that written replies must not hold; not all there are."""


def sentences(text: str) -> list[str]:
    """The sentences of `text`; a colon and a new line end one, as a voice does."""
    return [found.strip() for found in _SENTENCE.findall(text) if _WORD.search(found)]


def words(text: str) -> list[str]:
    """The words of `text`."""
    return _WORD.findall(text)


def longest_sentence_words(text: str) -> int:
    """Words in the longest sentence."""
    return max((len(words(sentence)) for sentence in sentences(text)), default=0)


def has_emoji(text: str) -> bool:
    """Whether `text` holds an emoji or a pictorial symbol."""
    return _EMOJI.search(text) is not None


def idioms_in(text: str) -> tuple[str, ...]:
    """The listed figures of speech in `text`, of either language."""
    plain = unicodedata.normalize("NFC", text.lower())
    return tuple(
        idiom for idioms in IDIOMS.values() for idiom in idioms if re.search(rf"\b{idiom}\b", plain)
    )


def questions_in(text: str) -> int:
    """How many questions `text` asks."""
    return text.count("?")
