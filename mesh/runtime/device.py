"""Where a model runs: on a card when there is one and the model asks for it, else on the processor."""

import os
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from mesh.runtime.manifest import Manifest

CPU, CARD, AUTO = "cpu", "cuda:0", "auto"


def card_is_there(devices: Path = Path("/dev")) -> bool:
    """Whether a card and the library that reaches it are here; loads neither."""
    return (devices / "nvidia0").exists() and find_spec("torch") is not None


def device_of(
    manifest: Manifest, wanted: str, *, has_card: Callable[[], bool] = card_is_there
) -> str:
    """The device for a model: what was set, or by `auto` the card for those that ask for one."""
    if wanted != AUTO:
        return wanted
    return CARD if manifest.gpu and has_card() else CPU


def threads_of(wanted: int, models: int, cores: int | None = None) -> int:
    """Numeric threads of one model.

    One, unless an operator says otherwise: where several processes share the cores, two threads
    wait for each other at every barrier (measured with a 33-million-parameter encoder at batch 1:
    20 ms with one thread, 230 to 1700 ms with two on a busy machine). Never more than its share.
    """
    if wanted < 1:
        return 1
    return max(1, min(wanted, (cores or os.cpu_count() or 1) // max(1, models)))
