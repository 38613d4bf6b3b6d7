"""Read a text with the rules: what was seen, where, and in whose mouth."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from svc_spoiler.domain.lexicon import COLON, COMMA, MASKED, QUOTE, STOP, Matcher
from svc_spoiler.domain.ruleset import Ruleset
from svc_spoiler.domain.stream import Stream, stream
from svc_spoiler.domain.values import (
    Bond,
    DangerLevel,
    HealthySign,
    Rule,
    Span,
    Speaks,
    Strength,
    Topic,
)

_MOST_SIGHTINGS = 6  # of one rule in one text; the seventh adds nothing a person needs
_BACK = 7  # words before a phrase that can take it back
_REACH = 12  # words over which laughter or a small cause colours a phrase
_SPEECH_REACH = 14  # words between `me dijo` and what was said
_TOLD_REACH = 8  # words between a song that speaks and what it says
_QUOTED_SENTENCES = 4  # sentences after `he wrote:` that are still his
_MOST_COLONS = 8  # a text with more colons is no quotation
_AROUND_QUOTE = 3  # words outside the quotation marks that make a quotation a report

_SIGNS = (STOP, COMMA, COLON, QUOTE)

_OWN_LIFE = frozenset({Topic.WISH_TO_DIE, Topic.SUICIDE_PLAN, Topic.HOPELESS, Topic.SELF_INJURY})


@dataclass(frozen=True, kw_only=True, slots=True)
class Sighting:
    """One place where a rule holds."""

    rule: Rule
    start: int
    end: int
    """Positions in the stream, half open."""

    reported: bool
    """Whether the words are somebody else's, told by the writer."""

    danger: DangerLevel
    span: Span


@dataclass(frozen=True, kw_only=True, slots=True)
class Reading:
    """Everything seen in one text."""

    sightings: tuple[Sighting, ...]
    healthy_signs: tuple[tuple[HealthySign, Span], ...]
    """Each sign once, with the first place that shows it."""


def read(text: str, ruleset: Ruleset, bond: Bond | None = None) -> Reading:
    """Read a text; time grows with its length and with nothing else."""
    words = stream(text, ruleset.speller, ruleset.symbols)
    return _Page(words, ruleset, bond).reading()


class _Page:
    def __init__(self, words: Stream, ruleset: Ruleset, bond: Bond | None) -> None:
        self._words, self._rules, self._bond = words, ruleset, bond
        self._raw = words.symbols
        self._stops = [at for at, symbol in enumerate(self._raw) if symbol == STOP]
        self._colons = [at for at, symbol in enumerate(self._raw) if symbol == COLON][:_MOST_COLONS]
        self._quotes = self._quoted()
        self._present = frozenset(self._raw)
        self._found: dict[int, tuple[tuple[int, int], ...]] = {}

    def reading(self) -> Reading:
        masked = self._masked()
        sightings: list[Sighting] = []
        seen: dict[str, int] = {}
        for start, end in self._sentences():
            for place in self._rules.lines.candidates(masked[start:end]):
                rule = self._rules.rule_of[place]
                if seen.get(rule.id, 0) >= _MOST_SIGHTINGS:
                    continue
                for sighting in self._sightings(rule, place, masked, start, end):
                    seen[rule.id] = seen.get(rule.id, 0) + 1
                    sightings.append(sighting)
        return Reading(sightings=tuple(self._earnest(sightings)), healthy_signs=self._healthy())

    def _sentences(self) -> Iterator[tuple[int, int]]:
        start = 0
        for stop in (*self._stops, len(self._raw)):
            if stop > start:
                yield start, stop
            start = stop + 1

    def _masked(self) -> str:
        """The symbols with the words of idioms set aside."""
        masked: list[str] | None = None
        for first, last in self._sentences():
            for place in self._rules.idioms.candidates(self._raw[first:last]):
                for match in self._rules.idioms.matchers[place].expression.finditer(
                    self._raw, first, last
                ):
                    start, end = match.span()
                    masked = masked if masked is not None else list(self._raw)
                    masked[start:end] = MASKED * (end - start)
        return self._raw if masked is None else "".join(masked)

    def _sightings(
        self, rule: Rule, place: int, masked: str, first: int, last: int
    ) -> Iterator[Sighting]:
        """Where a line of a rule holds in one sentence, at most a few times."""
        matches = self._rules.lines.matchers[place].expression.finditer(masked, first, last)
        for match in islice(matches, _MOST_SIGHTINGS):
            start, end = match.span()
            if start == end or (rule.negatable and self._taken_back(start)):
                continue
            if self._elsewhere(rule, start, end) or (rule.agreed and self._agreed(start, end)):
                continue
            danger = self._weighed(rule, start, end)
            if danger is None:
                continue
            yield Sighting(
                rule=rule,
                start=start,
                end=end,
                reported=rule.speaks is Speaks.READER and self._reported(start, end),
                danger=danger,
                span=self._whole(start, end),
            )

    def _taken_back(self, start: int) -> bool:
        before = self._raw[max(0, start - _BACK) : start]
        if not before or self._rules.taken_back.search(before) is None:
            return False
        return self._rules.not_taken_back.search(before) is None

    def _elsewhere(self, rule: Rule, start: int, end: int) -> bool:
        """Whether the phrase belongs to a story, a game, the news or a dictionary, not to the lives of these people."""
        sentence = self._sentence(start)
        if self._told_me(start):
            return False
        if self._anywhere(self._rules.about_words, sentence):
            return True
        quoted = self._in_quotes(start, end)
        own = rule.speaks is Speaks.WRITER and self._anywhere(self._rules.first_person, sentence)
        told = self._covers(self._rules.story_tells, sentence, start, _TOLD_REACH)
        if told and (quoted or not own or not self._anywhere(self._rules.relation, sentence)):
            return True
        about_others = not own and rule.speaks is not Speaks.SELF
        if (quoted or about_others) and self._anywhere(self._rules.story_setting, sentence):
            return True
        if (rule.hyperbole or about_others) and self._anywhere(self._rules.games, sentence):
            return True
        if (quoted or about_others) and self._anywhere(self._rules.news, sentence):
            return True
        return rule.speaks is Speaks.OTHERS and not self._anywhere(self._rules.relation, None)

    def _agreed(self, start: int, end: int) -> bool:
        sentence = self._sentence(start)
        if self._anywhere(self._rules.agreement, sentence) or self._anywhere(
            self._rules.house_rules, sentence
        ):
            return True
        around = (max(0, start - _REACH), end + _REACH)
        return self._bond in (Bond.PARENT, Bond.BOSS) and self._anywhere(
            self._rules.house_rules, around
        )

    def _weighed(self, rule: Rule, start: int, end: int) -> DangerLevel | None:
        """The danger of a phrase that people also say in play; None when it is play."""
        if not rule.hyperbole:
            return rule.danger
        around = (max(0, start - _REACH), end + _REACH)
        laughs = self._words.laugh_between(*around) or self._anywhere(self._rules.play, around)
        told = self._told_me(start)
        trifle = not told and self._anywhere(self._rules.trifles, around)
        small = not told and self._anywhere(self._rules.small_causes, around)
        if rule.topic in _OWN_LIFE:
            light = small or rule.topic is Topic.HOPELESS or rule.strength is Strength.SUGGESTIVE
            if trifle or (laughs and light):
                return None
            return min(rule.danger, DangerLevel.POSSIBLE) if laughs else rule.danger
        if rule.speaks is Speaks.WRITER:
            dear = self._anywhere(self._rules.dear, around)
            if (laughs and (dear or small)) or (dear and small):
                return None
            return min(rule.danger, DangerLevel.POSSIBLE) if laughs else rule.danger
        festive = not told and self._anywhere(self._rules.festive, around)
        return None if laughs or festive else rule.danger

    def _reported(self, start: int, end: int) -> bool:
        if self._in_quotes(start, end):
            outside = len(self._raw) - sum(last - first + 1 for first, last in self._quotes)
            if outside >= _AROUND_QUOTE:
                return True
        return self._speech_before(start)

    def _told_me(self, start: int) -> bool:
        """Whether somebody said it to the writer, in the sentence or the one before."""
        first, _ = self._sentence(start)
        low = (
            max(first - 2, 0)
            if first and self._raw[first - 1] == STOP and self._in_quotes(start, start + 1)
            else first
        )
        low = max(low, start - _SPEECH_REACH)
        return any(low <= at < start for at, _ in self._places(self._rules.told_me))

    def _speech_before(self, start: int) -> bool:
        """Whether `me dijo` or the like stands before: in the sentence, or before a colon a few sentences ago."""
        first, _ = self._sentence(start)
        low = max(first, start - _SPEECH_REACH)
        places = self._places(self._rules.others_speak)
        if any(low <= at < start and to <= start + 1 for at, to in places):
            return True
        earlier = self._stops[max(0, bisect_left(self._stops, start) - _QUOTED_SENTENCES) :]
        for colon in self._colons:
            if colon < start and sum(colon < stop < start for stop in earlier) < _QUOTED_SENTENCES:
                sentence = self._sentence(colon)[0]
                if any(sentence <= at <= colon for at, _ in places):
                    return True
        return False

    def _earnest(self, sightings: list[Sighting]) -> list[Sighting]:
        """Without the wishes and threats that a coercion already holds."""
        coercions = [each for each in sightings if each.rule.topic is Topic.SELF_HARM_COERCION]
        return [
            each
            for each in sightings
            if not (
                each.rule.topic in _OWN_LIFE | {Topic.EMOTIONAL_PRESSURE}
                and any(one.start <= each.start and each.end <= one.end for one in coercions)
            )
        ]

    def _healthy(self) -> tuple[tuple[HealthySign, Span], ...]:
        seen: list[tuple[HealthySign, Span]] = []
        for sign, matcher in self._rules.healthy.items():
            places = self._places(matcher)
            if places:
                seen.append((sign, self._words.sent(*places[0])))
        return tuple(seen)

    def _whole(self, start: int, end: int) -> Span:
        """The span of a match in the sent text, up to the word that a small last word belongs to."""
        while end < len(self._raw) and self._raw[end - 1] in self._rules.small_words:
            if self._raw[end] in _SIGNS:
                break
            end += 1
        return self._words.sent(start, end)

    def _quoted(self) -> list[tuple[int, int]]:
        marks = [at for at, symbol in enumerate(self._raw) if symbol == QUOTE]
        return list(zip(marks[::2], marks[1::2], strict=False))

    def _in_quotes(self, start: int, end: int) -> bool:
        at = bisect_right(self._quotes, (start, len(self._raw))) - 1
        return at >= 0 and self._quotes[at][0] < start and end <= self._quotes[at][1]

    def _sentence(self, at: int) -> tuple[int, int]:
        """The half-open span of the sentence a position lies in."""
        after = bisect_left(self._stops, at)
        first = self._stops[after - 1] + 1 if after else 0
        last = self._stops[after] if after < len(self._stops) else len(self._raw)
        return first, last

    def _covers(self, matcher: Matcher, sentence: tuple[int, int], start: int, reach: int) -> bool:
        low = max(sentence[0] - 2, start - reach)
        return any(low <= to and low - reach <= at < start for at, to in self._places(matcher))

    def _anywhere(self, matcher: Matcher, within: tuple[int, int] | None) -> bool:
        places = self._places(matcher)
        if within is None or not places:
            return bool(places)
        at = bisect_left(places, (within[0], 0))
        return at < len(places) and places[at][0] < within[1]

    def _places(self, matcher: Matcher) -> tuple[tuple[int, int], ...]:
        """Where a context holds, in order; looked up once a text."""
        known = self._found.get(id(matcher))
        if known is None:
            known = ()
            if matcher.may_match(self._present):
                known = tuple(match.span() for match in matcher.expression.finditer(self._raw))
            self._found[id(matcher)] = known
        return known
