"""What the service needs from outside the domain."""

from collections.abc import Mapping
from typing import Protocol

from mesh.kernel.locale import Locale
from svc_spoiler.domain.values import Assessment, Bond


class Reader(Protocol):
    """Reads texts by the rules."""

    async def read(self, text: str, bond: Bond | None) -> Assessment:
        """What the rules say about a text."""
        ...


class Words(Protocol):
    """Reviewed sentences, by language, table and key."""

    def say(self, locale: Locale, table: str, key: str, **facts: str) -> str:
        """The sentence with its facts filled in."""
        ...


Tables = Mapping[Locale, Mapping[str, Mapping[str, str]]]
"""Sentences by language, table and key."""
