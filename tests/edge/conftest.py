"""The running edge that most tests talk to."""

from collections.abc import AsyncIterator

import pytest

from tests.edge.running import Running, running_edge


@pytest.fixture
async def edge() -> AsyncIterator[Running]:
    """An edge in front of a gardener."""
    async with running_edge() as running:
        yield running
