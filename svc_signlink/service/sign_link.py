"""SignLinkService: reading fingerspelling live."""

from collections.abc import AsyncIterator

from mentalia.signlink.v1 import sign_link_service_pb2 as pb

from mesh.interceptors.call import Call
from svc_signlink import wire
from svc_signlink.domain.errors import out_of_order
from svc_signlink.domain.ports import HandFinder, LetterModels
from svc_signlink.domain.reader import Reader
from svc_signlink.service.interpreting import Interpreting


class SignLinkService:
    """Reads fingerspelling. What shows and teaches signs is built later."""

    def __init__(self, *, letters: LetterModels, hands: HandFinder) -> None:
        self._letters = letters
        self._hands = hands

    async def Interpret(
        self, requests: AsyncIterator[pb.InterpretRequest], call: Call
    ) -> AsyncIterator[pb.InterpretResponse]:
        """Frames in; interim and settled letters, words and a summary out."""
        first = await anext(requests, None)
        if first is None or first.WhichOneof("request") != "config":
            raise out_of_order("config")
        session = wire.session_from_wire(first.config)
        model = self._letters.of(session.variety)
        yield wire.ready_to_wire((model.version, self._hands.version))
        stream = Interpreting(Reader(model, session), self._hands, session)
        try:
            async for event in stream.run(requests):
                yield wire.event_to_wire(event)
        finally:
            await stream.close()
