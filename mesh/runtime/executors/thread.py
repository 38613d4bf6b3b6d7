"""A model on a thread of its own, in this process."""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from mesh.kernel.errors import Unavailable
from mesh.kernel.reasons import Reason
from mesh.runtime.manifest import Manifest
from mesh.runtime.model import Loader, Model, Place, Streaming

_END = object()


class ThreadExecutor:
    """The fastest way to a model whose library can be trusted not to crash."""

    def __init__(self, manifest: Manifest, place: Place, load: Loader) -> None:
        self._manifest = manifest
        self._place = place
        self._load = load
        self._model: Model | None = None
        self._threads: ThreadPoolExecutor | None = None
        self._turn = asyncio.Lock()

    async def start(self) -> None:
        """Load and warm the model on its thread."""
        threads = ThreadPoolExecutor(1, thread_name_prefix=f"model-{self._manifest.name}")
        loading = threads.submit(self._open)
        try:
            self._model = await asyncio.shield(asyncio.wrap_future(loading))
        except asyncio.CancelledError:
            threads.submit(_close_what_came, loading)
            threads.shutdown(wait=False)
            raise
        except Exception as error:
            threads.shutdown(wait=False)
            raise unavailable(self._manifest, retry_after_s=5.0) from error
        self._threads = threads

    async def run(self, items: Sequence[Any]) -> Sequence[Any]:
        """The results of one batch."""
        async with self._turn:
            model, threads = self._opened()
            loop = asyncio.get_running_loop()
            return await loop.run_in_executor(threads, predict, model, items)

    async def stream(self, item: Any) -> AsyncGenerator[Any, None]:
        """The pieces of one answer, each made when the last one was taken."""
        async with self._turn:
            model, threads = self._opened()
            if not isinstance(model, Streaming):
                raise TypeError(f"{self._manifest.name} makes its answers whole")
            loop = asyncio.get_running_loop()
            pieces = model.predict_stream(item)
            try:
                while (
                    piece := await loop.run_in_executor(threads, next, pieces, _END)
                ) is not _END:
                    yield piece
            finally:
                close = getattr(pieces, "close", None)
                if close is not None:
                    await asyncio.shield(loop.run_in_executor(threads, close))

    async def available(self) -> None:
        """At once: what runs on a thread is there or was never started."""

    async def close(self) -> None:
        """Close the model on its thread, behind what still runs."""
        async with self._turn:
            model, threads = self._model, self._threads
            self._model = self._threads = None
        if model is not None and threads is not None:
            loop = asyncio.get_running_loop()
            try:
                await asyncio.shield(loop.run_in_executor(threads, model.close))
            finally:
                threads.shutdown(wait=False)

    def _open(self) -> Model:
        model = self._load(self._manifest, self._place)
        try:
            model.warm()
        except BaseException:
            model.close()
            raise
        return model

    def _opened(self) -> tuple[Model, ThreadPoolExecutor]:
        if self._model is None or self._threads is None:
            raise unavailable(self._manifest)
        return self._model, self._threads


def predict(model: Model, items: Sequence[Any]) -> list[Any]:
    """The results of a model; what a future cannot carry becomes a RuntimeError."""
    try:
        return list(model.predict(items))
    except (StopIteration, SystemExit, KeyboardInterrupt, GeneratorExit) as error:
        raise RuntimeError(f"the model raised {type(error).__name__}") from error


def unavailable(manifest: Manifest, *, retry_after_s: float = 1.0) -> Unavailable:
    """The model is not there now."""
    return Unavailable(Reason.MODEL_UNAVAILABLE, retry_after_s=retry_after_s, model=manifest.name)


def _close_what_came(loading: "Future[Model]") -> None:
    """On the model's thread, after a load that nobody waits for any more."""
    if not loading.cancelled() and loading.exception() is None:
        loading.result().close()
