"""The forms of a verb that matter here, in Spanish and English.

Not a grammar: enough to know an infinitive from a present, a past and a gerund.
"""

from collections.abc import Iterator
from enum import StrEnum

from svc_bots.domain.reading.wordbag import bag


class Form(StrEnum):
    """What a form of a verb says about the doing."""

    BARE = "bare"
    """Infinitive in Spanish, base form in English: needs something that governs it."""

    ONGOING = "ongoing"
    """Gerund: limpiando, cleaning."""

    MINE = "mine"
    """First person present in Spanish: limpio. English has none of its own."""

    DONE = "done"
    """Past or participle: limpié, limpiado, cleaned."""

    OTHER = "other"
    """A form that is somebody else's, or an order: limpia, cleans."""


_ES_IRREGULAR: dict[str, dict[Form, str]] = {
    "hacer": {Form.MINE: "hago", Form.DONE: "hice hecho hecha", Form.OTHER: "hace haz hacen"},
    "poner": {Form.MINE: "pongo", Form.DONE: "puse puesto puesta", Form.OTHER: "pone pon ponen"},
    "fregar": {Form.MINE: "friego", Form.OTHER: "friega friegan"},
    "regar": {Form.MINE: "riego", Form.OTHER: "riega riegan"},
    "tender": {Form.MINE: "tiendo", Form.OTHER: "tiende tienden"},
    "devolver": {Form.MINE: "devuelvo", Form.DONE: "devuelto", Form.OTHER: "devuelve"},
    "envolver": {Form.MINE: "envuelvo", Form.DONE: "envuelto", Form.OTHER: "envuelve"},
    "escribir": {Form.DONE: "escrito escrita"},
    "vestir": {Form.MINE: "visto", Form.ONGOING: "vistiendo", Form.OTHER: "viste"},
    "acostar": {Form.MINE: "acuesto", Form.OTHER: "acuesta"},
    "salir": {Form.MINE: "salgo", Form.OTHER: "sale sal"},
    "pedir": {Form.MINE: "pido", Form.ONGOING: "pidiendo", Form.OTHER: "pide piden"},
    "leer": {Form.ONGOING: "leyendo", Form.DONE: "lei leido"},
    "dormir": {Form.MINE: "duermo", Form.ONGOING: "durmiendo", Form.OTHER: "duerme"},
    "ir": {Form.MINE: "voy", Form.ONGOING: "yendo", Form.DONE: "fui ido", Form.OTHER: "va van"},
    "resolver": {Form.MINE: "resuelvo", Form.DONE: "resuelto", Form.OTHER: "resuelve"},
    "cocer": {Form.MINE: "cuezo", Form.OTHER: "cuece"},
    "freir": {Form.MINE: "frio", Form.DONE: "frito freido", Form.OTHER: "frie"},
    "conseguir": {Form.MINE: "consigo", Form.OTHER: "consigue"},
    "rendir": {Form.MINE: "rindo", Form.OTHER: "rinde"},
}

_EN_IRREGULAR: dict[str, str] = {
    "do": "did done", "make": "made", "write": "wrote written", "take": "took taken",
    "get": "got gotten", "go": "went gone", "pay": "paid", "put": "put", "read": "read",
    "buy": "bought", "send": "sent", "sweep": "swept", "find": "found", "build": "built",
    "throw": "threw thrown", "leave": "left", "feed": "fed", "give": "gave given",
    "run": "ran", "begin": "began", "wake": "woke", "bring": "brought", "set": "set",
    "hang": "hung", "sort": "sorted", "draw": "drew drawn", "fix": "fixed", "sew": "sewed sewn",
    "cut": "cut", "ring": "rang rung", "have": "had", "lay": "laid", "dry": "dried",
    "tidy": "tidied", "apply": "applied", "study": "studied", "reply": "replied",
}  # fmt: skip
_EN_DOUBLED = bag("get put run begin plan pack_ hop mop shop prep jog scrub cut set")


def spanish_forms(verb: str) -> Iterator[tuple[str, Form]]:
    """Folded forms of a folded Spanish infinitive."""
    yield verb, Form.BARE
    own = _ES_IRREGULAR.get(verb, {})
    for form in (Form.ONGOING, Form.MINE, Form.DONE, Form.OTHER):
        words = own[form].split() if form in own else _regular_spanish(verb, form)
        for word in words:
            yield word, form


def _regular_spanish(verb: str, form: Form) -> list[str]:
    stem, ending = verb[:-2], verb[-2:]
    first = ending == "ar"
    if form is Form.ONGOING:
        return [stem + ("ando" if first else "iendo")]
    if form is Form.MINE:
        return [_soft(stem, ending) + "o"]
    if form is Form.DONE:
        if first:
            return [_before_e(stem) + "e", stem + "ado", stem + "ada", stem + "aba"]
        return [stem + "i", stem + "ido", stem + "ida", stem + "ia"]
    vowel = "a" if first else "e"
    swap = _before_e(stem) + "e" if first else _soft(stem, ending) + "a"
    return [stem + vowel, stem + vowel + "s", stem + vowel + "n", swap + "s", swap + "n"]


def _before_e(stem: str) -> str:
    """organizar -> organice, sacar -> saque, pagar -> pague."""
    for ending, written in (("z", "c"), ("c", "qu"), ("g", "gu")):
        if stem.endswith(ending):
            return stem[:-1] + written
    return stem


def _soft(stem: str, ending: str) -> str:
    """recoger -> recojo; -ar verbs do not change."""
    return stem[:-1] + "j" if ending != "ar" and stem.endswith("g") else stem


def english_forms(verb: str) -> Iterator[tuple[str, Form]]:
    """Forms of an English base form."""
    yield verb, Form.BARE
    stem = verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb
    if verb in _EN_DOUBLED:
        stem = verb + verb[-1]
    yield stem + "ing", Form.ONGOING
    ending_y = verb.endswith("y") and verb[-2] not in "aeiou"
    regular = verb[:-1] + "ied" if ending_y else stem + "ed"
    past = _EN_IRREGULAR[verb].split() if verb in _EN_IRREGULAR else [regular]
    for word in past:
        if word != verb:
            yield word, Form.DONE
    if ending_y:
        yield verb[:-1] + "ies", Form.OTHER
    else:
        yield verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "o")) else "s"), Form.OTHER


def spanish_plurals(noun: str) -> tuple[str, ...]:
    """A folded noun and its plural."""
    short = len(noun) < 4 and noun[-1] not in "aeiou"
    if short or noun.endswith(("s", "x")):
        return (noun,)
    if noun.endswith("z"):
        return noun, noun[:-1] + "ces"
    return noun, noun + ("s" if noun[-1] in "aeiou" else "es")


def english_plurals(noun: str) -> tuple[str, ...]:
    """A noun and its plural."""
    if (noun.endswith("s") and not noun.endswith("ss")) or noun == "teeth":
        return (noun,)
    if noun.endswith(("s", "sh", "ch", "x")):
        return noun, noun + "es"
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun, noun[:-1] + "ies"
    return noun, noun + "s"
