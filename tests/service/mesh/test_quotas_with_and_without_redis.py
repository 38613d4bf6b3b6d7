"""Quotas: what all processes may spend together, and what each may when Redis is away."""

import asyncio
import contextlib
import signal
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from mesh.contract import known_methods
from mesh.interceptors.call import Call
from mesh.interceptors.quota import Quotas
from mesh.kernel.clock import SystemClock
from mesh.kernel.errors import ResourceExhausted
from mesh.kernel.locale import Locale
from mesh.storage.cache import Cache, CacheSettings
from tests.support.stores import PASSWORD, Redis, stop

SIGN_IN = known_methods()["/mentalia.auth.v1.SessionService/SignIn"]
LIMIT = SIGN_IN.quotas[0].limit


@pytest.fixture
def redis(tmp_path: Path) -> Iterator[Redis]:
    """A Redis that the test may stop."""
    server = Redis(tmp_path)
    yield server
    with contextlib.suppress(ProcessLookupError):
        server.process.send_signal(signal.SIGCONT)
    stop(server.process)


@pytest.fixture
async def cache(redis: Redis) -> AsyncIterator[Cache]:
    opened = Cache(CacheSettings(url=redis.url, password=PASSWORD, prefix="svc_auth"))
    yield opened
    await opened.close()


def sign_in(address: str) -> Call:
    now = time.monotonic()
    return Call(
        method=SIGN_IN,
        request_id="1",
        locale=Locale.ES,
        peer="edge",
        address=address,
        deadline=now + 10,
        started=now,
    )


async def passed(quotas: Quotas, address: str, calls: int) -> int:
    """How many of so many calls from one address go through."""
    count = 0
    for _ in range(calls):
        with contextlib.suppress(ResourceExhausted):
            await quotas.take(sign_in(address))
            count += 1
    return count


async def test_two_processes_spend_one_limit(cache: Cache) -> None:
    one, other = Quotas(cache, SystemClock()), Quotas(cache, SystemClock())

    through = await passed(one, "192.0.2.1", LIMIT) + await passed(other, "192.0.2.1", LIMIT)

    assert LIMIT <= through <= 2 * LIMIT  # a new minute may begin between the two
    assert await passed(one, "192.0.2.2", 1) == 1


async def test_without_redis_calls_go_on_and_still_meet_a_limit(cache: Cache, redis: Redis) -> None:
    quotas = Quotas(cache, SystemClock())
    stop(redis.process)

    through = await passed(quotas, "192.0.2.1", 3 * LIMIT)

    assert LIMIT <= through <= 2 * LIMIT  # as above


async def test_a_hung_redis_holds_up_one_call_and_not_all(cache: Cache, redis: Redis) -> None:
    quotas = Quotas(cache, SystemClock())
    redis.process.send_signal(signal.SIGSTOP)
    await quotas.take(sign_in("192.0.2.1"))
    started = time.monotonic()

    await asyncio.gather(*(quotas.take(sign_in(f"192.0.2.{n}")) for n in range(2, 60)))

    assert time.monotonic() - started < 0.3


async def test_redis_that_is_back_counts_again(cache: Cache, redis: Redis) -> None:
    quotas = Quotas(cache, SystemClock())
    stop(redis.process)
    await quotas.take(sign_in("192.0.2.1"))
    redis.start()

    async with asyncio.timeout(10):
        asked = 0
        while not asked:
            await quotas.take(sign_in(f"198.51.100.{int(time.monotonic() * 100) % 250}"))
            asked = len(await cache._client.keys("*"))  # what Redis knows of it
            await asyncio.sleep(0.1)


async def test_one_household_is_one_address(cache: Cache) -> None:
    """A home is given 2**64 addresses of IPv6; counting each alone counts nothing."""
    quotas = Quotas(cache, SystemClock())

    through = 0
    for number in range(3 * LIMIT):
        through += await passed(quotas, f"2001:db8:1:2::{number:x}", 1)

    assert through <= 2 * LIMIT  # as above
    assert await passed(quotas, "2001:db8:1:3::1", 1) == 1


async def test_who_is_over_the_limit_costs_redis_nothing(cache: Cache, redis: Redis) -> None:
    quotas = Quotas(cache, SystemClock())
    await passed(quotas, "192.0.2.1", LIMIT + 2)
    before = (await cache._client.info("stats"))["total_commands_processed"]

    await passed(quotas, "192.0.2.1", 50)

    after = (await cache._client.info("stats"))["total_commands_processed"]
    assert after - before < 2 * LIMIT
