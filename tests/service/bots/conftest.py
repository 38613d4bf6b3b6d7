"""svc_bots behind a real server, on a real store."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.service.bots.running import Bots, running_bots
from tests.support.stores import Databases, databases, stores

__all__ = ["databases", "stores"]


@pytest.fixture
async def bots(databases: Databases, tmp_path: Path) -> AsyncIterator[Bots]:
    """The running service."""
    async with running_bots(databases, tmp_path) as started:
        yield started
