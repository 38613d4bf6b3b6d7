"""Events and messages as the documents that are sealed."""

import json
from datetime import UTC, datetime

import pytest

from svc_chat.domain import documents, events
from svc_chat.domain.events import Accepted, Delta, Final, Guarded, Happening, SafetyShown
from svc_chat.domain.messages import Conformance, Content, Message, Note, Role, Step
from svc_chat.domain.safety import (
    ChannelKind,
    Danger,
    HelpChannel,
    HelpLine,
    HelpTopic,
    Verdict,
    answer,
)

LINE = HelpLine(
    key="es-024",
    display_name="Línea 024",
    country="ES",
    description="Atención a la conducta suicida",
    topics=(HelpTopic.SUICIDE,),
    channels=(
        HelpChannel(
            kind=ChannelKind.CHAT, value="https://example.org", note="", without_voice=True
        ),
        HelpChannel(kind=ChannelKind.PHONE, value="024", note="", without_voice=False),
    ),
    hours="24 horas",
    free_of_charge=True,
    source_uri="https://example.org/024",
    verified_date="2026-11-01",
    stale=False,
)
VERDICT = Verdict(
    danger=Danger.IMMEDIATE, reason="Habla de morir.", text="Puedes llamar.", resources=(LINE,)
)
MESSAGE = Message(
    id="01h00000000000000000000002",
    conversation_id="01h00000000000000000000000",
    author="01h00000000000000000000001",
    role=Role.USER,
    content=Content(
        text="¿Qué tal? 👩‍👩‍👧",
        steps=(Step(index=1, total=1, text="Uno.", minutes=2),),
        choices=("a", "b"),
        conformance=Conformance(score=0.5, notes=(Note(guard="g", kept=False, text="t"),)),
        danger=Danger.POSSIBLE,
    ),
    media=("media/01h00000000000000000000003",),
    request_id="m1",
    created_at=datetime(2026, 11, 24, 9, 30, 0, 123456, tzinfo=UTC),
)


@pytest.mark.parametrize(
    "happening",
    [
        Accepted(request_id="m1", message=MESSAGE),
        SafetyShown(verdict=VERDICT),
        Delta(text="a", reply_id="r", step=MESSAGE.content.steps[0], choices=("x",)),
        Delta(text="a", reply_id="r"),
        Guarded(note=Note(guard="g", kept=True, text="t")),
        Final(message=MESSAGE),
    ],
    ids=lambda happening: type(happening).__name__,
)
def test_an_event_is_read_as_it_was_written(happening: Happening) -> None:
    document = events.written(happening)

    assert events.read(events.kind_of(happening).value, document) == happening


def test_a_field_added_later_takes_its_default() -> None:
    document = json.dumps({"text": "hola"}).encode()

    assert documents.read(Content, document) == Content(text="hola")


def test_a_field_of_a_later_version_is_passed_over() -> None:
    document = json.dumps({"text": "hola", "mood": "calm"}).encode()

    assert documents.read(Content, document) == Content(text="hola")


def test_the_safety_answer_names_every_channel() -> None:
    assert answer(VERDICT) == ("Puedes llamar.\nLínea 024: https://example.org, 024 (24 horas)")


@pytest.mark.parametrize(
    ("danger", "near"),
    [("unspecified", False), ("none", False), ("possible", True), ("immediate", True)],
)
def test_help_comes_first_when_danger_is_possible(danger: str, near: bool) -> None:
    assert Danger(danger).is_near is near
