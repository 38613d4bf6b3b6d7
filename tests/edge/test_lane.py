"""The lane to a process: its calls, its failures, and what it does about a bad or dying peer."""

import asyncio
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from hpack import Encoder

from edge.clients import frames
from edge.clients.frames import Error, Kind, Setting
from edge.clients.headers import head_of
from edge.clients.lane import Lane
from edge.clients.lane import Peer as LanePeer
from mesh.contract import RetryRule
from mesh.kernel.errors import Code, Unavailable
from mesh.telemetry.metrics import Metrics
from tests.edge.running import Running
from tests.edge.scripted_peer import Peer, scripted
from tests.support.eventually import eventually

HEAD = head_of("/a/b")
RETRY = RetryRule(max_attempts=3, initial_backoff_s=0.01)


@asynccontextmanager
async def lane_to(*addresses: str) -> AsyncIterator[Lane]:
    """A lane without TLS, without chance in its pauses."""
    peer = LanePeer(process="svc_garden", addresses=addresses, tls=None)
    lane = Lane(peer, Metrics().sent, chance=lambda: 0.5)
    lane.start()
    yield lane
    await lane.close()


async def test_a_call_is_answered() -> None:
    async def script(peer: Peer) -> None:
        await peer.greet()
        stream, headers, body = await peer.request()
        peer.answer(stream, body[5:] + headers[":path"].encode())

    async with scripted(script) as address, lane_to(address) as lane:
        answer = await lane.call("a/b", HEAD, b"", b"hello", timeout_s=5)

    assert (answer.code, answer.body) == (0, b"hello/a/b")


async def test_calls_share_a_connection_and_are_answered_in_any_order() -> None:
    async def script(peer: Peer) -> None:
        await peer.greet()
        asked = [await peer.request() for _ in range(3)]
        for stream, _, body in reversed(asked):
            peer.answer(stream, body[5:])
        await asyncio.Event().wait()

    async with scripted(script) as address, lane_to(address) as lane:
        calls = [lane.call("a/b", HEAD, b"", bytes([number]), timeout_s=5) for number in range(3)]
        answers = await asyncio.gather(*calls)

    assert [answer.body for answer in answers] == [b"\0", b"\1", b"\2"]


async def test_a_status_comes_with_its_details() -> None:
    async def script(peer: Peer) -> None:
        await peer.greet()
        stream, _, _ = await peer.request()
        values = {":status": "200", "grpc-status": "7", "grpc-message": "no%20way"}
        values["grpc-status-details-bin"] = "CAc"
        peer.writer.write(peer.headers(stream, values, end=True))
        await asyncio.Event().wait()

    async with scripted(script) as address, lane_to(address) as lane:
        answer = await lane.call("a/b", HEAD, b"", b"", timeout_s=5)

    assert (answer.code, answer.message, answer.details) == (7, "no way", b"\x08\x07")


@pytest.mark.parametrize(
    ("status", "code"), [("503", 14), ("404", 12), ("401", 16), ("500", 2)], ids=str
)
async def test_an_http_status_without_a_grpc_one_is_translated(status: str, code: int) -> None:
    async def script(peer: Peer) -> None:
        await peer.greet()
        stream, _, _ = await peer.request()
        peer.writer.write(peer.headers(stream, {":status": status}, end=True))
        await asyncio.Event().wait()

    async with scripted(script) as address, lane_to(address) as lane:
        assert (await lane.call("a/b", HEAD, b"", b"", timeout_s=5)).code == code


@pytest.mark.parametrize(
    "data",
    [b"", b"\0\0\0\0", b"\1\0\0\0\1a", b"\0\0\0\0\2a", b"\0\0\0\0\0\0\0\0\0\0"],
    ids=["nothing", "half a prefix", "compressed", "too short", "two messages"],
)
async def test_what_is_not_one_plain_message_is_an_internal_failure(data: bytes) -> None:
    async def script(peer: Peer) -> None:
        await peer.greet()
        stream, _, _ = await peer.request()
        peer.writer.write(
            peer.headers(stream, {":status": "200"})
            + frames.frame(Kind.DATA, 0, stream, data)
            + peer.headers(stream, {"grpc-status": "0"}, end=True)
        )
        await asyncio.Event().wait()

    async with scripted(script) as address, lane_to(address) as lane:
        assert (await lane.call("a/b", HEAD, b"", b"", timeout_s=5)).code == Code.INTERNAL


async def test_padding_priority_and_continuation_are_read() -> None:
    async def script(peer: Peer) -> None:
        await peer.greet()
        stream, _, _ = await peer.request()
        encoder = Encoder()
        encoder.header_table_size = 0
        block = encoder.encode([(":status", "200"), ("x", "y" * 50)])
        padded = b"\x02" + b"\0\0\0\0\x10" + block[:5] + b"\0\0"
        flags = frames.PADDED | frames.PRIORITY
        peer.writer.write(
            frames.frame(Kind.HEADERS, flags, stream, padded)
            + frames.frame(Kind.CONTINUATION, 0, stream, block[5:9])
            + frames.frame(Kind.CONTINUATION, frames.END_HEADERS, stream, block[9:])
            + frames.frame(Kind.DATA, frames.PADDED, stream, b"\x03\0\0\0\0\1a\0\0\0")
            + peer.headers(stream, {"grpc-status": "0"}, end=True)
        )
        await asyncio.Event().wait()

    async with scripted(script) as address, lane_to(address) as lane:
        assert (await lane.call("a/b", HEAD, b"", b"", timeout_s=5)).body == b"a"


async def test_frames_may_come_in_any_pieces() -> None:
    async def script(peer: Peer) -> None:
        await peer.greet()
        stream, _, _ = await peer.request()
        whole = (
            peer.headers(stream, {":status": "200"})
            + frames.frame(Kind.DATA, 0, stream, b"\0\0\0\0\3abc")
            + peer.headers(stream, {"grpc-status": "0"}, end=True)
        )
        for index in range(len(whole)):
            peer.writer.write(whole[index : index + 1])
            await peer.writer.drain()
        await asyncio.Event().wait()

    async with scripted(script) as address, lane_to(address) as lane:
        assert (await lane.call("a/b", HEAD, b"", b"", timeout_s=5)).body == b"abc"


async def test_a_large_request_waits_for_the_peers_windows() -> None:
    body = bytes(range(256)) * 1024

    async def script(peer: Peer) -> None:
        await peer.greet(frames.settings({Setting.INITIAL_WINDOW_SIZE: 1000}))
        received, stream = 0, 0
        while received < len(body) + 5:
            kind, _, one, payload = await peer.frame()
            if kind == Kind.DATA:
                assert len(payload) <= 16_384
                received += len(payload)
                stream = one
                peer.writer.write(frames.window_update(0, len(payload)))
                peer.writer.write(frames.window_update(stream, len(payload)))
        peer.answer(stream, b"all")
        await asyncio.Event().wait()

    async with scripted(script) as address, lane_to(address) as lane:
        answer = await lane.call("a/b", HEAD, b"", body, timeout_s=10)

    assert answer.body == b"all"


async def test_a_large_answer_is_given_room(edge: Running) -> None:
    """A real server with real flow control: 24 MiB there and a number back, and the echo of 1 MB."""
    text = "x" * 900_000

    answer = await edge.http.post("/v1/plants:echo", json={"plant": {"name": text}})

    assert answer.json()["plant"]["name"] == text


async def test_a_ping_is_answered_and_settings_are_acknowledged() -> None:
    heard = asyncio.Event()

    async def script(peer: Peer) -> None:
        await peer.greet()
        peer.writer.write(frames.frame(Kind.PING, 0, 0, b"12345678"))
        acknowledged = set()
        while len(acknowledged) < 2:
            kind, flags, _, payload = await peer.frame()
            if flags & frames.ACK:
                acknowledged.add((kind, payload))
        assert acknowledged == {(Kind.PING, b"12345678"), (Kind.SETTINGS, b"")}
        heard.set()
        await asyncio.Event().wait()

    async with scripted(script) as address, lane_to(address):
        await asyncio.wait_for(heard.wait(), 5)


async def test_a_refused_stream_is_sent_again_at_once() -> None:
    async def script(peer: Peer) -> None:
        await peer.greet()
        first, _, _ = await peer.request()
        peer.writer.write(frames.reset(first, Error.REFUSED_STREAM))
        second, _, _ = await peer.request()
        peer.answer(second, b"again")
        await asyncio.Event().wait()

    async with scripted(script) as address, lane_to(address) as lane:
        assert (await lane.call("a/b", HEAD, b"", b"", timeout_s=5)).body == b"again"


async def test_a_goodbye_lets_running_calls_end_and_sends_others_elsewhere() -> None:
    connections: list[Peer] = []

    async def script(peer: Peer) -> None:
        connections.append(peer)
        await peer.greet()
        if len(connections) > 1:
            stream, _, _ = await peer.request()
            peer.answer(stream, b"new")
            await asyncio.Event().wait()
        taken, _, _ = await peer.request()
        await peer.request()
        peer.writer.write(frames.frame(Kind.GOAWAY, 0, 0, struct.pack(">LL", taken, 0)))
        peer.answer(taken, b"old")
        await asyncio.Event().wait()

    async with scripted(script) as address, lane_to(address) as lane:
        calls = [lane.call("a/b", HEAD, b"", b"", timeout_s=5) for _ in range(2)]
        answers = await asyncio.gather(*calls)

    assert [answer.body for answer in answers] == [b"old", b"new"]


async def test_a_connection_that_breaks_is_opened_again() -> None:
    async def script(peer: Peer) -> None:
        await peer.greet()
        stream, _, _ = await peer.request()
        peer.answer(stream, b"x")
        await peer.writer.drain()

    async with scripted(script) as address, lane_to(address) as lane:
        for _ in range(3):
            assert (await lane.call("a/b", HEAD, b"", b"", timeout_s=5)).body == b"x"
            await eventually(lambda: not lane.reachable)


async def test_what_may_be_repeated_is_repeated_after_a_cut_and_other_calls_are_not() -> None:
    seen: list[bytes] = []

    async def script(peer: Peer) -> None:
        await peer.greet()
        stream, _, body = await peer.request()
        seen.append(body[5:])
        if len(seen) % 2 == 0:
            peer.answer(stream, b"second")
            await peer.writer.drain()

    async with scripted(script) as address, lane_to(address) as lane:
        repeated = await lane.call("a/b", HEAD, b"", b"r", timeout_s=5, retry=RETRY)
        await eventually(lambda: not lane.reachable)
        with pytest.raises(Unavailable):
            await lane.call("a/b", HEAD, b"", b"once", timeout_s=5)

    assert repeated.body == b"second"
    assert seen == [b"r", b"r", b"once"]


async def test_unavailable_is_repeated_as_often_as_the_contract_says(edge: Running) -> None:
    edge.gardener.failures_left = 2

    first = await edge.http.get("/v1/plants:failToRead")
    edge.gardener.failures_left = 3
    second = await edge.http.get("/v1/plants:failToRead")

    assert (first.status_code, second.status_code) == (200, 503)
    assert edge.gardener.failures_left == 0


async def test_repeating_stops_when_its_budget_is_spent(edge: Running) -> None:
    edge.gardener.failures_left = 1000

    for _ in range(10):
        assert (await edge.http.get("/v1/plants:failToRead")).status_code == 503

    assert 1000 - edge.gardener.failures_left < 20


async def test_a_process_without_an_address_is_unavailable_after_a_second() -> None:
    async with lane_to() as lane:
        with pytest.raises(Unavailable) as refused:
            await lane.call("a/b", HEAD, b"", b"", timeout_s=5)

    assert refused.value.metadata == {"dependency": "svc_garden"}
    assert refused.value.retry_after_s == 1.0


async def test_the_next_replica_is_taken_when_one_is_away() -> None:
    async def script(peer: Peer) -> None:
        await peer.greet()
        while True:
            stream, _, _ = await peer.request()
            peer.answer(stream, b"x")

    async with scripted(script) as address, lane_to("127.0.0.1:1", address) as lane:
        for _ in range(4):
            assert (await lane.call("a/b", HEAD, b"", b"", timeout_s=5)).body == b"x"


async def test_replicas_take_turns() -> None:
    counts = {"a": 0, "b": 0}

    def replica(name: str) -> object:
        async def script(peer: Peer) -> None:
            await peer.greet()
            while True:
                stream, _, _ = await peer.request()
                counts[name] += 1
                peer.answer(stream, b"x")

        return script

    async with (
        scripted(replica("a")) as first,  # type: ignore[arg-type]  # a script
        scripted(replica("b")) as second,  # type: ignore[arg-type]  # a script
        lane_to(first, second) as lane,
    ):
        await eventually(lambda: lane.replicas_reachable == 2)
        for _ in range(10):
            await lane.call("a/b", HEAD, b"", b"", timeout_s=5)

    assert counts == {"a": 5, "b": 5}


async def test_a_late_call_is_ended_and_the_peer_told() -> None:
    told = asyncio.Event()

    async def script(peer: Peer) -> None:
        await peer.greet()
        stream, headers, _ = await peer.request()
        assert headers["grpc-timeout"] == "200m"
        while True:
            kind, _, one, payload = await peer.frame()
            if kind == Kind.RST_STREAM:
                assert (one, payload[-1]) == (stream, Error.CANCEL)
                told.set()

    async with scripted(script) as address, lane_to(address) as lane:
        answer = await lane.call("a/b", HEAD, b"", b"", timeout_s=0.2)
        await asyncio.wait_for(told.wait(), 2)

    assert answer.code == Code.DEADLINE_EXCEEDED


async def test_a_cancelled_call_is_told_to_the_peer() -> None:
    told = asyncio.Event()

    async def script(peer: Peer) -> None:
        await peer.greet()
        await peer.request()
        while (await peer.frame())[0] != Kind.RST_STREAM:
            pass
        told.set()
        await asyncio.Event().wait()

    async with scripted(script) as address, lane_to(address) as lane:
        call = asyncio.create_task(lane.call("a/b", HEAD, b"", b"", timeout_s=5))
        await eventually(lambda: lane.calls_running == 1)

        call.cancel()

        await asyncio.wait_for(told.wait(), 2)


ENCODER = Encoder()
INDEXED = ENCODER.encode([("x", "y")]) and ENCODER.encode([("x", "y")])


@pytest.mark.parametrize(
    "broken",
    [
        pytest.param(frames.frame(Kind.HEADERS, 4, 1, INDEXED), id="a header of no table"),
        pytest.param(frames.HEAD.pack(0xFFFF, 0xFF, 0, 0, 1), id="a frame of 16 MiB"),
        pytest.param(frames.frame(Kind.PUSH_PROMISE, 4, 1, b"\0\0\0\2"), id="a push"),
        pytest.param(frames.frame(Kind.CONTINUATION, 4, 1, b""), id="a continuation of nothing"),
        pytest.param(
            frames.frame(Kind.HEADERS, 0, 1, b"") + frames.frame(Kind.PING, 0, 0, b"12345678"),
            id="a torn header block",
        ),
    ],
)
async def test_a_peer_that_breaks_the_protocol_is_left(broken: bytes) -> None:
    said = asyncio.Event()

    async def script(peer: Peer) -> None:
        await peer.greet()
        await peer.request()
        peer.writer.write(broken)
        while (await peer.frame())[0] != Kind.GOAWAY:
            pass
        said.set()

    async with scripted(script) as address, lane_to(address) as lane:
        with pytest.raises(Unavailable):
            await lane.call("a/b", HEAD, b"", b"", timeout_s=5)
        await asyncio.wait_for(said.wait(), 2)


async def test_a_peer_that_allows_few_streams_is_not_given_more() -> None:
    most = 0

    async def script(peer: Peer) -> None:
        nonlocal most
        await peer.greet(frames.settings({Setting.MAX_CONCURRENT_STREAMS: 2}))
        open_now: list[int] = []
        while True:
            stream, _, _ = await peer.request()
            open_now.append(stream)
            most = max(most, len(open_now))
            if len(open_now) == 2:
                for one in open_now:
                    peer.answer(one, b"x")
                open_now.clear()

    async with scripted(script) as address, lane_to(address) as lane:
        calls = [lane.call("a/b", HEAD, b"", b"", timeout_s=5) for _ in range(6)]
        answers = await asyncio.gather(*calls)

    assert [answer.code for answer in answers] == [0] * 6
    assert most == 2
