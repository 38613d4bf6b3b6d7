"""A pack names its author, licence, sources and scores, is small, and comes out the same again."""

import tomllib
from importlib import resources
from pathlib import Path

import numpy as np
import pytest

from mesh.kernel.errors import InvalidArgument
from mesh.kernel.reasons import Reason
from svc_signlink.inference.letters import NetworkLetterModel, PackLetterModels
from svc_signlink.inference.packs import Pack, PackError, shipped
from svc_signlink.training.packs import Plan, fit, write
from svc_signlink.training.sources import Material

PACKS = Path(str(resources.files("svc_signlink") / "packs"))
LETTERS = {"ase": 26, "mfs": 29, "ssp": 30}


def test_the_three_varieties_are_whole() -> None:
    assert {name: len(pack.clips) for name, pack in shipped().items()} == LETTERS
    for variety, pack in shipped().items():
        assert len(NetworkLetterModel(pack).alphabet.letters) == LETTERS[variety]


@pytest.mark.parametrize("variety", LETTERS)
def test_a_manifest_names_everything_a_reader_must_know(variety: str) -> None:
    told = tomllib.loads((PACKS / variety / "pack.toml").read_text("utf-8"))

    assert all(told[key] for key in ("version", "author", "license", "sources", "measured"))
    assert {"reviewer", "consent_id"} <= told.keys()
    assert "measured_on" in told["measured"]


def test_all_packs_together_are_small() -> None:
    assert sum(path.stat().st_size for path in PACKS.rglob("*") if path.is_file()) < 2_000_000


def test_an_unknown_variety_is_refused_with_those_that_are_known() -> None:
    models = PackLetterModels(shipped())

    with pytest.raises(InvalidArgument) as refused:
        models.of("xxx")

    assert refused.value.reason is Reason.UNKNOWN_VARIETY
    assert refused.value.metadata == {"field": "config.variety", "known": "ase, mfs, ssp"}


@pytest.mark.parametrize("damage", ["no manifest", "no model", "another format"])
def test_a_damaged_pack_is_named(tmp_path: Path, damage: str) -> None:
    folder = tmp_path / "ssp"
    folder.mkdir()
    text = (PACKS / "ssp" / "pack.toml").read_text("utf-8")
    if damage == "another format":
        text = text.replace("format = 1", "format = 2")
    if damage != "no manifest":
        (folder / "pack.toml").write_text(text, "utf-8")

    with pytest.raises(PackError, match="ssp"):
        NetworkLetterModel(Pack.read(folder))


def test_training_twice_gives_the_same_files(tmp_path: Path) -> None:
    """With too little training to be of use: what counts is that nothing depends on chance."""
    clips = {
        letter: np.concatenate([clip, np.zeros((*clip.shape[:2], 1))], axis=2)
        for letter, clip in shipped()["ssp"].clips.items()
    }
    material = Material(variety="ssp", clips=clips, stills=(), fillers=(clips["B"][0],))

    for name in ("first", "second"):
        write(tmp_path / name, material, fit(material, Plan(segments=120, seed=5)))

    for file in ("model.npz", "clips.npz", "pack.toml"):
        assert (tmp_path / "first" / file).read_bytes() == (tmp_path / "second" / file).read_bytes()
    assert NetworkLetterModel(Pack.read(tmp_path / "first")).alphabet.letters
