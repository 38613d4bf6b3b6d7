"""Packs of letters: one folder a variety, with a manifest, a model and the clips behind it."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any

import numpy as np
from numpy.typing import NDArray

MANIFEST, MODEL, CLIPS = "pack.toml", "model.npz", "clips.npz"
_FORMAT = 1


class PackError(Exception):
    """A pack is incomplete or of another format; the message says which and how."""


@dataclass(frozen=True, kw_only=True)
class Pack:
    """One variety's letters."""

    folder: Traversable
    variety: str
    """ISO 639-3 code."""

    version: str
    """Of the model, as `fingerspelling-mfs-1`."""

    author: str
    license: str
    reviewer: str
    """Who that signs reviewed it; empty when nobody did yet."""

    consent_id: str
    """Record of the consent of the people filmed; empty when the sources name none."""

    measured: Mapping[str, Any]
    """Scores and what they were measured on."""

    @classmethod
    def read(cls, folder: Traversable) -> "Pack":
        """The pack in a folder; PackError when its manifest is not one."""
        try:
            told = tomllib.loads((folder / MANIFEST).read_text("utf-8"))
            if told["format"] != _FORMAT:
                raise PackError(f"The pack {folder.name} has format {told['format']}.")
            return cls(
                folder=folder,
                variety=told["variety"],
                version=told["version"],
                author=told["author"],
                license=told["license"],
                reviewer=told["reviewer"],
                consent_id=told["consent_id"],
                measured=told["measured"],
            )
        except (OSError, tomllib.TOMLDecodeError, KeyError) as error:
            raise PackError(f"The pack {folder.name} cannot be read: {error}.") from error

    @cached_property
    def model(self) -> Mapping[str, NDArray[Any]]:
        """The arrays of the letter model."""
        return self._arrays(MODEL)

    @cached_property
    def clips(self) -> Mapping[str, NDArray[np.float64]]:
        """One clip a letter at 25 frames a second: `(frames, 21, xy)`, palms, y down."""
        arrays = self._arrays(CLIPS)
        scale = float(arrays["scale"])
        return {
            name: array.astype(np.float64) * scale
            for name, array in arrays.items()
            if name != "scale"
        }

    def _arrays(self, name: str) -> dict[str, NDArray[Any]]:
        try:
            with (
                (self.folder / name).open("rb") as file,
                np.load(file, allow_pickle=False) as arrays,
            ):
                return {key: arrays[key] for key in arrays.files}
        except (OSError, ValueError) as error:
            raise PackError(f"{self.variety}/{name} cannot be read: {error}.") from error


def shipped() -> dict[str, Pack]:
    """The packs that come with the service, by variety."""
    root = resources.files("svc_signlink") / "packs"
    folders = sorted((one for one in root.iterdir() if one.is_dir()), key=lambda one: one.name)
    packs = (Pack.read(folder) for folder in folders if not folder.name.startswith("_"))
    return {pack.variety: pack for pack in packs}
