"""Threads for work that blocks, each set with a name and a bounded queue."""

import asyncio
import functools
import os
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, ParamSpec, TypeVar

from mesh.kernel.errors import ResourceExhausted
from mesh.kernel.reasons import Reason

P = ParamSpec("P")
T = TypeVar("T")

_NICE = 10
"""A tenth of an ordinary thread's share when both want the same core."""


class BoundedExecutor:
    """Runs blocking work on threads of its own, and refuses what could not start soon.

    Work of a cancelled caller is dropped while it waits; once started it runs to its end.
    """

    def __init__(
        self,
        name: str,
        *,
        threads: int,
        queue: int,
        service: str,
        retry_after_s: float = 1.0,
        yielding: bool = False,
    ) -> None:
        """`queue` is the most pieces of work that wait; `service` is named in the refusal.

        Threads that are `yielding` run only where nobody else wants the processor.
        """
        self.name = name
        self._room = threads + queue
        self._service = service
        self._retry_after_s = retry_after_s
        self._pending = 0
        self._threads = ThreadPoolExecutor(
            max_workers=threads,
            thread_name_prefix=name,
            initializer=_yield_to_others if yielding else None,
        )

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


def _yield_to_others() -> None:
    """Lower the priority of this thread alone; Linux keeps one for each thread."""
    os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICE)
