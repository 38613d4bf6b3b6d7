"""svc_signlink behind a real server, with its real models."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.service.signlink.running import SignLink, running_sign_link


@pytest.fixture
async def sign_link(tmp_path: Path) -> AsyncIterator[SignLink]:
    """The running service."""
    async with running_sign_link(tmp_path) as started:
        yield started
