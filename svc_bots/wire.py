"""Messages of `mentalia.bots.v1` to values of the domain, and back. No decisions."""

import dataclasses
import typing
from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any

from google.protobuf.descriptor import EnumDescriptor
from google.protobuf.message import Message
from google.protobuf.timestamp_pb2 import Timestamp
from mentalia.bots.v1 import bot_service_pb2, config_7d_pb2, reply_pb2, reply_service_pb2
from mentalia.bots.v1 import resources_pb2 as resources

from mesh.kernel.locale import Locale
from svc_bots.domain import config7d
from svc_bots.domain.bot import Bot, BotDraft, BotType, MultimodalSettings, Visibility
from svc_bots.domain.reply import Choices, Delta, Event, Final, StepShown
from svc_bots.domain.templates import BotTemplate

_ENUMS: Mapping[type[StrEnum], tuple[EnumDescriptor, str]] = {
    config7d.Opening: (config_7d_pb2.Opening.DESCRIPTOR, "OPENING"),
    config7d.ReadingLevel: (config_7d_pb2.ReadingLevel.DESCRIPTOR, "READING_LEVEL"),
    config7d.HandOff: (config_7d_pb2.HandOff.DESCRIPTOR, "HAND_OFF"),
    config7d.MemoryScope: (config_7d_pb2.MemoryScope.DESCRIPTOR, "MEMORY_SCOPE"),
    config7d.Presentation: (config_7d_pb2.Presentation.DESCRIPTOR, "PRESENTATION"),
    config7d.StepSize: (config_7d_pb2.StepSize.DESCRIPTOR, "STEP_SIZE"),
    config7d.Motion: (config_7d_pb2.Motion.DESCRIPTOR, "MOTION"),
    config7d.SensoryContrast: (config_7d_pb2.SensoryContrast.DESCRIPTOR, "SENSORY_CONTRAST"),
    config7d.Initiative: (config_7d_pb2.Initiative.DESCRIPTOR, "INITIATIVE"),
    config7d.BotTool: (config_7d_pb2.BotTool.DESCRIPTOR, "BOT_TOOL"),
    BotType: (resources.BotType.DESCRIPTOR, "BOT_TYPE"),
    Visibility: (resources.Visibility.DESCRIPTOR, "VISIBILITY"),
}
"""Enum of the domain -> enum of the contract and the prefix of its names."""

_FIELD_NAMES = {"blend": "blend_percent"}
"""Fields of a dimension whose name in the contract carries a unit."""

Member = typing.TypeVar("Member", bound=StrEnum)


def enum_to_wire(value: StrEnum) -> int:
    """The number of a value in the contract."""
    descriptor, prefix = _ENUMS[type(value)]
    return int(descriptor.values_by_name[f"{prefix}_{value.name}"].number)


def enum_from_wire(kind: type[Member], number: int) -> Member:
    """The value that a number of the contract stands for."""
    descriptor, prefix = _ENUMS[kind]
    return kind[descriptor.values_by_number[number].name.removeprefix(f"{prefix}_")]


def config_from_wire(message: Message, defaults: config7d.Config7d) -> config7d.Config7d:
    """A configuration; an absent dimension takes the default, an absent knob the product's."""
    dimensions: dict[str, Any] = {
        field.name: _dimension_from_wire(getattr(message, field.name), field.name)
        if message.HasField(field.name)
        else getattr(defaults, field.name)
        for field in dataclasses.fields(config7d.Config7d)
    }
    return config7d.Config7d(**dimensions)


def config_to_wire(config: config7d.Config7d) -> config_7d_pb2.Config7d:
    """A configuration, every knob set."""
    message = config_7d_pb2.Config7d()
    for field in dataclasses.fields(config):
        _fill_dimension(getattr(message, field.name), getattr(config, field.name))
    return message


def _dimension_from_wire(message: Message, name: str) -> object:
    kind = typing.get_type_hints(config7d.Config7d)[name]
    hints = typing.get_type_hints(kind)
    values: dict[str, object] = {}
    for field in dataclasses.fields(kind):
        wire_name = _FIELD_NAMES.get(field.name, field.name)
        optional = message.DESCRIPTOR.fields_by_name[wire_name].has_presence
        if not optional or message.HasField(wire_name):
            values[field.name] = _knob_from_wire(hints[field.name], getattr(message, wire_name))
    return kind(**values)


def _knob_from_wire(hint: Any, value: Any) -> object:
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return enum_from_wire(hint, value)
    if typing.get_origin(hint) is tuple:
        item = typing.get_args(hint)[0]
        return tuple(_knob_from_wire(item, one) for one in value)
    return dict(value) if isinstance(value, Mapping) else value


def _fill_dimension(message: Message, dimension: Any) -> None:
    for field in dataclasses.fields(dimension):
        value = getattr(dimension, field.name)
        wire_name = _FIELD_NAMES.get(field.name, field.name)
        if isinstance(value, Mapping):
            getattr(message, wire_name).update(value)
        elif isinstance(value, tuple):
            getattr(message, wire_name).extend(_knob_to_wire(one) for one in value)
        else:
            setattr(message, wire_name, _knob_to_wire(value))


def _knob_to_wire(value: object) -> object:
    return enum_to_wire(value) if isinstance(value, StrEnum) else value


def multimodal_from_wire(message: resources.MultimodalSettings) -> MultimodalSettings:
    """What a bot may see and hear."""
    return MultimodalSettings(
        text_signals=message.text_signals,
        audio_signals=message.audio_signals,
        video_signals=message.video_signals,
        media_stored=message.media_stored,
    )


def multimodal_to_wire(settings: MultimodalSettings) -> resources.MultimodalSettings:
    """What a bot may see and hear."""
    return resources.MultimodalSettings(
        text_signals=settings.text_signals,
        audio_signals=settings.audio_signals,
        video_signals=settings.video_signals,
        media_stored=settings.media_stored,
    )


def draft_from_wire(
    request: bot_service_pb2.CreateBotRequest, defaults: config7d.Config7d
) -> BotDraft:
    """The bot a request asks for."""
    visibility = Visibility.PRIVATE
    if request.HasField("visibility"):
        visibility = enum_from_wire(Visibility, request.visibility)
    return BotDraft(
        display_name=request.display_name,
        description=request.description,
        type=enum_from_wire(BotType, request.type),
        locale=Locale(request.locale),
        config=config_from_wire(request.config_7d, defaults),
        multimodal=multimodal_from_wire(request.multimodal_settings),
        visibility=visibility,
    )


def bot_to_wire(bot: Bot) -> resources.Bot:
    """A bot as its owner sees it."""
    draft = bot.draft
    message = resources.Bot(
        name=bot.name,
        owner=f"users/{bot.owner_id}",
        display_name=draft.display_name,
        description=draft.description,
        template=f"botTemplates/{draft.template}" if draft.template else "",
        locale=draft.locale.value,
        config_7d=config_to_wire(draft.config),
        multimodal_settings=multimodal_to_wire(draft.multimodal),
        active=bot.active,
        revision_count=bot.revision_count,
        etag=bot.etag,
        create_time=_timestamp(bot.created_at),
        update_time=_timestamp(bot.updated_at),
    )
    _set_enum(message, "type", draft.type)
    _set_enum(message, "visibility", draft.visibility)
    return message


def template_to_wire(template: BotTemplate, locale: Locale) -> resources.BotTemplate:
    """A template in one language."""
    message = resources.BotTemplate(
        name=template.name,
        display_name=template.display_name.in_(locale),
        description=template.description.in_(locale),
        locale=locale.value,
        config_7d=config_to_wire(template.config),
        multimodal_settings=multimodal_to_wire(template.multimodal),
        examples=[example.in_(locale) for example in template.examples],
        version=template.version,
    )
    _set_enum(message, "type", template.type)
    return message


def event_to_wire(event: Event) -> reply_service_pb2.ReplyResponse:
    """One event of a reply."""
    match event:
        case StepShown(step=step, text=text):
            shown = reply_pb2.FlowStep(
                index=step.index, total=step.total, text=text, minutes=step.minutes
            )
            return reply_service_pb2.ReplyResponse(flow_step=shown)
        case Delta(text=text):
            return reply_service_pb2.ReplyResponse(delta=reply_pb2.ReplyDelta(text=text))
        case Choices(sentence=sentence, options=options):
            choices = reply_pb2.ReplyChoices(sentence=sentence, options=options)
            return reply_service_pb2.ReplyResponse(choices=choices)
        case Final():
            return reply_service_pb2.ReplyResponse(final=_final_to_wire(event))


def _final_to_wire(final: Final) -> reply_pb2.ReplyFinal:
    return reply_pb2.ReplyFinal(
        text=final.text,
        conformance_score=final.conformance.score,
        checks=[
            reply_pb2.ConformanceCheck(guard=check.guard, kept=check.kept, text=check.text)
            for check in final.conformance.checks
        ],
        model_version=final.version,
    )


def _set_enum(message: Message, field: str, value: StrEnum) -> None:
    setattr(message, field, enum_to_wire(value))


def _timestamp(moment: datetime) -> Timestamp:
    stamp = Timestamp()
    stamp.FromDatetime(moment)
    return stamp
