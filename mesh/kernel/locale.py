"""The two languages, and which one a caller reads."""

from enum import StrEnum


class Locale(StrEnum):
    """A language that Mentalia speaks."""

    ES = "es"
    EN = "en"


def negotiate(accept_language: str) -> Locale:
    """The best language for an `accept-language` value; Spanish when it names neither.

    Quality values count (RFC 9110, 12.5.4); what cannot be read is passed over.
    """
    best, best_quality = Locale.ES, 0.0
    for item in accept_language[:200].split(","):
        tag, _, rest = item.strip().partition(";")
        quality = _quality(rest)
        primary = tag.strip().lower().partition("-")[0]
        if primary in ("es", "en") and quality > best_quality:
            best, best_quality = Locale(primary), quality
    return best


def _quality(parameters: str) -> float:
    name, _, value = parameters.strip().partition("=")
    if name.strip() != "q":
        return 1.0
    try:
        return min(max(float(value), 0.0), 1.0)
    except ValueError:
        return 0.0
