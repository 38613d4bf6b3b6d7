"""One sentence for each error reason and each validation rule, in Spanish and English."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources

from mesh.kernel.errors import Violation
from mesh.kernel.locale import Locale


class Sentences:
    """The sentences of one language."""

    def __init__(self, reasons: Mapping[str, str], rules: Mapping[str, str]) -> None:
        self._reasons = reasons
        self._rules = rules

    @property
    def reasons(self) -> Mapping[str, str]:
        """Sentence by reason, without the `ERROR_REASON_` prefix."""
        return self._reasons

    @property
    def rules(self) -> Mapping[str, str]:
        """Sentence by validation rule."""
        return self._rules

    def render(self, reason: str, metadata: Mapping[str, str]) -> str:
        """What happened and what can be done, with the metadata filled in."""
        template = self._reasons[reason.removeprefix("ERROR_REASON_")]
        return template.format_map(_Known(metadata))

    def describe(self, violation: Violation) -> str:
        """What is wrong with one field and what would be right."""
        template = self._rules.get(violation.rule, self._rules["default"])
        return template.format_map(_Known(violation.params))


class _Known(dict[str, str]):
    """Metadata; a key the fault did not carry reads as an ellipsis, never as an error."""

    def __missing__(self, key: str) -> str:
        return "…"


@cache
def sentences(locale: Locale) -> Sentences:
    """The sentences of a language, read once."""
    text = resources.files(__package__).joinpath(f"{locale.value}.toml").read_text("utf-8")
    data = tomllib.loads(text)
    return Sentences(data["reasons"], data["rules"])
