"""Turns a fault into a status with details, and any other exception into INTERNAL."""

import logging

from google.protobuf import any_pb2, duration_pb2
from google.protobuf.message import Message
from google.rpc import error_details_pb2, status_pb2

from mesh.kernel.errors import Code, Fault, Internal
from mesh.kernel.locale import Locale
from mesh.kernel.reasons import Reason
from mesh.locale import sentences

DOMAIN = "mentalia.app"
_LOG = logging.getLogger("mesh.errors")
_LOCALES = {Locale.ES: "es", Locale.EN: "en"}


def status_of(fault: Fault, locale: Locale, request_id: str) -> status_pb2.Status:
    """The `google.rpc.Status` of a fault, in the caller's language."""
    words = sentences(locale)
    sentence = words.render(fault.reason.value, fault.metadata)
    details: list[Message] = [
        error_details_pb2.ErrorInfo(
            reason=fault.reason.value, domain=DOMAIN, metadata=fault.metadata
        ),
        error_details_pb2.LocalizedMessage(locale=_LOCALES[locale], message=sentence),
        error_details_pb2.RequestInfo(request_id=request_id),
    ]
    if fault.violations:
        details.append(
            error_details_pb2.BadRequest(
                field_violations=[
                    error_details_pb2.BadRequest.FieldViolation(
                        field=violation.field,
                        description=words.describe(violation),
                        reason=violation.rule.upper().replace(".", "_"),
                    )
                    for violation in fault.violations
                ]
            )
        )
    if fault.retry_after_s is not None:
        delay = duration_pb2.Duration()
        delay.FromMilliseconds(max(1, int(fault.retry_after_s * 1000)))
        details.append(error_details_pb2.RetryInfo(retry_delay=delay))
    if fault.reason in (Reason.PLAN_REQUIRED, Reason.PLAN_LIMIT_REACHED, Reason.DAILY_QUOTA_USED):
        details.append(_quota_failure(fault, sentence))
    packed = []
    for detail in details:
        holder = any_pb2.Any()
        holder.Pack(detail)
        packed.append(holder)
    return status_pb2.Status(code=int(fault.code), message=sentence, details=packed)


def understood(error: BaseException, method: str, request_id: str) -> Fault:
    """The fault to answer with; the text of an unknown error stays in the log."""
    if isinstance(error, Fault) and error.code is not Code.INTERNAL:
        return error
    _LOG.error("a call broke", exc_info=error, extra={"method": method, "request_id": request_id})
    return Internal(Reason.INTERNAL)


def _quota_failure(fault: Fault, sentence: str) -> error_details_pb2.QuotaFailure:
    subject = "plan:" + fault.metadata.get("plan", "")
    violation = error_details_pb2.QuotaFailure.Violation(subject=subject, description=sentence)
    return error_details_pb2.QuotaFailure(violations=[violation])
