"""May this caller call this method? What the contract alone can tell."""

from mesh.contract.methods import Access, MethodContract
from mesh.interceptors.call import Call
from mesh.kernel.clock import Clock
from mesh.kernel.errors import PermissionDenied, Unauthenticated, Unavailable
from mesh.kernel.principal import Principal
from mesh.kernel.reasons import Reason

STALE_AFTER_S = 5.0
"""Sensitive calls are refused when ended sessions have not been heard of for this long."""

ENTRANCES = frozenset({"envoy", "edge"})
"""Processes that speak for clients; the contract may never name Envoy as an internal caller."""

_PERSONAL = frozenset({Access.SIGNED_IN, Access.OWNER})

OPERATORS = "ops"
"""The operator's identity: health and reflection only."""


def check_caller(method: MethodContract, peer: str) -> None:
    """Raise PermissionDenied when the calling process may not use this method."""
    if method.access is Access.INTERNAL:
        if peer not in method.callers:
            raise PermissionDenied(Reason.CALLER_NOT_ALLOWED, caller=peer or "unknown")
    elif peer not in ENTRANCES and not peer.startswith("svc_"):
        raise PermissionDenied(Reason.CALLER_NOT_ALLOWED, caller=peer or "unknown")


def check_person(method: MethodContract, principal: Principal | None, clock: Clock) -> None:
    """Raise when the person is missing, or their plan or sign-in does not suffice."""
    if method.access not in _PERSONAL:
        return
    if principal is None:
        raise Unauthenticated(Reason.SIGN_IN_REQUIRED)
    if method.tier is not None and principal.tier < method.tier:
        raise PermissionDenied(
            Reason.PLAN_REQUIRED,
            required=method.tier.name.lower(),
            plan=principal.tier.name.lower(),
        )
    age = method.max_sign_in_age_s
    if age is not None and clock.timestamp() - principal.auth_time_s > age:
        raise PermissionDenied(Reason.RECENT_SIGN_IN_REQUIRED, max_age_s=str(int(age)))


def check_freshness(call: Call, age_s: float) -> None:
    """Raise Unavailable for a sensitive call while ended sessions may be unknown."""
    if call.principal is not None and age_s > STALE_AFTER_S:
        age = "unknown" if age_s == float("inf") else str(int(age_s))
        raise Unavailable(Reason.REVOCATIONS_STALE, retry_after_s=1.0, age_s=age)
