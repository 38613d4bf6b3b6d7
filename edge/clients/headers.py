"""Header blocks of gRPC over HTTP/2, with the tables of RFC 7541 on both sides.

What every call to a method repeats is sent once and then named by its index; the rest are plain
literals. Nearly every answer carries one of two or three blocks, and reading one again while the
table stands still is a look-up in a dict.
"""

from base64 import b64decode
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from hpack import Decoder, HeaderTuple, HPACKError
from hpack.table import HeaderTable

LARGEST_BLOCK_BYTES = 64 * 1024
"""A header block above this breaks the connection; gRPC's own default is 8 to 16 KiB."""

_KEPT_BLOCKS = 256
_KEPT_BLOCK_BYTES = 256
_WITH_INDEXING = 0x40
_WITHOUT_INDEXING = 0x00
_NEVER_INDEXED = 0x10
_TABLE_BYTES = 4096
_ENTRY_BYTES = 32
_NO_TABLE = b"\x20"
_FIRST_DYNAMIC = 62

Header = tuple[bytes, bytes]
Head = tuple[Header, ...]
"""The headers that every call to one method begins with."""

_STATIC: Mapping[Header, int] = {(b":method", b"POST"): 3, (b":scheme", b"https"): 7}
_STATIC_NAMES: Mapping[bytes, int] = {b":authority": 1, b":path": 4}
"""Parts of the static table that a gRPC request meets (RFC 7541, appendix A)."""


def literal(name: bytes, value: bytes, *, secret: bool = False) -> bytes:
    """One header as a literal that no table keeps; `secret` forbids every hop to index it."""
    first = _NEVER_INDEXED if secret else _WITHOUT_INDEXING
    return b"%c%b%b%b%b" % (first, _length(len(name)), name, _length(len(value)), value)


def indexed(index: int) -> bytes:
    """One whole header of a table (RFC 7541, 6.1)."""
    return bytes((0x80 | index,)) if index < 0x7F else b"\xff" + _length(index)[1:]


def head_of(path: str) -> Head:
    """The head of every call to the method at an HTTP/2 path."""
    return (
        (b":method", b"POST"),
        (b":scheme", b"https"),
        (b":authority", b"mentalia.internal"),
        (b"te", b"trailers"),
        (b"content-type", b"application/grpc"),
        (b":path", path.encode()),
    )


def _length(size: int) -> bytes:
    """A length as an HPACK integer with a prefix of seven bits (RFC 7541, 5.1)."""
    if size < 0x7F:
        return bytes((size,))
    encoded = bytearray((0x7F,))
    size -= 0x7F
    while size > 0x7F:
        encoded.append(size & 0x7F | 0x80)
        size >>= 7
    encoded.append(size)
    return bytes(encoded)


@dataclass(frozen=True, kw_only=True, slots=True)
class Ending:
    """What the headers of an answer say about its outcome."""

    http_status: int
    """0 in trailers, which have none."""
    code: int
    """The gRPC status code; -1 when the block carries none."""
    message: str
    details: bytes
    """A serialized `google.rpc.Status`, or nothing."""


class _WatchedTable(HeaderTable):
    """A dynamic table that notices when it changes."""

    def __init__(self) -> None:
        super().__init__()
        self.changes = 0

    def add(self, name: bytes, value: bytes) -> None:
        """Add a header; every index means something else from now on."""
        self.changes += 1
        super().add(name, value)


class HeaderReader:
    """Reads the header blocks of one connection; raises `hpack.HPACKError` for a broken one."""

    def __init__(self) -> None:
        self._table = _WatchedTable()
        self._decoder = Decoder(max_header_list_size=LARGEST_BLOCK_BYTES)
        self._decoder.header_table = self._table
        self._kept: dict[bytes, Ending] = {}

    def read(self, block: bytes) -> Ending:
        """The outcome in a block; blocks of successes are kept while the table stands still."""
        kept = self._kept.get(block)
        if kept is not None:
            return kept
        changes = self._table.changes
        ending = _ending(self._decoder.decode(block, raw=True))
        if self._table.changes != changes or _resizes(block):
            self._kept.clear()
        elif not ending.details and len(block) <= _KEPT_BLOCK_BYTES:
            if len(self._kept) >= _KEPT_BLOCKS:
                self._kept.clear()
            self._kept[block] = ending
        return ending


def _resizes(block: bytes) -> bool:
    """Whether a block begins with a change of the table's size (RFC 7541, 6.3)."""
    return bool(block) and block[0] & 0xE0 == 0x20


def _ending(headers: Iterable[HeaderTuple]) -> Ending:
    told = {bytes(header[0]): bytes(header[1]) for header in headers}
    status = told.get(b":status", b"0")
    code = told.get(b"grpc-status", b"")
    return Ending(
        http_status=int(status) if status.isdigit() else 0,
        code=int(code) if code.isdigit() and len(code) < 4 else -1,
        message=unquote(told.get(b"grpc-message", b"").decode("latin-1")),
        details=_binary(told.get(b"grpc-status-details-bin", b"")),
    )


class HeaderWriter:
    """Writes the head of each call on one connection: a literal first, then its index.

    The table is only ever added to, and never beyond its size, so an index once given stays in
    place but for those that come after it.
    """

    def __init__(self) -> None:
        self._room = _TABLE_BYTES
        self._opening = b""
        """Said at the start of the next block: that the table is given up."""
        self._places: dict[Header, int] = {}
        """Which entry of the table a header is, counted from the oldest."""
        self._kept: dict[Head, bytes] = {}

    def limit(self, table_bytes: int) -> bool:
        """Keep to the table that the peer allows; False when it already holds too much."""
        if table_bytes >= _TABLE_BYTES:
            return True
        self._room = 0
        self._opening = _NO_TABLE
        return not self._places

    def write(self, head: Head) -> bytes:
        """The block of a head, as the peer understands it now."""
        if self._opening:
            opening, self._opening = self._opening, b""
            return opening + self.write(head)
        kept = self._kept.get(head)
        if kept is None:
            before = len(self._places)
            kept = b"".join([self._one(header) for header in head])
            if len(self._places) != before:
                self._kept.clear()  # every index has moved; this block itself added entries
            else:
                self._kept[head] = kept
        return kept

    def _one(self, header: Header) -> bytes:
        known = _STATIC.get(header)
        if known is not None:
            return indexed(known)
        place = self._places.get(header)
        if place is not None:
            return indexed(_FIRST_DYNAMIC + len(self._places) - 1 - place)
        name, value = header
        size = len(name) + len(value) + _ENTRY_BYTES
        index = _STATIC_NAMES.get(name, 0)
        spelled = b"" if index else _length(len(name)) + name
        if size > self._room:
            return bytes((index,)) + spelled + _length(len(value)) + value
        self._room -= size
        self._places[header] = len(self._places)
        return bytes((_WITH_INDEXING | index,)) + spelled + _length(len(value)) + value


def _binary(value: bytes) -> bytes:
    """The bytes of a `-bin` header; peers may leave its padding out."""
    try:
        return b64decode(value + b"=" * (-len(value) % 4))
    except ValueError:
        return b""


__all__ = [
    "LARGEST_BLOCK_BYTES",
    "Ending",
    "HPACKError",
    "Head",
    "HeaderReader",
    "HeaderWriter",
    "head_of",
    "literal",
]
