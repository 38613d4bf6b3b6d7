"""Header blocks: what is written is read by another implementation, and the other way round."""

import pytest
from hpack import Decoder, Encoder
from hypothesis import given, settings
from hypothesis import strategies as st

from edge.clients.headers import HeaderReader, HeaderWriter, HPACKError, head_of, literal

quick = settings(max_examples=200, deadline=None)
BYTES = st.binary(max_size=300)


@quick
@given(st.lists(st.integers(0, 120), max_size=60))
def test_heads_are_understood_whatever_their_order(numbers: list[int]) -> None:
    writer, decoder = HeaderWriter(), Decoder()

    for number in numbers:
        head = head_of(f"/mentalia.area{number}.v1.SomeService/SomeMethod{number}")
        block = writer.write(head) + literal(b"x-request-id", b"r%d" % number)

        assert [tuple(one) for one in decoder.decode(block, raw=True)] == [
            *head,
            (b"x-request-id", b"r%d" % number),
        ]


def test_a_head_that_was_sent_before_is_a_few_bytes() -> None:
    writer = HeaderWriter()
    head = head_of("/a.v1.B/C")

    first, second = writer.write(head), writer.write(head)

    assert len(first) > 60
    assert len(second) == 6


def test_a_peer_without_a_table_gets_literals() -> None:
    writer, decoder = HeaderWriter(), Decoder()
    decoder.max_allowed_table_size = 0

    assert writer.limit(0)

    for _ in range(3):
        assert tuple(decoder.decode(writer.write(head_of("/a/b")), raw=True)[-1]) == (
            b":path",
            b"/a/b",
        )


def test_a_table_cannot_be_taken_back_once_it_is_used() -> None:
    writer = HeaderWriter()
    writer.write(head_of("/a/b"))

    assert not writer.limit(100)


@quick
@given(BYTES.filter(bool), BYTES, st.booleans())
def test_any_literal_is_understood(name: bytes, value: bytes, secret: bool) -> None:
    decoded = Decoder().decode(literal(name, value, secret=secret), raw=True)

    assert [tuple(one) for one in decoded] == [(name, value)]


ANSWER = st.fixed_dictionaries(
    {"grpc-status": st.sampled_from(["0", "3", "16"])},
    optional={
        ":status": st.just("200"),
        "grpc-message": st.sampled_from(["a%20b", "no"]),
        "x-other": st.sampled_from(["1", "2", "3" * 100]),
        "y-other": st.sampled_from(["1", "2"]),
    },
)


@quick
@given(st.lists(ANSWER, max_size=30), st.sampled_from([4096, 200, 0]))
def test_answers_are_read_while_the_table_changes(
    answers: list[dict[str, str]], table_bytes: int
) -> None:
    encoder, reader = Encoder(), HeaderReader()
    encoder.header_table_size = table_bytes

    for answer in answers:
        ending = reader.read(encoder.encode(list(answer.items())))

        assert ending.code == int(answer["grpc-status"])
        assert ending.message == answer.get("grpc-message", "").replace("%20", " ")


@pytest.mark.parametrize(
    "block",
    [b"\xff", b"\xbe", b"\x40\x05a", b"\x3f\xe1\xff\xff\xff\xff", b"\x00\x81\xff\x00"],
    ids=["cut off", "no such index", "short name", "table too large", "bad huffman"],
)
def test_a_broken_block_is_refused(block: bytes) -> None:
    with pytest.raises(HPACKError):
        HeaderReader().read(block)


@pytest.mark.parametrize(
    ("value", "details"),
    [("CAc", b"\x08\x07"), ("CAc=", b"\x08\x07"), ("***", b""), ("", b"")],
    ids=["no padding", "padding", "no base64", "nothing"],
)
def test_details_are_read_with_and_without_padding(value: str, details: bytes) -> None:
    block = Encoder().encode([("grpc-status", "7"), ("grpc-status-details-bin", value)])

    assert HeaderReader().read(block).details == details


@pytest.mark.parametrize("code", ["x", "", "99999", "-1"])
def test_a_status_that_is_no_number_is_none(code: str) -> None:
    assert HeaderReader().read(Encoder().encode([("grpc-status", code)])).code == -1
