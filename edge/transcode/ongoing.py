"""The streams that are open, so that a stopping edge can end each with a word."""

from collections.abc import Callable

from mesh.kernel.errors import Fault, Unavailable
from mesh.kernel.reasons import Reason

Stop = Callable[[Fault], None]


class Ongoing:
    """Every open stream and socket, by how to stop it."""

    def __init__(self) -> None:
        self._stops: set[Stop] = set()
        self._stopping = False

    def __len__(self) -> int:
        return len(self._stops)

    def add(self, stop: Stop) -> None:
        """A stream began; it is stopped at once when the edge is stopping."""
        self._stops.add(stop)
        if self._stopping:
            stop(_stopping())

    def remove(self, stop: Stop) -> None:
        """A stream ended."""
        self._stops.discard(stop)

    def stop_all(self) -> None:
        """End every stream, those that begin later too: clients resume them elsewhere."""
        self._stopping = True
        for stop in tuple(self._stops):
            stop(_stopping())


def _stopping() -> Fault:
    return Unavailable(Reason.SHUTTING_DOWN, retry_after_s=1.0, service="edge")
