"""The one list of methods that are in the contract and not yet built."""

import tomllib
from functools import cache
from importlib import resources


@cache
def unbuilt_methods() -> frozenset[str]:
    """Full names (`service/Method`) of the methods that answer NOT_BUILT."""
    text = resources.files(__package__).joinpath("unbuilt.toml").read_text("utf-8")
    return frozenset(tomllib.loads(text))
