"""Header blocks of gRPC over HTTP/2: written as plain literals, read through a small cache.

The edge tells its peers that it keeps no dynamic table (SETTINGS_HEADER_TABLE_SIZE = 0), so a
block means the same on every connection and at every time. Nearly every answer carries one of
two or three blocks, and reading one again is a look-up in a dict. Reference: RFC 7541.
"""

from base64 import b64decode
from dataclasses import dataclass
from urllib.parse import unquote

from hpack import Decoder, HPACKError

LARGEST_BLOCK_BYTES = 64 * 1024
"""A header block above this breaks the connection; gRPC's own default is 8 to 16 KiB."""

_KEPT_BLOCKS = 256
_KEPT_BLOCK_BYTES = 256
_WITHOUT_INDEXING = 0x00
_NEVER_INDEXED = 0x10


def literal(name: bytes, value: bytes, *, secret: bool = False) -> bytes:
    """One header as a literal that no table keeps; `secret` forbids every hop to index it."""
    first = _NEVER_INDEXED if secret else _WITHOUT_INDEXING
    return b"%c%b%b%b%b" % (first, _length(len(name)), name, _length(len(value)), value)


def indexed(index: int) -> bytes:
    """One header of the static table, name and value (RFC 7541, appendix A)."""
    return bytes([0x80 | index])


def value_of(index: int, value: bytes) -> bytes:
    """One header whose name is in the static table; index below 15."""
    return b"%c%b%b" % (index, _length(len(value)), value)


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


class HeaderReader:
    """Reads header blocks; raises `hpack.HPACKError` for one that breaks the rules."""

    def __init__(self) -> None:
        self._kept: dict[bytes, Ending] = {}

    def read(self, block: bytes) -> Ending:
        """The outcome in a block; blocks of successes are kept, up to 256 of them."""
        kept = self._kept.get(block)
        if kept is not None:
            return kept
        ending = _decode(block)
        if not ending.details and not ending.message and len(block) <= _KEPT_BLOCK_BYTES:
            if len(self._kept) >= _KEPT_BLOCKS:
                self._kept.clear()
            self._kept[block] = ending
        return ending


def _decode(block: bytes) -> Ending:
    decoder = Decoder(max_header_list_size=LARGEST_BLOCK_BYTES)
    # A peer may announce "no table" with a size update of 0 at the start of any block.
    decoder.max_allowed_table_size = 0
    decoder.header_table_size = 0
    told: dict[bytes, bytes] = {}
    for header in decoder.decode(block, raw=True):
        told[bytes(header[0])] = bytes(header[1])
    status = told.get(b":status", b"0")
    code = told.get(b"grpc-status", b"")
    return Ending(
        http_status=int(status) if status.isdigit() else 0,
        code=int(code) if code.isdigit() and len(code) < 4 else -1,
        message=unquote(told.get(b"grpc-message", b"").decode("latin-1")),
        details=_binary(told.get(b"grpc-status-details-bin", b"")),
    )


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
    "HeaderReader",
    "indexed",
    "literal",
    "value_of",
]
