"""What the model runtime costs: throughput in batches, one request, and a killed worker's return.

Run: `python -m bench.model_runtime [--gate]`. Raw and served calls alternate in one run; with
`--gate` it fails below 0.8 of the raw throughput, above 1 ms for one request, or when a killed
worker takes more than 2 s and its load time to come back.
"""

import argparse
import asyncio
import importlib
import os
import signal
import sys
import time

from mesh.runtime.executors.worker import WorkerExecutor
from mesh.runtime.manifest import Manifest, catalogue, locate
from mesh.runtime.measuring import measure
from mesh.runtime.model import Place
from mesh.runtime.runtime import Options

MODELS = ("text_embeddings", "hand_landmarker")
LEAST_THROUGHPUT = 0.8
MOST_ADDED_MS = 1.0
MOST_BACK_S = 2.0


async def main(*, gate: bool) -> int:
    """Print the figures of each model of the product."""
    missed = 0
    for name in MODELS:
        manifest = catalogue()[name]
        sample = importlib.import_module(manifest.loader.partition(":")[0]).sample
        figures = await measure(manifest, Options(), sample, seconds=1.5)
        load_s, back_s = await killed(manifest)
        print(
            f"{name:16} one request {figures.added_ms:+.2f} ms on {figures.raw_single_s * 1000:.1f}"
            f" (limit {MOST_ADDED_MS:g}); batches of {figures.batch:.0f}: "
            f"{figures.throughput:.2f} of {figures.raw_per_s:.0f}/s (limit {LEAST_THROUGHPUT:g}); "
            f"padding {figures.padding:.0%}; killed worker back after {back_s:.2f} s,"
            f" load {load_s:.2f} (limit {MOST_BACK_S:g} more)"
        )
        missed += figures.throughput < LEAST_THROUGHPUT
        missed += figures.added_ms > MOST_ADDED_MS
        missed += back_s > MOST_BACK_S + load_s
    return int(gate and missed > 0)


async def killed(manifest: Manifest) -> tuple[float, float]:
    """How long a worker took to load, and to be back after kill -9; seconds."""
    place = Place(files=locate(manifest, None), device="cpu", threads=1)
    worker = WorkerExecutor(manifest, place)
    started = time.perf_counter()
    await worker.start()
    load_s = time.perf_counter() - started
    first = worker.pid
    assert first is not None
    os.kill(first, signal.SIGKILL)
    started = time.perf_counter()
    while worker.pid in (None, first):  # the figure is the moment it is back
        await asyncio.sleep(0.01)
    back_s = time.perf_counter() - started
    await worker.close()
    return load_s, back_s


if __name__ == "__main__":
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ.setdefault(name, "1")
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gate", action="store_true", help="fail outside the limits")
    sys.exit(asyncio.run(main(gate=parser.parse_args().gate)))
