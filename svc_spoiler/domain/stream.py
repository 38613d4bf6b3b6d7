"""A text as one symbol a word, with the place of each word in the text as it was sent."""

import itertools
import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass

from svc_spoiler.domain.folding import Folded, fold
from svc_spoiler.domain.lexicon import COLON, COMMA, NAME, QUOTE, STOP, UNKNOWN
from svc_spoiler.domain.spelling import Speller
from svc_spoiler.domain.values import Span

_TOKEN = re.compile(
    r"(?P<word>[^\W_]+(?:['*@$!|][^\W_]+)*)|(?P<soft>\.{2,})|(?P<stop>[.!?;\n\r\u2028\u2029]+)|(?P<comma>[,()\[\]–—])|(?P<colon>:)"
    r"|(?P<quote>\"|(?<!\w)'(?=\w)|(?<=[\w.!?])'(?!\w))|(?P<sign>[\U0001F300-\U0001FAFF\u2620-\u2694\u26B0])"
)
_SIGNS = {
    "🔪": "knifesign",
    "🗡": "knifesign",
    "🔫": "gunsign",
    "💣": "gunsign",
    "💊": "pillsign",
}
_LAUGHING = frozenset("😂🤣😆😅😹😜😝🤪😛😄😁😉")
_SHORTEST_SPELT = 4  # letters in a row before `m a t a r` is read as a word

_Typed = tuple[str, int, int]
"""A word and the span of the folded text it stands at."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Stream:
    """A text ready for matching."""

    symbols: str
    """One symbol a word or sign."""

    spans: tuple[tuple[int, int], ...]
    """For each symbol, its half-open span in the folded text."""

    laughs: tuple[int, ...]
    """Positions in `symbols` before which somebody laughs."""

    folded: Folded

    def sent(self, start: int, end: int) -> Span:
        """The span of the sent text behind the symbols from `start` to before `end`."""
        first, last = self.folded.span(self.spans[start][0], self.spans[end - 1][1])
        return Span(start=first, end=last)

    def laugh_between(self, start: int, end: int) -> bool:
        """Whether somebody laughs between two positions."""
        at = bisect_left(self.laughs, start)
        return at < len(self.laughs) and self.laughs[at] <= end


def stream(text: str, speller: Speller, symbols: dict[str, str]) -> Stream:
    """Read a text word by word; linear in its length."""
    folded = fold(text)
    return _Builder(text, folded, speller, symbols).build()


class _Builder:
    def __init__(
        self, text: str, folded: Folded, speller: Speller, symbols: dict[str, str]
    ) -> None:
        self._text, self._folded, self._speller, self._symbols = text, folded, speller, symbols
        self._meant: dict[str, tuple[str, ...]] = {}
        self._out: list[str] = []
        self._spans: list[tuple[int, int]] = []
        self._laughs: list[int] = []

    def build(self) -> Stream:
        folded_text = self._folded.text
        run: list[_Typed] = []
        for match in _TOKEN.finditer(folded_text):
            kind = match.lastgroup
            if kind == "word":
                run.append((match.group(), match.start(), match.end()))
                continue
            if (
                kind == "sign"
                or kind == "soft"
                or (kind == "stop" and self._inside_spelt(run, match))
            ):
                if kind == "sign":
                    self._sign(match, run)
                continue
            self._flush(run)
            run = []
            self._mark(kind, match)
        self._flush(run)
        return Stream(
            symbols="".join(self._out),
            spans=tuple(self._spans),
            laughs=tuple(self._laughs),
            folded=self._folded,
        )

    def _inside_spelt(self, run: list[_Typed], match: re.Match[str]) -> bool:
        """Whether a full stop stands between single letters, as in `m.a.t.a.r`."""
        after = self._folded.text[match.end() : match.end() + 2]
        spelt = bool(run) and len(run[-1][0]) == 1 and run[-1][2] == match.start()
        return spelt and match.group() == "." and after[:1].isalpha() and not after[1:].isalpha()

    def _sign(self, match: re.Match[str], run: list[_Typed]) -> None:
        sign = match.group()
        if sign in _LAUGHING:
            self._flush(run)
            run.clear()
            self._laughs.append(len(self._out))
        elif sign in _SIGNS:
            run.append((_SIGNS[sign], match.start(), match.end()))

    def _mark(self, kind: str | None, match: re.Match[str]) -> None:
        symbol = {"stop": STOP, "comma": COMMA, "colon": COLON, "quote": QUOTE}[kind or ""]
        if (
            symbol == COLON
            and match.group() == ":"
            and self._folded.text[match.end() : match.end() + 1] in (")", "d", "p")
        ):
            self._laughs.append(len(self._out))
        self._add(symbol, match.start(), match.end())

    def _add(self, symbol: str, start: int, end: int) -> None:
        if self._out and self._out[-1] == symbol and symbol not in (UNKNOWN, NAME, QUOTE):
            self._spans[-1] = (self._spans[-1][0], end)
            return
        self._out.append(symbol)
        self._spans.append((start, end))

    def _flush(self, run: list[_Typed]) -> None:
        signs = sum(word in ("knifesign", "gunsign") for word, _, _ in run)
        if signs > 1:
            run = [typed for typed in run if typed[0] not in ("knifesign", "gunsign")]
        for word, start, end in self._joined(self._spelt(run)):
            if self._speller.is_laugh(word):
                self._laughs.append(len(self._out))
                continue
            meant = self._read(word)
            if not meant:
                self._add(NAME if self._is_name(start) else UNKNOWN, start, end)
                continue
            for each in meant:
                if each not in self._speller.fillers:
                    self._add(self._symbols.get(each, UNKNOWN), start, end)

    def _read(self, word: str) -> tuple[str, ...]:
        meant = self._meant.get(word)
        if meant is None:
            meant = self._speller.meant(word)
            if not meant and not word.isalnum():
                parts = re.findall(r"[^\W_]+", word)
                meant = tuple(each for part in parts for each in self._speller.meant(part))
            self._meant[word] = meant
        return meant

    def _is_name(self, start: int) -> bool:
        """Whether the unknown word begins with a capital inside a sentence."""
        at, _ = self._folded.span(start, start + 1)
        return self._text[at].isupper() and self._text[at + 1 : at + 2].islower()

    def _spelt(self, run: list[_Typed]) -> list[_Typed]:
        """Single letters in a row become the words they spell; wider blanks part the words."""
        out: list[_Typed] = []
        at = 0
        while at < len(run):
            end = at
            while (
                end < len(run)
                and len(run[end][0]) == 1
                and (end == at or run[end][1] - run[end - 1][2] <= 3)
            ):
                end += 1
            if end - at >= _SHORTEST_SPELT:
                out.extend(_letters_to_words(run[at:end]))
                at = end
            else:
                out.append(run[at])
                at += 1
        return out

    def _joined(self, run: list[_Typed]) -> list[_Typed]:
        """Two pieces that are no words, side by side, become the known word they make: `sui cidio`."""
        out: list[_Typed] = []
        known: Callable[[str], bool] = self._speller.known.__contains__
        for typed in run:
            if out:
                word, start, end = out[-1]
                both = word + typed[0]
                torn = not (known(word) and known(typed[0])) and typed[1] - end <= 2
                if (
                    torn
                    and len(both) >= 6
                    and min(len(word), len(typed[0])) > 1
                    and known(both)
                    and not (self._read(word) and self._read(typed[0]))
                ):
                    out[-1] = (both, start, typed[2])
                    continue
            out.append(typed)
        return out


def _letters_to_words(letters: list[_Typed]) -> list[_Typed]:
    gaps = [second[1] - first[2] for first, second in itertools.pairwise(letters)]
    widest = max(gaps) if max(gaps) > min(gaps) else max(gaps) + 1
    words: list[_Typed] = [letters[0]]
    for gap, letter in zip(gaps, letters[1:], strict=True):
        if gap >= widest:
            words.append(letter)
        else:
            word, start, _ = words[-1]
            words[-1] = (word + letter[0], start, letter[2])
    return words
