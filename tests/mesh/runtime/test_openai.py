"""OpenAI-compatible servers: answers reach their askers, and what breaks is told as data."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import aclosing, asynccontextmanager
from typing import Any

import numpy as np
import pytest

from mesh.kernel.errors import Unavailable, Unimplemented
from mesh.kernel.reasons import Reason
from mesh.runtime.executors.openai import OpenAIExecutor
from mesh.runtime.manifest import Manifest
from tests.support import models
from tests.support.eventually import eventually
from tests.support.stores import free_port

Handler = Callable[["Asked"], Awaitable[None]]
HELLO = [{"role": "user", "content": "hola"}]


class Asked:
    """One request, and the way back."""

    def __init__(self, head: str, body: bytes, writer: asyncio.StreamWriter) -> None:
        self.path = head.split(" ")[1]
        self.head = head
        self.body: dict[str, Any] = json.loads(body) if body else {}
        self.writer = writer

    async def answer(self, body: object, *, status: int = 200, headers: str = "") -> None:
        """A whole response."""
        content = json.dumps(body).encode()
        head = f"HTTP/1.1 {status} Told\r\nContent-Length: {len(content)}\r\n{headers}\r\n"
        self.writer.write(head.encode() + content)
        await self.writer.drain()

    async def begin(self) -> None:
        """The head of a stream."""
        head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked"
        self.writer.write(head.encode() + b"\r\n\r\n")
        await self.writer.drain()

    async def chunk(self, content: bytes) -> None:
        """One chunk of it; an empty one ends it."""
        self.writer.write(b"%x\r\n%s\r\n" % (len(content), content))
        await self.writer.drain()

    async def piece(self, text: str) -> None:
        """One event with a piece of text."""
        event = json.dumps({"choices": [{"delta": {"content": text}}]}, ensure_ascii=False)
        await self.chunk(f"data: {event}\n\n".encode())


@asynccontextmanager
async def server(handle: Handler) -> AsyncIterator[str]:
    """A small HTTP server; yields its url. The models it is asked for are always there."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode()
                lines = head.lower().split("\r\n")
                sizes = [
                    int(one.split(":")[1]) for one in lines if one.startswith("content-length")
                ]
                asked = Asked(head, await reader.readexactly(sum(sizes)), writer)
                if asked.path == "/v1/models":
                    known = "wrong" not in head
                    await asked.answer({"data": []}, status=200 if known else 401)
                else:
                    await handle(asked)
                if writer.is_closing():
                    return
        except (asyncio.IncompleteReadError, ConnectionError):
            return
        finally:
            writer.close()

    port = free_port()
    listening = await asyncio.start_server(serve, "127.0.0.1", port)
    async with listening:
        yield f"http://127.0.0.1:{port}/v1"


def manifest(**options: str) -> Manifest:
    return models.manifest("talker", **options)


@asynccontextmanager
async def executor(
    handle: Handler, *, api: str = "chat", key: str = "", timeout_s: float = 5.0, **options: str
) -> AsyncIterator[OpenAIExecutor]:
    """A started executor on a server of its own."""
    async with server(handle) as url:
        made = OpenAIExecutor(manifest(api=api, **options), url, key=key, timeout_s=timeout_s)
        await made.start()
        try:
            yield made
        finally:
            await made.close()


async def test_vectors_come_in_the_order_of_their_texts() -> None:
    async def handle(asked: Asked) -> None:
        assert asked.path == "/v1/embeddings"
        assert asked.body["model"] == "e5"
        told = [
            {"index": at, "embedding": [float(len(text)), 0.5]}
            for at, text in enumerate(asked.body["input"])
        ]
        await asked.answer({"data": told[::-1]})

    async with executor(handle, api="embeddings", served_as="e5") as embed:
        vectors = await embed.run(["a", "bb", "ccc"])

    assert [list(vector) for vector in vectors] == [[1, 0.5], [2, 0.5], [3, 0.5]]
    assert {vector.dtype for vector in vectors} == {np.dtype(np.float32)}


@pytest.mark.parametrize(
    "told",
    [
        pytest.param([], id="none"),
        pytest.param([{"index": 0, "embedding": [1.0]}], id="too few"),
        pytest.param([{"index": 0, "embedding": [1.0]}] * 2, id="one twice"),
        pytest.param([{"index": at, "embedding": [1.0]} for at in range(3)], id="too many"),
        pytest.param([{"index": at} for at in range(2)], id="no vectors"),
    ],
)
async def test_an_answer_that_is_not_one_vector_a_text_is_none(told: list[object]) -> None:
    async def handle(asked: Asked) -> None:
        await asked.answer({"data": told})

    async with executor(handle, api="embeddings") as embed:
        with pytest.raises(Unavailable) as caught:
            await embed.run(["a", "b"])

    assert caught.value.reason is Reason.MODEL_UNAVAILABLE
    assert caught.value.metadata == {"model": "talker"}


async def test_an_item_that_is_no_text_fails_alone() -> None:
    async def handle(asked: Asked) -> None:
        assert asked.body["input"] == ["b"]
        await asked.answer({"data": [{"index": 0, "embedding": [2.0]}]})

    async with executor(handle, api="embeddings") as embed:
        wrong, right = await embed.run([7, "b"])

    assert isinstance(wrong, ValueError)
    assert list(right) == [2.0]


async def test_each_conversation_gets_its_own_text() -> None:
    async def handle(asked: Asked) -> None:
        text = asked.body["messages"][-1]["content"]
        if text == "b":
            await asked.answer({"error": {"message": f"no {text}"}}, status=400)
        else:
            await asked.answer({"choices": [{"message": {"content": text.upper()}}]})

    async with executor(handle) as chat:
        told = await chat.run([[{"role": "user", "content": text}] for text in "abc"])

    assert (told[0], told[2]) == ("A", "C")
    assert isinstance(told[1], RuntimeError)
    assert "no b" not in str(told[1])


async def test_the_key_is_sent_and_a_wrong_one_stops_the_start() -> None:
    heads: list[str] = []

    async def handle(asked: Asked) -> None:
        heads.append(asked.head)
        await asked.answer({"choices": [{"message": {"content": "si"}}]})

    async with executor(handle, key="sesame") as chat:
        await chat.run([HELLO])
    with pytest.raises(Unavailable) as caught:
        async with executor(handle, key="wrong"):
            pass

    assert "authorization: bearer sesame" in heads[0].lower()
    assert caught.value.retry_after_s == 5.0


async def test_a_text_streams_in_its_pieces() -> None:
    """U+2028 ends a line for Python, and stands unescaped in JSON."""

    async def handle(asked: Asked) -> None:
        assert asked.body["stream"] is True
        await asked.begin()
        await asked.chunk(b": a comment\n\nevent: message\n")
        await asked.chunk(b'data: {"choices": [{"delta": {"role": "assistant"}}]}\r\n\r\n')
        await asked.piece("ho\u2028la")
        split = 'data: {"choices": [{"delta": {"content": "ñandú"}}]}\n\n'.encode()
        await asked.chunk(split[:44])
        await asked.chunk(split[44:])
        await asked.chunk(b'data: {"choices": [], "usage": {}}\n\ndata: [DONE]\n\n')
        await asked.chunk(b"")

    async with executor(handle) as chat:
        pieces = [piece async for piece in chat.stream(HELLO)]

    assert pieces == ["ho\u2028la", "ñandú"]


async def test_a_stream_closed_early_is_closed_at_the_server() -> None:
    gone = asyncio.Event()

    async def handle(asked: Asked) -> None:
        await asked.begin()
        try:
            while True:
                await asked.piece("mas ")
                await asyncio.sleep(0)
        finally:
            gone.set()

    async with executor(handle) as chat:
        stream = chat.stream(HELLO)
        async with aclosing(stream):
            assert await anext(stream) == "mas "
        await eventually(gone.is_set)


@pytest.mark.parametrize("end", ["cut", "ended", "error", "silence"])
async def test_a_stream_that_breaks_off_never_looks_whole(end: str) -> None:
    async def handle(asked: Asked) -> None:
        await asked.begin()
        await asked.piece("medio")
        if end == "cut":
            asked.writer.transport.abort()
        elif end == "ended":
            await asked.chunk(b"")
        elif end == "error":
            await asked.chunk(b'data: {"error": {"message": "out of memory"}}\n\n')
        else:
            await asyncio.sleep(1)

    pieces = []
    async with executor(handle, timeout_s=0.3) as chat:
        with pytest.raises(Unavailable) as caught:
            async for piece in chat.stream(HELLO):
                pieces.append(piece)

    assert pieces == ["medio"]
    assert caught.value.reason is Reason.MODEL_UNAVAILABLE


@pytest.mark.parametrize(
    ("status", "headers", "retry_after_s"),
    [
        pytest.param(429, "Retry-After: 7\r\n", 7.0, id="limit with a time"),
        pytest.param(429, "Retry-After: Wed, 21 Oct 2026 07:28:00 GMT\r\n", 1.0, id="a date"),
        pytest.param(429, "", 1.0, id="limit alone"),
        pytest.param(503, "Retry-After: 0.5\r\n", 0.5, id="overloaded"),
        pytest.param(500, "", 1.0, id="broken"),
    ],
)
async def test_a_server_that_cannot_now_says_when(
    status: int, headers: str, retry_after_s: float
) -> None:
    async def handle(asked: Asked) -> None:
        await asked.answer({"error": {}}, status=status, headers=headers)

    async with executor(handle) as chat:
        with pytest.raises(Unavailable) as whole:
            await chat.run([HELLO])
        with pytest.raises(Unavailable) as stream:
            await anext(chat.stream(HELLO))

    assert whole.value.retry_after_s == stream.value.retry_after_s == retry_after_s
    assert whole.value.reason is Reason.MODEL_UNAVAILABLE


@pytest.mark.parametrize("api", ["embeddings", "chat"])
async def test_a_refusal_does_not_repeat_the_servers_words(api: str) -> None:
    async def handle(asked: Asked) -> None:
        await asked.answer({"error": {"message": "secret words"}}, status=400)

    async with executor(handle, api=api) as made:
        with pytest.raises(RuntimeError) as caught:
            if api == "chat":
                await anext(made.stream(HELLO))
            await made.run(["secret words"])

    assert "400" in str(caught.value)
    assert "secret" not in str(caught.value)


async def test_an_answer_that_takes_too_long_is_given_up() -> None:
    """Each byte comes in time, so only a limit on the whole ends this."""

    async def handle(asked: Asked) -> None:
        asked.writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
        for _ in range(100):
            asked.writer.write(b" ")
            await asked.writer.drain()
            await asyncio.sleep(0.05)

    async with executor(handle, timeout_s=0.3) as chat:
        async with asyncio.timeout(2):
            with pytest.raises(Unavailable):
                await chat.run([HELLO])


async def test_a_stream_without_ends_of_lines_is_given_up() -> None:
    async def handle(asked: Asked) -> None:
        await asked.begin()
        while True:
            await asked.chunk(b"x" * 100_000)

    async with executor(handle, timeout_s=30) as chat, asyncio.timeout(5):
        with pytest.raises(Unavailable):
            await anext(chat.stream(HELLO))


async def test_refusals_do_not_use_up_the_connections() -> None:
    """The client has a hundred; one that is never given back is missing for good."""

    async def handle(asked: Asked) -> None:
        await asked.answer({}, status=429, headers="Retry-After: 7\r\n")

    async with executor(handle, timeout_s=1) as chat:
        for _ in range(101):
            with pytest.raises(Unavailable) as caught:
                await chat.run([HELLO])

    assert caught.value.retry_after_s == 7.0


async def test_a_server_that_is_not_there_is_unavailable() -> None:
    made = OpenAIExecutor(manifest(api="chat"), f"http://127.0.0.1:{free_port()}/v1")

    with pytest.raises(Unavailable) as start:
        await made.start()
    with pytest.raises(Unavailable) as run:
        await made.run([HELLO])

    assert start.value.retry_after_s == 1.0
    assert run.value.metadata == {"model": "talker"}


async def test_closing_waits_for_the_answer_under_way() -> None:
    asked_once = asyncio.Event()
    go_on = asyncio.Event()

    async def handle(asked: Asked) -> None:
        asked_once.set()
        await go_on.wait()
        await asked.answer({"choices": [{"message": {"content": "si"}}]})

    async with executor(handle) as chat:
        running = asyncio.create_task(chat.run([HELLO]))
        await asked_once.wait()
        closing = asyncio.create_task(chat.close())
        go_on.set()

        assert await running == ["si"]
        await closing
        await chat.start()
        assert await chat.run([HELLO]) == ["si"]


async def test_embeddings_do_not_stream() -> None:
    made = OpenAIExecutor(manifest(api="embeddings"), "http://127.0.0.1:1/v1")

    with pytest.raises(Unimplemented):
        await anext(made.stream("a"))


@pytest.mark.parametrize(
    ("api", "url"),
    [
        pytest.param("images", "http://127.0.0.1:1/v1", id="unknown interface"),
        pytest.param("chat", "127.0.0.1:1/v1", id="no address"),
    ],
)
def test_a_wrong_setting_is_refused_before_anything_starts(api: str, url: str) -> None:
    with pytest.raises(ValueError, match="must be"):
        OpenAIExecutor(manifest(api=api), url)
