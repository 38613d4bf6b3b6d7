"""Conversations over native gRPC."""

import asyncio
import secrets
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path
from typing import Any

import grpc
from google.rpc import error_details_pb2, status_pb2
from mentalia.chat.v1 import chat_service_pb2 as chat
from mentalia.chat.v1.chat_service_pb2_grpc import ChatServiceStub

from .failures import BrokenError, Trouble, broken
from .retrying import Attempts, Pace
from .wires import Token

_PREFIX = "ERROR_REASON_"


class GrpcWire:
    """One channel, and the calls on it."""

    def __init__(
        self, target: str, *, token: Token, ca_file: Path | None = None, locale: str = "es"
    ) -> None:
        """`target` is `host:port`; `ca_file` the authority to trust besides the system's."""
        roots = ca_file.read_bytes() if ca_file is not None else None
        self._channel = grpc.aio.secure_channel(target, grpc.ssl_channel_credentials(roots))
        self._token = token
        self._locale = locale

    async def __aenter__(self) -> "GrpcWire":
        return self

    async def __aexit__(self, *failure: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the channel."""
        await self._channel.close()

    async def open(self, config: chat.ConverseConfig) -> "GrpcStream":
        """A call whose first message was `config`."""
        stream = GrpcStream(ChatServiceStub(self._channel).Converse(metadata=await self.metadata()))
        await stream.send(chat.ConverseRequest(config=config))
        return stream

    def stub(self) -> ChatServiceStub:
        """The generated stub on this channel."""
        return ChatServiceStub(self._channel)

    async def metadata(self) -> tuple[tuple[str, str], ...]:
        """What goes with the next call."""
        return (
            ("authorization", f"Bearer {await self._token()}"),
            ("accept-language", self._locale),
        )


class GrpcStream:
    """One call of Converse."""

    def __init__(self, call: Any) -> None:
        self._call = call

    async def send(self, request: chat.ConverseRequest) -> None:
        """Say something."""
        try:
            await self._call.write(request)
            if request.HasField("end"):
                await self._call.done_writing()
        except grpc.aio.AioRpcError as error:
            raise failure(error) from error
        except (asyncio.InvalidStateError, grpc.aio.UsageError) as error:
            # The call is over; its reason comes with `receive`.
            raise BrokenError(Trouble(code="CANCELLED")) from error

    async def receive(self) -> chat.ConverseResponse | None:
        """The next event."""
        try:
            response = await self._call.read()
        except grpc.aio.AioRpcError as error:
            raise failure(error) from error
        return None if response is grpc.aio.EOF else response

    async def close(self) -> None:
        """Leave."""
        self._call.cancel()


async def send_message(
    wire: GrpcWire,
    conversation: str,
    text: str,
    *,
    request_id: str = "",
    media: Sequence[str] = (),
    pace: Pace | None = None,
    on_trouble: Callable[[Trouble], None] = lambda trouble: None,
) -> AsyncIterator[chat.SendMessageResponse]:
    """Send a message and hear its events, each once, over as many calls as it takes."""
    attempts = Attempts(pace or Pace(), on_trouble)
    request = chat.SendMessageRequest(
        parent=conversation,
        text=text,
        request_id=request_id or secrets.token_hex(8),
        media=media,
    )
    while True:
        call: Any = wire.stub().SendMessage(request, metadata=await wire.metadata())
        try:
            async for response in call:
                attempts.worked()
                request.resume_cursor = response.cursor
                yield response
            return
        except grpc.aio.AioRpcError as error:
            await attempts.again(failure(error))
        finally:
            call.cancel()


def failure(error: grpc.aio.AioRpcError) -> BrokenError:
    """What a call ended with."""
    code = error.code().name
    reason, metadata, retry_after_s = "", {}, 0.0
    for key, value in error.trailing_metadata() or ():
        if key == "grpc-status-details-bin" and isinstance(value, bytes):
            for detail in status_pb2.Status.FromString(value).details:
                if detail.Is(error_details_pb2.ErrorInfo.DESCRIPTOR):
                    info = error_details_pb2.ErrorInfo.FromString(detail.value)
                    reason, metadata = info.reason.removeprefix(_PREFIX), dict(info.metadata)
                elif detail.Is(error_details_pb2.RetryInfo.DESCRIPTOR):
                    told = error_details_pb2.RetryInfo.FromString(detail.value)
                    retry_after_s = told.retry_delay.ToMilliseconds() / 1000
    return broken(
        Trouble(
            code=code,
            reason=reason,
            text=error.details() or "",
            metadata=metadata,
            retry_after_s=retry_after_s,
        )
    )
