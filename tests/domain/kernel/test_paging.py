"""A page token goes on where the last page ended, for the same list only."""

import base64
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mesh.kernel.errors import Code, InvalidArgument
from mesh.kernel.paging import next_token, page
from mesh.kernel.reasons import Reason

FILTERS = {"user": "01hzy3v7k2m4n6p8q0r2s4t6va", "state": "active"}
AFTER = ("2026-03-01", "01hzy3v7k2m4n6p8q0r2s4t6vb")


@pytest.mark.parametrize(
    ("asked", "given_size"), [(0, 50), (1, 1), (50, 50), (200, 200), (201, 200), (2**31 - 1, 200)]
)
def test_a_page_has_a_size_between_1_and_200(asked: int, given_size: int) -> None:
    assert page(asked, "", filters=FILTERS).size == given_size


@pytest.mark.parametrize("asked", [-1, -(2**31)])
def test_a_negative_size_is_refused(asked: int) -> None:
    with pytest.raises(InvalidArgument) as caught:
        page(asked, "", filters=FILTERS)

    assert caught.value.reason is Reason.INVALID_FIELD
    assert caught.value.metadata == {"field": "page_size"}


def test_without_a_token_the_list_starts_at_its_beginning() -> None:
    assert page(0, "", filters=FILTERS).after is None


@given(st.lists(st.text(), min_size=1, max_size=4))
def test_a_token_goes_on_after_the_row_it_was_made_from(after: list[str]) -> None:
    token = next_token(tuple(after), filters=FILTERS)

    assert page(0, token, filters=FILTERS).after == tuple(after)


def test_the_order_of_the_filters_does_not_matter() -> None:
    token = next_token(AFTER, filters=dict(reversed(FILTERS.items())))

    assert page(0, token, filters=FILTERS).after == AFTER


OTHER_FILTERS = {
    "none": {},
    "another person": FILTERS | {"user": "01hzy3v7k2m4n6p8q0r2s4t6vc"},
    "another value": FILTERS | {"state": "ended"},
    "one more": FILTERS | {"type": "study"},
    "one less": {"user": FILTERS["user"]},
}


@pytest.mark.parametrize("filters", OTHER_FILTERS.values(), ids=OTHER_FILTERS.keys())
def test_a_token_of_another_list_is_refused(filters: dict[str, str]) -> None:
    refused(next_token(AFTER, filters=FILTERS), filters)


def spelled(value: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


WHOLE = next_token(AFTER, filters=FILTERS)
DAMAGED = {
    "a word": "hello",
    "no base 64": "%%%",
    "letters of another script": "ñandú",
    "one letter less": WHOLE[:-1],
    "one letter more": WHOLE + "A",
    "cut in half": WHOLE[: len(WHOLE) // 2],
    "spaces": WHOLE + "  ",
    "no JSON": base64.urlsafe_b64encode(b"\xff\xfe").decode(),
    "a number": spelled(1),
    "nothing": spelled(None),
    "a map": spelled({"after": "x"}),
    "an empty list": spelled([]),
    "only a fingerprint": spelled(["0" * 16]),
    "numbers in the list": spelled(["0" * 16, 1, 2]),
    "a list as deep as a token may be long": base64.urlsafe_b64encode(b"[" * 768).decode(),
}


@pytest.mark.parametrize("token", DAMAGED.values(), ids=DAMAGED.keys())
def test_a_damaged_token_is_refused(token: str) -> None:
    refused(token, FILTERS)


@given(st.text(min_size=1))
def test_no_text_is_a_token_by_chance(token: str) -> None:
    refused(token, FILTERS)


def refused(token: str, filters: dict[str, str]) -> None:
    with pytest.raises(InvalidArgument) as caught:
        page(0, token, filters=filters)

    assert caught.value.code is Code.INVALID_ARGUMENT
    assert caught.value.reason is Reason.INVALID_PAGE_TOKEN
    assert caught.value.metadata == {"field": "page_token"}
