"""Models for tests of the runtime: they do what their items say."""

import os
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from mesh.kernel.errors import InvalidArgument
from mesh.runtime.manifest import Manifest
from mesh.runtime.model import Place

LIVING: set[int] = set()
"""Models of this process that were made and not closed."""


class Unreadable:
    """Travels to another process and breaks on arrival."""

    def __reduce__(self) -> tuple[Any, ...]:
        return int, ("not a number",)


GIFTS: dict[str, Callable[[], Any]] = {
    "lock": threading.Lock,
    "stop": StopIteration,
    "unreadable": Unreadable,
}


class Obedient:
    """Doubles numbers and arrays; a dict tells it to do something else."""

    def __init__(self, manifest: Manifest, place: Place) -> None:
        self.options = manifest.options
        LIVING.add(id(self))
        if manifest.options.get("fails"):
            raise ValueError("made to fail")
        time.sleep(manifest.options.get("loads_s", 0.0))
        self.held = bytearray(int(manifest.options.get("holds_mib", 0)) * 1024 * 1024)

    def warm(self) -> None:
        self.predict([1])

    def predict(self, items: Sequence[Any]) -> Sequence[Any]:
        return [self._one(item) for item in items]

    def predict_stream(self, item: Any) -> Iterator[Any]:
        for number in range(item["count"]):
            if number == item.get("breaks_at"):
                raise ValueError("made to break")
            time.sleep(item.get("every_s", 0.0))
            yield GIFTS[item["gives"]]() if "gives" in item else number

    def close(self) -> None:
        self.held = bytearray()
        LIVING.discard(id(self))

    def _one(self, item: Any) -> Any:
        if not isinstance(item, Mapping):
            return item * 2
        if "sleep_s" in item:
            time.sleep(item["sleep_s"])
        if "exit" in item:
            os._exit(item["exit"])
        if "abort" in item:
            os.abort()
        if "eat_mib" in item:
            return int(np.ones(item["eat_mib"] * 131_072, np.float64).sum())
        if "refuse" in item:
            return InvalidArgument.of(item["refuse"], "required")
        if "gives" in item:
            return GIFTS[item["gives"]]()
        if "stops" in item:
            raise StopIteration
        if "break" in item:
            raise KeyError("made to break")
        return dict(item)


def load(manifest: Manifest, place: Place) -> Obedient:
    return Obedient(manifest, place)


def manifest(name: str = "obedient", **changes: Any) -> Manifest:
    """The papers of such a model; what is no field of a manifest is an option of the model."""
    told: dict[str, Any] = {
        "name": name,
        "version": "1",
        "task": "obeying",
        "loader": "tests.support.models:load",
        "runs": "thread",
        "license": "Apache-2.0",
        "weights": (),
        "inputs": (),
        "outputs": (),
        "memory_mib": 64,
        "gpu": False,
        "batch_size": 8,
        "batch_cost": 0,
        "cost": "items",
        "pads": False,
        "measured": (),
        "options": {},
    }
    known = {key: value for key, value in changes.items() if key in told}
    options = {key: value for key, value in changes.items() if key not in told}
    return Manifest(**(told | known | {"options": options}))
