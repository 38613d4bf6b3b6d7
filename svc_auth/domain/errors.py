"""The refusals of the area, each raised where it is understood."""

from mesh.kernel.errors import (
    Aborted,
    AlreadyExists,
    Fault,
    InvalidArgument,
    PermissionDenied,
    Unauthenticated,
    Violation,
)
from mesh.kernel.reasons import Reason


def wrong_credentials() -> Fault:
    """Address and password do not belong together; an unknown address looks the same."""
    return Unauthenticated(Reason.WRONG_CREDENTIALS)


def invalid_refresh_token() -> Fault:
    """A refresh token that is unknown, past its time, or used up."""
    return Unauthenticated(Reason.INVALID_REFRESH_TOKEN)


def session_revoked() -> Fault:
    """The session was ended."""
    return Unauthenticated(Reason.SESSION_REVOKED)


def email_taken() -> Fault:
    """There is an account with this address."""
    return AlreadyExists(Reason.EMAIL_TAKEN, field="email")


def request_id_reused() -> Fault:
    """The request id belongs to another request."""
    return AlreadyExists(Reason.REQUEST_ID_REUSED, field="request_id")


def weak_password() -> Fault:
    """The password is among the first that anyone tries."""
    return InvalidArgument(Reason.WEAK_PASSWORD, field="password")


def stale_etag() -> Fault:
    """The person changed since it was read."""
    return Aborted(Reason.STALE_ETAG, field="etag")


def not_yours(resource: str) -> Fault:
    """Absent, or somebody else's."""
    return PermissionDenied(Reason.NOT_YOURS, resource=resource)


def broken(*violations: Violation) -> Fault:
    """Fields that break rules which need more than one field, or data."""
    return InvalidArgument(Reason.INVALID_FIELD, violations=violations, field=violations[0].field)
