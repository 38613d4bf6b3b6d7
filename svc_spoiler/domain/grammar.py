"""A small language for phrases: what a line of the rule tables means, as a tree.

word          that word, accents or not; `muert@` stands for muerto, muerta, muertos, muertas
{name}        any word of a class, or a named phrase
{kill:inf,p1} any of these forms of a group of verbs
(a b|c)       one of these
x?            x or nothing
~3            up to three words of the same sentence, none of them a negation
%3            the same, negations too
_             one word of the same sentence
!(x)          not followed by x here
^  $          the first word, the last word of a sentence
,  :          that sign; a pattern without it does not step over it, a gap does
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from svc_spoiler.domain.folding import fold_word


class PatternError(ValueError):
    """A line of a table that does not follow the language."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Words:
    """One word out of a class; the key names the class."""

    key: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Sequence:
    """Parts that follow one another."""

    parts: tuple["Node", ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Choice:
    """One of several parts."""

    options: tuple["Node", ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Optional:
    """A part that may be missing."""

    part: "Node"


@dataclass(frozen=True, kw_only=True, slots=True)
class Gap:
    """Up to `most` words, at least `least`, inside the sentence."""

    least: int
    most: int
    over_negation: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Ahead:
    """What must not follow."""

    part: "Node"


@dataclass(frozen=True, kw_only=True, slots=True)
class Edge:
    """The beginning (`^`) or the end (`$`) of a sentence."""

    sign: str


Node = Words | Sequence | Choice | Optional | Gap | Ahead | Edge

_TOKEN = re.compile(
    r"\s*(!\(|\(|\)\??|\||\{[a-z_0-9:.,]+\}\??|[~%]\d|_|\^|\$|[,:]\??|[a-z0-9'*@-]+\??)"
)
_DEEPEST = 8
_GENDERS = ("o", "a", "os", "as")


@dataclass(frozen=True, kw_only=True, slots=True)
class Usage:
    """How words are read, in texts and in patterns alike."""

    phrases: Mapping[str, str]
    """Patterns by name."""

    fillers: frozenset[str]
    """Words that are passed over."""

    spoken: Mapping[str, tuple[str, ...]]
    """Forms that stand for other words: `gonna` for `going to`."""


def parse(line: str, usage: Usage) -> Node:
    """The tree of a pattern; raises `PatternError` when the line does not follow the language."""
    node = _Parser(fold_word(line), usage).whole()
    if node is None:
        raise PatternError(f"nothing but fillers: {line}")
    return node


class _Parser:
    def __init__(self, line: str, usage: Usage, depth: int = 0) -> None:
        self._line, self._usage, self._depth = line, usage, depth
        self._tokens = self._split(line)
        self._at = 0

    def whole(self) -> Node | None:
        node = self._choice()
        if self._at != len(self._tokens):
            raise PatternError(f"unbalanced: {self._line}")
        return node

    @staticmethod
    def _split(line: str) -> list[str]:
        tokens: list[str] = []
        at, text = 0, line.strip()
        while at < len(text):
            match = _TOKEN.match(text, at)
            if match is None:
                raise PatternError(f"cannot read {text[at:]!r} in: {line}")
            tokens.append(match.group(1))
            at = match.end()
        return tokens

    def _choice(self) -> Node | None:
        options = [self._sequence()]
        while self._at < len(self._tokens) and self._tokens[self._at] == "|":
            self._at += 1
            options.append(self._sequence())
        kept = tuple(option for option in options if option is not None)
        if len(kept) > 1:
            return Choice(options=kept)
        return kept[0] if kept else None

    def _sequence(self) -> Node | None:
        parts: list[Node] = []
        begin = self._at
        while self._at < len(self._tokens) and self._tokens[self._at] not in ("|", ")", ")?"):
            part = self._part()
            if part is not None:
                parts.append(part)
        if self._at == begin:
            raise PatternError(f"an empty part in: {self._line}")
        if len(parts) > 1:
            return Sequence(parts=tuple(parts))
        return parts[0] if parts else None

    def _part(self) -> Node | None:
        token = self._tokens[self._at]
        self._at += 1
        if token in ("(", "!("):
            inner = self._choice()
            if self._at >= len(self._tokens):
                raise PatternError(f"unbalanced: {self._line}")
            closing = self._tokens[self._at]
            self._at += 1
            if inner is None:
                return None
            if token == "!(":  # noqa: S105 -- a sign of the language, no secret
                return Ahead(part=inner)
            return Optional(part=inner) if closing == ")?" else inner
        node = self._atom(token.rstrip("?"))
        return Optional(part=node) if node is not None and token.endswith("?") else node

    def _atom(self, token: str) -> Node | None:
        if token in ("^", "$"):
            return Edge(sign=token)
        if token == "_":  # noqa: S105 -- a sign of the language, no secret
            return Gap(least=1, most=1, over_negation=True)
        if token[0] in "~%":
            return Gap(least=0, most=int(token[1:]), over_negation=token[0] == "%")
        if token in (",", ":"):
            return Words(key="sign:" + token)
        if not token.startswith("{"):
            return self._word(token)
        name = token[1:-1]
        if name in self._usage.phrases:
            if self._depth > _DEEPEST:
                raise PatternError(f"phrases within phrases without end: {name}")
            return _Parser(
                fold_word(self._usage.phrases[name]), self._usage, self._depth + 1
            ).whole()
        if ":" in name:
            group, _, tags = name.partition(":")
            options = tuple(Words(key=f"verb:{group}:{tag}") for tag in tags.split(","))
            return options[0] if len(options) == 1 else Choice(options=options)
        return Words(key="class:" + name)

    def _word(self, token: str) -> Node | None:
        if token.endswith("@"):
            forms = tuple(Words(key="word:" + token[:-1] + gender) for gender in _GENDERS)
            return Choice(options=forms)
        meant = self._usage.spoken.get(token, (token,))
        words = tuple(
            Words(key="word:" + word) for word in meant if word not in self._usage.fillers
        )
        if len(words) > 1:
            return Sequence(parts=words)
        return words[0] if words else None
