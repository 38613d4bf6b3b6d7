"""House rules of messages and fields, read from the built descriptors.

Style is checked by `python protos/generate.py --lint`; these rules are ours. Each failure names the
place and says what to write there.
"""

import re

import protovalidate
from buf.validate import validate_pb2
from google.api import field_behavior_pb2
from google.protobuf import message_factory
from google.protobuf.descriptor import Descriptor
from google.protobuf.descriptor_pb2 import FieldDescriptorProto
from google.protobuf.descriptor_pool import DescriptorPool

from tests.contract.contract_descriptors import (
    behaviors,
    descriptor_set,
    fields,
    input_messages,
    messages,
    refuse,
    settable,
    validation,
)

NUMBERS = frozenset(
    getattr(FieldDescriptorProto, f"TYPE_{kind}")
    for kind in ("INT32", "INT64", "UINT32", "UINT64", "FLOAT", "DOUBLE")
)
TEXTS = frozenset({FieldDescriptorProto.TYPE_STRING, FieldDescriptorProto.TYPE_BYTES})
# What the last words of a number's name may be: a unit, or what is counted.
UNITS = re.compile(
    r"(^|_)(bytes|px|hz|s|minutes|year|percent|score|probability|confidence|units|size|count|char"
    r"|index|total|sequence|items|events|per_[a-z]+|received|dropped|sent|read)$"
)
# Numbers whose unit stands beside them, or that have none by nature; each says so in its comment.
UNITLESS = frozenset({"mentalia.bots.v1.Signal.value", "mentalia.signlink.v1.HandLandmarks.xyz"})
SECRETS = re.compile(
    r"(password|secret|totp|code|(access|refresh)_token|email|recovery_codes|(download|share)_uri|xyz)$"
)
# Free strings of a request that say nothing about a person.
TECHNICAL = frozenset(
    {
        *("page_token", "etag", "cursor", "resume_cursor", "active_preset", "setting_keys"),
        *("text_version", "reader", "purpose", "domain"),
    }
)


def test_every_field_says_how_it_behaves() -> None:
    refuse(
        (name for name, field in fields(messages()) if len(behaviors(field)) == 0),
        "Write (google.api.field_behavior) on:",
    )


def test_a_number_carries_its_unit() -> None:
    refuse(
        (
            name
            for name, field in fields(messages())
            if field.type in NUMBERS and name not in UNITLESS and not UNITS.search(field.name)
        ),
        "End the name with a unit or with what is counted (or use a well-known type):",
    )


def test_moments_end_in_time_and_spans_in_duration_or_offset() -> None:
    endings = {
        ".google.protobuf.Timestamp": ("_time",),
        ".google.protobuf.Duration": ("duration", "offset"),
    }

    refuse(
        (
            name
            for name, field in fields(messages())
            if field.type_name in endings and not field.name.endswith(endings[field.type_name])
        ),
        "Rename to end in _time (a moment), or in duration or offset (a span):",
    )


def test_secrets_and_words_of_a_person_are_redacted() -> None:
    def free(field: FieldDescriptorProto) -> bool:
        rules = validation(field)
        closed = rules.string.HasField("pattern") or rules.string.HasField("const")
        return not (closed or getattr(rules.string, "in"))

    def names_a_secret(name: str, field: FieldDescriptorProto) -> bool:
        return field.type != FieldDescriptorProto.TYPE_MESSAGE and bool(SECRETS.search(field.name))

    spoken = (
        (name, field)
        for name, field in fields(input_messages())
        if field.type in TEXTS
        and settable(field)
        and field_behavior_pb2.IDENTIFIER not in behaviors(field)
        and free(field)
        and field.name not in TECHNICAL
    )
    secret = ((name, field) for name, field in fields(messages()) if names_a_secret(name, field))

    refuse(
        sorted({name for name, field in (*spoken, *secret) if not field.options.debug_redact}),
        "Write `debug_redact = true` on:",
    )


def test_a_person_never_sets_an_unspecified_value() -> None:
    def refuses_zero(rules: validate_pb2.EnumRules) -> bool:
        chosen = getattr(rules, "in")
        return 0 not in chosen if chosen else rules.defined_only and 0 in rules.not_in

    refuse(
        (
            name
            for name, field in fields(input_messages())
            if field.type == FieldDescriptorProto.TYPE_ENUM
            and settable(field)
            and not refuses_zero(validation(field).enum)
        ),
        "Write the rules `enum.defined_only = true` and `enum.not_in = 0` (or `enum.in`) on:",
    )


def test_texts_and_lists_of_a_request_are_bounded() -> None:
    def unbounded(field: FieldDescriptorProto) -> str | None:
        rules = field.options.Extensions[validate_pb2.field]
        entry = field.type_name.endswith("Entry")
        repeated = field.label == FieldDescriptorProto.LABEL_REPEATED
        if repeated and not entry and not rules.repeated.HasField("max_items"):
            return "repeated.max_items"
        text = validation(field).string
        if field.type == FieldDescriptorProto.TYPE_STRING and not (
            text.max_len or text.max_bytes or text.pattern or getattr(text, "in")
        ):
            return "string.max_len"
        if field.type == FieldDescriptorProto.TYPE_BYTES:
            return None if validation(field).bytes.HasField("max_len") else "bytes.max_len"
        return None

    refuse(
        (
            f"{name}: {rule}"
            for name, field in fields(input_messages())
            if settable(field) and field_behavior_pb2.IDENTIFIER not in behaviors(field)
            if (rule := unbounded(field)) is not None
        ),
        "Write the rule on:",
    )


def test_real_numbers_of_a_request_are_finite() -> None:
    refuse(
        (
            name
            for name, field in fields(input_messages())
            if settable(field)
            if (
                field.type == FieldDescriptorProto.TYPE_DOUBLE
                and not validation(field).double.finite
            )
            or (
                field.type == FieldDescriptorProto.TYPE_FLOAT and not validation(field).float.finite
            )
        ),
        "Write the rule `finite = true` on:",
    )


def test_every_validation_rule_can_be_evaluated() -> None:
    """A rule that does not compile would fail only when the first message arrives."""
    pool = DescriptorPool()
    for file in descriptor_set().file:
        pool.Add(file)
    validator = protovalidate.Validator()

    def breaks(descriptor: Descriptor) -> str | None:
        try:
            validator.validate(message_factory.GetMessageClass(descriptor)())
        except protovalidate.ValidationError:
            return None
        except (protovalidate.CompilationError, RuntimeError) as error:
            return f"{descriptor.full_name}: {error}"
        return None

    refuse(
        (line for name in messages() if (line := breaks(pool.FindMessageTypeByName(name)))),
        "Correct the rules of:",
    )
