"""Failures as problem documents (RFC 9457): the one table from gRPC codes to HTTP and WebSocket.

A failure comes from a service as a status with details, or is the edge's own as a `Fault`.
Either way the caller gets the same document, in their language, with fields named as JSON
names them.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

import orjson
from google.protobuf.message import DecodeError, Message
from google.rpc import error_details_pb2, status_pb2

from mesh.kernel.errors import Code, Fault
from mesh.kernel.locale import Locale
from mesh.kernel.reasons import Reason
from mesh.locale import sentences

CONTENT_TYPE = b"application/problem+json"


@dataclass(frozen=True, kw_only=True, slots=True)
class Meaning:
    """What one gRPC code is outside of gRPC."""

    http: int
    """HTTP status."""
    close: int
    """Close code of a WebSocket."""
    es: str
    en: str


MEANINGS: Mapping[Code, Meaning] = {
    Code.CANCELLED: Meaning(http=499, close=1013, es="Cancelado", en="Cancelled"),
    Code.UNKNOWN: Meaning(http=500, close=1011, es="Error interno", en="Internal error"),
    Code.INVALID_ARGUMENT: Meaning(
        http=400, close=1007, es="Petición no válida", en="Invalid request"
    ),
    Code.DEADLINE_EXCEEDED: Meaning(http=504, close=1013, es="Tardó demasiado", en="Took too long"),
    Code.NOT_FOUND: Meaning(http=404, close=1007, es="No existe", en="Not found"),
    Code.ALREADY_EXISTS: Meaning(http=409, close=1007, es="Ya existe", en="Already exists"),
    Code.PERMISSION_DENIED: Meaning(http=403, close=1008, es="Sin permiso", en="Not allowed"),
    Code.RESOURCE_EXHAUSTED: Meaning(
        http=429, close=1013, es="Límite alcanzado", en="Limit reached"
    ),
    Code.FAILED_PRECONDITION: Meaning(
        http=400, close=1007, es="Ahora no es posible", en="Not possible now"
    ),
    Code.ABORTED: Meaning(http=409, close=1013, es="Conflicto", en="Conflict"),
    Code.OUT_OF_RANGE: Meaning(http=400, close=1007, es="Fuera de rango", en="Out of range"),
    Code.UNIMPLEMENTED: Meaning(http=501, close=1011, es="Todavía no existe", en="Not built yet"),
    Code.INTERNAL: Meaning(http=500, close=1011, es="Error interno", en="Internal error"),
    Code.UNAVAILABLE: Meaning(
        http=503, close=1013, es="No disponible ahora", en="Not available now"
    ),
    Code.DATA_LOSS: Meaning(http=500, close=1011, es="Error interno", en="Internal error"),
    Code.UNAUTHENTICATED: Meaning(http=401, close=1008, es="Inicia sesión", en="Sign in"),
}
"""The table; its HTTP statuses are those of Google's APIs (`google.rpc.Code`)."""

EXCEPTIONS: Mapping[str, Meaning] = {
    Reason.METHOD_NOT_ALLOWED.value: Meaning(
        http=405, close=1007, es="Método no permitido", en="Method not allowed"
    ),
    Reason.UNSUPPORTED_CONTENT_TYPE.value: Meaning(
        http=415, close=1007, es="Tipo de contenido no válido", en="Unsupported content type"
    ),
    Reason.MESSAGE_TOO_LARGE.value: Meaning(
        http=413, close=1009, es="Demasiado grande", en="Too large"
    ),
}
"""Reasons for which HTTP has a better word than for their code."""


@dataclass(frozen=True, kw_only=True, slots=True)
class FieldProblem:
    """What is wrong with one field."""

    field: str
    """Path in the JSON of the request: `config.targetText`, `hands[0].xyz`."""
    description: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Problem:
    """One failure as the caller reads it."""

    code: Code
    reason: str
    """Name of an `ErrorReason`; empty only when a peer gave none."""
    detail: str
    locale: Locale
    request_id: str
    metadata: Mapping[str, str] = field(default_factory=dict)
    fields: tuple[FieldProblem, ...] = ()
    retry_after_s: float | None = None

    @property
    def meaning(self) -> Meaning:
        """The row of the table."""
        return EXCEPTIONS.get(self.reason) or MEANINGS[self.code]

    def document(self) -> dict[str, object]:
        """The members of the problem document."""
        meaning = self.meaning
        return {
            "type": f"/docs#{self.reason.removeprefix('ERROR_REASON_') or self.code.name}",
            "title": meaning.es if self.locale is Locale.ES else meaning.en,
            "status": meaning.http,
            "detail": self.detail,
            "code": self.code.name,
            "reason": self.reason,
            "metadata": dict(self.metadata),
            "fieldViolations": [
                {"field": one.field, "description": one.description} for one in self.fields
            ],
            "retryAfterS": self.retry_after_s,
            "requestId": self.request_id,
        }

    def body(self) -> bytes:
        """The document as JSON."""
        return orjson.dumps(self.document())

    def event(self) -> bytes:
        """The last line of a stream that failed: `{"error": problem}`."""
        return orjson.dumps({"error": self.document()})

    def headers(self) -> list[tuple[bytes, bytes]]:
        """Headers that go with the document."""
        made = [
            (b"content-type", CONTENT_TYPE),
            (b"content-language", self.locale.value.encode()),
            (b"cache-control", b"no-store"),
            (b"x-request-id", _header(self.request_id)),
        ]
        if self.retry_after_s is not None:
            made.append((b"retry-after", b"%d" % max(1, -int(-self.retry_after_s // 1))))
        if self.reason == Reason.METHOD_NOT_ALLOWED.value:
            allowed = self.metadata.get("allowed", "").replace("WebSocket", "GET")
            made.append((b"allow", _header(allowed)))
        if self.code is Code.UNAUTHENTICATED:
            made.append((b"www-authenticate", b'Bearer realm="mentalia"'))
        return made


def _header(text: str) -> bytes:
    """A text as the value of a header, which holds no line break."""
    return "".join(one for one in text if " " <= one <= "~").encode("ascii")


def of_fault(fault: Fault, locale: Locale, request_id: str) -> Problem:
    """The problem of a failure that the edge found itself."""
    words = sentences(locale)
    return Problem(
        code=fault.code,
        reason=fault.reason.value,
        detail=words.render(fault.reason.value, fault.metadata),
        locale=locale,
        request_id=request_id,
        metadata=fault.metadata,
        fields=tuple(
            FieldProblem(field=one.field, description=words.describe(one))
            for one in fault.violations
        ),
        retry_after_s=fault.retry_after_s,
    )


def of_status(code: int, message: str, details: bytes, locale: Locale, request_id: str) -> Problem:
    """The problem of a status that a service answered with; its details are read leniently."""
    kind = Code(code) if code in Code.__members__.values() else Code.UNKNOWN
    info, localized, violations, retry_s = _read_details(details)
    reason = info.reason if info is not None else _REASON_OF_CODE.get(kind, "")
    metadata = _camel_metadata(info.metadata if info is not None else {})
    return Problem(
        code=kind,
        reason=reason,
        detail=_sentence(reason, metadata, localized, locale),
        locale=locale,
        request_id=request_id,
        metadata=metadata,
        fields=tuple(
            FieldProblem(field=camel_path(one.field), description=one.description)
            for one in violations
        ),
        retry_after_s=retry_s if retry_s is not None else _retry_of(kind),
    )


_REASON_OF_CODE = {
    Code.UNAVAILABLE: Reason.DEPENDENCY_UNAVAILABLE.value,
    Code.DEADLINE_EXCEEDED: Reason.DEADLINE_EXCEEDED.value,
    Code.RESOURCE_EXHAUSTED: Reason.OVERLOADED.value,
    Code.UNAUTHENTICATED: Reason.SIGN_IN_REQUIRED.value,
    Code.INTERNAL: Reason.INTERNAL.value,
    Code.UNKNOWN: Reason.INTERNAL.value,
    Code.DATA_LOSS: Reason.INTERNAL.value,
    Code.CANCELLED: Reason.SHUTTING_DOWN.value,
}
"""What a status without details most likely is: gRPC's own library made it, not a service."""


def _retry_of(code: Code) -> float | None:
    return 1.0 if code in (Code.UNAVAILABLE, Code.RESOURCE_EXHAUSTED) else None


def _sentence(reason: str, metadata: Mapping[str, str], localized: str, locale: Locale) -> str:
    """The service's sentence, said again only where it names a field in the contract's spelling."""
    words = sentences(locale)
    known = reason.removeprefix("ERROR_REASON_") in words.reasons
    if known and (not localized or "field" in metadata):
        return words.render(reason, metadata)
    return localized or words.render(Reason.INTERNAL.value, {})


_M = TypeVar("_M", bound=Message)
_Violations = Iterable[error_details_pb2.BadRequest.FieldViolation]


def _read_details(
    details: bytes,
) -> tuple[error_details_pb2.ErrorInfo | None, str, _Violations, float | None]:
    info: error_details_pb2.ErrorInfo | None = None
    localized, retry_s = "", None
    violations: list[error_details_pb2.BadRequest.FieldViolation] = []
    try:
        status = status_pb2.Status.FromString(details)
        for detail in status.details:
            if detail.Is(error_details_pb2.ErrorInfo.DESCRIPTOR):
                info = _unpack(error_details_pb2.ErrorInfo, detail.value)
            elif detail.Is(error_details_pb2.LocalizedMessage.DESCRIPTOR):
                localized = _unpack(error_details_pb2.LocalizedMessage, detail.value).message
            elif detail.Is(error_details_pb2.BadRequest.DESCRIPTOR):
                violations += _unpack(error_details_pb2.BadRequest, detail.value).field_violations
            elif detail.Is(error_details_pb2.RetryInfo.DESCRIPTOR):
                told = _unpack(error_details_pb2.RetryInfo, detail.value)
                retry_s = told.retry_delay.ToMilliseconds() / 1000
    except DecodeError:
        return None, "", (), None
    return info, localized, violations, retry_s


def _unpack(kind: type[_M], value: bytes) -> _M:
    return kind.FromString(value)


_SNAKE = re.compile(r"_+([a-zA-Z0-9])")


def camel_path(path: str) -> str:
    """A field path of the contract as JSON spells it: `hands[0].target_text` becomes `targetText`."""
    if "_" not in path:
        return path
    parts = re.split(r'(\["(?:[^"\\]|\\.)*"\])', path)  # the keys of a map keep their spelling
    return "".join(
        part if part.startswith('["') else _SNAKE.sub(lambda found: found[1].upper(), part)
        for part in parts
    )


def _camel_metadata(metadata: Mapping[str, str]) -> dict[str, str]:
    told = dict(metadata)
    if "field" in told:
        told["field"] = camel_path(told["field"])
    return told
