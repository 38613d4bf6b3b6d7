"""Redis: what may be lost. Values are bytes, protobuf or JSON; nothing executable is read back.

Every key and channel starts with the name of the process, so that no service reads another's.
Reads and writes of cached values do without Redis: they answer None, or do nothing, and are
counted. Leases and messages cannot, and raise Unavailable.
"""

import asyncio
import hashlib
import json
from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass
from typing import TypeVar

import redis.asyncio
import redis.exceptions
from google.protobuf.message import DecodeError, Message

from mesh.kernel.errors import Unavailable
from mesh.kernel.reasons import Reason

DEPENDENCY = "redis"
"""The name callers and `/readyz` see when Redis cannot be reached."""

_RETRY_AFTER_S = 1.0
_VERSION_LIFETIME_S = 7 * 86_400
"""Longer than any cached value lives, so that a version never starts again below one in use."""

_LISTEN_S = 30.0
"""How long one wait for a message lasts; it only bounds a loop, the subscription goes on."""

_LEASE = """
local used = tonumber(redis.call('GET', KEYS[1]) or '0')
local granted = math.min(tonumber(ARGV[2]), math.max(0, tonumber(ARGV[1]) - used))
if granted > 0 then
    redis.call('INCRBY', KEYS[1], granted)
    if used == 0 then redis.call('EXPIRE', KEYS[1], ARGV[3]) end
end
return granted
"""
"""Grants a block out of what is left of a limit, in one atomic step."""

M = TypeVar("M", bound=Message)


@dataclass(frozen=True, kw_only=True, slots=True)
class CacheSettings:
    """How one process uses Redis."""

    url: str
    """`redis://user@host:port/0` or `rediss://...`, without a password."""

    password: str = ""
    """Password of the user."""

    prefix: str
    """Name of the process; every key and channel starts with it."""

    timeout_s: float = 0.5
    """How long one command may take; a cache that is slower is no help."""

    connections: int = 16
    """Connections at most; a command waits for a free one within its timeout."""


class Cache:
    """A pool of connections to Redis, and what a process does with it."""

    def __init__(
        self, settings: CacheSettings, *, on_failure: Callable[[], None] = lambda: None
    ) -> None:
        """`on_failure` is told of every command that failed."""
        self._prefix = settings.prefix + ":"
        self._on_failure = on_failure
        pool = redis.asyncio.BlockingConnectionPool.from_url(
            settings.url,
            password=settings.password or None,
            max_connections=settings.connections,
            timeout=settings.timeout_s,
            socket_timeout=settings.timeout_s,
            socket_connect_timeout=settings.timeout_s,
            client_name=settings.prefix,
            health_check_interval=0,
        )
        self._client = redis.asyncio.Redis(connection_pool=pool)
        self._lease = self._client.register_script(_LEASE)

    async def check(self) -> None:
        """Raise Unavailable unless Redis answers."""
        async with _Surfaced(self._on_failure):
            await self._client.ping()

    async def close(self) -> None:
        """Close every connection."""
        await self._client.aclose()
        await self._client.connection_pool.disconnect()

    # Cached values.

    async def get(self, key: str, *, group: str = "") -> bytes | None:
        """The bytes under a key; None when there are none or Redis cannot be reached."""
        try:
            value = await self._client.get(await self._versioned(key, group))
        except _FAILURES:
            self._on_failure()
            return None
        return value if isinstance(value, bytes) else None

    async def put(self, key: str, value: bytes, *, lifetime_s: int, group: str = "") -> None:
        """Keep bytes for a time; without Redis it does nothing."""
        try:
            await self._client.set(await self._versioned(key, group), value, ex=lifetime_s)
        except _FAILURES:
            self._on_failure()

    async def get_message(self, key: str, kind: type[M], *, group: str = "") -> M | None:
        """A protobuf message; None when there is none, or what is there is no such message."""
        value = await self.get(key, group=group)
        if value is None:
            return None
        try:
            return kind.FromString(value)
        except DecodeError:
            return None

    async def put_message(
        self, key: str, message: Message, *, lifetime_s: int, group: str = ""
    ) -> None:
        """Keep a protobuf message for a time."""
        await self.put(key, message.SerializeToString(), lifetime_s=lifetime_s, group=group)

    async def get_json(self, key: str, *, group: str = "") -> object | None:
        """A JSON value; None when there is none, or what is there is no JSON."""
        value = await self.get(key, group=group)
        if value is None:
            return None
        try:
            found: object = json.loads(value)
        except ValueError:
            return None
        return found

    async def put_json(self, key: str, value: object, *, lifetime_s: int, group: str = "") -> None:
        """Keep a JSON value for a time."""
        body = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
        await self.put(key, body, lifetime_s=lifetime_s, group=group)

    async def invalidate(self, group: str) -> None:
        """Make every value of a group unreachable, in one step and whatever their number.

        Raises Unavailable: whoever changed the truth must know that old values may still be read.
        """
        async with _Surfaced(self._on_failure):
            key = self._version_key(group)
            async with self._client.pipeline(transaction=True) as pipeline:
                pipeline.incr(key)
                pipeline.expire(key, _VERSION_LIFETIME_S)
                await pipeline.execute()

    # Counting.

    async def lease(self, key: str, *, limit: int, window_s: int, block: int) -> int:
        """Calls granted out of `limit` under `key`: `block`, fewer, or 0.

        The key names the window; it is hashed, for it may hold an address. Raises Unavailable.
        """
        digest = hashlib.blake2b(key.encode(), digest_size=16).hexdigest()
        async with _Surfaced(self._on_failure):
            granted = await self._lease(
                keys=[f"{self._prefix}lease:{digest}"], args=[limit, block, window_s]
            )
        return int(granted)

    # Messages that may be lost.

    async def publish(self, channel: str, payload: bytes) -> None:
        """Wake whoever subscribed; raises Unavailable."""
        async with _Surfaced(self._on_failure):
            await self._client.publish(self._prefix + channel, payload)

    async def subscribe(self, *channels: str) -> AsyncGenerator[bytes | None, None]:
        """Payloads as they come; None once listening began.

        What was published before the None was not heard: read the state after it. Raises
        Unavailable when the connection is lost.
        """
        async with self._client.pubsub() as subscription:
            async with _Surfaced(self._on_failure):
                await subscription.subscribe(*(self._prefix + channel for channel in channels))
                begun = 0
                while begun < len(channels):
                    message = await subscription.get_message(timeout=_LISTEN_S)
                    begun += message is not None and message["type"] == "subscribe"
            yield None
            while True:
                async with _Surfaced(self._on_failure):
                    message = await subscription.get_message(
                        ignore_subscribe_messages=True, timeout=_LISTEN_S
                    )
                if message is not None:
                    yield bytes(message["data"])

    async def _versioned(self, key: str, group: str) -> str:
        if not group:
            return self._prefix + key
        version = await self._client.get(self._version_key(group))
        return f"{self._prefix}{group}:{int(version or 0)}:{key}"

    def _version_key(self, group: str) -> str:
        return f"{self._prefix}version:{group}"


_FAILURES = (redis.exceptions.RedisError, OSError, asyncio.TimeoutError)


class _Surfaced:
    """Turns a failure of Redis into Unavailable."""

    def __init__(self, on_failure: Callable[[], None]) -> None:
        self._on_failure = on_failure

    async def __aenter__(self) -> None:
        return None

    async def __aexit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, _FAILURES):
            self._on_failure()
            raise Unavailable(
                Reason.DEPENDENCY_UNAVAILABLE, retry_after_s=_RETRY_AFTER_S, dependency=DEPENDENCY
            ) from error
