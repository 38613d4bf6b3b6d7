"""Making the reply to one message: danger first, then what the bot says, each event kept once.

Every step is committed under the lease before the next one. Whoever continues after a crash finds
how many events of the reply service were kept, and asks it to pass over these.
"""

import asyncio
import logging
from collections.abc import Sequence
from contextlib import aclosing
from dataclasses import dataclass
from datetime import timedelta

from mesh.kernel.clock import Clock
from mesh.kernel.errors import Code, Fault, Internal, Unavailable
from mesh.kernel.reasons import Reason
from svc_chat.domain.batching import batches
from svc_chat.domain.draft import Draft, ReplyTold, Told
from svc_chat.domain.errors import LeaseLostError
from svc_chat.domain.events import Happening, SafetyShown
from svc_chat.domain.messages import Content
from svc_chat.domain.ports import (
    Claim,
    DangerReader,
    Due,
    ReplyLedger,
    ReplySource,
    Turn,
    Wakes,
    Whisper,
)
from svc_chat.domain.safety import Verdict, answer

_LOG = logging.getLogger("svc_chat.replies")

PASSING = frozenset(
    {
        Code.UNAVAILABLE,
        Code.DEADLINE_EXCEEDED,
        Code.ABORTED,
        Code.CANCELLED,
        Code.UNAUTHENTICATED,
        Code.UNKNOWN,
    }
)
"""Failures that pass by themselves, or when the person comes back with a fresh token."""

PASSING_REASONS = frozenset({Reason.OVERLOADED, Reason.TOO_MANY_REQUESTS})
"""Refusals of a busy peer, which share their code with a used-up quota."""

_PAUSES_S = (0.1, 0.2, 0.4, 0.8, 1.6)
"""Between attempts under one lease; the last one repeats. A killed peer is back in 1 to 3 s."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Patience:
    """How long a reply is tried before its streams are told, and when it is tried again."""

    renew_s: float
    """How often a lease is renewed; a third of its length or less."""
    peer_s: float
    """How long a peer may be away before the attempt counts as failed."""
    first_put_off_s: float
    """Pause after the first failed attempt; it doubles."""
    longest_put_off_s: float
    history: int
    """Messages of the person, and as many replies, that the bot is told."""
    batch: int
    """Events kept in one transaction at most."""


class Answerer:
    """Makes replies, one claim at a time."""

    def __init__(
        self,
        *,
        ledger: ReplyLedger,
        dangers: DangerReader,
        source: ReplySource,
        wakes: Wakes,
        clock: Clock,
        patience: Patience,
    ) -> None:
        self._ledger = ledger
        self._dangers = dangers
        self._source = source
        self._wakes = wakes
        self._clock = clock
        self._patience = patience

    async def answer_all(self, due: Due, *, owner: str, token: str) -> None:
        """Make the unfinished replies of a conversation, in the order of their messages.

        Returns when there are none, when somebody else is at it, or when one was put off. Raises
        a Fault when the store cannot be reached; nothing is lost, for the lease ends by itself.
        """
        while True:
            claim = await self._ledger.claim(due, owner=owner, token=token)
            if claim is None:
                return
            try:
                over = await self._answer(claim, owner)
            except LeaseLostError:
                # Stopped, or taken over after a stall: the next claim tells which.
                over = True
            except asyncio.CancelledError:
                await asyncio.shield(self._let_go(claim, owner))
                raise
            self._wakes.happened(due.conversation_id)
            if not over:
                return

    async def _answer(self, claim: Claim, owner: str) -> bool:
        """Make one reply under a renewed lease; False when it was put off."""
        work = asyncio.ensure_future(self._make(claim, owner))
        lease = asyncio.ensure_future(self._hold(claim, owner))
        try:
            await asyncio.wait((work, lease), return_when=asyncio.FIRST_COMPLETED)
            if work.done():
                return await self._settle(claim, owner, work)
            lease.result()  # raises: a lease is held until it is lost
            return True
        finally:
            for task in (work, lease):
                task.cancel()
            await asyncio.gather(work, lease, return_exceptions=True)

    async def _settle(self, claim: Claim, owner: str, work: "asyncio.Future[None]") -> bool:
        """Note how the work ended; False when the reply was put off."""
        seen = {"conversation": claim.conversation_id, "attempt": claim.attempts + 1}
        try:
            work.result()
        except LeaseLostError:
            raise
        except Fault as fault:
            if _is_store(fault):
                raise
            seen["reason"] = fault.reason.value
            if passes(fault):
                _LOG.warning("a reply was put off", extra=seen)
                await self._ledger.put_off(claim, owner, fault, by=self._pause(claim))
                return False
            _LOG.warning("a reply was given up", extra=seen)
            await self._ledger.give_up(claim, owner, fault)
        except Exception:  # noqa: BLE001  # logged, and the waiting streams are told
            # A mistake of ours would come again at once for the same message.
            _LOG.exception("a reply broke", extra=seen)
            await self._ledger.give_up(claim, owner, Internal(Reason.INTERNAL))
        return True

    def _pause(self, claim: Claim) -> timedelta:
        pause_s = self._patience.first_put_off_s * 2.0 ** min(claim.attempts, 16)
        return timedelta(seconds=min(pause_s, self._patience.longest_put_off_s))

    async def _make(self, claim: Claim, owner: str) -> None:
        if not claim.checked:
            verdict = await self._verdict(claim)
            if verdict.danger.is_near:
                await self._help(claim, owner, verdict)
                return
            if await self._ledger.passed(claim, owner):
                draft = Draft(reply_id=claim.reply_id, reply_to=claim.message.id)
                await self._ledger.finish(claim, owner, draft.stopped(), events_done=0)
                return
        self._wakes.whisper(claim.conversation_id, Whisper(member="", stream=""))
        await self._write(claim, owner)

    async def _verdict(self, claim: Claim) -> Verdict:
        """Look for danger; Unavailable when that stays impossible, for then nothing is said."""
        text = claim.message.content.text
        retry = _Retry(self._clock, self._patience.peer_s)
        while True:
            try:
                return await self._dangers.check(text, locale=claim.locale, country=claim.country)
            except Fault as fault:
                if not await retry.after(fault):
                    raise Unavailable(
                        Reason.SAFETY_CHECK_UNAVAILABLE,
                        retry_after_s=self._patience.first_put_off_s,
                        emergency=await self._dangers.emergency(claim.country),
                    ) from fault

    async def _help(self, claim: Claim, owner: str, verdict: Verdict) -> None:
        """Answer with what can be done and who can help; no bot is asked."""
        content = Content(text=answer(verdict), reply_to=claim.message.id)
        await self._ledger.finish(
            claim,
            owner,
            content,
            events_done=0,
            before=(SafetyShown(verdict=verdict),),
            danger=verdict.danger,
        )

    async def _write(self, claim: Claim, owner: str) -> None:
        """Ask the bot until its reply is whole, or it was away for too long."""
        turns = await self._ledger.history(claim, limit=self._patience.history)
        retry = _Retry(self._clock, self._patience.peer_s)
        while True:
            try:
                if await self._go_on(claim, owner, turns, retry):
                    return
                fault: Fault = Unavailable(
                    Reason.DEPENDENCY_UNAVAILABLE, retry_after_s=1.0, dependency="svc_bots"
                )
            except Fault as failed:
                fault = failed
            if _is_store(fault) or not await retry.after(fault):
                raise fault

    async def _go_on(
        self, claim: Claim, owner: str, turns: Sequence[Turn], retry: "_Retry"
    ) -> bool:
        """Keep what the bot tells after what is kept; False when it ends before it is whole."""
        kept = await self._ledger.kept(claim)
        draft = Draft(reply_id=claim.reply_id, reply_to=claim.message.id, kept=kept)
        done = len(kept)
        told = self._source.reply(claim, turns, skip=done)
        async with aclosing(batches(told, largest=self._patience.batch)) as batched:
            async for batch in batched:
                retry.worked()
                if await self._keep(claim, owner, draft, batch, done):
                    return True
                done += len(batch)
        return False

    async def _keep(
        self, claim: Claim, owner: str, draft: Draft, told: Sequence[Told], done: int
    ) -> bool:
        """Keep one batch; whether the reply is whole."""
        happenings: list[Happening] = []
        for one in told:
            if isinstance(one, ReplyTold):
                content = draft.finished(one)
                await self._ledger.finish(
                    claim, owner, content, events_done=done, before=happenings
                )
                return True
            happenings.append(draft.take(one))
        await self._ledger.append(claim, owner, happenings, events_done=done)
        self._wakes.happened(claim.conversation_id)
        return False

    async def _hold(self, claim: Claim, owner: str) -> None:
        """Renew the lease until it is lost. A store that is away for a moment is asked again."""
        while True:
            await asyncio.sleep(self._patience.renew_s)
            try:
                await self._ledger.renew(claim, owner)
            except Fault:
                continue

    async def _let_go(self, claim: Claim, owner: str) -> None:
        try:
            await self._ledger.release(claim, owner)
        except (Fault, LeaseLostError):
            return  # the lease ends by itself


class _Retry:
    """Pauses that grow, until a peer was away for too long."""

    def __init__(self, clock: Clock, limit_s: float) -> None:
        self._clock = clock
        self._limit_s = limit_s
        self._failed_since: float | None = None
        self._count = 0

    def worked(self) -> None:
        """The peer answered; patience begins anew."""
        self._failed_since, self._count = None, 0

    async def after(self, fault: Fault) -> bool:
        """Pause after a failure; False when it will not pass, or took too long already."""
        now = self._clock.monotonic()
        if self._failed_since is None:
            self._failed_since = now
        pause_s = _PAUSES_S[min(self._count, len(_PAUSES_S) - 1)]
        self._count += 1
        waits = passes(fault) and fault.code is not Code.UNAUTHENTICATED
        if not waits or now + pause_s - self._failed_since > self._limit_s:
            return False
        await asyncio.sleep(pause_s)
        return True


def passes(fault: Fault) -> bool:
    """Whether the same attempt may go well later."""
    return fault.code in PASSING or fault.reason in PASSING_REASONS


def _is_store(fault: Fault) -> bool:
    """Whether it is our own store that cannot be reached; then nothing can be noted either.

    A peer whose store is away says the same words, but as a fault of that peer.
    """
    return isinstance(fault, Unavailable) and fault.metadata.get("dependency") == "postgresql"
