"""The outbox of a stream: interim readings make room, everything else is kept in order."""

import asyncio

from svc_signlink.domain.decoder import Letter
from svc_signlink.domain.events import Dropped, Interim, Summary
from svc_signlink.service.outbox import Outbox


def interim(sequence: int) -> Interim:
    return Interim(sequence=sequence, unsure=True, candidates=())


def letter(name: str) -> Letter:
    return Letter(letter=name, confidence=0.9, start_s=0.0, end_s=0.4)


async def test_the_newest_readings_of_frames_are_kept_and_the_rest_counted() -> None:
    outbox = Outbox()
    for number in range(1, 101):
        outbox.put(interim(number))
        if number in (1, 50):
            outbox.put(letter(str(number)))

    events = [await outbox.take() for _ in range(11)]

    assert events[0] == Dropped(count=92)
    assert [one.letter for one in events if isinstance(one, Letter)] == ["1", "50"]
    assert [one.sequence for one in events if isinstance(one, Interim)] == [*range(93, 101)]


async def test_a_stream_is_read_no_further_while_too_many_letters_wait() -> None:
    outbox = Outbox()
    for number in range(256):
        outbox.put(letter(str(number)))
    waiting = asyncio.ensure_future(outbox.room())
    await asyncio.sleep(0)
    assert not waiting.done()

    await outbox.take()

    await asyncio.wait_for(waiting, 1)


async def test_taking_waits_for_news() -> None:
    outbox = Outbox()
    taking = asyncio.ensure_future(outbox.take())
    await asyncio.sleep(0)
    assert not taking.done()

    summary = Summary(accuracy_score=None, letters="", frames_received=0, frames_dropped=0)
    outbox.put(summary)

    assert await asyncio.wait_for(taking, 1) == summary


async def test_a_wake_while_events_are_left_is_not_lost() -> None:
    outbox = Outbox()
    outbox.put(letter("A"))
    outbox.wake()

    assert await outbox.take() == letter("A")
    assert await asyncio.wait_for(outbox.take(), 1) is None
