"""Ending a reply while it is made."""

from mentalia.chat.v1 import chat_service_pb2 as chat
from mentalia.chat.v1 import resources_pb2 as resources

from tests.service.chat.device import device
from tests.service.chat.house import TIDY, House, listed

KITCHEN = "Tengo que limpiar la cocina"


async def test_a_stopped_reply_is_kept_as_far_as_it_came(house: House) -> None:
    who = await house.someone()
    house.cables["svc_bots"].hold()

    async with device(house.chat(), who) as phone, device(house.chat(), who) as laptop:
        await laptop.has("ready")
        await phone.say(TIDY, "m1")
        await phone.has("typing")  # the bot has begun
        await laptop.write(stop=chat.ConverseStop())
        await phone.has("final")
        house.cables["svc_bots"].let_go()
        await phone.end()

        final = phone.kept()[-1].final.message
        assert final.state == resources.MESSAGE_STATE_STOPPED
        assert phone.texts() == final.text
    assert (await listed(house, who))[-1] == final


async def test_the_next_message_is_answered_after_a_stop(house: House) -> None:
    who = await house.someone()
    house.cables["svc_bots"].hold()

    async with device(house.chat(), who) as phone:
        await phone.say(TIDY, "m1")
        await phone.has("typing")
        await phone.say(KITCHEN, "m2")
        await phone.has("accepted", 2)
        await phone.write(stop=chat.ConverseStop())
        await phone.has("final")
        house.cables["svc_bots"].let_go()
        await phone.has("final", 2)

        states = [one.final.message.state for one in phone.told if one.HasField("final")]
        assert states == [resources.MESSAGE_STATE_STOPPED, resources.MESSAGE_STATE_COMPLETE]


async def test_stopping_nothing_changes_nothing(house: House) -> None:
    who = await house.someone()

    async with device(house.chat(), who) as phone:
        await phone.write(stop=chat.ConverseStop())
        await phone.end()

        assert phone.kinds() == ["ready", "summary"]
