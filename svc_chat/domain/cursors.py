"""Cursors: where a client is in one conversation.

A cursor holds the number of the last event its client has, and a check that ties it to the
conversation. It grants nothing: whoever reads with it must own the conversation anyway. The check
is there to refuse a damaged cursor, or one of another conversation, instead of skipping events.
"""

import base64
import hashlib
import struct

from mesh.kernel.errors import InvalidArgument
from mesh.kernel.ids import ulid_to_uuid
from mesh.kernel.reasons import Reason

_VERSION = b"\x01"
_NUMBER = struct.Struct(">q")
_CHECK_BYTES = 8
"""A damaged cursor passes with a chance of 2**-64."""


def encode(conversation_id: str, seq: int) -> str:
    """The cursor of a client that has every event of the conversation up to `seq` (0: none)."""
    number = _NUMBER.pack(seq)
    return (
        base64.urlsafe_b64encode(_VERSION + number + _check(conversation_id, number))
        .decode()
        .rstrip("=")
    )


def decode(conversation_id: str, cursor: str, *, field: str) -> int:
    """The event number in `cursor`, 0 or more.

    Raises InvalidArgument (INVALID_CURSOR) naming `field` for a cursor that is damaged or was made
    for another conversation.
    """
    try:
        raw = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
    except ValueError:
        raise refused(field) from None
    number, check = raw[1 : 1 + _NUMBER.size], raw[1 + _NUMBER.size :]
    if (
        raw[:1] != _VERSION
        or len(number) != _NUMBER.size
        or check != _check(conversation_id, number)
    ):
        raise refused(field)
    seq: int = _NUMBER.unpack(number)[0]
    if seq < 0:
        raise refused(field)
    return seq


def refused(field: str) -> InvalidArgument:
    """What a client is told whose cursor in `field` is none of this conversation."""
    return InvalidArgument(Reason.INVALID_CURSOR, field=field)


def _check(conversation_id: str, number: bytes) -> bytes:
    body = b"cursor" + ulid_to_uuid(conversation_id).bytes + number
    return hashlib.sha256(body).digest()[:_CHECK_BYTES]
