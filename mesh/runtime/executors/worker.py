"""A model in a process of its own: when it crashes or eats memory, the service goes on."""

import asyncio
import logging
import os
import sys
import time
from collections.abc import AsyncGenerator, Sequence
from typing import Any

from mesh.runtime.executors.frames import Kind
from mesh.runtime.executors.link import Link, OutOfStepError, unsendable
from mesh.runtime.executors.thread import unavailable
from mesh.runtime.manifest import Manifest
from mesh.runtime.model import Place

_LOG = logging.getLogger("mesh.runtime")
_PAUSES_S = (0.0, 0.25, 0.5, 1.0, 2.0)
"""Before each new start after one that did not last; the last one for all that follow."""

_LASTING_S = 30.0
"""A worker that lived so long was well: the next start is made at once."""

_START_LIMIT_S = 300.0
_CLOSE_LIMIT_S = 10.0
"""How long what runs may still take when the executor closes."""

_GONE = (EOFError, OSError, TimeoutError)
_LEFT = (GeneratorExit, asyncio.CancelledError)


class WorkerExecutor:
    """Keeps one worker alive; what ran when it died is answered Unavailable.

    A worker whose answer was not read whole, for whatever reason, is given up: its next word
    would be taken for the answer to somebody else.
    """

    def __init__(
        self, manifest: Manifest, place: Place, *, memory_bytes: int = 0, run_limit_s: float = 60.0
    ) -> None:
        """`memory_bytes` is what a loaded model may take beyond what it began with; 0: no limit.
        A batch that takes longer than `run_limit_s` is given up, and the worker with it."""
        self._manifest = manifest
        self._place = place
        self._memory_bytes = memory_bytes
        self._run_limit_s = run_limit_s
        self._turn = asyncio.Lock()
        self._link: Link | None = None
        self._began = 0.0
        self._short_lives = 0
        """Workers, one after the other, that did not last or did not start."""
        self._failing = False
        self._up = asyncio.Event()
        self._keeping: asyncio.Task[None] | None = None
        """Waits for the worker's death, and replaces it."""

    @property
    def pid(self) -> int | None:
        """Process id of the worker that lives."""
        return self._link.process.pid if self._link is not None else None

    async def start(self) -> None:
        """Start a worker that has loaded and warmed the model."""
        self._up.clear()
        link = await self._begin()
        self._keeping = asyncio.get_running_loop().create_task(
            self._keep(link), name=f"worker of {self._manifest.name}"
        )

    async def run(self, items: Sequence[Any]) -> Sequence[Any]:
        """The results of one batch; an item that cannot travel has the reason as its result."""
        async with self._turn:
            link = self._living()
            stay: dict[int, Exception] = {}
            try:
                await link.ask(Kind.RUN, list(items))
            except _GONE as error:
                raise self._lost(link) from error
            except Exception:  # noqa: BLE001  # whatever pickle or an item says
                # Nothing was sent. Those that can travel go without the others.
                stay = unsendable(items)
                if len(stay) == len(items):
                    return [stay[place] for place in range(len(items))]
                await link.ask(Kind.RUN, [one for at, one in enumerate(items) if at not in stay])
            kind, content = await self._hear(link)
        if kind is Kind.BROKE:
            raise content
        results = iter(content)
        return [stay[at] if at in stay else next(results, None) for at in range(len(items))]

    async def stream(self, item: Any) -> AsyncGenerator[Any, None]:
        """The pieces of one answer; the worker makes the next when this one was taken."""
        await self._turn.acquire()
        ending: asyncio.Task[None] | None = None
        hearing: asyncio.Future[tuple[Kind, Any]] | None = None
        try:
            link = self._living()
            await link.ask(Kind.STREAM, item)
            hearing = asyncio.ensure_future(link.hear())
            while (heard := await self._within_limit(hearing))[0] is Kind.PIECE:
                yield heard[1]
                await link.say(Kind.PIECE)
                hearing = asyncio.ensure_future(link.hear())
        except BaseException as error:
            ending = self._break_off(hearing, error)
            if isinstance(error, _GONE):
                raise unavailable(self._manifest) from error
            raise
        finally:
            if ending is None:
                self._turn.release()
            else:
                # The turn is over when the worker has said its last word, however often
                # whoever asked is cancelled.
                ending.add_done_callback(lambda _: self._turn.release())
                await asyncio.shield(ending)
        if heard[0] is Kind.BROKE:
            raise heard[1]

    async def available(self) -> None:
        """Return once a worker is up; Unavailable while starts fail."""
        if self._link is None and self._failing:
            raise unavailable(self._manifest, retry_after_s=5.0)
        await self._up.wait()
        if self._link is None:
            raise unavailable(self._manifest, retry_after_s=5.0)

    async def close(self) -> None:
        """End the worker, after what runs or ten seconds."""
        if self._keeping is not None:
            self._keeping.cancel()
        try:
            async with asyncio.timeout(_CLOSE_LIMIT_S), self._turn:
                pass
        except TimeoutError:
            pass  # a stream that nobody reads
        finally:
            link, self._link = self._link, None
            self._up.set()
            if link is not None:
                await asyncio.shield(asyncio.create_task(link.end()))
        if self._keeping is not None:
            await asyncio.gather(self._keeping, return_exceptions=True)

    async def _begin(self) -> Link:
        try:
            link = await Link.open(self._environment())
        except OSError as error:
            raise unavailable(self._manifest, retry_after_s=5.0) from error
        try:
            async with asyncio.timeout(_START_LIMIT_S):
                await link.ask(
                    Kind.LOAD, (self._manifest, self._place, self._memory_bytes, sys.path)
                )
                kind, content = await link.hear()
        except _GONE as error:
            await link.end()
            raise unavailable(self._manifest, retry_after_s=5.0) from error
        except BaseException:
            link.kill()
            link.hang_up()
            raise
        if kind is not Kind.READY:
            await link.end()
            raise unavailable(self._manifest, retry_after_s=5.0) from RuntimeError(content)
        self._link, self._began, self._failing = link, time.monotonic(), False
        self._up.set()
        return link

    async def _hear(self, link: Link) -> tuple[Kind, Any]:
        """The answer to a batch; whatever else happens, the worker is given up."""
        try:
            async with asyncio.timeout(self._run_limit_s):
                kind, content = await link.hear()
        except _GONE as error:
            raise self._lost(link) from error
        except BaseException:
            self._lost(link)
            raise
        if kind not in (Kind.RESULT, Kind.BROKE):
            raise self._lost(link) from OutOfStepError()
        return kind, content

    def _lost(self, link: Link) -> Exception:
        """Give up a worker; `_keep` replaces it."""
        link.kill()
        if self._link is link:
            self._link = None
            self._up.clear()
        return unavailable(self._manifest)

    async def _keep(self, link: Link) -> None:
        """Replace each worker that dies, for as long as the executor is open."""
        while True:
            code = await link.process.wait()
            self._lost(link)
            link.hang_up()
            lasted = time.monotonic() - self._began >= _LASTING_S
            self._short_lives = 1 if lasted else self._short_lives + 1
            _LOG.warning(
                "a model's worker died", extra={"model": self._manifest.name, "code": code}
            )
            link = await self._replace()

    async def _replace(self) -> Link:
        while True:
            pause = min(self._short_lives - 1, len(_PAUSES_S) - 1)
            await asyncio.sleep(_PAUSES_S[pause])
            try:
                return await self._begin()
            except Exception as error:  # noqa: BLE001  # tried again for as long as it takes
                self._short_lives += 1
                self._failing = True
                self._up.set()  # whoever waits is told by `available`
                self._up.clear()
                _LOG.warning(
                    "a model's worker does not start",
                    exc_info=error,
                    extra={"model": self._manifest.name},
                )

    async def _within_limit(self, hearing: "asyncio.Future[tuple[Kind, Any]]") -> tuple[Kind, Any]:
        async with asyncio.timeout(self._run_limit_s):
            # Whoever leaves meanwhile must not leave half a frame behind.
            return await asyncio.shield(hearing)

    def _break_off(
        self, hearing: "asyncio.Future[tuple[Kind, Any]] | None", error: BaseException
    ) -> "asyncio.Task[None] | None":
        """What is to be done with the worker when a stream ends before its end."""
        link = self._link
        if link is None or (hearing is None and not isinstance(error, (*_GONE, *_LEFT))):
            return None  # nothing was sent
        if hearing is not None and isinstance(error, _LEFT):
            return asyncio.create_task(self._stop(link, hearing))
        if hearing is not None:
            hearing.add_done_callback(_heard)
        self._lost(link)
        return None

    async def _stop(self, link: Link, hearing: "asyncio.Future[tuple[Kind, Any]]") -> None:
        """Let the worker end a stream that nobody wants any more, and read what it still says."""
        try:
            async with asyncio.timeout(self._run_limit_s):
                await link.say(Kind.STOP)
                kind, _ = await hearing
                while kind is Kind.PIECE:
                    kind, _ = await link.hear()
        except BaseException:  # noqa: BLE001  # whatever it was, what comes next is not known
            self._lost(link)

    def _living(self) -> Link:
        if self._link is None:
            raise unavailable(self._manifest)
        return self._link

    def _environment(self) -> dict[str, str]:
        """What the worker may know: nothing of the service's settings."""
        threads = str(self._place.threads)
        kept = {name: text for name, text in os.environ.items() if name[:9] != "MENTALIA_"}
        return (
            kept
            | dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), threads)
            | {"OMP_WAIT_POLICY": "PASSIVE"}
        )


def _heard(hearing: "asyncio.Future[tuple[Kind, Any]]") -> None:
    """Take note of what nobody waits for any more."""
    if not hearing.cancelled():
        hearing.exception()
