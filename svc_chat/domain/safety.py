"""How near danger is, and what is said when it is near."""

from dataclasses import dataclass
from enum import StrEnum


class Danger(StrEnum):
    """How near danger is, to anyone, whoever wrote the text."""

    UNSPECIFIED = "unspecified"
    """It was not looked for yet."""
    NONE = "none"
    POSSIBLE = "possible"
    IMMEDIATE = "immediate"

    @property
    def is_near(self) -> bool:
        """Whether help lines come before, and instead of, any other answer."""
        return self in (Danger.POSSIBLE, Danger.IMMEDIATE)


class HelpTopic(StrEnum):
    """What a help line is for; a value of a later contract reads as unspecified."""

    UNSPECIFIED = "unspecified"
    EMERGENCY = "emergency"
    SUICIDE = "suicide"
    GENDER_VIOLENCE = "gender_violence"
    CHILDREN = "children"
    SEXUAL_VIOLENCE = "sexual_violence"
    MENTAL_HEALTH = "mental_health"
    DISABILITY = "disability"


class ChannelKind(StrEnum):
    """How a help line is reached; a value of a later contract reads as unspecified."""

    UNSPECIFIED = "unspecified"
    PHONE = "phone"
    SMS = "sms"
    WHATSAPP = "whatsapp"
    CHAT = "chat"
    EMAIL = "email"
    TEXT_TELEPHONE = "text_telephone"
    VIDEO_SIGNING = "video_signing"
    RELAY = "relay"
    APP = "app"
    WEB = "web"


@dataclass(frozen=True, kw_only=True, slots=True)
class HelpChannel:
    """One way to reach a help line."""

    kind: ChannelKind
    value: str
    """The number, address or link, as it is typed."""
    note: str
    without_voice: bool
    """Whether it works without speaking and without hearing."""


@dataclass(frozen=True, kw_only=True, slots=True)
class HelpLine:
    """A help line of one country, as svc_spoiler knows it."""

    key: str
    display_name: str
    country: str
    description: str
    topics: tuple[HelpTopic, ...]
    channels: tuple[HelpChannel, ...]
    """Those that work without voice come first."""
    hours: str
    free_of_charge: bool
    source_uri: str
    verified_date: str
    stale: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Verdict:
    """What looking for danger in one message found."""

    danger: Danger
    reason: str
    """Which rule said so, in one plain sentence; empty without danger."""
    text: str
    """What can be done now, in plain words; empty without danger."""
    resources: tuple[HelpLine, ...]


def answer(verdict: Verdict) -> str:
    """The whole safety answer as text: what can be done, then a line for each help line.

    It is what a person reads who opens the conversation later, so it names every channel.
    """
    return "\n".join((verdict.text, *(_line(one) for one in verdict.resources)))


def _line(line: HelpLine) -> str:
    channels = ", ".join(channel.value for channel in line.channels)
    hours = f" ({line.hours})" if line.hours else ""
    return f"{line.display_name}: {channels}{hours}"
