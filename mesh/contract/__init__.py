"""What the protos say about each method, read once from the descriptors."""

from mesh.contract.methods import (
    Access,
    Idempotency,
    Lane,
    MethodContract,
    QuotaRule,
    QuotaSubject,
    RetryRule,
    Sensitivity,
    StreamRule,
)
from mesh.contract.registry import contract_of, known_methods, methods_of, packages
from mesh.contract.unbuilt import unbuilt_methods

__all__ = [
    "Access",
    "Idempotency",
    "Lane",
    "MethodContract",
    "QuotaRule",
    "QuotaSubject",
    "RetryRule",
    "Sensitivity",
    "StreamRule",
    "contract_of",
    "known_methods",
    "methods_of",
    "packages",
    "unbuilt_methods",
]
