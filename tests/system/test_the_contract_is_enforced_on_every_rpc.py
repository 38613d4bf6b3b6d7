"""Every RPC of every descriptor, over gRPC and over HTTP, as a stranger would try it."""

import asyncio
from random import Random

import grpc
import httpx
import pytest

from mesh.contract import Access, known_methods, unbuilt_methods
from tests.support.clients import Account, Target, new_account
from tests.support.garbage import fill, json_body, raw
from tests.support.routes import http_rules, outcome

METHODS = known_methods()
PUBLIC = {path for path, m in METHODS.items() if m.access is Access.PUBLIC}
INTERNAL = {path for path, m in METHODS.items() if m.access is Access.INTERNAL}
NEVER = {grpc.StatusCode.INTERNAL, grpc.StatusCode.UNKNOWN, grpc.StatusCode.DATA_LOSS}
BAD_TOKEN = (("authorization", "Bearer eyJhbGciOiJub25lIn0.e30."),)


@pytest.fixture
async def person(target: Target) -> Account:
    async with target.http() as http:
        return await new_account(http)


async def test_without_a_token_no_rpc_that_needs_one_answers(target: Target) -> None:
    wrong = {}
    async with target.channel() as channel:
        for path, method in METHODS.items():
            code = await outcome(channel, method, b"", ())
            expected = (
                grpc.StatusCode.PERMISSION_DENIED
                if path in INTERNAL
                else grpc.StatusCode.UNAUTHENTICATED
            )
            if (path in PUBLIC and code in NEVER) or (path not in PUBLIC and code != expected):
                wrong[path] = code.name

    assert wrong == {}


async def test_a_bad_token_opens_nothing(target: Target) -> None:
    wrong = {}
    async with target.channel() as channel:
        for path, method in METHODS.items():
            code = await outcome(channel, method, b"", BAD_TOKEN)
            if code is not grpc.StatusCode.UNAUTHENTICATED:
                wrong[path] = code.name

    assert wrong == {}


async def test_garbage_is_refused_as_such_by_every_rpc(target: Target, person: Account) -> None:
    rng, wrong = Random(20261124), {}
    async with target.channel() as channel:
        for path, method in METHODS.items():
            for _ in range(4):
                data = rng.choice((raw(rng), fill(method.request_class(), rng).SerializeToString()))
                code = await outcome(channel, method, data, person.metadata)
                if code in NEVER or code is grpc.StatusCode.UNAVAILABLE:
                    wrong[path] = code.name

    assert wrong == {}


async def test_what_belongs_to_someone_else_is_denied_and_not_revealed(target: Target) -> None:
    async with target.http() as http:
        owner, stranger = await new_account(http), await new_account(http)
        bot = (
            await http.post(
                "/v1/bots:fromTemplate",
                json={"template": "botTemplates/task_splitter", "displayName": "X", "locale": "es"},
                headers=owner.headers,
            )
        ).json()
        conversation = (
            await http.post("/v1/conversations", json={"bot": bot["name"]}, headers=owner.headers)
        ).json()
        session = (await http.get("/v1/sessions", headers=owner.headers)).json()["sessions"][0]
        nobody = "01h00000000000000000000000"
        tries = [
            ("GET", f"/v1/{bot['name']}", None),
            ("GET", f"/v1/bots/{nobody}", None),
            ("GET", f"/v1/{conversation['name']}", None),
            ("GET", f"/v1/conversations/{nobody}", None),
            ("GET", f"/v1/{conversation['name']}/messages", None),
            ("POST", f"/v1/{conversation['name']}/messages:send", {"text": "hola"}),
            ("POST", "/v1/conversations", {"bot": bot["name"]}),
            ("DELETE", f"/v1/{session['name']}", None),
        ]
        answers = [
            await http.request(verb, path, json=body, headers=stranger.headers)
            for verb, path, body in tries
        ]

        assert [(a.status_code, _reason(a)) for a in answers] == [
            (403, "ERROR_REASON_NOT_YOURS") for _ in tries
        ]
        assert (await http.get(f"/v1/{bot['name']}", headers=owner.headers)).status_code == 200


async def test_over_http_every_path_refuses_a_stranger_the_same_way(target: Target) -> None:
    wrong = {}
    async with target.http() as http:
        for method, verb, path in http_rules():
            if method.client_streaming or (method.server_streaming and verb == "GET"):
                continue
            answer = await http.request(verb, path, json={} if verb != "GET" else None)
            public = method.access is Access.PUBLIC
            if answer.status_code >= 500 and _reason(answer) != "ERROR_REASON_NOT_BUILT":
                wrong[path] = answer.status_code
            if not public and answer.status_code != 401:
                wrong[path] = answer.status_code

    assert wrong == {}


async def test_over_http_garbage_gets_a_problem_document(target: Target, person: Account) -> None:
    rng, wrong = Random(7), {}
    unbuilt = unbuilt_methods()
    async with target.http() as http:
        for method, verb, path in http_rules():
            if method.client_streaming:
                continue
            body = json_body(method.request_class, rng)
            content = rng.choice((None, b"{", b"\xff\xfe", b"[]", b'"x"', b"{}{}"))
            answer = await _send(http, verb, path, person, body, content)
            built = method.full_name not in unbuilt
            if answer.status_code >= 500 and (built or answer.status_code != 501):
                wrong[f"{verb} {path}"] = answer.text[:200]
            elif answer.status_code >= 400 and not _is_problem(answer):
                wrong[f"{verb} {path}"] = "not a problem document: " + answer.text[:200]

    assert wrong == {}


async def _send(
    http: httpx.AsyncClient,
    verb: str,
    path: str,
    person: Account,
    body: object,
    content: bytes | None,
) -> httpx.Response:
    headers = person.headers | {"content-type": "application/json"}
    async with asyncio.timeout(20):
        if verb in ("GET", "DELETE"):
            return await http.request(verb, path, headers=person.headers)
        if content is not None:
            return await http.request(verb, path, content=content, headers=headers)
        return await http.request(verb, path, json=body, headers=headers)


def _is_problem(answer: httpx.Response) -> bool:
    if not answer.headers["content-type"].startswith("application/problem+json"):
        return False
    problem = answer.json()
    wanted = {"type", "title", "status", "detail", "code", "reason", "requestId"}
    return wanted <= set(problem) and problem["status"] == answer.status_code


def _reason(answer: httpx.Response) -> str:
    return str(answer.json().get("reason", "")) if answer.content else ""
