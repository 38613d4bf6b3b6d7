"""Ready, readings while frames come, settled letters, words, and a summary that always comes."""

import pytest

from svc_signlink.training.clips import spell_frames
from tests.service.signlink.running import PHOTO, SignLink, of_kind, picture
from tests.support.eventually import eventually


async def test_a_word_in_lsm_is_read_letter_by_letter(sign_link: SignLink) -> None:
    frames = spell_frames(variety="mfs", word="hola", seed=7)

    events = await sign_link.spell(frames, targetText="hola")

    assert "".join(one.letter for one in of_kind(events, "settled")) == "HOLA"
    assert [(one.text, one.letters) for one in of_kind(events, "word")] == [("hola", "HOLA")]
    assert events[-1].WhichOneof("event") == "summary"
    (summary,) = of_kind(events, "summary")
    assert summary.letters == "HOLA"
    assert summary.accuracy_score == 1.0
    assert (summary.frames_received, summary.frames_dropped) == (len(frames), 0)
    assert summary.sign_session == ""


async def test_every_frame_gets_its_reading_in_order(sign_link: SignLink) -> None:
    frames = spell_frames(variety="ssp", word="sol", seed=3)

    events = await sign_link.spell(frames, variety="ssp")

    read = [one.sequence for one in of_kind(events, "interim")]
    dropped = sum(one.count for one in of_kind(events, "dropped"))
    assert read == sorted(read)
    assert len(read) + dropped == len(frames)
    assert not any(one.hands for one in of_kind(events, "interim"))


async def test_a_letter_is_said_when_it_is_over_not_at_the_end(sign_link: SignLink) -> None:
    stream = await sign_link.begin()
    for frame in spell_frames(variety="mfs", word="ala", seed=1):
        await stream.send({"landmarks": frame})

    kinds = []
    while "settled" not in kinds:
        kinds.append((await stream.next()).WhichOneof("event"))

    await stream.send({"end": {}})
    assert [event async for event in stream.rest()][-1].WhichOneof("event") == "summary"


async def test_times_of_a_letter_lie_in_the_stream(sign_link: SignLink) -> None:
    events = await sign_link.spell(spell_frames(variety="ase", word="cat", seed=2), variety="ase")

    spans = [
        (one.start_offset.ToMilliseconds(), one.end_offset.ToMilliseconds())
        for one in of_kind(events, "settled")
    ]
    assert len(spans) == 3
    assert all(start < end for start, end in spans)
    assert spans == sorted(spans)


async def test_without_a_target_there_is_no_score(sign_link: SignLink) -> None:
    events = await sign_link.spell(spell_frames(variety="mfs", word="sol", seed=1))

    assert not of_kind(events, "summary")[0].HasField("accuracy_score")


@pytest.mark.parametrize("how", ["end", "half-close"])
async def test_the_end_is_always_answered(sign_link: SignLink, how: str) -> None:
    stream = await sign_link.begin(targetText="a")
    if how == "end":
        await stream.send({"end": {}})
    else:
        await stream.call.done_writing()

    events = [event async for event in stream.rest()]

    assert [event.WhichOneof("event") for event in events] == ["summary"]
    assert events[0].summary.letters == ""
    assert events[0].summary.accuracy_score == 0.0


async def test_frames_without_a_hand_are_unsure(sign_link: SignLink) -> None:
    frames = [
        {
            "sequence": number,
            "captureOffset": f"{number / 10:.1f}s",
            "imageWidthPx": 640,
            "imageHeightPx": 480,
        }
        for number in range(1, 21)
    ]

    events = await sign_link.spell(frames)

    assert all(one.unsure and not one.candidates for one in of_kind(events, "interim"))
    assert of_kind(events, "settled") == []


async def test_a_photograph_gets_its_landmarks(sign_link: SignLink) -> None:
    stream = await sign_link.begin()
    await stream.send(picture(1, 0.0))

    reading = (await stream.next()).interim

    (hand,) = reading.hands
    assert reading.sequence == 1
    assert len(hand.xyz) == 63
    assert hand.score > 0.7
    assert reading.unsure  # a flat hand that points sideways is no letter


async def test_the_side_in_a_mirrored_picture_is_the_persons(sign_link: SignLink) -> None:
    plain, mirrored = await sign_link.begin(), await sign_link.begin(mirrored=True)
    sides = []
    for stream in (plain, mirrored):
        await stream.send(picture(1, 0.0))
        sides.append((await stream.next()).interim.hands[0].hand)

    assert sorted(sides) == [1, 2]


async def test_the_latest_picture_wins_and_the_others_are_counted(sign_link: SignLink) -> None:
    stream = await sign_link.begin()
    await stream.send(*(picture(number, number / 100) for number in range(1, 31)))
    await stream.send({"end": {}})

    events = [event async for event in stream.rest()]

    read = [one.sequence for one in of_kind(events, "interim")]
    (summary,) = of_kind(events, "summary")
    assert read[-1] == 30
    assert summary.frames_received == 30
    assert summary.frames_dropped == 30 - len(read) > 0
    assert sum(one.count for one in of_kind(events, "dropped")) == summary.frames_dropped


async def test_landmarks_after_a_picture_are_read_after_it(sign_link: SignLink) -> None:
    stream = await sign_link.begin()
    frame = spell_frames(variety="mfs", word="a", seed=1)[0]
    await stream.send(picture(1, 0.0))
    await stream.send({"landmarks": frame | {"sequence": 2, "captureOffset": "0.1s"}})
    await stream.send({"end": {}})

    events = [event async for event in stream.rest()]

    assert [one.sequence for one in of_kind(events, "interim")] == [1, 2]


async def test_a_client_that_vanishes_leaves_nothing_open(sign_link: SignLink) -> None:
    for _ in range(6):  # more than the streams of pictures that may be open
        stream = await sign_link.begin()
        await stream.send(picture(1, 0.0, PHOTO))
        await stream.next()
        stream.call.cancel()

        await eventually(lambda: sign_link.finder.open_streams == 0)


async def test_streams_of_pictures_beyond_the_limit_are_asked_to_wait(
    sign_link: SignLink,
) -> None:
    streams = [await sign_link.begin() for _ in range(3)]
    for stream in streams[:2]:
        await stream.send(picture(1, 0.0))
        await stream.next()

    await streams[2].send(picture(1, 0.0))
    refused = await streams[2].refusal()

    assert refused.code().name == "RESOURCE_EXHAUSTED"
