"""Messages to domain values and back."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from google.protobuf import json_format
from google.protobuf.field_mask_pb2 import FieldMask
from google.protobuf.message import Message
from google.protobuf.timestamp_pb2 import Timestamp
from mentalia.auth.v1 import account_service_pb2 as accounts_pb
from mentalia.auth.v1 import key_service_pb2 as keys_pb
from mentalia.auth.v1 import resources_pb2 as pb
from mentalia.mesh.v1 import options_pb2

from mesh.kernel.errors import InvalidArgument
from svc_auth.domain.accounts import Account, Document, Profile
from svc_auth.domain.encoding import base64url
from svc_auth.domain.keys import Revocation, SigningKey
from svc_auth.domain.sessions import Session

CHANGEABLE = (
    "display_name",
    "locale",
    "country",
    "needs",
    "display",
    "presets",
    "active_preset",
)
"""Fields of a person that UpdateMe changes."""


def user_message(account: Account) -> pb.User:
    """A person."""
    profile = account.profile
    message = pb.User(
        name=f"users/{account.user_id}",
        email=account.email,
        email_verified=account.email_verified,
        display_name=profile.display_name,
        locale=profile.locale,
        country=profile.country,
        birth_year=account.birth_year or 0,
        tier=options_pb2.Tier.ValueType(account.tier.value),
        guardian_required=account.guardian_required,
        active_preset=profile.active_preset,
        etag=etag(account),
        create_time=timestamp(account.created_at),
        update_time=timestamp(account.updated_at),
    )
    if profile.needs is not None:
        _fill(profile.needs, message.needs)
    if profile.display is not None:
        _fill(profile.display, message.display)
    for preset in profile.presets:
        _fill(preset, message.presets.add())
    return message


def etag(account: Account) -> str:
    """The version of a person."""
    return str(account.revision)


def changed_profile(account: Account, request: accounts_pb.UpdateMeRequest) -> Profile:
    """The profile of a person with the changes a request asks for.

    Raises InvalidArgument when the mask names what cannot be changed.
    """
    message = user_message(account)
    mask = _mask(request)
    mask.MergeMessage(
        request.user, message, replace_message_field=True, replace_repeated_field=True
    )
    return Profile(
        display_name=message.display_name,
        locale=message.locale,
        country=message.country,
        needs=_document(message.needs) if message.HasField("needs") else None,
        display=_document(message.display) if message.HasField("display") else None,
        presets=tuple(_document(preset) for preset in message.presets),
        active_preset=message.active_preset,
    )


def session_message(session: Session, *, current: str) -> pb.Session:
    """A session, as the person in the session `current` sees it."""
    return pb.Session(
        name=f"sessions/{session.session_id}",
        device_name=session.device_name,
        current=session.session_id == current,
        create_time=timestamp(session.signed_in_at),
        last_used_time=timestamp(session.last_used_at),
        expire_time=timestamp(session.expires_at),
    )


def jwk_messages(keys: Iterable[SigningKey]) -> list[keys_pb.Jwk]:
    """Public keys as a key set."""
    return [
        keys_pb.Jwk(
            kty="OKP",
            crv="Ed25519",
            x=base64url(key.public),
            kid=key.key_id,
            use="sig",
            alg="EdDSA",
        )
        for key in keys
    ]


def revocation_message(ended: Revocation) -> keys_pb.RevokedSession:
    """A session that was ended."""
    return keys_pb.RevokedSession(
        session=f"sessions/{ended.session_id}",
        revoke_time=timestamp(ended.revoked_at),
        expire_time=timestamp(ended.forget_at),
    )


def timestamp(moment: datetime) -> Timestamp:
    """A moment."""
    message = Timestamp()
    message.FromDatetime(moment)
    return message


def _mask(request: accounts_pb.UpdateMeRequest) -> FieldMask:
    mask = request.update_mask
    if not mask.paths:
        held = {field.name for field, _ in request.user.ListFields()}
        return FieldMask(paths=[name for name in CHANGEABLE if name in held])
    for path in mask.paths:
        known = path.partition(".")[0] in CHANGEABLE
        if not known or not FieldMask(paths=[path]).IsValidForDescriptor(pb.User.DESCRIPTOR):
            raise InvalidArgument.of("update_mask", "string.in", value=", ".join(CHANGEABLE))
    return mask


def _document(message: Message) -> Document:
    document: dict[str, Any] = json_format.MessageToDict(message, preserving_proto_field_name=True)
    return document


def _fill(document: Document, message: Message) -> None:
    # A field that a later version removed is no reason to lose the rest.
    json_format.ParseDict(dict(document), message, ignore_unknown_fields=True)
    message.SetInParent()
