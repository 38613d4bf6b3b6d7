"""Replies that a stream waits for, and when it is told that one did not come."""

from svc_chat.domain.events import Final
from svc_chat.domain.ports import Acceptance, ReplyState, Slice


class Waiting:
    """The messages of one stream whose replies are not over."""

    def __init__(self) -> None:
        self._failed_before: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self._failed_before)

    def messages(self) -> tuple[str, ...]:
        """Their ids, the oldest first."""
        return tuple(self._failed_before)

    def add(self, acceptance: Acceptance) -> None:
        """Wait for the reply to a message, unless it is over."""
        if not acceptance.standing.state.is_over:
            self._failed_before.setdefault(acceptance.message_id, acceptance.standing.attempts)

    def settle(self, found: Slice) -> None:
        """Stop waiting for what is over by what was read, and delivered before this is called.

        Raises why an attempt failed since the stream began to wait for it.
        """
        for event in found.events:
            if isinstance(event.happening, Final):
                self._failed_before.pop(event.message_id, None)
        for message_id, standing in found.standings.items():
            before = self._failed_before.get(message_id)
            if before is None:
                continue
            if standing.state.is_over and not found.more:
                # Its last event came before the cursor of the client.
                del self._failed_before[message_id]
                continue
            again = standing.attempts > before or standing.state is ReplyState.FAILED
            if again and standing.failure is not None:
                raise standing.failure
