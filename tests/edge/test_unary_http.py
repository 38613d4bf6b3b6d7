"""Unary calls over HTTP: bodies, paths and queries in; answers and problem documents out."""

import asyncio
from typing import Any

import httpx
import pytest

from tests.edge.running import Running
from tests.support.eventually import eventually

JSON = {"content-type": "application/json"}


def assert_problem(
    answer: httpx.Response, status: int, code: str, reason: str, fields: list[str] | None = None
) -> dict[str, Any]:
    """The problem document of an answer, with what every one of them has."""
    document: dict[str, Any] = answer.json()
    assert answer.headers["content-type"] == "application/problem+json"
    assert (answer.status_code, document["status"]) == (status, status)
    assert (document["code"], document["reason"]) == (code, f"ERROR_REASON_{reason}")
    assert document["detail"]
    assert document["title"]
    assert document["requestId"] == answer.headers["x-request-id"]
    if fields is not None:
        assert [one["field"] for one in document["fieldViolations"]] == fields
        assert all(one["description"] for one in document["fieldViolations"])
    return document


async def test_a_body_becomes_the_request_and_the_named_field_the_answer(edge: Running) -> None:
    answer = await edge.http.post(
        "/v1/plants", json={"plant": {"displayName": "Ñandú", "i64": "9"}}
    )

    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    assert (answer.json()["displayName"], answer.json()["i64"]) == ("Ñandú", "9")


async def test_fields_without_presence_are_always_written_and_unset_ones_never(
    edge: Running,
) -> None:
    answer = await edge.http.post("/v1/plants", json={"plant": {"wet": False}})

    assert answer.json()["wet"] is False
    assert answer.json()["tags"] == []
    assert not {"nickname", "leaf", "pot", "plantedTime"} & answer.json().keys()


async def test_the_path_fills_a_field_and_wins_over_the_body(edge: Running) -> None:
    answer = await edge.http.patch(
        "/v1/gardens/2/plants/7?updateMask=displayName",
        json={"name": "gardens/9/plants/9", "displayName": "a"},
    )

    assert answer.json()["name"] == "gardens/2/plants/7"
    assert answer.json()["displayName"] == "a"


async def test_an_empty_body_is_an_empty_message(edge: Running) -> None:
    assert (await edge.http.post("/v1/plants")).status_code == 200


@pytest.mark.parametrize(
    ("path", "field", "value"),
    [
        pytest.param("/v1/files/a/b%20c/d.e", "path", "a/b c/d.e", id="rest of the path"),
        pytest.param("/v1/cities/M%C3%A9rida", "city", "Mérida", id="percent-encoded"),
        pytest.param("/v1/cities/a%2Fb", "city", "a/b", id="slash in one segment"),
        pytest.param("/v1/cities/a%3Ab", "city", "a:b", id="colon"),
    ],
)
async def test_path_variables_are_decoded(edge: Running, path: str, field: str, value: str) -> None:
    answer = await edge.http.get(path)

    assert answer.json()[field] == value


async def test_a_hidden_slash_cannot_change_which_resource_a_path_names(edge: Running) -> None:
    answer = await edge.http.get("/v1/plants/..%2F..%2Fgardens")

    assert_problem(answer, 400, "INVALID_ARGUMENT", "INVALID_FIELD", ["name"])


async def test_a_path_variable_that_is_no_utf8_is_refused_by_name(edge: Running) -> None:
    answer = await edge.http.get("/v1/cities/%ff")

    assert_problem(answer, 400, "INVALID_ARGUMENT", "INVALID_FIELD", ["city"])


async def test_query_parameters_of_every_kind_reach_the_request(edge: Running) -> None:
    answer = await edge.http.get(
        "/v1/gardens/2/plants?pageSize=3&colours=COLOUR_RED&colours=2&leaf.sizeCm=4&dry=true"
        "&wet=false&sinceTime=2026-01-01T00:00:00Z&pause=1.5s&tags=a%26b&tags=c+d&seed=AAE%3D"
        "&mask=displayName,leaf.name&weightKg=1.25&plant.leaf.child.name=x&page_token=t"
    )

    heard = answer.json()["heard"]
    for part in (
        'parent: "gardens/2"',
        "page_size: 3",
        "colours: COLOUR_RED",
        "colours: COLOUR_BLUE",
        "size_cm: 4",
        "dry: true",
        "wet {\n}",
        "seconds: 1767225600",
        "nanos: 500000000",
        'tags: "a&b"',
        'tags: "c d"',
        'seed: "\\000\\001"',
        'paths: "display_name"',
        'paths: "leaf.name"',
        "weight_kg: 1.25",
        'name: "x"',
        'page_token: "t"',
    ):
        assert part in heard, part


@pytest.mark.parametrize(
    ("query", "field"),
    [
        pytest.param("pagesize=3", "pagesize", id="no such field"),
        pytest.param("pageSize=three", "pageSize", id="word for number"),
        pytest.param("pageSize=", "pageSize", id="nothing for number"),
        pytest.param("pageSize=1&pageSize=2", "pageSize", id="twice"),
        pytest.param("dry=1", "dry", id="number for boolean"),
        pytest.param("colours=GREEN", "colours[0]", id="no such value"),
        pytest.param("sinceTime=yesterday", "sinceTime", id="no time"),
        pytest.param("leaf=a", "leaf", id="a whole message"),
        pytest.param("leaf.size=4", "leaf.size", id="no such inner field"),
        pytest.param("leaf.sizeCm=x", "leaf.sizeCm", id="inner word for number"),
        pytest.param("labels=a", "labels", id="a map"),
        pytest.param("plant.leaves.name=a", "plant.leaves.name", id="inside a list"),
        pytest.param("seed=*", "seed", id="no base64"),
        pytest.param("pageToken=%ff", "pageToken", id="no utf8"),
        pytest.param("parent=gardens%2F3", "parent", id="a field of the path"),
        pytest.param("access_token=secret", "access_token", id="a token"),
    ],
)
async def test_a_wrong_query_parameter_is_refused_by_name(
    edge: Running, query: str, field: str
) -> None:
    answer = await edge.http.get(f"/v1/gardens/2/plants?{query}")

    assert_problem(answer, 400, "INVALID_ARGUMENT", "INVALID_FIELD", [field])
    assert "secret" not in answer.text


async def test_where_the_body_is_the_message_no_parameter_is_taken(edge: Running) -> None:
    answer = await edge.http.post("/v1/plants?requestId=a", json={})

    assert_problem(answer, 400, "INVALID_ARGUMENT", "INVALID_FIELD", ["requestId"])


@pytest.mark.parametrize(
    ("body", "headers", "status", "reason", "fields"),
    [
        pytest.param(b'{"plnt": {}}', JSON, 400, "INVALID_BODY", ["plnt"], id="unknown field"),
        pytest.param(b'{"plant": {"wet": 1}}', JSON, 400, "INVALID_BODY", ["plant.wet"], id="type"),
        pytest.param(b'{"plant"', JSON, 400, "INVALID_BODY", ["body"], id="cut off"),
        pytest.param(
            b'{"requestId": "\xff"}', JSON, 400, "INVALID_BODY", ["requestId"], id="bad utf-8"
        ),
        pytest.param(
            b'{"requestId":"a","requestId":"b"}',
            JSON,
            400,
            "INVALID_BODY",
            ["requestId"],
            id="twice",
        ),
        pytest.param(
            b"plant=1",
            {"content-type": "application/x-www-form-urlencoded"},
            415,
            "UNSUPPORTED_CONTENT_TYPE",
            [],
            id="form",
        ),
        pytest.param(b"{}", {}, 415, "UNSUPPORTED_CONTENT_TYPE", [], id="no content type"),
        pytest.param(
            b"{}",
            {"content-type": "application/json; charset=latin-1"},
            415,
            "UNSUPPORTED_CONTENT_TYPE",
            [],
            id="other charset",
        ),
        pytest.param(
            b" " * (1024 * 1024 + 1), JSON, 413, "MESSAGE_TOO_LARGE", [], id="above 1 MiB"
        ),
    ],
)
async def test_a_wrong_body_is_refused(
    edge: Running, body: bytes, headers: dict[str, str], status: int, reason: str, fields: list[str]
) -> None:
    answer = await edge.http.post("/v1/plants", content=body, headers=headers)

    code = "RESOURCE_EXHAUSTED" if status == 413 else "INVALID_ARGUMENT"
    assert_problem(answer, status, code, reason, fields)


async def test_a_body_without_a_length_is_measured_as_it_comes(edge: Running) -> None:
    async def endless() -> Any:
        for _ in range(40):
            yield b" " * 65536

    answer = await edge.http.post("/v1/plants", content=endless(), headers=JSON)

    document = assert_problem(answer, 413, "RESOURCE_EXHAUSTED", "MESSAGE_TOO_LARGE")
    assert document["metadata"] == {"limit_bytes": "1048576"}


async def test_an_import_may_be_32_mib(edge: Running) -> None:
    data = b'{"data": "' + b"AAAA" * (8 * 1024 * 1024) + b'"}'

    answer = await edge.http.post("/v1/plants:import", content=data, headers=JSON)

    assert answer.json() == {"sizeBytes": str(24 * 1024 * 1024)}


@pytest.mark.parametrize("charset", ["", ";charset=utf-8", '; charset="UTF-8"'])
async def test_json_may_name_its_charset(edge: Running, charset: str) -> None:
    headers = {"content-type": f"application/json{charset}"}

    assert (await edge.http.post("/v1/plants", content=b"{}", headers=headers)).status_code == 200


@pytest.mark.parametrize(
    ("path", "method", "allowed"),
    [
        pytest.param("/v1/plants/1", "DELETE", "GET, HEAD", id="only read"),
        pytest.param("/v1/plants", "PUT", "GET, HEAD, POST", id="two methods"),
        pytest.param("/v1/plants:echo", "GET", "POST", id="a verb"),
        pytest.param("/v1/plants/1:watch", "HEAD", "GET, POST", id="head of a stream"),
        pytest.param("/healthz", "POST", "GET, HEAD", id="a page"),
    ],
)
async def test_a_wrong_method_is_refused_with_those_allowed(
    edge: Running, path: str, method: str, allowed: str
) -> None:
    answer = await edge.http.request(method, path)

    assert answer.status_code == 405
    assert answer.headers["allow"] == allowed
    if method != "HEAD":
        document = assert_problem(answer, 405, "UNIMPLEMENTED", "METHOD_NOT_ALLOWED")
        assert document["metadata"] == {"method": method, "allowed": allowed}


@pytest.mark.parametrize(
    "path",
    [
        "/v1/nothing",
        "/v1/plants/",
        "/v1/plants/1/2",
        "/v1/plants/1:fly",
        "/v1/internal",
        "/nowhere/",
        "/v1",
    ],
)
async def test_an_unknown_path_is_refused(edge: Running, path: str) -> None:
    answer = await edge.http.get(path)

    assert_problem(answer, 404, "NOT_FOUND", "UNKNOWN_PATH")


async def test_head_is_get_without_its_body(edge: Running) -> None:
    get = await edge.http.get("/v1/plants/1")

    head = await edge.http.head("/v1/plants/1")

    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-length"] == str(len(get.content))


async def test_options_says_which_methods_there_are(edge: Running) -> None:
    answer = await edge.http.options("/v1/plants")

    assert (answer.status_code, answer.headers["allow"]) == (200, "GET, HEAD, POST")


@pytest.mark.parametrize(
    ("how", "status", "code", "reason"),
    [
        ("not yours", 403, "PERMISSION_DENIED", "NOT_YOURS"),
        ("unavailable", 503, "UNAVAILABLE", "DEPENDENCY_UNAVAILABLE"),
        ("revoked", 401, "UNAUTHENTICATED", "SESSION_REVOKED"),
        ("field", 400, "INVALID_ARGUMENT", "INVALID_FIELD"),
        ("id reused", 409, "ALREADY_EXISTS", "REQUEST_ID_REUSED"),
        ("stale", 409, "ABORTED", "STALE_ETAG"),
        ("state", 400, "FAILED_PRECONDITION", "WRONG_STATE"),
        ("busy", 429, "RESOURCE_EXHAUSTED", "OVERLOADED"),
        ("too large", 413, "RESOURCE_EXHAUSTED", "MESSAGE_TOO_LARGE"),
        ("not built", 501, "UNIMPLEMENTED", "NOT_BUILT"),
        ("broken", 500, "INTERNAL", "INTERNAL"),
        ("late", 504, "DEADLINE_EXCEEDED", "DEADLINE_EXCEEDED"),
    ],
)
async def test_a_status_of_a_service_becomes_its_problem(
    edge: Running, how: str, status: int, code: str, reason: str
) -> None:
    answer = await edge.http.post("/v1/plants:fail", json={"how": how})

    assert_problem(answer, status, code, reason)


async def test_fields_of_a_service_are_named_as_json_names_them(edge: Running) -> None:
    answer = await edge.http.post("/v1/plants:fail", json={"how": "field"})

    document = assert_problem(
        answer, 400, "INVALID_ARGUMENT", "INVALID_FIELD", ["plant.displayName"]
    )
    assert document["metadata"] == {"field": "plant.displayName"}
    assert "plant.displayName" in document["detail"]


async def test_when_to_try_again_stands_in_the_document_and_in_a_header(edge: Running) -> None:
    answer = await edge.http.post("/v1/plants:fail", json={"how": "unavailable"})

    assert answer.json()["retryAfterS"] == 2.5
    assert answer.headers["retry-after"] == "3"


async def test_an_unknown_caller_is_told_how_to_sign_in(edge: Running) -> None:
    answer = await edge.http.post("/v1/plants:fail", json={"how": "revoked"})

    assert answer.headers["www-authenticate"] == 'Bearer realm="mentalia"'


@pytest.mark.parametrize(
    ("asked", "language", "word"),
    [("", "es", "existe"), ("en", "en", "not"), ("fr, en;q=0.5, es;q=0.1", "en", "not")],
)
async def test_a_problem_speaks_the_callers_language(
    edge: Running, asked: str, language: str, word: str
) -> None:
    answer = await edge.http.get("/v1/nothing", headers={"accept-language": asked})

    assert answer.headers["content-language"] == language
    assert word in answer.json()["detail"].lower() + answer.json()["title"].lower()


async def test_metadata_travels_on_and_no_more_than_that(edge: Running) -> None:
    sent = {
        "authorization": "Bearer abc",
        "accept-language": "en",
        "x-request-id": "req-1",
        "traceparent": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        "x-forwarded-for": "10.9.9.9, 203.0.113.7",
        "cookie": "a=b",
        "x-user-id": "someone",
    }

    answer = await edge.http.get("/v1/metadata", headers=sent)

    assert answer.json()["metadata"] == {
        "authorization": "Bearer abc",
        "accept-language": "en",
        "x-request-id": "req-1",
        "traceparent": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        "x-forwarded-for": "203.0.113.7",
    }
    assert answer.headers["x-request-id"] == "req-1"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("x-request-id", "a b"),
        ("x-request-id", "x" * 65),
        ("traceparent", "00-zz"),
        ("x-forwarded-for", "not an address"),
        ("accept-language", "\xe9"),
    ],
)
async def test_what_metadata_cannot_carry_is_left_out(edge: Running, name: str, value: str) -> None:
    answer = await edge.http.get("/v1/metadata", headers=[(name.encode(), value.encode("latin-1"))])

    assert answer.json()["metadata"].get(name) != value
    assert answer.json()["metadata"]["x-request-id"] == answer.headers["x-request-id"]


async def test_a_token_that_metadata_cannot_carry_stays_a_bad_token(edge: Running) -> None:
    answer = await edge.http.get("/v1/metadata", headers=[(b"authorization", b"Bearer \xff")])

    assert answer.json()["metadata"]["authorization"] == "Bearer unreadable"


async def test_a_client_may_ask_for_less_time_and_not_for_more(edge: Running) -> None:
    less = await edge.http.get("/v1/metadata", headers={"grpc-timeout": "500m"})
    more = await edge.http.get("/v1/metadata", headers={"grpc-timeout": "1H"})

    assert 0.0 < less.json()["leftS"] <= 0.5
    assert more.json()["leftS"] == 0.0 or more.json()["leftS"] <= 5.0


async def test_a_call_that_lasts_too_long_is_ended(edge: Running) -> None:
    answer = await edge.http.post("/v1/plants:fail", json={"how": "hang"})

    assert_problem(answer, 504, "DEADLINE_EXCEEDED", "DEADLINE_EXCEEDED")
    await asyncio.wait_for(edge.gardener.cancelled.wait(), 2)


async def test_a_client_that_leaves_cancels_the_call(edge: Running) -> None:
    asked = asyncio.create_task(edge.http.post("/v1/plants:fail", json={"how": "hang"}))
    await eventually(lambda: bool(edge.lane.calls_running))

    asked.cancel()

    await asyncio.wait_for(edge.gardener.cancelled.wait(), 0.9)


async def test_answers_about_nobody_may_be_kept_and_others_not(edge: Running) -> None:
    open_data = await edge.http.get("/v1/plants/1")
    changed = await edge.http.post("/v1/plants", json={})

    assert open_data.headers["cache-control"] == "public, max-age=60"
    assert changed.headers["cache-control"] == "no-store"


async def test_requests_may_be_pipelined_on_one_connection(edge: Running) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", edge.port)
    request = b"GET /v1/plants/%d HTTP/1.1\r\nhost: a\r\n\r\n"

    writer.write(b"".join(request % number for number in range(5)))

    for number in range(5):
        head = await reader.readuntil(b"\r\n\r\n")
        size = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
        assert b'"plants/%d"' % number in await reader.readexactly(size)
    writer.close()


async def test_what_is_no_http_gets_a_problem_document(edge: Running) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", edge.port)

    writer.write(b"\x16\x03\x01 what\r\n\r\n")

    answer = await reader.read()
    assert answer.startswith(b"HTTP/1.1 400 ")
    assert b"application/problem+json" in answer
    writer.close()


async def test_a_broken_handler_is_a_problem_and_its_text_stays_inside(
    edge: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*arguments: Any, **options: Any) -> None:
        raise RuntimeError("secret detail")

    monkeypatch.setattr(edge.lane, "call", broken)

    answer = await edge.http.get("/v1/plants/1")

    assert_problem(answer, 500, "INTERNAL", "INTERNAL")
    assert "secret" not in answer.text


async def test_what_was_answered_is_counted_by_route_and_never_by_path(edge: Running) -> None:
    await edge.http.get("/v1/plants/secret-name")
    await edge.http.request("SECRET", "/v1/plants/1")
    await edge.http.get("/v1/also-secret")
    edge.app.measures.write()

    def count(method: str, route: str, status: str) -> float | None:
        labels = {"method": method, "route": route, "status": status}
        return edge.metrics.registry.get_sample_value("http_requests_total", labels)

    assert count("GET", "/v1/{name=plants/*}", "200") == 1
    assert count("GET", "other", "404") == 1
    names = str(list(edge.metrics.registry.collect()))
    assert "secret" not in names.lower()


@pytest.mark.parametrize("version", [b"1.0", b"1.1"])
async def test_a_client_that_asks_for_it_is_hung_up_on_after_its_answer(
    edge: Running, version: bytes
) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", edge.port)

    writer.write(b"GET /v1/plants/1 HTTP/%b\r\nhost: a\r\nconnection: close\r\n\r\n" % version)

    answer = await asyncio.wait_for(reader.read(), 5)
    assert answer.startswith(b"HTTP/1.1 200 OK\r\n")
    assert b"\r\nconnection: close\r\n" in answer
    writer.close()


async def test_a_client_that_asks_first_is_told_to_go_on(edge: Running) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", edge.port)
    head = b"POST /v1/plants HTTP/1.1\r\nhost: a\r\nexpect: 100-continue\r\n"
    writer.write(head + b"content-type: application/json\r\ncontent-length: 2\r\n\r\n")

    assert await reader.readuntil(b"\r\n\r\n") == b"HTTP/1.1 100 Continue\r\n\r\n"
    writer.write(b"{}")

    assert (await reader.readuntil(b"\r\n")).startswith(b"HTTP/1.1 200 ")
    writer.close()


@pytest.mark.parametrize("opening", [b"[", b'{"a":', b'{"name":{"a":['])
async def test_a_body_of_brackets_is_refused_and_the_process_lives(
    edge: Running, opening: bytes
) -> None:
    refused = await edge.http.post(
        "/v1/plants",
        content=opening * 20_000,
        headers={"content-type": "application/json"},
    )

    assert refused.status_code == 400
    assert refused.json()["fieldViolations"][0]["field"] == "body"
    assert (await edge.http.get("/v1/plants/1")).status_code == 200


async def test_a_path_of_a_socket_says_what_opens_it(edge: Running) -> None:
    refused = await edge.http.get("/v1/plants/1:talk")

    assert refused.status_code == 405
    assert "WebSocket" in refused.json()["detail"]
    assert refused.headers["allow"] == "GET"


async def test_a_page_with_a_slash_too_many_leads_nowhere_else(edge: Running) -> None:
    answer = await edge.http.get("/docs/", headers={"host": "evil.example"})

    assert answer.status_code == 404
    assert "location" not in answer.headers
