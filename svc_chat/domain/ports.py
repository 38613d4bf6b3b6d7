"""What conversations need of the world: stores, the other services, and wake-ups."""

from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import Protocol

from mesh.kernel.errors import Fault
from mesh.kernel.locale import Locale
from mesh.kernel.paging import Page
from svc_chat.domain.conversations import Conversation, NewConversation
from svc_chat.domain.draft import Told
from svc_chat.domain.events import Event, Happening
from svc_chat.domain.messages import Content, Message, Role
from svc_chat.domain.safety import Danger, Verdict


@dataclass(frozen=True, kw_only=True, slots=True)
class Request:
    """A request that carries an id, so that sending it again has one effect."""

    caller: str
    """ULID of the person."""
    method: str
    """Full name of the RPC."""
    request_id: str
    """Empty when the client made none."""
    body: bytes
    """Everything else in it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Speech:
    """Something a person says, on its way into a conversation."""

    user_id: str
    conversation_id: str
    text: str
    request_id: str
    """The client's, or one made here."""
    media: tuple[str, ...]
    locale: Locale
    country: str
    """Two letters of ISO 3166-1; empty when unknown."""
    token: str = field(repr=False)
    """Access token of the person, to ask for the reply on their behalf."""


class ReplyState(StrEnum):
    """How far the reply to one message is."""

    WAITING = "waiting"
    WORKING = "working"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"
    """It cannot be made until the person asks again."""

    @property
    def is_over(self) -> bool:
        """Whether the final event was kept."""
        return self in (ReplyState.DONE, ReplyState.STOPPED)


@dataclass(frozen=True, kw_only=True, slots=True)
class Standing:
    """How the reply to one message stands."""

    state: ReplyState
    attempts: int
    """Attempts that failed."""
    failure: Fault | None
    """Why the last attempt failed."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Acceptance:
    """A message that is kept."""

    message_id: str
    seq: int
    """Number of its `accepted` event."""
    standing: Standing
    repeated: bool
    """Whether an earlier request with the same id had brought it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Slice:
    """The next events of a conversation, read in one moment."""

    events: tuple[Event, ...]
    more: bool
    """Whether further events were kept at that moment."""
    read_seq: int
    standings: dict[str, Standing]
    """Of the messages that were asked about, by their id; as of before the events were read."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Claim:
    """A reply that one process may write until its lease ends."""

    user_id: str
    conversation_id: str
    bot_id: str
    message: Message
    """The message to answer."""
    seq: int
    """Number of the event that accepted the message."""
    reply_id: str
    locale: Locale
    country: str
    token: str = field(repr=False)
    events_done: int
    """Events of the reply service that are kept."""
    attempts: int
    """Attempts that failed so far."""
    checked: bool
    """Whether danger was looked for, and there is none."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Turn:
    """One message of the history a reply is made from."""

    role: Role
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Due:
    """A conversation with a reply that nobody works on."""

    user_id: str
    conversation_id: str


class ConversationStore(Protocol):
    """Conversations and their messages. Absent and foreign ones raise PermissionDenied."""

    async def create(self, request: Request, asked: NewConversation) -> Conversation:
        """A new conversation, or the one that the same request made before.

        Raises AlreadyExists when the request id was used with another body.
        """
        ...

    async def made_by(self, request: Request) -> Conversation | None:
        """The conversation that the same request made before, if any; AlreadyExists as above."""
        ...

    async def get(self, user_id: str, conversation_id: str) -> Conversation:
        """One conversation."""
        ...

    async def list_page(self, user_id: str, page: Page, *, bot_id: str) -> list[Conversation]:
        """Those with the latest message first; one more than a page when more follow."""
        ...

    async def messages(
        self, user_id: str, conversation_id: str, page: Page
    ) -> list[tuple[int, Message]]:
        """Messages with their number, the oldest first; one more than a page when more follow."""
        ...


class EventLog(Protocol):
    """What happened in conversations. Absent and foreign ones raise PermissionDenied."""

    async def accept(self, speech: Speech, *, after: int) -> Acceptance:
        """Keep a message with its `accepted` event and a reply to be made.

        A repeated request id gives the message it brought before; a reply that had failed waits
        to be made again. `after` is the event the client has. Raises AlreadyExists for a request
        id that came with another text, and InvalidArgument when `after` never happened.
        """
        ...

    async def read(
        self,
        user_id: str,
        conversation_id: str,
        *,
        after: int,
        only: str = "",
        ask: Sequence[str] = (),
    ) -> Slice:
        """The events after a number; `only` those of one message when given.

        `ask` names the messages whose replies the caller waits for.
        """
        ...

    async def mark_read(self, user_id: str, conversation_id: str, seq: int) -> None:
        """Note that a device has every event up to `seq`; the mark never goes back."""
        ...

    async def stop(self, user_id: str, conversation_id: str) -> bool:
        """End the reply being written; whether there was one.

        One that danger was not yet looked for ends after that.
        """
        ...


class ReplyLedger(Protocol):
    """Replies to be made, and who makes each. Changes under a lost lease raise LeaseLostError."""

    async def claim(self, due: Due, *, owner: str, token: str) -> Claim | None:
        """Take the oldest unfinished reply of a conversation, unless somebody has it.

        `token` replaces the one that came with the message, unless it is empty.
        """
        ...

    async def renew(self, claim: Claim, owner: str) -> None:
        """Keep the lease for another while."""
        ...

    async def history(self, claim: Claim, *, limit: int) -> tuple[Turn, ...]:
        """The last turns up to the message to answer, which is the last."""
        ...

    async def kept(self, claim: Claim) -> tuple[Happening, ...]:
        """What was kept of the reply so far, in order: one for each event of the reply service."""
        ...

    async def passed(self, claim: Claim, owner: str) -> bool:
        """Note that there is no danger; whether the reply was stopped meanwhile."""
        ...

    async def append(
        self, claim: Claim, owner: str, happenings: Sequence[Happening], *, events_done: int
    ) -> None:
        """Keep what the reply service told, in one step with how far it came.

        `events_done` is how much was kept before; when it is not so, the lease is lost.
        """
        ...

    async def finish(
        self,
        claim: Claim,
        owner: str,
        content: Content,
        *,
        events_done: int,
        before: Sequence[Happening] = (),
        danger: Danger = Danger.UNSPECIFIED,
    ) -> None:
        """Keep the reply as a message, with its `final` event; `before` happens just before.

        `danger` is noted in the message that was answered, unless it is unspecified.
        """
        ...

    async def put_off(self, claim: Claim, owner: str, fault: Fault, *, by: timedelta) -> None:
        """Leave every unfinished reply of the conversation for later, and say why."""
        ...

    async def give_up(self, claim: Claim, owner: str, fault: Fault) -> None:
        """This reply cannot be made until the person asks again."""
        ...

    async def release(self, claim: Claim, owner: str) -> None:
        """Let others go on at once; nothing failed."""
        ...

    async def due(self, *, limit: int) -> list[Due]:
        """Conversations with a reply that nobody works on and whose time has come."""
        ...

    async def expire(self, *, limit: int) -> int:
        """Delete temporary conversations past their time; how many."""
        ...


class DangerReader(Protocol):
    """Looks for danger in one message."""

    async def check(self, text: str, *, locale: Locale, country: str) -> Verdict:
        """What was found. Raises a Fault when it could not be looked for."""
        ...

    async def emergency(self, country: str) -> str:
        """The emergency number of a country, as far as it is known here; never fails."""
        ...


class ReplySource(Protocol):
    """Writes replies."""

    def reply(self, claim: Claim, turns: Sequence[Turn], *, skip: int) -> AsyncIterator[Told]:
        """What the bot tells after the first `skip` events, ending with the whole reply.

        Raises a Fault when it breaks off.
        """
        ...


class Bots(Protocol):
    """The bots and files of the person who is calling."""

    async def require_bot(self, bot_id: str) -> None:
        """Raise PermissionDenied unless the bot is theirs."""
        ...

    async def require_media(self, names: Sequence[str]) -> None:
        """Raise PermissionDenied unless each file is theirs."""
        ...


@dataclass(frozen=True, kw_only=True, slots=True)
class Home:
    """Where a person is, and what they read."""

    locale: Locale | None
    """None when they chose none."""
    country: str
    """Two letters of ISO 3166-1; empty when they named none."""


class People(Protocol):
    """The profile of the person who is calling."""

    async def home(self, user_id: str) -> Home:
        """Their language and country; Unavailable when it cannot be known."""
        ...


@dataclass(frozen=True, kw_only=True, slots=True)
class Whisper:
    """Something that is shown while it lasts and never kept: somebody is typing."""

    member: str
    """ULID of the person; empty when the bot is writing."""
    stream: str
    """The stream it came from, which needs no echo; empty for the bot."""


class Watch(Protocol):
    """One stream's ear on one conversation."""

    async def wait(self) -> None:
        """Return once something may have happened, or after a while."""
        ...

    def poke(self) -> None:
        """Make `wait` return now."""
        ...

    def whispers(self) -> list[Whisper]:
        """What was whispered since; the oldest are dropped when nobody listens."""
        ...


class Wakes(Protocol):
    """Wakes whoever follows a conversation. Losing a wake-up delays, and loses nothing."""

    def watch(self, conversation_id: str) -> AbstractContextManager[Watch]:
        """Follow a conversation for the length of the block."""
        ...

    def happened(self, conversation_id: str) -> None:
        """Something was committed; wake this process and the others."""
        ...

    def whisper(self, conversation_id: str, whisper: Whisper) -> None:
        """Tell whoever follows the conversation now."""
        ...


class ReplyQueue(Protocol):
    """Has the replies of a conversation made, whoever asked and whether they stay."""

    def kick(self, due: Due, *, token: str) -> None:
        """See to it that the unfinished replies of a conversation are made."""
        ...
