"""A message as folded words that remember where they stood in the original."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from svc_bots.domain.reading.wordbag import bag

_TOKEN = re.compile(r"[^\W_]+(?:['’´`][^\W_]+)*|\.{2,}|…|[.!?¿¡,;:()\n\"“”«»]|[-–—](?=\s)")
_STRONG = frozenset(".!?¿¡;\n")
_WEAK_WORDS = bag("pero aunque porque but because although though however so sino excepto except")
_REPEATED_VOWEL = re.compile(r"([aiu])\1{2,}")
_REPEATED = re.compile(r"(.)\1{2,}")
_EMAIL = re.compile(r"\be[-\s]mail(s?)\b", re.IGNORECASE)

ABBREVIATIONS: Mapping[str, str] = {
    # Spanish, as typed in chats
    "q": "que", "k": "que", "ke": "que", "qe": "que", "xq": "porque", "pq": "porque",
    "xk": "porque", "porq": "porque", "porke": "porque", "x": "por", "d": "de", "tb": "tambien",
    "tmb": "tambien", "tbn": "tambien", "dnd": "donde", "dond": "donde", "xfa": "por favor",
    "xfavor": "por favor", "porfa": "por favor", "porfi": "por favor", "porfis": "por favor",
    "plis": "por favor", "cm": "como", "cmo": "como", "tngo": "tengo", "tngoq": "tengo que",
    "tengoq": "tengo que", "tengoque": "tengo que", "tenemosque": "tenemos que",
    "nose": "no se", "nosé": "no se", "nc": "no se", "ns": "no se", "toy": "estoy",
    "hab": "habitacion", "msj": "mensaje", "msjs": "mensajes", "mje": "mensaje",
    "mjes": "mensajes", "mñn": "mañana", "finde": "fin de semana", "bn": "bien",
    "aser": "hacer", "acer": "hacer", "ago": "hago",
    "aora": "ahora", "ahi": "ahi", "ps": "pues", "depto": "departamento",
    "depa": "departamento", "ayudame": "ayudame", "pa": "para", "pal": "para el",
    # English, as typed in chats
    "hav": "have", "hve": "have", "ned": "need", "wiht": "with", "wit": "with",
    "teh": "the", "noo": "no", "soo": "so", "nop": "no", "idk": "i do not know",
    "dunno": "do not know", "u": "you", "ur": "your", "r": "are",
    "pls": "please", "plz": "please", "pleaze": "please", "bc": "because", "cuz": "because",
    "bcs": "because", "coz": "because", "rn": "right now", "tmrw": "tomorrow",
    "tmr": "tomorrow", "gotta": "have to", "gonna": "going to", "wanna": "want to",
    "hafta": "have to", "needa": "need to", "lemme": "let me", "gimme": "give me",
    "hw": "homework", "kinda": "kind of", "tho": "though", "thx": "thanks",
    "dont": "do not", "doesnt": "does not", "didnt": "did not", "cant": "can not",
    "cannot": "can not", "wont": "will not", "havent": "have not", "hasnt": "has not",
    "isnt": "is not", "im": "i am", "ive": "i have", "its": "it is", "whats": "what is",
    "i'm": "i am", "i've": "i have", "i'd": "i would", "i'll": "i will", "can't": "can not",
    "won't": "will not", "it's": "it is", "that's": "that is", "what's": "what is",
    "he's": "he is", "she's": "she is", "we've": "we have", "we're": "we are",
    "they're": "they are", "you're": "you are", "let's": "let us", "there's": "there is",
    "where's": "where is", "how's": "how is", "y'all": "you all",
}  # fmt: skip
"""Chat spellings and contractions, each with the words it stands for."""


@dataclass(frozen=True, slots=True)
class Word:
    """One folded word or mark, and the slice of the original it came from."""

    text: str
    """Lower case, without accents; a mark is `.`, `?`, `,`, `:` or `"`."""

    start: int
    """First character in the original."""

    end: int
    """One past the last character in the original."""

    sentence: int
    """Number of its sentence, from 0."""

    clause: int
    """Number of its clause, from 0."""

    @property
    def is_mark(self) -> bool:
        """Whether this is punctuation."""
        return not self.text[0].isalnum()


@dataclass(frozen=True, slots=True)
class Reading:
    """A whole message."""

    original: str
    words: tuple[Word, ...]
    questions: frozenset[int]
    """Numbers of the sentences that ask."""

    line: str
    """All words with one space between and one at each end: what frames are matched on."""

    offsets: tuple[int, ...]
    """Where each word starts in `line`."""

    def word_at(self, offset: int) -> int:
        """Index of the word that starts at or after `offset` of `line`."""
        low, high = 0, len(self.offsets)
        while low < high:
            middle = (low + high) // 2
            if self.offsets[middle] < offset:
                low = middle + 1
            else:
                high = middle
        return low


def fold(text: str) -> str:
    """Lower case without accents; long repeats of a letter are cut (`siiii` -> `si`)."""
    decomposed = unicodedata.normalize("NFKD", text.lower())
    plain = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return _REPEATED.sub(r"\1\1", _REPEATED_VOWEL.sub(r"\1", plain))


def read(original: str, spell: Mapping[str, str] | None = None) -> Reading:
    """Cut a message into words, sentences and clauses.

    `spell` maps a folded word to the one it is taken for.
    """
    words: list[Word] = []
    questions: set[int] = set()
    sentence = clause = 0
    for match in _TOKEN.finditer(_EMAIL.sub(r"email\1 ", original)):
        token = match.group()
        if not token[0].isalnum():
            mark = "," if token in ("…", "(", ")", "-", "–", "—") or ".." in token else token
            if mark in _STRONG:
                if mark == "?":
                    questions.add(sentence)
                words.append(Word("." if mark != "?" else "?", *match.span(), sentence, clause))
                sentence, clause = sentence + 1, clause + 1
                if mark == "¿":
                    questions.add(sentence)
            else:
                mark = '"' if mark in '"“”«»' else mark
                words.append(Word(mark, *match.span(), sentence, clause))
                clause += 1
            continue
        for part in _expand(token):
            if part in _WEAK_WORDS:
                clause += 1
            text = spell.get(part, part) if spell is not None else part
            words.append(Word(text, *match.span(), sentence, clause))
    return _lined(original, words, questions)


def _expand(token: str) -> list[str]:
    folded = fold(token).replace("’", "'").replace("´", "'").replace("`", "'")
    if folded in ABBREVIATIONS:
        return ABBREVIATIONS[folded].split()
    if folded.endswith("n't"):
        return [folded[:-3], "not"]
    return [part for part in folded.removesuffix("'s").replace("'", " ").split() if part]


def _lined(original: str, words: list[Word], questions: set[int]) -> Reading:
    offsets: list[int] = []
    position = 1
    for word in words:
        offsets.append(position)
        position += len(word.text) + 1
    line = " " + " ".join(word.text for word in words) + " "
    return Reading(original, tuple(words), frozenset(questions), line, tuple(offsets))
