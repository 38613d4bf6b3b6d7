"""Putting a reply together, and together again from what was kept."""

import pytest

from svc_chat.domain.draft import (
    ChoicesTold,
    Draft,
    GuardKind,
    GuardTold,
    PieceTold,
    ReplyTold,
    StepTold,
)
from svc_chat.domain.events import Delta, Guarded, is_delivered
from svc_chat.domain.messages import MessageState, Note, Step

STEPS = tuple(Step(index=n, total=2, text=f"Paso {n}.", minutes=n) for n in (1, 2))
FLOW = (
    PieceTold(text="Son 2 pasos."),
    StepTold(step=STEPS[0]),
    PieceTold(text="Puedes parar aquí."),
    StepTold(step=STEPS[1]),
    PieceTold(text="Fin."),
)
TEXT = "Son 2 pasos.\nPaso 1.\nPuedes parar aquí.\nPaso 2.\nFin."


def draft(*kept: Delta | Guarded) -> Draft:
    return Draft(reply_id="reply", reply_to="message", kept=kept)


def test_steps_are_lines_of_their_own() -> None:
    made = draft()

    told = [made.take(one) for one in FLOW]

    assert made.text == TEXT
    assert "".join(one.text for one in told if isinstance(one, Delta)) == TEXT


def test_pieces_of_open_talk_stand_as_they_come() -> None:
    made = draft()

    for text in ("Ho", "la, ", "¿qué tal?"):
        made.take(PieceTold(text=text))

    assert made.text == "Hola, ¿qué tal?"


def test_choices_are_told_and_can_be_chosen() -> None:
    made = draft()

    told = made.take(ChoicesTold(sentence="Este bot divide tareas.", options=("a", "b")))

    assert isinstance(told, Delta)
    assert told.text == "Este bot divide tareas.\na\nb"
    assert made.stopped().choices == ("a", "b")


@pytest.mark.parametrize("cut", range(len(FLOW) + 1))
def test_whoever_goes_on_has_the_same_text(cut: int) -> None:
    first = draft()
    kept = [first.take(one) for one in FLOW[:cut]]

    second = draft(*kept)
    rest = [second.take(one) for one in FLOW[cut:]]

    assert second.text == TEXT
    assert "".join(one.text for one in (*kept, *rest) if isinstance(one, Delta)) == TEXT
    assert second.stopped().steps == STEPS


def test_a_guard_is_noted_and_not_delivered() -> None:
    made = draft()
    told = made.take(GuardTold(kind=GuardKind.REPAIRED, guard="max_items", text="Tres y no más."))
    made.take(PieceTold(text="Hola."))

    content = made.finished(
        ReplyTold(
            text="Hola.",
            score=0.9,
            checks=(
                Note(guard="max_items", kept=False, text="Había cuatro."),
                Note(guard="emoji", kept=True, text="Ninguno."),
                Note(guard="idioms", kept=False, text="Uno."),
            ),
        )
    )

    assert not is_delivered(told)
    assert content.conformance is not None
    assert [(note.guard, note.kept) for note in content.conformance.notes] == [
        ("max_items", True),
        ("idioms", False),
    ]


def test_a_stopped_reply_ends_where_it_was() -> None:
    made = draft()
    made.take(FLOW[0])

    content = made.stopped()

    assert (content.text, content.state) == ("Son 2 pasos.", MessageState.STOPPED)
    assert content.reply_to == "message"
