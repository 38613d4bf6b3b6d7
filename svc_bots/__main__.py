"""Composition root of svc_bots."""

from mesh.config import read_secret
from mesh.member import Mesh
from mesh.runtime.threads import BoundedExecutor
from mesh.server import main
from svc_bots.config import BotsSettings
from svc_bots.domain.flow.tasks import ALL_TASKS
from svc_bots.domain.reading.asking import AskReader
from svc_bots.domain.reading.vocabulary import ALL_WORDS
from svc_bots.domain.reply import Replier
from svc_bots.service import BotService, ReplyService
from svc_bots.store import PostgresBotStore


def compose(mesh: Mesh, settings: BotsSettings) -> dict[str, object]:
    """The services of the area; those that later work builds refuse by themselves."""
    secret = read_secret(mesh.settings.database_password_file, purpose="database password")
    store = PostgresBotStore(
        mesh.database, clock=mesh.clock, ids=mesh.ids, digest_key=secret.encode()
    )
    replier = Replier(AskReader(ALL_WORDS), ALL_TASKS)
    readers = BoundedExecutor(
        "reading",
        threads=settings.reading_threads,
        queue=settings.reading_queue,
        service=mesh.process,
    )
    mesh.on_close(readers.close)
    later = object()
    return {
        "mentalia.bots.v1.BotService": BotService(store),
        "mentalia.bots.v1.ReplyService": ReplyService(store, replier, readers),
        "mentalia.bots.v1.MediaService": later,
        "mentalia.bots.v1.AnalysisService": later,
        "mentalia.bots.v1.LearningService": later,
        "mentalia.auth.v1.PersonDataService": later,
    }


if __name__ == "__main__":
    main(process="svc_bots", settings=BotsSettings, compose=compose)
