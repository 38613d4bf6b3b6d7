"""House rules of methods and errors, read from the built descriptors.

Style (names, comments, one message a method) is checked by `python protos/generate.py --lint`;
these rules are ours. Each failure names the place and says what to write there.
"""

import json
import re
import tomllib
from collections import Counter
from collections.abc import Iterator

import grpc
import pytest
from buf.validate import validate_pb2
from google.api import annotations_pb2
from mentalia.mesh.v1 import options_pb2

from tests.contract.contract_descriptors import (
    ROOT,
    Method,
    comments,
    messages,
    methods,
    own_files,
    refuse,
    validation,
)

EDGE_MAY_CALL = frozenset(
    {
        # The edge holds open streams, which must end when a session is revoked.
        "mentalia.auth.v1.KeyService/WatchRevocations",
        # The payment provider's web hook arrives there; its signature is checked behind it.
        "mentalia.auth.v1.SubscriptionService/ApplyBillingEvent",
    }
)


@pytest.mark.parametrize("statement", ["access", "deadline", "idempotency", "sensitivity"])
def test_every_method_states(statement: str) -> None:
    refuse(
        (
            method.name
            for method in methods()
            if not (
                method.rules.HasField("deadline")
                if statement == "deadline"
                else getattr(method.rules, statement)
            )
        ),
        f"Write `{statement}` into the option (mentalia.mesh.v1.rules) of:",
    )


def test_the_errors_in_a_comment_are_those_of_the_option() -> None:
    def written(comment: str) -> list[str] | None:
        match = re.search(r"Errors: ([^.]*)[.]$", comment)
        if match is None:
            return None
        if match[1] == "only those that every method shares":
            return []
        return match[1].split(", ")

    refuse(
        (
            f"{method.name}: the comment says {written(method.comment)}, the option {method.errors}"
            for method in methods()
            if written(method.comment) != method.errors
        ),
        "End the comment with `Errors: A, B.` in the order of the option `errors` "
        "(or `Errors: only those that every method shares.`):",
    )


def test_a_method_lists_the_errors_that_its_options_bring() -> None:
    def brought(method: Method) -> Iterator[str]:
        rules = method.rules
        names = {field.name for field in method.request.field}
        brings = {
            "NOT_YOURS": rules.access == options_pb2.ACCESS_OWNER,
            "PLAN_REQUIRED": rules.tier > options_pb2.TIER_FREE,
            "RECENT_SIGN_IN_REQUIRED": rules.HasField("max_sign_in_age"),
            "CONSENT_REQUIRED": bool(rules.consents),
            "TOO_MANY_REQUESTS": bool(rules.quotas),
            "INVALID_PAGE_TOKEN": "page_token" in names,
            "REQUEST_ID_REUSED": "request_id" in names,
            "STREAM_ORDER": method.proto.client_streaming,
            "STREAM_TOO_FAST": method.proto.client_streaming,
            "INVALID_CURSOR": method.verb in {"SendMessage", "Converse"},
        }
        return (reason for reason, brings_it in brings.items() if brings_it)

    refuse(
        (
            f"{method.name}: {reason}"
            for method in methods()
            for reason in brought(method)
            if reason not in method.errors
        ),
        "Add the reason to the option `errors` and to the comment:",
    )


def test_lists_are_paged() -> None:
    def unpaged(method: Method) -> Iterator[str]:
        asked = {field.name: field for field in method.request.field}
        if missing := {"page_size", "page_token"} - asked.keys():
            yield f"{method.name}: the request lacks {', '.join(sorted(missing))}"
        elif not validation(asked["page_size"]).int32.HasField("gte"):
            yield f"{method.name}: page_size needs the rule `int32.gte = 0`"
        if "next_page_token" not in {field.name for field in method.response.field}:
            yield f"{method.name}: the response lacks next_page_token"

    lists = [method for method in methods() if method.verb.startswith(("List", "Search"))]

    refuse((line for method in lists for line in unpaged(method)), "Page these lists:")


def test_an_internal_method_names_its_callers_and_has_no_path() -> None:
    def wrong(method: Method) -> Iterator[str]:
        callers = set(method.rules.callers)
        if method.rules.access != options_pb2.ACCESS_INTERNAL:
            if callers:
                yield f"{method.name}: only an internal method has callers"
            return
        if not callers:
            yield f"{method.name}: name its `callers`"
        if method.http:
            yield f"{method.name}: remove its HTTP path"
        if "envoy" in callers or ("edge" in callers and method.name not in EDGE_MAY_CALL):
            yield f"{method.name}: neither Envoy nor the edge may be among its callers"

    refuse((line for method in methods() for line in wrong(method)), "Correct these callers:")


def test_a_method_for_people_has_a_path_unless_its_stream_comes_from_the_client_alone() -> None:
    def expects_path(method: Method) -> bool:
        internal = method.rules.access == options_pb2.ACCESS_INTERNAL
        only_in = method.proto.client_streaming and not method.proto.server_streaming
        return not (internal or only_in)

    refuse(
        (method.name for method in methods() if expects_path(method) != (method.http is not None)),
        "Add, or remove, the option (google.api.http) of:",
    )


def test_paths_are_versioned_unique_and_filled_from_the_request() -> None:
    def wrong(method: Method, verb: str, path: str) -> Iterator[str]:
        if not path.startswith(("/v1/", "/.well-known/")):
            yield f"{method.name}: {path} begins with neither /v1/ nor /.well-known/"
        both = method.proto.client_streaming and method.proto.server_streaming
        if both and verb != "GET":
            yield f"{method.name}: a WebSocket path is a GET"
        for variable in re.findall(r"{([a-z0-9_.]+)=", path):
            message = method.request
            for part in variable.split("."):
                found = {field.name: field for field in message.field}
                if part not in found:
                    yield f"{method.name}: {variable} is no field of {method.request.name}"
                    break
                message = messages().get(found[part].type_name.removeprefix("."), message)

    routed = [(method, *method.http) for method in methods() if method.http]
    shapes = Counter((verb, re.sub(r"{[^=]*=([^}]*)}", r"\1", path)) for _, verb, path in routed)

    refuse((line for route in routed for line in wrong(*route)), "Correct these paths:")
    refuse((f"{verb} {path}" for (verb, path), n in shapes.items() if n > 1), "Used twice:")


def test_only_what_may_be_repeated_is_retried() -> None:
    refuse(
        (
            method.name
            for method in methods()
            if method.rules.HasField("retry")
            and (
                method.rules.idempotency == options_pb2.IDEMPOTENCY_ONCE
                or method.proto.client_streaming
                or method.proto.server_streaming
                or not 2 <= method.rules.retry.max_attempts <= 5
            )
        ),
        "Remove `retry` (or make it 2 to 5 attempts of a unary method that may be repeated):",
    )


def test_what_is_created_can_be_created_again_without_a_second_effect() -> None:
    made = ("Create", "Import", "Send", "Fork", "Share", "Add", "Enroll")

    refuse(
        (
            method.name
            for method in methods()
            if method.verb.startswith(made)
            and method.rules.idempotency == options_pb2.IDEMPOTENCY_REPEATABLE
            and "request_id" not in {field.name for field in method.request.field}
        ),
        "Add `request_id` to the request of:",
    )


def test_an_update_has_a_mask_and_a_version() -> None:
    def lacks(method: Method) -> Iterator[str]:
        asked = {field.name: field for field in method.request.field}
        if "update_mask" not in asked:
            yield f"{method.name}: the request lacks update_mask"
        body = method.proto.options.Extensions[annotations_pb2.http].body
        resource = messages()[asked[body].type_name.removeprefix(".")]
        if "etag" not in {field.name for field in resource.field}:
            yield f"{method.name}: {resource.name} lacks etag"

    updates = [method for method in methods() if method.verb.startswith("Update")]

    refuse((line for method in updates for line in lacks(method)), "Correct these updates:")


def test_a_stream_from_a_client_is_one_oneof_from_config_to_end_within_limits() -> None:
    def wrong(method: Method) -> Iterator[str]:
        names = [field.name for field in method.request.field]
        if names[:1] != ["config"] or names[-1:] != ["end"]:
            yield f"{method.name}: the request begins with `config` and ends with `end`"
        [choice] = method.request.oneof_decl
        if not choice.options.Extensions[validate_pb2.oneof].required:
            yield f"{method.name}: the oneof of the request must be required"
        if (
            method.rules.stream.max_message_bytes == 0
            or method.rules.stream.max_messages_per_second == 0
        ):
            yield f"{method.name}: write the limits into `stream`"

    streams = [method for method in methods() if method.proto.client_streaming]

    refuse((line for method in streams for line in wrong(method)), "Correct these streams:")


def test_streams_wait_in_a_lane_of_their_own() -> None:
    refuse(
        (
            method.name
            for method in methods()
            if (method.proto.client_streaming or method.proto.server_streaming)
            and method.rules.lane != options_pb2.LANE_STREAM
        ),
        "Write `lane: LANE_STREAM` into the rules of:",
    )


def test_every_quota_counts_something_in_some_time() -> None:
    refuse(
        (
            f"{method.name}: {quota.name}"
            for method in methods()
            for quota in method.rules.quotas
            if not (quota.name and quota.limit and quota.window.seconds and quota.subject)
        ),
        "Complete name, limit, window and subject of:",
    )


def test_every_reason_shows_a_full_example() -> None:
    def wrong(name: str, comment: str) -> Iterator[str]:
        code = re.search(r"[.] ([A-Z_]+)[.,]", comment)
        if code is None or code[1] not in grpc.StatusCode.__members__:
            yield f"{name}: name the status code after the first sentence"
        metadata = re.search(r"Metadata: ({.*})[.]$", comment)
        try:
            keys = json.loads(metadata[1]) if metadata else None
        except ValueError:
            keys = None
        if not isinstance(keys, dict):
            yield f'{name}: end with `Metadata: {{"key": "value"}}.`'

    [file] = [file for file in own_files() if file.name == "mentalia/common/v1/errors.proto"]
    values = list(enumerate(file.enum_type[0].value))[1:]

    refuse(
        (
            line
            for index, value in values
            for line in wrong(value.name, comments(file).get((5, 0, 2, index), ""))
        ),
        "Complete the comments of these reasons:",
    )


def test_the_list_of_unbuilt_methods_names_methods_of_the_contract_and_what_will_build_them() -> (
    None
):
    listed = tomllib.loads((ROOT / "mesh" / "contract" / "unbuilt.toml").read_text("utf-8"))
    known = {method.name for method in methods()}

    refuse(listed.keys() - known, "These are no methods of the contract; take them off the list:")
    refuse(
        (
            name
            for name, entry in listed.items()
            if entry.keys() != {"area", "es", "en"}
            or entry["area"] != name.split(".")[1]
            or not all(entry.values())
        ),
        "Give `area`, `es` and `en` to:",
    )
