"""svc_chat behind a real server, with the services it asks, on real stores."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.service.chat.house import House, opened
from tests.support.stores import Databases, Stores, databases, stores

__all__ = ["databases", "stores"]


@pytest.fixture
async def house(databases: Databases, stores: Stores, tmp_path: Path) -> AsyncIterator[House]:
    """Every service, running."""
    async with opened(databases, tmp_path, stores.redis.url) as running:
        yield running
