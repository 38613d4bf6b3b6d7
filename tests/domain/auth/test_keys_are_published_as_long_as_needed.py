"""Which signing keys are in the key set."""

from datetime import UTC, datetime, timedelta

from svc_auth.domain.keys import KeyState, SigningKey, published

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
ACCESS = timedelta(days=1)


def key(name: str, state: KeyState, retired_at: datetime | None = None) -> SigningKey:
    return SigningKey(
        key_id=name,
        state=state,
        public=bytes(32),
        private=b"secret secret secret secret 1234",
        created_at=NOW,
        retired_at=retired_at,
    )


def test_the_key_that_signs_comes_first_and_the_announced_one_is_known_ahead() -> None:
    keys = [
        key("old", KeyState.RETIRED, NOW - timedelta(hours=1)),
        key("soon", KeyState.NEXT),
        key("now", KeyState.ACTIVE),
    ]

    assert [one.key_id for one in published(keys, now=NOW, access=ACCESS)] == ["now", "soon", "old"]


def test_a_retired_key_leaves_when_its_last_token_has_ended() -> None:
    just = key("just", KeyState.RETIRED, NOW - ACCESS)
    past = key("past", KeyState.RETIRED, NOW - ACCESS - timedelta(seconds=1))

    assert published([just, past], now=NOW, access=ACCESS) == (just,)


def test_a_signing_key_never_prints() -> None:
    assert "secret" not in repr(key("now", KeyState.ACTIVE))
