"""Numbers rise and time does not go back; landmarks and pictures count together."""

import pytest

from mesh.kernel.errors import InvalidArgument
from mesh.kernel.reasons import Reason
from svc_signlink.domain.order import FrameOrder


def test_rising_frames_are_counted() -> None:
    order = FrameOrder()

    order.check("landmarks", 1, 0.0)
    order.check("jpeg", 2, 0.0)
    order.check("landmarks", 7, 0.1)

    assert order.received == 3


@pytest.mark.parametrize(
    ("kind", "sequence", "offset_s", "field", "rule"),
    [
        ("landmarks", 5, 1.0, "landmarks.sequence", "stream.sequence"),
        ("jpeg", 4, 1.0, "jpeg.sequence", "stream.sequence"),
        ("jpeg", 6, 0.99, "jpeg.capture_offset", "timestamp.order"),
    ],
    ids=["the same number", "a lower number", "an earlier time"],
)
def test_a_frame_out_of_order_is_named(
    kind: str, sequence: int, offset_s: float, field: str, rule: str
) -> None:
    order = FrameOrder()
    order.check("landmarks", 5, 1.0)

    with pytest.raises(InvalidArgument) as refused:
        order.check(kind, sequence, offset_s)

    assert refused.value.reason is Reason.STREAM_ORDER
    assert refused.value.metadata == {"field": field}
    assert [(one.field, one.rule) for one in refused.value.violations] == [(field, rule)]
    assert order.received == 1
