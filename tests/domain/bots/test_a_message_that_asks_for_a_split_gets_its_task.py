"""Whether a message asks for a task split, and for which task."""

import pytest

from mesh.kernel.locale import Locale
from tests.domain.bots import messages_asking, messages_held_out, messages_not_asking
from tests.domain.bots.reading import asked, named


@pytest.mark.parametrize(
    ("message", "task"), messages_asking.ASKING, ids=[row[0][:60] for row in messages_asking.ASKING]
)
def test_a_message_that_asks_gets_its_task(message: str, task: str) -> None:
    assert named(asked(message)) == task


@pytest.mark.parametrize(
    ("message", "why"),
    messages_not_asking.NOT_ASKING,
    ids=[f"{row[1]}: {row[0][:50]}" for row in messages_not_asking.NOT_ASKING],
)
def test_a_message_that_does_not_ask_gets_no_flow(message: str, why: str) -> None:
    assert not asked(message).flow, why


def test_held_out_messages_that_ask_keep_their_task() -> None:
    """Written after the matcher; a drop here is a rule that was fitted to the other tables."""
    wrong = [
        (message, task, named(asked(message)))
        for message, task in messages_held_out.ASKING
        if named(asked(message)) != task
    ]

    assert wrong == []


def test_held_out_messages_that_do_not_ask_get_no_flow() -> None:
    started = [message for message in messages_held_out.NOT_ASKING if asked(message).flow]

    assert started == []


def test_the_tables_are_large_and_in_two_languages() -> None:
    written = [row[0] for row in (*messages_asking.ASKING, *messages_not_asking.NOT_ASKING)]
    written += [row[0] for row in messages_held_out.ASKING] + list(messages_held_out.NOT_ASKING)
    english = [text for text in written if asked(text).locale is Locale.EN]

    assert len(set(written)) >= 700
    assert len(english) >= 200


@pytest.mark.parametrize("locale", list(Locale))
def test_the_language_of_the_message_decides_over_that_of_the_caller(locale: Locale) -> None:
    assert asked("Tengo que ordenar mi cuarto", locale).locale is Locale.ES
    assert asked("I have to tidy my room", locale).locale is Locale.EN
    assert asked("ok", locale).locale is locale


def test_a_task_in_own_words_is_said_back_in_the_second_person() -> None:
    assert asked("divide en pasos: montar mi estantería").unnamed == "montar tu estantería"
    assert asked("help me assemble my bookshelf").unnamed == "assemble your bookshelf"


def test_the_longest_message_is_read() -> None:
    """A message holds at most 8000 characters (contract)."""
    found = asked(("no sé qué hacer y tengo que contarte que el perro " * 160)[:8000])

    assert not found.flow
