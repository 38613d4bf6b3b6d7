"""What is counted of models; the names are those of the commission where it gave one."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from mesh.telemetry.metrics import Metrics

_BY = ("model_name",)
_SIZES = (1, 2, 4, 8, 16, 32, 64, 128)
_SHARES = (0.0, 0.05, 0.1, 0.2, 0.4, 0.8)


class Ran(Protocol):
    """A batch that ran."""

    @property
    def items(self) -> int:
        """Requests in it."""
        ...

    @property
    def waited_s(self) -> Sequence[float]:
        """How long each waited."""
        ...

    @property
    def took_s(self) -> float:
        """How long the model took."""
        ...

    @property
    def padding(self) -> float:
        """Share that was filling."""
        ...


class Seen(Protocol):
    """A graphics card."""

    @property
    def index(self) -> int:
        """Its number in the machine."""
        ...

    @property
    def name(self) -> str:
        """What its maker calls it."""
        ...


class ModelMeasures:
    """Counts what happens to models."""

    def __init__(self, metrics: Metrics) -> None:
        self._took = metrics.histogram("model_inference_duration_seconds", _BY)
        self._waited = metrics.histogram("model_queue_seconds", _BY)
        self._size = metrics.histogram("model_batch_size", _BY, _SIZES)
        self._padding = metrics.histogram("model_padding_ratio", _BY, _SHARES)
        self._memory = metrics.gauge("model_memory_bytes", _BY)
        self._loads = metrics.counter("model_loads_total", (*_BY, "outcome"))
        self._load_s = metrics.gauge("model_load_seconds", _BY)
        self._card_memory = metrics.gauge("gpu_memory_bytes", ("card",))
        self._card_used = metrics.gauge("gpu_memory_used_bytes", ("card",))
        self._card_busy = metrics.gauge("gpu_busy_ratio", ("card",))

    def watch(self, cards: Callable[[], Sequence[Seen]]) -> None:
        """Read the cards whenever somebody asks for the metrics."""
        for place, card in enumerate(cards()):
            for gauge, field in (
                (self._card_memory, "memory_bytes"),
                (self._card_used, "memory_used_bytes"),
                (self._card_busy, "busy"),
            ):
                read = partial(_of_card, cards, place, field)
                gauge.labels(f"{card.index} {card.name}").set_function(read)

    def ran(self, model: str, batch: Ran) -> None:
        """A batch ran."""
        self._took.labels(model).observe(batch.took_s)
        self._size.labels(model).observe(batch.items)
        self._padding.labels(model).observe(batch.padding)
        for waited_s in batch.waited_s:
            self._waited.labels(model).observe(waited_s)

    def loaded(self, model: str, took_s: float, *, ok: bool) -> None:
        """A load ended."""
        self._loads.labels(model, "ok" if ok else "failed").inc()
        self._load_s.labels(model).set(took_s)

    def resident(self, model: str, memory_bytes: int) -> None:
        """A model takes so much memory from now on."""
        self._memory.labels(model).set(memory_bytes)


def _of_card(cards: Callable[[], Sequence[Seen]], place: int, field: str) -> float:
    found = cards()
    return float(getattr(found[place], field)) if place < len(found) else 0.0
