"""What may help, by level, bond and danger: keys of reviewed sentences, never made up.

At high and critical nothing here proposes facing the other person, and nothing at any
level proposes couples therapy (DESIGN, principle 4).
"""

from svc_spoiler.domain.help import SELF_TOPICS
from svc_spoiler.domain.values import (
    Assessment,
    Bond,
    DangerLevel,
    RiskLevel,
    RiskRule,
    Tactic,
    Topic,
)


def advice(assessment: Assessment, bond: Bond | None) -> tuple[str, ...]:
    """Keys of the recommendations, the most urgent first."""
    found: list[str] = []
    if assessment.danger.level is DangerLevel.IMMEDIATE:
        found.append("emergency")
    if assessment.danger.level > DangerLevel.NONE or assessment.risk_level >= RiskLevel.HIGH:
        found += ["experts", *_next_to_experts(assessment.danger.topic)]
    if assessment.risk_level >= RiskLevel.MEDIUM:
        found += ["talk", "save"]
        if any(one.tactic is Tactic.SURVEILLANCE for one in assessment.findings):
            found.append("digital")
        if bond is Bond.BOSS:
            found.append("work")
        found.append("own_words")
    if assessment.risk_rule is RiskRule.MILD_SIGN:
        found.append("mild")
    if assessment.risk_rule is RiskRule.NO_RULE_MATCHED:
        found.append("no_opinion")
    return tuple(found)


def _next_to_experts(danger: Topic | None) -> tuple[str, ...]:
    """A plan against someone else helps nobody who wants to die; company and distance do."""
    if danger in SELF_TOPICS:
        return ("not_alone", "keep_away")
    if danger is Topic.OTHERS_SUICIDE:
        return ("stay_with",)
    return ("plan",)
