"""Which frame governs a mention: the nearest one with nothing but fillers between."""

from collections.abc import Sequence
from dataclasses import dataclass

from svc_bots.domain.reading.frames import Found, Frame
from svc_bots.domain.reading.inflection import Form
from svc_bots.domain.reading.mentions import Mention, Shape
from svc_bots.domain.reading.text import Reading
from svc_bots.domain.reading.wordbag import bag

_FILLERS = bag(
    "tarea lo la esto siguiente task this following the hoy "
    "ya ahora mismo primero por fin urgente urgentemente manana pasado todavia aun "
    "tambien luego despues entonces pues bueno este eh mmm o sea tipo como asi mas temprano "
    "pronto rapido bien solo solamente tal vez quizas yo si favor porfavor gracias vez una de "
    "tarde noche esta semana lunes martes miercoles jueves viernes sabado domingo finde fin "
    "antes cuanto sobre just really finally first today tonight tomorrow now also probably "
    "actually maybe like um uh please so only soon quickly properly still then kind even ever "
    "this week weekend again"
)
_AUXILIARIES = bag(
    "empezar comenzar ponerme ponernos terminar acabar volver lograr poder ir irme sentarme "
    "intentar tratar empezando arrancar levantarme obligarme ponga haciendo start begin "
    "finish get try started going around sit down manage able go getting starting myself"
)
_GOING = bag("ir irme go sit down")
"""Leads to a verb, not to a thing: in "irme de viaje" the trip is where one goes."""

_AUXILIARY_LINKS = bag("a de con to on with and for")
_LINKS = bag("a con para de en to with on for in about sobre lo")
_LINKING = frozenset((Frame.START, Frame.HARD, Frame.HELP, Frame.HELP_BARE, Frame.SPLIT, Frame.DUE))
_DETERMINERS = bag(
    "el la los las un una unos unas mi mis tu tus su sus este esta estos estas ese esa todo "
    "toda todos todas tema asunto parte del al desorden desastre maldito maldita puto puta "
    "the a an my our this that these those all whole entire stupid damn mess some"
)
_COORDINATORS = bag("y e o u and or then luego despues tambien ademas also plus")
_REACH = 14
"""Words back to the frame that a list shares: "tengo que A, B y C"."""

_SHARED = frozenset(
    (Frame.OWE, Frame.WANT, Frame.HELP, Frame.SPLIT, Frame.HOW, Frame.DENIED, Frame.OTHER)
)
_STRENGTH = (
    Frame.SPLIT, Frame.HELP, Frame.START, Frame.HOW, Frame.DENIED, Frame.OTHER, Frame.HARD,
    Frame.OWE, Frame.DUE, Frame.WANT, Frame.HELP_BARE, Frame.UNDONE,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Governed:
    """A mention and what governs it; None when nothing does."""

    mention: Mention
    frame: Frame | None


def govern(
    reading: Reading, mentions: Sequence[Mention], frames: Sequence[Found]
) -> tuple[Governed, ...]:
    """What governs each mention."""
    return tuple(Governed(one, _governor(reading, one, frames)) for one in mentions)


def _governor(reading: Reading, mention: Mention, frames: Sequence[Found]) -> Frame | None:
    inside = [
        one.frame
        for one in frames
        if one.frame in (Frame.SPLIT, Frame.DENIED)
        and one.start <= mention.start
        and mention.end <= one.end
    ]
    if inside:
        return _strongest(inside)
    if mention.form is Form.MINE:
        return _how_i(reading, mention)
    if mention.shape is Shape.NAME or mention.form is Form.BARE or mention.form is Form.ONGOING:
        return _reached(reading, mention, frames)
    return None


def _reached(reading: Reading, mention: Mention, frames: Sequence[Found]) -> Frame | None:
    """Walk left over fillers to the end of a frame; over "and" to the frame a list shares."""
    place, linked, coordinated = mention.start, False, False
    name = mention.shape is Shape.NAME
    while place > 0:
        ending = [
            one.frame
            for one in frames
            if one.start < mention.start and _touches(one, place, mention)
        ]
        usable = [one for one in ending if not linked or one in _LINKING]
        if usable:
            return _strongest(usable)
        word = reading.words[place - 1]
        before = reading.words[place - 2].text if place > 1 else ""
        if word.text in (",", '"', ":") or word.text in _COORDINATORS:
            coordinated = True
        elif word.text in _AUXILIARIES and not (name and word.text in _GOING):
            linked = False
        elif word.text in _LINKS and (
            word.text not in _AUXILIARY_LINKS or before not in _AUXILIARIES
        ):
            linked = True
        elif word.text not in _FILLERS | _AUXILIARY_LINKS and not (
            name and word.text in _DETERMINERS
        ):
            break
        place -= 1
    if coordinated and not linked and not name and place > 0:
        return _shared(reading, place, frames)
    return None


def _touches(one: Found, place: int, mention: Mention) -> bool:
    """Whether a frame ends here; "help me get" reaches into "get dressed"."""
    if place == mention.start:
        return place <= one.end < mention.end
    return one.end == place


def _shared(reading: Reading, place: int, frames: Sequence[Found]) -> Frame | None:
    sentence = reading.words[place - 1].sentence
    left = [
        one
        for one in frames
        if one.frame in _SHARED
        and one.end <= place
        and place - one.end <= _REACH
        and reading.words[one.start].sentence == sentence
    ]
    if not left:
        return None
    nearest = max(one.end for one in left)
    return _strongest([one.frame for one in left if one.end == nearest])


def _how_i(reading: Reading, mention: Mention) -> Frame | None:
    """`como limpio mi cuarto` asks how; in the middle of a statement it compares."""
    before = [word.text for word in reading.words[max(0, mention.start - 3) : mention.start]]
    while before and before[-1] in ("lo", "la", "los", "las", "me", "le"):
        before.pop()
    if not before or before[-1] != "como":
        return None
    first = len(before) < 2 or not before[-2][0].isalnum() or before[-2] in ("y", "pero")
    asking = reading.words[mention.start].sentence in reading.questions
    knowing = len(before) > 1 and before[-2] in ("se", "dime", "decime", "saber", "explicame")
    return Frame.HOW if first or asking or knowing else None


def _strongest(frames: Sequence[Frame]) -> Frame:
    return min(frames, key=_STRENGTH.index)
