"""Path templates of `google.api.http` (google/api/http.proto, "Path template syntax")."""

import re
from dataclasses import dataclass

_FIELD_PATH = re.compile(r"[a-z_][A-Za-z0-9_]*(?:\.[a-z_][A-Za-z0-9_]*)*")
_LITERAL = re.compile(r"[A-Za-z0-9_.~-]+")

ONE = "*"
REST = "**"


class TemplateError(ValueError):
    """A template that is not one; the message names it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Variable:
    """A part of the path that fills a field."""

    field: tuple[str, ...]
    """Names of the fields from the request down, as the contract spells them."""
    first: int
    """Its first segment."""
    last: int | None
    """The segment after its last; None when it takes the rest of the path."""
    pattern: tuple[str, ...]
    """Its segments as the template has them."""

    @property
    def form(self) -> str:
        """What its value looks like: `bots/*`."""
        return "/".join(self.pattern)

    @property
    def plural(self) -> bool:
        """Whether it covers more than one segment; its slashes then separate resources."""
        return len(self.pattern) > 1 or REST in self.pattern


@dataclass(frozen=True, kw_only=True, slots=True)
class Template:
    """A parsed template."""

    text: str
    segments: tuple[str, ...]
    """Literals, `*` and `**`."""
    verb: str
    """What follows the last colon; empty without one."""
    variables: tuple[Variable, ...]


def parse(text: str) -> Template:
    """The parts of a template; raises TemplateError."""
    if not text.startswith("/"):
        raise TemplateError(f"the path {text!r} does not start with a slash")
    body, verb = _split_verb(text[1:])
    segments: list[str] = []
    variables: list[Variable] = []
    for part in _split_segments(body):
        if part.startswith("{"):
            variable = _variable(text, part, len(segments))
            variables.append(variable)
            segments += variable.pattern
        elif part in (ONE, REST) or _LITERAL.fullmatch(part):
            segments.append(part)
        else:
            raise TemplateError(f"the path {text!r} has a segment {part!r}")
    if REST in segments[:-1]:
        raise TemplateError(f"the path {text!r} has ** before its end")
    return Template(text=text, segments=tuple(segments), verb=verb, variables=tuple(variables))


def _split_verb(body: str) -> tuple[str, str]:
    end = body.rfind("}")
    colon = body.rfind(":")
    return (body[:colon], body[colon + 1 :]) if colon > end else (body, "")


def _split_segments(body: str) -> list[str]:
    return re.findall(r"\{[^}]*\}|[^/]+", body)


def _variable(text: str, part: str, first: int) -> Variable:
    field, _, pattern = part[1:-1].partition("=")
    segments = tuple((pattern or ONE).split("/"))
    if not _FIELD_PATH.fullmatch(field):
        raise TemplateError(f"the path {text!r} has a variable {part!r}")
    return Variable(
        field=tuple(field.split(".")),
        first=first,
        last=None if REST in segments else first + len(segments),
        pattern=segments,
    )
