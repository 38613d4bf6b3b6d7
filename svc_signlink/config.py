"""The settings of svc_signlink."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import ClassVar

from mesh.config import Settings


@dataclass(frozen=True, kw_only=True)
class SignlinkSettings(Settings):
    """How hands are found in pictures."""

    AREA: ClassVar[str] = "SIGNLINK"

    BOUNDS: ClassVar[Mapping[str, tuple[float, float]]] = MappingProxyType(
        {"picture_streams": (1, 64), "picture_hands": (1, 2)}
    )

    picture_streams: int = 4
    """Streams of pictures at once, 1 to 64; each takes about 60 MiB while it is open, and 12 ms
    of one core for each picture. Streams of landmarks are limited by the mesh alone."""

    picture_hands: int = 1
    """Hands followed in pictures, 1 or 2. With 2 the palm finder runs on every frame that shows
    one hand, and a frame costs 25 ms instead of 12."""
