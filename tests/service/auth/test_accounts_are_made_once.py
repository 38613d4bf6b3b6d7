"""CreateAccount: one request has one effect, and what is wrong is named."""

import asyncio
from typing import Any

import grpc
import pytest
from google.rpc import error_details_pb2

from tests.service.auth.people import PERSON_PASSWORD, Auth, account_request, refused
from tests.support.servers import detail, reason


async def test_a_repeated_request_answers_the_same_person_without_tokens(auth: Auth) -> None:
    request = account_request(request_id="sign-up-1")
    first = await auth.accounts.CreateAccount(request)

    again = await auth.accounts.CreateAccount(request)

    assert again.user == first.user
    assert not again.access_token
    assert not again.refresh_token
    assert not again.HasField("access_expire_time")


async def test_a_request_id_belongs_to_one_request(auth: Auth) -> None:
    request = account_request(request_id="sign-up-1")
    await auth.accounts.CreateAccount(request)
    request.password = "otra tortuga 28"

    error = await refused(auth.accounts.CreateAccount(request))

    assert error.code() is grpc.StatusCode.ALREADY_EXISTS
    assert reason(error) == "REQUEST_ID_REUSED"


async def test_the_same_request_at_once_makes_one_account(auth: Auth) -> None:
    request = account_request(request_id="sign-up-1")

    answers = await asyncio.gather(*(auth.accounts.CreateAccount(request) for _ in range(6)))

    assert len({answer.user.name for answer in answers}) == 1
    assert sum(bool(answer.access_token) for answer in answers) == 1
    assert count(auth, "auth.users") == 1
    assert count(auth, "keys.data_keys", keys=True) == 1


async def test_an_address_belongs_to_one_account(auth: Auth) -> None:
    someone = await auth.create()

    error = await refused(auth.accounts.CreateAccount(account_request(email=someone.email.upper())))

    assert error.code() is grpc.StatusCode.ALREADY_EXISTS
    assert reason(error) == "EMAIL_TAKEN"
    assert dict(detail(error, error_details_pb2.ErrorInfo).metadata) == {"field": "email"}
    assert count(auth, "keys.data_keys", keys=True) == 1


async def test_an_easy_password_is_refused_in_the_callers_language(auth: Auth) -> None:
    error = await refused(
        auth.accounts.CreateAccount(
            account_request(password="contraseña123"), metadata=(("accept-language", "es"),)
        )
    )

    assert error.code() is grpc.StatusCode.INVALID_ARGUMENT
    assert reason(error) == "WEAK_PASSWORD"
    assert "contraseña" in detail(error, error_details_pb2.LocalizedMessage).message
    assert count(auth, "auth.users") == 0


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        pytest.param({"email": "no address"}, "email", id="an address that is none"),
        pytest.param({"password": "short"}, "password", id="a short password"),
        pytest.param({"display_name": ""}, "display_name", id="no name"),
        pytest.param({"locale": "fr"}, "locale", id="a language we do not speak"),
        pytest.param({"country": "es"}, "country", id="a country in small letters"),
        pytest.param({"birth_year": 1899}, "birth_year", id="a year before all"),
        pytest.param({"birth_year": 2099}, "birth_year", id="a year to come"),
        pytest.param({"request_id": "a b"}, "request_id", id="a request id with a space"),
        # Eight letters as typed, seven once spelled the one way that is stored.
        pytest.param({"password": "kX9#vLn\u0303"}, "password", id="short once normalised"),
    ],
)
async def test_a_field_that_breaks_a_rule_is_named(
    auth: Auth, changes: dict[str, Any], field: str
) -> None:
    error = await refused(auth.accounts.CreateAccount(account_request(**changes)))

    assert error.code() is grpc.StatusCode.INVALID_ARGUMENT
    violations = detail(error, error_details_pb2.BadRequest).field_violations
    assert [one.field for one in violations] == [field]
    assert count(auth, "auth.users") == 0


@pytest.mark.parametrize(
    ("birth_year", "needed"),
    [pytest.param(2020, True, id="a child"), pytest.param(1990, False, id="an adult")],
)
async def test_below_the_countrys_age_a_guardian_is_needed(
    auth: Auth, birth_year: int, needed: bool
) -> None:
    someone = await auth.create(birth_year=birth_year)

    me = (await auth.me(someone.metadata)).user

    assert me.guardian_required is needed
    assert me.birth_year == birth_year


async def test_a_password_from_another_keyboard_signs_in(auth: Auth) -> None:
    someone = await auth.create(password="muñeca de trapo".replace("ñ", "n\u0303"))

    await auth.sign_in(someone.email, password="muñeca de trapo")


async def test_nothing_secret_is_stored_in_the_clear_or_logged(auth: Auth) -> None:
    someone = await auth.create()
    await auth.sign_in(someone.email)
    await refused(auth.sign_in(someone.email, password="equivocada 1"))
    auth.running.server.observer.write()
    auth.running.mesh.lines.flush()

    stored = everything(auth)
    logged = auth.log.getvalue()

    for secret in (PERSON_PASSWORD, someone.access_token, someone.refresh_token):
        assert secret not in stored
        assert secret not in logged
    assert someone.email not in logged
    assert "127.0.0.1:" not in logged.replace("127.0.0.1:0", "")


def count(auth: Auth, table: str, *, keys: bool = False) -> int:
    with auth.databases.superuser(keys=keys) as connection:
        row = connection.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608  # ours
        assert row is not None
        return int(row[0])


def everything(auth: Auth) -> str:
    """Every row of the area as text."""
    found: list[str] = []
    with auth.databases.superuser() as connection:
        tables = connection.execute(
            "SELECT tablename FROM pg_tables WHERE schemaname = 'auth'"
        ).fetchall()
        for (table,) in tables:
            rows = connection.execute(f"SELECT t::text FROM auth.{table} AS t").fetchall()  # noqa: S608  # ours
            found.extend(str(row[0]) for row in rows)
    return "\n".join(found)
