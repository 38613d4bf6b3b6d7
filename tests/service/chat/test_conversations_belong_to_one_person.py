"""Beginning, reading and listing conversations."""

import grpc
import pytest
from mentalia.chat.v1 import conversation_service_pb2 as pb
from mentalia.chat.v1 import resources_pb2 as resources

from tests.service.chat.house import House, Someone, say
from tests.support.servers import reason

ABSENT = "conversations/01h00000000000000000000000"

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest.fixture
def house(shared_house: House) -> House:
    return shared_house


async def begin(house: House, who: Someone, **fields: object) -> resources.Conversation:
    request = pb.CreateConversationRequest(**({"bot": who.bot} | fields))
    answer = await house.conversations().CreateConversation(request, metadata=who.metadata)
    return answer.conversation


async def listed(house: House, who: Someone, **fields: object) -> pb.ListConversationsResponse:
    request = pb.ListConversationsRequest(**fields)
    return await house.conversations().ListConversations(request, metadata=who.metadata)


async def test_a_new_conversation_can_be_read_by_its_owner(house: House) -> None:
    who = await house.someone()

    begun = await begin(house, who, title="Mi habitación", temporary=True)
    read = await house.conversations().GetConversation(
        pb.GetConversationRequest(name=begun.name), metadata=who.metadata
    )

    assert read.conversation == begun
    assert (begun.bot, begun.title, begun.temporary) == (who.bot, "Mi habitación", True)
    assert begun.role == resources.MEMBER_ROLE_OWNER
    assert begun.message_count == 0
    assert not begun.HasField("last_message_time")


async def test_a_conversation_needs_a_bot_of_the_person(house: House) -> None:
    who, other = await house.someone(), await house.someone()

    with pytest.raises(grpc.aio.AioRpcError) as caught:
        await begin(house, who, bot=other.bot)

    assert caught.value.code() is grpc.StatusCode.PERMISSION_DENIED
    assert reason(caught.value) == "NOT_YOURS"


@pytest.mark.parametrize("which", ["foreign", "absent"])
async def test_a_stranger_learns_nothing_about_a_conversation(house: House, which: str) -> None:
    who, other = await house.someone(), await house.someone()
    name = other.conversation if which == "foreign" else ABSENT
    service = house.conversations()

    calls = [
        service.GetConversation(pb.GetConversationRequest(name=name), metadata=who.metadata),
        service.ListMessages(pb.ListMessagesRequest(parent=name), metadata=who.metadata),
    ]

    for call in calls:
        with pytest.raises(grpc.aio.AioRpcError) as caught:
            await call
        assert caught.value.code() is grpc.StatusCode.PERMISSION_DENIED
        assert reason(caught.value) == "NOT_YOURS"


async def test_the_same_request_begins_one_conversation(house: House) -> None:
    who = await house.someone()

    first = await begin(house, who, title="Uno", request_id="begin-1")
    second = await begin(house, who, title="Uno", request_id="begin-1")

    assert first == second
    assert len((await listed(house, who)).conversations) == 2  # and the one everybody has


async def test_a_request_id_used_for_something_else_is_refused(house: House) -> None:
    who = await house.someone()
    await begin(house, who, title="Uno", request_id="begin-1")

    with pytest.raises(grpc.aio.AioRpcError) as caught:
        await begin(house, who, title="Dos", request_id="begin-1")

    assert caught.value.code() is grpc.StatusCode.ALREADY_EXISTS
    assert reason(caught.value) == "REQUEST_ID_REUSED"


async def test_the_conversation_with_the_latest_message_comes_first(house: House) -> None:
    who = await house.someone()
    later = [(await begin(house, who)).name for _ in range(3)]
    await say(house.chat(), who, "hola")  # in the first one

    pages, token = [], ""
    while True:
        page = await listed(house, who, page_size=2, page_token=token)
        pages.append([one.name for one in page.conversations])
        token = page.next_page_token
        if not token:
            break

    assert pages == [[who.conversation, later[2]], [later[1], later[0]]]


async def test_conversations_are_listed_by_bot(house: House) -> None:
    who, other = await house.someone(), await house.someone()

    mine = await listed(house, who, bot=who.bot)
    none = await listed(house, who, bot=other.bot)

    assert [one.name for one in mine.conversations] == [who.conversation]
    assert not none.conversations


@pytest.mark.parametrize("token", ["x", "bm90IGpzb24", "WyJhIl0", "WyIxIiwiMiJd"])
async def test_a_page_token_that_was_not_made_here_is_refused(house: House, token: str) -> None:
    who = await house.someone()
    request = pb.ListMessagesRequest(parent=who.conversation, page_token=token)

    for call in (
        listed(house, who, page_token=token),
        house.conversations().ListMessages(request, metadata=who.metadata),
    ):
        with pytest.raises(grpc.aio.AioRpcError) as caught:
            await call
        assert caught.value.code() is grpc.StatusCode.INVALID_ARGUMENT
        assert reason(caught.value) == "INVALID_PAGE_TOKEN"
