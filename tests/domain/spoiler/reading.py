"""The rules as the product compiles them, built once for a run, and what they say about a text."""

from functools import cache

from svc_spoiler.domain.assessment import assess
from svc_spoiler.domain.reader import read
from svc_spoiler.domain.ruleset import Ruleset, compile_ruleset
from svc_spoiler.domain.values import Assessment, Bond, DangerLevel, RiskLevel


@cache
def ruleset() -> Ruleset:
    """The product's tables, compiled."""
    return compile_ruleset()


def assessed(text: str, bond: Bond | None = None) -> Assessment:
    """What the product says about `text`."""
    return assess(text, read(text, ruleset(), bond))


def in_danger(text: str) -> bool:
    """Whether the product sees danger in `text`."""
    return assessed(text).danger.level > DangerLevel.NONE


def silent(text: str, bond: Bond | None = None) -> bool:
    """Whether the product sees neither danger nor harm in `text`."""
    seen = assessed(text, bond)
    return seen.danger.level is DangerLevel.NONE and seen.risk_level is RiskLevel.LOW


def cases(**tables: dict[str, str]) -> dict[str, str]:
    """Several tables as one; the name of its table stands before each id."""
    return {f"{name}: {key}": text for name, table in tables.items() for key, text in table.items()}
