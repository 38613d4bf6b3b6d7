"""svc_chat behind a real server, with the services it asks, on real stores."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.service.chat.house import House, opened
from tests.support.stores import Databases, Stores, databases, stores

__all__ = ["databases", "stores"]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def shared_house(
    stores: Stores, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[House]:
    """Every service, running for all tests of a file; they only add people to it."""
    databases = stores.postgres.databases()
    async with opened(databases, tmp_path_factory.mktemp("house"), stores.redis.url) as running:
        yield running
    stores.postgres.drop(databases)


@pytest.fixture
async def house(databases: Databases, stores: Stores, tmp_path: Path) -> AsyncIterator[House]:
    """Every service, running."""
    async with opened(databases, tmp_path, stores.redis.url) as running:
        yield running
