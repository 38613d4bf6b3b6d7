"""What a hand-written task is: a title and steps, in both languages."""

from dataclasses import dataclass

from mesh.kernel.locale import Locale


@dataclass(frozen=True, kw_only=True, slots=True)
class Said:
    """The same words in Spanish and in English."""

    es: str
    """Spanish, said to `tú`, without words that offend in some country."""

    en: str
    """English, plain."""

    def in_(self, locale: Locale) -> str:
        """The words in one language."""
        return self.es if locale is Locale.ES else self.en


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """One physical action, and how a person sees that it is over."""

    action: Said
    """One sentence: a verb in the imperative, at most 12 words, nothing figurative."""

    done: Said
    """One sentence that describes the world when the step is over: the stop point."""

    minutes: int
    """Estimate for a person at ease, in minutes; ours, not measured."""

    fine: bool = False
    """Whether only the smallest step size shows it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Task:
    """A task that Mentalia can split without guessing."""

    key: str
    """Stable name in code, vocabulary and metrics: `tidy_room`."""

    title: Said
    """Verb and object as one says them after "Task:": `ordenar tu habitación`."""

    steps: tuple[Step, ...]
    """Five to eight steps in the order of doing."""


def step(minutes: int, es: str, es_done: str, en: str, en_done: str, *, fine: bool = False) -> Step:
    """A step from its five facts; keeps the tables below readable."""
    return Step(
        action=Said(es=es, en=en),
        done=Said(es=es_done, en=en_done),
        minutes=minutes,
        fine=fine,
    )


def task(key: str, es_title: str, en_title: str, *steps: Step) -> Task:
    """A task from its titles and steps; keeps the tables below readable."""
    return Task(key=key, title=Said(es=es_title, en=en_title), steps=steps)
