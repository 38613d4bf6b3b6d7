"""The other end of a worker: one model in a process of its own."""

import contextlib
import ctypes
import importlib
import os
import resource
import signal
import socket
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from mesh.runtime.executors.frames import HEAD, Arena, Kind, portable, sizes_bytes
from mesh.runtime.executors.thread import predict
from mesh.runtime.loading import loader_of
from mesh.runtime.model import Model, Streaming

_PR_SET_PDEATHSIG = 1
"""From <sys/prctl.h>."""

_FIRST_TO_GO = "800"
"""Where memory is short, the kernel ends this process before the service."""


class Worker:
    """Loads what it is told to, and answers until the parent is gone."""

    def __init__(self, link: socket.socket, asked: Arena, told: Arena) -> None:
        self._link = link
        self._asked = asked
        self._told = told
        self._model: Model | None = None
        self._number = 0
        """Of the request that is being answered."""

    def live(self) -> None:
        """Answer frame after frame; return when the parent hangs up."""
        with contextlib.suppress(ConnectionError):
            while (frame := self._read()) is not None:
                kind, sizes, data = frame
                try:
                    content = self._asked.unpack(sizes, data, copy=False)
                except Exception as error:  # noqa: BLE001  # an item of a kind that is unknown here
                    self._say(Kind.BROKE, portable([error])[0])
                    continue
                match kind:
                    case Kind.LOAD:
                        self._load(*content)
                    case Kind.RUN:
                        self._run(content)
                    case Kind.STREAM:
                        self._stream(content)
                    case _:
                        continue  # a STOP that came after the end

    def _load(self, manifest: Any, place: Any, memory_bytes: int, path: Sequence[str]) -> None:
        sys.path[:] = path
        try:
            self._model = loader_of(manifest)(manifest, place)
            self._model.warm()
        except Exception as error:  # noqa: BLE001  # whatever keeps it from being loaded
            self._say(Kind.FAILED, f"{type(error).__name__}: {error}")
            return
        if memory_bytes:
            # From here on: libraries map far more than they use while they load.
            in_use = _private_bytes()
            resource.setrlimit(resource.RLIMIT_DATA, (in_use + memory_bytes,) * 2)
        self._say(Kind.READY, os.getpid())

    def _run(self, items: Sequence[Any]) -> None:
        try:
            results = portable(predict(self._opened(), items))
            frame = self._told.pack(Kind.RESULT, self._number, results)
        except MemoryError:
            # What it holds may be half made; a new process begins clean.
            os._exit(1)
        except Exception as error:  # noqa: BLE001  # whatever broke is told to the callers
            self._say(Kind.BROKE, portable([error])[0])
        else:
            self._link.sendall(frame)

    def _stream(self, item: Any) -> None:
        model = self._opened()
        if not isinstance(model, Streaming):
            self._say(Kind.BROKE, TypeError("this model makes its answers whole"))
            return
        pieces = model.predict_stream(item)
        try:
            for piece in pieces:
                self._say(Kind.PIECE, piece)
                if self._is_told_to_stop():
                    break
            self._say(Kind.END, None)
        except Exception as error:  # noqa: BLE001  # as above
            self._say(Kind.BROKE, portable([error])[0])
        finally:
            close = getattr(pieces, "close", None)
            if close is not None:
                close()

    def _is_told_to_stop(self) -> bool:
        """Take the parent's word before the next piece: each is acknowledged, or the last."""
        frame = self._read()
        return frame is None or frame[0] is Kind.STOP

    def _opened(self) -> Model:
        if self._model is None:
            raise RuntimeError("nothing was loaded")
        return self._model

    def _say(self, kind: Kind, content: object) -> None:
        self._link.sendall(self._told.pack(kind, self._number, content))

    def _read(self) -> tuple[Kind, bytes, bytes] | None:
        head = self._exactly(HEAD.size)
        if head is None:
            return None
        kind, self._number, length, arrays = HEAD.unpack(head)
        rest = self._exactly(sizes_bytes(arrays) + length)
        if rest is None:
            return None
        at = sizes_bytes(arrays)
        return Kind(kind), rest[:at], rest[at:]

    def _exactly(self, count: int) -> bytes | None:
        parts, missing = [], count
        while missing:
            part = self._link.recv(min(missing, 1 << 20))
            if not part:
                return None
            parts.append(part)
            missing -= len(part)
        return b"".join(parts)


def _private_bytes() -> int:
    """Memory of this process that the limit counts."""
    for line in Path("/proc/self/status").read_text("ascii").splitlines():
        if line.startswith("VmData:"):
            return int(line.split()[1]) * 1024
    return 0


def main(link: int, asked: int, told: int) -> None:
    """Serve on three descriptors that the parent opened."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's affair
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text(_FIRST_TO_GO, "ascii")
    importlib.invalidate_caches()
    Worker(socket.socket(fileno=link), Arena(asked), Arena(told)).live()


if __name__ == "__main__":
    main(*map(int, sys.argv[1:4]))
