"""What every hand-written step keeps to."""

import re

import pytest

from mesh.kernel.locale import Locale
from svc_bots.domain import language
from svc_bots.domain.flow.plan import GENERIC_STEPS
from svc_bots.domain.flow.steps import Step, Task
from svc_bots.domain.flow.tasks import ALL_TASKS
from svc_bots.domain.reading.vocabulary import ALL_WORDS
from svc_bots.domain.reading.wordbag import bag

MOST_WORDS = 12
SPANISH_ORDERS = bag(
    "abre acuéstate aparta apaga añade barre bebe borra busca cambia camina cepilla cierra "
    "compra consigue copia corrige crea deja descansa divide dobla echa elige empieza "
    "enciende envuelve escribe escupe espera estira extiende frota guarda haz junta lava "
    "lávate lee levanta limpia llama llena lleva manda marca mete mira mueve numera ordena "
    "ordénalas paga pasa pasea pega pide pon ponte pulsa quédate quita quítate rellena repite "
    "responde resta saca sacude sécate separa siéntate suma tira toca toma vacía ve"
)
ENGLISH_ORDERS = bag(
    "add answer ask at attach brush buy call carry change check choose clean close copy "
    "delete dial divide do drink dry empty fill find fix fold get go hand keep leave lie lift "
    "look make mark mop move number open pick pour press pull push put read repeat reply rest "
    "rinse save scrub send separate set shake sit sort spit spread stand start stay stick "
    "subtract sweep take throw tie touch turn type walk wash wipe wrap write pay prepare "
    "bring give wait cut stick"
)
ALL_STEPS = [(task.key, one) for task in ALL_TASKS for one in task.steps] + [
    ("generic", one) for one in GENERIC_STEPS
]
IDS = [f"{key}: {one.action.en}" for key, one in ALL_STEPS]


def test_there_are_at_least_forty_tasks_and_each_has_words() -> None:
    keys = [task.key for task in ALL_TASKS]

    assert len(keys) == len(set(keys)) >= 40
    assert sorted(keys) == sorted(vocabulary.task for vocabulary in ALL_WORDS)


@pytest.mark.parametrize("task", ALL_TASKS, ids=lambda task: task.key)
def test_a_task_has_five_to_eight_steps_and_at_most_two_fine_ones(task: Task) -> None:
    coarse = [one for one in task.steps if not one.fine]

    assert 5 <= len(coarse) <= len(task.steps) <= 8


@pytest.mark.parametrize(("key", "step"), ALL_STEPS, ids=IDS)
def test_a_sentence_is_one_idea_of_at_most_twelve_words(key: str, step: Step) -> None:
    for said in (step.action, step.done):
        for text in (said.es, said.en):
            assert len(language.words(text)) <= MOST_WORDS, text
            assert len(re.findall(r"[.!?]", text)) == 1, text
            assert text.endswith("."), text


@pytest.mark.parametrize(("key", "step"), ALL_STEPS, ids=IDS)
def test_a_step_begins_with_what_to_do(key: str, step: Step) -> None:
    assert language.words(step.action.es)[0].lower() in SPANISH_ORDERS, step.action.es
    assert language.words(step.action.en)[0].lower() in ENGLISH_ORDERS, step.action.en


@pytest.mark.parametrize(("key", "step"), ALL_STEPS, ids=IDS)
def test_a_step_holds_no_idiom_emoji_question_or_urgency(key: str, step: Step) -> None:
    for said in (step.action, step.done):
        for text in (said.es, said.en):
            assert not language.idioms_in(text)
            assert not language.has_emoji(text)
            assert not re.search(r"[?!]", text)
            assert not re.search(r"\b(rápido|ya mismo|deprisa|quickly|hurry|asap)\b", text.lower())


@pytest.mark.parametrize(("key", "step"), ALL_STEPS, ids=IDS)
def test_a_step_takes_one_to_fifteen_minutes(key: str, step: Step) -> None:
    assert 1 <= step.minutes <= 15


@pytest.mark.parametrize("locale", list(Locale))
def test_the_two_languages_say_different_words(locale: Locale) -> None:
    for _, one in ALL_STEPS:
        assert one.action.es != one.action.en
        assert one.action.in_(locale)
