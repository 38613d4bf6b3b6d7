"""Which words name which task: verbs with their objects, phrases, and nouns alone."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from mesh.kernel.locale import Locale
from svc_bots.domain.reading.inflection import (
    Form,
    english_forms,
    english_plurals,
    spanish_forms,
    spanish_plurals,
)

Phrase = tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Wording:
    """How one language names a task. Words are folded; `_` joins the words of a phrase."""

    pairs: tuple[tuple[str, str], ...] = ()
    """Verbs and the objects they take: any verb of a pair with any of its objects."""

    alone: str = ""
    """Verbs and verb phrases that need no object; `+` after a verb asks for me, se or nos."""

    names: str = ""
    """Nouns that name the task when a request is already clear: `mudanza`, `essay`."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Vocabulary:
    """The words of one task."""

    task: str
    """Key of a task with steps."""

    es: Wording
    en: Wording


@dataclass(frozen=True, slots=True)
class VerbUse:
    """One way to use a verb: the words that follow it, and the objects that complete it."""

    task: str
    locale: Locale
    rest: Phrase
    """Words that must follow the verb: `clean up` has ("up",)."""

    objects: Mapping[str, tuple[Phrase, ...]]
    """By their first word, the longest first; empty for a verb that needs none."""

    reflexive: bool = False


@dataclass(frozen=True, slots=True)
class Inflected:
    """A word read as a form of a verb."""

    lemma: str
    locale: Locale
    form: Form


@dataclass(frozen=True, kw_only=True, slots=True)
class Lexicon:
    """All vocabularies, indexed by the word that starts a use."""

    verbs: Mapping[str, tuple[Inflected, ...]]
    uses: Mapping[tuple[Locale, str], tuple[VerbUse, ...]]
    names: Mapping[str, tuple[tuple[Phrase, str, Locale], ...]]
    """First word of a noun phrase -> (phrase, task, language), longest first."""

    words: frozenset[str]
    """Every word of the vocabularies: what spelling is corrected towards."""

    spanish: frozenset[str]
    """The Spanish ones among them."""

    kept: frozenset[str]
    """Other forms of the same verbs: right as they are."""


def build(vocabularies: Iterable[Vocabulary]) -> Lexicon:
    """Index the vocabularies."""
    verbs: dict[str, dict[Inflected, None]] = {}
    uses: dict[tuple[Locale, str], list[VerbUse]] = {}
    names: dict[str, list[tuple[Phrase, str, Locale]]] = {}
    words: dict[Locale, set[str]] = {Locale.ES: set(), Locale.EN: set()}
    kept: set[str] = set()
    for vocabulary in vocabularies:
        for locale, wording in ((Locale.ES, vocabulary.es), (Locale.EN, vocabulary.en)):
            for lemma, use in _uses(vocabulary.task, locale, wording):
                uses.setdefault((locale, lemma), []).append(use)
                words[locale].update(
                    first for first, nouns in use.objects.items() if (first,) in nouns
                )
                for text, form in _forms(lemma, locale):
                    verbs.setdefault(text, {})[Inflected(lemma, locale, form)] = None
                    (words[locale] if form is Form.BARE else kept).add(text)
            for phrase in _nouns(wording.names, locale):
                names.setdefault(phrase[0], []).append((phrase, vocabulary.task, locale))
                words[locale].update(phrase if len(phrase) == 1 else ())
    return Lexicon(
        verbs={text: tuple(found) for text, found in verbs.items()},
        uses={key: tuple(found) for key, found in uses.items()},
        names={
            first: tuple(sorted(found, key=lambda entry: -len(entry[0])))
            for first, found in names.items()
        },
        words=frozenset(words[Locale.ES] | words[Locale.EN]),
        spanish=frozenset(words[Locale.ES]),
        kept=frozenset(kept),
    )


def _uses(task: str, locale: Locale, wording: Wording) -> Iterator[tuple[str, VerbUse]]:
    for verbs, objects in wording.pairs:
        nouns = _by_first(_nouns(objects, locale))
        for verb in verbs.split():
            first, *rest = verb.split("_")
            yield first, VerbUse(task, locale, tuple(rest), nouns)
    for entry in wording.alone.split():
        first, *rest = entry.split("_")
        reflexive = first.endswith("+")
        use = VerbUse(task, locale, tuple(rest), {}, reflexive)
        yield first.rstrip("+"), use


def _by_first(phrases: Iterable[Phrase]) -> Mapping[str, tuple[Phrase, ...]]:
    found: dict[str, list[Phrase]] = {}
    for phrase in phrases:
        found.setdefault(phrase[0], []).append(phrase)
    return {first: tuple(sorted(same, key=len, reverse=True)) for first, same in found.items()}


def _nouns(words: str, locale: Locale) -> Iterator[Phrase]:
    plurals = spanish_plurals if locale is Locale.ES else english_plurals
    for entry in words.split():
        first, *rest = entry.split("_")
        if rest and locale is Locale.EN:
            *head, last = first, *rest
            yield from ((*head, form) for form in plurals(last))
        else:
            yield from ((form, *rest) for form in plurals(first))


def _forms(lemma: str, locale: Locale) -> Iterator[tuple[str, Form]]:
    return spanish_forms(lemma) if locale is Locale.ES else english_forms(lemma)
