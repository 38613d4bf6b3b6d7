"""Frames come with rising numbers, and time does not go back."""

from svc_signlink.domain.errors import out_of_order


class FrameOrder:
    """The order of one stream's frames, landmarks and pictures together."""

    def __init__(self) -> None:
        self._sequence = 0
        self._offset_s = 0.0
        self.received = 0
        """Frames that came."""

    def check(self, kind: str, sequence: int, offset_s: float) -> None:
        """Raise InvalidArgument(STREAM_ORDER) naming the field; `kind` is `landmarks` or `jpeg`."""
        if sequence <= self._sequence:
            raise out_of_order(f"{kind}.sequence", "stream.sequence")
        if offset_s < self._offset_s:
            raise out_of_order(f"{kind}.capture_offset", "timestamp.order")
        self._sequence, self._offset_s = sequence, offset_s
        self.received += 1
