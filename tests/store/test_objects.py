"""S3: objects come back whole, links are for their holder, and a missing store is no crash."""

from collections.abc import AsyncIterator
from datetime import timedelta

import httpx
import pytest

from mesh.kernel.errors import ResourceExhausted, Unavailable
from mesh.storage.blobs import Blobs, BlobSettings
from tests.support.stores import Stores


@pytest.fixture
async def blobs(stores: Stores) -> AsyncIterator[Blobs]:
    objects = stores.objects
    opened = Blobs(
        BlobSettings(url=objects.url, access_key=objects.access_key, secret_key=objects.secret_key)
    )
    await opened.ensure_bucket("media")
    yield opened
    await opened.close()


async def test_an_object_comes_back_as_it_went(blobs: Blobs) -> None:
    await blobs.put(
        "media", "a/ñ.jpg", b"\xff\xd8" * 9, content_type="image/jpeg", metadata={"owner": "x"}
    )

    found = await blobs.stat("media", "a/ñ.jpg")

    assert await blobs.get("media", "a/ñ.jpg") == b"\xff\xd8" * 9
    assert await blobs.get("media", "a/ñ.jpg", offset=2, length=2) == b"\xff\xd8"
    assert found is not None
    assert (found.size_bytes, found.content_type) == (18, "image/jpeg")
    assert found.metadata["owner"] == "x"


async def test_an_absent_object_is_none(blobs: Blobs) -> None:
    assert await blobs.get("media", "nothing") is None
    assert await blobs.stat("media", "nothing") is None


async def test_deleting_twice_has_the_effect_of_once(blobs: Blobs) -> None:
    await blobs.put("media", "gone", b"x")

    await blobs.delete("media", "gone")
    await blobs.delete("media", "gone")

    assert await blobs.get("media", "gone") is None


async def test_keys_are_listed_by_prefix(blobs: Blobs) -> None:
    for key in ("list/b", "list/a", "other"):
        await blobs.put("media", key, b"x")

    assert await blobs.keys("media", prefix="list/") == ["list/a", "list/b"]


async def test_a_link_opens_for_its_holder_and_not_when_changed(blobs: Blobs) -> None:
    await blobs.put("media", "linked", b"content")
    link = blobs.presign_get("media", "linked", lifetime=timedelta(minutes=1))

    async with httpx.AsyncClient() as http:
        opened = await http.get(link)
        changed = await http.get(link[:-1] + ("0" if link[-1] != "0" else "1"))
        bare = await http.get(link.partition("?")[0])

    assert opened.content == b"content"
    assert (changed.status_code, bare.status_code) == (403, 403)


async def test_a_link_takes_an_upload(blobs: Blobs) -> None:
    link = blobs.presign_put("media", "uploaded", lifetime=timedelta(minutes=1))

    async with httpx.AsyncClient() as http:
        answer = await http.put(link, content=b"from a browser")

    assert answer.status_code == 200
    assert await blobs.get("media", "uploaded") == b"from a browser"


async def test_the_check_tells_a_stranger_from_a_member(stores: Stores, blobs: Blobs) -> None:
    stranger = Blobs(BlobSettings(url=stores.objects.url, access_key="tests", secret_key="no"))

    await blobs.check()
    with pytest.raises(Unavailable):
        await stranger.check()

    await stranger.close()


async def test_an_unreachable_store_is_unavailable_and_counted() -> None:
    failures: list[int] = []
    blobs = Blobs(
        BlobSettings(url="http://127.0.0.1:1", access_key="a", secret_key="b"),
        on_failure=lambda: failures.append(1),
    )

    with pytest.raises(Unavailable) as refused:
        await blobs.get("media", "key")

    assert refused.value.metadata == {"dependency": "s3"}
    assert failures == [1]
    await blobs.close()


async def test_what_does_not_fit_the_queue_is_refused() -> None:
    blobs = Blobs(
        BlobSettings(url="http://127.0.0.1:1", access_key="a", secret_key="b", threads=1, queue=-1)
    )

    with pytest.raises(ResourceExhausted):
        await blobs.get("media", "key")

    await blobs.close()
