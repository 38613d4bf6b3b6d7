"""Every message is looked at for danger before anything else is done with it."""

import grpc
import pytest
from google.rpc import error_details_pb2
from mentalia.chat.v1 import chat_service_pb2 as chat
from mentalia.chat.v1 import resources_pb2 as resources
from mentalia.common.v1 import safety_pb2

from tests.service.chat.device import device
from tests.service.chat.house import TIDY, WORRYING, House, kinds, listed, say
from tests.support.eventually import eventually
from tests.support.servers import detail, reason


async def test_danger_is_answered_with_help_lines_and_nothing_else(house: House) -> None:
    who = await house.someone()

    told = await say(house.chat(), who, WORRYING, request_id="m1")

    assert kinds(told) == ["accepted", "safety", "final"]
    safety = told[1].safety
    assert safety.danger.level == safety_pb2.DANGER_IMMEDIATE
    assert safety.text
    assert safety.resources
    assert {line.country for line in safety.resources} == {"ES"}
    kept = told[2].final.message
    assert kept.text.startswith(safety.text)
    for line in safety.resources:
        assert line.channels[0].value in kept.text


async def test_the_message_remembers_how_near_danger_was(house: House) -> None:
    who = await house.someone()
    await say(house.chat(), who, WORRYING)
    await say(house.chat(), who, TIDY)

    messages = await listed(house, who)

    assert [one.danger for one in messages if one.role == resources.MESSAGE_ROLE_USER] == [
        safety_pb2.DANGER_IMMEDIATE,
        safety_pb2.DANGER_NONE,
    ]


async def test_danger_and_a_task_in_one_message_start_no_flow(house: House) -> None:
    who = await house.someone()

    told = await say(house.chat(), who, f"{TIDY}, pero {WORRYING}")

    assert "delta" not in kinds(told)
    assert "safety" in kinds(told)


async def test_without_the_check_nothing_is_answered(house: House) -> None:
    who = await house.someone()
    await say(house.chat(), who, TIDY)  # the emergency number of the country is known from here
    await house.stop("svc_spoiler")

    told = []
    stream = house.chat().SendMessage(
        chat.SendMessageRequest(parent=who.conversation, text=WORRYING, request_id="m1"),
        metadata=who.metadata,
    )
    with pytest.raises(grpc.aio.AioRpcError) as caught:
        async for one in stream:
            told.append(one)

    assert kinds(told) == ["accepted"]
    assert caught.value.code() is grpc.StatusCode.UNAVAILABLE
    assert reason(caught.value) == "SAFETY_CHECK_UNAVAILABLE"
    info = detail(caught.value, error_details_pb2.ErrorInfo)
    assert info.metadata["emergency"] == "112"
    assert detail(caught.value, error_details_pb2.RetryInfo).retry_delay.ToMilliseconds() > 0


async def test_the_same_request_is_answered_once_the_check_is_back(house: House) -> None:
    who = await house.someone()
    await house.stop("svc_spoiler")
    with pytest.raises(grpc.aio.AioRpcError):
        await say(house.chat(), who, WORRYING, request_id="m1")
    await house.start_spoiler()

    told = await say(house.chat(), who, WORRYING, request_id="m1")

    assert kinds(told) == ["accepted", "safety", "final"]


async def test_what_could_not_be_checked_is_answered_later_by_itself(house: House) -> None:
    """The person may not come back to ask again."""
    who = await house.someone()
    await house.stop("svc_spoiler")
    with pytest.raises(grpc.aio.AioRpcError):
        await say(house.chat(), who, WORRYING, request_id="m1")
    await house.start_spoiler()

    async def answered() -> bool:
        return len(await listed(house, who)) == 2

    await eventually(answered, within_s=15)


async def test_stopping_does_not_spare_the_check(house: House) -> None:
    who = await house.someone()
    house.cables["svc_spoiler"].hold()

    async with device(house.chat(), who) as phone:
        await phone.say(WORRYING, "m1")
        await phone.has("accepted")
        await phone.write(stop=chat.ConverseStop())
        await phone.write(typing=chat.ConverseTyping())
        house.cables["svc_spoiler"].let_go()
        await phone.has("final")

        assert phone.kinds("safety", "delta", "final") == ["safety", "final"]
