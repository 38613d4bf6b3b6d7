"""Where the migrations find the databases."""

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from mesh.config import Settings


@dataclass(frozen=True, kw_only=True)
class MigrateSettings(Settings):
    """The two databases, and for `bootstrap` the cluster they are made in."""

    AREA: ClassVar[str] = "MIGRATE"

    database_url: str
    """The main database: `postgresql://mentalia_migrator@host:port/mentalia`."""

    database_password_file: Path | None = None
    """File with the password of that role; none where the server asks for none."""

    keys_database_url: str
    """The database of keys: `postgresql://mentalia_migrator@host:port/mentalia_keys`."""

    keys_database_password_file: Path | None = None
    """File with the password of that role."""

    admin_url: str = ""
    """For `bootstrap`: a role that may create roles and databases, `postgresql://admin@host:port/postgres`."""

    admin_password_file: Path | None = None
    """File with the password of that role."""

    passwords_dir: Path | None = None
    """For `bootstrap`: folder with one password file for each role, named as the role."""
