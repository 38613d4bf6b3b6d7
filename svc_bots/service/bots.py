"""BotService: making bots that fit how a person processes things."""

from typing import TypeVar

from google.protobuf.message import Message
from mentalia.bots.v1 import bot_service_pb2 as pb

from mesh.interceptors.call import Call
from mesh.kernel import names, paging
from mesh.kernel.locale import Locale
from svc_bots import wire
from svc_bots.domain import templates
from svc_bots.domain.bot import BotType
from svc_bots.domain.ports import BotStore, Request

_Sent = TypeVar("_Sent", pb.CreateBotRequest, pb.CreateBotFromTemplateRequest)


class BotService:
    """Bots of a person, and the templates they are made from."""

    def __init__(self, store: BotStore) -> None:
        self._store = store

    async def CreateBot(self, request: pb.CreateBotRequest, call: Call) -> pb.CreateBotResponse:
        """Make a bot of the person who is signed in."""
        defaults = templates.default_config(wire.enum_from_wire(BotType, request.type))
        draft = wire.draft_from_wire(request, defaults)
        bot = await self._store.create(_request(request, call), draft)
        return pb.CreateBotResponse(bot=wire.bot_to_wire(bot))

    async def CreateBotFromTemplate(
        self, request: pb.CreateBotFromTemplateRequest, call: Call
    ) -> pb.CreateBotFromTemplateResponse:
        """Make a bot of the person who is signed in, ready to talk, from a template."""
        draft = templates.draft_from(
            templates.template_named(request.template),
            display_name=request.display_name,
            locale=_locale(request.locale, call),
        )
        bot = await self._store.create(_request(request, call), draft)
        return pb.CreateBotFromTemplateResponse(bot=wire.bot_to_wire(bot))

    async def GetBot(self, request: pb.GetBotRequest, call: Call) -> pb.GetBotResponse:
        """Read a bot of the person."""
        bot_id = names.parse(request.name, "bots/{bot}")["bot"]
        bot = await self._store.get(call.person().user_id, bot_id)
        return pb.GetBotResponse(bot=wire.bot_to_wire(bot))

    async def ListBots(self, request: pb.ListBotsRequest, call: Call) -> pb.ListBotsResponse:
        """List the bots of the person, the newest first."""
        filters = {"list": "bots", "owner": call.person().user_id}
        page = paging.page(request.page_size, request.page_token, filters=filters)
        found = await self._store.list_page(call.person().user_id, page)
        shown = found[: page.size]
        more = len(found) > page.size
        token = paging.next_token((shown[-1].id,), filters=filters) if more else ""
        return pb.ListBotsResponse(
            bots=[wire.bot_to_wire(bot) for bot in shown], next_page_token=token
        )

    async def ListBotTemplates(
        self, request: pb.ListBotTemplatesRequest, call: Call
    ) -> pb.ListBotTemplatesResponse:
        """List the templates, in one language, by their key."""
        locale = _locale(request.locale, call)
        kind = wire.enum_from_wire(BotType, request.type) if request.HasField("type") else None
        filters = {"list": "botTemplates", "locale": locale.value, "type": kind or ""}
        page = paging.page(request.page_size, request.page_token, filters=filters)
        found = templates.templates_after(page.after, kind)
        shown = found[: page.size]
        more = len(found) > page.size
        token = paging.next_token((shown[-1].key,), filters=filters) if more else ""
        return pb.ListBotTemplatesResponse(
            bot_templates=[wire.template_to_wire(template, locale) for template in shown],
            next_page_token=token,
        )


def _locale(stated: str, call: Call) -> Locale:
    return Locale(stated) if stated else call.locale


def _request(message: _Sent, call: Call) -> Request:
    """The request without its id; the caller's language counts where it decides the words."""
    body: Message = type(message)()
    body.CopyFrom(message)
    body.ClearField("request_id")
    return Request(
        caller=call.person().user_id,
        method=call.method.full_name,
        request_id=message.request_id,
        body=_locale(message.locale, call).value.encode()
        + body.SerializeToString(deterministic=True),
    )
