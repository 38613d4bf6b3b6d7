"""The rules of one method as plain values; the numbers are those of the options."""

from dataclasses import dataclass, field
from enum import IntEnum

from google.protobuf.message import Message

from mesh.kernel.principal import Tier


class Access(IntEnum):
    """Who may call, as far as the contract can tell."""

    PUBLIC = 1
    SIGNED_IN = 2
    OWNER = 3
    INTERNAL = 4


class Sensitivity(IntEnum):
    """What a leak of the content would do."""

    NONE = 1
    PERSONAL = 2
    SENSITIVE = 3


class Idempotency(IntEnum):
    """Whether a call may be repeated."""

    READ_ONLY = 1
    REPEATABLE = 2
    ONCE = 3


class Lane(IntEnum):
    """The queue a call waits in."""

    ORDINARY = 0
    SIGN_IN = 1
    STREAM = 2


class QuotaSubject(IntEnum):
    """What a quota counts against."""

    PERSON = 1
    ADDRESS = 2


@dataclass(frozen=True, kw_only=True, slots=True)
class QuotaRule:
    """How often a method may be called."""

    name: str
    limit: int
    """Calls in one window."""
    window_s: int
    """Length of the window, seconds."""
    subject: QuotaSubject


@dataclass(frozen=True, kw_only=True, slots=True)
class RetryRule:
    """How a channel repeats a failed call."""

    max_attempts: int
    """Attempts in all."""
    initial_backoff_s: float
    """Pause before the second attempt, seconds."""


@dataclass(frozen=True, kw_only=True, slots=True)
class StreamRule:
    """The limits of a client's stream."""

    max_message_bytes: int
    max_messages_per_s: int


@dataclass(frozen=True, kw_only=True, slots=True)
class MethodContract:
    """Everything the contract says about one method."""

    service: str
    """Full name of the RPC service: `mentalia.auth.v1.AccountService`."""

    name: str
    """Name of the method: `CreateAccount`."""

    request_class: type[Message]
    response_class: type[Message]
    client_streaming: bool
    server_streaming: bool
    access: Access
    tier: Tier | None
    callers: frozenset[str]
    deadline_s: float
    idempotency: Idempotency
    sensitivity: Sensitivity
    retry: RetryRule | None
    quotas: tuple[QuotaRule, ...]
    lane: Lane
    max_sign_in_age_s: float | None
    consents: tuple[str, ...]
    stream: StreamRule | None

    full_name: str = field(init=False)
    """Service and method: `mentalia.auth.v1.AccountService/CreateAccount`."""

    path: str = field(init=False)
    """The HTTP/2 path of the call."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "full_name", f"{self.service}/{self.name}")
        object.__setattr__(self, "path", f"/{self.service}/{self.name}")
