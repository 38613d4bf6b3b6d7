"""Why a call fails: the reasons of the contract. Written by `make gen`; do not edit."""

# ruff: noqa: S105 - names of reasons, not secrets
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class Reason(StrEnum):
    """Each `mentalia.common.v1.ErrorReason`; the value is the name that travels."""

    INVALID_FIELD = "ERROR_REASON_INVALID_FIELD"
    """A field breaks a rule of the contract. INVALID_ARGUMENT, with `google.rpc.BadRequest`.
    Metadata: {"field": "email"}.
    """
    INVALID_BODY = "ERROR_REASON_INVALID_BODY"
    """The body is not JSON, or not the JSON of this message. INVALID_ARGUMENT. Metadata: {"field":
    "bonb"}.
    """
    STREAM_ORDER = "ERROR_REASON_STREAM_ORDER"
    """A message of a stream came out of order, or the first was not `config`. INVALID_ARGUMENT.
    Metadata: {"field": "config"}.
    """
    INVALID_PAGE_TOKEN = "ERROR_REASON_INVALID_PAGE_TOKEN"
    """A page token that is damaged, or was made for other filters. INVALID_ARGUMENT. Metadata:
    {"field": "page_token"}.
    """
    INVALID_CURSOR = "ERROR_REASON_INVALID_CURSOR"
    """A resume cursor that is damaged, or belongs to another stream. INVALID_ARGUMENT. Metadata:
    {"field": "resume_cursor"}.
    """
    MESSAGE_TOO_LARGE = "ERROR_REASON_MESSAGE_TOO_LARGE"
    """A message is larger than the contract allows. RESOURCE_EXHAUSTED. Metadata: {"limit_bytes":
    "1048576"}.
    """
    UNSUPPORTED_CONTENT_TYPE = "ERROR_REASON_UNSUPPORTED_CONTENT_TYPE"
    """The content type is not one the path takes. INVALID_ARGUMENT. Metadata: {"content_type":
    "text/plain", "accepted": "application/json"}.
    """
    UNKNOWN_PATH = "ERROR_REASON_UNKNOWN_PATH"
    """There is no such path or method. NOT_FOUND. Metadata: {"path": "/v1/nothing"}."""
    METHOD_NOT_ALLOWED = "ERROR_REASON_METHOD_NOT_ALLOWED"
    """The path does not take this HTTP method. UNIMPLEMENTED. Metadata: {"method": "PUT",
    "allowed": "GET, POST"}.
    """
    SIGN_IN_REQUIRED = "ERROR_REASON_SIGN_IN_REQUIRED"
    """No access token came with the call. UNAUTHENTICATED. Metadata: {}."""
    INVALID_TOKEN = "ERROR_REASON_INVALID_TOKEN"
    """The access token is damaged, foreign or not of this kind. UNAUTHENTICATED. Metadata: {}."""
    EXPIRED_TOKEN = "ERROR_REASON_EXPIRED_TOKEN"
    """The access token is past its time; refresh the session. UNAUTHENTICATED. Metadata: {}."""
    SESSION_REVOKED = "ERROR_REASON_SESSION_REVOKED"
    """The session was ended. UNAUTHENTICATED. Metadata: {}."""
    WRONG_CREDENTIALS = "ERROR_REASON_WRONG_CREDENTIALS"
    """E-mail and password do not belong together. UNAUTHENTICATED. Metadata: {}."""
    INVALID_REFRESH_TOKEN = "ERROR_REASON_INVALID_REFRESH_TOKEN"
    """The refresh token is damaged, past its time, or was already used. UNAUTHENTICATED. Metadata:
    {}.
    """
    SECOND_FACTOR_REQUIRED = "ERROR_REASON_SECOND_FACTOR_REQUIRED"
    """The account has a second factor; send its code too. UNAUTHENTICATED. Metadata: {"factor":
    "totp"}.
    """
    NOT_YOURS = "ERROR_REASON_NOT_YOURS"
    """The resource does not exist or belongs to someone else. PERMISSION_DENIED. Metadata:
    {"resource": "bots/01h..."}.
    """
    CALLER_NOT_ALLOWED = "ERROR_REASON_CALLER_NOT_ALLOWED"
    """The calling process is not one that may call this method. PERMISSION_DENIED. Metadata:
    {"caller": "edge"}.
    """
    PLAN_REQUIRED = "ERROR_REASON_PLAN_REQUIRED"
    """The method needs a higher plan. PERMISSION_DENIED, with `google.rpc.QuotaFailure`. Metadata:
    {"required": "basic", "plan": "free"}.
    """
    RECENT_SIGN_IN_REQUIRED = "ERROR_REASON_RECENT_SIGN_IN_REQUIRED"
    """The method needs a recent sign-in. PERMISSION_DENIED. Metadata: {"max_age_s": "600"}."""
    CONSENT_REQUIRED = "ERROR_REASON_CONSENT_REQUIRED"
    """The method needs a consent that was not given. PERMISSION_DENIED. Metadata: {"purpose":
    "store_analyses"}.
    """
    GUARDIAN_REQUIRED = "ERROR_REASON_GUARDIAN_REQUIRED"
    """A guardian is needed below the country's age. PERMISSION_DENIED. Metadata: {"age": "14"}."""
    REQUEST_ID_REUSED = "ERROR_REASON_REQUEST_ID_REUSED"
    """The request id was already used with another request. ALREADY_EXISTS. Metadata: {"field":
    "request_id"}.
    """
    EMAIL_TAKEN = "ERROR_REASON_EMAIL_TAKEN"
    """There is an account with this address. ALREADY_EXISTS. Metadata: {"field": "email"}."""
    STALE_ETAG = "ERROR_REASON_STALE_ETAG"
    """The resource changed since it was read; read it again. ABORTED. Metadata: {"field": "etag"}.
    """
    WRONG_STATE = "ERROR_REASON_WRONG_STATE"
    """The state of the resource does not allow this. FAILED_PRECONDITION. Metadata: {"state":
    "ended"}.
    """
    TOO_MANY_REQUESTS = "ERROR_REASON_TOO_MANY_REQUESTS"
    """Too many calls in a short time. RESOURCE_EXHAUSTED, with `google.rpc.RetryInfo`. Metadata:
    {"quota": "sign_in", "limit": "10"}.
    """
    OVERLOADED = "ERROR_REASON_OVERLOADED"
    """The service has no room for the call right now. RESOURCE_EXHAUSTED, with
    `google.rpc.RetryInfo`. Metadata: {"service": "svc_chat"}.
    """
    DAILY_QUOTA_USED = "ERROR_REASON_DAILY_QUOTA_USED"
    """The plan's daily amount is used up. RESOURCE_EXHAUSTED, with `google.rpc.QuotaFailure`.
    Metadata: {"limit": "20", "plan": "free"}.
    """
    PLAN_LIMIT_REACHED = "ERROR_REASON_PLAN_LIMIT_REACHED"
    """The plan allows no more of these. RESOURCE_EXHAUSTED, with `google.rpc.QuotaFailure`.
    Metadata: {"limit": "3", "what": "bots", "plan": "free"}.
    """
    STREAM_TOO_FAST = "ERROR_REASON_STREAM_TOO_FAST"
    """The stream sends faster than the contract allows. RESOURCE_EXHAUSTED. Metadata:
    {"limit_per_s": "60"}.
    """
    DEPENDENCY_UNAVAILABLE = "ERROR_REASON_DEPENDENCY_UNAVAILABLE"
    """A part of Mentalia cannot be reached right now. UNAVAILABLE, with `google.rpc.RetryInfo`.
    Metadata: {"dependency": "svc_auth"}.
    """
    REVOCATIONS_STALE = "ERROR_REASON_REVOCATIONS_STALE"
    """Whether sessions were ended cannot be known right now, so sensitive calls wait. UNAVAILABLE.
    Metadata: {"age_s": "7"}.
    """
    SHUTTING_DOWN = "ERROR_REASON_SHUTTING_DOWN"
    """The service is stopping; ask again. UNAVAILABLE, with `google.rpc.RetryInfo`. Metadata:
    {"service": "svc_chat"}.
    """
    SAFETY_CHECK_UNAVAILABLE = "ERROR_REASON_SAFETY_CHECK_UNAVAILABLE"
    """Whether the person is safe could not be checked, so no answer was given. UNAVAILABLE.
    Metadata: {"emergency": "112"}.
    """
    MODEL_UNAVAILABLE = "ERROR_REASON_MODEL_UNAVAILABLE"
    """A model is not installed or still loading. UNAVAILABLE. Metadata: {"model":
    "hand_landmarker"}.
    """
    DEADLINE_EXCEEDED = "ERROR_REASON_DEADLINE_EXCEEDED"
    """The call took longer than allowed. DEADLINE_EXCEEDED. Metadata: {"deadline_s": "10"}."""
    NOT_BUILT = "ERROR_REASON_NOT_BUILT"
    """This method is in the contract and not yet built. UNIMPLEMENTED. Metadata: {"method":
    "mentalia.auth.v1.AccountService/DeleteMe"}.
    """
    INTERNAL = "ERROR_REASON_INTERNAL"
    """Something broke on our side; the request id finds it in the log. INTERNAL. Metadata: {}."""
    UNREADABLE_IMAGE = "ERROR_REASON_UNREADABLE_IMAGE"
    """The image cannot be read, or is larger than allowed. INVALID_ARGUMENT. Metadata: {"field":
    "jpeg.data"}.
    """
    UNKNOWN_VARIETY = "ERROR_REASON_UNKNOWN_VARIETY"
    """The variety of sign language is not one Mentalia reads. INVALID_ARGUMENT. Metadata:
    {"field": "config.variety", "known": "ase, mfs, ssp"}.
    """
    WEAK_PASSWORD = "ERROR_REASON_WEAK_PASSWORD"
    """The password is too easy to guess. INVALID_ARGUMENT. Metadata: {"field": "password"}."""
    UNKNOWN_TEMPLATE = "ERROR_REASON_UNKNOWN_TEMPLATE"
    """The template does not exist. INVALID_ARGUMENT. Metadata: {"field": "template"}."""
    INVALID_CODE = "ERROR_REASON_INVALID_CODE"
    """The code is wrong, was used before, or is past its time. INVALID_ARGUMENT. Metadata:
    {"field": "code"}.
    """
    STALE_TEXT = "ERROR_REASON_STALE_TEXT"
    """The text of the consent changed since it was shown; show it again. FAILED_PRECONDITION.
    Metadata: {"purpose": "collective_learning", "text_version": "2"}.
    """
    INVALID_SIGNATURE = "ERROR_REASON_INVALID_SIGNATURE"
    """The signature is not by the one who is said to have signed. INVALID_ARGUMENT. Metadata:
    {"field": "signature_header"}.
    """
    UNREADABLE_FILE = "ERROR_REASON_UNREADABLE_FILE"
    """The file cannot be read, or is not of the format that was said. INVALID_ARGUMENT. Metadata:
    {"field": "content", "format": "BOT_FORMAT_MENTALIA"}.
    """
    MEDIA_REFUSED = "ERROR_REASON_MEDIA_REFUSED"
    """The content is not of the kind or size that was said. INVALID_ARGUMENT. Metadata: {"field":
    "content_type", "found": "application/zip"}.
    """
    UNKNOWN_SIGN = "ERROR_REASON_UNKNOWN_SIGN"
    """The sign does not exist in this variety. NOT_FOUND. Metadata: {"sign":
    "varieties/mfs/signs/a"}.
    """
    TAKE_REFUSED = "ERROR_REASON_TAKE_REFUSED"
    """The take is too short, too far from the sign, or shows no hand. INVALID_ARGUMENT. Metadata:
    {"field": "frames", "rule": "no_hand"}.
    """


CODE_NAMES: Final[Mapping[Reason, str]] = MappingProxyType(
    {
        Reason.INVALID_FIELD: "INVALID_ARGUMENT",
        Reason.INVALID_BODY: "INVALID_ARGUMENT",
        Reason.STREAM_ORDER: "INVALID_ARGUMENT",
        Reason.INVALID_PAGE_TOKEN: "INVALID_ARGUMENT",
        Reason.INVALID_CURSOR: "INVALID_ARGUMENT",
        Reason.MESSAGE_TOO_LARGE: "RESOURCE_EXHAUSTED",
        Reason.UNSUPPORTED_CONTENT_TYPE: "INVALID_ARGUMENT",
        Reason.UNKNOWN_PATH: "NOT_FOUND",
        Reason.METHOD_NOT_ALLOWED: "UNIMPLEMENTED",
        Reason.SIGN_IN_REQUIRED: "UNAUTHENTICATED",
        Reason.INVALID_TOKEN: "UNAUTHENTICATED",
        Reason.EXPIRED_TOKEN: "UNAUTHENTICATED",
        Reason.SESSION_REVOKED: "UNAUTHENTICATED",
        Reason.WRONG_CREDENTIALS: "UNAUTHENTICATED",
        Reason.INVALID_REFRESH_TOKEN: "UNAUTHENTICATED",
        Reason.SECOND_FACTOR_REQUIRED: "UNAUTHENTICATED",
        Reason.NOT_YOURS: "PERMISSION_DENIED",
        Reason.CALLER_NOT_ALLOWED: "PERMISSION_DENIED",
        Reason.PLAN_REQUIRED: "PERMISSION_DENIED",
        Reason.RECENT_SIGN_IN_REQUIRED: "PERMISSION_DENIED",
        Reason.CONSENT_REQUIRED: "PERMISSION_DENIED",
        Reason.GUARDIAN_REQUIRED: "PERMISSION_DENIED",
        Reason.REQUEST_ID_REUSED: "ALREADY_EXISTS",
        Reason.EMAIL_TAKEN: "ALREADY_EXISTS",
        Reason.STALE_ETAG: "ABORTED",
        Reason.WRONG_STATE: "FAILED_PRECONDITION",
        Reason.TOO_MANY_REQUESTS: "RESOURCE_EXHAUSTED",
        Reason.OVERLOADED: "RESOURCE_EXHAUSTED",
        Reason.DAILY_QUOTA_USED: "RESOURCE_EXHAUSTED",
        Reason.PLAN_LIMIT_REACHED: "RESOURCE_EXHAUSTED",
        Reason.STREAM_TOO_FAST: "RESOURCE_EXHAUSTED",
        Reason.DEPENDENCY_UNAVAILABLE: "UNAVAILABLE",
        Reason.REVOCATIONS_STALE: "UNAVAILABLE",
        Reason.SHUTTING_DOWN: "UNAVAILABLE",
        Reason.SAFETY_CHECK_UNAVAILABLE: "UNAVAILABLE",
        Reason.MODEL_UNAVAILABLE: "UNAVAILABLE",
        Reason.DEADLINE_EXCEEDED: "DEADLINE_EXCEEDED",
        Reason.NOT_BUILT: "UNIMPLEMENTED",
        Reason.INTERNAL: "INTERNAL",
        Reason.UNREADABLE_IMAGE: "INVALID_ARGUMENT",
        Reason.UNKNOWN_VARIETY: "INVALID_ARGUMENT",
        Reason.WEAK_PASSWORD: "INVALID_ARGUMENT",
        Reason.UNKNOWN_TEMPLATE: "INVALID_ARGUMENT",
        Reason.INVALID_CODE: "INVALID_ARGUMENT",
        Reason.STALE_TEXT: "FAILED_PRECONDITION",
        Reason.INVALID_SIGNATURE: "INVALID_ARGUMENT",
        Reason.UNREADABLE_FILE: "INVALID_ARGUMENT",
        Reason.MEDIA_REFUSED: "INVALID_ARGUMENT",
        Reason.UNKNOWN_SIGN: "NOT_FOUND",
        Reason.TAKE_REFUSED: "INVALID_ARGUMENT",
    }
)
"""The name of the gRPC status code that each reason goes with."""
