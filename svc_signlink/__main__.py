"""Composition root of svc_signlink."""

from mesh.member import Mesh
from mesh.server import main
from svc_signlink.config import SignlinkSettings
from svc_signlink.inference.hands import NAME, HandLandmarkerFinder
from svc_signlink.inference.letters import PackLetterModels
from svc_signlink.inference.packs import shipped
from svc_signlink.service import SignLinkService


async def compose(mesh: Mesh, settings: SignlinkSettings) -> dict[str, object]:
    """The services of the area; those that later work builds refuse by themselves."""
    finder = HandLandmarkerFinder(
        mesh.model(NAME),
        streams=settings.picture_streams,
        hands=settings.picture_hands,
        ids=mesh.ids,
    )
    letters = PackLetterModels(shipped())
    return {
        "mentalia.signlink.v1.SignLinkService": SignLinkService(letters=letters, hands=finder),
    }


if __name__ == "__main__":
    main(process="svc_signlink", settings=SignlinkSettings, compose=compose)
