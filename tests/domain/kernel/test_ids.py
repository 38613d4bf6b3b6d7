"""Identifiers sort by age, fit in a UUID column, and are recognised."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mesh.kernel.ids import UlidIds, encode, is_ulid, ulid_to_uuid, uuid_to_ulid

MOMENT = datetime(2026, 3, 1, 12, 0, 0, 123000, tzinfo=UTC)


class StillClock:
    """A clock that shows one moment until it is moved."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        return self.moment

    def timestamp(self) -> float:
        return self.moment.timestamp()

    def monotonic(self) -> float:
        return 0.0


def test_a_new_id_holds_the_moment_and_the_chance() -> None:
    ids = UlidIds(StillClock(MOMENT), lambda bits: 2**bits - 1)

    made = ulid_to_uuid(ids.new()).int

    assert made >> 80 == 1772366400123
    assert made & (2**80 - 1) == 2**80 - 1


def test_ids_of_one_moment_differ() -> None:
    ids = UlidIds(StillClock(MOMENT))

    assert len({ids.new() for _ in range(1000)}) == 1000


@given(st.datetimes(min_value=datetime(1970, 1, 2), max_value=datetime(9000, 1, 1)))  # noqa: DTZ001 - hypothesis wants naive bounds
def test_a_later_id_sorts_after_an_earlier_one(naive: datetime) -> None:
    clock = StillClock(naive.replace(tzinfo=UTC))
    ids = UlidIds(clock)

    earlier = ids.new()
    clock.moment += timedelta(milliseconds=2)

    assert earlier < ids.new()


@given(st.integers(min_value=0, max_value=2**128 - 1))
def test_an_id_survives_the_way_through_a_uuid(value: int) -> None:
    ulid = encode(value)

    assert is_ulid(ulid)
    assert ulid_to_uuid(ulid) == UUID(int=value)
    assert uuid_to_ulid(ulid_to_uuid(ulid)) == ulid


@given(st.integers(0, 2**128 - 1), st.integers(0, 2**128 - 1))
def test_ids_sort_as_their_uuids_do(one: int, other: int) -> None:
    assert (encode(one) < encode(other)) == (UUID(int=one) < UUID(int=other))


NO_ULIDS = {
    "nothing": "",
    "too short": "0" * 25,
    "too long": "0" * 27,
    "capitals": "01HZZZZZZZZZZZZZZZZZZZZZZZ",
    "more than 128 bits": "8" + "0" * 25,
    "a letter that is left out": "01hzzzzzzzzzzzzzzzzzzzzzzu",
    "a UUID": "018f4d2e-5b7c-7000-8000-000000000000",
    "a line more": "0" * 26 + "\n",
    "digits of another script": "٠" * 26,
}


@pytest.mark.parametrize("text", NO_ULIDS.values(), ids=NO_ULIDS.keys())
def test_what_is_no_id_is_not_taken_for_one(text: str) -> None:
    assert not is_ulid(text)
    with pytest.raises(ValueError, match="ULID"):
        ulid_to_uuid(text)
