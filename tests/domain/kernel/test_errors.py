"""A fault carries a reason and facts, and no sentence."""

import pytest
from mentalia.common.v1 import errors_pb2

from mesh.kernel import errors
from mesh.kernel.errors import Code, Fault, InvalidArgument, RemoteFault, Unavailable, Violation
from mesh.kernel.reasons import CODE_NAMES, Reason

KINDS = [kind for kind in Fault.__subclasses__() if kind is not RemoteFault]


def test_there_is_a_reason_for_each_value_of_the_contract() -> None:
    values = [name for name, number in errors_pb2.ErrorReason.items() if number != 0]

    assert [reason.value for reason in Reason] == values


@pytest.mark.parametrize("reason", Reason)
def test_the_code_of_each_reason_has_its_fault(reason: Reason) -> None:
    assert [kind for kind in KINDS if kind.code.name == CODE_NAMES[reason]] != []


@pytest.mark.parametrize("kind", KINDS)
def test_a_fault_is_named_after_its_code(kind: type[Fault]) -> None:
    assert kind.__name__.lower() == kind.code.name.replace("_", "").lower()
    assert getattr(errors, kind.__name__) is kind


def test_a_fault_carries_its_facts() -> None:
    fault = Unavailable(Reason.MODEL_UNAVAILABLE, retry_after_s=2.5, model="hand_landmarker")

    assert fault.code is Code.UNAVAILABLE
    assert fault.reason is Reason.MODEL_UNAVAILABLE
    assert fault.metadata == {"model": "hand_landmarker"}
    assert (fault.retry_after_s, fault.violations) == (2.5, ())


def test_a_fault_prints_its_code_reason_and_facts() -> None:
    fault = Unavailable(Reason.MODEL_UNAVAILABLE, model="hand_landmarker")

    assert str(fault) == "UNAVAILABLE ERROR_REASON_MODEL_UNAVAILABLE model=hand_landmarker"
    assert str(Unavailable(Reason.INTERNAL)) == "UNAVAILABLE ERROR_REASON_INTERNAL"


def test_one_broken_rule_names_its_field_twice() -> None:
    """Once for the sentence, once for the form that shows it beside the field."""
    fault = InvalidArgument.of("user.email", "string.max_len", value="255")

    assert (fault.reason, fault.metadata) == (Reason.INVALID_FIELD, {"field": "user.email"})
    assert fault.violations == (
        Violation(field="user.email", rule="string.max_len", params={"value": "255"}),
    )


def test_a_passed_on_fault_keeps_the_code_of_its_peer() -> None:
    ours = RemoteFault(Code.NOT_FOUND, Reason.UNKNOWN_SIGN, sign="varieties/mfs/signs/a")
    theirs = RemoteFault(Code.ABORTED, Reason.STALE_ETAG, field="etag")

    assert (ours.code, theirs.code) == (Code.NOT_FOUND, Code.ABORTED)
    assert ours.metadata == {"sign": "varieties/mfs/signs/a"}
