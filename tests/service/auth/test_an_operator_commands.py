"""`python -m svc_auth.admin`: what each command does, and that it may be repeated."""

from pathlib import Path

import pytest
from mentalia.mesh.v1 import options_pb2

from tests.service.auth.admin_commands import admin
from tests.service.auth.people import PERSON_PASSWORD, Auth, bearer, refused
from tests.support.eventually import eventually
from tests.support.servers import reason

EMAIL = "demo@mentalia.example"


@pytest.fixture
def password_file(tmp_path: Path) -> str:
    path = tmp_path / "demo-password"
    path.write_text(PERSON_PASSWORD + "\n")
    return str(path)


@pytest.fixture
def another_password_file(tmp_path: Path) -> str:
    path = tmp_path / "another-password"
    path.write_text("otra tortuga 28\n")
    return str(path)


async def demo(auth: Auth, password_file: str) -> None:
    await admin(auth, "demo", "--email", EMAIL, "--password-file", password_file)


async def test_the_demo_account_has_the_highest_plan(auth: Auth, password_file: str) -> None:
    await demo(auth, password_file)

    signed_in = await auth.sign_in(EMAIL)

    assert signed_in.user.tier == options_pb2.TIER_ENTERPRISE
    assert signed_in.user.country == "ES"


async def test_making_the_demo_account_again_brings_its_password_back(
    auth: Auth, password_file: str, another_password_file: str
) -> None:
    await demo(auth, password_file)
    first = await auth.sign_in(EMAIL)

    await demo(auth, another_password_file)

    again = await auth.sign_in(EMAIL, password="otra tortuga 28")
    assert again.user.name == first.user.name
    assert reason(await refused(auth.sign_in(EMAIL))) == "WRONG_CREDENTIALS"


async def test_a_plan_is_in_force_from_the_next_sign_in(auth: Auth) -> None:
    someone = await auth.create()

    for says in ("now has", "already had"):
        _, said, _ = await admin(auth, "plan", "--email", someone.email, "--plan", "premium")
        assert says in said

    assert (await auth.sign_in(someone.email)).user.tier == options_pb2.TIER_PREMIUM
    with auth.databases.superuser() as connection:
        rows = connection.execute("SELECT plan, status FROM auth.subscriptions").fetchall()
    assert rows == [("premium", "active")]


async def test_a_disabled_account_is_out_at_once_and_may_come_back(auth: Auth) -> None:
    someone = await auth.create()

    await admin(auth, "disable", "--email", someone.email)

    async def out() -> bool:
        try:
            await auth.me(someone.metadata)
        except Exception:  # whichever refusal it is, the reason is asserted below
            return True
        return False

    await eventually(out, within_s=1)
    assert reason(await refused(auth.me(someone.metadata))) == "SESSION_REVOKED"
    assert reason(await refused(auth.sign_in(someone.email))) == "WRONG_CREDENTIALS"
    await admin(auth, "enable", "--email", someone.email)
    await auth.me(bearer((await auth.sign_in(someone.email)).access_token))


async def test_accounts_are_listed(auth: Auth) -> None:
    someone = await auth.create(birth_year=2020)

    _, said, _ = await admin(auth, "list")

    (line,) = said.splitlines()
    assert someone.user in line
    assert someone.email in line
    assert "free" in line
    assert "guardian" in line


async def test_the_sweep_deletes_what_is_past_and_nothing_else(auth: Auth) -> None:
    past, current = await auth.create(request_id="old"), await auth.create()
    with auth.databases.superuser() as connection:
        connection.execute(
            "UPDATE auth.sessions SET expires_at = now() - interval '1 day',"
            " access_expires_at = now() - interval '1 day'"
            " WHERE user_id = (SELECT user_id FROM auth.requests)"
        )
        connection.execute("UPDATE auth.requests SET created_at = now() - interval '8 days'")

    _, said, _ = await admin(auth, "sweep")

    assert said.strip() == "refresh_tokens: 0, sessions: 1, requests: 1"
    await auth.me(current.metadata)
    assert past.user != current.user


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        pytest.param(
            ("plan", "--email", "nobody@example.org", "--plan", "free"),
            "There is no account with that address.",
            id="an unknown address",
        ),
        pytest.param(
            ("demo", "--email", EMAIL, "--password-file", "/nothing/here"),
            "cannot be read",
            id="a file that is not there",
        ),
    ],
)
async def test_what_cannot_be_done_is_said_in_one_sentence(
    auth: Auth, arguments: tuple[str, ...], says: str
) -> None:
    code, _, problem = await admin(auth, *arguments, check=False)

    assert code == 1
    assert says in problem
    assert len(problem.splitlines()) == 1
