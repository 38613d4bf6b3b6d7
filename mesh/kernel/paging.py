"""Pages of a list: how many, and from where on.

A page token says where to go on and for which list; it grants nothing.
"""

import base64
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass

from mesh.kernel.errors import InvalidArgument
from mesh.kernel.reasons import Reason

DEFAULT_SIZE = 50
LARGEST_SIZE = 200


@dataclass(frozen=True, kw_only=True, slots=True)
class Page:
    """What part of a list is asked for."""

    size: int
    """Rows, 1 to 200."""

    after: tuple[str, ...] | None
    """Sort key of the last row already seen; None for the first page."""


def page(size: int, token: str, *, filters: Mapping[str, str]) -> Page:
    """The page a request asks for.

    `filters` is everything that decides what is in the list. Raises InvalidArgument for a
    negative size, a damaged token, or one that was made with other filters.
    """
    if size < 0:
        raise InvalidArgument.of("page_size", "int32.gte", value="0")
    rows = min(size or DEFAULT_SIZE, LARGEST_SIZE)
    return Page(size=rows, after=_read(token, filters) if token else None)


def next_token(after: tuple[str, ...], *, filters: Mapping[str, str]) -> str:
    """The token that goes on after the row with this sort key."""
    body = json.dumps([_fingerprint(filters), *after], separators=(",", ":"))
    return base64.urlsafe_b64encode(body.encode()).decode().rstrip("=")


def _read(token: str, filters: Mapping[str, str]) -> tuple[str, ...]:
    try:
        body = base64.b64decode(token + "=" * (-len(token) % 4), altchars=b"-_", validate=True)
        parts = json.loads(body)
    except (ValueError, RecursionError):
        parts = None
    whole = isinstance(parts, list) and len(parts) > 1
    if not whole or not all(isinstance(part, str) for part in parts):
        raise InvalidArgument(Reason.INVALID_PAGE_TOKEN, field="page_token")
    if parts[0] != _fingerprint(filters):
        raise InvalidArgument(Reason.INVALID_PAGE_TOKEN, field="page_token")
    return tuple(parts[1:])


def _fingerprint(filters: Mapping[str, str]) -> str:
    body = json.dumps(sorted(filters.items()))
    return hashlib.sha256(body.encode()).hexdigest()[:16]
