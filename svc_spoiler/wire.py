"""Assessments and help lines as messages of the contract."""

from collections.abc import Iterable

from mentalia.common.v1 import safety_pb2 as safety
from mentalia.spoiler.v1 import resources_pb2 as pb

from mesh.kernel.locale import Locale
from svc_spoiler.domain.help import Channel, HelpLine, HelpTopic
from svc_spoiler.domain.ports import Words
from svc_spoiler.domain.values import (
    Assessment,
    Bond,
    DangerLevel,
    Finding,
    Healthy,
    RiskLevel,
    Tactic,
)

_HELP_TOPICS = frozenset(topic.value for topic in HelpTopic)


def bond_of(bond: "pb.Bond.ValueType") -> Bond:
    """The bond of a request; validation let only stated ones through."""
    return Bond(pb.Bond.Name(bond).removeprefix("BOND_").lower())


def locale_of(stated: str, fallback: Locale) -> Locale:
    """The language of an answer."""
    return Locale(stated) if stated else fallback


def topic_of(topic: "safety.HelpTopic.ValueType") -> HelpTopic | None:
    """The topic of a request; None for one that no line has."""
    name = safety.HelpTopic.Name(topic).removeprefix("HELP_TOPIC_").lower()
    return HelpTopic(name) if name in _HELP_TOPICS else None


def danger_level(level: DangerLevel) -> "safety.Danger.ValueType":
    """The level on the wire."""
    return safety.Danger.Value(f"DANGER_{level.name}")


def risk_level(level: RiskLevel) -> "pb.RiskLevel.ValueType":
    """The level on the wire."""
    return pb.RiskLevel.Value(f"RISK_LEVEL_{level.name}")


def tactic(one: Tactic) -> "pb.Tactic.ValueType":
    """The tactic on the wire."""
    return pb.Tactic.Value(f"TACTIC_{one.name}")


def danger(assessment: Assessment, words: Words, locale: Locale) -> safety.DangerAssessment:
    """Whether anyone is in danger, and what was seen."""
    seen = assessment.danger
    reason = ""
    if seen.topic is not None:
        reason = words.say(locale, "topics", seen.topic.value, quote=seen.quote)
    return safety.DangerAssessment(level=danger_level(seen.level), reason=reason)


def finding(one: Finding, words: Words, locale: Locale) -> pb.Finding:
    """One red flag with its quote and reason."""
    return pb.Finding(
        tactic=tactic(one.tactic),
        quote=one.quote,
        start_char=one.span.start,
        end_char=one.span.end,
        probability=one.probability,
        reason=words.say(locale, "topics", one.topic.value, quote=one.quote),
    )


def healthy(one: Healthy, words: Words, locale: Locale) -> pb.HealthySign:
    """One healthy sign with its quote."""
    return pb.HealthySign(
        key=one.sign.value,
        quote=one.quote,
        start_char=one.span.start,
        end_char=one.span.end,
        reason=words.say(locale, "healthy", one.sign.value),
    )


def recommendations(
    keys: Iterable[str], words: Words, locale: Locale, *, emergency: str
) -> list[pb.Recommendation]:
    """Reviewed sentences by their keys."""
    return [
        pb.Recommendation(
            key=key, text=words.say(locale, "recommendations", key, emergency=emergency)
        )
        for key in keys
    ]


def help_line(line: HelpLine, locale: Locale) -> safety.HelpLine:
    """One help line, the channels without voice first."""
    return safety.HelpLine(
        key=line.key,
        display_name=line.name,
        country=line.country,
        description=line.description[locale],
        topics=[safety.HelpTopic.Value(f"HELP_TOPIC_{topic.name}") for topic in line.topics],
        channels=[_channel(one) for one in line.channels],
        free_of_charge=line.free,
        source_uri=line.source,
        verified_date=line.verified_on.isoformat() if line.verified_on else "",
    )


def emergency_line(
    country: str,
    channels: Iterable[Channel],
    words: Words,
    locale: Locale,
    *,
    note: str,
    stale: bool,
) -> safety.HelpLine:
    """The emergency number as a line of its own, with what has to be said about the others."""
    return safety.HelpLine(
        key=f"{country.lower() or 'any'}-emergency",
        display_name=words.say(locale, "help", "emergency_name"),
        country=country,
        description=note,
        topics=[safety.HELP_TOPIC_EMERGENCY],
        channels=[_channel(one) for one in channels],
        free_of_charge=True,
        stale=stale,
    )


def _channel(one: Channel) -> safety.HelpChannel:
    return safety.HelpChannel(
        kind=safety.ChannelKind.Value(f"CHANNEL_KIND_{one.kind.upper()}"),
        value=one.value,
        without_voice=one.voiceless,
    )
