"""The reader that the tests of messages share."""

from functools import cache

from mesh.kernel.locale import Locale
from svc_bots.domain.reading.asking import Asked, AskReader
from svc_bots.domain.reading.vocabulary import ALL_WORDS


@cache
def reader() -> AskReader:
    """The product's reader, built once for a run."""
    return AskReader(ALL_WORDS)


def asked(message: str, locale: Locale = Locale.ES) -> Asked:
    """What the product reads in `message`."""
    return reader().read(message, locale)


def named(found: Asked) -> str:
    """The task's key, `*` for one in own words, empty for no flow."""
    return found.task or ("*" if found.unnamed else "")
