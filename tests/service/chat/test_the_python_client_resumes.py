"""The client layer: one conversation over as many connections as it takes."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from mentalia.chat.v1 import chat_service_pb2 as chat
from mentalia.chat.v1.chat_service_pb2_grpc import ChatServiceStub

from clients.python.mentalia_client.conversation import Conversation
from clients.python.mentalia_client.failures import RefusedError, Trouble
from clients.python.mentalia_client.grpc_wire import GrpcStream
from clients.python.mentalia_client.retrying import Pace
from tests.service.chat.cable import Cable
from tests.service.chat.device import KEPT
from tests.service.chat.house import TIDY, WORRYING, House, Someone, listed, say

PACE = Pace(first_s=0.02, longest_s=0.2, patience_s=20.0)


class Line:
    """Connections of one person to svc_chat that a test can break."""

    def __init__(self, house: House, who: Someone, cable: Cable) -> None:
        self._stub = ChatServiceStub(house.channel_through(cable))
        self._who = who
        self.opened = 0

    async def open(self, config: chat.ConverseConfig) -> GrpcStream:
        self.opened += 1
        stream = GrpcStream(self._stub.Converse(metadata=self._who.metadata))
        await stream.send(chat.ConverseRequest(config=config))
        return stream


@pytest.fixture
async def cable(house: House) -> AsyncIterator[Cable]:
    made = Cable()
    await made.open()
    made.plug(house.process().running.server.port)
    yield made
    await made.close()


def kept(told: list[chat.ConverseResponse]) -> list[chat.ConverseResponse]:
    return [one for one in told if one.WhichOneof("event") in KEPT]


@pytest.mark.parametrize("cut_after", ["ready", "accepted", "delta", "final"])
async def test_a_cut_at_any_moment_is_not_noticed(
    house: House, cable: Cable, cut_after: str
) -> None:
    who = await house.someone()
    line = Line(house, who, cable)
    told = []

    async with Conversation(line, who.conversation, pace=PACE) as conversation:
        await conversation.say(TIDY, request_id="m1")
        await conversation.end()
        async with asyncio.timeout(30):
            async for event in conversation.events():
                told.append(event)
                if event.WhichOneof("event") == cut_after and line.opened == 1:
                    cable.snap()

    whole = await say(house.chat(), who, TIDY, request_id="m1")
    assert line.opened <= 2  # all may have arrived before the cut
    assert [one.cursor for one in kept(told)] == [one.cursor for one in whole]
    assert "".join(one.delta.text for one in told) == whole[-1].final.message.text
    assert len(await listed(house, who)) == 2


async def test_the_person_hears_why_it_takes_long(house: House, cable: Cable) -> None:
    who = await house.someone()
    await say(house.chat(), who, TIDY)
    await house.stop("svc_spoiler")
    told = []

    async def heard(trouble: Trouble) -> None:
        if trouble.reason == "SAFETY_CHECK_UNAVAILABLE" and not starting:
            reasons.append(trouble.metadata["emergency"])
            starting.append(asyncio.create_task(house.start_spoiler()))

    starting: list[asyncio.Task[object]] = []
    reasons: list[str] = []
    hearing: list[asyncio.Task[None]] = []
    async with Conversation(
        Line(house, who, cable),
        who.conversation,
        pace=PACE,
        on_trouble=lambda trouble: hearing.append(asyncio.create_task(heard(trouble))),
    ) as conversation:
        await conversation.say(WORRYING, request_id="m1")
        await conversation.end()
        async with asyncio.timeout(30):
            async for event in conversation.events():
                told.append(event)

    assert reasons == ["112"]
    assert [one.WhichOneof("event") for one in kept(told)] == ["accepted", "safety", "final"]


async def test_a_refusal_is_raised_at_once(house: House, cable: Cable) -> None:
    who, other = await house.someone(), await house.someone()

    async with Conversation(Line(house, who, cable), other.conversation, pace=PACE) as there:
        with pytest.raises(RefusedError) as caught:
            async for _ in there.events():
                pass

    assert caught.value.trouble.reason == "NOT_YOURS"


async def test_an_absence_that_lasts_is_raised_in_the_end(house: House, cable: Cable) -> None:
    who = await house.someone()
    cable.cut()
    short = Pace(first_s=0.02, longest_s=0.05, patience_s=0.2)

    async with Conversation(Line(house, who, cable), who.conversation, pace=short) as nowhere:
        with pytest.raises(RefusedError) as caught:
            async for _ in nowhere.events():
                pass

    assert caught.value.trouble.code == "UNAVAILABLE"
