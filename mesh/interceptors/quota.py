"""How often a person or an address may call, without asking Redis each time.

A process leases a block of calls from Redis and spends it from memory. What all processes
lease in a window never exceeds the limit, so nothing is overshot; a process that leased
and did not spend makes the limit a little tighter (one block at most).

While Redis is away each process counts alone, up to the whole limit: nobody is kept from help
because a counter is lost, and a flood still meets a limit.
"""

import ipaddress
from dataclasses import dataclass
from typing import Protocol

from mesh.contract.methods import QuotaRule, QuotaSubject
from mesh.interceptors.call import Call
from mesh.kernel.clock import Clock
from mesh.kernel.errors import ResourceExhausted, Unavailable
from mesh.kernel.reasons import Reason

_BLOCK_SHARE = 10
"""A block is a tenth of the limit: ten leases a window at most for a busy person."""

_LARGEST_TABLE = 50_000
"""Buckets kept in memory; beyond it the table is emptied of windows that ended."""

_ALONE_S = 1.0
"""How long nobody asks Redis after it failed; a hung one would hold up every call otherwise."""


class Leases(Protocol):
    """Grants blocks of calls, counted for all processes together."""

    async def lease(self, key: str, *, limit: int, window_s: int, block: int) -> int:
        """Calls granted in the current window: `block`, fewer, or 0; Unavailable without Redis."""
        ...


@dataclass(slots=True)
class _Bucket:
    ends_s: float
    """When its window ends, seconds since 1970."""
    left: int = 0
    granted: int = 0
    last: bool = False
    """Whether Redis has no more to grant in this window."""


class Quotas:
    """The buckets of one process."""

    def __init__(self, leases: Leases | None, clock: Clock) -> None:
        self._leases = leases
        self._clock = clock
        self._buckets: dict[str, _Bucket] = {}
        self._alone = False
        self._ask_again_at = 0.0

    async def take(self, call: Call) -> None:
        """Count this call; ResourceExhausted with RetryInfo when a quota is used up."""
        if self._leases is None:
            return
        for rule in call.method.quotas:
            subject = _subject(rule, call)
            if subject:
                await self._take_one(rule, subject, self._leases)

    async def _take_one(self, rule: QuotaRule, subject: str, leases: Leases) -> None:
        now_s = self._clock.timestamp()
        window = int(now_s) // rule.window_s
        key = f"quota:{rule.name}:{subject}:{window}"
        bucket = self._buckets.get(key)
        if bucket is None:
            self._make_room(now_s)
            bucket = self._buckets[key] = _Bucket(ends_s=(window + 1) * rule.window_s)
        if bucket.left <= 0 and not bucket.last and bucket.granted < rule.limit:
            await self._fill(bucket, key, rule, leases)
        if bucket.left <= 0:
            raise ResourceExhausted(
                Reason.TOO_MANY_REQUESTS,
                retry_after_s=bucket.ends_s - now_s,
                quota=rule.name,
                limit=str(rule.limit),
            )
        bucket.left -= 1

    async def _fill(self, bucket: _Bucket, key: str, rule: QuotaRule, leases: Leases) -> None:
        """Add a block that all processes together may have, or one of our own without Redis."""
        block = max(1, rule.limit // _BLOCK_SHARE)
        now = self._clock.monotonic()
        granted: int | None = None
        if now >= self._ask_again_at:
            if self._alone:  # one call finds out for all
                self._ask_again_at = now + _ALONE_S
            try:
                granted = await leases.lease(
                    key, limit=rule.limit, window_s=rule.window_s, block=block
                )
                self._alone = False
                bucket.last = granted < block
            except Unavailable:
                self._alone = True
                self._ask_again_at = self._clock.monotonic() + _ALONE_S
        if granted is None:
            granted = max(0, min(block, rule.limit - bucket.granted))
        bucket.left += granted
        bucket.granted += granted

    def _make_room(self, now_s: float) -> None:
        if len(self._buckets) < _LARGEST_TABLE:
            return
        kept = {key: bucket for key, bucket in self._buckets.items() if bucket.ends_s > now_s}
        # Walking a table that stays nearly full would cost every new caller the walk.
        self._buckets = kept if len(kept) <= _LARGEST_TABLE // 2 else {}


def _subject(rule: QuotaRule, call: Call) -> str:
    if rule.subject is QuotaSubject.PERSON and call.principal is not None:
        return call.principal.user_id
    return _place(call.address)


def _place(address: str) -> str:
    """What one household has: an IPv4 address, or the first half of an IPv6 address."""
    if ":" not in address:
        return address
    try:
        parsed = ipaddress.IPv6Address(address)
    except ValueError:
        return address
    mapped = parsed.ipv4_mapped
    return str(mapped) if mapped is not None else parsed.packed[:8].hex()
