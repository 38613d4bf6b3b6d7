"""At the front door: an old token closes no page, a foreign one is refused for good, nothing hangs."""

import base64
import json
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from deploy.envoy import render
from deploy.runner import Mesh
from mesh.contract import known_methods
from tests.support.clients import Target
from tests.support.meshes import environment

OLD = "eyJhbGciOiJFZERTQSJ9.e30.AAAA"


def foreign(**changes: str) -> str:
    """A token of the right form, signed by a key that nobody published."""
    head = {"alg": "EdDSA", "typ": "at+jwt", "kid": "unknown"} | changes
    body = {"iss": "https://mentalia.app", "aud": "mentalia", "exp": 4_000_000_000}
    parts = [
        base64.urlsafe_b64encode(json.dumps(one).encode()).rstrip(b"=") for one in (head, body)
    ]
    return b".".join((*parts, b"A" * 86)).decode()


@pytest.fixture
def http(target: Target) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=target.url, verify=target.tls(), timeout=20) as client:
        yield client


@pytest.mark.parametrize("path", ["/healthz", "/readyz", "/docs", "/openapi.json"])
def test_an_old_token_closes_no_open_page(http: httpx.Client, path: str) -> None:
    answer = http.get(path, headers={"authorization": f"Bearer {OLD}"})

    assert answer.status_code == 200


@pytest.mark.parametrize("token", [OLD, foreign(), foreign(alg="HS256")])
def test_a_foreign_token_is_refused_for_good_where_it_matters(
    http: httpx.Client, token: str
) -> None:
    answer = http.get("/v1/me", headers={"authorization": f"Bearer {token}"})

    assert answer.status_code == 401
    assert answer.json()["reason"] == "ERROR_REASON_INVALID_TOKEN"


def test_brackets_do_not_bring_the_edge_down(http: httpx.Client) -> None:
    for _ in range(3):
        answer = http.post(
            "/v1/spoiler:analyzeText",
            content=b"[" * 20_000,
            headers={"content-type": "application/json"},
        )
        assert answer.status_code == 400

    assert http.get("/healthz").status_code == 200


def test_what_may_be_kept_is_kept_by_language(http: httpx.Client) -> None:
    answer = http.get("/v1/botTemplates", headers={"accept-language": "en"})

    assert answer.headers["cache-control"].startswith("public")
    assert "accept-language" in answer.headers["vary"].lower()


def test_a_mask_may_be_spelled_as_its_refusal_spells_it(http: httpx.Client) -> None:
    answer = http.patch("/v1/me?updateMask=display_name", json={"displayName": "x"})

    assert answer.json()["reason"] == "ERROR_REASON_SIGN_IN_REQUIRED"


def test_every_unary_method_ends_at_the_front_door(tmp_path: Path) -> None:
    """A call whose message never comes is never begun, so nothing behind the door ends it."""
    mesh = Mesh.prepare(environment(tmp_path / "home"))
    text = render(mesh.topology, mesh.paths, mesh.pki, mesh.settings)
    lasting = {
        path
        for path, method in known_methods().items()
        if method.client_streaming or method.server_streaming
    }

    for line in text.splitlines():
        if not line.strip().startswith("routes: ["):
            continue
        for route in json.loads(line.partition("routes: ")[2]):
            match, forward = route["match"], route.get("route", {})
            if "/mentalia." in str(match.get("path", match.get("prefix", ""))):
                ends = forward["timeout"] != "0s"
                assert ends != (match.get("path") in lasting)
