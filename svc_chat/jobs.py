"""Work nobody waits for: making replies, and finding those whose process died."""

import asyncio
import contextvars
import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from mesh.kernel.errors import Fault
from svc_chat.domain.ports import Due, ReplyLedger
from svc_chat.domain.replying import Answerer

_LOG = logging.getLogger("svc_chat.jobs")
_STORE_PAUSES_S = (0.2, 0.5, 1.0, 2.0)
"""Between attempts while the store is away; then the sweeper finds what is left."""
_SWEPT_AT_ONCE = 100
_EXPIRE_EVERY_S = 60.0

Spawn = Callable[[Coroutine[Any, Any, None], str], asyncio.Task[None]]


@dataclass(slots=True, eq=False)
class _Work:
    """One conversation that this process answers in."""

    task: asyncio.Task[None]
    token: str
    again: bool = False
    """Whether something came while it worked."""


class ReplyRunner:
    """Makes replies in tasks of the process: one for each conversation, a bounded number at once.

    The tasks outlive whoever asked for them, and know nothing of that call.
    """

    def __init__(self, answerer: Answerer, *, owner: str, places: int, spawn: Spawn) -> None:
        """`owner` names this process in leases; `places` is how many replies are made at once."""
        self._answerer = answerer
        self._owner = owner
        self._places = asyncio.Semaphore(places)
        self._spawn = spawn
        self._working: dict[str, _Work] = {}

    @property
    def count(self) -> int:
        """Conversations being answered in now."""
        return len(self._working)

    def kick(self, due: Due, *, token: str) -> None:
        """See to it that the unfinished replies of a conversation are made."""
        work = self._working.get(due.conversation_id)
        if work is not None:
            work.again = True
            work.token = token or work.token
            return
        # A fresh context: the deadline and the identity of the call are not those of the work.
        task = contextvars.Context().run(self._spawn, self._run(due), "reply")
        self._working[due.conversation_id] = _Work(task=task, token=token)

    async def close(self) -> None:
        """Cancel the work and give back its leases, so that others go on at once."""
        tasks = [work.task for work in self._working.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _run(self, due: Due) -> None:
        try:
            work = self._working[due.conversation_id]
            async with self._places:
                work.again = True
                while work.again:
                    work.again = False
                    await self._answer(due, work)
        finally:
            del self._working[due.conversation_id]

    async def _answer(self, due: Due, work: _Work) -> None:
        """Answer what there is to answer; the sweeper goes on when the store stays away."""
        for pause_s in (*_STORE_PAUSES_S, None):
            try:
                await self._answerer.answer_all(due, owner=self._owner, token=work.token)
                return
            except Fault as fault:
                _LOG.warning(
                    "a conversation waits for the store",
                    extra={"conversation": due.conversation_id, "reason": fault.reason.value},
                )
            if pause_s is not None:
                await asyncio.sleep(pause_s)


class Sweeper:
    """Finds replies that nobody works on, and conversations past their time."""

    def __init__(self, ledger: ReplyLedger, runner: ReplyRunner, *, every_s: float) -> None:
        self._ledger = ledger
        self._runner = runner
        self._every_s = every_s

    async def run(self) -> None:
        """Sweep until cancelled. A store that is away is swept when it is back."""
        rounds = max(round(_EXPIRE_EVERY_S / self._every_s), 1)
        number = 0
        while True:
            try:
                await self.sweep()
                if number % rounds == 0:
                    await self._ledger.expire(limit=_SWEPT_AT_ONCE)
            except Fault as fault:
                _LOG.warning("a sweep failed", extra={"reason": fault.reason.value})
            number += 1
            await asyncio.sleep(self._every_s)

    async def sweep(self) -> None:
        """Have every reply made that nobody works on and whose time has come."""
        for due in await self._ledger.due(limit=_SWEPT_AT_ONCE):
            self._runner.kick(due, token="")
