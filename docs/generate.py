"""Writes the pages of `docs/` that are derived: the API, the errors, the settings and the metrics.

Run `python docs/generate.py` (or `make gen`, which writes what it reads); again: no difference.
"""

import ast
import dataclasses
import importlib
import inspect
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from enum import IntEnum
from functools import cache
from itertools import pairwise
from pathlib import Path

from google.api import annotations_pb2  # type: ignore[import-untyped]  # ships no types
from google.protobuf import descriptor_pb2
from mentalia.common.v1 import errors_pb2
from mentalia.mesh.v1 import options_pb2

from mesh.config import GLOBAL_NAMES, Settings
from mesh.contract import MethodContract, known_methods, unbuilt_methods
from mesh.kernel.locale import Locale
from mesh.kernel.reasons import CODE_NAMES, Reason
from mesh.locale import sentences
from mesh.telemetry.names import LOG_FIELDS, METRICS

ROOT = Path(__file__).resolve().parent.parent
WRITTEN = "Written by `python docs/generate.py` (`make gen`); edit its sources, not this page."
TYPES = {"str": "text", "int": "whole number", "float": "number", "bool": "`true` or `false`"}
SHARED_SETTINGS = {
    "MENTALIA_ENV": "`development` (the default) or `production`.",
    "MENTALIA_HOME": "Folder that holds all data; by default one in the checkout, ignored by git.",
    "MENTALIA_PORT_BASE": "First of the hundred ports of a mesh, 22000 at most; 8443 by default.",
    "MENTALIA_RATE_LIMITS": "`on` (the default) or `off`, which production refuses.",
    "MENTALIA_DATABASE_URL": "A PostgreSQL to use instead of the one that is started.",
    "MENTALIA_REDIS_URL": "A Redis to use instead of the one that is started.",
    "MENTALIA_BLOBS_URL": "An S3 store to use instead of the one that is started.",
}


def pages() -> dict[Path, str]:
    """The text of each generated page."""
    return {
        ROOT / "docs" / f"{page.__name__}.md": "\n".join(page()) + "\n"
        for page in (api, errors, settings, metrics)
    }


def api() -> list[str]:
    """Every RPC: where it is, who may call it, and what it answers when it cannot."""
    lines = ["# API", "", WRITTEN, ""]
    lines += [
        "Each RPC is a gRPC method; those with a path can also be called over HTTP with JSON.",
        "Each can also give the errors that [no RPC lists](errors.md).",
    ]
    for file in _contract():
        comments = _comments(file)
        for index, service in enumerate(file.service):
            full_name = f"{file.package}.{service.name}"
            lines += ["", f"## {full_name}", "", comments[6, index]]
            for position, method in enumerate(service.method):
                contract = known_methods()[f"/{full_name}/{method.name}"]
                sentence = _first_sentence(comments[6, index, 2, position])
                lines += ["", f"### {method.name}", "", sentence, ""]
                lines += _paths(method.options.Extensions[annotations_pb2.http])
                lines += _facts(contract)
                reasons = _codes(_reasons(method))
                lines.append(f"- Errors: {reasons or 'those that any RPC can give'}")
                lines += _state(contract.full_name)
    return lines


def _paths(rule: annotations_pb2.google_dot_api_dot_http__pb2.HttpRule) -> Iterator[str]:
    for binding in (rule, *rule.additional_bindings):
        verb = binding.WhichOneof("pattern")
        if verb is None:
            yield "- HTTP: none"
        else:
            body = {"": "", "*": ", body: the request"}.get(
                binding.body, f", body: `{binding.body}`"
            )
            yield f"- HTTP: `{verb.upper()} {getattr(binding, verb)}`{body}"


def _facts(contract: MethodContract) -> Iterator[str]:
    streams = {"requests": contract.client_streaming, "responses": contract.server_streaming}
    streamed = " and ".join(what for what, streaming in streams.items() if streaming)
    yield f"- Streams: {streamed or 'none'}"
    who = [_spoken("Access", contract.access)]
    if contract.callers:
        who.append(f"Callers: {_codes(sorted(contract.callers))}.")
    if contract.tier is not None:
        who.append(f"The lowest plan is `{contract.tier.name.lower()}`.")
    if contract.max_sign_in_age_s is not None:
        who.append(f"Signed in at most {contract.max_sign_in_age_s:g} s ago.")
    if contract.consents:
        who.append(f"With consent to {_codes(contract.consents)}.")
    yield f"- Access: {' '.join(who)}"
    yield f"- Deadline: {contract.deadline_s:g} s"
    attempts = contract.retry.max_attempts if contract.retry else 1
    yield f"- Repeating: {_spoken('Idempotency', contract.idempotency)} Attempts: {attempts}."
    yield f"- Content: {_spoken('Sensitivity', contract.sensitivity)}"
    for quota in contract.quotas:
        per = quota.subject.name.lower()
        yield f"- Quota: `{quota.name}`, {quota.limit} in {quota.window_s} s for each {per}"
    if contract.stream is not None:
        most, rate = contract.stream.max_message_bytes, contract.stream.max_messages_per_s
        yield f"- Largest message: {most} bytes, at most {rate} a second"


def _state(full_name: str) -> Iterator[str]:
    if full_name not in unbuilt_methods():
        yield "- State: built"
        return
    plans = tomllib.loads((ROOT / "mesh" / "contract" / "unbuilt.toml").read_text("utf-8"))
    yield f"- State: not built yet, answers `NOT_BUILT`. {plans[full_name]['en']}"


def errors() -> list[str]:
    """Every reason: its status code, its meaning, an example, and what a person reads."""
    methods = [method for file in _contract() for rpc in file.service for method in rpc.method]
    listed = {reason for method in methods for reason in _reasons(method)}
    shared = [reason.name for reason in Reason if reason.name not in listed]
    lines = ["# Errors", "", WRITTEN, ""]
    lines += [
        "The reason travels in `google.rpc.ErrorInfo` with its metadata (domain `mentalia.app`),",
        "the sentence in `google.rpc.LocalizedMessage`. Braces in a sentence stand for metadata.",
        f"No RPC lists these, since any can give them: {_codes(shared)}.",
    ]
    for reason, meaning, example in reason_examples():
        lines += ["", f"## {reason.name}", "", meaning, ""]
        lines += [f"- Code: `{CODE_NAMES[reason]}`", f"- Metadata: `{example}`"]
        for locale in Locale:
            lines.append(f"- {locale.value}: {sentences(locale).reasons[reason.name]}")
    return lines


def reason_examples() -> Iterator[tuple[Reason, str, str]]:
    """Each reason, its meaning and an example of its metadata, from the contract's comments."""
    file = next(file for file in _contract() if file.name == "mentalia/common/v1/errors.proto")
    comments = _comments(file)
    for position, value in enumerate(file.enum_type[0].value[1:], start=1):
        comment, reason = comments[5, 0, 2, position], Reason(value.name)
        meaning, _, rest = comment.partition(f" {CODE_NAMES[reason]}")
        yield reason, meaning, rest.partition("Metadata: ")[2].removesuffix(".")


def settings() -> list[str]:
    """Every setting of every process."""
    lines = ["# Settings", "", WRITTEN, ""]
    lines += ["A setting is an environment variable, read once when a process starts.", ""]
    lines += ["## Everywhere", "", "| Setting | Meaning |", "|---|---|"]
    lines += [f"| `{name}` | {SHARED_SETTINGS[name]} |" for name in sorted(GLOBAL_NAMES)]
    for kind in settings_classes():
        lines += ["", f"## MENTALIA_{kind.AREA}", "", (kind.__doc__ or "").partition("\n")[0], ""]
        lines += ["| Setting | Type | Default | Meaning |", "|---|---|---|---|"]
        meanings = field_meanings(kind)
        for name, field in zip(kind.names(), dataclasses.fields(kind), strict=True):
            cells = (f"`{name}`", _type(field), _default(field), meanings[field.name])
            lines.append(f"| {' | '.join(cells)} |")
    return lines


def settings_classes() -> list[type[Settings]]:
    """Every class of settings in the tree, by area."""
    paths = [*ROOT.glob("*/config.py"), *ROOT.glob("*/settings.py")]
    modules = [f"{path.parent.name}.{path.stem}" for path in paths]
    for module in modules:
        importlib.import_module(module)
    found = (kind for kind in Settings.__subclasses__() if kind.__module__ in modules)
    return sorted(found, key=lambda kind: kind.AREA)


def field_meanings(kind: type[Settings]) -> Mapping[str, str]:
    """The string right under each field."""
    found: dict[str, str] = {}
    [body] = ast.parse(inspect.getsource(kind)).body
    for field, text in pairwise(body.body if isinstance(body, ast.ClassDef) else []):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name):
            words = ast.literal_eval(text.value) if isinstance(text, ast.Expr) else ""
            found[field.target.id] = " ".join(str(words).split()).replace("|", "\\|")
    return found


def _type(field: dataclasses.Field[object]) -> str:
    spelled = inspect.formatannotation(field.type).removesuffix(" | None")
    listed = "list, separated by commas" if spelled.startswith("tuple") else "path"
    return TYPES.get(spelled, listed)


def _default(field: dataclasses.Field[object]) -> str:
    if field.default is dataclasses.MISSING:
        return "must be set"
    if isinstance(field.default, bool):
        return f"`{str(field.default).lower()}`"
    if isinstance(field.default, tuple):
        return f"`{','.join(field.default)}`" if field.default else "none"
    if isinstance(field.default, Path) and field.default.is_relative_to(ROOT):
        return f"`{field.default.relative_to(ROOT)}` in the checkout"
    return "none" if field.default in (None, "") else f"`{field.default}`"


def metrics() -> list[str]:
    """Every metric and every field of a log line."""
    lines = ["# Metrics and log fields", "", WRITTEN, "", "| Metric | Meaning |", "|---|---|"]
    lines += [f"| `{name}` | {meaning} |" for name, meaning in sorted(METRICS.items())]
    lines += ["", f"A log line is one JSON object; its fields are {_codes(sorted(LOG_FIELDS))}."]
    return lines


@cache
def _contract() -> tuple[descriptor_pb2.FileDescriptorProto, ...]:
    files = descriptor_pb2.FileDescriptorSet.FromString(
        (ROOT / "gen" / "descriptors.binpb").read_bytes()
    ).file
    own = (file for file in files if file.package.startswith("mentalia."))
    return tuple(sorted(own, key=lambda file: file.name))


def _reasons(method: descriptor_pb2.MethodDescriptorProto) -> list[str]:
    numbers = method.options.Extensions[options_pb2.rules].errors
    return [Reason(errors_pb2.ErrorReason.Name(number)).name for number in numbers]


def _comments(file: descriptor_pb2.FileDescriptorProto) -> Mapping[tuple[int, ...], str]:
    places = file.source_code_info.location
    return {tuple(place.path): " ".join(place.leading_comments.split()) for place in places}


def _spoken(enum: str, value: IntEnum) -> str:
    """What the contract says about a value of one of its options."""
    file = next(file for file in _contract() if file.name == "mentalia/mesh/v1/options.proto")
    index = [kind.name for kind in file.enum_type].index(enum)
    numbers = [known.number for known in file.enum_type[index].value]
    return _first_sentence(_comments(file)[5, index, 2, numbers.index(value)])


def _first_sentence(text: str) -> str:
    return re.split(r"(?<=[.]) +(?=[A-Z`])", text, maxsplit=1)[0]


def _codes(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


if __name__ == "__main__":
    for path, text in pages().items():
        path.write_text(text, "utf-8")
