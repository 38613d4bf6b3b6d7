"""A model in a process of its own: when it crashes or eats memory, the service goes on."""

import asyncio
import contextlib
import logging
import os
import socket
import sys
import time
from asyncio.subprocess import DEVNULL, Process
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import Any

from mesh.runtime.executors.frames import HEAD, Arena, Kind, sizes_bytes
from mesh.runtime.executors.thread import unavailable
from mesh.runtime.manifest import Manifest
from mesh.runtime.model import Place

_LOG = logging.getLogger("mesh.runtime")
_MODULE = "mesh.runtime.executors.worker_process"
_PAUSES_S = (0.0, 0.5, 1.0, 2.0, 5.0, 15.0)
"""Before each new start after one that did not last; the last one for all that follow."""

_LASTING_S = 30.0
"""A worker that lived so long was well: the next start is made at once."""

_START_LIMIT_S = 300.0
_END_LIMIT_S = 2.0


@dataclass(frozen=True, slots=True)
class _Link:
    """A living worker."""

    process: Process
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    asked: Arena
    told: Arena

    async def say(self, kind: Kind, content: object) -> None:
        """Send one frame."""
        self.writer.write(self.asked.pack(kind, content))
        await self.writer.drain()

    async def hear(self) -> tuple[Kind, Any]:
        """The next frame; EOFError or OSError when the worker is gone."""
        kind, length, arrays = HEAD.unpack(await self.reader.readexactly(HEAD.size))
        rest = await self.reader.readexactly(sizes_bytes(arrays) + length)
        at = sizes_bytes(arrays)
        return Kind(kind), self.told.unpack(rest[:at], rest[at:], copy=True)

    async def end(self) -> None:
        """Hang up, and kill a worker that does not go."""
        self.writer.close()
        try:
            await asyncio.wait_for(self.process.wait(), _END_LIMIT_S)
        except TimeoutError:
            self.kill()
            await self.process.wait()

    def kill(self) -> None:
        """End it at once."""
        with contextlib.suppress(ProcessLookupError):
            self.process.kill()


class WorkerExecutor:
    """Keeps one worker alive; what ran when it died is answered Unavailable."""

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
        self._link: _Link | None = None
        self._began = 0.0
        self._short_lives = 0
        """Workers, one after the other, that did not last or did not start."""
        self._failing = False
        self._up = asyncio.Event()
        self._keeping: asyncio.Task[None] | None = None
        """Waits for the worker's death, and replaces it."""
        self._closed = False

    @property
    def pid(self) -> int | None:
        """Process id of the worker that lives."""
        return self._link.process.pid if self._link is not None else None

    async def start(self) -> None:
        """Start a worker that has loaded and warmed the model."""
        self._closed = False
        self._up.clear()
        link = await self._begin()
        self._keeping = asyncio.get_running_loop().create_task(
            self._keep(link), name=f"worker of {self._manifest.name}"
        )

    async def run(self, items: Sequence[Any]) -> Sequence[Any]:
        """The results of one batch."""
        async with self._turn:
            link = self._living()
            try:
                async with asyncio.timeout(self._run_limit_s):
                    await link.say(Kind.RUN, list(items))
                    kind, content = await link.hear()
            except (EOFError, OSError, TimeoutError) as error:
                raise self._lost(link) from error
            except asyncio.CancelledError:
                self._lost(link)  # its answer would be taken for the next one's
                raise
        if kind is Kind.BROKE:
            raise content
        return list(content)

    async def stream(self, item: Any) -> AsyncIterator[Any]:
        """The pieces of one answer; the worker makes the next when this one was taken."""
        async with self._turn:
            link = self._living()
            finished = False
            hearing: asyncio.Future[tuple[Kind, Any]] | None = None
            try:
                await link.say(Kind.STREAM, item)
                while True:
                    hearing = asyncio.ensure_future(link.hear())
                    async with asyncio.timeout(self._run_limit_s):
                        # Whoever leaves meanwhile must not leave half a frame behind.
                        kind, content = await asyncio.shield(hearing)
                    if kind is not Kind.PIECE:
                        finished = True
                        break
                    yield content
                    await link.say(Kind.PIECE, None)
                if kind is Kind.BROKE:
                    raise content
            except (EOFError, OSError, TimeoutError) as error:
                finished = True
                raise self._lost(link) from error
            finally:
                if not finished:
                    await asyncio.shield(self._stop(link, hearing))

    async def available(self) -> None:
        """Return once a worker is up; Unavailable while starts fail."""
        if self._link is None and self._failing:
            raise unavailable(self._manifest, retry_after_s=5.0)
        await self._up.wait()
        if self._link is None:
            raise unavailable(self._manifest, retry_after_s=5.0)

    async def close(self) -> None:
        """End the worker."""
        self._closed = True
        if self._keeping is not None:
            self._keeping.cancel()
            await asyncio.gather(self._keeping, return_exceptions=True)
        async with self._turn:
            link, self._link = self._link, None
            if link is not None:
                await link.end()
        self._up.set()

    async def _begin(self) -> _Link:
        ours, theirs = socket.socketpair()
        asked, told = Arena.new_file(), Arena.new_file()
        try:
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", _MODULE, *map(str, (theirs.fileno(), asked, told)),
                stdin=DEVNULL,
                stdout=DEVNULL,
                pass_fds=(theirs.fileno(), asked, told),
                env=self._environment(),
                start_new_session=True,
            )  # fmt: skip
            arenas = Arena(asked), Arena(told)
        finally:
            theirs.close()
            os.close(asked)
            os.close(told)
        ours.setblocking(False)
        reader, writer = await asyncio.open_connection(sock=ours)
        link = _Link(process, reader, writer, *arenas)
        try:
            async with asyncio.timeout(_START_LIMIT_S):
                await link.say(
                    Kind.LOAD, (self._manifest, self._place, self._memory_bytes, sys.path)
                )
                kind, content = await link.hear()
        except (EOFError, OSError, TimeoutError) as error:
            await link.end()
            raise unavailable(self._manifest, retry_after_s=5.0) from error
        except BaseException:
            link.kill()
            writer.close()
            raise
        if kind is not Kind.READY:
            await link.end()
            raise unavailable(self._manifest, retry_after_s=5.0) from RuntimeError(content)
        self._link, self._began, self._failing = link, time.monotonic(), False
        self._up.set()
        return link

    def _lost(self, link: _Link) -> Exception:
        """Give up a worker; `_keep` replaces it."""
        link.kill()
        if self._link is link:
            self._link = None
            self._up.clear()
        return unavailable(self._manifest)

    async def _keep(self, link: _Link) -> None:
        """Replace each worker that dies, for as long as the executor is open."""
        while True:
            code = await link.process.wait()
            self._lost(link)
            link.writer.close()
            lasted = time.monotonic() - self._began >= _LASTING_S
            self._short_lives = 1 if lasted else self._short_lives + 1
            _LOG.warning(
                "a model's worker died", extra={"model": self._manifest.name, "code": code}
            )
            link = await self._replace()

    async def _replace(self) -> _Link:
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

    async def _stop(self, link: _Link, hearing: "asyncio.Future[tuple[Kind, Any]] | None") -> None:
        """Let the worker end a stream that nobody wants any more, and read what it still says."""
        try:
            async with asyncio.timeout(self._run_limit_s):
                await link.say(Kind.STOP, None)
                kind, _ = await (hearing or link.hear())
                while kind is Kind.PIECE:
                    kind, _ = await link.hear()
        except (EOFError, OSError, TimeoutError):
            self._lost(link)

    def _living(self) -> _Link:
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
