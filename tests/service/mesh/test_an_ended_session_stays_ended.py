"""What a process once heard of ended sessions and keys holds, whoever it hears from next."""

import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from mesh.identity.tokens import TokenTable
from mesh.kernel.clock import SystemClock
from mesh.kernel.errors import Unauthenticated
from mesh.kernel.ids import UlidIds
from mesh.kernel.reasons import Reason
from tests.support.servers import Issuer

IDS = UlidIds(SystemClock())
USER, SESSION = IDS.new(), IDS.new()


@dataclass(kw_only=True)
class LateClock:
    """A clock that a test moves."""

    ahead: timedelta = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self.ahead

    def timestamp(self) -> float:
        return self.now().timestamp()

    def monotonic(self) -> float:
        return time.monotonic()


def test_a_source_that_is_behind_revives_no_session() -> None:
    """A process of svc_auth may not have heard yet what another one has told."""
    issuer, table = Issuer(), TokenTable(SystemClock())
    table.replace([issuer.public_key()], {})
    token = issuer.token(user=USER, session=SESSION)
    table.revoke(SESSION, time.time() + 3600)

    table.replace([issuer.public_key()], {})

    with pytest.raises(Unauthenticated) as caught:
        table.verify(token)
    assert caught.value.reason is Reason.SESSION_REVOKED


def test_what_can_no_longer_be_used_is_forgotten() -> None:
    issuer, clock = Issuer(), LateClock()
    table = TokenTable(clock)
    for number in range(1000):
        table.revoke(f"s{number}", time.time() + 60)
    clock.ahead = timedelta(seconds=61)

    table.replace([issuer.public_key()], {})

    assert not table._revoked  # memory is not seen from outside


def test_a_token_of_a_machine_whose_clock_is_ahead_is_good_at_once() -> None:
    issuer, table = Issuer(), TokenTable(SystemClock())
    table.replace([issuer.public_key()], {})
    soon = int(time.time()) + 4

    token = issuer.token(user=USER, session=SESSION, iat=soon, nbf=soon)

    assert table.verify(token).user_id == USER


@pytest.mark.parametrize("known", [False, True], ids=["seen first", "seen before"])
def test_a_token_ends_in_its_second_and_not_later(known: bool) -> None:
    issuer, clock = Issuer(), LateClock()
    table = TokenTable(clock)
    table.replace([issuer.public_key()], {})
    token = issuer.token(user=USER, session=SESSION, exp=int(time.time()) + 30)
    if known:
        table.verify(token)
    clock.ahead = timedelta(seconds=31)

    with pytest.raises(Unauthenticated) as caught:
        table.verify(token)
    assert caught.value.reason is Reason.EXPIRED_TOKEN
