"""The folders of one mesh: $MENTALIA_HOME as a person sees it, and where its contents are."""

from __future__ import annotations

import os
import pwd
import secrets
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from deploy.places import LIBRARY, Places, SetupError, can_enter, runtime_account, short_hash

CHECKOUT = Path(__file__).resolve().parent.parent
"""The folder that holds `deploy/`."""

LONGEST_SOCKET_PATH = 100
"""The kernel takes 107 bytes; supervisord binds under a longer temporary name first."""

FOLDERS = ("data", "run", "config", "secrets", "pki", "log", "cache", "models")
"""What $MENTALIA_HOME contains."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Paths:
    """Where everything of one mesh is."""

    home: Path
    """$MENTALIA_HOME."""
    state: Path
    """Where the contents are: `home`, or a folder the mesh's user can enter that `home` links to."""
    account: pwd.struct_passwd | None
    """Whom the processes run as; None: the one who started the runner."""
    venv: Path
    source: Path
    """What the processes import."""

    @property
    def data(self) -> Path:
        """What must survive: databases, buckets, mail."""
        return self.state / "data"

    @property
    def run(self) -> Path:
        """Sockets, process ids and endpoints.json; nothing that must survive."""
        return self.state / "run"

    @property
    def config(self) -> Path:
        """Configurations made anew at each start."""
        return self.state / "config"

    @property
    def secrets(self) -> Path:
        """One secret a file."""
        return self.state / "secrets"

    @property
    def pki(self) -> Path:
        """Certificates and keys."""
        return self.state / "pki"

    @property
    def logs(self) -> Path:
        """One log a process, rotated."""
        return self.state / "log"

    @property
    def models(self) -> Path:
        """Weights that were fetched."""
        return self.state / "models"

    @property
    def cache(self) -> Path:
        """What can be made again."""
        return self.state / "cache"

    def socket(self, name: str) -> Path:
        """Path of a unix socket: in `run`, or in a private folder of /tmp when that path is too long for one."""
        at = self.run / name
        if len(str(at)) <= LONGEST_SOCKET_PATH:
            return at
        folder = Path(tempfile.gettempdir()) / f"mentalia-{short_hash(self.state)}"
        folder.mkdir(mode=0o700, exist_ok=True)
        owner = self.account.pw_uid if self.account is not None else os.geteuid()
        if folder.is_symlink() or folder.stat().st_uid not in (owner, os.geteuid()):
            raise SetupError(
                f"{folder} belongs to somebody else; set MENTALIA_HOME to a shorter path."
            )
        self.give(folder)
        return folder / name

    @property
    def endpoints(self) -> Path:
        """Written when everything serves."""
        return self.home / "run" / "endpoints.json"

    @property
    def python(self) -> Path:
        """The interpreter of the processes."""
        return self.venv / "bin" / "python"

    def tool(self, name: str) -> Path:
        """A program of the virtual environment."""
        return self.venv / "bin" / name

    def folder(self, path: Path, mode: int = 0o700) -> Path:
        """Make a folder that belongs to the mesh's user."""
        path.mkdir(mode=mode, parents=True, exist_ok=True)
        path.chmod(mode)
        self.give(path)
        return path

    def give(self, path: Path) -> None:
        """Make the mesh's user the owner."""
        if self.account is not None:
            os.chown(path, self.account.pw_uid, self.account.pw_gid)

    def write(
        self, path: Path, content: str | bytes, mode: int = 0o600, *, ours: bool = False
    ) -> Path:
        """Replace a file in one step; owned by the mesh's user, or by whoever started the runner if `ours`."""
        data = content.encode() if isinstance(content, str) else content
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        partial = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        partial.chmod(mode)
        if not ours:
            self.give(partial)
        partial.replace(path)
        return path

    def handed_in(self, setting: str, given: Path, folder: Path) -> Path:
        """A file of the operator where the processes can read it. Raises SetupError.

        Started as root it is a copy, made anew at each start, in a folder of the mesh: private
        keys commonly belong to root, who need not give them away for it.
        """
        try:
            content = given.read_bytes()
        except OSError as error:
            raise SetupError(f"{setting}: {given} cannot be read ({error.strerror}).") from None
        if self.account is None:
            return given
        return self.write(self.folder(folder) / given.name, content)


def home(environment: Mapping[str, str]) -> Path:
    """$MENTALIA_HOME, or `.mentalia` in the checkout."""
    given = environment.get("MENTALIA_HOME", "")
    return Path(given).expanduser().absolute() if given else CHECKOUT / ".mentalia"


def resolve(environment: Mapping[str, str]) -> Paths:
    """Find the folders, making those that are missing. Raises SetupError."""
    account = runtime_account()
    places = Places(CHECKOUT, account)
    at = home(environment)
    at.mkdir(mode=0o755, parents=True, exist_ok=True)
    state = at if can_enter(account, at) else _reachable_state(at)
    paths = Paths(home=at, state=state, account=account, venv=places.venv, source=places.source)
    for name in FOLDERS:
        paths.folder(state / name)
        if state != at:
            _link(at / name, state / name)
    return paths


def _reachable_state(at: Path) -> Path:
    """The folder that stands in for a home below a folder only root enters: the one it links to, or a new one."""
    link = at / "data"
    if link.is_symlink():
        return link.resolve().parent
    state = LIBRARY / "homes" / f"{short_hash(at)}-{secrets.token_hex(4)}"
    for folder in (LIBRARY, LIBRARY / "homes", state):
        folder.mkdir(mode=0o755, exist_ok=True)
    return state


def _link(link: Path, target: Path) -> None:
    """Let link lead to target."""
    if link.is_symlink() and link.readlink() == target:
        return
    if link.is_symlink():
        link.unlink()
    link.symlink_to(target)
