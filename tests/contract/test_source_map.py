"""`docs/source-map.md` accounts for everything that was commissioned."""

import re
from pathlib import Path

import pytest

from tests.contract.source_architecture import names

MAP = Path("docs/source-map.md")
_ROW = re.compile(r"^\| ([^|]+) \| `([^`]+)` \| ([^|]+) \|", re.MULTILINE)


def rows() -> dict[tuple[str, str], str]:
    return {
        (kind.strip(), name): where.strip()
        for kind, name, where in _ROW.findall(MAP.read_text("utf-8"))
    }


@pytest.mark.parametrize("kind", sorted(names()))
def test_every_name_of_the_source_has_its_row(kind: str) -> None:
    mapped = rows()

    assert [name for name in names()[kind] if (kind, name) not in mapped] == []


def test_no_row_speaks_of_something_the_source_does_not_have() -> None:
    wanted = {(kind, name) for kind, found in names().items() for name in found}

    assert set(rows()) - wanted == set()


def test_a_row_names_files_that_exist_or_says_missing() -> None:
    wrong = [
        (name, path)
        for name, where in rows().items()
        if where != "missing"
        for path in re.findall(r"`([^`]+)`", where) or ["(no file named)"]
        if not Path(path).exists()
    ]

    assert wrong == []


def test_a_fulfilled_name_is_found_in_the_file_that_fulfils_it() -> None:
    """A column or index that was renamed away would leave the map lying."""
    wrong = []
    for (kind, name), where in rows().items():
        if where == "missing" or kind not in ("table", "column", "index", "metric", "host name"):
            continue
        text = "".join(Path(path).read_text("utf-8") for path in re.findall(r"`([^`]+)`", where))
        if name.rpartition(".")[2] not in text and name not in text:
            wrong.append((kind, name, where))

    assert wrong == []
