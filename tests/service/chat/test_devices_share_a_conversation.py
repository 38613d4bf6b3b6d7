"""Converse: one conversation on several devices, live."""

import grpc
import pytest
from google.rpc import error_details_pb2
from mentalia.chat.v1 import chat_service_pb2 as chat
from mentalia.chat.v1 import resources_pb2 as resources

from tests.service.chat.device import device
from tests.service.chat.house import TIDY, House, listed, say
from tests.support.eventually import eventually
from tests.support.servers import detail, reason

KITCHEN = "Tengo que limpiar la cocina"

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest.fixture
def house(shared_house: House) -> House:
    return shared_house


async def test_ready_comes_first_and_summary_last(house: House) -> None:
    who = await house.someone()

    async with device(house.chat(), who) as phone:
        await phone.say(TIDY, "m1")
        await phone.has("final")
        await phone.end()

        assert phone.kinds()[0] == "ready"
        assert phone.told[0].ready.conversation.name == who.conversation
        assert not phone.told[0].ready.resumed
        assert phone.kinds("accepted", "final") == ["accepted", "final"]
        assert phone.kinds()[-1] == "summary"
        summary = phone.told[-1].summary
        assert summary.messages_received == 1
        assert summary.events_sent == len(phone.told) - 2  # all but ready and the summary


async def test_after_end_the_answers_still_come(house: House) -> None:
    who = await house.someone()

    async with device(house.chat(), who) as phone:
        await phone.say(TIDY, "m1")
        await phone.say(KITCHEN, "m2")
        await phone.end()

        assert phone.kinds("accepted", "final").count("final") == 2


async def test_messages_of_one_stream_are_answered_in_order(house: House) -> None:
    who = await house.someone()
    names = [f"m{number}" for number in range(6)]

    async with device(house.chat(), who) as phone:
        for name in names:
            await phone.say(TIDY if name < "m3" else KITCHEN, name)
        await phone.has("final", len(names))

        accepted = [one.accepted for one in phone.told if one.HasField("accepted")]
        finals = [one.final.message for one in phone.told if one.HasField("final")]
        assert [one.request_id for one in accepted] == names
        assert [one.reply_to for one in finals] == [one.message.name for one in accepted]


async def test_every_device_hears_the_same(house: House) -> None:
    who = await house.someone()

    async with device(house.chat(), who) as phone, device(house.chat(), who) as laptop:
        await laptop.has("ready")
        await phone.has("ready")
        await phone.say(TIDY, "m1")
        await phone.has("final")
        await laptop.say(KITCHEN, "m2")
        await laptop.has("final", 2)
        await phone.has("final", 2)

        assert phone.kept() == laptop.kept()


async def test_a_cut_device_goes_on_where_it_was(house: House) -> None:
    who = await house.someone()
    async with device(house.chat(), who) as phone:
        await phone.say(TIDY, "m1")
        await phone.has("final")
        whole = phone.kept()

    for seen in (1, 4, len(whole) - 1, len(whole)):
        async with device(house.chat(), who, cursor=whole[seen - 1].cursor) as again:
            await again.end()

            assert again.told[0].ready.resumed
            assert again.kept() == whole[seen:]


async def test_a_device_that_begins_hears_only_what_is_new(house: House) -> None:
    who = await house.someone()
    await say(house.chat(), who, TIDY, request_id="m1")

    async with device(house.chat(), who) as phone:
        await phone.has("ready")
        await phone.say(KITCHEN, "m2")
        await phone.has("final")

        assert [one.accepted.request_id for one in phone.kept() if one.HasField("accepted")] == [
            "m2"
        ]


async def test_what_was_sent_and_never_acknowledged_is_sent_again_safely(house: House) -> None:
    """The client that was cut before `accepted` cannot know, and says it again."""
    who = await house.someone()
    async with device(house.chat(), who) as phone:
        await phone.has("ready")
        cursor = phone.cursor
        await phone.say(TIDY, "m1")

    async with device(house.chat(), who, cursor=cursor) as again:
        await again.say(TIDY, "m1")
        await again.has("final")
        await again.end()

        assert again.kinds("accepted", "final") == ["accepted", "final"]
    assert len(await listed(house, who)) == 2


async def test_a_device_without_a_cursor_learns_the_outcome_of_what_it_repeats(
    house: House,
) -> None:
    who = await house.someone()
    before = await say(house.chat(), who, TIDY, request_id="m1")

    async with device(house.chat(), who) as phone:
        await phone.say(TIDY, "m1")
        await phone.has("final")
        await phone.end()

        assert phone.kinds("accepted", "final") == ["accepted", "final"]
        assert {one.cursor for one in phone.told} == {before[-1].cursor}
        assert phone.told[-1].summary.messages_received == 0


async def test_typing_reaches_the_other_device_and_is_not_kept(house: House) -> None:
    who = await house.someone()

    async with device(house.chat(), who) as phone, device(house.chat(), who) as laptop:
        await laptop.has("ready")
        await phone.has("ready")
        await phone.write(typing=chat.ConverseTyping())
        await laptop.has("typing")
        await phone.end()

        assert laptop.told[-1].typing.member == who.user
        assert laptop.told[-1].cursor == laptop.told[0].cursor
        assert "typing" not in phone.kinds()


async def test_an_acknowledgement_is_a_read_mark_for_the_others(house: House) -> None:
    who = await house.someone()

    async with device(house.chat(), who) as phone, device(house.chat(), who) as laptop:
        await phone.has("ready")
        await laptop.has("ready")
        await phone.say(TIDY, "m1")
        await phone.has("final")
        last = phone.kept()[-1].cursor
        await phone.write(ack=chat.ConverseAck(cursor=last))
        await laptop.has("read")
        await phone.end()

        mark = next(one.read for one in laptop.told if one.HasField("read"))
        assert (mark.member, mark.read_cursor) == (who.user, last)
        assert "read" not in phone.kinds()


async def test_what_did_not_arrive_cannot_be_acknowledged(house: House) -> None:
    who, other = await house.someone(), await house.someone()
    foreign = await say(house.chat(), other, "hola", request_id="m1")

    async with device(house.chat(), who) as phone:
        await phone.has("ready")
        await phone.write(ack=chat.ConverseAck(cursor=foreign[-1].cursor))
        error = await phone.refused()

    assert error.code() is grpc.StatusCode.INVALID_ARGUMENT
    assert reason(error) == "INVALID_CURSOR"
    assert detail(error, error_details_pb2.ErrorInfo).metadata["field"] == "ack.cursor"


@pytest.mark.parametrize(
    "first",
    [
        chat.ConverseRequest(end=chat.ConverseEnd()),
        chat.ConverseRequest(message=chat.ConverseMessage(text="hola")),
    ],
    ids=["end", "message"],
)
async def test_the_first_message_is_config(house: House, first: chat.ConverseRequest) -> None:
    who = await house.someone()
    stream = house.chat().Converse(metadata=who.metadata)

    await stream.write(first)
    with pytest.raises(grpc.aio.AioRpcError) as caught:
        while await stream.read() is not grpc.aio.EOF:
            pass

    assert caught.value.code() is grpc.StatusCode.INVALID_ARGUMENT
    assert reason(caught.value) == "STREAM_ORDER"


async def test_config_comes_once(house: House) -> None:
    who = await house.someone()

    async with device(house.chat(), who) as phone:
        await phone.write(config=chat.ConverseConfig(conversation=who.conversation))
        error = await phone.refused()

    assert reason(error) == "STREAM_ORDER"


async def test_a_stranger_does_not_get_in(house: House) -> None:
    who, other = await house.someone(), await house.someone()

    async with device(house.chat(), who, conversation=other.conversation) as phone:
        error = await phone.refused()

    assert error.code() is grpc.StatusCode.PERMISSION_DENIED
    assert reason(error) == "NOT_YOURS"
    assert phone.kinds() == []


async def test_a_reused_request_id_ends_the_stream(house: House) -> None:
    who = await house.someone()

    async with device(house.chat(), who) as phone:
        await phone.say(TIDY, "m1")
        await phone.say(KITCHEN, "m1")
        error = await phone.refused()

    assert reason(error) == "REQUEST_ID_REUSED"
    await eventually(lambda: _whole(house, who))


async def test_a_client_that_vanishes_leaves_nothing_behind(house: House) -> None:
    who = await house.someone()
    flights = house.process().running.server.flights
    before = flights.count

    async with device(house.chat(), who) as phone:
        await phone.say(TIDY, "m1")
        await phone.has("accepted")

    await eventually(lambda: flights.count == before)
    await eventually(lambda: _whole(house, who))


async def test_a_slow_reader_loses_nothing_that_is_kept(house: House) -> None:
    """The stream reads from the table when its client has room, and holds no queue."""
    who = await house.someone()
    slow = house.chat().Converse(metadata=who.metadata)
    await slow.write(
        chat.ConverseRequest(config=chat.ConverseConfig(conversation=who.conversation))
    )
    await slow.read()

    for number in range(12):
        await say(house.chat(), who, TIDY, request_id=f"m{number}")
    await slow.write(chat.ConverseRequest(end=chat.ConverseEnd()))
    told = []
    while (one := await slow.read()) is not grpc.aio.EOF:
        told.append(one)

    assert [one.accepted.request_id for one in told if one.HasField("accepted")] == [
        f"m{number}" for number in range(12)
    ]
    assert sum(one.HasField("final") for one in told) == 12


async def _whole(house: House, who: object) -> bool:
    messages = await listed(house, who)  # type: ignore[arg-type]  # a person of this house
    return [one.role for one in messages] == [
        resources.MESSAGE_ROLE_USER,
        resources.MESSAGE_ROLE_ASSISTANT,
    ]
