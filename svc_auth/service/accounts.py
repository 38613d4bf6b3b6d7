"""AccountService: making an account, reading and changing the profile."""

import hashlib
import hmac

from mentalia.auth.v1 import account_service_pb2 as pb

from mesh.interceptors.call import Call
from mesh.kernel.clock import Clock
from mesh.kernel.errors import AlreadyExists, InvalidArgument
from mesh.kernel.ids import Ids
from svc_auth import wire
from svc_auth.domain.accounts import (
    Account,
    Profile,
    guardian_required,
    normal_email,
    profile_violations,
)
from svc_auth.domain.errors import broken, request_id_reused, stale_etag
from svc_auth.domain.ports import AccountStore, PersonKeys, Request
from svc_auth.service.desk import SessionDesk
from svc_auth.service.passwords import Passwords

_UPDATE_ATTEMPTS = 4
"""Without an etag the last writer wins, so a lost race is run again, a few times."""


class AccountService:
    """Persons and their profiles."""

    def __init__(
        self,
        *,
        accounts: AccountStore,
        person_keys: PersonKeys,
        passwords: Passwords,
        desk: SessionDesk,
        digest_key: bytes,
        clock: Clock,
        ids: Ids,
    ) -> None:
        """`digest_key` keys the hash by which a repeated request is told from another."""
        self._accounts = accounts
        self._person_keys = person_keys
        self._passwords = passwords
        self._desk = desk
        self._digest_key = digest_key
        self._clock = clock
        self._ids = ids

    async def CreateAccount(
        self, request: pb.CreateAccountRequest, call: Call
    ) -> pb.CreateAccountResponse:
        """Make an account, its key and its first session."""
        sent = self._identified(request, call)
        if sent is not None and (repeated := await self._repeated(sent)) is not None:
            return pb.CreateAccountResponse(user=wire.user_message(repeated))
        email = normal_email(request.email)
        password_hash = await self._passwords.hash_new(request.password, email=email)
        account = self._new(request, email)
        opening, tokens = self._desk.open(account.user_id, account.tier, device_name="")
        await self._person_keys.create(account.user_id)
        try:
            await self._accounts.create(account, password_hash, opening, sent)
        except AlreadyExists:
            # Nothing was written for certain, so the key of nobody can go.
            await self._person_keys.destroy(account.user_id)
            if sent is not None and (repeated := await self._repeated(sent)) is not None:
                return pb.CreateAccountResponse(user=wire.user_message(repeated))
            raise
        return pb.CreateAccountResponse(
            access_token=tokens.access,
            refresh_token=tokens.refresh,
            access_expire_time=wire.timestamp(tokens.access_expires_at),
            refresh_expire_time=wire.timestamp(tokens.refresh_expires_at),
            user=wire.user_message(account),
        )

    async def GetMe(self, request: pb.GetMeRequest, call: Call) -> pb.GetMeResponse:
        """Read the person who is signed in."""
        account = await self._accounts.get(call.person().user_id)
        return pb.GetMeResponse(user=wire.user_message(account))

    async def UpdateMe(self, request: pb.UpdateMeRequest, call: Call) -> pb.UpdateMeResponse:
        """Change the fields of the profile that the mask names."""
        for _ in range(_UPDATE_ATTEMPTS):
            account = await self._accounts.get(call.person().user_id)
            if request.user.etag and request.user.etag != wire.etag(account):
                raise stale_etag()
            profile = wire.changed_profile(account, request)
            if violations := profile_violations(profile):
                raise broken(*violations)
            now = self._clock.now()
            guarded = guardian_required(profile.country, account.birth_year, this_year=now.year)
            updated = await self._accounts.update(account, profile, guarded, now)
            if updated is not None:
                return pb.UpdateMeResponse(user=wire.user_message(updated))
        raise stale_etag()

    def _new(self, request: pb.CreateAccountRequest, email: str) -> Account:
        now = self._clock.now()
        birth_year = request.birth_year if request.HasField("birth_year") else None
        if birth_year is not None and birth_year > now.year:
            raise InvalidArgument.of("birth_year", "range.lte", value=str(now.year))
        profile = Profile(
            display_name=request.display_name, locale=request.locale, country=request.country
        )
        return Account(
            user_id=self._ids.new(),
            email=email,
            profile=profile,
            birth_year=birth_year,
            guardian_required=guardian_required(request.country, birth_year, this_year=now.year),
            created_at=now,
            updated_at=now,
        )

    def _identified(self, request: pb.CreateAccountRequest, call: Call) -> Request | None:
        if not request.request_id:
            return None
        rest = pb.CreateAccountRequest()
        rest.CopyFrom(request)
        rest.ClearField("request_id")
        body = rest.SerializeToString(deterministic=True)
        return Request(
            method=call.method.full_name,
            request_id=request.request_id,
            digest=hmac.digest(self._digest_key, body, hashlib.sha256),
        )

    async def _repeated(self, sent: Request) -> Account | None:
        """The account this very request made before; AlreadyExists when another request did."""
        before = await self._accounts.answered(sent.method, sent.request_id)
        if before is None:
            return None
        if not hmac.compare_digest(before.digest, sent.digest):
            raise request_id_reused()
        return await self._accounts.get(before.user_id)
