"""Where things of a checkout live, and whether the account that runs the mesh can reach them.

Standard library only, and in a syntax old interpreters read: `deploy.bootstrap` runs it before anything is installed.
"""

from __future__ import annotations

import hashlib
import os
import pwd
import shutil
import subprocess
from pathlib import Path

RUNTIME_USER = "mentalia"
"""System user that runs everything but the supervisor when the mesh is started by root."""

LIBRARY = Path("/var/lib/mentalia")
"""Holds what the runtime user cannot reach in a checkout below a folder that only root enters."""

MIRRORED = ("mesh", "svc_*", "edge", "deploy", "envoy", "migrations", "gen", "protos")
"""Folders the processes read at run time."""

MIRRORED_FILES = ("pyproject.toml", "constraints.txt", "README.md", "LICENSE")
"""Files an installation from the mirror reads."""

LEFT_OUT = frozenset({"__pycache__", "node_modules", ".git"})
"""Folder names that are never mirrored."""


class SetupError(Exception):
    """Something stops the set-up; the message is one sentence for the person at the terminal."""


def is_root() -> bool:
    """Whether this process may change to other users."""
    return os.geteuid() == 0


def runtime_account(create: bool = True) -> pwd.struct_passwd | None:
    """The account the mesh runs as: None for "the one that started it", else the user `mentalia`.

    Started by root, the user is created when it is missing. Raises SetupError when that fails.
    """
    if not is_root():
        return None
    try:
        return pwd.getpwnam(RUNTIME_USER)
    except KeyError:
        if not create:
            raise SetupError(
                f"The user {RUNTIME_USER} does not exist; run make setup first."
            ) from None
    command = [
        "useradd",
        "--system",
        "--no-create-home",
        "--user-group",
        "--home-dir",
        str(LIBRARY),
    ]
    command += [
        "--shell",
        shutil.which("nologin", path="/usr/sbin:/sbin") or "/bin/false",
        RUNTIME_USER,
    ]
    found = shutil.which(command[0], path="/usr/sbin:/sbin:/usr/bin:/bin")
    if found is None:
        raise SetupError(
            f"Started by root, the mesh needs a user named {RUNTIME_USER}: create it and run this again."
        )
    done = subprocess.run(
        [found, *command[1:]], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
    )
    if done.returncode not in (0, 9):  # 9: another run created it meanwhile
        raise SetupError(
            f"useradd could not create the user {RUNTIME_USER}: {done.stdout.decode().strip()}."
        )
    return pwd.getpwnam(RUNTIME_USER)


def run_as(
    account: pwd.struct_passwd | None, command: list[str]
) -> subprocess.CompletedProcess[bytes]:
    """Run a command as that account, in /, with nothing of this process's environment but PATH."""
    options: dict[str, object] = {}
    if account is not None:
        options = {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
    return subprocess.run(  # type: ignore[call-overload,no-any-return]
        # The shell turns a program that the account may not start into an exit status.
        ["/bin/sh", "-c", 'exec "$0" "$@"', *command],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        cwd="/",
        env={"PATH": "/usr/local/bin:/usr/bin:/bin"},
        check=False,
        **options,
    )


def can_enter(account: pwd.struct_passwd | None, folder: Path) -> bool:
    """Whether the account reads and enters the folder, or the nearest existing one above it."""
    while not folder.exists():
        folder = folder.parent
    if account is None:
        return os.access(folder, os.R_OK | os.X_OK)
    return run_as(account, ["test", "-r", f"{folder}/.", "-a", "-x", f"{folder}/."]).returncode == 0


def short_hash(path: Path) -> str:
    """Twelve characters that stand for a path."""
    return hashlib.sha256(str(path).encode()).hexdigest()[:12]


class Places:
    """Where the virtual environment and the source that the processes import are.

    `checkout` is the folder of this repository, `source` the one the processes import (the checkout itself or a
    mirror of it), `venv` the virtual environment.
    """

    def __init__(self, checkout: Path, account: pwd.struct_passwd | None) -> None:
        self.checkout = checkout
        self.account = account
        if can_enter(account, checkout):
            self.source, self.venv = checkout, checkout / ".venv"
        else:
            base = LIBRARY / short_hash(checkout)
            self.source, self.venv = base / "source", base / "venv"

    @property
    def mirrored(self) -> bool:
        """Whether the processes import a copy."""
        return self.source != self.checkout

    @property
    def python(self) -> Path:
        """The interpreter of the virtual environment."""
        return self.venv / "bin" / "python"

    def refresh(self) -> None:
        """Bring the mirror up to date, and let `.venv` in the checkout lead to the environment."""
        if self.mirrored:
            self._refresh_mirror()
            self._link_environment()

    def _refresh_mirror(self) -> None:
        for folder in (LIBRARY, self.source.parent, self.source):
            folder.mkdir(mode=0o755, exist_ok=True)
        wanted = set()
        for pattern in MIRRORED:
            wanted |= {path.name for path in self.checkout.glob(pattern) if path.is_dir()}
        for name in wanted:
            _mirror(self.checkout / name, self.source / name)
        for path in self.source.iterdir():
            if path.is_dir() and path.name not in wanted and not path.name.endswith(".egg-info"):
                shutil.rmtree(path)
        for name in MIRRORED_FILES:
            if (self.checkout / name).exists():
                _copy_if_other(self.checkout / name, self.source / name)

    def _link_environment(self) -> None:
        link = self.checkout / ".venv"
        if link.is_symlink() and link.readlink() != self.venv:
            link.unlink()
        if not link.exists() and not link.is_symlink():
            link.symlink_to(self.venv)


def _mirror(source: Path, target: Path) -> None:
    """Make target the same as source: copy what differs, remove what is gone."""
    target.mkdir(mode=0o755, exist_ok=True)
    names = {entry.name: entry for entry in os.scandir(source) if entry.name not in LEFT_OUT}
    for entry in os.scandir(target):
        if entry.name not in names and entry.name not in LEFT_OUT:
            if entry.is_dir(follow_symlinks=False):
                shutil.rmtree(entry.path)
            else:
                Path(entry.path).unlink()
    for name, entry in names.items():
        if entry.is_dir():
            _mirror(source / name, target / name)
        else:
            _copy_if_other(source / name, target / name)


def _copy_if_other(source: Path, target: Path) -> None:
    """Copy a file when size or time differ; readable by everybody, as the mesh's user is somebody else."""
    of = source.stat()
    if target.exists():
        at = target.stat()
        if (at.st_size, at.st_mtime_ns) == (of.st_size, of.st_mtime_ns):
            return
    partial = target.with_name(target.name + ".partial")
    shutil.copy2(source, partial)
    partial.chmod(0o755 if of.st_mode & 0o100 else 0o644)
    partial.replace(target)
