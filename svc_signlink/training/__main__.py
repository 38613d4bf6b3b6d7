"""`python -m svc_signlink.training build|measure|clip`: packs, their card, and words as clips."""

import argparse
import json
import os
import sys
from pathlib import Path

PACKS = Path(__file__).parent.parent / "packs"
VARIETIES = ("ase", "mfs", "ssp")


def main() -> None:
    """Do what the command line asks."""
    parser = argparse.ArgumentParser(prog="python -m svc_signlink.training", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, what in (
        ("build", "train the models and write the packs (minutes)"),
        ("measure", "measure the packs with signers unseen, and write the model card (minutes)"),
    ):
        command = commands.add_parser(name, help=what)
        command.add_argument("--data", type=Path, required=True, help="folder with the .npz files")
        command.add_argument("--packs", type=Path, default=PACKS, help="folder of the packs")
        command.add_argument("--variety", choices=VARIETIES, action="append")
    command = commands.add_parser("clip", help="print a word as landmark messages, one JSON a line")
    command.add_argument("--variety", choices=VARIETIES, required=True)
    command.add_argument("--word", required=True)
    command.add_argument("--seed", type=int, required=True)
    asked = parser.parse_args()
    # One thread makes sums come out the same everywhere; it must be said before numpy loads.
    for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ[name] = "1"
    if asked.command == "clip":
        clip(asked.variety, asked.word, asked.seed)
    elif asked.command == "build":
        build(asked.data, asked.packs, asked.variety or VARIETIES)
    else:
        from svc_signlink.training.measure import measure

        measure(asked.data, asked.packs, asked.variety or VARIETIES, say=print)


def build(data: Path, packs: Path, varieties: list[str] | tuple[str, ...]) -> None:
    """Train and write the packs."""
    from svc_signlink.training import sources
    from svc_signlink.training.packs import Plan, fit, write

    for variety in varieties:
        material = sources.load(data, variety)
        write(packs / variety, material, fit(material, Plan()))
        print(f"{variety}: {len(material.letters)} letters written to {packs / variety}")


def clip(variety: str, word: str, seed: int) -> None:
    """Print a word as the messages a client sends over the WebSocket."""
    from svc_signlink.training.clips import spell_frames

    for frame in spell_frames(variety=variety, word=word, seed=seed):
        sys.stdout.write(json.dumps({"landmarks": frame}) + "\n")


if __name__ == "__main__":
    main()
