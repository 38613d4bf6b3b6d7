"""The parent's end of one worker process."""

import asyncio
import contextlib
import os
import pickle
import socket
import sys
from asyncio.subprocess import DEVNULL, Process
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from mesh.runtime.executors.frames import HEAD, Arena, Kind, sizes_bytes

_MODULE = "mesh.runtime.executors.worker_process"
_END_LIMIT_S = 2.0


class OutOfStepError(ConnectionError):
    """The worker answered something else; nothing more it says can be believed."""


@dataclass(slots=True)
class Link:
    """A living worker. Whoever uses it takes turns, and gives it up after any failure."""

    process: Process
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    asked: Arena
    told: Arena
    number: int = field(default=0)
    """Of the request that was sent last."""

    @classmethod
    async def open(cls, environment: Mapping[str, str]) -> "Link":
        """Start a process that has loaded nothing yet; raises OSError."""
        ours, theirs = socket.socketpair()
        files: list[int] = []
        try:
            files += [Arena.new_file(), Arena.new_file()]
            handed = (theirs.fileno(), *files)
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", _MODULE, *map(str, handed),
                stdin=DEVNULL,
                stdout=DEVNULL,
                stderr=DEVNULL,  # what a library writes may quote what a person wrote
                pass_fds=handed,
                env=dict(environment),
                start_new_session=True,
            )  # fmt: skip
            asked, told = Arena(files[0]), Arena(files[1])
        except BaseException:
            ours.close()
            raise
        finally:
            theirs.close()
            for file in files:
                os.close(file)
        ours.setblocking(False)
        reader, writer = await asyncio.open_connection(sock=ours)
        return cls(process, reader, writer, asked, told)

    async def ask(self, kind: Kind, content: object) -> None:
        """Begin a request; raises what pickle does before anything was sent."""
        frame = self.asked.pack(kind, self.number + 1, content)
        self.number += 1
        self.writer.write(frame)
        await self.writer.drain()

    async def say(self, kind: Kind) -> None:
        """A word within the request that runs."""
        self.writer.write(self.asked.pack(kind, self.number, None))
        await self.writer.drain()

    async def hear(self) -> tuple[Kind, Any]:
        """The next frame of the request; EOFError or OSError when the worker is gone."""
        kind, number, length, arrays = HEAD.unpack(await self.reader.readexactly(HEAD.size))
        rest = await self.reader.readexactly(sizes_bytes(arrays) + length)
        if number != self.number:
            raise OutOfStepError
        at = sizes_bytes(arrays)
        return Kind(kind), self.told.unpack(rest[:at], rest[at:], copy=True)

    async def end(self) -> None:
        """Hang up, and kill a worker that does not go."""
        self.hang_up()
        try:
            await asyncio.wait_for(self.process.wait(), _END_LIMIT_S)
        except TimeoutError:
            self.kill()
            await self.process.wait()

    def hang_up(self) -> None:
        """Close the socket and the memory."""
        self.writer.close()
        self.asked.close()
        self.told.close()

    def kill(self) -> None:
        """End it at once."""
        with contextlib.suppress(ProcessLookupError):
            self.process.kill()


def unsendable(items: Sequence[Any]) -> dict[int, Exception]:
    """Items that cannot travel to another process, by their place, with the reason."""
    found: dict[int, Exception] = {}
    for place, item in enumerate(items):
        try:
            pickle.dumps(item, protocol=5)
        except Exception as error:  # noqa: BLE001  # whatever pickle or the item says
            found[place] = error
    return found
