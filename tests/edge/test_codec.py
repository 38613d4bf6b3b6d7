"""JSON and messages: what google's own codec reads and prints is the measure."""

import json
import math
from typing import Any

import pytest
from google.protobuf import json_format
from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from edge.transcode.catalog import Catalog
from edge.transcode.inbound import Reader
from edge.transcode.outbound import Writer
from mesh.kernel.errors import InvalidArgument, Violation
from mesh.kernel.locale import Locale
from mesh.locale import sentences
from tests.edge.garden import kind

PLANT = kind("Plant")
FULL = PLANT.DESCRIPTOR.full_name
CATALOG = Catalog()
READER = Reader.of(CATALOG, PLANT.DESCRIPTOR)
WRITER = Writer.of(CATALOG, PLANT.DESCRIPTOR)
quick = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))

TEXT = st.text(st.characters(blacklist_categories=("Cs",)), max_size=12)
RANGES = {
    FieldDescriptor.TYPE_INT32: (-(2**31), 2**31 - 1),
    FieldDescriptor.TYPE_SINT32: (-(2**31), 2**31 - 1),
    FieldDescriptor.TYPE_SFIXED32: (-(2**31), 2**31 - 1),
    FieldDescriptor.TYPE_UINT32: (0, 2**32 - 1),
    FieldDescriptor.TYPE_FIXED32: (0, 2**32 - 1),
    FieldDescriptor.TYPE_INT64: (-(2**63), 2**63 - 1),
    FieldDescriptor.TYPE_SINT64: (-(2**63), 2**63 - 1),
    FieldDescriptor.TYPE_SFIXED64: (-(2**63), 2**63 - 1),
    FieldDescriptor.TYPE_UINT64: (0, 2**64 - 1),
    FieldDescriptor.TYPE_FIXED64: (0, 2**64 - 1),
}
NUMBERS = st.floats(-(2.0**126), 2.0**126, allow_nan=False, width=32)
LEAF = st.fixed_dictionaries({"name": TEXT, "size_cm": st.integers(0, 100)})
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers(-1000, 1000) | NUMBERS | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=6,
)


def value_of(field: FieldDescriptor) -> st.SearchStrategy[Any]:
    """Values of one field, as its message takes them."""
    if field.type in RANGES:
        low, high = RANGES[field.type]
        return st.integers(low, high) | st.sampled_from([low, high, 0])
    if field.type == FieldDescriptor.TYPE_BOOL:
        return st.booleans()
    if field.type in (FieldDescriptor.TYPE_FLOAT, FieldDescriptor.TYPE_DOUBLE):
        return NUMBERS | st.sampled_from([math.inf, -math.inf, math.nan])
    if field.type == FieldDescriptor.TYPE_BYTES:
        return st.binary(max_size=20)
    if field.type == FieldDescriptor.TYPE_ENUM:
        return st.sampled_from([0, 1, 2, 77])
    return TEXT


@st.composite
def plants(draw: st.DrawFn) -> Message:
    """Messages with some of their fields set."""
    plant = PLANT()
    fields = draw(st.lists(st.sampled_from(list(PLANT.DESCRIPTOR.fields)), max_size=8, unique=True))
    for field in fields:
        fill(draw, plant, field)
    return plant


def fill(draw: st.DrawFn, plant: Any, field: FieldDescriptor) -> None:
    """Set one field of a message to something it can hold."""
    inner = field.message_type
    target = getattr(plant, field.name)
    if inner is not None and inner.GetOptions().map_entry:
        keys, values = inner.fields_by_name["key"], inner.fields_by_name["value"]
        for key in draw(st.lists(value_of(keys), max_size=3, unique=True)):
            if values.message_type is not None:
                target[key].name = draw(TEXT)
            else:
                target[key] = draw(value_of(values))
    elif inner is not None and field.is_repeated:
        for _ in range(draw(st.integers(0, 3))):
            fill_message(draw, target.add())
    elif inner is not None:
        target.SetInParent()
        fill_message(draw, target)
    elif field.is_repeated:
        target.extend(draw(st.lists(value_of(field), max_size=4)))
    else:
        setattr(plant, field.name, draw(value_of(field)))


def fill_message(draw: st.DrawFn, target: Any) -> None:
    """Set a message of any kind to something it can hold."""
    name = target.DESCRIPTOR.full_name
    if name == "google.protobuf.Timestamp":
        target.seconds = draw(st.integers(-62135596800, 253402300799))
        target.nanos = draw(st.sampled_from([0, 1, 1000, 999_999_999, 120_000_000]))
    elif name == "google.protobuf.Duration":
        target.seconds = draw(st.integers(0, 315576000000 - 1))
        target.nanos = draw(st.sampled_from([0, 1, 1000, 999_999_999, 120_000_000]))
    elif name == "google.protobuf.FieldMask":
        target.paths.extend(draw(st.lists(st.sampled_from(["a", "b_c", "d.e_f"]), max_size=3)))
    elif name == "google.protobuf.Struct":
        json_format.ParseDict(draw(st.dictionaries(TEXT, ANYTHING, max_size=3)), target)
    elif name == "google.protobuf.Value":
        json_format.ParseDict(draw(ANYTHING), target)
    elif name == "google.protobuf.ListValue":
        json_format.ParseDict(draw(st.lists(ANYTHING, max_size=3)), target)
    elif name.endswith("Value"):
        target.value = draw(value_of(target.DESCRIPTOR.fields_by_name["value"]))
    elif name.endswith("Leaf"):
        target.MergeFrom(type(target)(**draw(LEAF)))


def read(body: str | bytes) -> Any:
    """What the edge makes of a body."""
    data = READER.read(body.encode() if isinstance(body, str) else body)
    return PLANT.FromString(data)


def same(left: Any, right: Any) -> bool:
    """Equality in which one NaN is like another, and a float has the digits of 32 bits."""
    if isinstance(left, float) and isinstance(right, float):
        return math.isclose(left, right, rel_tol=1e-6, abs_tol=1e-40) or (
            math.isnan(left) and math.isnan(right)
        )
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(same(left[k], right[k]) for k in left)
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same, left, right))
    return bool(left == right)


@quick
@given(plants())
def test_what_google_prints_is_read_alike(plant: Message) -> None:
    body = json_format.MessageToJson(plant)

    read_back = read(body)

    assert (
        read_back.SerializeToString(deterministic=True)
        == plant.SerializeToString(deterministic=True)
        or json_format.MessageToJson(read_back) == body
    )


@quick
@given(plants())
def test_what_is_printed_is_what_google_prints(plant: Message) -> None:
    expected = json.loads(
        json_format.MessageToJson(plant, always_print_fields_with_no_presence=True)
    )

    printed = json.loads(WRITER.write(plant.SerializeToString()))

    assert same(printed, expected)


@st.composite
def spoiled(draw: st.DrawFn) -> str:
    """JSON of a message with one value or key exchanged for another."""
    document = json.loads(json_format.MessageToJson(draw(plants())))
    strange = draw(
        ANYTHING
        | st.sampled_from(
            [
                2**31,
                2**32,
                2**63,
                2**64,
                -1,
                1.5,
                "1.5",
                "1e3",
                " 1",
                "",
                "NaN",
                "COLOUR_GREEN",
                "a===",
                "2026-13-01T00:00:00Z",
                "5",
                "1.5s",
                1e300,
                "-0",
                [None],
                {"name": 1},
            ]
        )
    )
    keys = [field.json_name for field in PLANT.DESCRIPTOR.fields] + ["unknown"]
    document[draw(st.sampled_from(keys))] = strange
    return json.dumps(document)


def tried(body: str) -> tuple[Any, Violation | None]:
    """What the edge reads, or what it refuses."""
    try:
        return read(body), None
    except InvalidArgument as fault:
        return None, fault.violations[0]


def accepts(body: str) -> Any:
    """The message google reads, or None when it refuses."""
    try:
        return json_format.Parse(body, PLANT())
    except (json_format.ParseError, ValueError, OverflowError, RecursionError):
        return None


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
@given(spoiled())
def test_what_google_refuses_is_refused_with_the_name_of_a_field(body: str) -> None:
    expected = accepts(body)

    found, refusal = tried(body)

    if refusal is not None:
        assert refusal.rule != "default"
        assert refusal.field not in ("", "body")
        return
    assert expected is not None, body
    assert same(json_format.MessageToDict(found), json_format.MessageToDict(expected))


@pytest.mark.parametrize(
    ("body", "field", "rule"),
    [
        pytest.param('{"dispayName": "a"}', "dispayName", "unknown", id="unknown field"),
        pytest.param('{"leaf": {"nam": "a"}}', "leaf.nam", "unknown", id="unknown inner field"),
        pytest.param('{"displayName": 1}', "displayName", "type", id="number for text"),
        pytest.param('{"display_name": 1}', "displayName", "type", id="contract's spelling"),
        pytest.param('{"wet": "true"}', "wet", "type", id="text for boolean"),
        pytest.param('{"wet": 1}', "wet", "type", id="number for boolean"),
        pytest.param('{"i32": 2147483648}', "i32", "range.between", id="too large"),
        pytest.param('{"u32": -1}', "u32", "range.between", id="negative unsigned"),
        pytest.param('{"i64": "9223372036854775808"}', "i64", "range.between", id="too large text"),
        pytest.param('{"i32": 1.5}', "i32", "type", id="fraction"),
        pytest.param('{"i32": "a"}', "i32", "type", id="word for number"),
        pytest.param('{"i32": true}', "i32", "type", id="boolean for number"),
        pytest.param('{"heightM": 1e39}', "heightM", "range.finite", id="above a float"),
        pytest.param('{"weightKg": "high"}', "weightKg", "type", id="word for float"),
        pytest.param('{"seed": "***"}', "seed", "type", id="no base64"),
        pytest.param('{"seed": 1}', "seed", "type", id="number for bytes"),
        pytest.param('{"colour": "GREEN"}', "colour", "string.in", id="no such value"),
        pytest.param('{"colour": 1.5}', "colour", "string.in", id="fraction for a value"),
        pytest.param('{"colour": 99999999999}', "colour", "string.in", id="value of no enum"),
        pytest.param('{"colours": [99999999999]}', "colours[0]", "string.in", id="such in a list"),
        pytest.param('{"leaf": []}', "leaf", "json.message", id="list for message"),
        pytest.param('{"leaf": "a"}', "leaf", "json.message", id="text for message"),
        pytest.param('{"tags": "a"}', "tags", "type", id="text for list"),
        pytest.param('{"tags": ["a", 1]}', "tags[1]", "type", id="number in list"),
        pytest.param('{"tags": [null]}', "tags[0]", "required", id="null in list"),
        pytest.param('{"leaves": [{}, {"x": 1}]}', "leaves[1].x", "unknown", id="in list"),
        pytest.param('{"labels": {"a": 1}}', 'labels["a"]', "type", id="value of map"),
        pytest.param('{"labels": []}', "labels", "json.message", id="list for map"),
        pytest.param('{"byNumber": {"x": {}}}', 'byNumber["x"]', "type", id="key of map"),
        pytest.param('{"byFlag": {"yes": 1}}', 'byFlag["yes"]', "type", id="boolean key"),
        pytest.param('{"pot": "a", "row": 1}', "row", "oneof.exactly_one", id="two of a choice"),
        pytest.param('{"plantedTime": "today"}', "plantedTime", "type", id="no time"),
        pytest.param('{"plantedTime": 5}', "plantedTime", "type", id="number for time"),
        pytest.param('{"wateringPause": "5"}', "wateringPause", "type", id="no unit"),
        pytest.param('{"mask": ["a"]}', "mask", "type", id="list for mask"),
        pytest.param('{"notes": 1}', "notes", "json.message", id="number for struct"),
        pytest.param('{"list": {}}', "list", "type", id="object for list value"),
        pytest.param('{"wrappedNumber": "a"}', "wrappedNumber", "type", id="wrapped"),
        pytest.param('{"name": "a", "name": "b"}', "name", "duplicate", id="key twice"),
        pytest.param('{"displayName": "a", "display_name": "b"}', "displayName", "duplicate"),
        pytest.param('{"name": "a", "na\\u006de": "b"}', "name", "duplicate", id="twice, escaped"),
        pytest.param('{"notes": {"a": 1, "a": 2}}', "notes.a", "duplicate", id="twice in struct"),
        pytest.param('{"leaves": [{"name": "a", "name": "b"}]}', "leaves[0].name", "duplicate"),
        pytest.param("[]", "body", "json.message", id="list for body"),
        pytest.param("null", "body", "json.message", id="null for body"),
        pytest.param('{"name": "a"', "body", "syntax", id="cut off"),
        pytest.param("", "body", "syntax", id="nothing"),
        pytest.param("{'name': 'a'}", "body", "syntax", id="wrong quotes"),
        pytest.param('{"weightKg": NaN}', "body", "syntax", id="bare NaN"),
        pytest.param('{"name": "a"} x', "body", "syntax", id="more after the end"),
        pytest.param('{"name": "\\ud800"}', "body", "syntax", id="half a surrogate"),
    ],
)
def test_the_field_that_is_wrong_is_named(body: str, field: str, rule: str) -> None:
    with pytest.raises(InvalidArgument) as refused:
        read(body)

    assert [(one.field, one.rule) for one in refused.value.violations] == [(field, rule)]
    assert refused.value.metadata == {"field": field}


def test_bytes_that_are_no_utf8_are_traced_to_their_field() -> None:
    with pytest.raises(InvalidArgument) as refused:
        read(b'{"leaf": {"name": "ni\xf1o"}}')

    assert [(one.field, one.rule) for one in refused.value.violations] == [
        ("leaf.name", "json.utf8")
    ]


@pytest.mark.parametrize(
    "body",
    ['{"anything": ' + "[" * 5000 + "]" * 5000 + "}", '{"leaf":' * 3000 + "1" + "}" * 3000],
    ids=["lists", "messages"],
)
def test_what_is_nested_too_deep_is_refused(body: str) -> None:
    with pytest.raises(InvalidArgument) as refused:
        read(body)

    assert refused.value.violations[0].rule in ("json.depth", "syntax")


def test_equal_keys_in_different_objects_are_no_repetition() -> None:
    found = read('{"name": "a", "leaves": [{"name": "a"}, {"name": "b", "child": {"name": "c"}}]}')

    assert [leaf.name for leaf in found.leaves] == ["a", "b"]


def test_a_key_in_a_text_is_no_key() -> None:
    assert read('{"name": "\\"name\\": 1, \\"name\\": 2"}').name == '"name": 1, "name": 2'


@pytest.mark.parametrize("locale", list(Locale))
def test_every_refusal_has_a_sentence_of_its_own(locale: Locale) -> None:
    words = sentences(locale)
    wrong: dict[str, Any] = {
        "wet": 1,
        "i32": 1.5,
        "u32": -1,
        "heightM": 1e39,
        "weightKg": "x",
        "seed": "*",
        "colour": "GREEN",
        "leaf": [],
        "tags": "a",
        "plantedTime": "x",
        "wateringPause": "x",
        "unknown": 1,
        "name": 1,
        "seeds": [None],
    }

    for key, value in wrong.items():
        with pytest.raises(InvalidArgument) as refused:
            read(json.dumps({key: value}))
        assert "…" not in words.describe(refused.value.violations[0])
        assert refused.value.violations[0].rule in words.rules
