"""The one family of failures: raised as data, turned into a status by one interceptor."""

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, ClassVar

from mesh.kernel.reasons import Reason


class Code(IntEnum):
    """The gRPC status codes a fault can carry, by their numbers on the wire."""

    CANCELLED = 1
    UNKNOWN = 2
    INVALID_ARGUMENT = 3
    DEADLINE_EXCEEDED = 4
    NOT_FOUND = 5
    ALREADY_EXISTS = 6
    PERMISSION_DENIED = 7
    RESOURCE_EXHAUSTED = 8
    FAILED_PRECONDITION = 9
    ABORTED = 10
    OUT_OF_RANGE = 11
    UNIMPLEMENTED = 12
    INTERNAL = 13
    UNAVAILABLE = 14
    DATA_LOSS = 15
    UNAUTHENTICATED = 16


@dataclass(frozen=True, kw_only=True, slots=True)
class Violation:
    """One field of a request that breaks one rule."""

    field: str
    """Path of the field as the contract spells it: `config.variety`, `hands[0].xyz`."""

    rule: str
    """Key of the sentence in `[rules]` of the locale files: `string.min_len`."""

    params: Mapping[str, str] = dataclasses.field(default_factory=dict)
    """Values the sentence names."""


class Fault(Exception):
    """A failure that a caller is told about, without a sentence in it."""

    code: ClassVar[Code]

    def __init__(
        self,
        reason: Reason,
        /,
        *,
        violations: Sequence[Violation] = (),
        retry_after_s: float | None = None,
        **metadata: str,
    ) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.violations = tuple(violations)
        self.retry_after_s = retry_after_s
        self.metadata = metadata

    def __reduce__(self) -> tuple[object, ...]:
        told = {"violations": self.violations, "retry_after_s": self.retry_after_s}
        return _again, (type(self), self.reason, {**told, **self.metadata})

    def __str__(self) -> str:
        facts = " ".join(f"{key}={value}" for key, value in self.metadata.items())
        return f"{self.code.name} {self.reason.value} {facts}".rstrip()


def _again(kind: type[Fault], reason: Reason, told: Mapping[str, Any]) -> Fault:
    """A fault that comes from another process."""
    return kind(reason, **told)


class InvalidArgument(Fault):
    """The request breaks a rule; it will fail again as it is."""

    code = Code.INVALID_ARGUMENT

    @classmethod
    def of(cls, field_path: str, rule: str, **params: str) -> "InvalidArgument":
        """One broken rule of one field."""
        violation = Violation(field=field_path, rule=rule, params=params)
        return cls(Reason.INVALID_FIELD, violations=(violation,), field=field_path)


class Unauthenticated(Fault):
    """Who is calling is not known."""

    code = Code.UNAUTHENTICATED


class PermissionDenied(Fault):
    """The caller is known and may not do this."""

    code = Code.PERMISSION_DENIED


class NotFound(Fault):
    """What was named does not exist, and saying so reveals nothing."""

    code = Code.NOT_FOUND


class AlreadyExists(Fault):
    """What was to be made is already there."""

    code = Code.ALREADY_EXISTS


class Aborted(Fault):
    """Somebody else was faster; read again and repeat."""

    code = Code.ABORTED


class FailedPrecondition(Fault):
    """The state of the resource does not allow this."""

    code = Code.FAILED_PRECONDITION


class OutOfRange(Fault):
    """Past the end of what there is."""

    code = Code.OUT_OF_RANGE


class ResourceExhausted(Fault):
    """Too much, too often or too large."""

    code = Code.RESOURCE_EXHAUSTED


class Unavailable(Fault):
    """Something is missing for a moment; the same call may pass later."""

    code = Code.UNAVAILABLE


class Unimplemented(Fault):
    """In the contract, not yet built."""

    code = Code.UNIMPLEMENTED


class DeadlineExceeded(Fault):
    """The call took longer than it was given."""

    code = Code.DEADLINE_EXCEEDED


class Internal(Fault):
    """Something broke on our side."""

    code = Code.INTERNAL


class RemoteFault(Fault):
    """A fault a peer answered with, passed on as it is."""

    code = Code.UNKNOWN

    def __init__(
        self,
        code: Code,
        reason: Reason,
        /,
        *,
        violations: Sequence[Violation] = (),
        retry_after_s: float | None = None,
        **metadata: str,
    ) -> None:
        super().__init__(reason, violations=violations, retry_after_s=retry_after_s, **metadata)
        self.code = code  # type: ignore[misc]  # a passed-on fault has its peer's code
