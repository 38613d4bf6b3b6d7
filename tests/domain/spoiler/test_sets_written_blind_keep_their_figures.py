"""Messages written without looking at the rules: the README says how each set did when it was first read.

Afterwards each set served to widen the rules, so these figures are floors against loss, no measure of the world.
"""

from types import ModuleType

import pytest

from svc_spoiler.domain.values import RiskLevel
from tests.domain.spoiler.corpus import (
    blind_fifth,
    blind_first,
    blind_fourth,
    blind_second,
    blind_sixth,
    blind_third,
)
from tests.domain.spoiler.reading import assessed, in_danger, silent

MISSED_ABUSE = {"blind_third": 2}
FALSE_ALARMS = {"blind_first": 2}

SETS = {
    module.__name__.rpartition(".")[2]: module
    for module in (blind_first, blind_second, blind_third, blind_fourth, blind_fifth, blind_sixth)
}


@pytest.mark.parametrize("name", SETS)
def test_no_danger_of_a_blind_set_is_missed(name: str) -> None:
    missed = [text for text in _danger(SETS[name]) if not in_danger(text)]

    assert missed == []


@pytest.mark.parametrize("name", SETS)
def test_abuse_of_a_blind_set_is_missed_no_more_than_before(name: str) -> None:
    missed = [text for text in SETS[name].ABUSE if assessed(text).risk_level is RiskLevel.LOW]

    assert len(missed) <= MISSED_ABUSE.get(name, 0), missed


@pytest.mark.parametrize("name", SETS)
def test_a_blind_set_raises_no_more_false_alarms_than_before(name: str) -> None:
    raised = [text for text in SETS[name].HARMLESS if not silent(text)]

    assert len(raised) <= FALSE_ALARMS.get(name, 0), raised


def _danger(module: ModuleType) -> tuple[str, ...]:
    found: tuple[str, ...] = module.DANGER_ES + module.DANGER_EN
    return found
