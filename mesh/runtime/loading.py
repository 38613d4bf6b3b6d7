"""From a manifest to the function that makes its model."""

import importlib
from typing import cast

from mesh.runtime.manifest import Manifest
from mesh.runtime.model import Loader


def loader_of(manifest: Manifest) -> Loader:
    """The loader a manifest names; ImportError when there is none."""
    module, _, name = manifest.loader.partition(":")
    found = getattr(importlib.import_module(module), name, None)
    if found is None:
        raise ImportError(f"{manifest.loader} is not there")
    return cast("Loader", found)
