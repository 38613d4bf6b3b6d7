"""Why a connection ended, and whether trying again can help."""

from collections.abc import Mapping
from dataclasses import dataclass, field

PASSING = frozenset(
    {"UNAVAILABLE", "DEADLINE_EXCEEDED", "ABORTED", "CANCELLED", "UNKNOWN", "INTERNAL"}
)
"""Codes after which the same call may go well."""
PASSING_REASONS = frozenset({"OVERLOADED", "TOO_MANY_REQUESTS", "EXPIRED_TOKEN"})
"""Reasons that pass although others with their code do not; a fresh token is asked for each time."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Trouble:
    """One break of a connection."""

    code: str
    """Name of the gRPC code: `UNAVAILABLE`."""
    reason: str = ""
    """Reason of the contract without its prefix, `SAFETY_CHECK_UNAVAILABLE`; empty when unknown."""
    text: str = ""
    """A sentence for the person, in their language; may be empty."""
    metadata: Mapping[str, str] = field(default_factory=dict)
    """What the reason is about, such as `emergency`."""
    retry_after_s: float = 0.0
    """How long to wait at least before the next attempt."""

    @property
    def passes(self) -> bool:
        """Whether trying again can help."""
        return self.code in PASSING or self.reason in PASSING_REASONS


class BrokenError(Exception):
    """A connection ended in a way that may pass."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(f"{trouble.code} {trouble.reason}".strip())
        self.trouble = trouble


class RefusedError(BrokenError):
    """The server will not do this, or could not be reached for too long."""


def broken(trouble: Trouble) -> BrokenError:
    """The exception for a trouble."""
    return BrokenError(trouble) if trouble.passes else RefusedError(trouble)
