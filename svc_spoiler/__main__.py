"""Composition root of svc_spoiler: settings to adapters to servicers."""

from mesh.member import Mesh
from mesh.runtime.threads import BoundedExecutor
from mesh.server import main
from svc_spoiler.config import SpoilerSettings
from svc_spoiler.domain.ruleset import Ruleset, compile_ruleset
from svc_spoiler.inference import RulesReader
from svc_spoiler.service import SpoilerService
from svc_spoiler.store import ShippedWords, load_directory


def compose(
    mesh: Mesh, settings: SpoilerSettings, ruleset: Ruleset | None = None
) -> dict[str, object]:
    """Everything svc_spoiler serves; the rules are compiled here unless the caller holds them compiled."""
    workers = BoundedExecutor(
        "reading",
        threads=settings.reading_threads,
        queue=settings.reading_queue,
        service=mesh.process,
    )
    mesh.on_close(workers.close)
    reader = RulesReader(ruleset or compile_ruleset(), workers)
    return {
        "mentalia.spoiler.v1.SpoilerService": SpoilerService(
            reader=reader, words=ShippedWords.load(), directory=load_directory(), clock=mesh.clock
        )
    }


if __name__ == "__main__":
    main(process="svc_spoiler", settings=SpoilerSettings, compose=compose)
