"""The decision: which task, if any, a message asks to split."""

from collections.abc import Iterable
from dataclasses import dataclass

from mesh.kernel.locale import Locale
from svc_bots.domain.reading import vetoes
from svc_bots.domain.reading.frames import Frame, FrameFinder
from svc_bots.domain.reading.governing import govern
from svc_bots.domain.reading.kept import KEPT_WORDS, REQUEST_WORDS, REQUEST_WORDS_ES
from svc_bots.domain.reading.lexicon import Lexicon, Vocabulary, build
from svc_bots.domain.reading.mentions import MentionFinder
from svc_bots.domain.reading.patterns_en import ENGLISH
from svc_bots.domain.reading.patterns_es import SPANISH
from svc_bots.domain.reading.scene import Scene
from svc_bots.domain.reading.spelling import Speller
from svc_bots.domain.reading.text import Reading, read
from svc_bots.domain.reading.wordbag import bag

_SPANISH_MARKS = bag(
    "el la los las que de y no se un una por con mi me para esta estoy tengo como lo es en al "
    "del muy pero ya hola gracias quiero puedes eres soy hay"
)
_ENGLISH_MARKS = bag(
    "the i you to a is and of it my for in that what do have am are this can how not with on "
    "be hello thanks want please"
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """What a message asks for."""

    locale: Locale
    """Language of the message, as far as it shows; else the caller's."""

    task: str = ""
    """Key of a task with hand-written steps; empty when none is asked for."""

    unnamed: str = ""
    """A task in the person's own words, when it has no hand-written steps."""

    @property
    def flow(self) -> bool:
        """Whether a task split is asked for."""
        return bool(self.task or self.unnamed)


class AskReader:
    """Reads messages; built once, holds only tables."""

    def __init__(self, vocabularies: Iterable[Vocabulary]) -> None:
        lexicon: Lexicon = build(vocabularies)
        self._speller = Speller(
            lexicon.words | REQUEST_WORDS,
            lexicon.spanish | REQUEST_WORDS_ES,
            lexicon.kept | KEPT_WORDS,
        )
        self._frames = FrameFinder(SPANISH, ENGLISH)
        self._mentions = MentionFinder(lexicon)

    def read(self, message: str, locale: Locale) -> Asked:
        """What `message` asks for; `locale` is the caller's language."""
        reading = read(message, self._speller)
        spoken = _language(reading, locale)
        if not reading.words or vetoes.rules_out(reading):
            return Asked(locale=spoken)
        void = vetoes.asks_something_else(reading)
        quoted = vetoes.reported(reading)
        frames = tuple(
            one
            for one in self._frames.find(reading)
            if one.start not in quoted
            and (
                reading.words[one.start].sentence not in void
                or one.frame in (Frame.SPLIT, Frame.HELP, Frame.DENIED, Frame.OTHER)
            )
        )
        mentions = tuple(one for one in self._mentions.find(reading) if one.start not in quoted)
        scene = Scene(reading, frames, govern(reading, mentions, frames), void, self._mentions)
        known = scene.governed_task()
        if known is not None:
            return Asked(locale=known.locale, task=known.task)
        unnamed = scene.unnamed_task()
        if unnamed is not None:
            return Asked(locale=unnamed.locale, unnamed=unnamed.words)
        loose = scene.loose_task()
        if loose is not None:
            return Asked(locale=loose.locale, task=loose.task)
        return Asked(locale=spoken)


def _language(reading: Reading, locale: Locale) -> Locale:
    spanish = sum(word.text in _SPANISH_MARKS for word in reading.words)
    english = sum(word.text in _ENGLISH_MARKS for word in reading.words)
    if any(letter in reading.original for letter in "ñ¿¡"):
        spanish += 3
    if spanish == english:
        return locale
    return Locale.ES if spanish > english else Locale.EN
