"""The words of every task that has steps, one module an area of life."""

from svc_bots.domain.reading.lexicon import Vocabulary
from svc_bots.domain.reading.vocabulary.home import HOME_WORDS
from svc_bots.domain.reading.vocabulary.outside import OUTSIDE_WORDS
from svc_bots.domain.reading.vocabulary.person import PERSON_WORDS
from svc_bots.domain.reading.vocabulary.writing import WRITING_WORDS

ALL_WORDS: tuple[Vocabulary, ...] = (*HOME_WORDS, *PERSON_WORDS, *WRITING_WORDS, *OUTSIDE_WORDS)
