"""WebSockets: both subprotocols, order, ends, failures, limits, and peers that vanish or dawdle."""

import asyncio
import base64
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.typing import Subprotocol

from tests.edge.garden import kind
from tests.edge.running import Running, standing_still
from tests.support.eventually import eventually

TALK = "/v1/plants/7:talk"
CONFIG = '{"config": {"language": "es"}}'


@asynccontextmanager
async def talking(
    edge: Running, *subprotocols: str, path: str = TALK, **options: Any
) -> AsyncIterator[ClientConnection]:
    """A WebSocket to the edge."""
    offered = [Subprotocol(one) for one in subprotocols] or None
    url = f"ws://127.0.0.1:{edge.port}{path}"
    async with connect(url, subprotocols=offered, max_size=None, **options) as socket:
        yield socket


async def read(socket: ClientConnection) -> Any:
    """The next message of a JSON socket."""
    return json.loads(await asyncio.wait_for(socket.recv(), 5))


async def ending(socket: ClientConnection) -> tuple[dict[str, Any], int]:
    """The problem that a socket ends with, and its close code; messages before it are passed over."""
    problem: dict[str, Any] = {}
    try:
        while True:
            message = await asyncio.wait_for(socket.recv(), 5)
            if isinstance(message, str) and message.startswith('{"error"'):
                problem = json.loads(message)["error"]
    except ConnectionClosed as closed:
        return problem, closed.rcvd.code if closed.rcvd is not None else 1006


async def say(socket: ClientConnection, messages: Sequence[str | bytes]) -> None:
    """Send messages; the other side may hang up in between."""
    try:
        for message in messages:
            await socket.send(message)
    except ConnectionClosed:
        return


async def test_json_messages_go_both_ways_in_order_until_the_end(edge: Running) -> None:
    async with talking(edge, "mentalia.json") as socket:
        await say(socket, [CONFIG, '{"words": "a"}', '{"words": "b"}', '{"end": {}}'])

        found = [await read(socket) for _ in range(4)]

        assert found == [
            {"ready": {"plant": "plants/7", "language": "es", "how": ""}},
            {"words": "a"},
            {"words": "b"},
            {"summary": {}},
        ]
        assert await ending(socket) == ({}, 1000)
    assert not edge.gardener.cancelled.is_set()


async def test_binary_messages_are_the_services_own(edge: Running) -> None:
    ask, answer = kind("TalkRequest"), kind("TalkResponse")
    async with talking(edge, "mentalia.proto") as socket:
        await say(socket, [ask(config={}).SerializeToString(), ask(end={}).SerializeToString()])

        first, last = await socket.recv(), await socket.recv()

    assert answer.FromString(first).ready.plant == "plants/7"  # type: ignore[attr-defined,arg-type]  # made at test time
    assert answer.FromString(last).HasField("summary")  # type: ignore[arg-type]  # binary


async def test_the_path_fills_the_config_and_wins(edge: Running) -> None:
    async with talking(edge, "mentalia.json") as socket:
        await say(socket, ['{"config": {"plant": "plants/9"}}'])

        assert (await read(socket))["ready"]["plant"] == "plants/7"


@pytest.mark.parametrize(
    ("subprotocols", "headers", "heard"),
    [
        pytest.param(["mentalia.json", "bearer.tok.en"], {}, "Bearer tok.en", id="subprotocol"),
        pytest.param(["bearer.t", "mentalia.json"], {}, "Bearer t", id="any order"),
        pytest.param(["mentalia.json"], {"authorization": "Bearer h"}, "Bearer h", id="header"),
        pytest.param(["mentalia.json"], {}, "", id="nobody"),
    ],
)
async def test_the_token_comes_by_subprotocol_or_header(
    edge: Running, subprotocols: list[str], headers: dict[str, str], heard: str
) -> None:
    async with talking(edge, *subprotocols, additional_headers=headers) as socket:
        await say(socket, [CONFIG])
        await read(socket)

        assert socket.subprotocol == "mentalia.json"
    assert edge.gardener.metadata[-1].get("authorization", "") == heard


async def test_a_token_in_the_url_is_refused(edge: Running) -> None:
    async with talking(edge, "mentalia.json", path=f"{TALK}?access_token=secret") as socket:
        problem, code = await ending(socket)

    assert (problem["reason"], code) == ("ERROR_REASON_INVALID_FIELD", 1007)
    assert problem["fieldViolations"][0]["field"] == "access_token"
    assert "secret" not in json.dumps(problem)


@pytest.mark.parametrize("offered", [["graphql-ws"], ["bearer.abc"], []], ids=str)
async def test_without_a_known_subprotocol_nothing_is_said(
    edge: Running, offered: list[str]
) -> None:
    async with talking(edge, *offered) as socket:
        problem, code = await ending(socket)

    assert (problem["reason"], code) == ("ERROR_REASON_UNSUPPORTED_CONTENT_TYPE", 1007)
    assert problem["metadata"]["accepted"] == "mentalia.json, mentalia.proto"
    assert "abc" not in json.dumps(problem)


@pytest.mark.parametrize(
    ("path", "status", "reason"),
    [
        ("/v1/nothing", 404, "ERROR_REASON_UNKNOWN_PATH"),
        ("/v1/plants", 405, "ERROR_REASON_METHOD_NOT_ALLOWED"),
        ("/healthz", 404, "ERROR_REASON_UNKNOWN_PATH"),
    ],
)
async def test_where_no_socket_is_the_handshake_is_refused(
    edge: Running, path: str, status: int, reason: str
) -> None:
    with pytest.raises(InvalidStatus) as refused:
        async with talking(edge, "mentalia.json", path=path):
            pass

    assert refused.value.response.status_code == status
    assert json.loads(refused.value.response.body or b"")["reason"] == reason


@pytest.mark.parametrize(
    ("messages", "reason", "field", "code"),
    [
        pytest.param(['{"words": "a"}'], "STREAM_ORDER", "config", 1007, id="no config first"),
        pytest.param([CONFIG, '{"word": 1}'], "INVALID_BODY", "word", 1007, id="unknown field"),
        pytest.param(
            ['{"config": {"language": 1}}'], "INVALID_BODY", "config.language", 1007, id="type"
        ),
        pytest.param([CONFIG, "{"], "INVALID_BODY", "body", 1007, id="no json"),
        pytest.param(
            [CONFIG, '{"words": "a", "end": {}}'], "INVALID_BODY", "end", 1007, id="two at once"
        ),
        pytest.param(
            [CONFIG, '{"end": {}}', '{"words": "a"}'], "STREAM_ORDER", "words", 1007, id="after end"
        ),
        pytest.param([CONFIG, b"{}"], "UNSUPPORTED_CONTENT_TYPE", None, 1007, id="binary frame"),
    ],
)
async def test_a_wrong_message_ends_the_socket_with_its_field(
    edge: Running, messages: list[str | bytes], reason: str, field: str | None, code: int
) -> None:
    async with talking(edge, "mentalia.json") as socket:
        await say(socket, messages)

        problem, closed = await ending(socket)

    assert (problem["reason"], closed) == (f"ERROR_REASON_{reason}", code)
    if field is not None:
        assert problem["metadata"]["field"] == field


@pytest.mark.parametrize(
    ("message", "reason"),
    [
        pytest.param(b"\xff\xff", "INVALID_BODY", id="no protobuf"),
        pytest.param("{}", "UNSUPPORTED_CONTENT_TYPE", id="text frame"),
    ],
)
async def test_a_wrong_binary_message_ends_the_socket_in_words(
    edge: Running, message: str | bytes, reason: str
) -> None:
    async with talking(edge, "mentalia.proto") as socket:
        await say(socket, [message])

        problem, code = await ending(socket)

    assert (problem["reason"], code) == (f"ERROR_REASON_{reason}", 1007)


async def test_text_that_is_no_utf8_is_refused_by_its_field(edge: Running) -> None:
    async with talking(edge, "mentalia.json") as socket:
        await socket.send(b'{"config": {"language": "\xff"}}', text=True)

        problem, code = await ending(socket)

    assert (problem["fieldViolations"][0]["field"], code) == ("config.language", 1007)


@pytest.mark.parametrize(
    ("said", "reason", "code"),
    [
        ("revoked", "SESSION_REVOKED", 1008),
        ("not yours", "NOT_YOURS", 1008),
        ("field", "INVALID_FIELD", 1007),
        ("state", "WRONG_STATE", 1007),
        ("too large", "MESSAGE_TOO_LARGE", 1009),
        ("busy", "OVERLOADED", 1013),
        ("unavailable", "DEPENDENCY_UNAVAILABLE", 1013),
        ("late", "DEADLINE_EXCEEDED", 1013),
        ("broken", "INTERNAL", 1011),
        ("not built", "NOT_BUILT", 1011),
    ],
)
async def test_a_failure_of_the_service_is_said_before_the_close(
    edge: Running, said: str, reason: str, code: int
) -> None:
    async with talking(edge, "mentalia.json") as socket:
        await say(socket, [CONFIG, json.dumps({"words": said})])

        problem, closed = await ending(socket)

    assert (problem["reason"], closed) == (f"ERROR_REASON_{reason}", code)


@pytest.mark.parametrize("size", [70_000, 400_000], ids=["above the message", "above any frame"])
async def test_a_message_that_is_too_large_is_refused(edge: Running, size: int) -> None:
    async with talking(edge, "mentalia.json") as socket:
        await say(socket, [CONFIG, json.dumps({"words": "x" * size})])

        problem, code = await ending(socket)

    assert (problem["reason"], code) == ("ERROR_REASON_MESSAGE_TOO_LARGE", 1009)
    assert problem["metadata"] == {"limit_bytes": "65536"}


async def test_a_picture_of_the_largest_size_passes_as_base64(edge: Running) -> None:
    picture = base64.b64encode(b"x" * 65_000).decode()
    async with talking(edge, "mentalia.json") as socket:
        await say(socket, [CONFIG, json.dumps({"picture": picture})])
        await read(socket)

        assert await read(socket) == {"sizeBytes": 65_000}


async def test_fragments_are_one_message(edge: Running) -> None:
    async with talking(edge, "mentalia.json") as socket:
        await socket.send(iter(['{"config": ', '{"language"', ': "en"}}']))

        assert (await read(socket))["ready"]["language"] == "en"


async def test_a_client_that_is_too_fast_is_stopped(edge: Running) -> None:
    async with talking(edge, "mentalia.json") as socket:
        await say(socket, [CONFIG, *['{"words": "a"}'] * 200])

        problem, code = await ending(socket)

    assert (problem["reason"], code) == ("ERROR_REASON_STREAM_TOO_FAST", 1013)
    assert problem["metadata"] == {"limit_per_s": "50"}


async def test_a_client_that_vanishes_cancels_the_call(edge: Running) -> None:
    async with talking(edge, "mentalia.json") as socket:
        await say(socket, [CONFIG])
        await read(socket)

        socket.transport.abort()

        await asyncio.wait_for(edge.gardener.cancelled.wait(), 2)
    await eventually(lambda: len(edge.app.ongoing) == 0)


async def test_a_client_that_closes_without_an_end_cancels_the_call(edge: Running) -> None:
    async with talking(edge, "mentalia.json") as socket:
        await say(socket, [CONFIG])
        await read(socket)

    await asyncio.wait_for(edge.gardener.cancelled.wait(), 2)


async def test_a_client_that_vanishes_while_the_service_stalls_is_noticed(edge: Running) -> None:
    async with talking(edge, "mentalia.json") as socket:
        await say(socket, ['{"config": {"how": "stall"}}'])
        await read(socket)
        await say(socket, [json.dumps({"words": "x" * 60_000})] * 20)

        socket.transport.abort()

        await eventually(lambda: len(edge.app.ongoing) == 0)


async def test_a_slow_client_slows_the_service(edge: Running) -> None:
    async with talking(edge, "mentalia.json", max_queue=1) as socket:
        await say(socket, ['{"config": {"how": "flood"}}'])
        socket.transport.pause_reading()

        await eventually(standing_still(edge), within_s=10)

        assert edge.gardener.written < 1500
        socket.transport.abort()


async def test_a_stopping_edge_says_try_again(edge: Running) -> None:
    async with talking(edge, "mentalia.json") as socket:
        await say(socket, [CONFIG])
        await read(socket)

        edge.app.drain()

        problem, code = await ending(socket)
    assert (problem["reason"], code) == ("ERROR_REASON_SHUTTING_DOWN", 1013)


async def test_a_process_that_is_away_says_try_again(edge: Running) -> None:
    await edge.service.stop(0)

    async with talking(edge, "mentalia.json") as socket:
        await say(socket, [CONFIG])

        problem, code = await ending(socket)
    assert (problem["reason"], code) == ("ERROR_REASON_DEPENDENCY_UNAVAILABLE", 1013)


async def test_open_sockets_are_counted(edge: Running) -> None:
    def count() -> float | None:
        return edge.metrics.registry.get_sample_value("websocket_connections_active")

    async with talking(edge, "mentalia.json") as socket:
        await say(socket, [CONFIG])
        await read(socket)

        assert count() == 1
    await eventually(lambda: count() == 0)


async def test_pings_are_answered_while_messages_flow(edge: Running) -> None:
    async with talking(edge, "mentalia.json") as socket:
        await say(socket, [CONFIG])

        await asyncio.wait_for(await socket.ping(), 2)

        assert "ready" in await read(socket)
