"""Models are loaded when first asked, share one load, and make room for one another."""

import asyncio
import subprocess
import sys
from dataclasses import dataclass, field
from typing import Any

import pytest

from mesh.kernel.clock import SystemClock
from mesh.kernel.errors import Unavailable
from mesh.runtime.batching import Batch
from mesh.runtime.manifest import catalogue
from mesh.runtime.runtime import Options, Runtime, State
from tests.support.models import manifest

MIB = 1024 * 1024


@dataclass
class Heard:
    """What a runtime told."""

    loads: list[tuple[str, bool]] = field(default_factory=list)
    batches: list[Batch] = field(default_factory=list)
    memory: dict[str, int] = field(default_factory=dict)

    def ran(self, model: str, batch: Batch) -> None:
        self.batches.append(batch)

    def loaded(self, model: str, took_s: float, *, ok: bool) -> None:
        self.loads.append((model, ok))

    def resident(self, model: str, memory_bytes: int) -> None:
        self.memory[model] = memory_bytes


def runtime_of(*names: str, heard: Heard | None = None, mib: int = 130, **told: Any) -> Runtime:
    manifests = {name: manifest(name, **told) for name in names}
    return Runtime(manifests, Options(memory_bytes=mib * MIB), SystemClock(), heard)


async def test_callers_share_one_load() -> None:
    heard = Heard()
    runtime = runtime_of("a", heard=heard, loads_s=0.05)
    model = runtime.model("a")
    assert model.state is State.UNLOADED

    answers = await asyncio.gather(*(model.predict(number) for number in range(5)))

    assert answers == [0, 2, 4, 6, 8]
    assert heard.loads == [("a", True)]
    assert heard.memory == {"a": 64 * MIB}
    assert runtime.states() == {"a": State.READY}
    await runtime.close()
    assert heard.memory == {"a": 0}


async def test_whoever_was_not_used_for_longest_makes_room() -> None:
    runtime = runtime_of("a", "b", "c")
    for name in ("a", "b", "a", "c"):
        await runtime.model(name).predict(1)

    assert runtime.states() == {"a": State.READY, "b": State.UNLOADED, "c": State.READY}
    assert await runtime.model("b").predict(2) == 4
    await runtime.close()


async def test_a_model_that_stays_or_works_is_not_unloaded() -> None:
    runtime = runtime_of("a", "b", "c")
    await runtime.model("a", stays=True).predict(1)
    working = asyncio.create_task(runtime.model("b").predict({"sleep_s": 0.3}))
    await runtime.model("b").ready()

    with pytest.raises(Unavailable) as refused:
        await runtime.model("c").predict(1)

    assert refused.value.retry_after_s
    await working
    assert await runtime.model("c").predict(1) == 2
    assert runtime.states()["a"] is State.READY
    await runtime.close()


async def test_a_model_larger_than_the_budget_unloads_nobody() -> None:
    runtime = runtime_of("a", mib=100)
    other = Runtime(
        {"a": manifest("a"), "huge": manifest("huge", memory_mib=500)},
        Options(memory_bytes=100 * MIB),
        SystemClock(),
    )
    await other.model("a").predict(1)

    with pytest.raises(Unavailable):
        await other.model("huge").predict(1)

    assert other.states()["a"] is State.READY
    await other.close()
    await runtime.close()


async def test_a_failed_load_is_tried_again_by_the_next_caller() -> None:
    heard = Heard()
    runtime = runtime_of("a", heard=heard, fails=True)

    for _ in range(2):
        with pytest.raises(Unavailable):
            await runtime.model("a").predict(1)

    assert heard.loads == [("a", False), ("a", False)]
    assert runtime.states() == {"a": State.FAILED}
    await runtime.close()


async def test_a_caller_who_leaves_while_it_loads_spoils_nothing() -> None:
    runtime = runtime_of("a", loads_s=0.2)
    leaving = asyncio.create_task(runtime.model("a").predict(1))
    await asyncio.sleep(0)
    leaving.cancel()
    await asyncio.gather(leaving, return_exceptions=True)

    assert await runtime.model("a").predict(3) == 6
    await runtime.close()


async def test_where_a_model_runs_changes_nothing_it_says() -> None:
    said = []
    for place in ("thread", "worker"):
        options = Options(executors={"text_embeddings": place})
        runtime = Runtime(catalogue(), options, SystemClock())
        said.append(await runtime.model("text_embeddings").predict("Hoy no puedo más."))
        await runtime.close()

    assert (said[0] == said[1]).all()
    assert said[0].shape == (384,)


def test_loading_a_hundred_times_keeps_no_memory() -> None:
    """Resident memory stays within 2 % after the tenth load; in a process that does nothing else."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.loading_again"],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )

    sizes = [int(line) for line in done.stdout.split()]
    assert len(sizes) == 100
    assert max(sizes[10:]) <= sizes[9] * 1.02
