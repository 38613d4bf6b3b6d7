"""Leases on replies: one process writes at a time, and the next one continues exactly."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from mesh.kernel.clock import SystemClock
from mesh.kernel.errors import Unavailable
from mesh.kernel.ids import UlidIds
from mesh.kernel.locale import Locale
from mesh.kernel.reasons import Reason
from mesh.storage.sql import Database
from mesh.storage.vault import DataKey, Vault
from svc_chat.domain.conversations import NewConversation
from svc_chat.domain.draft import Draft, PieceTold, ReplyTold
from svc_chat.domain.errors import LeaseLostError
from svc_chat.domain.events import Delta, Final
from svc_chat.domain.messages import MessageState, Role
from svc_chat.domain.ports import Acceptance, Claim, Due, ReplyState, Request, Speech
from svc_chat.store import (
    PostgresConversationStore,
    PostgresEventLog,
    PostgresReplyLedger,
    Sealing,
)
from tests.support.eventually import eventually
from tests.support.stores import Databases

CLOCK = SystemClock()
IDS = UlidIds(CLOCK)


class OneKey:
    """Where the tests' persons have their key."""

    def __init__(self) -> None:
        self._key = DataKey(key_id=bytes(16), material=AESGCM.generate_key(256))

    async def key(self, user_id: str) -> DataKey:
        return self._key


@dataclass(frozen=True, kw_only=True)
class Kept:
    """The stores of svc_chat, and a person with a conversation."""

    databases: Databases
    database: Database
    sealing: Sealing
    log: PostgresEventLog
    ledger: PostgresReplyLedger
    due: Due

    def ledger_with(self, lease: timedelta) -> PostgresReplyLedger:
        return PostgresReplyLedger(
            self.database,
            self.sealing,
            clock=CLOCK,
            lease=lease,
            give_up_after=timedelta(days=1),
        )

    async def say(self, text: str, request_id: str) -> Acceptance:
        return await self.log.accept(
            Speech(
                user_id=self.due.user_id,
                conversation_id=self.due.conversation_id,
                text=text,
                request_id=request_id,
                media=(),
                locale=Locale.ES,
                country="ES",
                token="token of the person",
            ),
            after=0,
        )

    async def claimed(self, owner: str, token: str = "") -> Claim:
        claim = await self.ledger.claim(self.due, owner=owner, token=token)
        assert claim is not None
        return claim

    async def happenings(self) -> list[object]:
        found = await self.log.read(self.due.user_id, self.due.conversation_id, after=0)
        assert [event.seq for event in found.events] == list(range(1, len(found.events) + 1))
        return [event.happening for event in found.events]


@pytest.fixture
async def kept(databases: Databases) -> AsyncIterator[Kept]:
    async with Database(databases.settings("svc_chat")) as database:
        sealing = Sealing(Vault(OneKey(), CLOCK))
        store = PostgresConversationStore(database, sealing, clock=CLOCK, ids=IDS)
        user_id = IDS.new()
        conversation = await store.create(
            Request(caller=user_id, method="test", request_id="", body=b""),
            NewConversation(bot_id=IDS.new(), title="", temporary=False),
        )
        yield Kept(
            databases=databases,
            database=database,
            sealing=sealing,
            log=PostgresEventLog(database, sealing, clock=CLOCK, ids=IDS),
            ledger=PostgresReplyLedger(
                database,
                sealing,
                clock=CLOCK,
                lease=timedelta(minutes=5),
                give_up_after=timedelta(days=1),
            ),
            due=Due(user_id=user_id, conversation_id=conversation.id),
        )


def pieces(claim: Claim, *texts: str) -> list[Delta]:
    return [Delta(text=text, reply_id=claim.reply_id) for text in texts]


async def test_a_leased_reply_is_nobody_elses(kept: Kept) -> None:
    await kept.say("hola", "m1")
    await kept.claimed("first")

    assert await kept.ledger.claim(kept.due, owner="second", token="") is None
    assert await kept.ledger.due(limit=10) == []


async def test_the_claim_carries_what_the_person_gave(kept: Kept) -> None:
    await kept.say("hola", "m1")

    claim = await kept.claimed("first")
    again = await kept.claimed("first", token="a newer token")

    assert (claim.token, claim.country, claim.locale) == ("token of the person", "ES", Locale.ES)
    assert again.token == "a newer token"


async def test_an_ended_lease_is_found_and_taken_over(kept: Kept) -> None:
    await kept.say("hola", "m1")
    short = kept.ledger_with(timedelta(milliseconds=50))
    await short.claim(kept.due, owner="dead", token="")

    async def found() -> bool:
        return await kept.ledger.due(limit=10) == [kept.due]

    await eventually(found)
    assert (await kept.claimed("second")).events_done == 0


async def test_who_takes_over_continues_after_what_is_kept(kept: Kept) -> None:
    await kept.say("hola", "m1")
    short = kept.ledger_with(timedelta(milliseconds=50))
    dead = await short.claim(kept.due, owner="dead", token="")
    assert dead is not None
    await short.append(dead, "dead", pieces(dead, "uno ", "dos "), events_done=0)
    await eventually(lambda: _is_due(kept))

    claim = await kept.claimed("second")
    rest = await kept.ledger.kept(claim)
    await kept.ledger.append(claim, "second", pieces(claim, "tres"), events_done=2)

    assert claim.events_done == len(rest) == 2
    assert Draft(reply_id=claim.reply_id, reply_to=claim.message.id, kept=rest).text == "uno dos "
    told = [one for one in await kept.happenings() if isinstance(one, Delta)]
    assert [one.text for one in told] == ["uno ", "dos ", "tres"]


async def test_who_lost_the_lease_keeps_nothing_more(kept: Kept) -> None:
    """A process that was only slow wakes up after another one went on."""
    await kept.say("hola", "m1")
    short = kept.ledger_with(timedelta(milliseconds=50))
    slow = await short.claim(kept.due, owner="slow", token="")
    assert slow is not None
    await eventually(lambda: _is_due(kept))
    await kept.claimed("second")
    whole = Draft(reply_id=slow.reply_id, reply_to=slow.message.id).stopped()

    for late in (
        kept.ledger.append(slow, "slow", pieces(slow, "tarde"), events_done=0),
        kept.ledger.finish(slow, "slow", whole, events_done=0),
        kept.ledger.renew(slow, "slow"),
        kept.ledger.passed(slow, "slow"),
    ):
        with pytest.raises(LeaseLostError):
            await late
    assert len(await kept.happenings()) == 1


async def test_a_batch_is_not_kept_twice(kept: Kept) -> None:
    """The answer to a commit may be lost, and the commit done."""
    await kept.say("hola", "m1")
    claim = await kept.claimed("first")
    await kept.ledger.append(claim, "first", pieces(claim, "uno"), events_done=0)

    with pytest.raises(LeaseLostError):
        await kept.ledger.append(claim, "first", pieces(claim, "uno"), events_done=0)

    assert (await kept.claimed("first")).events_done == 1


async def test_replies_are_made_in_the_order_of_their_messages(kept: Kept) -> None:
    first, second = await kept.say("uno", "m1"), await kept.say("dos", "m2")

    claim = await kept.claimed("a")
    assert claim.message.id == first.message_id
    whole = ReplyTold(text="respuesta", score=1.0, checks=())
    draft = Draft(reply_id=claim.reply_id, reply_to=claim.message.id)
    await kept.ledger.finish(claim, "a", draft.finished(whole), events_done=0)
    following = await kept.claimed("a")

    assert following.message.id == second.message_id
    turns = await kept.ledger.history(following, limit=10)
    assert [(turn.role, turn.text) for turn in turns] == [
        (Role.USER, "uno"),
        (Role.ASSISTANT, "respuesta"),
        (Role.USER, "dos"),
    ]


async def test_a_reply_put_off_is_due_later_and_says_why(kept: Kept) -> None:
    accepted = await kept.say("hola", "m1")
    claim = await kept.claimed("first")
    fault = Unavailable(Reason.SAFETY_CHECK_UNAVAILABLE, retry_after_s=2.0, emergency="112")

    await kept.ledger.put_off(claim, "first", fault, by=timedelta(hours=1))

    found = await kept.log.read(
        kept.due.user_id, kept.due.conversation_id, after=0, ask=(accepted.message_id,)
    )
    standing = found.standings[accepted.message_id]
    assert (standing.state, standing.attempts) == (ReplyState.WAITING, 1)
    assert standing.failure is not None
    assert standing.failure.reason is Reason.SAFETY_CHECK_UNAVAILABLE
    assert standing.failure.metadata == {"emergency": "112"}
    assert await kept.ledger.due(limit=10) == []
    assert await kept.claimed("whoever asks again")


async def test_a_stopped_reply_keeps_its_pieces(kept: Kept) -> None:
    await kept.say("hola", "m1")
    claim = await kept.claimed("first")
    assert not await kept.ledger.passed(claim, "first")
    told = [Draft(reply_id=claim.reply_id, reply_to="").take(PieceTold(text="uno "))]
    await kept.ledger.append(claim, "first", told, events_done=0)

    assert await kept.log.stop(kept.due.user_id, kept.due.conversation_id)
    assert not await kept.log.stop(kept.due.user_id, kept.due.conversation_id)

    final = (await kept.happenings())[-1]
    assert isinstance(final, Final)
    assert final.message.id == claim.reply_id
    assert final.message.content.text == "uno "
    assert final.message.content.state is MessageState.STOPPED
    with pytest.raises(LeaseLostError):
        await kept.ledger.append(claim, "first", pieces(claim, "dos"), events_done=1)


async def test_a_job_sees_who_waits_and_no_more(kept: Kept) -> None:
    await kept.say("hola", "m1")

    async with kept.database.transaction(job=True) as connection:
        for table in ("messages", "conversation_events"):
            with pytest.raises(Exception, match="permission denied"):
                async with connection.begin_nested():
                    await connection.exec_driver_sql(f"TABLE chat.{table}")
    assert await kept.ledger.due(limit=10) == [kept.due]


async def test_temporary_conversations_go_after_a_day(kept: Kept) -> None:
    await kept.say("hola", "m1")
    with kept.databases.superuser() as everything:
        everything.execute("UPDATE chat.conversations SET active_at = now() - interval '25 hours'")

        assert await kept.ledger.expire(limit=10) == 0
        everything.execute("UPDATE chat.conversations SET temporary = true")
        assert await kept.ledger.expire(limit=10) == 1

        for table in ("conversations", "messages", "conversation_events", "replies"):
            assert everything.execute(f"TABLE chat.{table}").fetchall() == []


async def _is_due(kept: Kept) -> bool:
    return bool(await kept.ledger.due(limit=10))
