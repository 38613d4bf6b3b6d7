"""One device in a conversation: a Converse stream, and everything it was told."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import grpc
from mentalia.chat.v1 import chat_service_pb2 as chat
from mentalia.chat.v1.chat_service_pb2_grpc import ChatServiceStub

from tests.service.chat.house import Someone

LIMIT_S = 15.0
KEPT = ("accepted", "safety", "delta", "final")


class Device:
    """A client that writes when it is told to and reads all the time."""

    def __init__(self, call: Any) -> None:
        self.call = call
        self.told: list[chat.ConverseResponse] = []
        self._more = asyncio.Condition()
        self._failure: grpc.aio.AioRpcError | None = None
        self._ended = False
        self._reading = asyncio.create_task(self._read())

    @property
    def cursor(self) -> str:
        """Where this device is."""
        return self.told[-1].cursor if self.told else ""

    def kinds(self, *of: str) -> list[str]:
        """The kinds of what it was told; only `of` these when given."""
        all_kinds = [str(one.WhichOneof("event")) for one in self.told]
        return [kind for kind in all_kinds if not of or kind in of]

    def kept(self) -> list[chat.ConverseResponse]:
        """The events that are part of the conversation."""
        return [one for one in self.told if one.WhichOneof("event") in KEPT]

    def texts(self) -> str:
        """The pieces of replies, put together."""
        return "".join(one.delta.text for one in self.told if one.HasField("delta"))

    async def say(self, text: str, request_id: str = "") -> None:
        await self.write(message=chat.ConverseMessage(text=text, request_id=request_id))

    async def write(self, **request: Any) -> None:
        await self.call.write(chat.ConverseRequest(**request))

    async def end(self) -> None:
        """Say that no more will be said, and wait for the summary."""
        await self.write(end=chat.ConverseEnd())
        await self.until(lambda: self.kinds()[-1:] == ["summary"])

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait until `holds` is true of what was told."""
        async with asyncio.timeout(LIMIT_S), self._more:
            await self._more.wait_for(lambda: holds() or self._ended)
        if not holds():
            raise AssertionError(f"the stream ended with {self._failure} after {self.kinds()}")

    async def has(self, kind: str, count: int = 1) -> None:
        """Wait until it was told `count` of a kind."""
        await self.until(lambda: len(self.kinds(kind)) >= count)

    async def refused(self) -> grpc.aio.AioRpcError:
        """Wait for the error the stream ends with."""
        async with asyncio.timeout(LIMIT_S), self._more:
            await self._more.wait_for(lambda: self._ended)
        assert self._failure is not None, f"the stream ended well after {self.kinds()}"
        return self._failure

    async def vanish(self) -> None:
        """Leave without a word."""
        self.call.cancel()
        await self._reading

    async def _read(self) -> None:
        try:
            while (response := await self.call.read()) is not grpc.aio.EOF:
                async with self._more:
                    self.told.append(response)
                    self._more.notify_all()
            if await self.call.code() is not grpc.StatusCode.OK:
                raise await _error(self.call)
        except grpc.aio.AioRpcError as error:
            self._failure = error
        except asyncio.CancelledError:
            if not self.call.cancelled():
                raise
        finally:
            self._ended = True
            async with self._more:
                self._more.notify_all()


@asynccontextmanager
async def device(
    stub: ChatServiceStub, who: Someone, *, cursor: str = "", conversation: str = ""
) -> AsyncIterator[Device]:
    """A device that joined; it vanishes at the end of the block."""
    opened = Device(stub.Converse(metadata=who.metadata))
    try:
        config = chat.ConverseConfig(
            conversation=conversation or who.conversation, resume_cursor=cursor
        )
        await opened.write(config=config)
        yield opened
    finally:
        await opened.vanish()


async def _error(call: Any) -> grpc.aio.AioRpcError:
    return grpc.aio.AioRpcError(
        await call.code(),
        await call.initial_metadata(),
        await call.trailing_metadata(),
        await call.details(),
    )
