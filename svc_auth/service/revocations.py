"""Which sessions were ended, told to every process within a second.

Each process of the service hears what all of them announce, keeps the set in memory, and tells
whoever watches. Nobody is told that the feed is alive while the source does not answer.
"""

import asyncio
import logging
from collections.abc import AsyncGenerator, Iterable, Mapping
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Protocol

from mesh.identity.tokens import VerificationKey
from mesh.kernel.clock import Clock
from mesh.kernel.errors import Fault, ResourceExhausted, Unavailable
from mesh.kernel.reasons import Reason
from svc_auth.domain.keys import Revocation, SigningKey
from svc_auth.domain.ports import Changes, KeysChanged, SessionStore
from svc_auth.service.keyring import Keyring

_LOG = logging.getLogger("svc_auth.revocations")
_PAUSE_S = 0.2
"""Between two attempts to hear again."""
_BACKLOG = 1024
"""Changes a watcher may be behind before it is cut off; it starts again with a snapshot."""


class TokenTable(Protocol):
    """What this process itself knows about tokens."""

    def replace(self, keys: Iterable[VerificationKey], revoked: Mapping[str, float]) -> None:
        """Take over keys and ended sessions."""
        ...

    def set_keys(self, keys: Iterable[VerificationKey]) -> None:
        """Take over keys."""
        ...

    def revoke(self, session_id: str, until_s: float) -> None:
        """Take over an ended session."""
        ...

    def heard(self) -> None:
        """The feed is alive."""
        ...


@dataclass(frozen=True, kw_only=True, slots=True)
class Snapshot:
    """Everything there is to know."""

    sequence: int
    sessions: tuple[Revocation, ...]
    keys: tuple[SigningKey, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Change:
    """What changed since the number before."""

    sequence: int
    sessions: tuple[Revocation, ...] = ()
    keys: tuple[SigningKey, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Beat:
    """Nothing changed, and the feed is alive."""

    sequence: int


@dataclass(slots=True, eq=False)
class _Watcher:
    events: asyncio.Queue[Snapshot | Change | Beat] = field(
        default_factory=lambda: asyncio.Queue(_BACKLOG)
    )
    cut: asyncio.Event = field(default_factory=asyncio.Event)


class RevocationFeed:
    """The ended sessions and the key set of now, and everyone who watches them."""

    def __init__(
        self,
        changes: Changes,
        sessions: SessionStore,
        keyring: Keyring,
        table: TokenTable,
        clock: Clock,
    ) -> None:
        self._changes = changes
        self._sessions = sessions
        self._keyring = keyring
        self._table = table
        self._clock = clock
        self._ended: dict[str, Revocation] = {}
        self._keys: tuple[SigningKey, ...] = ()
        self._sequence = 0
        self._alive = asyncio.Event()
        self._watchers: set[_Watcher] = set()

    async def run(self) -> None:
        """Hear for as long as the process lives; never returns by itself."""
        while True:
            try:
                await self._hear()
            except Fault as fault:
                if self._alive.is_set():
                    _LOG.warning("revocations unheard", extra={"reason": fault.reason.value})
            except Exception:  # noqa: BLE001  # tables not made yet must not silence it for ever
                _LOG.exception("revocations unheard")
            finally:
                self._alive.clear()
            await asyncio.sleep(_PAUSE_S)

    async def heard(self) -> None:
        """Wait until the feed is alive."""
        await self._alive.wait()

    def check(self) -> None:
        """Raise Unavailable unless the feed is alive."""
        if not self._alive.is_set():
            raise Unavailable(
                Reason.DEPENDENCY_UNAVAILABLE, retry_after_s=1.0, dependency="postgresql"
            )

    def revoked(self, ended: Revocation) -> None:
        """Tell everyone here at once; other processes hear it from the store."""
        if ended.session_id in self._ended:
            return
        self._ended[ended.session_id] = ended
        self._sequence += 1
        self._table.revoke(ended.session_id, ended.forget_at.timestamp())
        self._tell(Change(sequence=self._sequence, sessions=(ended,)))

    async def watch(self) -> AsyncGenerator[Snapshot | Change | Beat, None]:
        """A snapshot, then what happens; Unavailable without a feed, or for a slow reader."""
        self.check()
        watcher = _Watcher()
        watcher.events.put_nowait(self._snapshot())
        self._watchers.add(watcher)
        try:
            while not watcher.cut.is_set():
                yield await watcher.events.get()
            raise ResourceExhausted(Reason.OVERLOADED, retry_after_s=0.1, service="svc_auth")
        finally:
            self._watchers.discard(watcher)

    async def _hear(self) -> None:
        async with aclosing(self._changes.listen()) as changes:
            async for change in changes:
                if isinstance(change, Revocation):
                    self.revoked(change)
                elif isinstance(change, KeysChanged):
                    await self._keyring.load()
                    self._tell_keys()
                elif not self._alive.is_set():
                    await self._begin()
                else:
                    self._beat()

    async def _begin(self) -> None:
        await self._keyring.load()
        ended = await self._sessions.revocations(self._clock.now())
        # One that was ended here while this was read may not be in it, and stays ended.
        self._ended |= {one.session_id: one for one in ended}
        self._keys = self._keyring.published()
        self._sequence += 1
        self._alive.set()
        until = {one.session_id: one.forget_at.timestamp() for one in self._ended.values()}
        self._table.replace(_verifying(self._keys), until)
        self._tell(self._snapshot())

    def _beat(self) -> None:
        now = self._clock.now()
        past = [one.session_id for one in self._ended.values() if one.forget_at < now]
        for session_id in past:
            del self._ended[session_id]
        self._tell_keys()
        self._table.heard()
        self._tell(Beat(sequence=self._sequence))

    def _tell_keys(self) -> None:
        keys = self._keyring.published()
        if keys == self._keys:
            return
        self._keys = keys
        self._sequence += 1
        self._table.set_keys(_verifying(keys))
        self._tell(Change(sequence=self._sequence, keys=keys))

    def _snapshot(self) -> Snapshot:
        return Snapshot(
            sequence=self._sequence, sessions=tuple(self._ended.values()), keys=self._keys
        )

    def _tell(self, event: Snapshot | Change | Beat) -> None:
        for watcher in tuple(self._watchers):
            try:
                watcher.events.put_nowait(event)
            except asyncio.QueueFull:
                watcher.cut.set()
                self._watchers.discard(watcher)


def _verifying(keys: Iterable[SigningKey]) -> tuple[VerificationKey, ...]:
    return tuple(VerificationKey(key_id=key.key_id, public=key.public) for key in keys)
