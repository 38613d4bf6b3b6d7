"""A broken rule of the contract is told so that a person can put it right."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from google.protobuf import descriptor_pool, json_format, message_factory
from google.protobuf.descriptor_pb2 import FieldDescriptorProto
from google.protobuf.message import Message
from mentalia.auth.v1.account_service_pb2 import CreateAccountRequest
from mentalia.bots.v1.config_7d_pb2 import NucleoCognitivo
from mentalia.chat.v1.chat_service_pb2 import SendMessageRequest
from mentalia.signlink.v1.resources_pb2 import HandLandmarks

from mesh.contract import known_methods
from mesh.interceptors.validation import check
from mesh.kernel.errors import InvalidArgument, Violation
from mesh.kernel.locale import Locale
from mesh.locale import sentences
from tests.contract.contract_descriptors import messages, refuse, validation

BLEND = ("analitico", "afectivo", "sensorial", "sintetico")


def broken(message: Message) -> dict[str, Violation]:
    """What is wrong with a message, by field."""
    with pytest.raises(InvalidArgument) as caught:
        check(message)
    return {violation.field: violation for violation in caught.value.violations}


@dataclass(frozen=True, kw_only=True)
class Case:
    """A message that breaks one rule of one field."""

    message: Message
    field: str
    rule: str
    params: tuple[tuple[str, str], ...] = ()


CASES = {
    "a share of a blend out of range": Case(
        message=NucleoCognitivo(blend_percent={"analitico": 500, "afectivo": -400}),
        field="blend_percent[analitico]",
        rule="range.between",
        params=(("low", "0"), ("high", "100")),
    ),
    "shares that do not add up": Case(
        message=NucleoCognitivo(blend_percent={"analitico": 50}),
        field="blend_percent",
        rule="blend.sum",
    ),
    "a word that is not on the list": Case(
        message=NucleoCognitivo(blend_percent={"analitico": 100, "x": 0}),
        field="blend_percent[x]",
        rule="string.in",
        params=(("value", ", ".join(BLEND)),),
    ),
    "a rule of the whole message names the field that is missing": Case(
        message=SendMessageRequest(resume_cursor="abc", text="hola"),
        field="request_id",
        rule="request_id.resume",
    ),
    "a name of another kind shows the form of a name": Case(
        message=SendMessageRequest(parent="bots/x", text="hola"),
        field="parent",
        rule="name.pattern",
        params=(("pattern", "conversations/{id}"),),
    ),
    "a country that is no code": Case(
        message=CreateAccountRequest(country="México"), field="country", rule="pattern.country"
    ),
    "a number that is none": Case(
        message=HandLandmarks(score=float("nan")),
        field="score",
        rule="range.between",
        params=(("low", "0"), ("high", "1")),
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_a_broken_rule_names_the_field_and_what_would_be_right(case: Case) -> None:
    violation = broken(case.message)[case.field]

    assert (violation.rule, tuple(violation.params.items())) == (case.rule, case.params)


def nonsense() -> Iterator[Violation]:
    """What is said of a text that no pattern allows, for every field that states one."""
    known_methods()  # loads every generated module
    for full_name, kind in messages().items():
        for field in kind.field:
            if not validation(field).string.pattern:
                continue
            descriptor = descriptor_pool.Default().FindMessageTypeByName(full_name)
            message = message_factory.GetMessageClass(descriptor)()
            several = field.label == FieldDescriptorProto.LABEL_REPEATED
            json_format.ParseDict({field.name: ["¿?"] if several else "¿?"}, message)
            yield broken(message)[f"{field.name}[0]" if several else field.name]


def test_each_pattern_of_the_contract_has_a_sentence_of_its_own() -> None:
    """Whoever reads it may never have seen a regular expression."""
    vague = {violation.field for violation in nonsense() if violation.rule == "string.pattern"}
    told = {sentences(Locale.ES).describe(violation) for violation in nonsense()}

    refuse(sorted(vague), "Name a rule for the patterns of these fields:")
    assert [sentence for sentence in told if "[" in sentence] == []
