"""Each bad message is a clear error that names its field, and the service stays up."""

from collections.abc import Callable
from typing import Any

import pytest
from mentalia.signlink.v1 import sign_link_service_pb2 as pb

from svc_signlink.training.clips import spell_frames
from tests.service.signlink.running import SignLink, Stream, config_of, of_kind, picture
from tests.support.servers import reason

FRAME = spell_frames(variety="mfs", word="a", seed=1)[0]


def landmarks(**changes: Any) -> dict[str, Any]:
    return {"landmarks": FRAME | changes}


def hand(**changes: Any) -> list[dict[str, Any]]:
    return [FRAME["hands"][0] | changes]


async def refused(stream: Stream, *messages: dict[str, Any] | pb.InterpretRequest) -> Any:
    await stream.send(*messages)
    return await stream.refusal()


@pytest.mark.parametrize(
    "first",
    [landmarks(), {"end": {}}, picture(1, 0.0)],
    ids=["landmarks", "end", "picture"],
)
async def test_the_first_message_is_the_config(sign_link: SignLink, first: Any) -> None:
    error = await refused(sign_link.open(), first)

    assert error.code().name == "INVALID_ARGUMENT"
    assert reason(error) == "STREAM_ORDER"


async def test_a_stream_without_any_message_is_refused(sign_link: SignLink) -> None:
    stream = sign_link.open()
    await stream.call.done_writing()

    assert reason(await stream.refusal()) == "STREAM_ORDER"


async def test_a_second_config_is_refused(sign_link: SignLink) -> None:
    stream = await sign_link.begin()

    assert reason(await refused(stream, config_of())) == "STREAM_ORDER"


async def test_an_unknown_variety_is_refused_with_the_known_ones(sign_link: SignLink) -> None:
    error = await refused(sign_link.open(language="en"), config_of(variety="xyz"))

    assert error.code().name == "INVALID_ARGUMENT"
    assert reason(error) == "UNKNOWN_VARIETY"
    assert "ase, mfs, ssp" in error.details()


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        (landmarks(sequence=2), "STREAM_ORDER"),
        (landmarks(sequence=3, captureOffset="0.9s"), "STREAM_ORDER"),
        (landmarks(sequence=0, captureOffset="1s"), "INVALID_FIELD"),
        (landmarks(sequence=3, captureOffset="-1s"), "INVALID_FIELD"),
        (landmarks(sequence=3, captureOffset="1s", imageWidthPx=0), "INVALID_FIELD"),
        (landmarks(sequence=3, captureOffset="1s", hands=hand(xyz=[0.5] * 62)), "INVALID_FIELD"),
        (landmarks(sequence=3, captureOffset="1s", hands=hand(xyz=[0.5] * 64)), "INVALID_FIELD"),
        (
            landmarks(sequence=3, captureOffset="1s", hands=hand(xyz=["NaN"] * 63)),
            "INVALID_FIELD",
        ),
        (
            landmarks(sequence=3, captureOffset="1s", hands=hand(xyz=["Infinity"] * 63)),
            "INVALID_FIELD",
        ),
        (landmarks(sequence=3, captureOffset="1s", hands=hand() * 3), "INVALID_FIELD"),
        (landmarks(sequence=3, captureOffset="1s", hands=hand(hand="HAND_ANY")), "INVALID_FIELD"),
        (picture(2, 1.0), "STREAM_ORDER"),
        (picture(3, 0.5), "STREAM_ORDER"),
        (picture(3, 1.0, b"no picture"), "UNREADABLE_IMAGE"),
        (picture(3, 1.0, b""), "INVALID_FIELD"),
    ],
    ids=[
        "same number", "earlier time", "no number", "negative time", "no width", "62 numbers",
        "64 numbers", "not a number", "infinite", "three hands", "no side", "picture: same number",
        "picture: earlier time", "no picture", "empty picture",
    ],
)  # fmt: skip
async def test_a_bad_frame_ends_the_stream_with_its_reason(
    sign_link: SignLink, second: Any, expected: str
) -> None:
    stream = await sign_link.begin()

    error = await refused(stream, landmarks(sequence=2, captureOffset="1s"), second)

    assert error.code().name == "INVALID_ARGUMENT"
    assert reason(error) == expected


@pytest.mark.parametrize(
    "points",
    [[0.5] * 63, [10.0] * 63, [-10.0, 10.0, 0.0] * 21, [1e-30] * 63],
    ids=["one spot", "far away", "far and wide", "almost zero"],
)
async def test_points_that_are_no_hand_are_unsure(sign_link: SignLink, points: list[float]) -> None:
    frames = [
        landmarks(sequence=n, captureOffset=f"{n / 10:.1f}s", hands=hand(xyz=points))["landmarks"]
        for n in range(1, 15)
    ]

    events = await sign_link.spell(frames)

    assert all(one.unsure for one in of_kind(events, "interim"))
    assert of_kind(events, "summary")[0].letters == ""


async def test_what_was_settled_before_a_bad_frame_is_still_told(sign_link: SignLink) -> None:
    stream = await sign_link.begin()
    frames = spell_frames(variety="mfs", word="sol", seed=1)
    for frame in frames:
        await stream.send({"landmarks": frame})
    await stream.send({"landmarks": frames[0]})

    events = []
    with pytest.raises(Exception, match="INVALID_ARGUMENT"):
        async for event in stream.rest():
            events.append(event)

    assert [one.letter for one in of_kind(events, "settled")][:2] == ["S", "O"]


@pytest.mark.parametrize("make", [landmarks, lambda **_: picture(1, 0.0, b"x" * 100)])
async def test_the_service_stays_up_after_bad_streams(
    sign_link: SignLink, make: Callable[..., Any]
) -> None:
    for _ in range(5):
        stream = await sign_link.begin()
        await refused(stream, make(sequence=1), make(sequence=1))

    events = await sign_link.spell(spell_frames(variety="mfs", word="casa", seed=7))
    assert of_kind(events, "summary")[0].letters == "CASA"


async def test_nobody_reads_without_a_token(sign_link: SignLink) -> None:
    from mentalia.signlink.v1.sign_link_service_pb2_grpc import SignLinkServiceStub

    stream = Stream(SignLinkServiceStub(sign_link.server.channel()).Interpret())

    error = await stream.refusal()

    assert error.code().name == "UNAUTHENTICATED"
