"""What the rules of bots need from outside."""

from dataclasses import dataclass
from typing import Protocol

from mesh.kernel.paging import Page
from svc_bots.domain.bot import Bot, BotDraft


@dataclass(frozen=True, kw_only=True, slots=True)
class Request:
    """A request that makes something, so that sending it again has one effect."""

    caller: str
    """ULID of the person who asks."""

    method: str
    """Full name of the method."""

    request_id: str
    """The client's key; empty when it gave none."""

    body: bytes
    """The request without its id, in a form that is the same for the same request."""


class BotStore(Protocol):
    """Keeps bots."""

    async def create(self, request: Request, draft: BotDraft) -> Bot:
        """A new bot of the caller; for a request that was answered before, the bot it made.

        Raises AlreadyExists when the request id was used with another body.
        """
        ...

    async def get(self, caller: str, bot_id: str) -> Bot:
        """A bot of the caller; PermissionDenied when it is absent or somebody else's."""
        ...

    async def list_page(self, caller: str, page: Page) -> list[Bot]:
        """Bots of the caller, the newest first; one more than a page when more follow."""
        ...
