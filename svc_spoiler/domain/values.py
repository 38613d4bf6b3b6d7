"""The nouns of Spoiler Alert: danger, risk, tactics, findings."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum

MODEL_VERSION = "rules-2026-11-24"


class DangerLevel(IntEnum):
    """How the safety of anyone in the text stands, whoever wrote it."""

    NONE = 1
    POSSIBLE = 2
    IMMEDIATE = 3


class RiskLevel(IntEnum):
    """How serious the conduct of the writer is, in the text alone."""

    LOW = 1
    MEDIUM = 2
    HIGH = 3
    CRITICAL = 4


class Bond(StrEnum):
    """What the writer is to the reader, or the other person to whoever asks."""

    PARTNER = "partner"
    EX = "ex"
    PARENT = "parent"
    SIBLING = "sibling"
    FRIEND = "friend"
    BOSS = "boss"
    OTHER = "other"


class Tactic(StrEnum):
    """Ways of hurting or controlling somebody, after the published lists."""

    CONTROL = "control"
    ISOLATION = "isolation"
    INTIMIDATION_THREATS = "intimidation_threats"
    HUMILIATION = "humiliation"
    GASLIGHTING = "gaslighting"
    BLAME_REVERSAL = "blame_reversal"
    LOVE_BOMBING = "love_bombing"
    JEALOUSY = "jealousy"
    SURVEILLANCE = "surveillance"
    ECONOMIC = "economic"
    SEXUAL_COERCION = "sexual_coercion"
    USING_CHILDREN = "using_children"
    SELF_HARM_THREAT = "self_harm_threat"
    PHYSICAL_VIOLENCE = "physical_violence"


class Topic(StrEnum):
    """What a rule looks for; each has one sentence in each language."""

    WISH_TO_DIE = "wish_to_die"
    SUICIDE_PLAN = "suicide_plan"
    SELF_INJURY = "self_injury"
    HOPELESS = "hopeless"
    OTHERS_SUICIDE = "others_suicide"
    SELF_HARM_COERCION = "self_harm_coercion"
    SUICIDE_INCITED = "suicide_incited"
    THREAT_KILL = "threat_kill"
    THREAT_HARM = "threat_harm"
    THREAT_VEILED = "threat_veiled"
    HARM_TO_OTHERS = "harm_to_others"
    WEAPON = "weapon"
    STRANGULATION = "strangulation"
    CONFINEMENT = "confinement"
    SEXUAL_VIOLENCE = "sexual_violence"
    SEXUAL_PRESSURE = "sexual_pressure"
    SEXTORTION = "sextortion"
    PHYSICAL_VIOLENCE = "physical_violence"
    CHILDREN = "children"
    PURSUIT = "pursuit"
    FEAR = "fear"
    ISOLATION = "isolation"
    SURVEILLANCE = "surveillance"
    CONTROL = "control"
    HUMILIATION = "humiliation"
    INSULT = "insult"
    GASLIGHTING = "gaslighting"
    BLAME_REVERSAL = "blame_reversal"
    ECONOMIC = "economic"
    JEALOUSY = "jealousy"
    EMOTIONAL_PRESSURE = "emotional_pressure"


class Speaks(StrEnum):
    """Who does what to whom, in the phrase a rule looks for."""

    READER = "reader"
    """The writer does it to whoever reads: `te voy a matar`."""

    WRITER = "writer"
    """Somebody does it to the writer: `me pega`."""

    SELF = "self"
    """The writer speaks of their own life: `no quiero seguir viviendo`."""

    OTHERS = "others"
    """Somebody does it to somebody else, or to themself: `le pega a mi madre`."""

    AGAINST_OTHERS = "against_others"
    """The writer means to do it to somebody else: `voy a matarlo`."""


class Strength(StrEnum):
    """How plainly the words of a rule say what the rule looks for."""

    EXPLICIT = "explicit"
    CLEAR = "clear"
    SUGGESTIVE = "suggestive"


@dataclass(frozen=True, kw_only=True, slots=True)
class Rule:
    """One thing to look for: phrases, what they mean, and what takes the meaning away."""

    id: str
    """Words joined by dots, for the reader of the tables and of a test."""

    topic: Topic
    speaks: Speaks
    danger: DangerLevel
    strength: Strength
    patterns: tuple[str, ...]
    """Lines of `grammar`."""

    negatable: bool = True
    """Whether `no` before the phrase takes it away; off where the phrase holds its own `no`."""

    hyperbole: bool = False
    """Whether people say it in play, so that laughter or a trivial cause takes it away."""

    agreed: bool = False
    """Whether asking, agreeing or an ordinary house or work rule takes it away."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Span:
    """A part of the text as it was sent: code points, half open."""

    start: int
    end: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Danger:
    """Whether anyone in the text may come to harm."""

    level: DangerLevel
    topic: Topic | None
    """What was seen; None when nothing was."""

    reported: bool
    """Whether the text tells of it, rather than doing it."""

    quote: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """One red flag in the conduct of the writer."""

    topic: Topic
    tactic: Tactic
    span: Span
    quote: str
    probability: float
    """From 0 to 1; one of three values, see `assessment`."""

    rule_id: str


class HealthySign(StrEnum):
    """What a respectful text shows."""

    ASKS_CONSENT = "asks_consent"
    ACCEPTS_NO = "accepts_no"
    APOLOGISES = "apologises"
    SETS_BOUNDARY = "sets_boundary"
    SUPPORTS_FREEDOM = "supports_freedom"
    LISTENS = "listens"


@dataclass(frozen=True, kw_only=True, slots=True)
class Healthy:
    """One healthy sign, and where the text shows it."""

    sign: HealthySign
    span: Span
    quote: str


class RiskRule(StrEnum):
    """The published rule that set the risk level."""

    NO_RULE_MATCHED = "no_rule_matched"
    DANGER_WITHOUT_ABUSE = "danger_without_abuse"
    MILD_SIGN = "mild_sign"
    PSYCHOLOGICAL_ABUSE = "psychological_abuse"
    SERIOUS_CONTROL_OR_VIOLENCE = "serious_control_or_violence"
    SEVERAL_TACTICS = "several_tactics"
    OVERRIDE = "override"


@dataclass(frozen=True, kw_only=True, slots=True)
class Assessment:
    """Everything the rules say about one text."""

    danger: Danger
    risk_level: RiskLevel
    risk_rule: RiskRule
    override: Topic | None
    """The topic of the hard override; None when no override set the level."""

    findings: tuple[Finding, ...]
    """In the order of the text."""

    healthy_signs: tuple[Healthy, ...]
    """Each sign once, where it is first seen."""
