"""SendMessage: the events of one message, and what happens when it is sent again."""

import asyncio

import grpc
import pytest
from google.rpc import error_details_pb2
from mentalia.chat.v1 import chat_service_pb2 as chat
from mentalia.chat.v1 import resources_pb2 as resources
from mentalia.common.v1 import safety_pb2

from tests.service.chat.house import TIDY, House, kinds, listed, say
from tests.support.servers import detail, reason

OTHER = "Tengo que limpiar la cocina"

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest.fixture
def house(shared_house: House) -> House:
    return shared_house


async def test_a_flow_comes_in_steps_that_make_the_kept_reply(house: House) -> None:
    who = await house.someone()

    told = await say(house.chat(), who, TIDY, request_id="m1")

    assert kinds(told)[0] == "accepted"
    assert kinds(told)[-1] == "final"
    assert set(kinds(told)[1:-1]) == {"delta"}
    final = told[-1].final.message
    assert "".join(one.delta.text for one in told) == final.text
    assert {one.delta.message for one in told if one.HasField("delta")} == {final.name}
    steps = [one.delta.step.index for one in told if one.delta.HasField("step")]
    assert steps == list(range(1, len(final.steps) + 1))
    assert len({one.cursor for one in told}) == len(told)


async def test_message_and_reply_are_listed_in_their_order(house: House) -> None:
    who = await house.someone()
    first = await say(house.chat(), who, TIDY, request_id="m1")
    second = await say(house.chat(), who, OTHER, request_id="m2")

    messages = await listed(house, who)

    assert [one.text for one in messages] == [
        TIDY,
        first[-1].final.message.text,
        OTHER,
        second[-1].final.message.text,
    ]
    assert [one.reply_to for one in messages] == ["", messages[0].name, "", messages[2].name]
    assert messages[0].author == who.user
    assert messages[0].danger == safety_pb2.DANGER_NONE
    assert messages[1] == first[-1].final.message


async def test_a_message_that_fits_no_flow_gets_choices(house: House) -> None:
    who = await house.someone()

    told = await say(house.chat(), who, "¿Qué opinas de los dinosaurios?")

    final = told[-1].final.message
    assert 1 <= len(final.choices) <= 3
    assert "".join(one.delta.text for one in told) == final.text


async def test_a_message_sent_again_has_one_effect(house: House) -> None:
    who = await house.someone()

    first = await say(house.chat(), who, TIDY, request_id="m1")
    again = await say(house.chat(), who, TIDY, request_id="m1")

    assert again == first
    assert len(await listed(house, who)) == 2


async def test_a_message_sent_at_once_from_everywhere_has_one_effect(house: House) -> None:
    who = await house.someone()
    stub = house.chat()

    all_told = await asyncio.gather(*(say(stub, who, TIDY, request_id="m1") for _ in range(5)))

    assert all(told == all_told[0] for told in all_told)
    assert len(await listed(house, who)) == 2


async def test_without_a_request_id_the_server_makes_one_that_resumes(house: House) -> None:
    who = await house.someone()
    told = await say(house.chat(), who, TIDY)
    made = told[0].accepted.request_id

    again = await say(house.chat(), who, TIDY, request_id=made, resume_cursor=told[3].cursor)

    assert again == told[4:]


async def test_a_request_id_used_for_another_text_is_refused(house: House) -> None:
    who = await house.someone()
    await say(house.chat(), who, TIDY, request_id="m1")

    with pytest.raises(grpc.aio.AioRpcError) as caught:
        await say(house.chat(), who, OTHER, request_id="m1")

    assert caught.value.code() is grpc.StatusCode.ALREADY_EXISTS
    assert reason(caught.value) == "REQUEST_ID_REUSED"
    assert len(await listed(house, who)) == 2


@pytest.mark.parametrize("seen", [1, 2, 5, 12])
async def test_a_cut_stream_goes_on_from_its_cursor(house: House, seen: int) -> None:
    who = await house.someone()
    whole = await say(house.chat(), who, TIDY, request_id="m1")

    rest = await say(house.chat(), who, TIDY, request_id="m1", resume_cursor=whole[seen - 1].cursor)

    assert rest == whole[seen:]


async def test_a_client_that_has_everything_is_told_nothing_more(house: House) -> None:
    who = await house.someone()
    whole = await say(house.chat(), who, TIDY, request_id="m1")

    rest = await say(house.chat(), who, TIDY, request_id="m1", resume_cursor=whole[-1].cursor)

    assert rest == []


@pytest.mark.parametrize("kind", ["damaged", "of another conversation", "of the future"])
async def test_a_cursor_of_nowhere_is_refused(house: House, kind: str) -> None:
    who, other = await house.someone(), await house.someone()
    mine = await say(house.chat(), who, TIDY, request_id="m1")
    foreign = await say(house.chat(), other, "hola", request_id="m1")
    fresh = await house.someone()
    cursor = {
        "damaged": mine[0].cursor[:-2] + "AA",
        "of another conversation": foreign[0].cursor,
        "of the future": _cursor(fresh.conversation, 7),
    }[kind]
    speaker = fresh if kind == "of the future" else who

    with pytest.raises(grpc.aio.AioRpcError) as caught:
        await say(house.chat(), speaker, TIDY, request_id="m1", resume_cursor=cursor)

    assert caught.value.code() is grpc.StatusCode.INVALID_ARGUMENT
    assert reason(caught.value) == "INVALID_CURSOR"
    info = detail(caught.value, error_details_pb2.ErrorInfo)
    assert info.metadata["field"] == "resume_cursor"


async def test_a_foreign_conversation_takes_no_message(house: House) -> None:
    who, other = await house.someone(), await house.someone()
    request = chat.SendMessageRequest(parent=other.conversation, text="hola")

    with pytest.raises(grpc.aio.AioRpcError) as caught:
        async for _ in house.chat().SendMessage(request, metadata=who.metadata):
            pass

    assert reason(caught.value) == "NOT_YOURS"
    assert await listed(house, other) == []


async def test_the_reply_is_finished_when_the_client_leaves_at_once(house: House) -> None:
    who = await house.someone()
    request = chat.SendMessageRequest(parent=who.conversation, text=TIDY, request_id="m1")
    stream = house.chat().SendMessage(request, metadata=who.metadata)
    await stream.read()
    stream.cancel()

    told = await say(house.chat(), who, TIDY, request_id="m1")

    assert kinds(told)[-1] == "final"
    messages = await listed(house, who)
    assert [one.role for one in messages] == [
        resources.MESSAGE_ROLE_USER,
        resources.MESSAGE_ROLE_ASSISTANT,
    ]


def _cursor(conversation: str, seq: int) -> str:
    from svc_chat.domain import cursors

    return cursors.encode(conversation.removeprefix("conversations/"), seq)
