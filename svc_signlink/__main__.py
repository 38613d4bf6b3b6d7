"""Composition root of svc_signlink."""

from mesh.member import Mesh
from mesh.server import main
from svc_signlink.config import SignlinkSettings, hand_model_file
from svc_signlink.inference.hands import NAME, HandLandmarkerFinder
from svc_signlink.inference.letters import PackLetterModels
from svc_signlink.inference.packs import shipped
from svc_signlink.service import SignLinkService


async def compose(mesh: Mesh, settings: SignlinkSettings) -> dict[str, object]:
    """The services of the area; those that later work builds refuse by themselves."""
    timing = mesh.metrics.histogram("model_inference_duration_seconds", ("model",))
    finder = HandLandmarkerFinder(
        model_file=hand_model_file(settings),
        streams=settings.picture_streams,
        hands=settings.picture_hands,
        clock=mesh.clock,
        timed=timing.labels(NAME).observe,
    )
    finder.start()
    mesh.on_close(finder.close)
    mesh.ready_when(NAME, finder.ready)
    letters = PackLetterModels(shipped())
    return {
        "mentalia.signlink.v1.SignLinkService": SignLinkService(letters=letters, hands=finder),
    }


if __name__ == "__main__":
    main(process="svc_signlink", settings=SignlinkSettings, compose=compose)
