"""Replies are deterministic, resumable, and keep to the bot's knobs."""

from dataclasses import replace
from datetime import UTC, datetime
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mesh.kernel.locale import Locale
from svc_bots.domain import language
from svc_bots.domain.bot import Bot, BotDraft, BotType
from svc_bots.domain.config7d import Comunicacion, Config7d, Procesamiento, StepSize
from svc_bots.domain.conformance import TONE_TAG, measure
from svc_bots.domain.flow.tasks import ALL_TASKS
from svc_bots.domain.reply import CHOICES, Choices, Delta, Event, Final, Replier, StepShown
from svc_bots.domain.templates import ALL_TEMPLATES, draft_from
from tests.domain.bots import messages_asking, messages_held_out, messages_not_asking
from tests.domain.bots.reading import asked, reader

ROOM = "Tengo que ordenar mi habitación y no sé por dónde empezar"
A_DAY = datetime(2026, 11, 24, tzinfo=UTC)
ANY_MESSAGE = st.one_of(
    st.sampled_from([row[0] for row in messages_asking.ASKING]),
    st.sampled_from([row[0] for row in messages_not_asking.NOT_ASKING if row[0].strip()]),
    st.text(min_size=1, max_size=200),
)


@cache
def replier() -> Replier:
    return Replier(reader(), ALL_TASKS)


def bot(draft: BotDraft) -> Bot:
    return Bot(
        id="01j0000000000000000000000b",
        owner_id="01j0000000000000000000000a",
        draft=draft,
        active=True,
        revision_count=1,
        created_at=A_DAY,
        updated_at=A_DAY,
    )


def template_bot(key: str = "task_splitter") -> Bot:
    return bot(draft_from(ALL_TEMPLATES[key], display_name="", locale=Locale.ES))


def custom_bot(config: Config7d) -> Bot:
    return bot(BotDraft(display_name="Uno", type=BotType.CUSTOM, locale=Locale.ES, config=config))


def reply(to: Bot, *messages: str, locale: Locale = Locale.ES) -> list[Event]:
    return list(replier().reply(to, messages, locale))


def steps_of(events: list[Event]) -> list[StepShown]:
    return [event for event in events if isinstance(event, StepShown)]


def final_of(events: list[Event]) -> Final:
    last = events[-1]
    assert isinstance(last, Final)
    return last


@given(message=ANY_MESSAGE, skip=st.integers(min_value=0, max_value=20))
def test_the_rest_after_any_cut_is_the_end_of_the_whole(message: str, skip: int) -> None:
    whole = reply(template_bot(), message)

    assert reply(template_bot(), message)[skip:] == whole[skip:]
    assert isinstance(whole[-1], Final)
    assert sum(isinstance(event, Final) for event in whole) == 1


@given(message=ANY_MESSAGE)
def test_the_final_text_is_what_was_streamed(message: str) -> None:
    events = reply(template_bot(), message)

    told = [event.text for event in events if isinstance(event, Delta | StepShown)]
    for event in events:
        if isinstance(event, Choices):
            told += [event.sentence, *event.options]
    assert final_of(events).text == "\n".join(told)


@pytest.mark.parametrize("key", ALL_TEMPLATES)
@pytest.mark.parametrize("locale", list(Locale))
def test_every_task_with_every_template_keeps_all_rules(key: str, locale: Locale) -> None:
    for message, _ in (*messages_asking.ASKING, *messages_held_out.ASKING):
        events = reply(template_bot(key), message, locale=locale)

        assert 5 <= len(steps_of(events)) <= 8, message
        assert final_of(events).conformance.score == 1.0, message


def test_steps_are_counted_and_have_minutes_and_a_stop_point() -> None:
    shown = steps_of(reply(template_bot(), ROOM))

    assert [one.step.index for one in shown] == list(range(1, len(shown) + 1))
    assert {one.step.total for one in shown} == {len(shown)}
    assert all("Terminado:" in one.text and "Tiempo:" in one.text for one in shown)


def test_a_message_that_fits_no_flow_gets_one_sentence_and_at_most_three_choices() -> None:
    events = reply(template_bot(), "¿Qué tiempo hace?")

    [choices, final] = events
    assert isinstance(choices, Choices)
    assert len(language.sentences(choices.sentence)) == 1
    assert 1 <= len(choices.options) <= 3
    assert isinstance(final, Final)


@pytest.mark.parametrize("locale", list(Locale))
@pytest.mark.parametrize("kind", CHOICES)
def test_every_choice_and_every_example_starts_a_flow(kind: BotType, locale: Locale) -> None:
    said = [choice.in_(locale) for choice in CHOICES[kind]]
    for template in ALL_TEMPLATES.values():
        said += [example.in_(locale) for example in template.examples]

    assert [message for message in said if not asked(message, locale).task] == []


def test_a_task_without_written_steps_says_so_and_names_the_task() -> None:
    events = reply(template_bot(), "Divide en pasos: montar la estantería")

    first = events[0]
    assert isinstance(first, Delta)
    assert "montar la estantería" in first.text
    assert "no tiene pasos escritos" in first.text


@pytest.mark.parametrize("most", range(1, 10))
def test_a_reply_shows_at_most_max_items_steps_and_goes_on_when_told(most: int) -> None:
    """Nothing is lost and nothing comes twice over the turns."""
    one = custom_bot(Config7d(procesamiento=Procesamiento(max_items=most)))
    seen: list[int] = []
    turns = [ROOM]
    while shown := steps_of(reply(one, "hola", *turns)):
        assert len(shown) <= most
        seen += [step.step.index for step in shown]
        turns.append("Sigue")

    assert seen == list(range(1, 7))


def test_going_on_without_a_flow_starts_none() -> None:
    assert steps_of(reply(template_bot(), "sigue")) == []
    assert steps_of(reply(template_bot(), "hola", "sigue")) == []


def test_tiny_steps_are_more_than_small_ones() -> None:
    tiny, small = (
        custom_bot(Config7d(procesamiento=Procesamiento(max_items=9, step_size=size)))
        for size in (StepSize.TINY, StepSize.SMALL)
    )

    assert len(steps_of(reply(tiny, ROOM))) > len(steps_of(reply(small, ROOM)))


def test_a_bot_that_says_tones_says_them() -> None:
    config = Config7d(comunicacion=Comunicacion(tone_tags=True))

    assert TONE_TAG.es in final_of(reply(custom_bot(config), ROOM)).text


def test_a_limit_that_the_words_do_not_keep_lowers_the_score() -> None:
    config = Config7d(comunicacion=Comunicacion(max_words_per_sentence=5))

    measured = final_of(reply(custom_bot(config), ROOM)).conformance

    assert measured.score < 1.0
    assert [check.guard for check in measured.checks if not check.kept] == [
        "max_words_per_sentence"
    ]


@pytest.mark.parametrize(
    ("text", "guard"),
    [
        pytest.param("Esto es pan comido.", "literal_language", id="an idiom"),
        pytest.param("Muy bien 🙂.", "emoji", id="an emoji"),
        pytest.param("¿Esto? ¿O esto?", "max_questions", id="two questions"),
        pytest.param("uno " * 20, "max_words_per_sentence", id="a long sentence"),
    ],
)
def test_the_measure_finds_what_breaks_a_rule(text: str, guard: str) -> None:
    config = replace(Config7d(), comunicacion=Comunicacion(literal_language=True))

    measured = measure(text, items=1, config=config, locale=Locale.ES)

    assert [check.guard for check in measured.checks if not check.kept] == [guard]
