"""The reply of a bot to one message: the same message and bot give the same events."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from mesh.kernel.locale import Locale
from svc_bots.domain.bot import Bot, BotType
from svc_bots.domain.config7d import Config7d, Opening
from svc_bots.domain.conformance import TONE_TAG, Conformance, measure
from svc_bots.domain.flow.plan import Plan, PlannedStep, plan_task, plan_unnamed
from svc_bots.domain.flow.steps import Said, Task
from svc_bots.domain.reading.asking import Asked, AskReader
from svc_bots.domain.reading.text import read

FLOW_VERSION = "split_task/1"
"""Rises when the same message would get other words."""

NO_FLOW_VERSION = "choices/1"

ABILITY = Said(
    es="Este bot puede dividir una tarea en pasos pequeños.",
    en="This bot can split a task into small steps.",
)
"""The one sentence for a message that asks for nothing this bot can do."""

CHOICES: Mapping[BotType, tuple[Said, ...]] = {
    BotType.COMPANION: (
        Said(es="Divide en pasos: ducharme", en="Split into steps: take a shower"),
        Said(es="Divide en pasos: ordenar mi habitación", en="Split into steps: tidy my room"),
        Said(es="Divide en pasos: escribir un mensaje", en="Split into steps: write a message"),
    ),
    BotType.TASK_SPLITTER: (
        Said(es="Divide en pasos: ordenar mi habitación", en="Split into steps: tidy my room"),
        Said(es="Divide en pasos: limpiar la cocina", en="Split into steps: clean the kitchen"),
        Said(es="Divide en pasos: escribir un correo", en="Split into steps: write an e-mail"),
    ),
}
"""Messages one could send instead; each starts the flow."""

_VALIDATION = Said(es="Empezar puede ser difícil.", en="Starting can be hard.")
_PAUSE = Said(
    es="Llevas {done} de {total} pasos. Puedes parar aquí. Los pasos siguen debajo.",
    en="That is {done} of {total} steps. You can stop here. The next steps are below.",
)
_PAUSE_AFTER = 3
"""Steps after which a place to stop is offered (W3C COGA: two or three items at once)."""

_MORE = Said(
    es="Hay más pasos. Escribe «sigue» para verlos.",
    en='There are more steps. Write "next" to see them.',
)
_GO_ON = frozenset(
    (
        "sigue", "siguiente", "siguientes", "sigue por favor", "continua", "mas", "mas pasos",
        "otro paso", "siguiente paso", "ok sigue", "listo sigue", "los siguientes", "segui",
        "next", "next step", "go on", "continue", "more", "more steps", "next please", "keep going",
    )
)  # fmt: skip
"""Whole messages, folded, that ask for the next steps."""

_CLOSING = Said(
    es="Fin de los pasos. Puedes descansar.",
    en="End of the steps. You can rest.",
)
_HONEST = Said(
    es="Este bot no tiene pasos escritos para esta tarea. Estos pasos sirven para muchas tareas.",
    en="This bot has no written steps for this task. These steps fit many tasks.",
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Delta:
    """The next piece of text."""

    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class StepShown:
    """One step of the flow."""

    step: PlannedStep
    text: str
    """Action, minutes and stop point, as they stand in the whole text."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Choices:
    """What the bot can do instead."""

    sentence: str
    options: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Final:
    """The whole reply."""

    text: str
    conformance: Conformance
    version: str


Event = Delta | StepShown | Choices | Final


@dataclass(frozen=True, kw_only=True, slots=True)
class _Answering:
    """What a reply is about: a task asked for now, or one that goes on."""

    asked: Asked
    skipped: int
    """Steps that earlier replies showed."""


class Replier:
    """Writes replies; holds only tables."""

    def __init__(self, reader: AskReader, tasks: Iterable[Task]) -> None:
        self._reader = reader
        self._tasks = {task.key: task for task in tasks}

    def reply(self, bot: Bot, messages: Sequence[str], locale: Locale) -> Iterator[Event]:
        """The events of the reply to the last of a person's messages; the last event is Final.

        The reply is in the language of the message as far as that shows, else in `locale`.
        A flow that had more steps than one reply may show goes on when the person says so.
        """
        config = bot.draft.config
        answering = self._answering(messages, locale, shown_at_once=config.procesamiento.max_items)
        if not answering.asked.flow:
            return _no_flow(bot, answering.asked.locale)
        plan = self._plan(answering.asked, config)
        if answering.skipped >= len(plan.steps):
            return _no_flow(bot, answering.asked.locale)
        return _flow(plan, config, answering)

    def _answering(
        self, messages: Sequence[str], locale: Locale, *, shown_at_once: int
    ) -> _Answering:
        for going_on, message in enumerate(reversed(messages)):
            if going_on == len(messages) - 1 or not goes_on(message):
                asked = self._reader.read(message, locale)
                if going_on and not asked.flow:
                    break
                return _Answering(asked=asked, skipped=going_on * shown_at_once)
        return _Answering(asked=self._reader.read(messages[-1], locale), skipped=0)

    def _plan(self, asked: Asked, config: Config7d) -> Plan:
        order = config.procesamiento
        if asked.task:
            return plan_task(self._tasks[asked.task], order, asked.locale)
        return plan_unnamed(asked.unnamed, order, asked.locale)


def goes_on(message: str) -> bool:
    """Whether a message only says to go on."""
    spoken = " ".join(word.text for word in read(message).words if not word.is_mark)
    return spoken in _GO_ON


def _flow(plan: Plan, config: Config7d, answering: _Answering) -> Iterator[Event]:
    first = answering.skipped
    steps = plan.steps[first : first + config.procesamiento.max_items]
    locale = answering.asked.locale
    return _finished(
        _told(plan, steps, config, answering),
        config=config,
        items=len(steps),
        locale=locale,
        version=FLOW_VERSION,
    )


def _told(
    plan: Plan, steps: Sequence[PlannedStep], config: Config7d, answering: _Answering
) -> Iterator[Event]:
    locale = answering.asked.locale
    if not answering.skipped:
        named = bool(answering.asked.task)
        yield Delta(text=_introduction(plan, config, locale, named=named))
    for count, step in enumerate(steps, start=1):
        yield StepShown(step=step, text=step_text(step, locale))
        if count % _PAUSE_AFTER == 0 and count < len(steps):
            # It counts, so that no two pieces of one answer read the same.
            done, total = step.index, len(plan.steps)
            yield Delta(text=_PAUSE.in_(locale).format(done=done, total=total))
    ended = steps[-1].index == len(plan.steps)
    yield Delta(text=(_CLOSING if ended else _MORE).in_(locale))


def _introduction(plan: Plan, config: Config7d, locale: Locale, *, named: bool) -> str:
    spoken = []
    if config.nucleo_cognitivo.opening is Opening.VALIDATION_FIRST:
        spoken.append(_VALIDATION.in_(locale))
    count, minutes = len(plan.steps), plan.minutes
    facts = Said(
        es=f"Tarea: {plan.title}. Son {count} pasos. Tiempo aproximado: {minutes} minutos.",
        en=f"Task: {plan.title}. There are {count} steps. Estimated time: {minutes} minutes.",
    )
    spoken.append(facts.in_(locale))
    if not named:
        spoken.append(_HONEST.in_(locale))
    if config.comunicacion.tone_tags:
        spoken.append(TONE_TAG.in_(locale))
    return " ".join(spoken)


def step_text(step: PlannedStep, locale: Locale) -> str:
    """A step in words: number, action, minutes, stop point."""
    unit = Said(
        es="minuto" if step.minutes == 1 else "minutos",
        en="minute" if step.minutes == 1 else "minutes",
    ).in_(locale)
    shown = Said(
        es=f"Paso {step.index} de {step.total}: {step.action} Tiempo: {step.minutes} {unit}. "
        f"Terminado: {_lowered(step.done)}",
        en=f"Step {step.index} of {step.total}: {step.action} Time: {step.minutes} {unit}. "
        f"Done: {_lowered(step.done)}",
    )
    return shown.in_(locale)


def _lowered(sentence: str) -> str:
    """The sentence after a colon; "I" and names keep their capital."""
    return sentence[0].lower() + sentence[1:]


def _no_flow(bot: Bot, locale: Locale) -> Iterator[Event]:
    offered = CHOICES.get(bot.draft.type, CHOICES[BotType.TASK_SPLITTER])
    config = bot.draft.config
    options = tuple(said.in_(locale) for said in offered)[: config.procesamiento.max_items]
    sentence = ABILITY.in_(locale)
    return _finished(
        iter((Choices(sentence=sentence, options=options),)),
        config=config,
        items=len(options),
        locale=locale,
        version=NO_FLOW_VERSION,
    )


def _finished(
    events: Iterator[Event], *, config: Config7d, items: int, locale: Locale, version: str
) -> Iterator[Event]:
    """The events, and the whole text with its measures at the end."""
    lines: list[str] = []
    for event in events:
        lines.extend(_lines(event))
        yield event
    text = "\n".join(lines)
    yield Final(
        text=text,
        conformance=measure(text, items=items, config=config, locale=locale),
        version=version,
    )


def _lines(event: Event) -> tuple[str, ...]:
    match event:
        case Choices():
            return (event.sentence, *event.options)
        case Delta() | StepShown():
            return (event.text,)
        case Final():
            return (event.text,)
