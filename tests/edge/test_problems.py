"""The one table of failures, and statuses that other versions or other programs made."""

import json

import pytest
from google.protobuf import any_pb2
from google.rpc import error_details_pb2, status_pb2

from edge import problems
from mesh.kernel.errors import Code, Unavailable
from mesh.kernel.locale import Locale
from mesh.kernel.reasons import Reason


def test_every_code_has_a_row() -> None:
    assert set(problems.MEANINGS) == set(Code)


@pytest.mark.parametrize("code", list(Code), ids=lambda code: code.name)
@pytest.mark.parametrize("locale", list(Locale))
def test_a_status_without_details_still_is_a_whole_document(code: Code, locale: Locale) -> None:
    problem = problems.of_status(code, "peer's words", b"", locale, "r1")

    document = json.loads(problem.body())
    assert document["code"] == code.name
    assert document["detail"]
    assert document["detail"] != "peer's words"
    assert document["status"] >= 400
    assert set(document) == {
        "type",
        "title",
        "status",
        "detail",
        "code",
        "reason",
        "metadata",
        "fieldViolations",
        "retryAfterS",
        "requestId",
    }


@pytest.mark.parametrize("details", [b"\xff\xff\xff", b"\x1a\x02\x0a\x00"], ids=["junk", "empty"])
def test_details_that_cannot_be_read_are_passed_over(details: bytes) -> None:
    problem = problems.of_status(Code.INTERNAL, "", details, Locale.EN, "r1")

    assert problem.reason == "ERROR_REASON_INTERNAL"


def test_a_code_that_nobody_knows_is_an_internal_failure() -> None:
    assert problems.of_status(77, "", b"", Locale.EN, "r1").meaning.http == 500


def test_a_reason_of_a_later_version_keeps_the_sentence_that_came_with_it() -> None:
    status = status_pb2.Status(code=9)
    for detail in (
        error_details_pb2.ErrorInfo(reason="ERROR_REASON_NEWER", metadata={"field": "a_b"}),
        error_details_pb2.LocalizedMessage(locale="en", message="Said by the service."),
    ):
        holder = any_pb2.Any()
        holder.Pack(detail)
        status.details.append(holder)

    problem = problems.of_status(9, "", status.SerializeToString(), Locale.EN, "r1")

    assert (problem.reason, problem.detail) == ("ERROR_REASON_NEWER", "Said by the service.")
    assert problem.metadata == {"field": "aB"}


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("display_name", "displayName"),
        ("config.target_text", "config.targetText"),
        ("hands[0].image_width_px", "hands[0].imageWidthPx"),
        ('labels["a_b"].display_name', 'labels["a_b"].displayName'),
        ("plain", "plain"),
        ("", ""),
    ],
)
def test_field_paths_are_spelled_as_json_spells_them(path: str, expected: str) -> None:
    assert problems.camel_path(path) == expected


def test_waiting_less_than_a_second_still_is_a_second_in_the_header() -> None:
    fault = Unavailable(Reason.REVOCATIONS_STALE, retry_after_s=0.2, age_s="7")

    problem = problems.of_fault(fault, Locale.ES, "r1")

    assert (b"retry-after", b"1") in problem.headers()
    assert json.loads(problem.body())["retryAfterS"] == 0.2
