"""The faults of reading."""

from collections.abc import Sequence

from mesh.kernel.errors import InvalidArgument, Violation
from mesh.kernel.reasons import Reason


def unknown_variety(known: Sequence[str]) -> InvalidArgument:
    """The variety is not one we read."""
    names = ", ".join(sorted(known))
    violation = Violation(field="config.variety", rule="string.in", params={"value": names})
    return InvalidArgument(
        Reason.UNKNOWN_VARIETY, violations=(violation,), field="config.variety", known=names
    )


def unreadable_image() -> InvalidArgument:
    """The bytes of a frame are no picture that we read."""
    return InvalidArgument(Reason.UNREADABLE_IMAGE, field="jpeg.data")


def out_of_order(field: str, rule: str = "") -> InvalidArgument:
    """A message came when another one was due; `rule` says what is wrong with its field."""
    violations = (Violation(field=field, rule=rule),) if rule else ()
    return InvalidArgument(Reason.STREAM_ORDER, violations=violations, field=field)
