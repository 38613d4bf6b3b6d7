"""The signing keys as this process knows them."""

import secrets

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from mesh.kernel.clock import Clock
from mesh.kernel.errors import Unavailable
from mesh.kernel.ids import Ids
from mesh.kernel.reasons import Reason
from svc_auth.domain.keys import KeyState, SigningKey, published
from svc_auth.domain.ports import SigningKeyStore
from svc_auth.domain.sessions import Lifetimes


class Keyring:
    """Keys in memory; whoever hears that they changed calls `load`."""

    def __init__(
        self, store: SigningKeyStore, lifetimes: Lifetimes, clock: Clock, ids: Ids
    ) -> None:
        self._store = store
        self._lifetimes = lifetimes
        self._clock = clock
        self._ids = ids
        self._keys: tuple[SigningKey, ...] = ()

    async def load(self) -> None:
        """Read the keys; the very first process makes them. Raises Unavailable."""
        keys = await self._store.list()
        if not any(key.state is KeyState.ACTIVE for key in keys):
            active, following = self.new_key(KeyState.ACTIVE), self.new_key(KeyState.NEXT)
            await self._store.ensure(active, following)
            keys = await self._store.list()
        self._keys = tuple(keys)

    async def loaded(self) -> None:
        """Read the keys unless they are known."""
        if not self._keys:
            await self.load()

    def active(self) -> SigningKey:
        """The key that signs; Unavailable while none is known."""
        for key in self._keys:
            if key.state is KeyState.ACTIVE:
                return key
        raise Unavailable(Reason.DEPENDENCY_UNAVAILABLE, retry_after_s=1.0, dependency="postgresql")

    def published(self) -> tuple[SigningKey, ...]:
        """The keys that verify, the one that signs first; Unavailable while none is known."""
        self.active()
        return published(self._keys, now=self._clock.now(), access=self._lifetimes.access)

    def new_key(self, state: KeyState) -> SigningKey:
        """A key nobody has seen."""
        private = secrets.token_bytes(32)
        public = Ed25519PrivateKey.from_private_bytes(private).public_key()
        return SigningKey(
            key_id=self._ids.new(),
            state=state,
            public=public.public_bytes_raw(),
            private=private,
            created_at=self._clock.now(),
        )
