"""What a worker process and its parent say to each other.

A frame is its kind, a pickle, and the sizes of the arrays that lie beside it in shared memory;
arrays that do not fit there travel inside the pickle. Both ends are ours and on one socket that
nobody else holds, so the pickle is trusted.
"""

import contextlib
import mmap
import os
import pickle
import struct
from collections.abc import Sequence
from enum import IntEnum
from typing import Any

ARENA_BYTES = 32 * 1024 * 1024
"""Room for a batch of pictures; it costs memory only once it is written to."""

HEAD = struct.Struct("!BIQI")
"""Kind, number of the request it belongs to, bytes of the pickle, arrays beside it."""

_SIZE = struct.Struct("!Q")
_ALIGNED = 64


class Kind(IntEnum):
    """What a frame says."""

    LOAD = 1
    READY = 2
    FAILED = 3
    RUN = 4
    RESULT = 5
    BROKE = 6
    STREAM = 7
    PIECE = 8
    END = 9
    STOP = 10


class Arena:
    """Memory that two processes see; one writes and the other reads, in turn."""

    def __init__(self, file: int) -> None:
        """`file` is a descriptor from `new_file`."""
        self._memory = mmap.mmap(file, ARENA_BYTES)

    @staticmethod
    def new_file() -> int:
        """A file without a name, which vanishes with the last process that has it."""
        file = os.memfd_create("model", os.MFD_CLOEXEC)
        os.ftruncate(file, ARENA_BYTES)
        return file

    def close(self) -> None:
        """Let go of the memory; nothing that `unpack` copied lies in it."""
        with contextlib.suppress(BufferError):  # a view that somebody holds keeps it
            self._memory.close()

    def pack(self, kind: Kind, number: int, content: object) -> bytes:
        """A frame, its arrays laid down here; raises what pickle does, and has then said nothing."""
        buffers: list[pickle.PickleBuffer] = []
        data = pickle.dumps(content, protocol=5, buffer_callback=buffers.append)
        views = [buffer.raw() for buffer in buffers]
        if sum(_spaced(view.nbytes) for view in views) > ARENA_BYTES:
            data, views = pickle.dumps(content, protocol=5), []
        sizes, at = b"", 0
        for view in views:
            self._memory[at : at + view.nbytes] = view
            at += _spaced(view.nbytes)
            sizes += _SIZE.pack(view.nbytes)
        return HEAD.pack(kind, number, len(data), len(views)) + sizes + data

    def unpack(self, sizes: bytes, data: bytes, *, copy: bool) -> Any:
        """The content of a frame. Without `copy` its arrays lie here until the next frame."""
        buffers: list[Any] = []
        at = 0
        for (size,) in _SIZE.iter_unpack(sizes):
            view = memoryview(self._memory)[at : at + size]
            buffers.append(bytearray(view) if copy else view)
            at += _spaced(size)
        return pickle.loads(data, buffers=buffers)  # noqa: S301  # see above


def sizes_bytes(arrays: int) -> int:
    """Length of the part of a frame between its head and its pickle."""
    return arrays * _SIZE.size


def portable(results: Sequence[Any]) -> list[Any]:
    """Results that another process can read: an exception that cannot travel loses its text."""
    return [_portable(one) if isinstance(one, BaseException) else one for one in results]


def _portable(error: BaseException) -> BaseException:
    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301  # our own
    except Exception:  # noqa: BLE001  # whatever keeps it from travelling
        return RuntimeError(type(error).__name__)
    return error


def _spaced(size: int) -> int:
    return -(-size // _ALIGNED) * _ALIGNED
