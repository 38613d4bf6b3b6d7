"""A reply is made once, whoever is away, stops or leaves meanwhile."""

import grpc
import pytest
from google.rpc import error_details_pb2
from mentalia.chat.v1 import chat_service_pb2 as chat

from tests.service.chat.device import device
from tests.service.chat.house import TIDY, House, Someone, kinds, listed, say
from tests.support.eventually import eventually
from tests.support.servers import detail, reason


async def accepted_only(house: House, who: Someone, request_id: str = "m1") -> None:
    """Say something and leave once it is kept."""
    request = chat.SendMessageRequest(parent=who.conversation, text=TIDY, request_id=request_id)
    stream = house.chat().SendMessage(request, metadata=who.metadata)
    assert (await stream.read()).HasField("accepted")
    stream.cancel()


async def answered(house: House, who: Someone, messages: int = 2) -> None:
    async def all_there() -> bool:
        return len(await listed(house, who, house.names()[0])) == messages

    await eventually(all_there, within_s=20)


async def test_who_waits_is_told_that_the_bots_are_away(house: House) -> None:
    who = await house.someone()
    await house.stop("svc_bots")

    with pytest.raises(grpc.aio.AioRpcError) as caught:
        await say(house.chat(), who, TIDY, request_id="m1")

    assert caught.value.code() is grpc.StatusCode.UNAVAILABLE
    assert reason(caught.value) == "DEPENDENCY_UNAVAILABLE"
    info = detail(caught.value, error_details_pb2.ErrorInfo)
    assert info.metadata["dependency"] == "svc_bots"


async def test_a_device_that_waits_is_told_too(house: House) -> None:
    who = await house.someone()
    await house.stop("svc_bots")

    async with device(house.chat(), who) as phone:
        await phone.say(TIDY, "m1")
        error = await phone.refused()

    assert phone.kinds("accepted", "delta", "final") == ["accepted"]
    assert reason(error) == "DEPENDENCY_UNAVAILABLE"


async def test_a_reply_that_could_not_be_made_comes_later_by_itself(house: House) -> None:
    who = await house.someone()
    await house.stop("svc_bots")
    with pytest.raises(grpc.aio.AioRpcError):
        await say(house.chat(), who, TIDY, request_id="m1")

    await house.start_bots()

    await answered(house, who)
    told = await say(house.chat(), who, TIDY, request_id="m1")
    assert kinds(told).count("final") == 1
    assert "".join(one.delta.text for one in told) == told[-1].final.message.text


async def test_a_short_absence_of_the_bots_is_not_noticed(house: House) -> None:
    who = await house.someone()
    house.cables["svc_bots"].hold()

    async with device(house.chat(), who) as phone:
        await phone.say(TIDY, "m1")
        await phone.has("typing")
        house.cables["svc_bots"].snap()
        house.cables["svc_bots"].let_go()
        await phone.has("final")

        assert phone.texts() == phone.kept()[-1].final.message.text


async def test_another_replica_goes_on_when_one_stops(house: House) -> None:
    who = await house.someone()
    house.cables["svc_bots"].hold()
    await accepted_only(house, who)
    await house.start_chat("second")

    await house.stop("svc_chat")
    house.cables["svc_bots"].let_go()

    await answered(house, who)
    told = await say(house.chat("second"), who, TIDY, request_id="m1")
    assert kinds(told).count("final") == 1
    assert "".join(one.delta.text for one in told) == told[-1].final.message.text


async def test_devices_at_two_replicas_hear_the_same(house: House) -> None:
    who = await house.someone()
    await house.start_chat("second")

    async with (
        device(house.chat(), who) as phone,
        device(house.chat("second"), who) as laptop,
    ):
        await phone.has("ready")
        await laptop.has("ready")
        await phone.say(TIDY, "m1")
        await laptop.has("final")
        await laptop.say("Tengo que limpiar la cocina", "m2")
        await phone.has("final", 2)
        await laptop.has("final", 2)
        await phone.write(typing=chat.ConverseTyping())
        await laptop.until(
            lambda: any(one.typing.member for one in laptop.told if one.HasField("typing"))
        )

        assert phone.kept() == laptop.kept()


async def test_a_reply_a_bot_cannot_make_is_refused_until_asked_again(house: House) -> None:
    """The bot is gone for good; the message stays."""
    who = await house.someone()
    with house.databases.superuser() as everything:
        everything.execute("DELETE FROM bots.bots")

    for _ in range(2):
        with pytest.raises(grpc.aio.AioRpcError) as caught:
            await say(house.chat(), who, TIDY, request_id="m1")
        assert caught.value.code() is grpc.StatusCode.PERMISSION_DENIED
        assert reason(caught.value) == "NOT_YOURS"

    assert [one.text for one in await listed(house, who)] == [TIDY]
