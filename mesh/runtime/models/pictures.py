"""JPEG to pixels, refused by its header before anything is decoded."""

from dataclasses import dataclass

import numpy as np
import simplejpeg
from numpy.typing import NDArray

LARGEST_BYTES = 2 * 1024 * 1024
"""The contract's limit, enforced here too: a picture may come from elsewhere one day."""
LARGEST_PIXELS = 12_000_000
"""12 megapixels, what a telephone takes; decoding more costs 100 ms for nothing, since the
hand model looks at 224 x 224 points."""
SMALLEST_SIDE_PX = 16
_ENOUGH_HEIGHT_PX = 480
"""Larger pictures are decoded at a half, quarter or eighth of their size, never below this."""
_START = b"\xff\xd8"
_SIZES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""Markers of the segment that states width and height (SOF0 to SOF15, less DHT, JPG and DAC)."""
_BARE = frozenset({0x01, *range(0xD0, 0xD8)})
"""Markers without a length."""


class UnreadablePictureError(ValueError):
    """The bytes are no picture that we read."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Size:
    """Width and height, pixels."""

    width_px: int
    height_px: int


def size_of(jpeg: bytes) -> Size:
    """The size a JPEG header states.

    Raises UnreadablePictureError when it is no JPEG, or more bytes or pixels than a frame may
    have. Reads the header alone.
    """
    if len(jpeg) > LARGEST_BYTES or not jpeg.startswith(_START):
        raise UnreadablePictureError
    place = len(_START)
    while place + 9 <= len(jpeg):
        if jpeg[place] != 0xFF:
            break
        marker = jpeg[place + 1]
        if marker == 0xFF or marker in _BARE:
            place += 1 if marker == 0xFF else 2
            continue
        if marker in _SIZES:
            size = Size(
                width_px=int.from_bytes(jpeg[place + 7 : place + 9]),
                height_px=int.from_bytes(jpeg[place + 5 : place + 7]),
            )
            return _checked(size)
        length = int.from_bytes(jpeg[place + 2 : place + 4])
        if length < 2:
            break
        place += 2 + length
    raise UnreadablePictureError


def _checked(size: Size) -> Size:
    smallest = min(size.width_px, size.height_px)
    if smallest < SMALLEST_SIDE_PX or size.width_px * size.height_px > LARGEST_PIXELS:
        raise UnreadablePictureError
    return size


def pixels_of(jpeg: bytes) -> NDArray[np.uint8]:
    """The picture `(height, width, rgb)`, large ones reduced; blocks about 1.6 ms for 640 x 480.

    Raises UnreadablePictureError for damaged data.
    """
    size = size_of(jpeg)
    smallest = {}
    if size.height_px >= 2 * _ENOUGH_HEIGHT_PX:
        smallest = {"min_height": _ENOUGH_HEIGHT_PX, "min_width": 1}
    try:
        pixels: NDArray[np.uint8] = simplejpeg.decode_jpeg(
            jpeg, colorspace="RGB", fastdct=True, fastupsample=True, **smallest
        )
    except (ValueError, RuntimeError) as error:
        raise UnreadablePictureError from error
    return pixels
