"""Server streams over HTTP: as events, as lines, their failures, their cursors and their ends."""

import asyncio
import json

import httpx
import pytest

from tests.edge.running import Running, standing_still
from tests.support.eventually import eventually

EVENTS = {"accept": "text/event-stream"}


def lines(text: str) -> list[dict[str, object]]:
    """The messages of an NDJSON answer."""
    return [json.loads(line) for line in text.splitlines()]


def events(text: str) -> list[dict[str, str]]:
    """The events of an event stream, comments left out."""
    blocks = [block for block in text.split("\n\n") if block and not block.startswith(":")]
    return [dict(line.split(": ", 1) for line in block.split("\n")) for block in blocks]


async def test_messages_come_as_lines_in_their_order(edge: Running) -> None:
    answer = await edge.http.get("/v1/plants/1:watch?count=3")

    assert answer.headers["content-type"] == "application/x-ndjson"
    assert lines(answer.text) == [
        {"cursor": "1", "note": "note 1"},
        {"cursor": "2", "leafGrown": {"name": "note 2", "sizeCm": 0}},
        {"cursor": "3", "note": "note 3"},
    ]


async def test_messages_come_as_events_with_their_case_and_cursor(edge: Running) -> None:
    answer = await edge.http.get("/v1/plants/1:watch?count=2", headers=EVENTS)

    assert answer.headers["content-type"] == "text/event-stream; charset=utf-8"
    assert answer.headers["cache-control"] == "no-store"
    assert [(one["id"], one["event"]) for one in events(answer.text)] == [
        ("1", "note"),
        ("2", "leafGrown"),
    ]
    assert json.loads(events(answer.text)[0]["data"]) == {"cursor": "1", "note": "note 1"}


async def test_a_stream_may_be_asked_for_with_a_body(edge: Running) -> None:
    answer = await edge.http.post("/v1/plants/1:watch", json={"count": 1, "parent": "plants/2"})

    assert len(lines(answer.text)) == 1


async def test_an_empty_stream_is_an_empty_answer(edge: Running) -> None:
    answer = await edge.http.get("/v1/plants/1:watch")

    assert (answer.status_code, answer.content) == (200, b"")


async def test_each_message_is_sent_at_once(edge: Running) -> None:
    path = "/v1/plants/1:watch?count=3&how=wait%20half-way"
    async with edge.http.stream("GET", path, headers=EVENTS) as answer:
        chunks = answer.aiter_text()
        seen = ""
        while "id: 2" not in seen:
            seen += await asyncio.wait_for(anext(chunks), 2)

        edge.gardener.may_go_on.set()

        async for chunk in chunks:
            seen += chunk
    assert [one["id"] for one in events(seen)] == ["1", "2", "3"]


@pytest.mark.parametrize("headers", [EVENTS, {}], ids=["events", "lines"])
async def test_a_stream_that_fails_at_once_is_an_ordinary_problem(
    edge: Running, headers: dict[str, str]
) -> None:
    answer = await edge.http.get("/v1/plants/1:watch?how=fail%20at%20once", headers=headers)

    assert answer.status_code == 403
    assert answer.json()["reason"] == "ERROR_REASON_NOT_YOURS"


async def test_a_failure_half_way_is_the_last_line(edge: Running) -> None:
    answer = await edge.http.get("/v1/plants/1:watch?count=9&how=fail%20half-way")

    found = lines(answer.text)
    assert answer.status_code == 200
    assert len(found) == 3
    error = found[-1]["error"]
    assert isinstance(error, dict)
    assert (error["code"], error["retryAfterS"]) == ("UNAVAILABLE", 2.5)
    assert error["requestId"] == answer.headers["x-request-id"]


async def test_a_failure_half_way_is_the_last_event(edge: Running) -> None:
    answer = await edge.http.get(
        "/v1/plants/1:watch?count=9&how=fail%20half-way", headers=EVENTS | {"accept-language": "en"}
    )

    last = events(answer.text)[-1]
    assert last["event"] == "error"
    assert json.loads(last["data"])["reason"] == "ERROR_REASON_DEPENDENCY_UNAVAILABLE"
    assert "id" not in last


@pytest.mark.parametrize(
    ("query", "headers"),
    [
        pytest.param("&resumeCursor=2", EVENTS, id="field"),
        pytest.param("", EVENTS | {"last-event-id": "2"}, id="header"),
        pytest.param("&resumeCursor=1", EVENTS | {"last-event-id": "2"}, id="header over field"),
    ],
)
async def test_a_stream_goes_on_after_a_cursor(
    edge: Running, query: str, headers: dict[str, str]
) -> None:
    answer = await edge.http.get(f"/v1/plants/1:watch?count=4{query}", headers=headers)

    assert [one["id"] for one in events(answer.text)] == ["3", "4"]


async def test_a_wrong_parameter_of_a_stream_is_refused_by_name(edge: Running) -> None:
    answer = await edge.http.get("/v1/plants/1:watch?count=many", headers=EVENTS)

    assert answer.status_code == 400
    assert answer.json()["fieldViolations"][0]["field"] == "count"


async def test_a_client_that_leaves_cancels_the_call(edge: Running) -> None:
    path = "/v1/plants/1:watch?count=1&how=never%20end"
    async with edge.http.stream("GET", path) as answer:
        await anext(answer.aiter_text())

    await asyncio.wait_for(edge.gardener.cancelled.wait(), 2)
    await eventually(lambda: len(edge.app.ongoing) == 0)


async def test_a_slow_client_slows_the_service(edge: Running) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", edge.port, limit=1024)
    writer.write(b"GET /v1/plants/1:watch?count=2000&how=flood HTTP/1.1\r\nhost: a\r\n\r\n")
    await reader.readexactly(100)

    await eventually(standing_still(edge), within_s=10)

    assert edge.gardener.written < 1500
    writer.close()
    await asyncio.wait_for(edge.gardener.cancelled.wait(), 5)


async def test_a_stopping_edge_ends_streams_with_a_word(edge: Running) -> None:
    path = "/v1/plants/1:watch?count=1&how=never%20end"
    async with edge.http.stream("GET", path) as answer:
        chunks = answer.aiter_text()
        await anext(chunks)

        edge.app.drain()

        rest = "".join([chunk async for chunk in chunks])
    assert json.loads(rest)["error"]["reason"] == "ERROR_REASON_SHUTTING_DOWN"


async def test_a_stream_to_a_process_that_is_away_is_a_problem(edge: Running) -> None:
    await edge.service.stop(0)

    answer = await edge.http.get("/v1/plants/1:watch?count=1", timeout=httpx.Timeout(20))

    assert answer.status_code == 503
    assert answer.json()["reason"] == "ERROR_REASON_DEPENDENCY_UNAVAILABLE"
