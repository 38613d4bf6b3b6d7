"""What to look for, as tables: one row a rule, each with an id and the topic that explains it."""

from svc_spoiler.domain.rules import (
    coercion_en,
    coercion_es,
    coercion_more_en,
    coercion_more_es,
    harm_more_en,
    harm_more_es,
    oblique_en,
    oblique_es,
    self_harm_en,
    self_harm_es,
    threats_en,
    threats_es,
    violence_en,
    violence_es,
)
from svc_spoiler.domain.values import Rule

RULES: tuple[Rule, ...] = (
    *self_harm_es.RULES,
    *oblique_es.RULES,
    *threats_es.RULES,
    *violence_es.RULES,
    *harm_more_es.RULES,
    *coercion_es.RULES,
    *coercion_more_es.RULES,
    *self_harm_en.RULES,
    *oblique_en.RULES,
    *threats_en.RULES,
    *violence_en.RULES,
    *harm_more_en.RULES,
    *coercion_en.RULES,
    *coercion_more_en.RULES,
)
"""All of them; the first that fits explains a danger."""
