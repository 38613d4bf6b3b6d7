"""An HTTP/2 server that does exactly what a test says, also what a good one would not."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from hpack import Decoder, Encoder

from edge.clients import frames
from edge.clients.frames import Kind

Request = tuple[int, dict[str, str], bytes]
"""Stream, headers and body of one request."""


class Peer:
    """One connection from a lane."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self.writer = writer
        self._decoder = Decoder()
        self._headers: dict[int, dict[str, str]] = {}
        self._bodies: dict[int, bytes] = {}
        self.others: list[tuple[int, int, int, bytes]] = []
        """Frames that belong to no request: kind, flags, stream, payload."""

    async def greet(self, settings: bytes = b"") -> None:
        """Read the preface and send settings."""
        await self._reader.readexactly(len(frames.PREFACE))
        self.writer.write(settings or frames.settings({}))

    async def request(self) -> Request:
        """The next whole request."""
        while True:
            kind, flags, stream, payload = await self.frame()
            if kind == Kind.HEADERS:
                decoded = self._decoder.decode(payload)
                self._headers[stream] = {str(one[0]): str(one[1]) for one in decoded}
            elif kind == Kind.DATA:
                self._bodies[stream] = self._bodies.get(stream, b"") + payload
                if flags & frames.END_STREAM:
                    return stream, self._headers.pop(stream), self._bodies.pop(stream)
            else:
                self.others.append((kind, flags, stream, payload))

    async def frame(self) -> tuple[int, int, int, bytes]:
        """The next frame."""
        head = await self._reader.readexactly(9)
        high, low, kind, flags, stream = frames.HEAD.unpack(head)
        return kind, flags, stream, await self._reader.readexactly(high << 8 | low)

    def answer(self, stream: int, message: bytes = b"", *, code: int = 0, **more: str) -> None:
        """A whole answer, as grpc's own server sends it."""
        self.writer.write(
            self.headers(stream, {":status": "200", "content-type": "application/grpc"})
            + frames.frame(Kind.DATA, 0, stream, b"\0" + len(message).to_bytes(4, "big") + message)
            + self.headers(stream, {"grpc-status": str(code), **more}, end=True)
        )

    def headers(self, stream: int, values: dict[str, str], *, end: bool = False) -> bytes:
        """A HEADERS frame that uses no table."""
        encoder = Encoder()
        encoder.header_table_size = 0
        block = encoder.encode(list(values.items()), huffman=True)
        flags = frames.END_HEADERS | (frames.END_STREAM if end else 0)
        return frames.frame(Kind.HEADERS, flags, stream, block)


@asynccontextmanager
async def scripted(
    script: Callable[[Peer], "asyncio.Future[None] | object"],
) -> AsyncIterator[str]:
    """The address of a peer that runs `script` for each connection."""
    running: set[asyncio.Task[object]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        running.add(task)
        try:
            await script(Peer(reader, writer))  # type: ignore[misc]  # a coroutine function
        except (asyncio.IncompleteReadError, ConnectionError):
            return
        finally:
            running.discard(task)
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()
        for task in tuple(running):
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
