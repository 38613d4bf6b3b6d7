"""The real stores, for the suites of this folder."""

from tests.support.stores import databases, own_databases, stores

__all__ = ["databases", "own_databases", "stores"]
