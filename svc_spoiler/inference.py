"""The reader of texts on a thread of its own, so that a long text does not hold up others."""

from mesh.runtime.threads import BoundedExecutor
from svc_spoiler.domain.assessment import assess
from svc_spoiler.domain.reader import read
from svc_spoiler.domain.ruleset import Ruleset
from svc_spoiler.domain.values import Assessment, Bond

_SHORT = 500
"""Characters read at once on the loop: 2 ms at most, less than handing them to a thread."""


class RulesReader:
    """Reads by the compiled rules."""

    def __init__(self, ruleset: Ruleset, workers: BoundedExecutor) -> None:
        self._ruleset = ruleset
        self._workers = workers

    async def read(self, text: str, bond: Bond | None) -> Assessment:
        """What the rules say about a text."""
        if len(text) <= _SHORT:
            return self._assess(text, bond)
        return await self._workers.run(self._assess, text, bond)

    def _assess(self, text: str, bond: Bond | None) -> Assessment:
        return assess(text, read(text, self._ruleset, bond))
