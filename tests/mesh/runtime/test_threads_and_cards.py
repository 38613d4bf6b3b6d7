"""One numeric thread a model, and what is told of graphics cards."""

from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import psutil
import pytest

from deploy.paths import resolve
from deploy.programs import shared_environment
from mesh.runtime.cards import Card, Cards
from mesh.runtime.device import AUTO, CARD, CPU, device_of, threads_of
from mesh.runtime.executors.worker import WorkerExecutor
from mesh.runtime.manifest import catalogue, locate
from mesh.runtime.model import Place
from tests.support.models import manifest

ONE = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "OMP_WAIT_POLICY": "PASSIVE"}


@pytest.mark.parametrize("threads", [1, 2])
async def test_a_worker_computes_on_no_more_threads_than_it_was_given(threads: int) -> None:
    """Two OpenMP threads that wait for each other cost 230 to 1700 ms on a busy machine, not 20."""
    told = catalogue()["text_embeddings"]
    place = Place(files=locate(told, None), device=CPU, threads=threads)
    worker = WorkerExecutor(told, place)
    await worker.start()

    await worker.run(["Tengo que ordenar mi habitación."] * 4)
    process = psutil.Process(worker.pid)
    running, environment = process.num_threads(), process.environ()
    await worker.close()

    # Each library of the process has a pool of that size; with one thread none has any.
    assert (running > 1) == (threads > 1)
    assert environment["OMP_NUM_THREADS"] == str(threads)
    assert environment["OMP_WAIT_POLICY"] == "PASSIVE"


def test_every_process_of_the_mesh_has_one_numeric_thread(tmp_path: Any) -> None:
    told = shared_environment(resolve({"MENTALIA_HOME": str(tmp_path)}))

    assert told | ONE == told


@pytest.mark.parametrize(
    ("wanted", "models", "cores", "given"),
    [(1, 1, 64, 1), (0, 1, 8, 1), (8, 1, 8, 8), (8, 4, 8, 2), (8, 9, 8, 1), (4, 0, 2, 2)],
)
def test_threads_are_a_share_of_the_cores(wanted: int, models: int, cores: int, given: int) -> None:
    assert threads_of(wanted, models, cores) == given


@pytest.mark.parametrize(
    ("gpu", "wanted", "there", "where"),
    [
        (True, AUTO, True, CARD),
        (True, AUTO, False, CPU),
        (False, AUTO, True, CPU),
        (True, CPU, True, CPU),
        (False, "cuda:1", True, "cuda:1"),
    ],
)
def test_a_model_runs_on_the_card_when_it_asks_for_one_that_is_there(
    gpu: bool, wanted: str, there: bool, where: str
) -> None:
    assert device_of(manifest(gpu=gpu), wanted, has_card=lambda: there) == where


def test_without_a_driver_there_are_no_cards() -> None:
    if Path("/dev/nvidiactl").exists():
        pytest.skip("this machine has a driver")
    cards = Cards()

    assert cards.read() == ()
    cards.close()


class NVMLError(Exception):
    """As the library names it."""


@dataclass
class Library:
    """What the management library answers for two cards, the second of which is lost."""

    NVMLError: type[Exception] = NVMLError
    closed: list[bool] = field(default_factory=list)

    def nvmlInit(self) -> None:  # the library's name
        return

    def nvmlShutdown(self) -> None:  # as above
        self.closed.append(True)

    def nvmlDeviceGetCount(self) -> int:  # as above
        return 2

    def nvmlDeviceGetHandleByIndex(self, index: int) -> int:  # as above
        if index:
            raise NVMLError
        return index

    def nvmlDeviceGetMemoryInfo(self, handle: int) -> Any:  # as above
        return SimpleNamespace(total=80, used=20)

    def nvmlDeviceGetName(self, handle: int) -> str:  # as above
        return "NVIDIA H100"

    def nvmlDeviceGetUtilizationRates(self, handle: int) -> Any:  # as above
        return SimpleNamespace(gpu=50)


def test_a_lost_card_does_not_hide_the_others() -> None:
    library = Library()
    cards = Cards(library)

    assert cards.read() == (
        Card(index=0, name="NVIDIA H100", memory_bytes=80, memory_used_bytes=20, busy=0.5),
    )
    cards.close()
    assert library.closed
