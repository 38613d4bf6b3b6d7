"""The real hand model on a real photograph, and what is refused before it is decoded."""

from collections.abc import AsyncIterator
from importlib import resources

import cv2
import numpy as np
import pytest

from mesh.kernel.clock import SystemClock
from mesh.kernel.errors import InvalidArgument, ResourceExhausted
from mesh.kernel.ids import UlidIds
from mesh.kernel.reasons import Reason
from mesh.runtime.manifest import catalogue
from mesh.runtime.models.pictures import (
    LARGEST_BYTES,
    UnreadablePictureError,
    pixels_of,
    size_of,
)
from mesh.runtime.runtime import Options, Runtime
from svc_signlink.domain.hands import Side
from svc_signlink.inference.hands import NAME, HandLandmarkerFinder

PHOTO = resources.files("svc_signlink").joinpath("resources", "hand.jpg").read_bytes()


@pytest.fixture
async def finder() -> AsyncIterator[HandLandmarkerFinder]:
    clock = SystemClock()
    runtime = Runtime(catalogue(), Options(), clock)
    yield HandLandmarkerFinder(runtime.model(NAME), streams=1, hands=1, ids=UlidIds(clock))
    await runtime.close()


def encoded(picture: np.ndarray, kind: str = ".jpg") -> bytes:  # type: ignore[type-arg]  # pixels
    return bytes(cv2.imencode(kind, picture)[1])


def mirrored() -> bytes:
    picture = cv2.imdecode(np.frombuffer(PHOTO, np.uint8), cv2.IMREAD_COLOR)
    assert picture is not None
    return encoded(picture[:, ::-1])


def header(width: int, height: int) -> bytes:
    """A picture that only says how large it is."""
    size = height.to_bytes(2) + width.to_bytes(2)
    return b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x11\x08" + size + b"\x03" + b"\x00" * 60


async def test_the_hand_of_the_photograph_is_found(finder: HandLandmarkerFinder) -> None:
    track = await finder.follow()

    picture = await track.find(PHOTO, 0.0)
    await track.close()

    (hand,) = picture.hands
    assert (picture.width_px, picture.height_px) == (640, 480)
    assert hand.side is Side.LEFT  # palm to the camera, fingers to the right, thumb up
    assert hand.score > 0.7
    assert len(hand.xyz) == 63
    wrist_x, middle_tip_x = hand.xyz[0], hand.xyz[3 * 12]
    assert wrist_x < 0.2 < 0.7 < middle_tip_x


async def test_a_mirror_shows_the_other_hand(finder: HandLandmarkerFinder) -> None:
    track = await finder.follow()

    picture = await track.find(mirrored(), 0.0)
    await track.close()

    assert [hand.side for hand in picture.hands] == [Side.RIGHT]


async def test_a_picture_without_a_hand_has_none(finder: HandLandmarkerFinder) -> None:
    track = await finder.follow()

    picture = await track.find(encoded(np.full((240, 320, 3), 127, np.uint8)), 0.0)
    await track.close()

    assert picture.hands == ()


async def test_streams_beyond_the_limit_are_asked_to_wait(finder: HandLandmarkerFinder) -> None:
    track = await finder.follow()

    with pytest.raises(ResourceExhausted) as refused:
        await finder.follow()

    assert refused.value.retry_after_s is not None
    await track.close()
    again = await finder.follow()
    await again.close()


async def test_what_is_no_picture_is_refused_and_the_stream_goes_on(
    finder: HandLandmarkerFinder,
) -> None:
    track = await finder.follow()

    with pytest.raises(InvalidArgument) as refused:
        await track.find(b"hello", 0.0)

    assert refused.value.reason is Reason.UNREADABLE_IMAGE
    assert refused.value.metadata == {"field": "jpeg.data"}
    assert (await track.find(PHOTO, 0.04)).hands
    await track.close()


@pytest.mark.parametrize(
    "data",
    [
        b"hello",
        b"\xff\xd8",
        b"\xff\xd8\xff\xd9",
        encoded(np.zeros((64, 64, 3), np.uint8), ".png"),
        PHOTO[: len(PHOTO) // 2],
        PHOTO[:300] + bytes(range(256)) * 20,
        header(5000, 4000),
        header(65535, 1),
        header(0, 0),
        header(640, 480),
        PHOTO + b"\x00" * LARGEST_BYTES,
    ],
    ids=[
        "text", "two bytes", "no picture inside", "PNG", "cut off", "damaged", "20 megapixels",
        "one line", "no size", "a header alone", "more than 2 MiB",
    ],
)  # fmt: skip
def test_what_is_no_picture_for_us_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadablePictureError):
        pixels_of(data)


def test_a_large_picture_is_decoded_at_a_part_of_its_size() -> None:
    picture = encoded(np.zeros((2000, 3000, 3), np.uint8))

    assert size_of(picture).width_px == 3000
    assert pixels_of(picture).shape == (500, 750, 3)


def test_a_grey_picture_is_a_picture() -> None:
    assert pixels_of(encoded(np.zeros((48, 64), np.uint8))).shape == (48, 64, 3)
