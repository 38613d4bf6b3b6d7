"""Help lines: who helps with what, in which country, over which channel."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mesh.kernel.locale import Locale
from svc_spoiler.domain.values import Topic


class HelpTopic(StrEnum):
    """What a line helps with."""

    EMERGENCY = "emergency"
    SUICIDE = "suicide"
    GENDER_VIOLENCE = "gender_violence"
    CHILDREN = "children"
    SEXUAL_VIOLENCE = "sexual_violence"
    MENTAL_HEALTH = "mental_health"


VOICELESS = frozenset(
    {"sms", "whatsapp", "chat", "email", "text_telephone", "video_signing", "app", "web"}
)
"""Channels for people who do not, or cannot, speak on a phone; they are shown first."""

_WANTED: Mapping[Topic, HelpTopic] = {
    Topic.WISH_TO_DIE: HelpTopic.SUICIDE,
    Topic.SUICIDE_PLAN: HelpTopic.SUICIDE,
    Topic.SELF_INJURY: HelpTopic.SUICIDE,
    Topic.HOPELESS: HelpTopic.SUICIDE,
    Topic.OTHERS_SUICIDE: HelpTopic.SUICIDE,
    Topic.SELF_HARM_COERCION: HelpTopic.SUICIDE,
    Topic.SUICIDE_INCITED: HelpTopic.SUICIDE,
    Topic.CHILDREN: HelpTopic.CHILDREN,
    Topic.SEXUAL_VIOLENCE: HelpTopic.SEXUAL_VIOLENCE,
    Topic.SEXUAL_PRESSURE: HelpTopic.SEXUAL_VIOLENCE,
    Topic.SEXTORTION: HelpTopic.SEXUAL_VIOLENCE,
}

SELF_TOPICS = frozenset({Topic.WISH_TO_DIE, Topic.SUICIDE_PLAN, Topic.SELF_INJURY, Topic.HOPELESS})
"""Dangers that come from the writer's own pain."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Channel:
    """One way to reach a line."""

    kind: str
    value: str

    @property
    def voiceless(self) -> bool:
        """Whether nobody has to speak."""
        return self.kind in VOICELESS


_ANYWHERE = (Channel(kind="phone", value="112"),)
"""Every mobile telephone reaches the local emergency service with it (3GPP TS 22.101, 10.1)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class HelpLine:
    """One line of one country."""

    key: str
    name: str
    country: str
    topics: tuple[HelpTopic, ...]
    description: Mapping[Locale, str]
    channels: tuple[Channel, ...]
    free: bool
    """Whether a call costs nothing; False where that is not known."""

    source: str
    verified_on: date | None
    """When a person last tried it; None when nobody did."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Directory:
    """Every line, and until when the data may be used."""

    lines: Mapping[str, tuple[HelpLine, ...]]
    """By country (ISO 3166-1, two letters)."""

    emergency: Mapping[str, tuple[Channel, ...]]
    """How emergencies are reached, by country: without voice first, the telephone last."""

    stale_after: date

    def stale(self, today: date) -> bool:
        """Whether the data are too old to be shown."""
        return today > self.stale_after

    def emergency_number(self, country: str) -> str:
        """The emergency number; 112 where the country is not known."""
        return self.emergency_channels(country)[-1].value

    def emergency_channels(self, country: str) -> tuple[Channel, ...]:
        """How emergencies are reached; the telephone number is the last."""
        return self.emergency.get(country, _ANYWHERE)

    def lines_for(
        self, country: str, *, today: date, topic: HelpTopic | None = None
    ) -> tuple[HelpLine, ...]:
        """Lines of a country: for a topic first, then those one need not speak to; none when the data are stale."""
        if self.stale(today):
            return ()
        found = self.lines.get(country, ())
        return tuple(
            sorted(
                found, key=lambda line: (topic not in line.topics, not line.channels[0].voiceless)
            )
        )


def topic_of(topic: Topic | None) -> HelpTopic:
    """What help a danger asks for first."""
    if topic is None:
        return HelpTopic.GENDER_VIOLENCE
    return _WANTED.get(topic, HelpTopic.GENDER_VIOLENCE)
