"""What can go wrong has one sentence in Spanish and one in English, with the same facts."""

import ast
import json
import string
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from buf.validate import validate_pb2
from google.protobuf.descriptor_pb2 import DescriptorProto

from mesh.kernel import errors
from mesh.kernel.errors import Fault
from mesh.kernel.locale import Locale
from mesh.kernel.reasons import CODE_NAMES, Reason
from mesh.locale import sentences
from tests.contract.contract_descriptors import ROOT, comments, own_files, refuse

LOCALES = sorted(Locale)
COMPARISONS = {"gt", "gte", "lt", "lte"}


def placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


def example_keys() -> Mapping[str, set[str]]:
    """The metadata keys in the example of each reason's comment."""
    file = next(file for file in own_files() if file.name == "mentalia/common/v1/errors.proto")
    spoken = comments(file)
    return {
        value.name.removeprefix("ERROR_REASON_"): set(
            json.loads(spoken[5, 0, 2, index].partition("Metadata: ")[2].removesuffix("."))
        )
        for index, value in enumerate(file.enum_type[0].value)
        if value.number != 0
    }


def stated_rules() -> set[str]:
    """Every rule that the contract states, as a violation names it."""
    return {rule for file in own_files() for kind in file.message_type for rule in of_message(kind)}


def of_message(kind: DescriptorProto) -> Iterator[str]:
    yield from (rule.id for rule in kind.options.Extensions[validate_pb2.message].cel)
    for choice in kind.oneof_decl:
        if choice.options.Extensions[validate_pb2.oneof].required:
            yield "oneof.exactly_one"
    for field in kind.field:
        yield from of_field(field.options.Extensions[validate_pb2.field])
    for inner in kind.nested_type:
        yield from of_message(inner)


def of_field(rules: validate_pb2.FieldRules) -> Iterator[str]:
    yield from (rule.id for rule in rules.cel)
    if rules.required:
        yield "required"
    kind = rules.WhichOneof("type")
    if kind is None:
        return
    stated: Any = getattr(rules, kind)
    names = {field.name for field, _ in stated.ListFields()}
    for part in sorted(names & {"items", "keys", "values"}):
        yield from of_field(getattr(stated, part))
    if compared := names & COMPARISONS:
        yield "range.between" if len(compared) == 2 else f"range.{compared.pop()}"
    if "email" in names:
        yield "string.email_empty"
    yield from (f"{kind}.{name}" for name in names - COMPARISONS - {"items", "keys", "values"})


def calls() -> Iterator[tuple[str, ast.Call]]:
    """Every call in the code, with the place where it stands."""
    for folder in ("mesh", "edge", *(path.name for path in ROOT.glob("svc_*"))):
        for path in sorted((ROOT / folder).rglob("*.py")):
            if "node_modules" in path.parts:
                continue
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call):
                    yield f"{path.relative_to(ROOT)}:{node.lineno}", node


def raised_rules() -> set[str]:
    """Every rule that code names in a `Violation` or in `InvalidArgument.of`."""
    return {rule for _, call in calls() for rule in named_by(call)}


def raised_faults() -> Iterator[tuple[str, type[Fault], Reason, set[str]]]:
    """Every fault that code makes with a reason spelled out, and its metadata keys."""
    for place, call in calls():
        match call:
            case ast.Call(
                func=ast.Name(id=kind),
                args=[ast.Attribute(value=ast.Name(id="Reason"), attr=reason)],
            ):
                made = getattr(errors, kind, None)
                keys = {keyword.arg for keyword in call.keywords}
                if made is not None and None not in keys:
                    told = {key for key in keys if key not in (None, "violations", "retry_after_s")}
                    yield place, made, Reason[reason], {str(key) for key in told}


def named_by(call: ast.Call) -> Iterator[str]:
    match call:
        case ast.Call(func=ast.Attribute(attr="of"), args=[_, ast.Constant(value=str(rule)), *_]):
            yield rule
        case ast.Call(func=ast.Name(id="Violation")):
            for keyword in call.keywords:
                match keyword:
                    case ast.keyword(arg="rule", value=ast.Constant(value=str(rule))):
                        yield rule


@pytest.mark.parametrize("locale", LOCALES)
def test_each_reason_has_one_sentence(locale: Locale) -> None:
    written = set(sentences(locale).reasons)

    refuse(
        sorted(written ^ {reason.name for reason in Reason}),
        f"[reasons] of mesh/locale/{locale}.toml and the contract differ in:",
    )


@pytest.mark.parametrize("locale", LOCALES)
def test_a_sentence_names_only_what_the_reason_carries(locale: Locale) -> None:
    keys = example_keys()

    refuse(
        (
            f"{reason}: {sorted(placeholders(sentence) - keys[reason])}"
            for reason, sentence in sentences(locale).reasons.items()
            if placeholders(sentence) - keys[reason]
        ),
        "Add the key to the example in errors.proto, or take it out of the sentence:",
    )


def test_both_languages_tell_the_same_facts() -> None:
    spanish, english = sentences(Locale.ES), sentences(Locale.EN)

    refuse(
        (
            name
            for there, here in (
                (spanish.reasons, english.reasons),
                (spanish.rules, english.rules),
            )
            for name in there.keys() | here.keys()
            if placeholders(there.get(name, "")) != placeholders(here.get(name, ""))
        ),
        "The sentences name different facts:",
    )


def test_both_languages_know_the_same_rules() -> None:
    assert set(sentences(Locale.ES).rules) == set(sentences(Locale.EN).rules)


@pytest.mark.parametrize("locale", LOCALES)
def test_each_rule_of_the_contract_has_a_sentence(locale: Locale) -> None:
    missing = sorted(stated_rules() - set(sentences(locale).rules))

    refuse(missing, f"Write under [rules] in mesh/locale/{locale}.toml:")


@pytest.mark.parametrize("locale", LOCALES)
def test_each_rule_that_code_names_has_a_sentence(locale: Locale) -> None:
    missing = sorted(raised_rules() - set(sentences(locale).rules))

    refuse(missing, f"Write under [rules] in mesh/locale/{locale}.toml:")


def test_a_fault_carries_the_metadata_of_its_example() -> None:
    keys = example_keys()

    refuse(
        (
            f"{place}: {reason.name} carries {told}, the example {keys[reason.name]}"
            for place, _, reason, told in raised_faults()
            if told != keys[reason.name]
        ),
        "Give the fault what errors.proto shows:",
    )


def test_a_fault_has_the_code_of_its_reason() -> None:
    refuse(
        (
            f"{place}: {reason.name} goes with {CODE_NAMES[reason]}, not {kind.__name__}"
            for place, kind, reason, _ in raised_faults()
            if kind.code.name != CODE_NAMES[reason]
        ),
        "Raise the fault whose code errors.proto names:",
    )


@pytest.mark.parametrize("locale", LOCALES)
def test_a_sentence_ends_where_a_sentence_ends(locale: Locale) -> None:
    words = sentences(locale)

    assert [name for name, text in words.reasons.items() if not text.endswith(".")] == []
    assert [name for name, text in words.rules.items() if text.endswith(".")] == []
