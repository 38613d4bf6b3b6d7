"""One mesh for all system tests, started as `make run` starts it."""

from collections.abc import Iterator

import pytest

from tests.support.clients import Target
from tests.support.meshes import running_mesh


@pytest.fixture(scope="session")
def target(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Target]:
    """A mesh with its rate limits off."""
    folder = tmp_path_factory.mktemp("mesh")
    for parent in (folder, folder.parent):
        parent.chmod(0o755)
    with running_mesh(folder / "home", MENTALIA_RATE_LIMITS="off") as endpoints:
        yield Target.read(endpoints)
