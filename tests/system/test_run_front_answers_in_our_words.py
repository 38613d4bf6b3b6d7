"""What Envoy refuses by itself reads as what the edge refuses: a problem document or a gRPC status."""

import json
import socket
import ssl
import time
from collections.abc import Iterator
from dataclasses import dataclass

import grpc
import hpack
import pytest

from deploy.envoy import LIMITS
from deploy.replies import LARGEST_BODY_BYTES, mappers
from edge.clients import frames
from mesh.kernel.reasons import Reason
from tests.support.clients import Target
from tests.support.meshes import running_mesh

MEMBERS = {
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
PER_SECOND, BURST = LIMITS["api"]
UNCHECKABLE = (  # well-formed, and signed with a key that nobody published
    "eyJhbGciOiJFZERTQSIsInR5cCI6ImF0K2p3dCIsImtpZCI6IngifQ."
    "eyJpc3MiOiJodHRwczovL21lbnRhbGlhLmFwcCIsImF1ZCI6Im1lbnRhbGlhIiwiZXhwIjo0MDAwMDAwMDAwfQ.c2ln"
)


@dataclass(frozen=True, kw_only=True)
class Answer:
    """An HTTP/1.1 answer, header names in lower case."""

    status: int
    headers: dict[str, str]
    body: bytes

    def problem(self) -> dict[str, object]:
        assert self.headers["content-type"] == "application/problem+json"
        return dict(json.loads(self.body))


@pytest.fixture(scope="module")
def front(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Target]:
    """Envoy alone, limits on, with nothing behind it."""
    home = tmp_path_factory.mktemp("front") / "home"
    with running_mesh(home, "--only", "envoy", MENTALIA_RATE_LIMITS="on") as endpoints:
        yield Target.read(endpoints)


def send(target: Target, request: bytes, *, tls: bool = True) -> Answer:
    port = int(target.url.rpartition(":")[2]) + (0 if tls else 1)
    with socket.create_connection(("127.0.0.1", port), 20) as plain:
        if not tls:
            return converse(plain, request)
        context = ssl.create_default_context(cafile=str(target.ca_file))
        with context.wrap_socket(plain, server_hostname="localhost") as secret:
            return converse(secret, request)


def converse(stream: socket.socket, request: bytes) -> Answer:
    stream.sendall(request)
    received = b""
    while b"\r\n\r\n" not in received:
        received += stream.recv(65536)
    head, _, body = received.partition(b"\r\n\r\n")
    lines = head.decode().split("\r\n")
    headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
    while len(body) < int(headers.get("content-length", "0")):
        body += stream.recv(65536)
    return Answer(status=int(lines[0].split(" ")[1]), headers=headers, body=body)


def request(path: str = "/", verb: str = "GET", **headers: str) -> bytes:
    named = {"host": "localhost"} | {key.replace("_", "-"): text for key, text in headers.items()}
    lines = [f"{verb} {path} HTTP/1.1", *(f"{key}: {text}" for key, text in named.items())]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


CASES = [
    pytest.param(
        b"GET / HTTP/1.1\r\nhost: localhost\r\na_b: c\r\n\r\n",
        400,
        "INVALID_FIELD",
        id="an underscore in a header's name",
    ),
    pytest.param(request("/a%2fb"), 400, "INVALID_FIELD", id="an escaped slash in the path"),
    pytest.param(
        request("/v1/me", authorization="Bearer x.y.z"),
        401,
        "INVALID_TOKEN",
        id="a token that is none",
    ),
    pytest.param(
        request("/v1/me", authorization=f"Bearer {UNCHECKABLE}"),
        503,
        "DEPENDENCY_UNAVAILABLE",
        id="a token while the keys cannot be fetched",
    ),
    pytest.param(
        request(connection="upgrade", upgrade="foo"),
        403,
        "METHOD_NOT_ALLOWED",
        id="an upgrade to something unknown",
    ),
    pytest.param(
        b"GET / HTTP/1.1\r\nhost: local", 408, "DEADLINE_EXCEEDED", id="headers that never end"
    ),
    pytest.param(
        request("/v1/x", "POST", content_length=str(LARGEST_BODY_BYTES + 1))
        + bytes(LARGEST_BODY_BYTES + 1),
        413,
        "MESSAGE_TOO_LARGE",
        id="a body above the limit",
    ),
    pytest.param(b"GET / HTTP/1.0\r\n\r\n", 426, "INVALID_FIELD", id="HTTP of the last century"),
    pytest.param(
        request(x_long="a" * 70_000), 431, "MESSAGE_TOO_LARGE", id="headers above the limit"
    ),
    pytest.param(request(), 503, "DEPENDENCY_UNAVAILABLE", id="nobody behind it"),
]


@pytest.mark.parametrize(("sent", "status", "reason"), CASES)
def test_a_refusal_is_a_problem_document(
    front: Target, sent: bytes, status: int, reason: str
) -> None:
    answer = send(front, sent)

    problem = answer.problem()
    assert (answer.status, problem["status"]) == (status, status)
    assert problem["reason"] == f"ERROR_REASON_{reason}"
    assert set(problem) == MEMBERS
    assert problem["requestId"]
    assert problem["requestId"] == answer.headers["x-request-id"]


def test_over_http_2_a_body_above_the_limit_is_refused_before_it_is_sent(front: Target) -> None:
    port = int(front.url.rpartition(":")[2])
    context = ssl.create_default_context(cafile=str(front.ca_file))
    context.set_alpn_protocols(["h2"])
    head = {
        ":method": "POST",
        ":scheme": "https",
        ":authority": "localhost",
        ":path": "/v1/x",
        "content-length": str(LARGEST_BODY_BYTES + 1),
    }
    with (
        socket.create_connection(("127.0.0.1", port), 20) as plain,
        context.wrap_socket(plain, server_hostname="localhost") as stream,
    ):
        block = hpack.Encoder().encode(list(head.items()))
        settings = frames.frame(frames.Kind.SETTINGS, 0, 0)
        opened = frames.frame(frames.Kind.HEADERS, frames.END_HEADERS, 1, block)
        stream.sendall(frames.PREFACE + settings + opened)
        received = b""
        while b"MESSAGE_TOO_LARGE" not in received:
            more = stream.recv(65536)
            assert more, "the connection was closed without an answer"
            received += more

    assert b'"status":413' in received


def test_too_many_requests_of_one_address_wait_a_moment(front: Target) -> None:
    started = time.monotonic()
    answers = [send(front, request("/v1/bots")) for _ in range(100)]
    took_s = time.monotonic() - started

    [refused] = {a.status: a for a in answers if a.status == 429}.values()
    let_through = sum(answer.status == 503 for answer in answers)
    assert BURST <= let_through <= BURST + PER_SECOND * (took_s + 1)
    assert refused.problem()["reason"] == "ERROR_REASON_TOO_MANY_REQUESTS"
    assert refused.headers["retry-after"] == "1"


def test_chat_has_the_wider_limit(front: Target) -> None:
    answers = [send(front, request("/v1/conversations/x/messages")) for _ in range(60)]

    assert {answer.status for answer in answers} == {503}


def test_the_reader_chooses_the_language(front: Target) -> None:
    spanish = send(front, request()).problem()
    english = send(front, request(accept_language="en-GB,en;q=0.9")).problem()

    assert spanish["detail"] != english["detail"]
    assert str(spanish["detail"]).startswith("Una parte de Mentalia")


def test_http_is_sent_on_to_https(front: Target) -> None:
    answer = send(front, request("/v1/bots?pageSize=2"), tls=False)

    assert answer.status == 301
    assert answer.headers["location"] == f"{front.url}/v1/bots?pageSize=2"


def test_an_answer_forbids_framing_and_sniffing(front: Target) -> None:
    headers = send(front, request()).headers

    assert headers["x-content-type-options"] == "nosniff"
    assert headers["content-security-policy"] == "frame-ancestors 'none'"
    assert headers["referrer-policy"] == "no-referrer"


GRPC_CASES = {
    "an unknown package": ("/mentalia.nothing.v1.Service/Method", (), "UNIMPLEMENTED"),
    "health from outside": ("/grpc.health.v1.Health/Check", (), "UNIMPLEMENTED"),
    "a token that is none": (
        "/mentalia.auth.v1.AccountService/GetMe",
        (("authorization", "Bearer x.y.z"),),
        "UNAUTHENTICATED",
    ),
    "nobody behind it": ("/mentalia.chat.v1.ChatService/SendMessage", (), "UNAVAILABLE"),
}


@pytest.mark.parametrize("case", GRPC_CASES)
def test_a_refused_rpc_has_a_status_and_a_sentence(front: Target, case: str) -> None:
    method, metadata, code = GRPC_CASES[case]
    shown = grpc.ssl_channel_credentials(front.ca_file.read_bytes())
    address = front.url.removeprefix("https://")
    with (
        grpc.secure_channel(address, shown) as channel,
        pytest.raises(grpc.RpcError) as refused,
    ):
        channel.unary_unary(method)(b"", metadata=metadata, timeout=10)

    assert refused.value.code().name == code
    assert not refused.value.details().startswith("{")


def test_every_rule_tells_a_reason_of_the_contract() -> None:
    documents = [
        rule["body_format_override"]["json_format"]
        for rule in mappers()
        if "json_format" in rule["body_format_override"]
    ]

    assert {document["reason"] for document in documents} <= {reason.value for reason in Reason}
    assert all(set(document) == MEMBERS for document in documents)
