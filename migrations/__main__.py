"""`python -m migrations upgrade` brings both databases to the newest tables.

`python -m migrations bootstrap` first makes roles and databases in a cluster that has none.
"""

import argparse
import os
import sys
from pathlib import Path

import psycopg
import sqlalchemy.exc
from sqlalchemy.engine import make_url

from mesh.config import SettingsError, read_secret
from migrations.bootstrap import LOGINS, bootstrap
from migrations.runner import migrate
from migrations.settings import MigrateSettings


def main() -> int:
    """Run the command; 1 and one sentence on failure."""
    parser = argparse.ArgumentParser(prog="python -m migrations", description=__doc__)
    parser.add_argument("command", choices=("upgrade", "bootstrap"))
    command = parser.parse_args().command
    try:
        settings = MigrateSettings.load(os.environ)
        if command == "bootstrap":
            _bootstrap(settings)
        else:
            _upgrade(settings)
    except SettingsError as error:
        return _fail(str(error))
    except (sqlalchemy.exc.SQLAlchemyError, psycopg.Error) as error:
        return _fail(f"The database refused: {str(error).splitlines()[0]}")
    return 0


def _upgrade(settings: MigrateSettings) -> None:
    migrate(
        settings.database_url,
        settings.keys_database_url,
        password=_secret(settings.database_password_file, "migrator's password"),
        keys_password=_secret(settings.keys_database_password_file, "migrator's password"),
    )


def _bootstrap(settings: MigrateSettings) -> None:
    if not settings.admin_url or settings.passwords_dir is None:
        raise SettingsError(
            "MENTALIA_MIGRATE_ADMIN_URL and MENTALIA_MIGRATE_PASSWORDS_DIR must be set."
        )
    bootstrap(
        settings.admin_url,
        {
            role: read_secret(settings.passwords_dir / role, purpose=f"password of {role}")
            for role in LOGINS
        },
        admin_password=_secret(settings.admin_password_file, "administrator's password"),
        database=make_url(settings.database_url).database or "mentalia",
        keys_database=make_url(settings.keys_database_url).database or "mentalia_keys",
    )


def _secret(path: Path | None, purpose: str) -> str:
    return "" if path is None else read_secret(path, purpose=purpose)


def _fail(sentence: str) -> int:
    print(sentence, file=sys.stderr)  # noqa: T201  # a command talks to its operator
    return 1


if __name__ == "__main__":
    sys.exit(main())
