"""All tables, compiled once: what a reader of texts holds."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from svc_spoiler.domain import contexts
from svc_spoiler.domain.folding import fold_word
from svc_spoiler.domain.grammar import Choice, Node, Usage, parse
from svc_spoiler.domain.idioms import IDIOMS
from svc_spoiler.domain.lexicon import Index, Lexicon, Matcher, Tables
from svc_spoiler.domain.rules import RULES
from svc_spoiler.domain.spelling import Speller
from svc_spoiler.domain.values import HealthySign, Rule
from svc_spoiler.domain.words import TABLES


@dataclass(frozen=True, kw_only=True, slots=True)
class Ruleset:
    """The rules and contexts, ready to match."""

    speller: Speller
    symbols: dict[str, str]
    lines: Index
    """Every line of every rule."""

    rule_of: tuple[Rule, ...]
    """The rule of each line."""

    idioms: Index
    story_tells: Matcher
    story_setting: Matcher
    about_words: Matcher
    games: Matcher
    news: Matcher
    others_speak: Matcher
    agreement: Matcher
    house_rules: Matcher
    play: Matcher
    trifles: Matcher
    small_causes: Matcher
    dear: Matcher
    festive: Matcher
    told_me: Matcher
    first_person: Matcher
    relation: Matcher
    small_words: frozenset[str]
    """Symbols of words that a quote does not end with."""

    taken_back: re.Pattern[str]
    not_taken_back: re.Pattern[str]
    healthy: Mapping[HealthySign, Matcher]


def compile_ruleset(rules: Iterable[Rule] = RULES, tables: Tables = TABLES) -> Ruleset:
    """Compile every table; about one second, once a process. Raises `PatternError` on a line that cannot be read."""
    return _Compiler(tables).compile(tuple(rules))


class _Compiler:
    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._lexicon = Lexicon(tables=tables)
        spoken = {
            fold_word(word): tuple(fold_word(meant).split())
            for word, meant in tables.same_as.items()
        }
        fillers = frozenset(fold_word(word) for word in tables.fillers)
        self._usage = Usage(phrases=tables.phrases, fillers=fillers, spoken=spoken)

    def compile(self, rules: tuple[Rule, ...]) -> Ruleset:
        lines = [(rule, self._tree((line,))) for rule in rules for line in rule.patterns]
        idioms = [self._tree((line,)) for line in IDIOMS]
        named = {
            name: self._tree(lines)
            for name, lines in {
                "story_tells": contexts.STORY_TELLS,
                "story_setting": contexts.STORY_SETTING,
                "about_words": contexts.WORDS_ABOUT_WORDS,
                "games": contexts.GAMES,
                "news": contexts.NEWS,
                "others_speak": contexts.OTHERS_SPEAK,
                "agreement": contexts.AGREEMENT,
                "house_rules": contexts.HOUSE_RULES,
                "play": contexts.PLAY,
                "trifles": contexts.TRIFLES,
                "small_causes": contexts.SMALL_CAUSES,
                "dear": contexts.DEAR,
                "festive": contexts.FESTIVE,
                "told_me": contexts.TOLD_ME,
                "first_person": contexts.FIRST_PERSON,
                "relation": contexts.RELATION,
            }.items()
        }
        small_words = self._tree(contexts.SMALL_WORDS)
        taken_back, not_taken_back = (
            self._tree(contexts.TAKEN_BACK),
            self._tree(contexts.NOT_TAKEN_BACK),
        )
        healthy = {HealthySign(name): self._tree(lines) for name, lines in contexts.HEALTHY.items()}
        self._lexicon.seal()
        matchers = {name: self._matcher(tree) for name, tree in named.items()}
        return Ruleset(
            speller=self._speller(),
            symbols=self._lexicon.symbols,
            lines=Index.of(self._matcher(tree) for _, tree in lines),
            rule_of=tuple(rule for rule, _ in lines),
            idioms=Index.of(self._matcher(tree) for tree in idioms),
            small_words=self._lexicon.anchors(small_words) or frozenset(),
            taken_back=re.compile(self._lexicon.expression(taken_back) + "$"),
            not_taken_back=re.compile(self._lexicon.expression(not_taken_back) + "$"),
            healthy={sign: self._matcher(tree) for sign, tree in healthy.items()},
            **matchers,
        )

    def _tree(self, lines: tuple[str, ...]) -> Node:
        options = tuple(parse(line, self._usage) for line in lines)
        tree = options[0] if len(options) == 1 else Choice(options=options)
        self._lexicon.need(tree)
        return tree

    def _matcher(self, tree: Node) -> Matcher:
        return Matcher(
            expression=re.compile(self._lexicon.expression(tree)),
            anchors=self._lexicon.anchors(tree),
        )

    def _speller(self) -> Speller:
        return Speller.of(
            self._lexicon.symbols,
            spoken=self._usage.spoken,
            ordinary=self._tables.look_alikes,
            fillers=self._usage.fillers,
            marked=self._lexicon.marked(),
            run_pieces=frozenset(self._tables.run_pieces),
        )
