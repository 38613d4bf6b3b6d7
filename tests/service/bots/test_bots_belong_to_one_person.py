"""Making, reading and listing bots."""

import asyncio
from typing import Any

import grpc
import pytest
from mentalia.bots.v1 import bot_service_pb2 as pb
from mentalia.bots.v1 import config_7d_pb2, resources_pb2

from tests.service.bots.running import Bots, refusal
from tests.support.servers import reason

NOBODYS = "bots/01j0000000000000000000000a"


def custom(**changes: Any) -> pb.CreateBotRequest:
    fields: dict[str, Any] = {
        "display_name": "Mi bot",
        "type": resources_pb2.BOT_TYPE_CUSTOM,
        "locale": "es",
    }
    return pb.CreateBotRequest(**(fields | changes))


async def test_a_made_bot_is_read_as_it_was_answered(bots: Bots) -> None:
    ana = bots.person()
    sent = custom(
        description="Para las mañanas",
        config_7d=config_7d_pb2.Config7d(
            procesamiento=config_7d_pb2.Procesamiento(
                blend_percent={"lineal": 60, "dual": 40}, max_items=2
            ),
            manifestacion_operativa=config_7d_pb2.ManifestacionOperativa(
                blend_percent={"asistente": 100}, tools=[config_7d_pb2.BOT_TOOL_MEMORY]
            ),
        ),
        multimodal_settings=resources_pb2.MultimodalSettings(text_signals=True),
        visibility=resources_pb2.VISIBILITY_SHARED,
    )

    made = (await bots.bots.CreateBot(sent, metadata=ana.metadata())).bot
    read = (await bots.bots.GetBot(pb.GetBotRequest(name=made.name), metadata=ana.metadata())).bot

    assert read == made
    assert read.owner == f"users/{ana.user_id}"
    assert read.description == "Para las mañanas"
    assert read.visibility == resources_pb2.VISIBILITY_SHARED
    assert dict(read.config_7d.procesamiento.blend_percent) == {"lineal": 60, "dual": 40}
    assert read.config_7d.procesamiento.max_items == 2
    assert list(read.config_7d.manifestacion_operativa.tools) == [config_7d_pb2.BOT_TOOL_MEMORY]
    assert read.multimodal_settings.text_signals
    assert read.active
    assert read.revision_count == 1
    assert read.etag


async def test_absent_dimensions_take_the_defaults_of_the_type(bots: Bots) -> None:
    ana = bots.person()
    templates = await bots.bots.ListBotTemplates(pb.ListBotTemplatesRequest(locale="es"))
    companion = next(one for one in templates.bot_templates if one.name == "botTemplates/companion")

    answer = await bots.bots.CreateBot(
        custom(type=resources_pb2.BOT_TYPE_COMPANION), metadata=ana.metadata()
    )

    assert answer.bot.config_7d == companion.config_7d


@pytest.mark.parametrize(("locale", "name"), [("es", "Divide tareas"), ("en", "Task splitter")])
async def test_a_bot_from_a_template_speaks_the_language_asked_for(
    bots: Bots, locale: str, name: str
) -> None:
    made = await bots.from_template(bots.person(), locale=locale)

    assert made.display_name == name
    assert made.locale == locale
    assert made.template == "botTemplates/task_splitter"
    assert made.type == resources_pb2.BOT_TYPE_TASK_SPLITTER


async def test_the_language_of_the_caller_counts_when_none_is_stated(bots: Bots) -> None:
    ana = bots.person()
    request = pb.CreateBotFromTemplateRequest(template="botTemplates/companion")

    answer = await bots.bots.CreateBotFromTemplate(
        request, metadata=ana.metadata(accept_language="en")
    )

    assert answer.bot.locale == "en"


async def test_an_unknown_template_is_refused(bots: Bots) -> None:
    request = pb.CreateBotFromTemplateRequest(template="botTemplates/nothing")

    error = await refusal(
        bots.bots.CreateBotFromTemplate(request, metadata=bots.person().metadata())
    )

    assert error.code() is grpc.StatusCode.INVALID_ARGUMENT
    assert reason(error) == "UNKNOWN_TEMPLATE"


async def test_absent_and_foreign_bots_are_refused_alike(bots: Bots) -> None:
    theirs = await bots.from_template(bots.person())
    stranger = bots.person()

    for name in (theirs.name, NOBODYS):
        error = await refusal(
            bots.bots.GetBot(pb.GetBotRequest(name=name), metadata=stranger.metadata())
        )

        assert error.code() is grpc.StatusCode.PERMISSION_DENIED
        assert reason(error) == "NOT_YOURS"


async def test_a_repeated_request_has_one_effect(bots: Bots) -> None:
    ana = bots.person()

    first = await bots.from_template(ana, request_id="one-2")
    again = await bots.from_template(ana, request_id="one-2")

    listed = await bots.bots.ListBots(pb.ListBotsRequest(), metadata=ana.metadata())
    assert again == first
    assert [one.name for one in listed.bots] == [first.name]


async def test_repeats_that_race_have_one_effect(bots: Bots) -> None:
    ana = bots.person()

    made = await asyncio.gather(*(bots.from_template(ana, request_id="race") for _ in range(6)))

    assert len({one.name for one in made}) == 1


async def test_a_request_id_with_another_body_is_refused(bots: Bots) -> None:
    ana = bots.person()
    await bots.from_template(ana, request_id="same")

    request = pb.CreateBotFromTemplateRequest(template="botTemplates/companion", request_id="same")
    error = await refusal(bots.bots.CreateBotFromTemplate(request, metadata=ana.metadata()))

    assert error.code() is grpc.StatusCode.ALREADY_EXISTS
    assert reason(error) == "REQUEST_ID_REUSED"


async def test_two_people_may_use_the_same_request_id(bots: Bots) -> None:
    one = await bots.from_template(bots.person(), request_id="same")
    other = await bots.from_template(bots.person(), request_id="same")

    assert one.name != other.name


async def test_pages_hold_every_own_bot_once_the_newest_first(bots: Bots) -> None:
    ana = bots.person()
    await bots.from_template(bots.person())
    made = [(await bots.from_template(ana, display_name=f"Bot {n}")).name for n in range(5)]

    seen: list[str] = []
    token = ""
    while True:
        page = await bots.bots.ListBots(
            pb.ListBotsRequest(page_size=2, page_token=token), metadata=ana.metadata()
        )
        seen += [one.name for one in page.bots]
        token = page.next_page_token
        if not token:
            break

    assert sorted(seen) == sorted(made)
    assert seen == sorted(seen, reverse=True)


async def test_a_page_token_of_another_person_is_refused(bots: Bots) -> None:
    ana = bots.person()
    for _ in range(2):
        await bots.from_template(ana)
    page = await bots.bots.ListBots(pb.ListBotsRequest(page_size=1), metadata=ana.metadata())

    error = await refusal(
        bots.bots.ListBots(
            pb.ListBotsRequest(page_size=1, page_token=page.next_page_token),
            metadata=bots.person().metadata(),
        )
    )

    assert reason(error) == "INVALID_PAGE_TOKEN"


async def test_templates_are_public_and_paged(bots: Bots) -> None:
    first = await bots.bots.ListBotTemplates(pb.ListBotTemplatesRequest(locale="en", page_size=1))
    second = await bots.bots.ListBotTemplates(
        pb.ListBotTemplatesRequest(locale="en", page_size=1, page_token=first.next_page_token)
    )

    names = [one.name for page in (first, second) for one in page.bot_templates]
    assert names == ["botTemplates/companion", "botTemplates/task_splitter"]
    assert second.next_page_token == ""


async def test_templates_of_one_type_are_those_alone(bots: Bots) -> None:
    answer = await bots.bots.ListBotTemplates(
        pb.ListBotTemplatesRequest(locale="es", type=resources_pb2.BOT_TYPE_TASK_SPLITTER)
    )

    [template] = answer.bot_templates
    assert template.display_name == "Divide tareas"
    assert len(template.examples) == 3


async def test_a_blend_that_does_not_sum_to_one_hundred_makes_no_bot(bots: Bots) -> None:
    ana = bots.person()
    broken = config_7d_pb2.Config7d(
        comunicacion=config_7d_pb2.Comunicacion(blend_percent={"claro": 99})
    )

    error = await refusal(bots.bots.CreateBot(custom(config_7d=broken), metadata=ana.metadata()))

    listed = await bots.bots.ListBots(pb.ListBotsRequest(), metadata=ana.metadata())
    assert error.code() is grpc.StatusCode.INVALID_ARGUMENT
    assert list(listed.bots) == []
