"""The key of a person, asked of svc_auth, which alone has the store of keys."""

from mentalia.auth.v1 import key_service_pb2 as pb
from mentalia.auth.v1.key_service_pb2_grpc import KeyServiceStub

from mesh.channel import Channel
from mesh.storage.vault import DataKey


class RemoteKeys:
    """A source of keys for the vault of every service but svc_auth."""

    def __init__(self, channel: Channel) -> None:
        self._stub = KeyServiceStub(channel)

    async def key(self, user_id: str) -> DataKey:
        """The key of a person; PermissionDenied without one, Unavailable without svc_auth."""
        answer = await self._stub.GetUserKey(pb.GetUserKeyRequest(user=f"users/{user_id}"))
        return DataKey(key_id=answer.key_id, material=answer.key)
