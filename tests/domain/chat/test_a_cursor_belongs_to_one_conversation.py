"""Cursors: what a client holds to go on."""

import base64

import pytest

from mesh.kernel.errors import InvalidArgument
from mesh.kernel.reasons import Reason
from svc_chat.domain import cursors

HERE = "01h00000000000000000000000"
THERE = "01h00000000000000000000001"


@pytest.mark.parametrize("seq", [0, 1, 255, 2**40, 2**63 - 1])
def test_a_cursor_holds_the_number_of_an_event(seq: int) -> None:
    assert cursors.decode(HERE, cursors.encode(HERE, seq), field="f") == seq


def test_a_cursor_is_short_enough_for_the_contract() -> None:
    assert len(cursors.encode(HERE, 2**63 - 1)) <= 128


@pytest.mark.parametrize(
    "cursor",
    [
        cursors.encode(THERE, 3),
        cursors.encode(HERE, 3)[:-1],
        cursors.encode(HERE, 3)[:-2] + "__",
        cursors.encode(HERE, 3) + "AAAA",
        "x",
        "ñ",
        "not a cursor!",
        base64.urlsafe_b64encode(bytes(17)).decode().rstrip("="),
    ],
    ids=["foreign", "short", "changed", "long", "letter", "not ascii", "text", "zeros"],
)
def test_a_cursor_that_was_not_made_for_it_is_refused(cursor: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        cursors.decode(HERE, cursor, field="resume_cursor")

    assert caught.value.reason is Reason.INVALID_CURSOR
    assert caught.value.metadata == {"field": "resume_cursor"}
