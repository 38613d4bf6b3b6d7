"""Work that nobody waits for."""

import asyncio
import logging
from typing import Protocol

from mesh.kernel.errors import Fault

_LOG = logging.getLogger("svc_auth.jobs")
_SWEEP_EVERY_S = 3600.0
"""Once an hour: what is past costs space only."""


class Housekeeping(Protocol):
    """Removes what can no longer be used."""

    async def sweep(self) -> dict[str, int]:
        """Delete what is past; how many rows of each table that were."""
        ...


async def keep_tidy(housekeeping: Housekeeping, *, every_s: float = _SWEEP_EVERY_S) -> None:
    """Sweep again and again; never returns by itself."""
    while True:
        await asyncio.sleep(every_s)
        try:
            swept = await housekeeping.sweep()
            _LOG.info("swept", extra={"count": sum(swept.values())})
        except Fault as fault:
            _LOG.warning("not swept", extra={"reason": fault.reason.value})
        except Exception:  # noqa: BLE001  # the next hour may find what was missing
            _LOG.exception("not swept")
