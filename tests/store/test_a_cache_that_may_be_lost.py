"""Redis: what it keeps, what it grants, and what happens without it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import Any

import pytest
from google.protobuf.duration_pb2 import Duration

from mesh.kernel.errors import Unavailable
from mesh.kernel.reasons import Reason
from mesh.storage.cache import Cache, CacheSettings
from tests.support.stores import PASSWORD, Stores


def settings(stores: Stores, prefix: str, **changes: Any) -> CacheSettings:
    fields = {"url": stores.redis.url, "password": PASSWORD, "prefix": prefix}
    return CacheSettings(**(fields | changes))


@pytest.fixture
async def cache(stores: Stores, request: pytest.FixtureRequest) -> AsyncIterator[Cache]:
    opened = Cache(settings(stores, prefix=request.node.name))
    yield opened
    await opened.close()


@pytest.fixture
async def lost() -> AsyncIterator[tuple[Cache, list[int]]]:
    """A cache whose server is not there, and its count of failures."""
    failures: list[int] = []
    opened = Cache(
        CacheSettings(url="redis://127.0.0.1:1/0", prefix="lost", timeout_s=0.1),
        on_failure=lambda: failures.append(1),
    )
    yield opened, failures
    await opened.close()


async def test_values_come_back_as_they_went(cache: Cache) -> None:
    await cache.put("bytes", b"\x00\xff", lifetime_s=60)
    await cache.put_json("json", {"ñ": [1, None]}, lifetime_s=60)
    await cache.put_message("message", Duration(seconds=7), lifetime_s=60)

    assert await cache.get("bytes") == b"\x00\xff"
    assert await cache.get_json("json") == {"ñ": [1, None]}
    assert await cache.get_message("message", Duration) == Duration(seconds=7)


@pytest.mark.parametrize("garbage", [b"\x80\x04K\x01.", b"{", b"\xff"], ids=repr)
async def test_what_is_neither_json_nor_a_message_reads_as_absent(
    cache: Cache, garbage: bytes
) -> None:
    """A pickle among them: nothing executable is read back."""
    await cache.put("key", garbage, lifetime_s=60)

    assert await cache.get_json("key") is None
    assert await cache.get_message("key", Duration) is None


async def test_a_process_does_not_see_what_another_keeps(stores: Stores, cache: Cache) -> None:
    await cache.put("key", b"mine", lifetime_s=60)

    other = Cache(settings(stores, prefix="other"))

    assert await other.get("key") is None
    await other.close()


async def test_invalidating_a_group_reaches_all_of_it_and_nothing_else(cache: Cache) -> None:
    await cache.put("one", b"1", lifetime_s=60, group="bot")
    await cache.put("two", b"2", lifetime_s=60, group="bot")
    await cache.put("one", b"3", lifetime_s=60, group="other")

    await cache.invalidate("bot")

    assert await cache.get("one", group="bot") is None
    assert await cache.get("two", group="bot") is None
    assert await cache.get("one", group="other") == b"3"


async def test_leases_never_exceed_the_limit(cache: Cache) -> None:
    """Fifty callers at once, as many processes would be."""
    granted = await asyncio.gather(
        *(cache.lease("sign_in:ana:1", limit=100, window_s=60, block=7) for _ in range(50))
    )

    assert sum(granted) == 100
    assert set(granted) <= {0, 2, 7}


async def test_windows_are_counted_apart(cache: Cache) -> None:
    first = await cache.lease("sign_in:ana:1", limit=5, window_s=60, block=5)
    again = await cache.lease("sign_in:ana:1", limit=5, window_s=60, block=5)
    later = await cache.lease("sign_in:ana:2", limit=5, window_s=60, block=5)

    assert (first, again, later) == (5, 0, 5)


async def test_a_lease_does_not_show_whose_it_is(stores: Stores, cache: Cache) -> None:
    await cache.lease("sign_in:203.0.113.7:1", limit=5, window_s=60, block=5)

    keys = [key async for key in cache._client.scan_iter()]

    assert keys
    assert not any(b"203.0.113.7" in key for key in keys)


async def test_a_subscriber_hears_what_is_published_after_it_began(cache: Cache) -> None:
    async with aclosing(cache.subscribe("wake")) as heard:
        assert await anext(heard) is None
        await cache.publish("wake", b"now")

        assert await anext(heard) == b"now"


async def test_without_redis_a_value_is_absent_and_the_failure_counted(
    lost: tuple[Cache, list[int]],
) -> None:
    cache, failures = lost

    await cache.put("key", b"value", lifetime_s=60)

    assert await cache.get("key", group="bot") is None
    assert len(failures) == 2


@pytest.mark.parametrize(
    "ask",
    [
        pytest.param(lambda c: c.lease("k", limit=1, window_s=1, block=1), id="a lease"),
        pytest.param(lambda c: c.publish("k", b""), id="a message"),
        pytest.param(lambda c: c.invalidate("k"), id="an invalidation"),
        pytest.param(lambda c: c.check(), id="a check"),
        pytest.param(lambda c: anext(c.subscribe("k")), id="a subscription"),
    ],
)
async def test_without_redis_what_must_not_be_guessed_is_unavailable(
    lost: tuple[Cache, list[int]], ask: Any
) -> None:
    cache, failures = lost

    with pytest.raises(Unavailable) as refused:
        await ask(cache)

    assert refused.value.reason is Reason.DEPENDENCY_UNAVAILABLE
    assert refused.value.metadata == {"dependency": "redis"}
    assert failures == [1]


async def test_a_wrong_password_is_no_way_in(stores: Stores) -> None:
    cache = Cache(settings(stores, prefix="x", password="wrong"))

    with pytest.raises(Unavailable):
        await cache.check()

    await cache.close()
