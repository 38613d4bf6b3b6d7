"""What happens when a GPU has no room for a batch, told by one that says so."""

from collections.abc import Sequence
from typing import Any

import pytest

from mesh.runtime.models.hub import each, halving

torch: Any = pytest.importorskip("torch", reason="make setup-models installs it")


class Card:
    """Squares numbers, as long as they are no more and no larger than what it holds."""

    def __init__(self, room: int, largest: int = 1000) -> None:
        self.room = room
        self.largest = largest
        self.batches: list[tuple[int, ...]] = []

    def __call__(self, items: Sequence[int]) -> list[int]:
        self.batches.append(tuple(items))
        if len(items) > self.room or max(items) > self.largest:
            raise torch.cuda.OutOfMemoryError("CUDA out of memory.")
        return [item * item for item in items]


@pytest.fixture
def emptied(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    times: list[str] = []
    monkeypatch.setattr(torch.cuda, "empty_cache", lambda: times.append("emptied"))
    return times


def test_a_batch_that_fits_runs_once(emptied: list[str]) -> None:
    card = Card(room=8)

    assert halving(card, [1, 2, 3]) == [1, 4, 9]
    assert card.batches == [(1, 2, 3)]
    assert emptied == []


def test_halves_come_back_in_order_and_the_cache_is_emptied_between(emptied: list[str]) -> None:
    card = Card(room=2)

    assert halving(card, [1, 2, 3, 4, 5]) == [1, 4, 9, 16, 25]
    assert card.batches == [(1, 2, 3, 4, 5), (1, 2, 3), (1, 2), (3,), (4, 5)]
    assert emptied == ["emptied"] * 2


def test_an_item_that_does_not_fit_alone_fails_alone(emptied: list[str]) -> None:
    results = halving(Card(room=8, largest=3), [1, 9, 2, 3])

    assert [results[0], *results[2:]] == [1, 4, 9]
    assert isinstance(results[1], MemoryError)
    assert len(emptied) == 3


def test_other_failures_fail_the_batch() -> None:
    def broken(_: Sequence[int]) -> list[int]:
        raise RuntimeError("CUDA error: device-side assert triggered")

    with pytest.raises(RuntimeError, match="device-side"):
        halving(broken, [1, 2])


def test_only_items_that_could_be_read_are_run() -> None:
    card = Card(room=8)

    results = each(["1", "x", "3"], int, card)

    assert (results[0], results[2]) == (1, 9)
    assert isinstance(results[1], ValueError)
    assert card.batches == [(1, 3)]


def test_nothing_is_run_when_nothing_could_be_read() -> None:
    card = Card(room=8)

    (result,) = each(["x"], int, card)

    assert isinstance(result, ValueError)
    assert card.batches == []
