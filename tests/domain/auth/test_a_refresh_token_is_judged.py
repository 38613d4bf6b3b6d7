"""What a refresh token that is sent may still do."""

from datetime import UTC, datetime, timedelta

import pytest

from svc_auth.domain.sessions import Lifetimes, SentToken, Verdict, judge

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
GRACE = timedelta(seconds=10)
LATER = NOW + timedelta(days=1)


def sent(
    *,
    generation: int = 3,
    latest: int = 3,
    rotated_s_ago: float | None = None,
    expires_at: datetime = LATER,
    revoked: bool = False,
) -> SentToken:
    rotated_at = None if rotated_s_ago is None else NOW - timedelta(seconds=rotated_s_ago)
    return SentToken(
        generation=generation,
        expires_at=expires_at,
        rotated_at=rotated_at,
        latest_generation=latest,
        session_revoked=revoked,
    )


@pytest.mark.parametrize(
    ("token", "verdict"),
    [
        pytest.param(sent(), Verdict.ROTATE, id="the newest is used up"),
        pytest.param(sent(expires_at=NOW), Verdict.REFUSE, id="the newest, past its time"),
        pytest.param(
            sent(latest=4, rotated_s_ago=0), Verdict.REPEAT, id="the one before, at the same moment"
        ),
        pytest.param(
            sent(latest=4, rotated_s_ago=10), Verdict.REPEAT, id="the one before, within the grace"
        ),
        pytest.param(
            sent(latest=4, rotated_s_ago=10.1), Verdict.END, id="the one before, after the grace"
        ),
        pytest.param(
            sent(latest=5, rotated_s_ago=0.1),
            Verdict.END,
            id="two before, however quick: its successor was used",
        ),
        pytest.param(
            sent(generation=1, latest=40, rotated_s_ago=86_400), Verdict.END, id="an ancient one"
        ),
        pytest.param(
            sent(latest=4, rotated_s_ago=99, expires_at=NOW), Verdict.END, id="used and past"
        ),
        pytest.param(sent(revoked=True), Verdict.ENDED, id="the newest of an ended session"),
        pytest.param(
            sent(latest=9, rotated_s_ago=99, revoked=True),
            Verdict.ENDED,
            id="an old one of an ended session",
        ),
    ],
)
def test_a_refresh_token_is_judged(token: SentToken, verdict: Verdict) -> None:
    assert judge(token, now=NOW, grace=GRACE) is verdict


def test_without_a_grace_only_the_newest_will_do() -> None:
    token = sent(latest=4, rotated_s_ago=0.001)

    assert judge(token, now=NOW, grace=timedelta(0)) is Verdict.END


@pytest.mark.parametrize(
    ("days_since_sign_in", "days_left"),
    [
        pytest.param(0, 30, id="a new session lasts as its token"),
        pytest.param(100, 30, id="each use begins the thirty days again"),
        pytest.param(170, 10, id="until the session as a whole is over"),
    ],
)
def test_a_session_ends_when_idle_and_at_the_latest(
    days_since_sign_in: int, days_left: int
) -> None:
    lifetimes = Lifetimes(
        access=timedelta(days=1),
        refresh=timedelta(days=30),
        session=timedelta(days=180),
        grace=GRACE,
    )

    until = lifetimes.refresh_until(NOW, NOW - timedelta(days=days_since_sign_in))

    assert until - NOW == timedelta(days=days_left)
