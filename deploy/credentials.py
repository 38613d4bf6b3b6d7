"""Random passwords and keys, one 0600 file each, made once."""

from __future__ import annotations

import secrets as randomness
from dataclasses import dataclass
from pathlib import Path

from deploy.paths import Paths
from deploy.settings import Settings

PASSWORD_BYTES = 24
"""192 bits: beyond guessing, short enough to type."""

MASTER_KEY_BYTES = 32
"""AES-256."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Credentials:
    """The secrets of one mesh."""

    paths: Paths
    master_key: Path
    """Wraps every person's data key."""

    def file(self, name: str) -> Path:
        """The file of one secret, made with a random password when it is missing."""
        at = self.paths.secrets / name
        if not at.exists():
            self.paths.folder(at.parent)
            self.paths.write(at, randomness.token_urlsafe(PASSWORD_BYTES) + "\n")
        return at

    def keep(self, name: str, value: str) -> Path:
        """Store a secret that came from outside, such as the password in a URL."""
        return self.paths.write(self.paths.secrets / name, value + "\n")

    def read(self, name: str) -> str:
        """One secret."""
        return self.file(name).read_text(encoding="utf-8").strip()

    def database(self, role: str) -> Path:
        """Password file of a PostgreSQL role."""
        return self.file(f"postgres/{role}")

    def cache(self, process: str) -> Path:
        """Password file of a Valkey user."""
        return self.file(f"valkey/{process}")

    def blobs(self, process: str) -> Path:
        """Secret key file of an S3 identity."""
        return self.file(f"s3/{process}")


def ensure(paths: Paths, settings: Settings) -> Credentials:
    """Open the store of secrets."""
    given = settings.deploy.master_key_file
    if given is not None:
        folder = paths.secrets / "operator"
        master = paths.handed_in("MENTALIA_DEPLOY_MASTER_KEY_FILE", given, folder)
    else:
        master = paths.secrets / "master-key"
        if not master.exists():
            paths.write(master, randomness.token_hex(MASTER_KEY_BYTES) + "\n")
    return Credentials(paths=paths, master_key=master)
