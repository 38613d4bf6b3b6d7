"""An object whose write was acknowledged is there after the store was killed.

The runner kills the object store two seconds after it was told to stop.
"""

import asyncio
import signal
from collections.abc import Iterator

import pytest

from mesh.kernel.errors import Unavailable
from mesh.storage.blobs import Blobs, BlobSettings
from tests.support.eventually import eventually
from tests.support.stores import Objects, Stores

SIZES = (1, 700, 70_000, 3_000_000)


@pytest.fixture
def own() -> Iterator[Objects]:
    """A store that a test may kill."""
    stores = Stores()
    yield stores.objects
    stores.close()


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
async def test_what_was_acknowledged_is_there(own: Objects, number: signal.Signals) -> None:
    blobs = Blobs(BlobSettings(url=own.url, access_key=own.access_key, secret_key=own.secret_key))
    await blobs.ensure_bucket("media")
    written: dict[str, bytes] = {}

    async def write() -> None:
        for turn in range(1000):
            key = f"{turn:04}"
            content = bytes([turn % 251]) * SIZES[turn % len(SIZES)]
            await blobs.put("media", key, content, content_type="image/jpeg")
            written[key] = content

    writing = asyncio.create_task(write())
    await eventually(lambda: len(written) > 40 or writing.done(), within_s=60)
    own.process.send_signal(number)
    with pytest.raises(Unavailable):
        await writing
    own.process.kill()
    own.process.wait()
    own.start()
    await eventually(lambda: reachable(blobs), within_s=30)

    lost = [key for key, content in written.items() if await blobs.get("media", key) != content]
    assert lost == []
    await blobs.close()


async def reachable(blobs: Blobs) -> bool:
    try:
        await blobs.get("media", "0000")
    except Unavailable:
        return False
    return True
