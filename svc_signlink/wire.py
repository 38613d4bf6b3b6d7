"""Messages of `mentalia.signlink.v1` to values of the domain, and back. No decisions."""

from collections.abc import Sequence

from google.protobuf.duration_pb2 import Duration
from mentalia.signlink.v1 import resources_pb2 as resources
from mentalia.signlink.v1 import sign_link_service_pb2 as pb

from svc_signlink.domain.decoder import Letter
from svc_signlink.domain.events import Dropped, Interim, Summary, Word
from svc_signlink.domain.hands import Frame, Hand, Side
from svc_signlink.domain.reader import Session

_SIDES = {resources.HAND_LEFT: Side.LEFT, resources.HAND_RIGHT: Side.RIGHT}
_HANDS = {side: number for number, side in _SIDES.items()}


def seconds(duration: Duration) -> float:
    """A duration in seconds."""
    return float(duration.seconds + duration.nanos / 1e9)


def session_from_wire(config: pb.InterpretConfig) -> Session:
    """What the first message says."""
    return Session(
        variety=config.variety,
        mirrored=config.mirrored,
        dominant=_SIDES.get(config.dominant_hand),
        target_text=config.target_text,
    )


def frame_from_wire(landmarks: pb.InterpretLandmarks) -> Frame:
    """One frame of landmarks."""
    return Frame(
        sequence=landmarks.sequence,
        offset_s=seconds(landmarks.capture_offset),
        width_px=landmarks.image_width_px,
        height_px=landmarks.image_height_px,
        hands=tuple(
            Hand(side=_SIDES[hand.hand], score=hand.score, xyz=tuple(hand.xyz))
            for hand in landmarks.hands
        ),
    )


def ready_to_wire(versions: Sequence[str]) -> pb.InterpretResponse:
    """Frames can come."""
    return pb.InterpretResponse(ready=pb.InterpretReady(model_versions=versions))


def event_to_wire(event: Interim | Letter | Word | Dropped | Summary) -> pb.InterpretResponse:
    """One event of a stream."""
    match event:
        case Interim():
            return pb.InterpretResponse(interim=_interim(event))
        case Letter():
            return pb.InterpretResponse(
                settled=pb.InterpretSettled(
                    letter=event.letter,
                    confidence=event.confidence,
                    start_offset=_duration(event.start_s),
                    end_offset=_duration(event.end_s),
                )
            )
        case Word():
            return pb.InterpretResponse(
                word=pb.InterpretWord(text=event.text, letters=event.letters)
            )
        case Dropped():
            return pb.InterpretResponse(dropped=pb.InterpretDropped(count=event.count))
        case Summary():
            return pb.InterpretResponse(
                summary=pb.InterpretSummary(
                    accuracy_score=event.accuracy_score,
                    letters=event.letters,
                    frames_received=event.frames_received,
                    frames_dropped=event.frames_dropped,
                )
            )


def _interim(event: Interim) -> pb.InterpretInterim:
    return pb.InterpretInterim(
        sequence=event.sequence,
        unsure=event.unsure,
        candidates=[
            pb.LetterCandidate(letter=one.letter, confidence=one.confidence)
            for one in event.candidates
        ],
        hands=[
            resources.HandLandmarks(hand=_HANDS[hand.side], score=hand.score, xyz=hand.xyz)
            for hand in event.hands
        ],
    )


def _duration(value_s: float) -> Duration:
    duration = Duration()
    duration.FromNanoseconds(round(value_s * 1000) * 1_000_000)
    return duration
