"""Finds methods in the generated modules and reads their options."""

import importlib
import pkgutil
from functools import cache

from google.protobuf import message_factory
from google.protobuf.descriptor import FileDescriptor, MethodDescriptor, ServiceDescriptor
from mentalia.mesh.v1 import options_pb2

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
from mesh.kernel.principal import Tier


class ContractError(Exception):
    """A method lacks a statement that a server needs before it may start."""


def packages() -> tuple[str, ...]:
    """The proto packages that hold services, sorted: `mentalia.auth.v1`, ..."""
    root = importlib.import_module("mentalia")
    areas = sorted(module.name for module in pkgutil.iter_modules(root.__path__))
    return tuple(f"mentalia.{area}.v1" for area in areas)


def files_of(package: str) -> tuple[FileDescriptor, ...]:
    """The generated files of a proto package, by name."""
    module = importlib.import_module(package)
    names = sorted(
        found.name for found in pkgutil.iter_modules(module.__path__) if found.name.endswith("_pb2")
    )
    loaded = (importlib.import_module(f"{package}.{name}") for name in names)
    return tuple(generated.DESCRIPTOR for generated in loaded)


@cache
def methods_of(package: str) -> tuple[MethodContract, ...]:
    """Every method of a proto package; ContractError when one states too little."""
    return tuple(
        _read(service, method)
        for file in files_of(package)
        for service in file.services_by_name.values()
        for method in service.methods
    )


@cache
def known_methods() -> dict[str, MethodContract]:
    """Every method of the contract, by its HTTP/2 path."""
    return {method.path: method for package in packages() for method in methods_of(package)}


def contract_of(service: str) -> tuple[MethodContract, ...]:
    """The methods of one RPC service, by its full name; ContractError when unknown."""
    package = service.rpartition(".")[0]
    found = tuple(method for method in methods_of(package) if method.service == service)
    if not found:
        raise ContractError(f"There is no service {service} in the contract.")
    return found


def _read(service: ServiceDescriptor, method: MethodDescriptor) -> MethodContract:
    options = method.GetOptions()
    rules = options.Extensions[options_pb2.rules]
    stated = {
        "access": rules.access,
        "idempotency": rules.idempotency,
        "sensitivity": rules.sensitivity,
        "deadline": rules.deadline.ToTimedelta().total_seconds(),
    }
    for what, value in stated.items():
        if not value:
            raise ContractError(
                f"{service.full_name}/{method.name} does not state its {what} in the contract."
            )
    return MethodContract(
        service=service.full_name,
        name=method.name,
        request_class=message_factory.GetMessageClass(method.input_type),
        response_class=message_factory.GetMessageClass(method.output_type),
        client_streaming=method.client_streaming,
        server_streaming=method.server_streaming,
        access=Access(rules.access),
        tier=Tier(rules.tier) if rules.tier else None,
        callers=frozenset(rules.callers),
        deadline_s=stated["deadline"],
        idempotency=Idempotency(rules.idempotency),
        sensitivity=Sensitivity(rules.sensitivity),
        retry=_retry(rules),
        quotas=tuple(_quota(quota) for quota in rules.quotas),
        lane=Lane(rules.lane),
        max_sign_in_age_s=(
            rules.max_sign_in_age.ToTimedelta().total_seconds()
            if rules.HasField("max_sign_in_age")
            else None
        ),
        consents=tuple(rules.consents),
        stream=_stream(rules),
    )


def _quota(quota: options_pb2.Quota) -> QuotaRule:
    return QuotaRule(
        name=quota.name,
        limit=quota.limit,
        window_s=int(quota.window.ToTimedelta().total_seconds()),
        subject=QuotaSubject(quota.subject),
    )


def _retry(rules: options_pb2.MethodRules) -> RetryRule | None:
    if not rules.HasField("retry"):
        return None
    return RetryRule(
        max_attempts=rules.retry.max_attempts,
        initial_backoff_s=rules.retry.initial_backoff.ToTimedelta().total_seconds(),
    )


def _stream(rules: options_pb2.MethodRules) -> StreamRule | None:
    if not rules.HasField("stream"):
        return None
    return StreamRule(
        max_message_bytes=rules.stream.max_message_bytes,
        max_messages_per_s=rules.stream.max_messages_per_second,
    )
