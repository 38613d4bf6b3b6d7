"""Nothing a person wrote, and nothing said to them, can be read in the tables."""

import grpc
from mentalia.chat.v1 import conversation_service_pb2 as pb

from tests.service.chat.house import TIDY, WORRYING, House, Someone, say

TABLES = ("conversations", "messages", "conversation_events", "replies", "requests")


async def test_no_text_stands_open_in_any_table(house: House) -> None:
    who = await house.someone()
    title = pb.CreateConversationRequest(
        bot=who.bot, title="Mi cuarto secreto", request_id="begin-1"
    )
    await house.conversations().CreateConversation(title, metadata=who.metadata)
    flow = await say(house.chat(), who, TIDY, request_id="m1")
    help_ = await say(house.chat(), who, WORRYING, request_id="m2")
    words = ("secreto", "habitación", "vivir", who.token)
    told = (flow[-1].final.message.text[:12], help_[1].safety.text[:12], "IMMEDIATE", "immediate")

    kept = everything(house)

    assert len(kept) > 10
    for word in (*words, *told):
        for row in kept:
            assert word.encode() not in row


async def test_a_value_moved_to_another_place_does_not_open(house: House) -> None:
    """Each sealed value is bound to its row, so that texts cannot be swapped unnoticed."""
    who = await house.someone()
    await say(house.chat(), who, TIDY, request_id="m1")
    with house.databases.superuser() as connection:
        connection.execute(
            "UPDATE chat.messages SET content = (SELECT content FROM chat.messages"
            " WHERE role = 'assistant') WHERE role = 'user'"
        )

    code = await code_of_list(house, who)

    assert code == "INTERNAL"


async def test_the_token_of_a_reply_is_erased_with_its_last_event(house: House) -> None:
    who = await house.someone()
    await say(house.chat(), who, TIDY, request_id="m1")

    with house.databases.superuser() as connection:
        found = connection.execute("SELECT authorization_sealed, state FROM chat.replies")
        assert found.fetchall() == [(None, "done")]


def everything(house: House) -> list[bytes]:
    """Every row of the area, sealed values as they are."""
    rows: list[bytes] = []
    with house.databases.superuser() as connection:
        for table in TABLES:
            found = connection.execute(f"TABLE chat.{table}")
            rows += [as_bytes(row) for row in found.fetchall()]
    return rows


def as_bytes(row: tuple[object, ...]) -> bytes:
    return b"|".join(
        bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode()
        for value in row
    )


async def code_of_list(house: House, who: Someone) -> str:
    try:
        await house.conversations().ListMessages(
            pb.ListMessagesRequest(parent=who.conversation), metadata=who.metadata
        )
    except grpc.aio.AioRpcError as error:
        return error.code().name
    return "OK"
