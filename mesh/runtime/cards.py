"""What the graphics cards of this machine hold and do, by NVIDIA's management library."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any


@dataclass(frozen=True, kw_only=True, slots=True)
class Card:
    """One card, now."""

    index: int
    name: str
    """As its maker calls it: `NVIDIA H100 80GB HBM3`."""

    memory_bytes: int
    memory_used_bytes: int
    busy: float
    """Share of the last moment in which it computed, 0 to 1."""


class Cards:
    """Reads the cards; without driver or card there are none."""

    def __init__(self, library: Any = None) -> None:
        """`library` is `pynvml`, imported when none is given."""
        self._library = library or import_module("pynvml")
        self._open = False
        with contextlib.suppress(self._library.NVMLError):
            self._library.nvmlInit()
            self._open = True

    def read(self) -> tuple[Card, ...]:
        """Every card that answers."""
        return tuple(self._cards()) if self._open else ()

    def close(self) -> None:
        """Let go of the driver."""
        if self._open:
            self._open = False
            self._library.nvmlShutdown()

    def _cards(self) -> Iterator[Card]:
        library = self._library
        for index in range(library.nvmlDeviceGetCount()):
            # A card that is lost or not ours does not hide the others.
            with contextlib.suppress(library.NVMLError):
                handle = library.nvmlDeviceGetHandleByIndex(index)
                memory = library.nvmlDeviceGetMemoryInfo(handle)
                name = library.nvmlDeviceGetName(handle)
                yield Card(
                    index=index,
                    name=name.decode() if isinstance(name, bytes) else name,
                    memory_bytes=int(memory.total),
                    memory_used_bytes=int(memory.used),
                    busy=library.nvmlDeviceGetUtilizationRates(handle).gpu / 100,
                )
