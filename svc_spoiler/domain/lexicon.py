"""Every word that some pattern knows, and one symbol for all words that no pattern can tell apart.

A message becomes a string with one symbol a word, and a pattern becomes a regular expression over symbols: a gap
of three words is three characters, and no text can make a match run longer than its few gaps allow.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from svc_spoiler.domain.folding import fold_word
from svc_spoiler.domain.grammar import (
    Ahead,
    Choice,
    Edge,
    Gap,
    Node,
    Optional,
    PatternError,
    Sequence,
    Words,
)
from svc_spoiler.domain.morphology import Forms, english, merged, spanish

STOP = "\u0100"  # the end of a sentence
UNKNOWN = "\u0101"  # a word that no pattern knows
NAME = "\u0102"  # such a word, written like a name
MASKED = "\u0103"  # a word that belongs to an idiom
COMMA = "\u0104"
COLON = "\u0105"
QUOTE = "\u0106"
_FIRST = 0x0200
_LAST = (
    0xD7FF  # one below the surrogates; character sets of the expression engine stay fast up to here
)

NEGATIONS = "negation"
"""The class of words over which an ordinary gap does not reach."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Tables:
    """The words the rules are written with."""

    classes: Mapping[str, str]
    """Words by class, separated by blanks; `muert@` as in patterns."""

    phrases: Mapping[str, str]
    """Patterns by name."""

    verbs: Mapping[str, str]
    """Spanish verbs by group, as `morphology.spanish` reads them."""

    verbs_en: Mapping[str, str]
    """English verbs by group, as `morphology.english` reads them."""

    same_as: Mapping[str, str]
    """Short or spoken forms and the word or words they stand for: `q` is `que`, `wanna` is `want to`."""

    look_alikes: frozenset[str]
    """Ordinary words one slip away from a known one, which are no slip."""

    fillers: frozenset[str]
    """Words that are passed over, because they change no meaning here."""

    marked_verbs: tuple[str, ...]
    """Spanish verbs whose forms are looked for behind a slip."""

    marked_verbs_en: tuple[str, ...]
    """English ones."""

    marked_words: frozenset[str]
    """Further words that are."""

    run_pieces: frozenset[str]
    """Small words that may stand beside a marked one in a run without blanks."""


@dataclass(slots=True)
class Lexicon:
    """Words to symbols, and trees to regular expressions; complete once `seal` was called."""

    tables: Tables
    symbols: dict[str, str] = field(default_factory=dict)
    """The symbol of each known word."""

    _keys: dict[str, set[str]] = field(default_factory=dict)
    _needed: set[str] = field(default_factory=set)
    _by_key: dict[str, str] = field(default_factory=dict)
    _common: frozenset[str] = frozenset()

    def need(self, node: Node) -> None:
        """Note the classes a tree speaks of."""
        match node:
            case Words(key=key):
                self._needed.add(key)
            case Sequence(parts=parts) | Choice(options=parts):
                for part in parts:
                    self.need(part)
            case Optional(part=part) | Ahead(part=part):
                self.need(part)
            case _:
                pass

    def seal(self) -> None:
        """Give each word its symbol; raises `PatternError` when a pattern speaks of a class nobody wrote."""
        groups: dict[str, Forms] = {}
        self._needed.add("class:" + NEGATIONS)
        for key in sorted(self._needed):
            for word in self._words(key, groups):
                self._keys.setdefault(word, set()).add(key)
        signatures: dict[frozenset[str], str] = {}
        for word in sorted(self._keys):
            signature = frozenset(self._keys[word])
            symbol = signatures.setdefault(signature, chr(_FIRST + len(signatures)))
            self.symbols[word] = symbol
        if _FIRST + len(signatures) > _LAST:
            raise PatternError("more kinds of words than symbols")
        for signature, symbol in signatures.items():
            for key in signature:
                self._by_key[key] = self._by_key.get(key, "") + symbol
        self._common = frozenset(self.symbols[word] for word in _COMMON if word in self.symbols)
        self._by_key |= {"sign:,": COMMA, "sign::": COLON, "class:name_": NAME}

    def marked(self) -> frozenset[str]:
        """The words that are looked for behind a slip."""
        forms = (
            *map(spanish, self.tables.marked_verbs),
            *map(english, self.tables.marked_verbs_en),
        )
        verbs = {word for each in forms for words in each.values() for word in words}
        return frozenset(verbs) | frozenset(fold_word(word) for word in self.tables.marked_words)

    def expression(self, node: Node) -> str:
        """The regular expression of a tree over symbols."""
        match node:
            case Words(key=key):
                symbols = self._by_key[key]
                return symbols if len(symbols) == 1 else f"[{symbols}]"
            case Sequence(parts=parts):
                return "".join(self.expression(part) for part in parts)
            case Choice(options=options):
                return self._choice(options)
            case Optional(part=part):
                return f"(?:{self.expression(part)})?"
            case Gap(least=least, most=most, over_negation=over):
                word = f"[^{STOP}]" if over else f"[^{STOP}{self._by_key['class:' + NEGATIONS]}]"
                return f"{word}{{{least},{most}}}?" if least != most else word
            case Ahead(part=part):
                return f"(?!{self.expression(part)})"
            case Edge(sign=sign):
                return f"(?:(?<![^{STOP}{QUOTE}]))" if sign == "^" else f"(?=[{STOP}{QUOTE}]|$)"

    def anchors(self, node: Node) -> frozenset[str] | None:
        """Symbols of which a match must hold one; None when it may match without."""
        match node:
            case Words(key=key):
                return frozenset(self._by_key[key])
            case Sequence(parts=parts):
                found = [each for each in map(self.anchors, parts) if each is not None]
                return min(found, key=self._commonness) if found else None
            case Choice(options=options):
                every = [self.anchors(option) for option in options]
                known = [each for each in every if each is not None]
                return frozenset().union(*known) if len(known) == len(every) else None
            case _:
                return None

    def _commonness(self, symbols: frozenset[str]) -> tuple[int, int]:
        return len(symbols & self._common), len(symbols)

    def _choice(self, options: Iterable[Node]) -> str:
        """Options that are single words become one character class; the engine tests it in one step."""
        letters = ""
        rest: list[str] = []
        for option in options:
            if isinstance(option, Words):
                letters += self._by_key[option.key]
            else:
                rest.append(self.expression(option))
        if letters:
            rest.insert(0, letters if len(letters) == 1 else f"[{letters}]")
        return rest[0] if len(rest) == 1 else "(?:" + "|".join(rest) + ")"

    def _words(self, key: str, groups: dict[str, Forms]) -> Iterable[str]:
        kind, _, rest = key.partition(":")
        if kind == "word":
            return (fold_word(rest),)
        if rest == "name_":
            return ()
        if kind == "class":
            if rest not in self.tables.classes:
                raise PatternError(f"nobody wrote the class {rest}")
            return spread(self.tables.classes[rest])
        if kind == "verb":
            group, _, tag = rest.partition(":")
            if group not in groups:
                groups[group] = self._forms(group)
            if tag not in groups[group]:
                raise PatternError(f"no form {tag} in the verbs {group}")
            return groups[group][tag]
        return ()

    def _forms(self, group: str) -> Forms:
        if group in self.tables.verbs:
            return merged(spanish(spec) for spec in self.tables.verbs[group].split())
        if group in self.tables.verbs_en:
            return merged(english(spec) for spec in self.tables.verbs_en[group].split())
        raise PatternError(f"nobody wrote the verbs {group}")


_COMMON = (
    "a",
    "de",
    "que",
    "no",
    "y",
    "la",
    "el",
    "lo",
    "en",
    "me",
    "te",
    "se",
    "mi",
    "tu",
    "un",
    "una",
    "es",
    "si",
    "con",
    "por",
    "para",
    "voy",
    "va",
    "quiero",
    "ya",
    "le",
    "los",
    "las",
    "al",
    "del",
    "su",
    "estoy",
    "esta",
    "ha",
    "he",
    "i",
    "you",
    "to",
    "the",
    "my",
    "and",
    "it",
    "of",
    "in",
    "is",
    "he",
    "she",
    "i'm",
    "want",
    "going",
    "don't",
    "that",
    "be",
    "your",
    "have",
    "him",
    "her",
    "we",
    "they",
    "for",
    "on",
    "with",
    "this",
    "was",
    "do",
    "so",
    "up",
    "out",
)


def spread(words: str) -> list[str]:
    """The words of a table cell, with `@` written out."""
    spread_words: list[str] = []
    for word in fold_word(words).split():
        if word.endswith("@"):
            spread_words.extend(word[:-1] + gender for gender in ("o", "a", "os", "as"))
        else:
            spread_words.append(word)
    return spread_words


@dataclass(frozen=True, kw_only=True, slots=True)
class Matcher:
    """A compiled pattern: the expression, and the symbols without which it cannot match."""

    expression: re.Pattern[str]
    anchors: frozenset[str] | None

    def may_match(self, present: frozenset[str]) -> bool:
        """Whether a text with these symbols can hold a match at all."""
        return self.anchors is None or not self.anchors.isdisjoint(present)


@dataclass(frozen=True, kw_only=True, slots=True)
class Index:
    """Many matchers, found by the symbols that a text holds."""

    matchers: tuple[Matcher, ...]
    by_symbol: Mapping[str, int]
    """For each symbol, the matchers it may start, one bit each."""

    always: int
    """The matchers that may match without any symbol of their own."""

    @classmethod
    def of(cls, matchers: Iterable[Matcher]) -> "Index":
        """An index of these matchers, in their order."""
        every = tuple(matchers)
        by_symbol: dict[str, int] = {}
        always = 0
        for bit, matcher in enumerate(every):
            if matcher.anchors is None:
                always |= 1 << bit
            for symbol in matcher.anchors or ():
                by_symbol[symbol] = by_symbol.get(symbol, 0) | 1 << bit
        return cls(matchers=every, by_symbol=by_symbol, always=always)

    def candidates(self, symbols: str) -> Iterator[int]:
        """The places of the matchers that may match these symbols, in order."""
        bits = self.always
        for symbol in set(symbols):
            bits |= self.by_symbol.get(symbol, 0)
        while bits:
            lowest = bits & -bits
            yield lowest.bit_length() - 1
            bits ^= lowest
