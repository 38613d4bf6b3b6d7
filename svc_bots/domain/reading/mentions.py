"""The tasks a message mentions: a verb with its object, a phrase, or a noun alone."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from mesh.kernel.locale import Locale
from svc_bots.domain.reading.inflection import Form
from svc_bots.domain.reading.lexicon import Inflected, Lexicon, Phrase, VerbUse
from svc_bots.domain.reading.text import Reading
from svc_bots.domain.reading.wordbag import bag

_WINDOW = 7
"""Words between a verb and its object: "limpiar de una vez toda mi cocina"."""

_LEFT_WINDOW = 12
"""Words back to an object named before its verb: "la cocina ... limpiarla"."""

_CLITICS = re.compile(r"(?P<verb>\w*?(?:[aei]r|ndo))(?P<clitics>(?:me|te|se|nos|l[aoe]s?){1,2})")
_STANDS_FOR = bag("lo la los las it this that them everything todo hacerlo esto eso")
_REFLEXIVE = bag("me se nos")
_BREAKS = bag("con with without sin que which who cuando when si if")
_TO_SOMEONE = {
    Locale.ES: frozenset(("a", "al")),
    Locale.EN: frozenset(("to", "from", "for")),
}
_TAKE_TO = bag(
    "perro gato mascota perra gata perrito gatito perrita gatita conejo hamster cachorro loro "
    "banco seguro compania medico dentista doctor doctora casero arrendador escuela colegio "
    "clinica hospital soporte operador ayuntamiento propietario administrador fontanero "
    "plomero electricista proveedor cliente mensajes mensaje correos correo emails email "
    "mails messages texts message work school leave go class college job jobs bed seguridad "
    "obra examen exam exams test tests final finals midterm midterms trip gym gimnasio sala "
    "cuarto habitacion salir dormir cama acostar acostarme whatsapp chats quiz sat "
    "supermarket grocery move moving vacation holiday"
)
"""Objects that come after a/to/for; others after it belong to somebody or something else."""


class Shape(StrEnum):
    """How much of a task is said."""

    PAIR = "pair"
    """A verb and its object."""

    ALONE = "alone"
    """A verb that needs no object."""

    NAME = "name"
    """A noun that names the task."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One task in one place of a message, by word indexes, half open."""

    task: str
    locale: Locale
    shape: Shape
    form: Form
    """Form of the verb; BARE for a noun alone."""

    start: int
    end: int


class MentionFinder:
    """Finds mentions by a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def find(self, reading: Reading) -> tuple[Mention, ...]:
        """Every mention by its start; nouns inside a pair are not named again."""
        found = [
            mention
            for index in range(len(reading.words))
            for mention in self._at_verb(reading, index)
        ]
        found = [
            one
            for one in found
            # In "start folding the laundry" the first verb only leads to the second.
            if not any(
                one.start < other.start < one.end and other.shape is Shape.PAIR for other in found
            )
        ]
        covered = {place for mention in found for place in range(mention.start, mention.end)}
        names = [
            mention
            for index in range(len(reading.words))
            if index not in covered
            for mention in self._at_noun(reading, index)
        ]
        return tuple(sorted(found + names, key=lambda mention: (mention.start, mention.end)))

    def verb_forms(self, word: str) -> tuple[Inflected, ...]:
        """How `word` may be read as a verb of the vocabularies, its pronouns cut off."""
        return self._inflected(word)[0]

    def _inflected(self, word: str) -> tuple[tuple[Inflected, ...], str]:
        found = self._lexicon.verbs.get(word, ())
        if found:
            return found, ""
        match = _CLITICS.fullmatch(word)
        if match is None:
            return (), ""
        found = self._lexicon.verbs.get(match["verb"], ())
        spanish = tuple(one for one in found if one.locale is Locale.ES)
        return spanish, match["clitics"]

    def _at_verb(self, reading: Reading, index: int) -> Iterator[Mention]:
        verbs, clitics = self._inflected(reading.words[index].text)
        best: dict[Form, tuple[tuple[int, int, int], Mention]] = {}
        for verb in verbs:
            if not self._may_be_task(reading, index, verb.form):
                continue
            for use in self._lexicon.uses.get((verb.locale, verb.lemma), ()):
                scored = _complete(reading, index, use, clitics)
                if scored is None:
                    continue
                rank, end, shape = scored
                mention = Mention(use.task, verb.locale, shape, verb.form, index, end)
                if verb.form not in best or rank < best[verb.form][0]:
                    best[verb.form] = rank, mention
        for _, mention in best.values():
            yield mention

    def _may_be_task(self, reading: Reading, index: int, form: Form) -> bool:
        """Past and foreign forms name no task; `limpio` does only after `como`."""
        if form is not Form.MINE:
            return form in (Form.BARE, Form.ONGOING)
        before = [word.text for word in reading.words[max(0, index - 3) : index]]
        return "como" in before

    def _at_noun(self, reading: Reading, index: int) -> Iterator[Mention]:
        for phrase, task, locale in self._lexicon.names.get(reading.words[index].text, ()):
            if _phrase_at(reading, index, phrase):
                end = index + len(phrase)
                yield Mention(task, locale, Shape.NAME, Form.BARE, index, end)
                return


def _complete(
    reading: Reading, index: int, use: VerbUse, clitics: str
) -> tuple[tuple[int, int, int], int, Shape] | None:
    """How well a use of the verb at `index` is completed: (rank, end, shape); less is better."""
    after = index + 1
    if use.rest:
        after = _rest_at(reading, index, use.rest)
        if after < 0:
            return None
    if not use.objects:
        if use.reflexive and not _is_reflexive(reading, index, clitics):
            return None
        return (2, 0, -len(use.rest)), after, Shape.ALONE
    right = _object_right(reading, after, use)
    if right is not None:
        gap, length = right
        return (1, gap, -length - len(use.rest)), after + gap + length, Shape.PAIR
    if _points_back(reading, after, clitics) and _object_left(
        reading, index, use, _LEFT_WINDOW * 2
    ):
        return (3, 0, 0), after, Shape.PAIR
    if _ends_here(reading, after) and _object_left(reading, index, use, _LEFT_WINDOW):
        return (4, 0, 0), after, Shape.PAIR
    return None


def _rest_at(reading: Reading, index: int, rest: Phrase) -> int:
    """Where the words after `rest` start, or -1; one word may stand between: "clean it up"."""
    for skipped in (0, 1, 2):
        if _phrase_at(reading, index + 1 + skipped, rest):
            between = reading.words[index + 1 : index + 1 + skipped]
            if any(word.is_mark for word in between):
                return -1
            # In "clean my room up" the object stands before the particle.
            return index + 1 + skipped + len(rest) if not skipped else index + 1
    return -1


def _object_right(reading: Reading, after: int, use: VerbUse) -> tuple[int, int] | None:
    """Gap and length of the nearest object after the verb."""
    to_someone = False
    for gap in range(_WINDOW):
        place = after + gap
        if place >= len(reading.words):
            return None
        word = reading.words[place]
        if (word.is_mark and word.text not in (",", '"')) or word.text in _BREAKS:
            return None
        length = _object_length(reading, place, use)
        if length and (not to_someone or word.text in _TAKE_TO):
            return gap, length
        if word.text in _TO_SOMEONE[use.locale]:
            to_someone = True
    return None


def _object_length(reading: Reading, place: int, use: VerbUse) -> int:
    """Words of the longest object that starts at `place`, or 0."""
    for phrase in use.objects.get(reading.words[place].text, ()):
        if _phrase_at(reading, place, phrase):
            return len(phrase)
    return 0


def _object_left(reading: Reading, index: int, use: VerbUse, window: int) -> bool:
    return any(
        _object_length(reading, place, use)
        for place in range(max(0, index - window), index)
        # "i need to work": after "to" it is a verb, not an object.
        if place == 0 or reading.words[place - 1].text != "to"
    )


def _points_back(reading: Reading, after: int, clitics: str) -> bool:
    if clitics.endswith(("lo", "la", "los", "las")):
        return True
    return any(word.text in _STANDS_FOR for word in reading.words[after : after + 2])


def _ends_here(reading: Reading, after: int) -> bool:
    """Whether the verb is the last word of its clause, or nearly."""
    if after >= len(reading.words):
        return True
    word = reading.words[after]
    return word.is_mark or word.text in ("y", "and", "pero", "but", "porque", "because", "e")


def _is_reflexive(reading: Reading, index: int, clitics: str) -> bool:
    if clitics in _REFLEXIVE:
        return True
    before = reading.words[max(0, index - 5) : index]
    return any(word.text in ("me", "nos") for word in before)


def _phrase_at(reading: Reading, place: int, phrase: Phrase) -> bool:
    words = reading.words[place : place + len(phrase)]
    return len(words) == len(phrase) and all(
        word.text == wanted for word, wanted in zip(words, phrase, strict=True)
    )
