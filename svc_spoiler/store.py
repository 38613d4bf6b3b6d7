"""Reads the words and the help lines that ship with the service; nothing is stored."""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from importlib import resources
from typing import Any

from mesh.kernel.locale import Locale
from svc_spoiler.domain.help import VOICELESS, Channel, Directory, HelpLine, HelpTopic

_FOLDER = "svc_spoiler.resources"


class ShippedWords:
    """The sentences of `resources/es.toml` and `en.toml`."""

    def __init__(self, tables: Mapping[Locale, Mapping[str, Mapping[str, str]]]) -> None:
        self._tables = tables

    @classmethod
    def load(cls) -> "ShippedWords":
        """Read both languages."""
        return cls({locale: _read(f"{locale.value}.toml") for locale in Locale})

    def say(self, locale: Locale, table: str, key: str, **facts: str) -> str:
        """The sentence with its facts filled in; KeyError for a key that no table has."""
        sentence = self._tables[locale][table][key]
        for name, value in facts.items():
            sentence = sentence.replace("{" + name + "}", value)
        return sentence


def load_directory() -> Directory:
    """Read the help lines of every country."""
    data = _read("help_lines.toml")
    countries = {key: value for key, value in data.items() if isinstance(value, dict)}
    return Directory(
        lines={
            country: tuple(_line(country, entry) for entry in value.get("line", ()))
            for country, value in countries.items()
        },
        emergency={
            country: _channels(
                [*value.get("emergency_channels", ()), ["phone", value["emergency"]]]
            )
            for country, value in countries.items()
        },
        stale_after=data["stale_after"],
    )


def _line(country: str, entry: Mapping[str, Any]) -> HelpLine:
    verified: date | None = entry.get("verified_on")
    return HelpLine(
        key=entry["key"],
        name=entry["name"],
        country=country,
        topics=tuple(HelpTopic(topic) for topic in entry["topics"]),
        description={Locale.ES: entry["es"], Locale.EN: entry["en"]},
        channels=_channels(entry["channels"]),
        free=entry.get("free", False),
        source=entry["source"],
        verified_on=verified,
    )


def _channels(entries: Iterable[Sequence[str]]) -> tuple[Channel, ...]:
    """Channels, those without voice first."""
    channels = [Channel(kind=kind, value=value) for kind, value in entries]
    return tuple(sorted(channels, key=lambda one: one.kind not in VOICELESS))


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resources.files(_FOLDER).joinpath(name).read_text("utf-8"))
