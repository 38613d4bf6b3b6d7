"""The other services that conversations ask: svc_spoiler, svc_bots and svc_auth."""

import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable, Sequence
from enum import StrEnum
from typing import Any, Final, TypeVar

import grpc
from mentalia.auth.v1 import account_service_pb2 as accounts
from mentalia.auth.v1.account_service_pb2_grpc import AccountServiceStub
from mentalia.bots.v1 import bot_service_pb2 as bots
from mentalia.bots.v1 import media_service_pb2 as media
from mentalia.bots.v1 import reply_pb2
from mentalia.bots.v1 import reply_service_pb2 as replies
from mentalia.bots.v1.bot_service_pb2_grpc import BotServiceStub
from mentalia.bots.v1.media_service_pb2_grpc import MediaServiceStub
from mentalia.bots.v1.reply_service_pb2_grpc import ReplyServiceStub
from mentalia.common.v1 import safety_pb2
from mentalia.spoiler.v1 import spoiler_service_pb2 as spoiler
from mentalia.spoiler.v1.spoiler_service_pb2_grpc import SpoilerServiceStub

from mesh.contract import MethodContract, contract_of
from mesh.interceptors.call import Call, current_call
from mesh.kernel.clock import Clock
from mesh.kernel.errors import Code, Fault
from mesh.kernel.locale import Locale
from svc_chat.domain.draft import (
    ChoicesTold,
    GuardKind,
    GuardTold,
    PieceTold,
    ReplyTold,
    StepTold,
    Told,
)
from svc_chat.domain.messages import Note, Role, Step
from svc_chat.domain.ports import Claim, Home, Turn
from svc_chat.domain.safety import ChannelKind, Danger, HelpChannel, HelpLine, HelpTopic, Verdict

ANYWHERE: Final = "112"
"""Every mobile telephone reaches the local emergency service with it (3GPP TS 22.101, 10.1)."""
NOWHERE: Final = "ZZ"
"""The country of a person who named none; ISO 3166-1 leaves it to its users."""
_REMEMBERED = 10_000
"""People whose language and country are remembered at once."""
_FRESH_S = 60.0
"""How long a changed country may go unnoticed; it chooses help lines."""
_LONGEST_REPLY_TURNS = 200

_Kind = TypeVar("_Kind", bound=StrEnum)


class SpoilerDangerReader:
    """Looks for danger by svc_spoiler's rules."""

    def __init__(self, channel: grpc.aio.Channel) -> None:
        self._stub = SpoilerServiceStub(channel)
        self._emergency: dict[str, str] = {}

    async def check(self, text: str, *, locale: Locale, country: str) -> Verdict:
        """What was found. Raises a Fault when it could not be looked for."""
        request = spoiler.QuickCheckRequest(text=text, locale=locale.value, country=country)
        found = await self._stub.QuickCheck(request)
        await self._learn_emergency(country)
        return Verdict(
            danger=_danger(found.danger.level),
            reason=found.danger.reason,
            text=found.text,
            resources=tuple(_help_line(line) for line in found.resources),
        )

    async def emergency(self, country: str) -> str:
        """The emergency number of a country; a number that works anywhere until it is known."""
        return self._emergency.get(country, ANYWHERE)

    async def _learn_emergency(self, country: str) -> None:
        """Ask once for each country, while svc_spoiler answers; it is needed when it does not."""
        if not country or country in self._emergency:
            return
        request = spoiler.ListResourcesRequest(
            country=country, topic=safety_pb2.HELP_TOPIC_EMERGENCY
        )
        try:
            found = await self._stub.ListResources(request)
        except Fault:
            return
        numbers = (
            channel.value
            for line in found.resources
            for channel in line.channels
            if channel.kind == safety_pb2.CHANNEL_KIND_PHONE
        )
        self._emergency[country] = next(numbers, ANYWHERE)


class BotReplySource:
    """Replies by svc_bots, asked for the person who wrote the message."""

    def __init__(self, channel: grpc.aio.Channel) -> None:
        self._stub = ReplyServiceStub(channel)
        self._method: MethodContract = next(
            method
            for method in contract_of("mentalia.bots.v1.ReplyService")
            if method.name == "Reply"
        )

    async def reply(self, claim: Claim, turns: Sequence[Turn], *, skip: int) -> AsyncIterator[Told]:
        """What the bot tells after the first `skip` events, ending with the whole reply."""
        request = replies.ReplyRequest(
            bot=f"bots/{claim.bot_id}",
            turns=[_turn(turn) for turn in turns[-_LONGEST_REPLY_TURNS:]],
            locale=claim.locale.value,
            country=claim.country or NOWHERE,
            skip_events=skip,
        )
        # The person may have left: the call is made with what they gave for it.
        current_call.set(self._on_behalf_of(claim))
        async for response in self._stub.Reply(request):
            yield _told(response)

    def _on_behalf_of(self, claim: Claim) -> Call:
        now = time.monotonic()
        return Call(
            method=self._method,
            request_id=claim.message.id,
            locale=claim.locale,
            peer="svc_chat",
            address="",
            deadline=now + self._method.deadline_s,
            started=now,
            token=claim.token,
        )


class CallersBots:
    """The bots and files of the person who is calling, as svc_bots sees them."""

    def __init__(self, channel: grpc.aio.Channel) -> None:
        self._bots = BotServiceStub(channel)
        self._media = MediaServiceStub(channel)

    async def require_bot(self, bot_id: str) -> None:
        """Raise PermissionDenied unless the bot is theirs."""
        await self._bots.GetBot(bots.GetBotRequest(name=f"bots/{bot_id}"))

    async def require_media(self, names: Sequence[str]) -> None:
        """Raise PermissionDenied unless each file is theirs."""
        for name in names:
            await self._media.GetMedia(media.GetMediaRequest(name=name))


class CallersHome:
    """The language and country of the person who is calling, remembered for a minute."""

    def __init__(self, channel: grpc.aio.Channel, clock: Clock) -> None:
        self._stub = AccountServiceStub(channel)
        self._clock = clock
        self._known: OrderedDict[str, tuple[float, Home]] = OrderedDict()

    async def home(self, user_id: str) -> Home:
        """Their language and country; what was known last while svc_auth is away."""
        known = self._known.get(user_id)
        if known is not None and self._clock.monotonic() - known[0] < _FRESH_S:
            return known[1]
        try:
            user = (await self._stub.GetMe(accounts.GetMeRequest())).user
        except Fault as fault:
            if known is None or fault.code not in (Code.UNAVAILABLE, Code.DEADLINE_EXCEEDED):
                raise
            return known[1]
        home = Home(locale=Locale(user.locale) if user.locale else None, country=user.country)
        self._known[user_id] = (self._clock.monotonic(), home)
        self._known.move_to_end(user_id)
        while len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)
        return home


def _turn(turn: Turn) -> reply_pb2.Turn:
    role = reply_pb2.TURN_ROLE_USER if turn.role is Role.USER else reply_pb2.TURN_ROLE_ASSISTANT
    return reply_pb2.Turn(role=role, text=turn.text)


def _told(response: replies.ReplyResponse) -> Told:
    match response.WhichOneof("event"):
        case "flow_step":
            step = response.flow_step
            return StepTold(
                step=Step(index=step.index, total=step.total, text=step.text, minutes=step.minutes)
            )
        case "choices":
            choices = response.choices
            return ChoicesTold(sentence=choices.sentence, options=tuple(choices.options))
        case "guard":
            guard = response.guard
            kind = _member(
                GuardKind, reply_pb2.GuardActionKind.Name, guard.kind, "GUARD_ACTION_KIND_"
            )
            return GuardTold(kind=kind, guard=guard.guard, text=guard.text)
        case "final":
            final = response.final
            return ReplyTold(
                text=final.text,
                score=final.conformance_score,
                checks=tuple(
                    Note(guard=check.guard, kept=check.kept, text=check.text)
                    for check in final.checks
                ),
            )
        case _:
            return PieceTold(text=response.delta.text)


def _danger(level: "safety_pb2.Danger.ValueType") -> Danger:
    """How near danger is; a level of a later contract is taken seriously."""
    if level == safety_pb2.DANGER_NONE:
        return Danger.NONE
    return Danger.POSSIBLE if level == safety_pb2.DANGER_POSSIBLE else Danger.IMMEDIATE


def _help_line(line: safety_pb2.HelpLine) -> HelpLine:
    return HelpLine(
        key=line.key,
        display_name=line.display_name,
        country=line.country,
        description=line.description,
        topics=tuple(_topic(topic) for topic in line.topics),
        channels=tuple(_channel(channel) for channel in line.channels),
        hours=line.hours,
        free_of_charge=line.free_of_charge,
        source_uri=line.source_uri,
        verified_date=line.verified_date,
        stale=line.stale,
    )


def _topic(topic: "safety_pb2.HelpTopic.ValueType") -> HelpTopic:
    return _member(HelpTopic, safety_pb2.HelpTopic.Name, topic, "HELP_TOPIC_")


def _channel(channel: safety_pb2.HelpChannel) -> HelpChannel:
    kind = _member(ChannelKind, safety_pb2.ChannelKind.Name, channel.kind, "CHANNEL_KIND_")
    return HelpChannel(
        kind=kind,
        value=channel.value,
        note=channel.note,
        without_voice=channel.without_voice,
    )


def _member(kind: type[_Kind], name_of: Callable[[Any], str], number: int, prefix: str) -> _Kind:
    """The domain's value of a number of the contract; `UNSPECIFIED` for one of a later contract."""
    try:
        return kind[name_of(number).removeprefix(prefix)]
    except (ValueError, KeyError):
        return kind["UNSPECIFIED"]
