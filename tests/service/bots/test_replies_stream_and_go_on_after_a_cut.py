"""Replies, as svc_chat asks for them."""

import grpc
import pytest
from mentalia.bots.v1 import reply_pb2, reply_service_pb2

from tests.service.bots.running import ROOM, Bots
from tests.support.servers import reason


def kinds(events: list[reply_service_pb2.ReplyResponse]) -> list[str | None]:
    return [event.WhichOneof("event") for event in events]


async def test_a_task_is_streamed_step_by_step(bots: Bots) -> None:
    ana = bots.person()
    bot = await bots.from_template(ana)

    events = await bots.reply(ana, bot.name, ROOM)

    steps = [event.flow_step for event in events if event.HasField("flow_step")]
    assert 5 <= len(steps) <= 8
    assert [step.index for step in steps] == list(range(1, len(steps) + 1))
    assert all(step.minutes >= 1 and step.total == len(steps) for step in steps)
    assert kinds(events)[-1] == "final"
    assert events[-1].final.conformance_score == 1.0
    assert all(check.kept for check in events[-1].final.checks)
    assert steps[0].text in events[-1].final.text


@pytest.mark.parametrize("skip", [0, 1, 4, 9, 100])
async def test_a_cut_stream_goes_on_without_loss_or_repetition(bots: Bots, skip: int) -> None:
    ana = bots.person()
    bot = await bots.from_template(ana)
    whole = await bots.reply(ana, bot.name, ROOM)

    rest = await bots.reply(ana, bot.name, ROOM, skip=skip)

    assert rest == whole[skip:]


async def test_a_message_that_fits_no_flow_gets_a_sentence_and_choices(bots: Bots) -> None:
    ana = bots.person()
    bot = await bots.from_template(ana)

    events = await bots.reply(ana, bot.name, "¿Qué tiempo hace hoy?")

    assert kinds(events) == ["choices", "final"]
    assert events[0].choices.sentence
    assert 1 <= len(events[0].choices.options) <= 3


async def test_the_reply_is_in_the_language_of_the_message(bots: Bots) -> None:
    ana = bots.person()
    bot = await bots.from_template(ana)

    events = await bots.reply(ana, bot.name, "I have to tidy my room and I'm stuck")

    assert events[0].delta.text.startswith("Task: tidy your room.")


async def test_a_bot_of_somebody_else_does_not_answer(bots: Bots) -> None:
    bot = await bots.from_template(bots.person())

    with pytest.raises(grpc.aio.AioRpcError) as refused:
        await bots.reply(bots.person(), bot.name, ROOM)

    assert refused.value.code() is grpc.StatusCode.PERMISSION_DENIED
    assert reason(refused.value) == "NOT_YOURS"


async def test_only_the_service_of_conversations_may_ask(bots: Bots) -> None:
    ana = bots.person()
    bot = await bots.from_template(ana)
    turn = reply_pb2.Turn(role=reply_pb2.TURN_ROLE_USER, text=ROOM)
    request = reply_service_pb2.ReplyRequest(bot=bot.name, turns=[turn], locale="es", country="MX")

    with pytest.raises(grpc.aio.AioRpcError) as refused:
        async for _ in bots.edge_replies.Reply(request, metadata=ana.metadata()):
            pass

    assert refused.value.code() is grpc.StatusCode.PERMISSION_DENIED
    assert reason(refused.value) == "CALLER_NOT_ALLOWED"
