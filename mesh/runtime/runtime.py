"""The models of one process: loaded when first needed, unloaded when memory is short."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from contextlib import aclosing
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

from mesh.kernel.clock import Clock
from mesh.kernel.errors import DeadlineExceeded, ResourceExhausted, Unavailable
from mesh.kernel.reasons import Reason
from mesh.runtime import device
from mesh.runtime.batching import Batch, Batcher, Limits
from mesh.runtime.executors.thread import ThreadExecutor
from mesh.runtime.loading import loader_of
from mesh.runtime.manifest import Manifest, MissingModelError, locate
from mesh.runtime.model import Executor, Place

_LOG = logging.getLogger("mesh.runtime")
_NEVER = float("inf")
_PADDING = 0.1
"""Most of a batch that is filling; above it shorter items wait for the next batch."""

_FIRST = asyncio.FIRST_COMPLETED
_AHEAD = 64
"""Pieces of a stream that are made ahead of whoever reads them."""

_PATIENCE_S = 10.0
"""How long so many wait for their reader before the rest is not made."""

_HEADROOM = 2
_HEADROOM_BYTES = 512 * 1024 * 1024
"""A worker may take twice what its manifest says and this much, before it is taken for broken."""


class State(StrEnum):
    """How a model is."""

    UNLOADED = "unloaded"
    LOADING = "loading"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True, kw_only=True)
class Options:
    """How models are run."""

    executors: Mapping[str, str] = field(default_factory=dict)
    """By model: `thread`, `worker`, `grpc://host:port` (Open Inference Protocol), or the
    `http(s)://host/v1` of an OpenAI-compatible server. The default is what its manifest says."""

    folder: Path | None = None
    """Where fetched weights are."""

    memory_bytes: int = 8 * 1024**3
    """What all loaded models together may take."""

    device: str = device.AUTO
    threads: int = 1
    """Numeric threads a model may use."""

    queue: int = 256
    """Items that may wait for one model."""

    api_key: str = ""
    """For servers behind a URL."""


class Measures(Protocol):
    """Told what happens to models."""

    def ran(self, model: str, batch: Batch) -> None:
        """A batch ran."""
        ...

    def loaded(self, model: str, took_s: float, *, ok: bool) -> None:
        """A load ended."""
        ...

    def resident(self, model: str, memory_bytes: int) -> None:
        """A model takes so much memory from now on."""
        ...


class Runtime:
    """Hands out models by name."""

    def __init__(
        self,
        manifests: Mapping[str, Manifest],
        options: Options,
        clock: Clock,
        measures: Measures | None = None,
    ) -> None:
        self._manifests = manifests
        self._options = options
        self._clock = clock
        self._measures = measures
        self._served: dict[str, Served] = {}
        self._room = asyncio.Lock()
        self._closed = False

    def model(self, name: str, *, stays: bool = False) -> "Served":
        """A model of the catalogue; one that `stays` is never unloaded for another.

        Raises KeyError for a name that no manifest has.
        """
        served = self._served.get(name)
        if served is None:
            manifest = self._manifests[name]
            limits = Limits(
                size=manifest.batch_size,
                cost=manifest.batch_cost,
                padding=_PADDING if manifest.pads else 1.0,
                queue=self._options.queue,
            )
            served = self._served[name] = Served(self, manifest, limits)
        served.stays = served.stays or stays
        return served

    def missing(self, name: str) -> str:
        """What keeps a model from being loaded, with the command that helps; or nothing."""
        manifest = self._manifests[name]
        if self.is_local(manifest):
            try:
                locate(manifest, self._options.folder)
            except MissingModelError as error:
                return str(error)
        return ""

    def states(self) -> dict[str, State]:
        """How each model that was asked for is."""
        return {name: served.state for name, served in self._served.items()}

    async def close(self) -> None:
        """Unload everything, for good; what runs is answered first."""
        self._closed = True
        unloads = [served.unload() for served in self._served.values()]
        for failed in await asyncio.gather(*unloads, return_exceptions=True):
            if isinstance(failed, Exception):
                _LOG.error("a model could not be unloaded", exc_info=failed)

    async def reserve(self, wanted: "Served") -> None:
        """Set memory aside for a model that is about to be loaded, unloading others for it.

        Raises Unavailable(MODEL_UNAVAILABLE) when those in use leave no room. The memory counts as
        taken from then on; loading itself is done by several at once.
        """
        async with self._room:
            if self._closed:
                raise Unavailable(
                    Reason.MODEL_UNAVAILABLE, retry_after_s=5.0, model=wanted.manifest.name
                )
            await self._make_room(wanted)
            wanted.reserved = self.is_local(wanted.manifest)

    def executor(self, manifest: Manifest) -> Executor:
        """Where a model runs, by the setting. Raises MissingModelError where weights are missing."""
        where = self.place(manifest)
        scheme = where.partition("://")[0]
        if scheme in ("grpc", "grpcs"):
            from mesh.runtime.executors.open_inference import OpenInferenceExecutor

            return OpenInferenceExecutor(manifest, where)
        if scheme in ("http", "https"):
            from mesh.runtime.executors.openai import OpenAIExecutor

            return OpenAIExecutor(manifest, where, key=self._options.api_key)
        place = Place(
            files=locate(manifest, self._options.folder),
            device=device.device_of(manifest, self._options.device),
            threads=device.threads_of(self._options.threads, len(self._served)),
        )
        if where == "worker":
            from mesh.runtime.executors.worker import WorkerExecutor

            limit = _HEADROOM * manifest.memory_bytes + _HEADROOM_BYTES
            return WorkerExecutor(
                manifest, place, memory_bytes=limit if place.device == device.CPU else 0
            )
        return ThreadExecutor(manifest, place, loader_of(manifest))

    def is_local(self, manifest: Manifest) -> bool:
        """Whether the model takes memory here."""
        return "://" not in self.place(manifest)

    def place(self, manifest: Manifest) -> str:
        """Where a model runs: as was set, or as its manifest says."""
        return self._options.executors.get(manifest.name, manifest.runs)

    @property
    def clock(self) -> Clock:
        """The clock of deadlines."""
        return self._clock

    @property
    def measures(self) -> Measures | None:
        """Who is told."""
        return self._measures

    async def _make_room(self, wanted: "Served") -> None:
        """Unload the models that nobody used for longest."""
        if not self.is_local(wanted.manifest):
            return
        budget = self._options.memory_bytes - wanted.manifest.memory_bytes
        if budget < 0:
            raise Unavailable(
                Reason.MODEL_UNAVAILABLE, retry_after_s=60.0, model=wanted.manifest.name
            )
        while sum(one.memory_bytes for one in self._served.values()) > budget:
            idle = [one for one in self._served.values() if one.may_go]
            if not idle:
                _LOG.warning("no memory for a model", extra={"model": wanted.manifest.name})
                raise Unavailable(
                    Reason.MODEL_UNAVAILABLE, retry_after_s=5.0, model=wanted.manifest.name
                )
            await min(idle, key=lambda one: one.used_at).unload()


class Served:
    """One model as a service uses it."""

    def __init__(self, runtime: Runtime, manifest: Manifest, limits: Limits) -> None:
        self.manifest = manifest
        self.stays = False
        self.state = State.UNLOADED
        self.used_at = 0.0
        """When it was last asked, seconds of the monotonic clock."""
        self.reserved = False
        """Whether its memory counts as taken; set by the runtime."""
        self._runtime = runtime
        self._limits = limits
        self._executor: Executor | None = None
        self._batcher: Batcher | None = None
        self._loading: asyncio.Task[None] | None = None
        self._readings: set[asyncio.Task[None]] = set()
        self._users = 0

    @property
    def memory_bytes(self) -> int:
        """What it takes now."""
        return self.manifest.memory_bytes if self.reserved else 0

    @property
    def may_go(self) -> bool:
        """Whether it can be unloaded without anybody noticing more than a wait."""
        idle = self._users == 0 and self._batcher is not None and self._batcher.idle
        return idle and not self.stays and self._loading is None

    async def ready(self) -> None:
        """Return once it is loaded and warm; Unavailable(MODEL_UNAVAILABLE) when it cannot be.

        Several that wait share one load.
        """
        if self.state is State.READY:
            return
        if self._loading is None:
            self._loading = asyncio.get_running_loop().create_task(
                self._load(), name=f"load {self.manifest.name}"
            )
            self._loading.add_done_callback(self._loading_ended)
        loading, me = self._loading, asyncio.current_task()
        try:
            await asyncio.shield(loading)
        except asyncio.CancelledError:
            if me is None or me.cancelling() or not loading.cancelled():
                raise
            raise self._unavailable() from None  # it was unloaded meanwhile

    async def check(self) -> None:
        """Return when it could answer now, loading it first where that was not done.

        Raises Unavailable where it cannot be loaded, and while a worker is being replaced.
        """
        await self.ready()
        if self._executor is not None:
            await self._executor.available()

    async def predict(self, item: Any, *, cost: int = 1, deadline: float = _NEVER) -> Any:
        """The model's result for one item, which may travel in a batch with others.

        `cost` is in what the manifest counts, tokens or pixels; `deadline` in seconds of the
        monotonic clock. Raises what the model says of the item, ResourceExhausted(OVERLOADED)
        with the time to wait when too many wait, DeadlineExceeded, and Unavailable when the model
        is not there.
        """
        async with self._use(deadline) as (batcher, _):
            return await batcher.submit(item, cost=cost, deadline=deadline)

    async def predict_stream(self, item: Any) -> AsyncGenerator[Any, None]:
        """The pieces of one answer as they are made; close it to end it early.

        Nothing else runs meanwhile, so whoever reads too slowly is given up: after 64 pieces and
        ten seconds without a look at them the rest is not made, and Unavailable is raised.
        """
        async with self._use(_NEVER) as (batcher, executor):
            pieces: asyncio.Queue[Any] = asyncio.Queue(_AHEAD)
            reading = asyncio.get_running_loop().create_task(
                self._read(batcher, executor, item, pieces), name=f"stream {self.manifest.name}"
            )
            self._readings.add(reading)
            reading.add_done_callback(self._readings.discard)
            try:
                while True:
                    getting = asyncio.ensure_future(pieces.get())
                    try:
                        await asyncio.wait({getting, reading}, return_when=_FIRST)
                    finally:
                        if not getting.done():
                            getting.cancel()
                    if getting.done() and not getting.cancelled():
                        yield getting.result()
                    elif pieces.empty():
                        break
                if reading.cancelled():
                    raise self._unavailable()
                reading.result()
            finally:
                reading.cancel()
                await asyncio.gather(reading, return_exceptions=True)

    async def unload(self) -> None:
        """Give back its memory; the next call loads it again."""
        if self._loading is not None:
            self._loading.cancel()
            await asyncio.gather(self._loading, return_exceptions=True)
        executor, batcher, self._executor, self._batcher = self._executor, self._batcher, None, None
        if executor is None:
            return
        self.state = State.UNLOADED
        for reading in tuple(self._readings):
            reading.cancel()
        # To its end, whoever asked for it: half closed, a worker would go on living.
        await asyncio.shield(asyncio.create_task(self._close(executor, batcher)))

    async def _close(self, executor: Executor, batcher: Batcher | None) -> None:
        try:
            if batcher is not None:
                await batcher.close()
            await executor.close()
        finally:
            if self._executor is None and self._loading is None:
                self.reserved = False
            self._tell_memory()

    @contextlib.asynccontextmanager
    async def _use(self, deadline: float) -> AsyncIterator[tuple[Batcher, Executor]]:
        if self._users >= self._limits.queue + self._limits.size:
            raise ResourceExhausted(
                Reason.OVERLOADED, retry_after_s=1.0, service=self.manifest.name
            )
        self._users += 1
        clock = self._runtime.clock
        self.used_at = clock.monotonic()
        try:
            if self.state is not State.READY:
                left_s = None if deadline == _NEVER else max(0.0, deadline - self.used_at)
                try:
                    async with asyncio.timeout(left_s):
                        await self.ready()
                except TimeoutError:
                    raise DeadlineExceeded(
                        Reason.DEADLINE_EXCEEDED, deadline_s=f"{left_s or 0.0:.3g}"
                    ) from None
            if self._batcher is None or self._executor is None:
                raise self._unavailable()
            yield self._batcher, self._executor
        finally:
            self._users -= 1
            self.used_at = clock.monotonic()

    async def _read(
        self, batcher: Batcher, executor: Executor, item: Any, pieces: "asyncio.Queue[Any]"
    ) -> None:
        """Take the pieces of an answer as fast as the model makes them."""
        async with batcher.alone(), aclosing(executor.stream(item)) as made:
            async for piece in made:
                try:
                    async with asyncio.timeout(_PATIENCE_S):
                        await pieces.put(piece)
                except TimeoutError:
                    raise self._unavailable() from None

    async def _load(self) -> None:
        measures, clock = self._runtime.measures, self._runtime.clock
        started = clock.monotonic()
        self.state = State.LOADING
        executor: Executor | None = None
        try:
            await self._runtime.reserve(self)
            # Checksums of files of a hundred megabytes take a tenth of a second.
            executor = await asyncio.to_thread(self._runtime.executor, self.manifest)
            await executor.start()
        except BaseException as error:
            self.reserved = False
            self.state = State.FAILED
            if measures is not None:
                measures.loaded(self.manifest.name, clock.monotonic() - started, ok=False)
            if isinstance(error, Exception):
                _LOG.warning(
                    "a model cannot be loaded",
                    exc_info=error.__cause__ or error,
                    extra={"model": self.manifest.name},
                )
            if isinstance(error, (MissingModelError, ImportError)):
                raise self._unavailable() from error
            raise
        self._executor = executor
        self._batcher = Batcher(self.manifest.name, executor, self._limits, clock, self._ran)
        self.state = State.READY
        if measures is not None:
            measures.loaded(self.manifest.name, clock.monotonic() - started, ok=True)
        self._tell_memory()

    def _loading_ended(self, loading: "asyncio.Task[None]") -> None:
        self._loading = None
        if not loading.cancelled():
            loading.exception()  # told to whoever waited; nobody may have

    def _ran(self, batch: Batch) -> None:
        if self._runtime.measures is not None:
            self._runtime.measures.ran(self.manifest.name, batch)

    def _tell_memory(self) -> None:
        if self._runtime.measures is not None:
            self._runtime.measures.resident(self.manifest.name, self.memory_bytes)

    def _unavailable(self) -> Unavailable:
        return Unavailable(Reason.MODEL_UNAVAILABLE, retry_after_s=5.0, model=self.manifest.name)
