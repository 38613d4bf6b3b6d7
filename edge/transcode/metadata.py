"""What of an HTTP request travels on with the call, and in which shape.

Nothing here is believed: the token is verified by the service, the address is the one that
Envoy, the only one who may connect, put last. What gRPC could not carry is replaced or dropped.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from edge.clients.headers import literal
from mesh.kernel.locale import Locale, negotiate

_REQUEST_ID = re.compile(rb"[A-Za-z0-9_.:-]{1,64}")
_TRACEPARENT = re.compile(rb"[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}")
_TIMEOUT = re.compile(rb"([0-9]{1,8})([HMSmun])")
_PRINTABLE = re.compile(rb"[\x20-\x7e]{1,8192}")
_ADDRESS = re.compile(rb"[0-9A-Fa-f.:]{2,45}")
_UNIT_S = {b"H": 3600.0, b"M": 60.0, b"S": 1.0, b"m": 1e-3, b"u": 1e-6, b"n": 1e-9}
_UNREADABLE_TOKEN = b"Bearer unreadable"
"""Stands for an `authorization` value that gRPC cannot carry; the service refuses it as a token."""

_LONGEST_LANGUAGE = 200
_KEPT_CLIENTS = 4096
_LOCALES: dict[bytes, Locale] = {b"": Locale.ES, b"es": Locale.ES, b"en": Locale.EN}


@dataclass(slots=True)
class Told:
    """The headers of a request that mean something to the edge."""

    request_id: bytes = b""
    language: bytes = b""
    authorization: bytes = b""
    content_type: bytes = b""
    content_length: bytes = b""
    accept: bytes = b""
    traceparent: bytes = b""
    timeout: bytes = b""
    forwarded: bytes = b""
    last_event_id: bytes = b""

    @property
    def locale(self) -> Locale:
        """The language the caller reads."""
        known = _LOCALES.get(self.language)
        return known if known is not None else negotiate(self.language.decode("latin-1"))

    def timeout_s(self, longest_s: float) -> float:
        """How long the call may take: what the caller asks, and no more than the contract."""
        found = _TIMEOUT.fullmatch(self.timeout) if self.timeout else None
        if found is None:
            return longest_s
        return min(longest_s, max(int(found[1]) * _UNIT_S[found[2]], 0.001))


_FIELDS = {
    b"x-request-id": "request_id",
    b"accept-language": "language",
    b"authorization": "authorization",
    b"content-type": "content_type",
    b"content-length": "content_length",
    b"accept": "accept",
    b"traceparent": "traceparent",
    b"grpc-timeout": "timeout",
    b"x-forwarded-for": "forwarded",
    b"last-event-id": "last_event_id",
}


def read(headers: Iterable[tuple[bytes, bytes]], new_id: Callable[[], str]) -> Told:
    """What the headers say; a request without a usable id gets a new one."""
    told = Told()
    for name, value in headers:
        field = _FIELDS.get(name)
        if field is not None:
            setattr(told, field, value)
    if not told.request_id or not _REQUEST_ID.fullmatch(told.request_id):
        told.request_id = new_id().encode()
    return told


def entries(told: Told) -> list[tuple[bytes, bytes]]:
    """Names and values of the metadata that travels on; `authorization` is last."""
    language = told.language
    made = [(b"x-request-id", told.request_id)]
    if language and _PRINTABLE.fullmatch(language):
        made.append((b"accept-language", language[:_LONGEST_LANGUAGE]))
    if told.traceparent and _TRACEPARENT.fullmatch(told.traceparent):
        made.append((b"traceparent", told.traceparent))
    if told.forwarded:
        address = told.forwarded.rpartition(b",")[2].strip()
        if _ADDRESS.fullmatch(address):
            made.append((b"x-forwarded-for", address))
    if told.authorization:
        usable = _PRINTABLE.fullmatch(told.authorization)
        made.append((b"authorization", told.authorization if usable else _UNREADABLE_TOKEN))
    return made


class MetadataWriter:
    """Writes metadata as header literals; what a client sends again and again is kept."""

    def __init__(self) -> None:
        self._kept: dict[tuple[bytes, bytes], bytes] = {}

    def block(self, told: Told) -> bytes:
        """The metadata as a block for the unary lane."""
        key = (told.language, told.authorization)
        kept = self._kept.get(key)
        if kept is None:
            if len(self._kept) >= _KEPT_CLIENTS:
                self._kept.clear()
            lasting = Told(language=told.language, authorization=told.authorization)
            kept = self._kept[key] = _literals(entries(lasting)[1:])
        if told.traceparent or told.forwarded:
            passing = Told(
                request_id=told.request_id, traceparent=told.traceparent, forwarded=told.forwarded
            )
            return kept + _literals(entries(passing))
        return kept + literal(b"x-request-id", told.request_id)


def _literals(made: list[tuple[bytes, bytes]]) -> bytes:
    return b"".join([literal(name, value, secret=name == b"authorization") for name, value in made])


def pairs(told: Told) -> tuple[tuple[str, str], ...]:
    """The metadata for `grpc.aio`."""
    return tuple((name.decode(), value.decode()) for name, value in entries(told))
