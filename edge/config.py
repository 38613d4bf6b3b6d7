"""The settings of the edge."""

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from mesh.config import Settings as AreaSettings

_ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, kw_only=True)
class Settings(AreaSettings):
    """Every setting of the edge; names start with MENTALIA_EDGE_."""

    AREA: ClassVar[str] = "EDGE"

    listen: str = "127.0.0.1:0"
    """Host and port where Envoy is answered, HTTP/1.1 over mTLS; port 0 takes any free one."""

    callers: tuple[str, ...] = ("envoy",)
    """Processes whose certificate may connect; what they say of a client's address is believed."""

    openapi_file: Path = _ROOT / "gen" / "openapi.json"
    """The OpenAPI document that `/openapi.json` answers with; `make gen` writes it."""

    web_folder: Path = Path(__file__).resolve().parent / "web" / "dist"
    """The built screens; `make web` makes them, and without them there are none."""

    keep_alive_s: int = 3900
    """How long an idle connection stays open, seconds: longer than the hour after which Envoy
    closes its end, so that a request never meets a connection that is just being closed."""

    ping_interval_s: float = 20.0
    """Pause between pings on a WebSocket, seconds; an unanswered one closes it after as long."""
