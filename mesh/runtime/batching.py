"""What waits for a model, and which of it goes together.

Nothing waits for company: an idle model takes what is there, and what comes while it is busy
goes together next (Triton's default; a timer of 5 ms doubled the latency of a lone caller and
won nothing under load). Each batch is built around whoever waits longest, from those most like
it in length, within the model's budget.
"""

import asyncio
import contextlib
import copy
import logging
from bisect import bisect_left
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from mesh.kernel.clock import Clock
from mesh.kernel.errors import DeadlineExceeded, Fault, ResourceExhausted, Unavailable
from mesh.kernel.reasons import Reason

_LOG = logging.getLogger("mesh.runtime")
_NEVER = float("inf")


@dataclass(frozen=True, kw_only=True, slots=True)
class Limits:
    """What one batch and the queue may hold."""

    size: int
    """Most items in a batch."""

    cost: int = 0
    """Most tokens or pixels in a batch, padding counted where a model pads; 0: items cost alike.
    An item above it goes alone."""

    padding: float = 1.0
    """Most of a batch that may be filling: 0.1 is a tenth. 1.0 for models that do not pad."""

    queue: int = 256
    """Most items that wait."""

    @property
    def pads(self) -> bool:
        """Whether items are filled up to the longest of their batch."""
        return self.padding < 1.0


class Runs(Protocol):
    """What batches are given to; see `mesh.runtime.model.Executor`."""

    async def run(self, items: Sequence[Any]) -> Sequence[Any]:
        """One result an item, in order."""
        ...

    async def available(self) -> None:
        """Return once a batch can start."""
        ...


@dataclass(frozen=True, kw_only=True, slots=True)
class Batch:
    """What is told of a batch that ran."""

    items: int
    waited_s: tuple[float, ...]
    took_s: float
    padding: float
    """Share that was filling."""


@dataclass(eq=False, slots=True)
class _Entry:
    item: Any
    cost: int
    deadline: float
    arrived: float
    result: asyncio.Future[Any]


class Batcher:
    """The queue before one model. Every item is answered exactly once, or its caller left."""

    def __init__(
        self,
        name: str,
        runs: Runs,
        limits: Limits,
        clock: Clock,
        told: Callable[[Batch], object] = lambda batch: None,
    ) -> None:
        """`told` hears of every batch that ran."""
        self._name = name
        self._runs = runs
        self._limits = limits
        self._clock = clock
        self._told = told
        self._waiting: dict[_Entry, None] = {}
        """In the order of arrival."""
        self._runner: asyncio.Task[None] | None = None
        self._running = False
        """Whether a batch is with the model."""
        self._turn = asyncio.Lock()
        self._closed = False
        self._pace_s = 0.0
        """How long an item takes, smoothed: what a refused caller is told to wait."""

    @property
    def waiting(self) -> int:
        """Items in the queue."""
        return len(self._waiting)

    @property
    def idle(self) -> bool:
        """Whether nothing waits and nothing runs."""
        return self._runner is None and not self._turn.locked()

    @contextlib.asynccontextmanager
    async def alone(self) -> AsyncIterator[None]:
        """The model for oneself, between two batches: for answers that come in pieces."""
        async with self._turn:
            if self._closed:
                raise self._gone()
            yield

    async def submit(self, item: Any, *, cost: int = 1, deadline: float = _NEVER) -> Any:
        """The model's result for an item.

        `deadline` is in seconds of the monotonic clock; work that is late is dropped before it
        runs. Raises what the model says of this item, ResourceExhausted when the queue is full,
        DeadlineExceeded, and Unavailable when the model went away meanwhile or the queue closes.
        """
        if self._closed:
            raise self._gone()
        if len(self._waiting) >= self._limits.queue:
            raise self._full()
        loop = asyncio.get_running_loop()
        entry = _Entry(item, cost, deadline, self._clock.monotonic(), loop.create_future())
        self._waiting[entry] = None
        if self._runner is None:
            self._runner = loop.create_task(self._work(), name=f"batches of {self._name}")
        try:
            if deadline == _NEVER:
                return await entry.result
            # An answer after the deadline helps nobody, also when the batch was begun before it.
            async with asyncio.timeout(max(0.0, deadline - entry.arrived)) as limit:
                return await entry.result
        except TimeoutError:
            if not limit.expired():
                raise
            raise _too_late(entry) from None
        finally:
            self._waiting.pop(entry, None)  # whoever is cancelled leaves the queue

    async def close(self) -> None:
        """Refuse what waits and what comes; the batch that runs is answered."""
        self._closed = True
        for entry in tuple(self._waiting):
            self._answer(entry, self._gone())
        self._waiting.clear()
        if self._runner is not None:
            if not self._running:  # it waits for the model, which may be long
                self._runner.cancel()
            await asyncio.gather(self._runner, return_exceptions=True)

    async def _work(self) -> None:
        """Run batches until nothing waits."""
        try:
            while self._waiting:
                with contextlib.suppress(Fault):  # the batch then fails with it
                    await self._runs.available()
                async with self._turn:
                    self._drop_late()
                    batch = choose(tuple(self._waiting), self._limits)
                    if batch:
                        await self._run(batch)
        finally:
            self._runner = None
            for entry in tuple(self._waiting):  # only when this task is cancelled or broken
                self._answer(entry, self._gone())

    async def _run(self, batch: "Sequence[_Entry]") -> None:
        for entry in batch:
            del self._waiting[entry]
        started = self._clock.monotonic()
        outcome: Sequence[Any] = [self._gone()] * len(batch)
        self._running = True
        try:
            outcome = _as_many(await self._runs.run([entry.item for entry in batch]), len(batch))
        except asyncio.CancelledError:
            raise
        except Exception as error:  # noqa: BLE001  # each caller gets what broke the batch
            outcome = [error] * len(batch)
        finally:
            self._running = False
            for entry, result in zip(batch, outcome, strict=True):
                self._answer(entry, result)
        self._tell(batch, started)

    def _tell(self, batch: "Sequence[_Entry]", started: float) -> None:
        took_s = self._clock.monotonic() - started
        costs = [entry.cost for entry in batch]
        pace_s = took_s / len(batch)
        self._pace_s = pace_s if not self._pace_s else 0.8 * self._pace_s + 0.2 * pace_s
        ran = Batch(
            items=len(batch),
            waited_s=tuple(started - entry.arrived for entry in batch),
            took_s=took_s,
            padding=padding_of(costs) if self._limits.pads else 0.0,
        )
        try:
            self._told(ran)
        except Exception:  # noqa: BLE001  # counting must not cost an answer
            _LOG.exception("a batch could not be counted", extra={"model": self._name})

    def _drop_late(self) -> None:
        now = self._clock.monotonic()
        for entry in [one for one in self._waiting if one.deadline <= now]:
            del self._waiting[entry]
            self._answer(entry, _too_late(entry))

    def _answer(self, entry: _Entry, result: Any) -> None:
        if entry.result.done():  # the caller left
            return
        if isinstance(result, BaseException):
            entry.result.set_exception(_own(result))
        else:
            entry.result.set_result(result)

    def _full(self) -> ResourceExhausted:
        wait_s = min(30.0, max(0.1, self._pace_s * len(self._waiting)))
        return ResourceExhausted(Reason.OVERLOADED, retry_after_s=wait_s, service=self._name)

    def _gone(self) -> Unavailable:
        return Unavailable(Reason.MODEL_UNAVAILABLE, retry_after_s=1.0, model=self._name)


def _own(error: BaseException) -> BaseException:
    """An exception for one caller alone, of a kind that a future can carry."""
    if isinstance(error, StopIteration) or not isinstance(error, Exception):
        return RuntimeError(f"the model gave {type(error).__name__}")
    try:
        own = copy.copy(error)
    except Exception:  # noqa: BLE001  # one that cannot be copied is shared
        return error
    own.__cause__ = error
    return own


def _too_late(entry: _Entry) -> DeadlineExceeded:
    limit_s = f"{max(0.0, entry.deadline - entry.arrived):.3g}"
    return DeadlineExceeded(Reason.DEADLINE_EXCEEDED, deadline_s=limit_s)


def _as_many(results: Sequence[Any], count: int) -> Sequence[Any]:
    """The results, if there are as many: of fewer nobody knows whose they are."""
    if len(results) != count:
        raise RuntimeError(f"{count} items went in, {len(results)} results came out")
    return results


class Costed(Protocol):
    """What a batch is chosen from."""

    @property
    def cost(self) -> int:
        """Tokens or pixels of the item."""
        ...


T = TypeVar("T", bound=Costed)


def choose(waiting: Sequence[T], limits: Limits) -> list[T]:
    """The next batch out of what waits in the order of arrival.

    It holds the first, so nobody is passed over for ever, and those nearest to it in cost, in
    ascending order of cost, as long as the count, the padded cost and the share of padding stay
    within the limits. What costs as much as the first and came earlier is taken before what
    came later.
    """
    if not waiting:
        return []
    first = waiting[0]
    others = waiting[1:]
    by_cost = sorted(range(len(others)), key=lambda place: (others[place].cost, place))
    costs = [others[place].cost for place in by_cost]
    chosen = [first]
    low = bisect_left(costs, first.cost) - 1
    high = low + 1
    total = least = most = first.cost
    while len(chosen) < limits.size and (low >= 0 or high < len(costs)):
        below = least - costs[low] if low >= 0 else None
        above = costs[high] - most if high < len(costs) else None
        up = below is None or (above is not None and above <= below)
        cost = costs[high] if up else costs[low]
        longest = max(most, cost)
        padded = longest * (len(chosen) + 1) if limits.pads else total + cost
        filled = 1 - (total + cost) / padded if padded else 0.0
        if (limits.cost and padded > limits.cost) or filled > limits.padding:
            if up:
                high = len(costs)  # what is longer still fits no better
            else:
                low = -1
            continue
        chosen.append(others[by_cost[high if up else low]])
        total, least, most = total + cost, min(least, cost), longest
        if up:
            high += 1
        else:
            low -= 1
    return sorted(chosen, key=lambda one: one.cost)


def padding_of(costs: Sequence[int]) -> float:
    """The share of a batch that is filling when each item is filled up to the longest."""
    padded = max(costs) * len(costs)
    return 1 - sum(costs) / padded if padded else 0.0
