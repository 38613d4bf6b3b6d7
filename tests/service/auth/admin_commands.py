"""The operator's commands as an operator types them."""

import asyncio
import os
import sys
from pathlib import Path

from tests.service.auth.people import Auth

CHECKOUT = Path(__file__).parents[3]


async def admin(auth: Auth, *arguments: str, check: bool = True) -> tuple[int, str, str]:
    """Exit status, output and error output of a command on the databases of `auth`."""
    settings = auth.running.mesh.settings
    folder = Path(str(settings.database_password_file)).parent
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
        "MENTALIA_MESH_DATABASE_URL": settings.database_url,
        "MENTALIA_MESH_DATABASE_PASSWORD_FILE": str(settings.database_password_file),
        "MENTALIA_MESH_KEYS_DATABASE_URL": settings.keys_database_url,
        "MENTALIA_MESH_KEYS_DATABASE_PASSWORD_FILE": str(settings.keys_database_password_file),
        "MENTALIA_AUTH_MASTER_KEY_FILE": str(folder / "master"),
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "svc_auth.admin", *arguments),
        env=environment,
        cwd=CHECKOUT,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await process.communicate()
    code = process.returncode or 0
    if check:
        assert code == 0, err.decode()
    return code, out.decode(), err.decode()
