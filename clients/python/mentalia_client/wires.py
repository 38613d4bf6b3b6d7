"""What carries a conversation: gRPC or WebSocket, told apart by nobody above."""

from collections.abc import Awaitable, Callable
from typing import Protocol

from mentalia.chat.v1 import chat_service_pb2 as chat

Token = Callable[[], Awaitable[str]]
"""Gives the access token for the next connection."""


class Stream(Protocol):
    """One connection of one conversation."""

    async def send(self, request: chat.ConverseRequest) -> None:
        """Say something; BrokenError when the connection ended."""
        ...

    async def receive(self) -> chat.ConverseResponse | None:
        """The next event; None when the server ended the stream well, BrokenError otherwise."""
        ...

    async def close(self) -> None:
        """Leave."""
        ...


class Wire(Protocol):
    """Opens connections."""

    async def open(self, config: chat.ConverseConfig) -> Stream:
        """A connection whose first message was `config`; BrokenError when there is none."""
        ...
