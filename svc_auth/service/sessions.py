"""SessionService: signing in and out, renewing, and seeing where one is signed in."""

from mentalia.auth.v1 import session_service_pb2 as pb

from mesh.interceptors.call import Call
from mesh.kernel.clock import Clock
from mesh.kernel.names import parse
from mesh.kernel.paging import next_token, page
from svc_auth import wire
from svc_auth.domain.accounts import normal_email
from svc_auth.domain.errors import invalid_refresh_token, not_yours, session_revoked
from svc_auth.domain.ports import AccountStore, SessionStore
from svc_auth.domain.sessions import End, Verdict
from svc_auth.service.desk import SessionDesk
from svc_auth.service.passwords import Passwords
from svc_auth.service.revocations import RevocationFeed


class SessionService:
    """Sessions of persons."""

    def __init__(
        self,
        *,
        accounts: AccountStore,
        sessions: SessionStore,
        passwords: Passwords,
        desk: SessionDesk,
        feed: RevocationFeed,
        clock: Clock,
    ) -> None:
        self._accounts = accounts
        self._sessions = sessions
        self._passwords = passwords
        self._desk = desk
        self._feed = feed
        self._clock = clock

    async def SignIn(self, request: pb.SignInRequest, call: Call) -> pb.SignInResponse:
        """Open a session with e-mail and password."""
        credentials = await self._accounts.credentials(normal_email(request.email))
        user_id = await self._passwords.prove(self._accounts, credentials, request.password)
        account = await self._accounts.get(user_id)
        opening, tokens = self._desk.open(user_id, account.tier, device_name=request.device_name)
        await self._sessions.open(opening)
        return pb.SignInResponse(
            access_token=tokens.access,
            refresh_token=tokens.refresh,
            access_expire_time=wire.timestamp(tokens.access_expires_at),
            refresh_expire_time=wire.timestamp(tokens.refresh_expires_at),
            user=wire.user_message(account),
        )

    async def RefreshSession(
        self, request: pb.RefreshSessionRequest, call: Call
    ) -> pb.RefreshSessionResponse:
        """Renew a session; a refresh token that was used long ago ends it."""
        sent, now = request.refresh_token, self._clock.now()
        tokens = self._desk.refresh_tokens
        renewal = await self._sessions.renew(
            tokens.stored(sent), tokens.stored(tokens.successor(sent)), self._desk.lifetimes, now
        )
        if renewal is None or renewal.verdict is Verdict.REFUSE:
            raise invalid_refresh_token()
        if renewal.ended is not None:
            self._feed.revoked(renewal.ended)
            raise invalid_refresh_token()
        if renewal.verdict is Verdict.ENDED:
            raise session_revoked()
        account = await self._accounts.get(renewal.session.user_id)
        handed = self._desk.renew(renewal, sent, account.tier, now=now)
        return pb.RefreshSessionResponse(
            access_token=handed.access,
            refresh_token=handed.refresh,
            access_expire_time=wire.timestamp(handed.access_expires_at),
            refresh_expire_time=wire.timestamp(handed.refresh_expires_at),
            user=wire.user_message(account),
        )

    async def SignOut(self, request: pb.SignOutRequest, call: Call) -> pb.SignOutResponse:
        """End the session of this call."""
        person = call.person()
        ended = await self._sessions.end(
            person.user_id, person.session_id, End.SIGNED_OUT, self._clock.now()
        )
        if ended is not None:
            self._feed.revoked(ended)
        return pb.SignOutResponse()

    async def ListSessions(
        self, request: pb.ListSessionsRequest, call: Call
    ) -> pb.ListSessionsResponse:
        """List where the person is signed in."""
        person = call.person()
        filters = {"list": "sessions", "user": person.user_id}
        wanted = page(request.page_size, request.page_token, filters=filters)
        found = await self._sessions.list(person.user_id, wanted, self._clock.now())
        shown = found[: wanted.size]
        token = ""
        if len(found) > wanted.size:
            last = shown[-1]
            token = next_token((last.last_used_at.isoformat(), last.session_id), filters=filters)
        return pb.ListSessionsResponse(
            sessions=[wire.session_message(one, current=person.session_id) for one in shown],
            next_page_token=token,
        )

    async def RevokeSession(
        self, request: pb.RevokeSessionRequest, call: Call
    ) -> pb.RevokeSessionResponse:
        """End one of the person's sessions."""
        session_id = parse(request.name, "sessions/{session}")["session"]
        ended = await self._sessions.end(
            call.person().user_id, session_id, End.REVOKED, self._clock.now()
        )
        if ended is None:
            raise not_yours(request.name)
        self._feed.revoked(ended)
        return pb.RevokeSessionResponse()
