"""What a process depends on, and whether it answered last time.

Readiness is earned once and is local: a process serves when everything it *owns* was
reached (its schema, its model). Whatever else it needs is watched and shown in metrics
and `/readyz`; losing it degrades named features and never takes the service down.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from mesh.kernel.errors import Fault
from mesh.telemetry.metrics import Metrics

_LOG = logging.getLogger("mesh.readiness")
_RETRY_S = 0.2
_WATCH_S = 5.0
_CHECK_TIMEOUT_S = 3.0

Check = Callable[[], Awaitable[object]]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Dependency:
    name: str
    check: Check
    owned: bool


class Readiness:
    """The dependencies of one process."""

    def __init__(self, metrics: Metrics) -> None:
        self._metrics = metrics
        self._dependencies: list[_Dependency] = []
        self._up: dict[str, bool] = {}

    def own(self, name: str, check: Check) -> None:
        """The process must not serve before `check` passed once."""
        self._dependencies.append(_Dependency(name=name, check=check, owned=True))

    def watch(self, name: str, check: Check) -> None:
        """The process degrades without it, and goes on."""
        self._dependencies.append(_Dependency(name=name, check=check, owned=False))

    def states(self) -> dict[str, bool]:
        """Whether each dependency answered last time."""
        return dict(self._up)

    async def earned(self) -> None:
        """Wait until everything owned was reached once; retried for as long as it takes."""
        owned = [one for one in self._dependencies if one.owned]
        await asyncio.gather(*(self._until_up(one) for one in owned))

    async def keep_watching(self) -> None:
        """Check every dependency again and again; never returns by itself."""
        while True:
            await asyncio.gather(*(self._look(one) for one in self._dependencies))
            await asyncio.sleep(_WATCH_S)

    async def check_once(self) -> dict[str, str]:
        """Each dependency with `ok` or why it failed, for `--check`."""
        found: dict[str, str] = {}
        for one in self._dependencies:
            try:
                async with asyncio.timeout(_CHECK_TIMEOUT_S):
                    await one.check()
                found[one.name] = "ok"
            except (Fault, OSError, TimeoutError) as error:
                found[one.name] = str(error) or type(error).__name__
            except Exception as error:  # noqa: BLE001  # the next one is looked at all the same
                found[one.name] = type(error).__name__
        return found

    async def _until_up(self, dependency: _Dependency) -> None:
        while not await self._look(dependency):
            await asyncio.sleep(_RETRY_S)

    async def _look(self, dependency: _Dependency) -> bool:
        up = True
        try:
            async with asyncio.timeout(_CHECK_TIMEOUT_S):
                await dependency.check()
        except Exception as error:  # noqa: BLE001  # tables not made yet pass like a lost peer
            up = False
            if self._up.get(dependency.name, True):
                _LOG.warning(
                    "dependency lost",
                    extra={"dependency": dependency.name, "reason": type(error).__name__},
                )
        if up and self._up.get(dependency.name) is False:
            _LOG.info("dependency back", extra={"dependency": dependency.name})
        self._up[dependency.name] = up
        self._metrics.dependency_up.labels(dependency.name).set(float(up))
        return up
