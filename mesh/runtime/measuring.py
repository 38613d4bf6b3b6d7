"""What the runtime adds to a model: the same calls with and without it, in alternating turns."""

import asyncio
import importlib
import statistics
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any

from mesh.kernel.clock import SystemClock
from mesh.kernel.errors import Fault
from mesh.runtime import device
from mesh.runtime.batching import Batch
from mesh.runtime.loading import loader_of
from mesh.runtime.manifest import Manifest, MissingModelError, locate
from mesh.runtime.model import Model, Place
from mesh.runtime.runtime import Options, Runtime, Served

_TURNS = 7


@dataclass(frozen=True, kw_only=True, slots=True)
class Figures:
    """Medians over the turns of one comparison."""

    raw_single_s: float
    served_single_s: float
    raw_per_s: float
    """Items a second of the raw model, in batches as large as the runtime's."""

    served_per_s: float
    batch: float
    """Items in a batch of the runtime, on average."""

    padding: float
    """Share that was filling, over all batches."""

    @property
    def added_ms(self) -> float:
        """What one request pays for the runtime, milliseconds."""
        return (self.served_single_s - self.raw_single_s) * 1000

    @property
    def throughput(self) -> float:
        """Items a second with the runtime, in shares of the raw model's."""
        return self.served_per_s / self.raw_per_s


async def compare(
    manifest: Manifest, options: Options, seconds: float, say: Callable[[str], None]
) -> int:
    """Measure a model and say the figures; 1 when it cannot be measured here."""
    sample = getattr(importlib.import_module(manifest.loader.partition(":")[0]), "sample", None)
    if sample is None:
        say(f"{manifest.name} has no sample to measure with.")
        return 1
    say(f"{manifest.name}: loading twice …")
    try:
        figures = await measure(manifest, options, sample, seconds, say)
    except (MissingModelError, Fault) as error:
        say(str(error))
        return 1
    say(f"one request      {figures.raw_single_s * 1000:8.2f} ms raw")
    say(f"                 {figures.served_single_s * 1000:8.2f} ms served")
    say(f"in batches of {figures.batch:4.1f} {figures.raw_per_s:7.1f} items/s raw")
    say(f"                 {figures.served_per_s:8.1f} items/s served ({figures.throughput:.2f})")
    say(f"padding          {figures.padding:8.1%}")
    return 0


async def measure(
    manifest: Manifest,
    options: Options,
    sample: Callable[[int], tuple[Any, int]],
    seconds: float,
    say: Callable[[str], None] = lambda line: None,
) -> Figures:
    """The figures of a model that runs in this process; each turn takes `seconds`."""
    batches: list[Batch] = []
    runtime = Runtime(
        {manifest.name: manifest},
        replace(options, executors={manifest.name: "thread"}),
        SystemClock(),
        _Heard(batches),
    )
    served = runtime.model(manifest.name)
    await served.ready()
    place = Place(
        files=locate(manifest, options.folder),
        device=device.device_of(manifest, options.device),
        threads=options.threads,
    )
    loop = asyncio.get_running_loop()
    thread = ThreadPoolExecutor(1)  # some libraries know their own thread only
    raw: Model = await loop.run_in_executor(thread, loader_of(manifest), manifest, place)
    await loop.run_in_executor(thread, raw.warm)
    numbers = iter(range(1, 10**9))
    rounds: list[tuple[float, float, float, float]] = []
    for turn in range(_TURNS):
        say(f"turn {turn + 1} of {_TURNS}")
        single = [sample(next(numbers)) for _ in range(20)]
        raw_single = await loop.run_in_executor(thread, _singly, raw, [item for item, _ in single])
        served_single = await _served_singly(served, [sample(next(numbers)) for _ in range(20)])
        per_s = await _served_in_batches(served, sample, numbers, manifest.batch_size, seconds)
        many = [sample(next(numbers))[0] for _ in range(8 * manifest.batch_size)]
        raw_per_s = await loop.run_in_executor(
            thread, _in_batches, raw, many, manifest.batch_size, seconds
        )
        rounds.append((raw_single, served_single, raw_per_s, per_s))
    await loop.run_in_executor(thread, raw.close)
    thread.shutdown()
    await runtime.close()
    columns = [statistics.median(column) for column in zip(*rounds, strict=True)]
    large = [batch for batch in batches if batch.items > 1] or batches
    return Figures(
        raw_single_s=columns[0],
        served_single_s=columns[1],
        raw_per_s=columns[2],
        served_per_s=columns[3],
        batch=statistics.mean(batch.items for batch in large),
        padding=statistics.mean(batch.padding for batch in large),
    )


class _Heard:
    """Keeps what a runtime tells of its batches."""

    def __init__(self, batches: list[Batch]) -> None:
        self._batches = batches

    def ran(self, model: str, batch: Batch) -> None:
        self._batches.append(batch)

    def loaded(self, model: str, took_s: float, *, ok: bool) -> None:
        """Of no interest here."""

    def resident(self, model: str, memory_bytes: int) -> None:
        """Of no interest here."""


def _singly(model: Model, items: list[Any]) -> float:
    took = []
    for item in items:
        started = time.perf_counter()
        model.predict([item])
        took.append(time.perf_counter() - started)
    return statistics.median(took)


def _in_batches(model: Model, items: list[Any], size: int, seconds: float) -> float:
    done, started = 0, time.perf_counter()
    while (passed := time.perf_counter() - started) < seconds:
        at = done % (len(items) - size + 1)
        model.predict(items[at : at + size])
        done += size
    return done / passed


async def _served_singly(served: Served, items: list[tuple[Any, int]]) -> float:
    took = []
    for item, cost in items:
        started = time.perf_counter()
        await served.predict(item, cost=cost)
        took.append(time.perf_counter() - started)
    return statistics.median(took)


async def _served_in_batches(
    served: Served,
    sample: Callable[[int], tuple[Any, int]],
    numbers: Any,
    size: int,
    seconds: float,
) -> float:
    """Twice as many callers as a batch holds, each asking again when it was answered."""
    until = time.perf_counter() + seconds
    done = 0

    async def ask() -> None:
        nonlocal done
        while time.perf_counter() < until:
            item, cost = sample(next(numbers))
            await served.predict(item, cost=cost)
            done += 1

    started = time.perf_counter()
    await asyncio.gather(*(ask() for _ in range(2 * size)))
    return done / (time.perf_counter() - started)
