"""How often a person or an address may call, without asking Redis each time.

A process leases a block of calls from Redis and spends it from memory. What all processes
lease in a window never exceeds the limit, so nothing is overshot; a process that leased
and did not spend makes the limit a little tighter (one block at most).
"""

from dataclasses import dataclass
from typing import Protocol

from mesh.contract.methods import QuotaRule, QuotaSubject
from mesh.interceptors.call import Call
from mesh.kernel.clock import Clock
from mesh.kernel.errors import ResourceExhausted
from mesh.kernel.reasons import Reason

_BLOCK_SHARE = 10
"""A block is a tenth of the limit: ten leases a window at most for a busy person."""

_LARGEST_TABLE = 50_000
"""Buckets kept in memory; beyond it the table is emptied of windows that ended."""


class Leases(Protocol):
    """Grants blocks of calls, counted for all processes together."""

    async def lease(self, key: str, *, limit: int, window_s: int, block: int) -> int:
        """Calls granted in the current window: `block`, fewer, or 0; Unavailable without Redis."""
        ...


@dataclass(slots=True)
class _Bucket:
    window: int
    left: int


class Quotas:
    """The buckets of one process."""

    def __init__(self, leases: Leases | None, clock: Clock) -> None:
        self._leases = leases
        self._clock = clock
        self._buckets: dict[str, _Bucket] = {}

    async def take(self, call: Call) -> None:
        """Count this call; ResourceExhausted with RetryInfo when a quota is used up."""
        if self._leases is None:
            return
        for rule in call.method.quotas:
            subject = _subject(rule, call)
            if subject:
                await self._take_one(rule, subject, self._leases)

    async def _take_one(self, rule: QuotaRule, subject: str, leases: Leases) -> None:
        now_s = self._clock.now().timestamp()
        window = int(now_s) // rule.window_s
        key = f"quota:{rule.name}:{subject}:{window}"
        bucket = self._buckets.get(key)
        if bucket is None:
            self._make_room()
            bucket = self._buckets[key] = _Bucket(window=window, left=0)
        if bucket.left <= 0:
            block = max(1, rule.limit // _BLOCK_SHARE)
            bucket.left += await leases.lease(
                key, limit=rule.limit, window_s=rule.window_s, block=block
            )
        if bucket.left <= 0:
            raise ResourceExhausted(
                Reason.TOO_MANY_REQUESTS,
                retry_after_s=(window + 1) * rule.window_s - now_s,
                quota=rule.name,
                limit=str(rule.limit),
            )
        bucket.left -= 1

    def _make_room(self) -> None:
        if len(self._buckets) < _LARGEST_TABLE:
            return
        self._buckets = {key: b for key, b in self._buckets.items() if b.left > 0}
        if len(self._buckets) >= _LARGEST_TABLE:
            self._buckets.clear()


def _subject(rule: QuotaRule, call: Call) -> str:
    if rule.subject is QuotaSubject.PERSON and call.principal is not None:
        return call.principal.user_id
    return call.address
