"""A conversation that survives its connections."""

import secrets
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import suppress

from mentalia.chat.v1 import chat_service_pb2 as chat

from .failures import BrokenError, Trouble
from .retrying import Attempts, Pace
from .wires import Stream, Wire

_PROGRESS = ("accepted", "safety", "delta", "final", "summary")
"""Events that only come when the conversation goes on."""
_CUT = Trouble(code="UNAVAILABLE", text="The connection ended before the summary.")


class Conversation:
    """Says things and hears events, each once and in order, over as many connections as it takes."""

    def __init__(
        self,
        wire: Wire,
        name: str,
        *,
        cursor: str = "",
        pace: Pace | None = None,
        on_trouble: Callable[[Trouble], None] = lambda trouble: None,
    ) -> None:
        """`name` is `conversations/{conversation}`; `cursor` that of the last event known.

        Without one, only what happens from now on is heard.
        """
        self.name = name
        self.cursor = cursor
        """Of the last event heard."""
        self._wire = wire
        self._attempts = Attempts(pace or Pace(), on_trouble)
        self._stream: Stream | None = None
        self._unanswered: dict[str, chat.ConverseMessage] = {}
        self._kept_as: dict[str, str] = {}
        self._ended = False

    async def __aenter__(self) -> "Conversation":
        return self

    async def __aexit__(self, *failure: object) -> None:
        await self.close()

    async def say(self, text: str, *, request_id: str = "", media: Sequence[str] = ()) -> str:
        """Say something; its request id. It is said again after a cut until it is answered."""
        chosen = request_id or secrets.token_hex(8)
        message = chat.ConverseMessage(text=text, request_id=chosen, media=media)
        self._unanswered[chosen] = message
        await self._send(chat.ConverseRequest(message=message))
        return chosen

    async def acknowledge(self) -> None:
        """Say that everything heard so far was shown. Lost with a cut; the next one covers it."""
        if self.cursor:
            await self._send(chat.ConverseRequest(ack=chat.ConverseAck(cursor=self.cursor)))

    async def typing(self) -> None:
        """Show on other devices that the person is typing; lost with a cut."""
        await self._send(chat.ConverseRequest(typing=chat.ConverseTyping()))

    async def stop(self) -> None:
        """End the reply being written; lost with a cut."""
        await self._send(chat.ConverseRequest(stop=chat.ConverseStop()))

    async def end(self) -> None:
        """Say that no more will be said; `events` ends once everything was answered."""
        self._ended = True
        await self._send(chat.ConverseRequest(end=chat.ConverseEnd()))

    async def events(self) -> AsyncIterator[chat.ConverseResponse]:
        """What happens, until the summary. Read by one reader at a time.

        Raises RefusedError for what will not pass, and when nothing came through for too long.
        """
        while True:
            try:
                response = await self._hear()
            except BrokenError as error:
                await self._drop()
                await self._attempts.again(error)
                continue
            self._note(response)
            yield response
            if response.HasField("summary"):
                await self._drop()
                return

    async def close(self) -> None:
        """Leave; the conversation goes on without this client."""
        await self._drop()

    async def _hear(self) -> chat.ConverseResponse:
        stream = self._stream or await self._join()
        response = await stream.receive()
        if response is None:
            raise BrokenError(_CUT)
        return response

    async def _join(self) -> Stream:
        config = chat.ConverseConfig(conversation=self.name, resume_cursor=self.cursor)
        stream = await self._wire.open(config)
        try:
            for message in self._unanswered.values():
                await stream.send(chat.ConverseRequest(message=message))
            if self._ended:
                await stream.send(chat.ConverseRequest(end=chat.ConverseEnd()))
        except BrokenError:
            # What ended it is told to whoever receives.
            pass
        self._stream = stream
        return stream

    async def _send(self, request: chat.ConverseRequest) -> None:
        """Say something if there is a connection; `_join` repeats what must not be lost."""
        if self._stream is not None:
            with suppress(BrokenError):
                await self._stream.send(request)

    def _note(self, response: chat.ConverseResponse) -> None:
        self.cursor = response.cursor
        if response.WhichOneof("event") in _PROGRESS:
            self._attempts.worked()
        if response.HasField("accepted"):
            accepted = response.accepted
            self._kept_as[accepted.message.name] = accepted.request_id
        elif response.HasField("final"):
            request_id = self._kept_as.pop(response.final.message.reply_to, "")
            self._unanswered.pop(request_id, None)

    async def _drop(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            await stream.close()
