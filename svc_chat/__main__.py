"""Composition root of svc_chat."""

from datetime import timedelta

from mesh.member import Mesh
from mesh.server import main
from svc_chat.clients import BotReplySource, CallersBots, CallersHome, SpoilerDangerReader
from svc_chat.config import ChatSettings
from svc_chat.domain.replying import Answerer, Patience
from svc_chat.jobs import ReplyRunner, Sweeper
from svc_chat.service import ChatService, ConversationService
from svc_chat.service.speaking import Desk
from svc_chat.store import (
    Pace,
    PostgresConversationStore,
    PostgresEventLog,
    PostgresReplyLedger,
    RedisWakes,
    Sealing,
)


def compose(mesh: Mesh, settings: ChatSettings) -> dict[str, object]:
    """The services of the area; methods that later work builds refuse by themselves."""
    owner = f"svc_chat:{mesh.ids.new()}"
    sealing = Sealing(mesh.vault)
    store = PostgresConversationStore(mesh.database, sealing, clock=mesh.clock, ids=mesh.ids)
    ledger = PostgresReplyLedger(
        mesh.database,
        sealing,
        clock=mesh.clock,
        lease=timedelta(seconds=settings.lease_s),
        give_up_after=timedelta(seconds=settings.give_up_after_s),
    )
    pace = Pace(heard_s=settings.poll_heard_s, unheard_s=settings.poll_s, unheard_longest_s=2.0)
    wakes = RedisWakes(mesh.cache, origin=owner, pace=pace)
    bots = mesh.channel("svc_bots")
    answerer = Answerer(
        ledger=ledger,
        dangers=SpoilerDangerReader(mesh.channel("svc_spoiler")),
        source=BotReplySource(bots),
        wakes=wakes,
        clock=mesh.clock,
        patience=Patience(
            renew_s=settings.lease_s / 3,
            peer_s=settings.peer_patience_s,
            first_put_off_s=settings.put_off_s,
            longest_put_off_s=60.0,
            history=settings.history_messages,
            batch=settings.batch_events,
        ),
    )
    runner = ReplyRunner(answerer, owner=owner, places=settings.replies, spawn=mesh.spawn)
    desk = Desk(
        log=PostgresEventLog(mesh.database, sealing, clock=mesh.clock, ids=mesh.ids),
        people=CallersHome(mesh.channel("svc_auth"), mesh.clock),
        bots=CallersBots(bots),
        queue=runner,
        wakes=wakes,
        ids=mesh.ids,
    )
    mesh.on_close(runner.close)
    mesh.spawn(wakes.run(), "wake-ups")
    mesh.spawn(Sweeper(ledger, runner, every_s=settings.sweep_s).run(), "sweeper")
    return {
        "mentalia.chat.v1.ConversationService": ConversationService(store, CallersBots(bots)),
        "mentalia.chat.v1.ChatService": ChatService(store, desk, mesh.ids),
    }


if __name__ == "__main__":
    main(process="svc_chat", settings=ChatSettings, compose=compose)
