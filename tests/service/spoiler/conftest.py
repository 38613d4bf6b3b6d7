"""svc_spoiler behind a real server; it has no store."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.service.spoiler.running import Spoiler, running_spoiler


@pytest.fixture
async def spoiler(tmp_path: Path) -> AsyncIterator[Spoiler]:
    """The running service."""
    async with running_spoiler(tmp_path) as started:
        yield started
