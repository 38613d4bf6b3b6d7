"""From what was seen to danger, risk level and findings, by published rules."""

from collections.abc import Mapping
from types import MappingProxyType

from svc_spoiler.domain.reader import Reading, Sighting
from svc_spoiler.domain.values import (
    Assessment,
    Danger,
    DangerLevel,
    Finding,
    Healthy,
    RiskLevel,
    RiskRule,
    Speaks,
    Strength,
    Tactic,
    Topic,
)

PROBABILITY: Mapping[Strength, float] = MappingProxyType(
    {Strength.EXPLICIT: 0.9, Strength.CLEAR: 0.75, Strength.SUGGESTIVE: 0.5}
)
"""What a rule of each strength is worth: coarse by intent, and not above the share of right firings that the README
reports. Finer numbers wait for a reader that was calibrated."""

TACTIC: Mapping[Topic, Tactic] = MappingProxyType(
    {
        Topic.SELF_HARM_COERCION: Tactic.SELF_HARM_THREAT,
        Topic.SUICIDE_INCITED: Tactic.INTIMIDATION_THREATS,
        Topic.THREAT_KILL: Tactic.INTIMIDATION_THREATS,
        Topic.THREAT_HARM: Tactic.INTIMIDATION_THREATS,
        Topic.THREAT_VEILED: Tactic.INTIMIDATION_THREATS,
        Topic.HARM_TO_OTHERS: Tactic.INTIMIDATION_THREATS,
        Topic.WEAPON: Tactic.INTIMIDATION_THREATS,
        Topic.STRANGULATION: Tactic.PHYSICAL_VIOLENCE,
        Topic.CONFINEMENT: Tactic.CONTROL,
        Topic.SEXUAL_VIOLENCE: Tactic.SEXUAL_COERCION,
        Topic.SEXUAL_PRESSURE: Tactic.SEXUAL_COERCION,
        Topic.SEXTORTION: Tactic.SEXUAL_COERCION,
        Topic.PHYSICAL_VIOLENCE: Tactic.PHYSICAL_VIOLENCE,
        Topic.CHILDREN: Tactic.USING_CHILDREN,
        Topic.ISOLATION: Tactic.ISOLATION,
        Topic.SURVEILLANCE: Tactic.SURVEILLANCE,
        Topic.CONTROL: Tactic.CONTROL,
        Topic.HUMILIATION: Tactic.HUMILIATION,
        Topic.INSULT: Tactic.HUMILIATION,
        Topic.GASLIGHTING: Tactic.GASLIGHTING,
        Topic.BLAME_REVERSAL: Tactic.BLAME_REVERSAL,
        Topic.ECONOMIC: Tactic.ECONOMIC,
        Topic.JEALOUSY: Tactic.JEALOUSY,
        Topic.EMOTIONAL_PRESSURE: Tactic.SELF_HARM_THREAT,
    }
)

RISK: Mapping[Topic, RiskLevel] = MappingProxyType(
    {
        Topic.SELF_HARM_COERCION: RiskLevel.CRITICAL,
        Topic.THREAT_KILL: RiskLevel.CRITICAL,
        Topic.WEAPON: RiskLevel.CRITICAL,
        Topic.STRANGULATION: RiskLevel.CRITICAL,
        Topic.CONFINEMENT: RiskLevel.CRITICAL,
        Topic.SEXUAL_VIOLENCE: RiskLevel.CRITICAL,
        Topic.SEXUAL_PRESSURE: RiskLevel.CRITICAL,
        Topic.SEXTORTION: RiskLevel.CRITICAL,
        Topic.CHILDREN: RiskLevel.CRITICAL,
        Topic.SUICIDE_INCITED: RiskLevel.HIGH,
        Topic.THREAT_HARM: RiskLevel.HIGH,
        Topic.THREAT_VEILED: RiskLevel.HIGH,
        Topic.HARM_TO_OTHERS: RiskLevel.HIGH,
        Topic.PHYSICAL_VIOLENCE: RiskLevel.HIGH,
        Topic.ISOLATION: RiskLevel.MEDIUM,
        Topic.SURVEILLANCE: RiskLevel.MEDIUM,
        Topic.CONTROL: RiskLevel.MEDIUM,
        Topic.HUMILIATION: RiskLevel.MEDIUM,
        Topic.INSULT: RiskLevel.LOW,
        Topic.GASLIGHTING: RiskLevel.MEDIUM,
        Topic.BLAME_REVERSAL: RiskLevel.MEDIUM,
        Topic.ECONOMIC: RiskLevel.MEDIUM,
        Topic.JEALOUSY: RiskLevel.MEDIUM,
        Topic.EMOTIONAL_PRESSURE: RiskLevel.MEDIUM,
    }
)
"""The level each topic sets by itself, after CONTRACT: critical are the hard overrides."""

SEVERAL = 3
"""Different tactics of medium level that together make a high one: control that uses many means is serious control."""

_GRAVEST = (
    Topic.SUICIDE_PLAN, Topic.WISH_TO_DIE, Topic.SELF_HARM_COERCION, Topic.STRANGULATION, Topic.WEAPON,
    Topic.THREAT_KILL, Topic.CONFINEMENT, Topic.SEXUAL_VIOLENCE, Topic.CHILDREN, Topic.OTHERS_SUICIDE,
    Topic.HARM_TO_OTHERS, Topic.SEXTORTION, Topic.SELF_INJURY, Topic.PHYSICAL_VIOLENCE, Topic.THREAT_HARM,
    Topic.SUICIDE_INCITED, Topic.PURSUIT, Topic.FEAR, Topic.THREAT_VEILED, Topic.SEXUAL_PRESSURE, Topic.HOPELESS,
)  # fmt: skip
"""Which topic a danger is explained by when several have its level: the one whose help is needed first."""


def assess(text: str, reading: Reading) -> Assessment:
    """Danger of anyone, and the risk of the writer's conduct; the two are apart."""
    findings = _findings(text, reading.sightings)
    danger = _danger(text, reading.sightings)
    level, rule, override = _risk(findings, danger)
    return Assessment(
        danger=danger,
        risk_level=level,
        risk_rule=rule,
        override=override,
        findings=findings,
        healthy_signs=_healthy(text, reading, danger),
    )


def _healthy(text: str, reading: Reading, danger: Danger) -> tuple[Healthy, ...]:
    """Healthy signs, none inside what harms and none beside a danger: «si me dejas te mato» holds the
    words of a request, and praising them would hurt whoever reads it."""
    if danger.level > DangerLevel.NONE:
        return ()
    harmful = [sighting.span for sighting in reading.sightings]
    return tuple(
        Healthy(sign=sign, span=span, quote=text[span.start : span.end])
        for sign, span in reading.healthy_signs
        if not any(span.start < other.end and other.start < span.end for other in harmful)
    )


def _danger(text: str, sightings: tuple[Sighting, ...]) -> Danger:
    order = {topic: rank for rank, topic in enumerate(_GRAVEST)}
    grave = [each for each in sightings if each.danger > DangerLevel.NONE]
    if not grave:
        return Danger(level=DangerLevel.NONE, topic=None, reported=False, quote="")
    first = min(
        grave, key=lambda each: (-each.danger, order.get(each.rule.topic, len(order)), each.start)
    )
    return Danger(
        level=first.danger,
        topic=first.rule.topic,
        reported=first.reported or first.rule.speaks in (Speaks.WRITER, Speaks.OTHERS),
        quote=text[first.span.start : first.span.end],
    )


def _findings(text: str, sightings: tuple[Sighting, ...]) -> tuple[Finding, ...]:
    """One finding a place and tactic, only of what the writer does; the widest quote of overlapping ones stands."""
    own = [
        each
        for each in sightings
        if each.rule.speaks in (Speaks.READER, Speaks.AGAINST_OTHERS)
        and not each.reported
        and each.rule.topic in TACTIC
    ]
    own.sort(key=lambda each: (-RISK[each.rule.topic], each.start - each.end, each.start))
    kept: list[Sighting] = []
    for each in own:
        if not any(one.start < each.end and each.start < one.end for one in kept):
            kept.append(each)
    kept.sort(key=lambda each: each.start)
    return tuple(
        Finding(
            topic=each.rule.topic,
            tactic=TACTIC[each.rule.topic],
            span=each.span,
            quote=text[each.span.start : each.span.end],
            probability=PROBABILITY[each.rule.strength],
            rule_id=each.rule.id,
        )
        for each in kept
    )


def _risk(
    findings: tuple[Finding, ...], danger: Danger
) -> tuple[RiskLevel, RiskRule, Topic | None]:
    if not findings:
        if danger.level > DangerLevel.NONE:
            return RiskLevel.LOW, RiskRule.DANGER_WITHOUT_ABUSE, None
        return RiskLevel.LOW, RiskRule.NO_RULE_MATCHED, None
    worst = max(findings, key=lambda each: RISK[each.topic])
    level = RISK[worst.topic]
    if level is RiskLevel.CRITICAL:
        return level, RiskRule.OVERRIDE, worst.topic
    if level is RiskLevel.HIGH:
        return level, RiskRule.SERIOUS_CONTROL_OR_VIOLENCE, None
    if level is RiskLevel.LOW:
        return level, RiskRule.MILD_SIGN, None
    if len({each.tactic for each in findings}) >= SEVERAL:
        return RiskLevel.HIGH, RiskRule.SEVERAL_TACTICS, None
    return level, RiskRule.PSYCHOLOGICAL_ABUSE, None
