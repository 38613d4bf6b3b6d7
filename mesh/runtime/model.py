"""What a model is to the runtime, and what runs one."""

from collections.abc import AsyncGenerator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

from mesh.runtime.manifest import Manifest


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """Where a model runs and what it is loaded from."""

    files: tuple[Path, ...]
    """Its weights, in the order of the manifest: a file, or a folder of one repository of a hub."""

    device: str
    """`cpu`, or `cuda:0`."""

    threads: int
    """Numeric threads it may use."""


class Model(Protocol):
    """A loaded model. It is made, used and closed on one thread, and knows of no queue."""

    def warm(self) -> None:
        """Do once what the first call would pay for."""
        ...

    def predict(self, items: Sequence[Any]) -> Sequence[Any]:
        """One result for each item, in order.

        Where one item alone is at fault, its result is the exception to raise for it. What is
        raised instead fails the whole batch.
        """
        ...

    def close(self) -> None:
        """Give back what it holds."""
        ...


@runtime_checkable
class Streaming(Protocol):
    """A model that makes its answer piece by piece."""

    def predict_stream(self, item: Any) -> Iterator[Any]:
        """The pieces of one answer; closed early when nobody wants the rest."""
        ...


class Loader(Protocol):
    """A function of `mesh.runtime.models`, named by manifests as `module:function`."""

    def __call__(self, manifest: Manifest, place: Place, /) -> Model:
        """The model; raises ImportError, OSError, ValueError or RuntimeError when it cannot be."""
        ...


class Executor(Protocol):
    """Runs one model somewhere: on a thread, in a process, on another machine."""

    async def start(self) -> None:
        """Load and warm; Unavailable(MODEL_UNAVAILABLE) when that fails, and then holds nothing.

        Cancelled, it holds nothing either. Started again after `close` it loads again.
        """
        ...

    async def run(self, items: Sequence[Any]) -> Sequence[Any]:
        """What `Model.predict` gives. One batch runs at a time.

        Raises Unavailable(MODEL_UNAVAILABLE) when the model went away while it ran.
        """
        ...

    def stream(self, item: Any) -> AsyncGenerator[Any, None]:
        """What `Model.predict_stream` gives; nothing else runs meanwhile."""
        ...

    async def available(self) -> None:
        """Return once the next batch can start: at once, or when what went away is back."""
        ...

    async def close(self) -> None:
        """Unload; what still runs is waited for."""
        ...
