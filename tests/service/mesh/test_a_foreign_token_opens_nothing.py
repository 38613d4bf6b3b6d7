"""The attack table of access tokens (RFC 8725): none of these is accepted."""

import base64
import json
from collections.abc import Callable

import jwt
import pytest
from cryptography.hazmat.primitives import serialization

from mesh.identity.tokens import TokenTable
from mesh.kernel.clock import SystemClock
from mesh.kernel.errors import Unauthenticated, Unavailable
from mesh.kernel.ids import UlidIds
from mesh.kernel.reasons import Reason
from tests.support.servers import Issuer

IDS = UlidIds(SystemClock())
USER, SESSION = IDS.new(), IDS.new()


@pytest.fixture(scope="module")
def issuer() -> Issuer:
    return Issuer()


@pytest.fixture
def table(issuer: Issuer) -> TokenTable:
    tokens = TokenTable(SystemClock())
    tokens.replace([issuer.public_key()], {})
    return tokens


def b64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def unsigned(issuer: Issuer, algorithm: str) -> str:
    header = b64(json.dumps({"alg": algorithm, "typ": "at+jwt", "kid": issuer.key_id}).encode())
    return f"{header}.{b64(json.dumps(issuer.claims(user=USER, session=SESSION)).encode())}."


def with_secret(issuer: Issuer, secret: bytes) -> str:
    header = {"alg": "HS256", "typ": "at+jwt", "kid": issuer.key_id}
    body = f"{b64(json.dumps(header).encode())}."
    body += b64(json.dumps(issuer.claims(user=USER, session=SESSION)).encode())
    import hashlib
    import hmac

    return f"{body}.{b64(hmac.new(secret, body.encode(), hashlib.sha256).digest())}"


def public(issuer: Issuer, encoding: serialization.Encoding) -> bytes:
    return issuer.private.public_key().public_bytes(
        encoding, serialization.PublicFormat.SubjectPublicKeyInfo
    )


def good(issuer: Issuer, **changes: object) -> str:
    return issuer.token(user=USER, session=SESSION, **changes)  # type: ignore[arg-type]  # claims


ATTACKS: dict[str, Callable[[Issuer], str]] = {
    "alg none": lambda i: unsigned(i, "none"),
    "alg None": lambda i: unsigned(i, "None"),
    "alg nOnE": lambda i: unsigned(i, "nOnE"),
    "alg empty": lambda i: unsigned(i, ""),
    "HMAC with the public key as PEM": lambda i: with_secret(
        i, public(i, serialization.Encoding.PEM)
    ),
    "HMAC with the public key as DER": lambda i: with_secret(
        i, public(i, serialization.Encoding.DER)
    ),
    "HMAC with the raw public key": lambda i: with_secret(i, i.public_key().public),
    "another key under our key id": lambda i: Issuer(i.key_id).token(user=USER, session=SESSION),
    "unknown key id": lambda i: good(i, headers={"kid": "another"}),
    "key id as a path": lambda i: good(i, headers={"kid": "../../etc/passwd"}),
    "key inside the header": lambda i: Issuer().token(
        user=USER, session=SESSION, headers={"jwk": {"kty": "OKP"}, "kid": "x"}
    ),
    "key from an address": lambda i: Issuer().token(
        user=USER, session=SESSION, headers={"jku": "https://example.org/jwks", "kid": "x"}
    ),
    "type JWT": lambda i: good(i, headers={"typ": "JWT"}),
    "type missing": lambda i: good(i, headers={"typ": None}),
    "unknown critical header": lambda i: good(i, headers={"crit": ["x"], "x": 1}),
    "another issuer": lambda i: good(i, iss="https://evil.example"),
    "another audience": lambda i: good(i, aud="other"),
    "several audiences": lambda i: good(i, aud=["mentalia", "other"]),
    "expired": lambda i: good(i, exp=1),
    "not yet valid": lambda i: good(i, nbf=4102444800),
    "expiry as text": lambda i: good(i, exp="4102444800"),
    "no expiry": lambda i: good(i, exp=None),
    "no subject": lambda i: good(i, sub=None),
    "subject that is no id": lambda i: good(i, sub="root"),
    "session that is no id": lambda i: good(i, sid="' or 1=1"),
    "no session": lambda i: good(i, sid=None),
    "unknown plan": lambda i: good(i, plan="god"),
    "empty": lambda i: "",
    "one part": lambda i: "abc",
    "four parts": lambda i: good(i) + ".x",
    "very long": lambda i: "a" * 100_000,
    "not ASCII": lambda i: "ñ.ñ.ñ",
}


def test_a_good_token_is_accepted(table: TokenTable, issuer: Issuer) -> None:
    assert table.verify(good(issuer)).user_id == USER


@pytest.mark.parametrize("attack", ATTACKS)
def test_the_attack_is_refused(table: TokenTable, issuer: Issuer, attack: str) -> None:
    with pytest.raises(Unauthenticated):
        table.verify(ATTACKS[attack](issuer))


def test_every_single_bit_flip_of_a_signature_is_refused(table: TokenTable, issuer: Issuer) -> None:
    head, _, signature = good(issuer).rpartition(".")
    raw = base64.urlsafe_b64decode(signature + "==")
    accepted = 0

    for bit in range(len(raw) * 8):
        flipped = bytearray(raw)
        flipped[bit // 8] ^= 1 << bit % 8
        try:
            table.verify(f"{head}.{b64(bytes(flipped))}")
            accepted += 1
        except Unauthenticated:
            pass

    assert accepted == 0


def test_an_expired_token_says_that_it_can_be_renewed(table: TokenTable, issuer: Issuer) -> None:
    with pytest.raises(Unauthenticated) as caught:
        table.verify(good(issuer, exp=1))

    assert caught.value.reason is Reason.EXPIRED_TOKEN


def test_without_keys_nobody_is_called_a_stranger(issuer: Issuer) -> None:
    with pytest.raises(Unavailable):
        TokenTable(SystemClock()).verify(good(issuer))


def test_a_token_without_padding_variants_of_itself(table: TokenTable, issuer: Issuer) -> None:
    """A second spelling of one signature must not be a second token."""
    token = good(issuer)

    for spelled in (token + "=", token + "==", " " + token, token + "\n"):
        with pytest.raises(Unauthenticated):
            table.verify(spelled)


def test_jwt_library_is_recent_enough() -> None:
    """CVE-2026-48526 was fixed in 2.13.0."""
    assert tuple(int(part) for part in jwt.__version__.split(".")[:2]) >= (2, 13)
