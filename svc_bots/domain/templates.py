"""Bots ready to be taken. Words in both languages; reviewed by the project."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from mesh.kernel.errors import InvalidArgument
from mesh.kernel.locale import Locale
from mesh.kernel.reasons import Reason
from svc_bots.domain.bot import BotDraft, BotType, MultimodalSettings
from svc_bots.domain.config7d import (
    Comunicacion,
    Config7d,
    FormacionConocimiento,
    HandOff,
    Initiative,
    ManifestacionOperativa,
    NucleoCognitivo,
    Opening,
    Presentation,
    Procesamiento,
    ReadingLevel,
    ReglasInternas,
    StepSize,
)
from svc_bots.domain.flow.steps import Said


@dataclass(frozen=True, kw_only=True, slots=True)
class BotTemplate:
    """A bot ready to be taken."""

    key: str
    """The last part of its resource name, `botTemplates/{key}`."""

    type: BotType
    display_name: Said
    description: Said
    """What it does and what it does not do."""

    examples: tuple[Said, ...]
    """Messages one can begin with; each starts a flow."""

    config: Config7d
    version: str
    """Rises when the configuration or the words change."""

    multimodal: MultimodalSettings = field(default_factory=MultimodalSettings)

    @property
    def name(self) -> str:
        """Resource name."""
        return f"botTemplates/{self.key}"


_COMPANION = BotTemplate(
    key="companion",
    type=BotType.COMPANION,
    display_name=Said(es="Compañía", en="Companion"),
    description=Said(
        es="Responde con calma y frases cortas. Divide una tarea en pasos cuando lo pides. "
        "No da consejos médicos. No sustituye a una persona.",
        en="It answers calmly, in short sentences. It splits a task into steps when you ask. "
        "It gives no medical advice. It does not replace a person.",
    ),
    examples=(
        Said(
            es="Tengo que ordenar mi habitación y no sé por dónde empezar",
            en="I have to tidy my room and I don't know where to start",
        ),
        Said(es="Ayúdame a ducharme", en="Help me take a shower"),
    ),
    config=Config7d(
        nucleo_cognitivo=NucleoCognitivo(
            blend={"afectivo": 50, "analitico": 20, "sensorial": 20, "sintetico": 10},
            opening=Opening.VALIDATION_FIRST,
            warmth_percent=70,
        ),
        formacion_conocimiento=FormacionConocimiento(
            blend={"experiencial": 60, "intuitiva": 40}, reading_level=ReadingLevel.EASY
        ),
        reglas_internas=ReglasInternas(
            blend={"validacion": 50, "respuesta": 30, "redireccionamiento": 20},
            hand_off=HandOff.ON_REQUEST,
            break_reminder_minutes=45,
        ),
        procesamiento=Procesamiento(
            blend={"lineal": 70, "asociativo": 30}, max_items=8, step_size=StepSize.SMALL
        ),
        comunicacion=Comunicacion(
            blend={"claro": 50, "emocional": 50},
            literal_language=True,
            max_words_per_sentence=12,
            plain_language=True,
        ),
        manifestacion_operativa=ManifestacionOperativa(
            blend={"asistente": 70, "curador": 30}, initiative=Initiative.SUGGESTS
        ),
    ),
    version="1",
)

_TASK_SPLITTER = BotTemplate(
    key="task_splitter",
    type=BotType.TASK_SPLITTER,
    display_name=Said(es="Divide tareas", en="Task splitter"),
    description=Said(
        es="Divide una tarea en pasos pequeños y físicos, con los minutos de cada paso. "
        "No hace la tarea por ti.",
        en="It splits a task into small physical steps, with the minutes of each step. "
        "It does not do the task for you.",
    ),
    examples=(
        Said(
            es="Tengo que limpiar la cocina y no sé por dónde empezar",
            en="I have to clean the kitchen and I don't know where to start",
        ),
        Said(es="Divide en pasos: preparar la maleta", en="Split into steps: pack the suitcase"),
        Said(
            es="Tengo que escribir un ensayo y estoy bloqueada",
            en="I have to write an essay and I'm stuck",
        ),
    ),
    config=Config7d(
        nucleo_cognitivo=NucleoCognitivo(
            blend={"analitico": 50, "sintetico": 30, "sensorial": 20},
            opening=Opening.SOLUTION_FIRST,
            warmth_percent=40,
        ),
        formacion_conocimiento=FormacionConocimiento(
            blend={"experiencial": 70, "tecnica": 30}, reading_level=ReadingLevel.EASY
        ),
        reglas_internas=ReglasInternas(
            blend={"respuesta": 60, "ciclos": 40}, break_reminder_minutes=25
        ),
        procesamiento=Procesamiento(
            blend={"lineal": 100},
            presentation=Presentation.ONE_STEP,
            max_items=8,
            step_size=StepSize.TINY,
        ),
        comunicacion=Comunicacion(
            blend={"claro": 80, "neutro": 20},
            literal_language=True,
            max_words_per_sentence=12,
            plain_language=True,
        ),
        manifestacion_operativa=ManifestacionOperativa(
            blend={"asistente": 100}, initiative=Initiative.LEADS
        ),
    ),
    version="1",
)

ALL_TEMPLATES: Mapping[str, BotTemplate] = {
    template.key: template for template in (_COMPANION, _TASK_SPLITTER)
}


def template_named(name: str) -> BotTemplate:
    """The template `botTemplates/{key}`; InvalidArgument when there is none."""
    template = ALL_TEMPLATES.get(name.removeprefix("botTemplates/"))
    if template is None:
        raise InvalidArgument(Reason.UNKNOWN_TEMPLATE, field="template")
    return template


def default_config(kind: BotType) -> Config7d:
    """What a bot of this type gets for the dimensions its owner left out."""
    for template in ALL_TEMPLATES.values():
        if template.type is kind:
            return template.config
    return Config7d()


def draft_from(template: BotTemplate, *, display_name: str, locale: Locale) -> BotDraft:
    """A bot as the template makes it; an empty name takes the template's."""
    return BotDraft(
        display_name=display_name or template.display_name.in_(locale),
        description=template.description.in_(locale),
        type=template.type,
        locale=locale,
        template=template.key,
        config=template.config,
        multimodal=template.multimodal,
    )


def templates_after(after: tuple[str, ...] | None, kind: BotType | None) -> list[BotTemplate]:
    """The templates of a type, or all, by their key, behind the one last seen."""
    last = after[0] if after else ""
    return [
        template
        for key, template in sorted(ALL_TEMPLATES.items())
        if key > last and kind in (None, template.type)
    ]
