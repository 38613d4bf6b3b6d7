"""svc_auth behind a real server, on real stores."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.service.auth.people import Auth, running_auth
from tests.support.stores import Databases, databases, own_databases, stores

__all__ = ["databases", "own_databases", "stores"]


@pytest.fixture
async def auth(databases: Databases, tmp_path: Path) -> AsyncIterator[Auth]:
    """The running service."""
    async with running_auth(databases, tmp_path) as started:
        yield started
