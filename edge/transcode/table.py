"""Finds what a path leads to: a tree of segments, built once, with literals before variables."""

from dataclasses import dataclass, field
from typing import Generic, TypeVar

from edge.transcode.templates import ONE, REST, Template

T = TypeVar("T")


class RouteError(ValueError):
    """Two methods of the contract answer to the same path."""


@dataclass(slots=True)
class _Node(Generic[T]):
    literals: "dict[str, _Node[T]]" = field(default_factory=dict)
    one: "_Node[T] | None" = None
    rest: "_Node[T] | None" = None
    ends: dict[str, dict[str, T]] = field(default_factory=dict)
    """By verb, then by HTTP method."""


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """What a path leads to."""

    by_method: dict[str, T]
    segments: list[str]
    """The segments of the path, still percent-encoded, without the verb."""


class RouteTable(Generic[T]):
    """Every route of the edge."""

    def __init__(self) -> None:
        self._root: _Node[T] = _Node()
        self._fixed: dict[str, Found[T]] = {}

    def add(self, http_method: str, template: Template, target: T) -> None:
        """Lead a method and a template to `target`; RouteError when something else is there."""
        node = self._root
        for segment in template.segments:
            if segment == ONE:
                node.one = node.one or _Node()
                node = node.one
            elif segment == REST:
                node.rest = node.rest or _Node()
                node = node.rest
            else:
                node = node.literals.setdefault(segment, _Node())
        by_method = node.ends.setdefault(template.verb, {})
        if http_method in by_method:
            raise RouteError(f"{http_method} {template.text} is there twice")
        by_method[http_method] = target
        if ONE not in template.segments and REST not in template.segments:
            path = template.text
            self._fixed[path] = Found(by_method, list(template.segments))

    def find(self, path: str) -> Found[T] | None:
        """What a raw path (percent-encoded, without query) leads to.

        A colon in the last segment always begins a verb; in a value it is written `%3A`.
        """
        fixed = self._fixed.get(path)
        if fixed is not None:
            return fixed
        if not path.startswith("/") or len(path) > _LONGEST_PATH:
            return None
        segments = path[1:].split("/")
        head, colon, verb = segments[-1].rpartition(":")
        if colon:
            if not verb:
                return None
            segments[-1] = head
        else:
            verb = ""
        by_method = _walk(self._root, segments, 0, verb)
        return Found(by_method, segments) if by_method is not None else None


_LONGEST_PATH = 2048
"""Bytes; no template of the contract comes near it."""


def _walk(node: _Node[T], segments: list[str], at: int, verb: str) -> dict[str, T] | None:
    if at == len(segments):
        return node.ends.get(verb)
    segment = segments[at]
    below = node.literals.get(segment)
    if below is not None:
        found = _walk(below, segments, at + 1, verb)
        if found is not None:
            return found
    if node.one is not None and segment:
        found = _walk(node.one, segments, at + 1, verb)
        if found is not None:
            return found
    return node.rest.ends.get(verb) if node.rest is not None else None
