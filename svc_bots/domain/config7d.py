"""The configuration of a bot in seven dimensions: a blend of typologies, and knobs.

The keys are the product's own names, in Spanish. A blend is in percent and sums to 100; the
contract refuses any other on its way in.
"""

import dataclasses
import enum
import typing
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

Blend = Mapping[str, int]
"""Typology -> percent, 0 to 100, together 100."""


class Opening(StrEnum):
    """What a reply begins with."""

    ANY = "any"
    SOLUTION_FIRST = "solution_first"
    VALIDATION_FIRST = "validation_first"


class ReadingLevel(StrEnum):
    """How hard the words are."""

    EASY = "easy"
    PLAIN = "plain"
    STANDARD = "standard"
    EXPERT = "expert"


class HandOff(StrEnum):
    """When the bot points to a person."""

    ON_DANGER = "on_danger"
    ON_REQUEST = "on_request"
    OFTEN = "often"


class MemoryScope(StrEnum):
    """What the bot remembers."""

    NONE = "none"
    CONVERSATION = "conversation"
    BOT = "bot"


class Presentation(StrEnum):
    """How content is laid out."""

    ONE_STEP = "one_step"
    MAP = "map"
    OPTIONS = "options"


class StepSize(StrEnum):
    """How small a step is."""

    TINY = "tiny"
    SMALL = "small"
    NORMAL = "normal"


class Motion(StrEnum):
    """How much moves."""

    NONE = "none"
    REDUCED = "reduced"
    FULL = "full"


class SensoryContrast(StrEnum):
    """How strongly things stand out."""

    SOFT = "soft"
    NORMAL = "normal"
    HIGH = "high"


class Initiative(StrEnum):
    """Who begins."""

    WAITS = "waits"
    SUGGESTS = "suggests"
    LEADS = "leads"


class BotTool(StrEnum):
    """Something a bot may do beside writing."""

    GUIDED_FLOWS = "guided_flows"
    REMINDERS = "reminders"
    MESSAGE_READING = "message_reading"
    RELATIONSHIP_CHECK = "relationship_check"
    SIGNING = "signing"
    MEMORY = "memory"


@dataclass(frozen=True, kw_only=True, slots=True)
class NucleoCognitivo:
    """How a bot thinks."""

    blend: Blend = field(default_factory=lambda: {"analitico": 50, "afectivo": 50})
    """Of analitico, afectivo, sensorial, sintetico."""

    opening: Opening = Opening.ANY

    reasoning_shown: bool = False
    """Whether it says why, in a sentence or two."""

    warmth_percent: int = 50
    """How warm it sounds, 0 to 100."""


@dataclass(frozen=True, kw_only=True, slots=True)
class FormacionConocimiento:
    """What a bot knows and how it shows it."""

    blend: Blend = field(default_factory=lambda: {"experiencial": 100})
    """Of tecnica, creativa, intuitiva, academica, experiencial."""

    domain: str = ""
    """The field it speaks about; empty for any."""

    reading_level: ReadingLevel = ReadingLevel.PLAIN

    sources_shown: bool = False
    """Whether it says where a fact is from."""

    interest: str = ""
    """What examples are taken from."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ReglasInternas:
    """What a bot keeps to."""

    blend: Blend = field(default_factory=lambda: {"respuesta": 50, "validacion": 50})
    """Of ciclos, respuesta, validacion, redireccionamiento, supervision."""

    topics_excluded: tuple[str, ...] = ()
    """Topics it does not enter."""

    hand_off: HandOff = HandOff.ON_REQUEST

    break_reminder_minutes: int = 0
    """Minutes after which it proposes a pause; 0 is never."""

    memory_scope: MemoryScope = MemoryScope.CONVERSATION


@dataclass(frozen=True, kw_only=True, slots=True)
class Procesamiento:
    """How a bot orders things."""

    blend: Blend = field(default_factory=lambda: {"lineal": 100})
    """Of lineal, radial, asociativo, dual."""

    presentation: Presentation = Presentation.ONE_STEP

    max_items: int = 3
    """The most items in one reply, 1 to 9. Some people hold two or three (W3C COGA)."""

    step_size: StepSize = StepSize.SMALL


@dataclass(frozen=True, kw_only=True, slots=True)
class Comunicacion:
    """How a bot speaks."""

    blend: Blend = field(default_factory=lambda: {"claro": 100})
    """Of claro, emocional, tecnico, neutro, adaptativo."""

    literal_language: bool = False
    """Whether it keeps from idioms, irony and metaphors."""

    max_words_per_sentence: int = 15
    """The longest sentence in words, 5 to 40."""

    plain_language: bool = False
    """Whether it keeps to plain language."""

    tone_tags: bool = False
    """Whether it says the tone of its sentences in words."""

    emoji: bool = False
    """Whether it may use emoji."""


@dataclass(frozen=True, kw_only=True, slots=True)
class EsteticaSensorial:
    """How a bot looks, sounds and moves."""

    blend: Blend = field(default_factory=lambda: {"visual": 100})
    """Of visual, sonoro, simbolico, tactil."""

    motion: Motion = Motion.REDUCED

    contrast: SensoryContrast = SensoryContrast.NORMAL

    spacing_percent: int = 100
    """Space between things in percent of the usual, 100 to 200."""

    pictograms: bool = False
    """Whether pictures go with words."""

    sound: bool = False
    """Whether short sounds go with events."""

    speech_highlighted: bool = False
    """Whether replies are read aloud, the word being read highlighted."""

    signing: bool = False
    """Whether words are shown in signs where signs are known."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ManifestacionOperativa:
    """What a bot does."""

    blend: Blend = field(default_factory=lambda: {"asistente": 100})
    """Of asistente, curador, interprete, vigilante."""

    tools: tuple[BotTool, ...] = (BotTool.GUIDED_FLOWS,)
    """What it may do beside writing."""

    initiative: Initiative = Initiative.SUGGESTS

    reminders_per_day: int = 0
    """The most reminders in a day, 0 to 24."""

    ask_before_acting: bool = False
    """Whether it asks before it does anything."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Config7d:
    """The seven dimensions; the defaults are the product's."""

    nucleo_cognitivo: NucleoCognitivo = field(default_factory=NucleoCognitivo)
    formacion_conocimiento: FormacionConocimiento = field(default_factory=FormacionConocimiento)
    reglas_internas: ReglasInternas = field(default_factory=ReglasInternas)
    procesamiento: Procesamiento = field(default_factory=Procesamiento)
    comunicacion: Comunicacion = field(default_factory=Comunicacion)
    estetica_sensorial: EsteticaSensorial = field(default_factory=EsteticaSensorial)
    manifestacion_operativa: ManifestacionOperativa = field(default_factory=ManifestacionOperativa)


Document = Mapping[str, object]
"""What JSON can hold: text, numbers, booleans, lists, and documents."""

Known = typing.TypeVar("Known")


def to_document(value: object) -> dict[str, object]:
    """A dataclass of this module as JSON holds it, every field by its name."""
    if not dataclasses.is_dataclass(value):
        raise TypeError(f"{type(value).__name__} is no dataclass")
    return {entry.name: _plain(getattr(value, entry.name)) for entry in dataclasses.fields(value)}


def from_document(kind: type[Known], document: Document) -> Known:
    """The dataclass that `document` holds; a field it lacks takes its default.

    Names it does not know are passed over: an older process reads what a newer one wrote.
    Raises ValueError for a value that is none of an enum.
    """
    hints = typing.get_type_hints(kind)
    known = {name: _typed(hints[name], value) for name, value in document.items() if name in hints}
    return kind(**known)


def _plain(value: object) -> object:
    if dataclasses.is_dataclass(value):
        return to_document(value)
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


def _typed(hint: object, value: object) -> object:
    origin = typing.get_origin(hint)
    if origin is tuple and isinstance(value, list):
        item = typing.get_args(hint)[0]
        return tuple(_typed(item, entry) for entry in value)
    if isinstance(hint, type):
        if issubclass(hint, enum.Enum):
            return hint(value)
        if dataclasses.is_dataclass(hint) and isinstance(value, Mapping):
            return from_document(hint, value)
    return value
