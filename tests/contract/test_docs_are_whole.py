"""What a person may call, set, watch or restart is in the documents; the pages are current."""

import runpy
import tomllib
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from mesh.config import GLOBAL_NAMES
from mesh.contract import known_methods
from mesh.kernel.reasons import Reason
from mesh.telemetry.names import METRICS
from tests.contract.contract_descriptors import ROOT, refuse

GENERATOR = runpy.run_path(str(ROOT / "docs" / "generate.py"))


@cache
def documents() -> str:
    """Every document that speaks of Mentalia as it is; what was commissioned is another matter."""
    written = [*ROOT.glob("README.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("*/README.md")]
    commissioned = {ROOT / "docs" / "source-architecture.md", ROOT / "docs" / "source-map.md"}
    return "\n".join(path.read_text("utf-8") for path in written if path not in commissioned)


def rpcs() -> list[str]:
    api = (ROOT / "docs" / "api.md").read_text("utf-8")
    sections = {section.partition("\n")[0]: section for section in api.split("\n## ")[1:]}
    return [
        method.full_name
        for method in known_methods().values()
        if f"\n### {method.name}\n" not in sections.get(method.service, "")
    ]


def unspoken(names: list[str]) -> list[str]:
    return [name for name in names if f"`{name}`" not in documents()]


def reasons() -> list[str]:
    return [reason.name for reason in Reason if f"\n## {reason.name}\n" not in documents()]


def settings() -> list[str]:
    classes = GENERATOR["settings_classes"]()
    return unspoken([*GLOBAL_NAMES, *(name for kind in classes for name in kind.names())])


def metrics() -> list[str]:
    return unspoken(list(METRICS))


def processes() -> list[str]:
    listed = tomllib.loads((ROOT / "deploy" / "services.toml").read_text("utf-8"))["process"]
    return unspoken([process["name"] for process in listed])


@pytest.mark.parametrize("missing", [rpcs, reasons, settings, metrics, processes])
def test_nothing_is_left_out_of_the_documents(missing: Callable[[], list[str]]) -> None:
    refuse(missing(), "Run `make gen`, or name in README.md or the README of its folder:")


def test_the_generated_pages_are_up_to_date() -> None:
    pages: dict[Path, str] = GENERATOR["pages"]()

    stale = [
        path.name
        for path, text in pages.items()
        if not path.exists() or path.read_text("utf-8") != text
    ]

    refuse(stale, "Run `make gen`; these pages are stale:")


def test_a_generated_page_names_the_command_that_wrote_it() -> None:
    pages: dict[Path, str] = GENERATOR["pages"]()

    assert [path.name for path, text in pages.items() if "`make gen`" not in text] == []


def test_every_setting_says_what_it_does() -> None:
    meanings = GENERATOR["field_meanings"]

    wordless = [
        name
        for kind in GENERATOR["settings_classes"]()
        for name, field in kind.names().items()
        if not meanings(kind).get(field)
    ]

    refuse(wordless, "Write a string right under the field of:")
