"""Messages of `mentalia.chat.v1` to values of the domain, and back. No decisions."""

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar

from google.protobuf.timestamp_pb2 import Timestamp
from mentalia.chat.v1 import chat_service_pb2 as chat
from mentalia.chat.v1 import events_pb2
from mentalia.chat.v1 import resources_pb2 as resources
from mentalia.common.v1 import safety_pb2

from svc_chat.domain import cursors
from svc_chat.domain.conversations import Conversation
from svc_chat.domain.events import Accepted, Delta, Event, Final, Guarded, SafetyShown
from svc_chat.domain.messages import Conformance, Message, MessageState, Note, Role, Step
from svc_chat.domain.ports import Whisper
from svc_chat.domain.safety import HelpChannel, HelpLine, Verdict

Streamed = TypeVar("Streamed", chat.SendMessageResponse, chat.ConverseResponse)

_ROLES = {
    Role.USER: resources.MESSAGE_ROLE_USER,
    Role.ASSISTANT: resources.MESSAGE_ROLE_ASSISTANT,
}
_STATES = {
    MessageState.COMPLETE: resources.MESSAGE_STATE_COMPLETE,
    MessageState.STOPPED: resources.MESSAGE_STATE_STOPPED,
}


def conversation_to_wire(conversation: Conversation) -> resources.Conversation:
    """A conversation as its owner sees it."""
    shown = resources.Conversation(
        name=f"conversations/{conversation.id}",
        bot=f"bots/{conversation.bot_id}",
        title=conversation.title,
        temporary=conversation.temporary,
        role=resources.MEMBER_ROLE_OWNER,
        message_count=conversation.message_count,
        etag=str(conversation.revision),
        create_time=_timestamp(conversation.created_at),
        update_time=_timestamp(conversation.updated_at),
    )
    if conversation.message_count:
        shown.last_message_time.CopyFrom(_timestamp(conversation.active_at))
    return shown


def message_name(conversation_id: str, message_id: str) -> str:
    """The resource name of a message."""
    return f"conversations/{conversation_id}/messages/{message_id}"


def message_to_wire(message: Message) -> resources.Message:
    """A message as it is kept."""
    content = message.content
    shown = resources.Message(
        name=message_name(message.conversation_id, message.id),
        role=_ROLES[message.role],
        author=f"users/{message.author}" if message.author else "",
        text=content.text,
        state=_STATES[content.state],
        reply_to=message_name(message.conversation_id, content.reply_to)
        if content.reply_to
        else "",
        steps=[_kept_step(step) for step in content.steps],
        choices=content.choices,
        media=message.media,
        danger=_number(safety_pb2.Danger.Value, "DANGER", content.danger),
        request_id=message.request_id,
        create_time=_timestamp(message.created_at),
    )
    if content.conformance is not None:
        shown.conformance.CopyFrom(_conformance(content.conformance))
    return shown


def event_to_wire(kind: type[Streamed], conversation_id: str, event: Event) -> Streamed:
    """An event with the cursor of whoever has it."""
    cursor = cursors.encode(conversation_id, event.seq)
    match event.happening:
        case Accepted() as accepted:
            return kind(
                cursor=cursor,
                accepted=events_pb2.Accepted(
                    request_id=accepted.request_id, message=message_to_wire(accepted.message)
                ),
            )
        case SafetyShown(verdict=verdict):
            return kind(cursor=cursor, safety=_safety(verdict))
        case Delta() as delta:
            return kind(cursor=cursor, delta=_delta(conversation_id, delta))
        case Final(message=message):
            return kind(cursor=cursor, final=_final(message))
        case Guarded():
            raise ValueError("a guard's action is kept, and not delivered")


def ready(conversation: Conversation, seq: int, *, resumed: bool) -> chat.ConverseResponse:
    """A conversation was joined, with everything up to `seq` known to the client."""
    return chat.ConverseResponse(
        cursor=cursors.encode(conversation.id, seq),
        ready=chat.ConverseReady(conversation=conversation_to_wire(conversation), resumed=resumed),
    )


def typing(conversation_id: str, seq: int, whisper: Whisper) -> chat.ConverseResponse:
    """Somebody is typing."""
    member = f"users/{whisper.member}" if whisper.member else ""
    return chat.ConverseResponse(
        cursor=cursors.encode(conversation_id, seq), typing=chat.MemberTyping(member=member)
    )


def read(conversation_id: str, seq: int, *, member: str, read_seq: int) -> chat.ConverseResponse:
    """Somebody read up to an event."""
    return chat.ConverseResponse(
        cursor=cursors.encode(conversation_id, seq),
        read=chat.MemberRead(
            member=f"users/{member}", read_cursor=cursors.encode(conversation_id, read_seq)
        ),
    )


def summary(
    conversation_id: str, seq: int, *, messages_received: int, events_sent: int
) -> chat.ConverseResponse:
    """The stream ends."""
    return chat.ConverseResponse(
        cursor=cursors.encode(conversation_id, seq),
        summary=chat.ConverseSummary(messages_received=messages_received, events_sent=events_sent),
    )


def _delta(conversation_id: str, delta: Delta) -> events_pb2.Delta:
    shown = events_pb2.Delta(text=delta.text, message=message_name(conversation_id, delta.reply_id))
    if delta.step is not None:
        step = delta.step
        shown.step.CopyFrom(
            events_pb2.DeltaStep(index=step.index, total=step.total, minutes=step.minutes)
        )
    return shown


def _final(message: Message) -> events_pb2.Final:
    shown = events_pb2.Final(message=message_to_wire(message))
    if message.content.conformance is not None:
        shown.conformance.CopyFrom(_conformance(message.content.conformance))
    return shown


def _kept_step(step: Step) -> resources.MessageStep:
    return resources.MessageStep(
        index=step.index, total=step.total, text=step.text, minutes=step.minutes
    )


def _conformance(conformance: Conformance) -> resources.Conformance:
    return resources.Conformance(
        score=conformance.score, notes=[_note(note) for note in conformance.notes]
    )


def _note(note: Note) -> resources.ConformanceNote:
    return resources.ConformanceNote(guard=note.guard, kept=note.kept, text=note.text)


def _safety(verdict: Verdict) -> events_pb2.Safety:
    return events_pb2.Safety(
        danger=safety_pb2.DangerAssessment(
            level=_number(safety_pb2.Danger.Value, "DANGER", verdict.danger),
            reason=verdict.reason,
        ),
        text=verdict.text,
        resources=[_help_line(line) for line in verdict.resources],
    )


def _help_line(line: HelpLine) -> safety_pb2.HelpLine:
    return safety_pb2.HelpLine(
        key=line.key,
        display_name=line.display_name,
        country=line.country,
        description=line.description,
        topics=[_number(safety_pb2.HelpTopic.Value, "HELP_TOPIC", topic) for topic in line.topics],
        channels=[_channel(channel) for channel in line.channels],
        hours=line.hours,
        free_of_charge=line.free_of_charge,
        source_uri=line.source_uri,
        verified_date=line.verified_date,
        stale=line.stale,
    )


def _channel(channel: HelpChannel) -> safety_pb2.HelpChannel:
    return safety_pb2.HelpChannel(
        kind=_number(safety_pb2.ChannelKind.Value, "CHANNEL_KIND", channel.kind),
        value=channel.value,
        note=channel.note,
        without_voice=channel.without_voice,
    )


def _number(number_of: Callable[[str], Any], prefix: str, value: StrEnum) -> Any:
    """The number of a value in the contract."""
    return number_of(f"{prefix}_{value.name}")


def _timestamp(moment: datetime) -> Timestamp:
    stamp = Timestamp()
    stamp.FromDatetime(moment)
    return stamp
