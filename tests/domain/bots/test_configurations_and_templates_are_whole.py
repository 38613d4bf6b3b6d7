"""The seven dimensions, their document form, and the templates."""

from dataclasses import fields

import pytest

from mesh.kernel.errors import InvalidArgument
from mesh.kernel.locale import Locale
from mesh.kernel.reasons import Reason
from svc_bots.domain.bot import BotType
from svc_bots.domain.config7d import Config7d, from_document, to_document
from svc_bots.domain.templates import (
    ALL_TEMPLATES,
    default_config,
    draft_from,
    template_named,
    templates_after,
)

CONFIGS = {
    "product defaults": Config7d(),
    **{key: template.config for key, template in ALL_TEMPLATES.items()},
}


@pytest.mark.parametrize("config", CONFIGS.values(), ids=CONFIGS.keys())
def test_every_blend_sums_to_one_hundred(config: Config7d) -> None:
    for dimension in fields(config):
        assert sum(getattr(config, dimension.name).blend.values()) == 100


def test_there_are_the_seven_dimensions_of_the_product() -> None:
    assert [dimension.name for dimension in fields(Config7d)] == [
        "nucleo_cognitivo",
        "formacion_conocimiento",
        "reglas_internas",
        "procesamiento",
        "comunicacion",
        "estetica_sensorial",
        "manifestacion_operativa",
    ]


@pytest.mark.parametrize("config", CONFIGS.values(), ids=CONFIGS.keys())
def test_a_configuration_comes_back_from_its_document(config: Config7d) -> None:
    assert from_document(Config7d, to_document(config)) == config


def test_a_document_of_a_newer_process_is_read_without_what_is_unknown() -> None:
    document = to_document(Config7d()) | {"dimension_of_tomorrow": {"blend": {}}}

    assert from_document(Config7d, document) == Config7d()


def test_a_template_that_does_not_exist_is_refused_by_name() -> None:
    with pytest.raises(InvalidArgument) as refused:
        template_named("botTemplates/nothing")

    assert refused.value.reason is Reason.UNKNOWN_TEMPLATE
    assert refused.value.metadata == {"field": "template"}


@pytest.mark.parametrize("locale", list(Locale))
@pytest.mark.parametrize("key", ["companion", "task_splitter"])
def test_a_bot_from_a_template_speaks_the_language_asked_for(key: str, locale: Locale) -> None:
    template = template_named(f"botTemplates/{key}")

    draft = draft_from(template, display_name="", locale=locale)

    assert draft.display_name == template.display_name.in_(locale)
    assert draft.locale is locale
    assert draft.template == key


def test_templates_are_listed_by_key_and_by_type() -> None:
    assert [one.key for one in templates_after(None, None)] == ["companion", "task_splitter"]
    assert [one.key for one in templates_after(("companion",), None)] == ["task_splitter"]
    assert [one.key for one in templates_after(None, BotType.COMPANION)] == ["companion"]


def test_a_type_without_a_template_gets_the_defaults_of_the_product() -> None:
    assert default_config(BotType.CUSTOM) == Config7d()
    assert default_config(BotType.COMPANION) == ALL_TEMPLATES["companion"].config
