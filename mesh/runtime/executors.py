"""Threads for work that blocks, each set with a name and a bounded queue."""

import asyncio
import functools
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, ParamSpec, TypeVar

from mesh.kernel.errors import ResourceExhausted
from mesh.kernel.reasons import Reason

P = ParamSpec("P")
T = TypeVar("T")


class BoundedExecutor:
    """Runs blocking work on threads of its own, and refuses what could not start soon.

    Work of a cancelled caller is dropped while it waits; once started it runs to its end.
    """

    def __init__(
        self, name: str, *, threads: int, queue: int, service: str, retry_after_s: float = 1.0
    ) -> None:
        """`queue` is the most pieces of work that wait; `service` is named in the refusal."""
        self.name = name
        self._room = threads + queue
        self._service = service
        self._retry_after_s = retry_after_s
        self._pending = 0
        self._threads = ThreadPoolExecutor(max_workers=threads, thread_name_prefix=name)

    @property
    def pending(self) -> int:
        """Pieces of work that run or wait."""
        return self._pending

    async def run(self, work: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """What `work` returns or raises; ResourceExhausted(OVERLOADED) when the queue is full."""
        if self._pending >= self._room:
            raise ResourceExhausted(
                Reason.OVERLOADED, retry_after_s=self._retry_after_s, service=self._service
            )
        loop = asyncio.get_running_loop()
        future = self._threads.submit(functools.partial(work, *args, **kwargs))
        self._pending += 1
        future.add_done_callback(functools.partial(self._leave, loop))
        return await asyncio.wrap_future(future)

    async def close(self) -> None:
        """Drop what waits and let what runs end."""
        self._threads.shutdown(wait=False, cancel_futures=True)

    def _leave(self, loop: asyncio.AbstractEventLoop, future: Future[Any]) -> None:
        if not loop.is_closed():
            loop.call_soon_threadsafe(self._count_down)

    def _count_down(self) -> None:
        self._pending -= 1
