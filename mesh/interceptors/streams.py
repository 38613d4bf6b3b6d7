"""A client's stream: every message is checked for its rules, its size and its rate."""

from collections.abc import AsyncIterator, Callable

from google.protobuf.message import Message

from mesh.contract.methods import StreamRule
from mesh.kernel.clock import Clock
from mesh.kernel.errors import ResourceExhausted
from mesh.kernel.reasons import Reason


class Incoming:
    """The messages of a client, each valid, none too large, none too fast.

    The rate is a bucket of one second's worth of messages, so that a burst after a stall
    of the network passes.
    """

    def __init__(
        self,
        messages: AsyncIterator[bytes],
        read: Callable[[bytes], Message],
        rule: StreamRule | None,
        clock: Clock,
    ) -> None:
        """`read` makes a valid message; `rule` limits each one's size, and their rate."""
        self._messages = aiter(messages)
        self._read = read
        self._rule = rule
        self._clock = clock
        self._allowance = float(self._rule.max_messages_per_s) if self._rule else 0.0
        self._checked_at = clock.monotonic()

    def __aiter__(self) -> "Incoming":
        return self

    async def __anext__(self) -> Message:
        data = await anext(self._messages)
        if self._rule is not None:
            self._check_limits(len(data))
        return self._read(data)

    def _check_limits(self, size: int) -> None:
        rule = self._rule
        if rule is None:
            return
        if rule.max_message_bytes and size > rule.max_message_bytes:
            raise ResourceExhausted(
                Reason.MESSAGE_TOO_LARGE, limit_bytes=str(rule.max_message_bytes)
            )
        rate = rule.max_messages_per_s
        if not rate:
            return
        now = self._clock.monotonic()
        gained = (now - self._checked_at) * rate
        self._checked_at = now
        self._allowance = min(float(rate), self._allowance + gained) - 1.0
        if self._allowance < 0.0:
            raise ResourceExhausted(
                Reason.STREAM_TOO_FAST, retry_after_s=1.0, limit_per_s=str(rate)
            )
