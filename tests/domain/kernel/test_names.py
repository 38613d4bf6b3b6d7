"""A resource name gives its identifiers, or is refused with the shape it should have."""

import pytest

from mesh.kernel.errors import InvalidArgument
from mesh.kernel.names import join, parse
from mesh.kernel.reasons import Reason

ONE = "01hzy3v7k2m4n6p8q0r2s4t6va"
OTHER = "01hzy3v7k2m4n6p8q0r2s4t6vb"
MESSAGE = "conversations/{conversation}/messages/{message}"


def test_a_name_gives_each_identifier_by_its_variable() -> None:
    assert parse(f"conversations/{ONE}/messages/{OTHER}", MESSAGE) == {
        "conversation": ONE,
        "message": OTHER,
    }


def test_a_joined_name_is_parsed_back() -> None:
    name = join(MESSAGE, conversation=ONE, message=OTHER)

    assert parse(name, MESSAGE) == {"conversation": ONE, "message": OTHER}


WRONG = {
    "nothing": "",
    "the parent alone": f"conversations/{ONE}",
    "one part more": f"conversations/{ONE}/messages/{OTHER}/media",
    "another collection": f"bots/{ONE}/messages/{OTHER}",
    "a collection in capitals": f"Conversations/{ONE}/messages/{OTHER}",
    "an empty identifier": f"conversations//messages/{OTHER}",
    "an identifier in capitals": f"conversations/{ONE.upper()}/messages/{OTHER}",
    "the pattern itself": MESSAGE,
    "a leading slash": f"/conversations/{ONE}/messages/{OTHER}",
    "a step up": f"conversations/../messages/{OTHER}",
    "a line more": f"conversations/{ONE}/messages/{OTHER}\n",
}


@pytest.mark.parametrize("name", WRONG.values(), ids=WRONG.keys())
def test_a_name_of_another_shape_is_refused(name: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        parse(name, MESSAGE, field="message")

    [violation] = caught.value.violations
    assert caught.value.reason is Reason.INVALID_FIELD
    assert caught.value.metadata == {"field": "message"}
    assert (violation.field, violation.rule) == ("message", "name.pattern")
    assert violation.params == {"pattern": MESSAGE}
