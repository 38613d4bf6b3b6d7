"""The words the rules are written with, as tables: Spanish and English, in lower case."""

from svc_spoiler.domain.lexicon import Tables
from svc_spoiler.domain.words import repair
from svc_spoiler.domain.words.contexts import CLASSES_CONTEXT
from svc_spoiler.domain.words.english import CLASSES_EN, FILLERS_EN, PHRASES_EN, SAME_AS_EN
from svc_spoiler.domain.words.look_alikes import LOOK_ALIKES
from svc_spoiler.domain.words.spanish import CLASSES_ES, PHRASES_ES
from svc_spoiler.domain.words.spoken import FILLERS_ES, SAME_AS_ES
from svc_spoiler.domain.words.verbs import VERBS_EN, VERBS_ES

TABLES = Tables(
    classes={**CLASSES_ES, **CLASSES_CONTEXT, **CLASSES_EN},
    phrases={**PHRASES_ES, **PHRASES_EN},
    verbs=VERBS_ES,
    verbs_en=VERBS_EN,
    same_as={**SAME_AS_EN, **SAME_AS_ES},
    look_alikes=LOOK_ALIKES,
    fillers=FILLERS_ES | FILLERS_EN,
    marked_verbs=repair.VERBS_ES,
    marked_verbs_en=repair.VERBS_EN,
    marked_words=repair.WORDS,
    run_pieces=repair.RUN_PIECES,
)
