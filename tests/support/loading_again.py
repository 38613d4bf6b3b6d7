"""Loads and unloads a model a hundred times and prints the resident memory after each, bytes."""

import asyncio
import gc
import sys

import psutil

from mesh.kernel.clock import SystemClock
from mesh.runtime.manifest import catalogue
from mesh.runtime.runtime import Options, Runtime

TIMES = 100


async def main() -> None:
    runtime = Runtime(catalogue(), Options(), SystemClock())
    model = runtime.model("text_embeddings")
    process = psutil.Process()
    for _ in range(TIMES):
        await model.predict("hola")
        await model.unload()
        gc.collect()
        sys.stdout.write(f"{process.memory_info().rss}\n")
    await runtime.close()


if __name__ == "__main__":
    asyncio.run(main())
