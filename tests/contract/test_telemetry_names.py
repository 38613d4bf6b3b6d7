"""Metrics and log fields bear declared names, and no log line says what a person said or is."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from mesh.telemetry.names import LOG_FIELDS, METRICS
from tests.contract.contract_descriptors import ROOT, refuse

MAKERS = frozenset({"counter", "gauge", "histogram"})
CLASSES = frozenset({"Counter", "Gauge", "Histogram", "Summary"})
LEVELS = frozenset({"debug", "info", "warning", "error", "exception", "critical", "log"})
PRIVATE = frozenset(
    {
        "text",
        "token",
        "email",
        "password",
        "frame",
        "frames",
        "content",
        "secret",
        "jpeg",
        "user_id",
    }
)
"""Words of names that hold what a person wrote, showed or is known by."""


@dataclass(frozen=True, kw_only=True)
class Place:
    """A call in the code, with the function or module around it."""

    where: str
    call: ast.Call
    around: ast.AST


@cache
def calls() -> tuple[Place, ...]:
    """Every method call of the code that runs in a process."""
    folders = ("mesh", "edge", *sorted(path.name for path in ROOT.glob("svc_*")))
    return tuple(
        place
        for folder in folders
        for path in sorted((ROOT / folder).rglob("*.py"))
        if "node_modules" not in path.parts
        for place in _calls_in(ast.parse(path.read_text("utf-8")), str(path.relative_to(ROOT)))
    )


def _calls_in(tree: ast.Module, path: str) -> Iterator[Place]:
    waiting: list[tuple[ast.AST, ast.AST]] = [(tree, tree)]
    while waiting:
        node, around = waiting.pop()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            around = node
        if isinstance(node, ast.Call):
            yield Place(where=f"{path}:{node.lineno}", call=node, around=around)
        waiting += [(child, around) for child in ast.iter_child_nodes(node)]


def called(place: Place) -> str:
    """The last word of what is called: `counter` of `metrics.counter(...)`."""
    match place.call.func:
        case ast.Attribute(attr=word) | ast.Name(id=word):
            return word
    return ""


def registered() -> dict[str, str]:
    """Name of each metric that code registers, and where."""
    found = {}
    for place in calls():
        if called(place) in MAKERS and isinstance(place.call.func, ast.Attribute):
            match place.call.args:
                case [ast.Constant(value=str(name)), *_]:
                    found[name] = place.where
                case _:
                    found[ast.unparse(place.call)] = place.where
    return found


def log_calls() -> Iterator[Place]:
    """Every call that writes a log line, by the name of the logger it is made on."""
    for place in calls():
        match place.call.func:
            case ast.Attribute(value=ast.Name(id=name) | ast.Attribute(attr=name), attr=level):
                if level in LEVELS and name.strip("_").lower() in ("log", "logger", "logging"):
                    yield place


def extra(place: Place) -> ast.expr | None:
    """The fields of a log call; a name stands for the one dict it was given in that function."""
    for keyword in place.call.keywords:
        if keyword.arg == "extra":
            if isinstance(keyword.value, ast.Name):
                return _assigned(keyword.value.id, place.around) or keyword.value
            return keyword.value
    return None


def _assigned(name: str, around: ast.AST) -> ast.expr | None:
    for node in ast.walk(around):
        match node:
            case ast.Assign(targets=[ast.Name(id=target)], value=ast.Dict() as fields):
                if target == name:
                    return fields
    return None


def undeclared(place: Place) -> Iterator[str]:
    match extra(place):
        case None:
            return
        case ast.Dict(keys=keys):
            for key in keys:
                if not isinstance(key, ast.Constant) or key.value not in LOG_FIELDS:
                    yield ast.unparse(key) if key is not None else "**"
        case other:
            yield f"{ast.unparse(other)}, which is no dict written there"


def private(place: Place) -> Iterator[str]:
    """The names in a log call that hold what must not be logged; a hash of it may be."""
    waiting: list[ast.AST] = [*place.call.args, *(word.value for word in place.call.keywords)]
    waiting += [fields for fields in [extra(place)] if fields is not None]
    while waiting:
        node = waiting.pop()
        match node:
            case ast.Call(func=ast.Name(id="hashed")):
                continue
            case ast.Attribute(value=ast.Name(id="call"), attr="address"):
                yield ast.unparse(node)
            case ast.Name(id=name) | ast.Attribute(attr=name):
                if name in PRIVATE or PRIVATE & set(name.split("_")):
                    yield ast.unparse(node)
        waiting += ast.iter_child_nodes(node)


def test_every_metric_that_is_registered_is_declared() -> None:
    refuse(
        (f"{where}: {name}" for name, where in registered().items() if name not in METRICS),
        "Declare in mesh/telemetry/names.py, and register under a name that is spelled out:",
    )


def test_every_metric_that_is_declared_is_registered() -> None:
    refuse(sorted(METRICS.keys() - registered().keys()), "Nothing registers these metrics:")


def test_metrics_are_made_in_one_place() -> None:
    refuse(
        (
            place.where
            for place in calls()
            if called(place) in CLASSES
            and isinstance(place.call.func, ast.Name)
            and [word for word in place.call.keywords if word.arg == "registry"]
            and not place.where.startswith("mesh/telemetry/metrics.py")
        ),
        "Use mesh.telemetry.metrics.Metrics here:",
    )


def test_every_field_of_a_log_line_is_declared() -> None:
    refuse(
        (f"{place.where}: {field}" for place in log_calls() for field in undeclared(place)),
        "Declare in LOG_FIELDS of mesh/telemetry/names.py:",
    )


def test_a_log_event_is_a_fixed_sentence() -> None:
    def fixed(place: Place) -> bool:
        words = place.call.args[1:] if called(place) == "log" else place.call.args
        return len(words) == 1 and isinstance(words[0], ast.Constant)

    refuse(
        (place.where for place in log_calls() if not fixed(place)),
        "Say one fixed sentence and put what varies into `extra`:",
    )


def test_no_log_line_says_what_a_person_wrote_showed_or_is() -> None:
    refuse(
        (f"{place.where}: {name}" for place in log_calls() for name in private(place)),
        "Log a number, a reason or a hash instead of:",
    )


def test_the_search_finds_log_calls_at_all() -> None:
    """Renaming the loggers must not make this file pass by finding nothing."""
    assert len(list(log_calls())) >= 5
