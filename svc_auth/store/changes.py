"""What the processes of the service announce to one another through PostgreSQL."""

from collections.abc import AsyncGenerator
from contextlib import aclosing

from mesh.storage.notify import Listener
from mesh.storage.sql import DatabaseSettings
from svc_auth.domain.keys import Revocation
from svc_auth.domain.ports import KeysChanged
from svc_auth.store.sessions import REVOKED, revocation_of
from svc_auth.store.signing_keys import KEYS_CHANGED


class PostgresChanges:
    """Hears announcements on one connection of its own."""

    def __init__(self, settings: DatabaseSettings) -> None:
        self._listener = Listener(settings, REVOKED, KEYS_CHANGED)

    async def listen(self) -> AsyncGenerator[Revocation | KeysChanged | None, None]:
        """Changes as they are committed, and None at every beat."""
        async with aclosing(self._listener.listen()) as notices:
            async for notice in notices:
                if notice is None:
                    yield None
                elif notice.channel == REVOKED:
                    yield revocation_of(notice.payload)
                else:
                    yield KeysChanged()
