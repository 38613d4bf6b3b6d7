"""Makes the packs: trains the model of a variety and writes it with the clips behind it."""

import dataclasses
import io
import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from svc_signlink.training import network, streams
from svc_signlink.training.distortion import palm_size
from svc_signlink.training.sources import Material

_CLIP_SCALE = 1 / 4000
"""A step of the stored clips, palms: 16 bits hold 8 palms either way at an eightieth of the
noise of the hand model."""
_FORMAT = 1


@dataclass(frozen=True, kw_only=True)
class Plan:
    """How much is trained, and from which seed."""

    segments: int = 9000
    seed: int = 20261124


@dataclass(frozen=True, kw_only=True)
class Trained:
    """A trained model of one variety."""

    classes: tuple[str, ...]
    network: network.Network
    priors: NDArray[np.float64]
    """How often each class was in training."""


@dataclass(frozen=True, kw_only=True)
class About:
    """What a manifest says of a pack, beyond its numbers."""

    author: str
    license: str
    sources: tuple[str, ...]


_CLIPS_FROM = "spoken-to-signed 0.4.0 (PyPI, University of Zurich), fingerspelling_lexicon, MIT"
ABOUT: Mapping[str, About] = {
    "mfs": About(
        author="Mentalia, from recordings and photographs of the sources",
        license="MIT (clips; rights in the recordings not stated) and CC-BY-4.0 (LSMi)",
        sources=(
            _CLIPS_FROM,
            "LSMi v8 (lsm-1nlmn, universe.roboflow.com), CC BY 4.0; landmarks, wrong labels dropped",
        ),
    ),
    "ssp": About(
        author="Mentalia, from recordings of the source",
        license="MIT (clips; rights in the recordings not stated)",
        sources=(_CLIPS_FROM,),
    ),
    "ase": About(
        author="Mentalia, from recordings of the sources",
        license="MIT (clips; rights in the recordings not stated), CC0-1.0 and Apache-2.0",
        sources=(
            _CLIPS_FROM,
            "ASL Alphabet Hand Landmarks, Boris Graudt, github.com/borisgraudt/asl-ai, CC0",
            "github.com/dvorakman/csci218-group-project, Apache-2.0",
        ),
    ),
}


def fit(material: Material, plan: Plan) -> Trained:
    """Train the model of a variety; a minute or two on one core, the same each time."""
    classes = streams.classes_of(material)
    maker = streams.StreamMaker(material, np.random.default_rng(plan.seed))
    features, labels = streams.table(maker.examples(plan.segments), classes)
    trained = network.train(features, labels, len(classes), seed=plan.seed)
    priors = (np.bincount(labels, minlength=len(classes)) + 1) / (len(labels) + len(classes))
    return Trained(classes=classes, network=trained, priors=priors)


def write(folder: Path, material: Material, trained: Trained) -> None:
    """Write the pack of a variety; scores come later, from `measure`."""
    folder.mkdir(parents=True, exist_ok=True)
    weights = trained.network
    arrays: dict[str, NDArray[Any]] = {
        "classes": np.array(trained.classes),
        "priors": trained.priors.astype(np.float32),
        "mean": weights.mean,
        "deviation": weights.deviation,
    }
    for number, (weight, bias) in enumerate(zip(weights.weights, weights.biases, strict=True)):
        arrays[f"weight{number}"] = weight.astype(np.float16)
        arrays[f"bias{number}"] = bias.astype(np.float32)
    _save(folder / "model.npz", arrays)
    clips: dict[str, NDArray[Any]] = {"scale": np.array(_CLIP_SCALE)}
    for letter, clip in material.clips.items():
        flat = clip[..., :2]
        palms = (flat - flat[:, :1].mean(axis=0)) / palm_size(clip)
        clips[letter] = np.round(palms / _CLIP_SCALE).clip(-32767, 32767).astype(np.int16)
    _save(folder / "clips.npz", clips)
    write_manifest(folder, material.variety, {})


def write_manifest(folder: Path, variety: str, measured: Mapping[str, object]) -> None:
    """Write `pack.toml`, with scores when there are some."""
    about = ABOUT[variety]
    lines = [
        "# Written by `python -m svc_signlink.training`; reviewer and consent_id by people.",
        f"format = {_FORMAT}",
        f'variety = "{variety}"',
        f'version = "fingerspelling-{variety}-1"',
        f"author = {_toml(about.author)}",
        f"license = {_toml(about.license)}",
        "# Who that signs reviewed the letters; empty: none yet.",
        'reviewer = ""',
        "# Record of the consent of the people filmed; empty: the sources name none.",
        'consent_id = ""',
        "sources = [",
        *(f"    {_toml(source)}," for source in about.sources),
        "]",
        "",
        "[measured]",
        *(f"{key} = {_toml(value)}" for key, value in measured.items()),
    ]
    (folder / "pack.toml").write_text("\n".join(lines) + "\n", "utf-8")


def _toml(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _save(path: Path, arrays: Mapping[str, NDArray[Any]]) -> None:
    """An npz whose bytes depend on nothing but its arrays: numpy's own has the time in it."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, array in arrays.items():
            buffer = io.BytesIO()
            np.lib.format.write_array(buffer, array, allow_pickle=False)
            archive.writestr(
                zipfile.ZipInfo(f"{name}.npy"), buffer.getvalue(), zipfile.ZIP_DEFLATED
            )


def quick(plan: Plan, segments: int) -> Plan:
    """The same plan with another amount, for measuring many folds."""
    return dataclasses.replace(plan, segments=segments)
