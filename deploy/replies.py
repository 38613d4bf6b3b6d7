"""What Envoy answers by itself, said as the edge would say it: a problem document, or a gRPC status."""

from dataclasses import dataclass
from typing import Any

from edge.problems import Problem
from mesh.kernel.errors import Code
from mesh.kernel.locale import Locale
from mesh.kernel.reasons import Reason
from mesh.locale import sentences

LARGEST_BODY_BYTES = 33 * 1024 * 1024
"""A little above the 32 MiB of an import, for what encloses it."""

REQUEST_ID = "%REQ(X-REQUEST-ID)%"
"""The id the caller sent or Envoy made."""

EARLY_REQUEST_ID = "%START_TIME(%s%6f)%-%CONNECTION_ID%"
"""For a request refused before it got an id; the same wherever it is written in one answer."""

_PREFERS_ENGLISH = (
    r"(?i)\s*(?:(?:[a-df-z*]|e[a-mo-rt-z])[^,]*,\s*)*"
    r"en(?:-[a-z0-9-]+)?\s*(?:;\s*q=(?:1(?:\.0*)?|0?\.[0-9]*[1-9][0-9]*)\s*)?(?:,.*)?"
)
"""English stands before Spanish and is not excluded; a regular expression weighs nothing more."""

_RUNTIME_KEY = "mentalia.unset"
"""Envoy asks for the name of an override for each number; nothing sets this one."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Reply:
    """One status that Envoy answers with."""

    status: int
    code: Code
    reason: Reason
    retry_after_s: float | None = None
    early: bool = False
    """Whether a request may get it before it has an id."""
    when: str = ""
    """Further condition, in CEL."""
    instead_of: int = 0
    """The status Envoy gives by itself, when it is another."""


REPLIES = (
    Reply(status=400, code=Code.INVALID_ARGUMENT, reason=Reason.INVALID_FIELD, early=True),
    # A token that cannot be checked, because the keys cannot be fetched, is not the caller's fault.
    Reply(
        status=503,
        code=Code.UNAVAILABLE,
        reason=Reason.DEPENDENCY_UNAVAILABLE,
        retry_after_s=1,
        instead_of=401,
        when="response.code_details.contains('Jwks_remote')",
    ),
    Reply(status=401, code=Code.UNAUTHENTICATED, reason=Reason.INVALID_TOKEN),
    Reply(status=403, code=Code.UNIMPLEMENTED, reason=Reason.METHOD_NOT_ALLOWED),
    Reply(status=404, code=Code.NOT_FOUND, reason=Reason.UNKNOWN_PATH),
    Reply(
        status=408,
        code=Code.DEADLINE_EXCEEDED,
        reason=Reason.DEADLINE_EXCEEDED,
        retry_after_s=1,
        early=True,
    ),
    Reply(status=413, code=Code.RESOURCE_EXHAUSTED, reason=Reason.MESSAGE_TOO_LARGE),
    Reply(status=426, code=Code.INVALID_ARGUMENT, reason=Reason.INVALID_FIELD, early=True),
    Reply(
        status=429, code=Code.RESOURCE_EXHAUSTED, reason=Reason.TOO_MANY_REQUESTS, retry_after_s=1
    ),
    Reply(status=431, code=Code.RESOURCE_EXHAUSTED, reason=Reason.MESSAGE_TOO_LARGE, early=True),
    Reply(status=500, code=Code.INTERNAL, reason=Reason.INTERNAL),
    Reply(status=502, code=Code.UNAVAILABLE, reason=Reason.DEPENDENCY_UNAVAILABLE, retry_after_s=1),
    Reply(status=503, code=Code.UNAVAILABLE, reason=Reason.DEPENDENCY_UNAVAILABLE, retry_after_s=1),
    Reply(
        status=504, code=Code.DEADLINE_EXCEEDED, reason=Reason.DEADLINE_EXCEEDED, retry_after_s=1
    ),
)
"""Every status Envoy's filters, routes and codecs answer with."""

_FACTS = {
    400: {"field": ":path, headers"},
    426: {"field": "HTTP/1.0"},
    404: {"path": "%REQ(:PATH)%"},
    413: {"limit_bytes": str(LARGEST_BODY_BYTES)},
    431: {"limit_bytes": str(60 * 1024)},
    # The one upgrade that is known is WebSocket's; Envoy refuses every other with 403.
    403: {"method": "Upgrade", "allowed": "websocket"},
    502: {"dependency": "%UPSTREAM_CLUSTER%"},
    503: {"dependency": "%UPSTREAM_CLUSTER%"},
}
"""The variable parts of the sentences; a key that a sentence does not use goes unused."""


def mappers() -> list[dict[str, Any]]:
    """The rules of `local_reply_config`; the first whose filter fits a reply is applied."""
    return [rule for reply in REPLIES for rule in _rules(reply)]


def _rules(reply: Reply) -> list[dict[str, Any]]:
    """For one status: gRPC before HTTP, a request without an id before one with it, English before Spanish."""
    return [
        _rule(reply, locale, grpc=grpc, early=early)
        for grpc in (True, False)
        for early in ((True, False) if reply.early else (False,))
        for locale in (Locale.EN, Locale.ES)
    ]


def _rule(reply: Reply, locale: Locale, *, grpc: bool, early: bool) -> dict[str, Any]:
    request_id = EARLY_REQUEST_ID if early else REQUEST_ID
    detail = _detail(reply, locale)
    filters = [_status(reply.instead_of or reply.status)]
    if reply.when:
        filters.append(_expression(reply.when))
    if locale is Locale.EN:
        filters.append(_header("accept-language", {"safe_regex": {"regex": _PREFERS_ENGLISH}}))
    if grpc:
        filters.append(_header("content-type", {"prefix": "application/grpc"}))
    if early:
        filters.append(
            {"header_filter": {"header": {"name": "x-request-id", "present_match": False}}}
        )
    rule: dict[str, Any] = {
        "filter": filters[0] if len(filters) == 1 else {"and_filter": {"filters": filters}}
    }
    if reply.instead_of:
        rule["status_code"] = reply.status
    headers = {"cache-control": "no-store", "content-language": locale.value}
    if early:
        headers["x-request-id"] = request_id
    if reply.retry_after_s is not None:
        headers["retry-after"] = f"{reply.retry_after_s:.0f}"
    rule["headers_to_add"] = [
        {"header": {"key": key, "value": value}, "append_action": "OVERWRITE_IF_EXISTS_OR_ADD"}
        for key, value in headers.items()
    ]
    if grpc:
        rule["body_format_override"] = {"text_format_source": {"inline_string": detail}}
    else:
        rule["body_format_override"] = {
            "content_type": "application/problem+json",
            "json_format": _document(reply, locale, detail, request_id),
        }
    return rule


def _document(reply: Reply, locale: Locale, detail: str, request_id: str) -> dict[str, object]:
    """The members of the problem document, made by the edge's own code."""
    problem = Problem(
        code=reply.code,
        reason=f"ERROR_REASON_{reply.reason.value.removeprefix('ERROR_REASON_')}",
        detail=detail,
        locale=locale,
        request_id=request_id,
        metadata=_FACTS.get(reply.status, {}),
        retry_after_s=reply.retry_after_s,
    )
    return problem.document() | {"status": reply.status}


def _detail(reply: Reply, locale: Locale) -> str:
    """The sentence of the reason; Envoy's own variables in it stay variables."""
    path = _FACTS.get(404, {})["path"]
    sentence = sentences(locale).render(reply.reason, _FACTS.get(reply.status, {}))
    return path.join(part.replace("%", "%%") for part in sentence.split(path))


def _status(status: int) -> dict[str, Any]:
    value = {"default_value": status, "runtime_key": _RUNTIME_KEY}
    return {"status_code_filter": {"comparison": {"op": "EQ", "value": value}}}


def _expression(text: str) -> dict[str, Any]:
    """A condition on what Envoy knows of the request and its answer."""
    kind = "type.googleapis.com/envoy.extensions.access_loggers.filters.cel.v3.ExpressionFilter"
    return {
        "extension_filter": {
            "name": "envoy.access_loggers.extension_filters.cel",
            "typed_config": {"@type": kind, "expression": text},
        }
    }


def _header(name: str, match: dict[str, Any]) -> dict[str, Any]:
    return {"header_filter": {"header": {"name": name, "string_match": match}}}
