"""Redis only wakes streams. Without it they look by themselves."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from mentalia.chat.v1 import chat_service_pb2 as chat

from tests.service.chat.device import Device, device
from tests.service.chat.house import TIDY, House, kinds, opened, say
from tests.support.stores import Databases, Redis, free_port

KITCHEN = "Tengo que limpiar la cocina"


@pytest.fixture
async def alone(databases: Databases, tmp_path: Path) -> AsyncIterator[House]:
    """Two replicas that have never heard of Redis."""
    nowhere = f"redis://default@127.0.0.1:{free_port()}/0"
    async with opened(databases, tmp_path, nowhere) as running:
        await running.start_chat("second")
        yield running


@pytest.fixture
def redis(tmp_path: Path) -> Iterator[Redis]:
    """A server that a test may kill."""
    folder = tmp_path / "redis"
    folder.mkdir()
    server = Redis(folder)
    yield server
    server.process.kill()
    server.process.wait()


async def test_a_message_is_answered_as_ever(alone: House) -> None:
    who = await alone.someone()

    told = await say(alone.chat(), who, TIDY, request_id="m1")

    assert kinds(told)[-1] == "final"
    assert "".join(one.delta.text for one in told) == told[-1].final.message.text


async def test_devices_at_two_replicas_still_hear_the_same(alone: House) -> None:
    who = await alone.someone()

    async with (
        device(alone.chat(), who) as phone,
        device(alone.chat("second"), who) as laptop,
    ):
        await _talk(phone, laptop, "m1", "m2")

        assert phone.kept() == laptop.kept()


async def test_read_marks_still_arrive(alone: House) -> None:
    who = await alone.someone()

    async with (
        device(alone.chat(), who) as phone,
        device(alone.chat("second"), who) as laptop,
    ):
        await _talk(phone, laptop, "m1", "m2")
        await phone.write(ack=chat.ConverseAck(cursor=phone.kept()[-1].cursor))
        await laptop.has("read")


async def test_losing_redis_in_between_loses_nothing(
    databases: Databases, tmp_path: Path, redis: Redis
) -> None:
    async with opened(databases, tmp_path, redis.url) as house:
        await house.start_chat("second")
        who = await house.someone()
        async with (
            device(house.chat(), who) as phone,
            device(house.chat("second"), who) as laptop,
        ):
            await _talk(phone, laptop, "m1", "m2")
            redis.process.kill()
            redis.process.wait()
            await _talk(phone, laptop, "m3", "m4")
            redis.start()
            await _talk(phone, laptop, "m5", "m6")

            assert phone.kept() == laptop.kept()
            assert phone.kinds("final").count("final") == 6


async def _talk(phone: Device, laptop: Device, first: str, second: str) -> None:
    """Say something on each device and wait until both have every answer."""
    before = len(phone.kinds("final"))
    await phone.has("ready")
    await laptop.has("ready")
    await phone.say(TIDY, first)
    await laptop.has("final", before + 1)
    await laptop.say(KITCHEN, second)
    await phone.has("final", before + 2)
    await laptop.has("final", before + 2)
