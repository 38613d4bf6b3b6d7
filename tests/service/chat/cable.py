"""A cable between two processes that a test can hold, cut and plug in elsewhere."""

import asyncio
from contextlib import suppress

from tests.support.stores import free_port


class Cable:
    """Forwards TCP from a port of its own to wherever it is plugged in."""

    def __init__(self) -> None:
        self.port = 0
        self._target = 0
        self._flows = asyncio.Event()
        self._flows.set()
        self._server: asyncio.Server | None = None
        self._ends: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    async def open(self) -> None:
        while self._server is None:
            self.port = free_port()
            with suppress(OSError):  # somebody else took it meanwhile
                self._server = await asyncio.start_server(self._accept, "127.0.0.1", self.port)

    def plug(self, port: int) -> None:
        """Lead to this port from now on."""
        self._target = port

    def hold(self) -> None:
        """Let nothing through, and lose nothing."""
        self._flows.clear()

    def let_go(self) -> None:
        self._flows.set()

    def cut(self) -> None:
        """Break every connection; new ones are refused until it is plugged in again."""
        self._target = 0
        self.snap()

    def snap(self) -> None:
        """Break every connection; new ones work."""
        for end in tuple(self._ends):
            end.transport.abort()

    async def close(self) -> None:
        if self._server is not None:
            self._server.close()
        self.cut()
        self.let_go()
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._ends.add(writer)
        try:
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._target)
        except OSError:
            writer.transport.abort()
            self._ends.discard(writer)
            return
        self._ends.add(far_writer)
        for source, sink in ((reader, far_writer), (far_reader, writer)):
            task = asyncio.create_task(self._forward(source, sink))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _forward(self, source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while data := await source.read(65_536):
                await self._flows.wait()
                sink.write(data)
                await sink.drain()
        sink.transport.abort()
        self._ends.discard(sink)
