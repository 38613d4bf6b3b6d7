"""Logs as events: one line of JSON, written in batches so that a call does not wait for it."""

import asyncio
import logging
import secrets
import sys
import threading
import traceback
from collections.abc import Sequence
from datetime import UTC, datetime
from hashlib import blake2b
from typing import Any, TextIO

import orjson

from mesh.telemetry.names import LOG_FIELDS

_SALT = secrets.token_bytes(16)
"""Hashes of people differ between processes and restarts: a log cannot be joined with a table."""

_LOG = logging.getLogger("mesh.telemetry")

_STANDARD = frozenset(vars(logging.makeLogRecord({})))
_FLUSH_AT = 256


class JsonLines(logging.Handler):
    """Collects log lines and writes many at once: at 256, on errors, and when flushed."""

    def __init__(self, process: str, stream: TextIO = sys.stdout) -> None:
        super().__init__()
        self._process = process
        self._stream = stream
        self._lines: list[bytes] = []
        self._guard = threading.Lock()

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one line; anything that is not a declared field is left out."""
        try:
            line: dict[str, object] = {
                "time": datetime.fromtimestamp(record.created, UTC).isoformat(),
                "level": record.levelname,
                "process": self._process,
                "logger": record.name,
                "event": record.getMessage(),
            }
            line |= {
                key: value
                for key, value in vars(record).items()
                if key in LOG_FIELDS and key not in _STANDARD
            }
            if record.exc_info and record.exc_info[1] is not None:
                line["error"] = _frames(record.exc_info[1])
            self.write(line, urgent=record.levelno >= logging.WARNING)
        except Exception:  # noqa: BLE001  # a broken log line must not break the call that logged
            self.handleError(record)

    def write(self, line: dict[str, object], *, urgent: bool = False) -> None:
        """Keep one finished line; an urgent one is written at once with all before it."""
        with self._guard:
            self._lines.append(orjson.dumps(line, default=str))
            full = urgent or len(self._lines) >= _FLUSH_AT
        if full:
            self.flush()

    def write_all(self, lines: Sequence[dict[str, object]]) -> None:
        """Keep many finished lines; the caller flushes."""
        done = [orjson.dumps(line, default=str) for line in lines]
        with self._guard:
            self._lines += done

    def flush(self) -> None:
        """Write what was kept."""
        with self._guard:
            lines, self._lines = self._lines, []
        if lines:
            self._stream.write(b"\n".join(lines).decode() + "\n")
            self._stream.flush()


def start(process: str, level: str) -> JsonLines:
    """Send every log of this process to standard output as JSON lines."""
    handler = JsonLines(process)
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    return handler


def unhandled(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Log what broke outside any call, for the event loop; its own line would quote the error."""
    _LOG.error("a task broke", exc_info=context.get("exception"))


def hashed(user_id: str) -> str:
    """A person in a log: the same within one run of a process, and nothing beyond."""
    return blake2b(user_id.encode(), digest_size=6, key=_SALT).hexdigest()


def _frames(error: BaseException) -> str:
    """Where an error came from, without its text, which may quote what a person wrote."""
    places = traceback.extract_tb(error.__traceback__)[-6:]
    trail = " < ".join(f"{p.filename.rsplit('/', 1)[-1]}:{p.lineno}" for p in reversed(places))
    cause = f" caused by {_frames(error.__cause__)}" if error.__cause__ else ""
    return f"{type(error).__module__}.{type(error).__name__} at {trail}{cause}"
