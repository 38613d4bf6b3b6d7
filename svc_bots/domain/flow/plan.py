"""From a task to the steps that one bot shows, by its step size."""

from dataclasses import dataclass

from mesh.kernel.locale import Locale
from svc_bots.domain.config7d import Procesamiento, StepSize
from svc_bots.domain.flow.steps import Step, Task, step


@dataclass(frozen=True, kw_only=True, slots=True)
class PlannedStep:
    """One step as it is shown."""

    index: int
    """From 1."""

    total: int
    action: str
    """What to do, one sentence."""

    done: str
    """What the world looks like when the step is over, one sentence."""

    minutes: int
    """Estimate."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Plan:
    """A task split into steps."""

    title: str
    """The task, as one says it: `ordenar tu habitación`."""

    steps: tuple[PlannedStep, ...]
    """All steps, in the order of doing."""

    @property
    def minutes(self) -> int:
        """All minutes together."""
        return sum(one.minutes for one in self.steps)


GENERIC_STEPS: tuple[Step, ...] = (
    step(2, "Escribe en una frase cómo se ve la tarea terminada.", "La frase está escrita.",
         "Write one sentence: how it looks when finished.", "The sentence is written."),
    step(3, "Pon sobre la mesa las cosas que necesitas.", "Las cosas están sobre la mesa.",
         "Put the things you need on the table.", "The things are on the table."),
    step(1, "Quita de la mesa lo que no necesitas.", "Solo hay lo necesario.",
         "Take away what you do not need.", "Only the needed things are there.", fine=True),
    step(2, "Escribe la parte más pequeña que puedes hacer.", "Esa parte está escrita.",
         "Write the smallest part you can do.", "That part is written."),
    step(1, "Pon una alarma de cinco minutos.", "La alarma está en marcha.",
         "Set a timer for five minutes.", "The timer is running."),
    step(5, "Haz solo esa parte hasta que suene la alarma.", "La alarma sonó.",
         "Do only that part until the timer rings.", "The timer rang."),
    step(1, "Elige: parar aquí o hacer otra parte.", "La decisión está tomada.",
         "Choose: stop here or do another part.", "The choice is made."),
)  # fmt: skip
"""For a task without hand-written steps: true of any task, and says so."""


def plan_task(task: Task, order: Procesamiento, locale: Locale) -> Plan:
    """The plan of a hand-written task."""
    return _plan(task.title.in_(locale), task.steps, order, locale)


def plan_unnamed(words: str, order: Procesamiento, locale: Locale) -> Plan:
    """The plan of a task in the person's own words: first steps that fit any task."""
    return _plan(words, GENERIC_STEPS, order, locale)


def _plan(title: str, steps: tuple[Step, ...], order: Procesamiento, locale: Locale) -> Plan:
    shown = [one for one in steps if not one.fine or order.step_size is StepSize.TINY]
    total = len(shown)
    planned = tuple(
        PlannedStep(
            index=index,
            total=total,
            action=one.action.in_(locale),
            done=one.done.in_(locale),
            minutes=one.minutes,
        )
        for index, one in enumerate(shown, start=1)
    )
    return Plan(title=title, steps=planned)
