"""Wake-ups between processes on Redis, and within this one without it.

A wake-up only says that the table should be read again. One that is lost delays a stream until
it looks by itself: seldom while Redis is heard, often while it is not.
"""

import asyncio
import json
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from mesh.kernel.errors import Unavailable
from mesh.storage.cache import Cache
from svc_chat.domain.ports import Whisper

CHANNEL = "wake"
_LARGEST_BACKLOG = 1000
"""Wake-ups waiting for Redis; beyond it they are dropped, for streams look by themselves."""
_LARGEST_WHISPERS = 16
"""Whispers a slow stream keeps; the oldest are dropped."""
_RECONNECT_S = 0.5


@dataclass(frozen=True, kw_only=True, slots=True)
class Pace:
    """How often a stream looks by itself, seconds."""

    heard_s: float
    """While wake-ups of other processes are heard."""
    unheard_s: float
    """At first while they are not; it doubles as long as nothing happens."""
    unheard_longest_s: float


class RedisWakes:
    """Wakes the streams of this process at once, and those of others through Redis."""

    def __init__(self, cache: Cache, *, origin: str, pace: Pace) -> None:
        """`origin` tells this process's own wake-ups from those of others."""
        self._cache = cache
        self._origin = origin
        self._pace = pace
        self._watches: dict[str, set[_Watch]] = {}
        self._outgoing: asyncio.Queue[bytes] = asyncio.Queue(maxsize=_LARGEST_BACKLOG)
        self._heard = False

    @property
    def heard(self) -> bool:
        """Whether wake-ups of other processes are heard."""
        return self._heard

    async def run(self) -> None:
        """Listen and publish until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._listen())
            tasks.create_task(self._publish())

    @contextmanager
    def watch(self, conversation_id: str) -> Iterator["_Watch"]:
        """Follow a conversation for the length of the block."""
        watch = _Watch(self)
        watches = self._watches.setdefault(conversation_id, set())
        watches.add(watch)
        try:
            yield watch
        finally:
            watches.discard(watch)
            if not watches and self._watches.get(conversation_id) is watches:
                del self._watches[conversation_id]

    def happened(self, conversation_id: str) -> None:
        """Something was committed; wake this process and the others."""
        self._wake(conversation_id, None)
        self._send({"conversation": conversation_id})

    def whisper(self, conversation_id: str, whisper: Whisper) -> None:
        """Tell whoever follows the conversation now."""
        self._wake(conversation_id, whisper)
        self._send(
            {
                "conversation": conversation_id,
                "member": whisper.member,
                "stream": whisper.stream,
            }
        )

    def pause_s(self, idle: int) -> float:
        """How long a stream waits before it looks by itself, after `idle` looks in vain."""
        if self._heard:
            return self._pace.heard_s
        return min(self._pace.unheard_s * 2.0 ** min(idle, 16), self._pace.unheard_longest_s)

    def _send(self, message: dict[str, str]) -> None:
        body = json.dumps(message | {"origin": self._origin}, separators=(",", ":")).encode()
        if not self._outgoing.full():
            self._outgoing.put_nowait(body)

    def _wake(self, conversation_id: str, whisper: Whisper | None) -> None:
        for watch in self._watches.get(conversation_id, ()):
            watch.wake(whisper)

    async def _publish(self) -> None:
        while True:
            body = await self._outgoing.get()
            try:
                await self._cache.publish(CHANNEL, body)
            except Unavailable:
                continue  # counted by the cache; streams elsewhere look by themselves

    async def _listen(self) -> None:
        while True:
            try:
                async for payload in self._cache.subscribe(CHANNEL):
                    if payload is None:
                        self._hear(heard=True)
                    else:
                        self._take(payload)
            except Unavailable:
                self._hear(heard=False)
            await asyncio.sleep(_RECONNECT_S)

    def _hear(self, *, heard: bool) -> None:
        """Whatever was missed meanwhile is in the table: every stream looks now."""
        self._heard = heard
        for watches in self._watches.values():
            for watch in watches:
                watch.wake(None)

    def _take(self, payload: bytes) -> None:
        try:
            told = json.loads(payload)
            conversation_id, origin = told["conversation"], told["origin"]
            whisper = None
            if "member" in told:
                whisper = Whisper(member=str(told["member"]), stream=str(told["stream"]))
        except (ValueError, KeyError, TypeError):
            return
        if origin != self._origin:
            self._wake(str(conversation_id), whisper)


class _Watch:
    """One stream's ear on one conversation."""

    def __init__(self, wakes: RedisWakes) -> None:
        self._wakes = wakes
        self._woken = asyncio.Event()
        self._whispers: deque[Whisper] = deque(maxlen=_LARGEST_WHISPERS)
        self._idle = 0

    async def wait(self) -> None:
        """Return once something may have happened, or after a while."""
        try:
            async with asyncio.timeout(self._wakes.pause_s(self._idle)):
                await self._woken.wait()
            self._idle = 0
        except TimeoutError:
            self._idle += 1
        self._woken.clear()

    def poke(self) -> None:
        """Make `wait` return now."""
        self._woken.set()

    def whispers(self) -> list[Whisper]:
        """What was whispered since."""
        found = list(self._whispers)
        self._whispers.clear()
        return found

    def wake(self, whisper: Whisper | None) -> None:
        """Something happened, or was whispered."""
        if whisper is not None:
            self._whispers.append(whisper)
        self._woken.set()
