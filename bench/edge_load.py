"""Load for `bench.edge_transcode`: HTTP/1.1 requests on kept connections, each answer checked.

Run by it, in a process of its own; reads one JSON line with what to do, prints one with the time.
"""

import asyncio
import json
import ssl
import sys
import time
from typing import Any

import uvloop


class Connection(asyncio.Protocol):
    """Sends the next request when the answer to the last one is whole."""

    def __init__(self, load: "Load") -> None:
        self._load = load
        self._buffer = b""
        self._transport: asyncio.Transport | None = None
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin."""
        self._transport = transport  # type: ignore[assignment]  # uvloop's is no subclass
        self._next()

    def data_received(self, data: bytes) -> None:
        """Check every whole answer."""
        self._buffer += data
        while True:
            end = self._buffer.find(b"\r\n\r\n")
            if end < 0:
                return
            head = self._buffer[:end].lower()
            at = head.index(b"content-length:") + 15
            size = int(head[at : head.find(b"\r\n", at)] if b"\r\n" in head[at:] else head[at:])
            if len(self._buffer) < end + 4 + size:
                return
            body = self._buffer[end + 4 : end + 4 + size]
            if b" 200" not in head[:16] or self._load.expected not in body:
                self.done.set_exception(AssertionError(f"{head!r} {body!r}"))
                return
            self._buffer = self._buffer[end + 4 + size :]
            self._next()

    def connection_lost(self, exc: Exception | None) -> None:
        """The server hung up: that is a failure until everything was answered."""
        if not self.done.done():
            self.done.set_exception(exc or ConnectionResetError())

    def _next(self) -> None:
        assert self._transport is not None
        if self._load.left == 0:
            self.done.set_result(None)
            self._transport.close()
            return
        self._load.left -= 1
        self._transport.write(self._load.request)


class Load:
    """Many requests of one kind."""

    def __init__(self, told: dict[str, Any]) -> None:
        body = told["body"].encode()
        lines = [f"{told['method']} {told['path']} HTTP/1.1", "host: localhost"]
        lines += [f"{name}: {value}" for name, value in told["headers"].items()]
        if body:
            lines += ["content-type: application/json", f"content-length: {len(body)}"]
        self.request = "\r\n".join([*lines, "", ""]).encode() + body
        self.expected: bytes = told["expected"].encode()
        self.left: int = told["count"]
        self._told = told

    async def run(self) -> float:
        """Send them all; seconds it took."""
        loop, started = asyncio.get_running_loop(), time.perf_counter()
        tls = _tls(self._told["tls"]) if self._told["tls"] else None
        made = []
        for _ in range(self._told["connections"]):
            _, connection = await loop.create_connection(
                lambda: Connection(self),
                "127.0.0.1",
                self._told["port"],
                ssl=tls,
                server_hostname="edge.mentalia.internal" if tls else None,
            )
            made.append(connection)
        await asyncio.gather(*(connection.done for connection in made))
        return time.perf_counter() - started


def _tls(folder: str) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=f"{folder}/ca.crt")
    context.load_cert_chain(f"{folder}/envoy.crt", f"{folder}/envoy.key")
    return context


async def main() -> None:
    """Do what each line of standard input says."""
    loop = asyncio.get_running_loop()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        took = await Load(json.loads(line)).run()
        print(json.dumps({"took_s": took}), flush=True)


if __name__ == "__main__":
    uvloop.run(main())
