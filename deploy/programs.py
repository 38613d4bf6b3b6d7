"""Every program of a mesh, each with its command, configuration and environment."""

from urllib.parse import quote, urlsplit, urlunsplit

from deploy import envoy, infrastructure
from deploy.credentials import Credentials
from deploy.infrastructure import Program
from deploy.paths import Paths
from deploy.pki import Pki
from deploy.settings import Settings
from deploy.topology import Instance, Process, Topology

DATABASE = "mentalia"
KEYS_DATABASE = "mentalia_keys"
"""The store of persons' keys is a database of its own, with backups of its own."""

_SERVICE_STOP_S = 25
"""A little longer than a service lets running calls finish (MENTALIA_MESH_DRAIN_S)."""


def shared_environment(paths: Paths) -> dict[str, str]:
    """What every program gets; nothing of the caller's own environment comes along."""
    return {
        "PATH": f"{paths.venv / 'bin'}:/usr/local/bin:/usr/bin:/bin",
        "HOME": str(paths.cache),
        "LANG": "C.UTF-8",
        "MENTALIA_HOME": str(paths.home),
        "MPLCONFIGDIR": str(paths.cache),
        "PYTHONUNBUFFERED": "1",
        # Numeric libraries start a thread for each core in each process otherwise.
        "OMP_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
        "OMP_WAIT_POLICY": "PASSIVE",
        # glibc keeps a heap for each thread otherwise; two are enough for what our threads do.
        "MALLOC_ARENA_MAX": "2",
    }


def working_folder(paths: Paths) -> str:
    """Where every program works: nothing is written there, and by it an orphan is found."""
    return str(paths.folder(paths.cache / "work"))


class Plan:
    """Commands, configurations and addresses of one mesh."""

    def __init__(
        self,
        settings: Settings,
        paths: Paths,
        topology: Topology,
        credentials: Credentials,
        pki: Pki,
    ) -> None:
        self._settings = settings
        self._paths = paths
        self._topology = topology
        self._credentials = credentials
        self._pki = pki

    def programs(self, *, without: frozenset[str]) -> list[Program]:
        """Write the configurations and return what is to be started. Raises SetupError."""
        return [
            self._program(instance)
            for instance in self._topology.all_instances()
            if instance.process.name not in without
        ]

    def _program(self, instance: Instance) -> Program:
        paths, credentials = self._paths, self._credentials
        match instance.process.name:
            case "postgres":
                return infrastructure.postgres(paths, instance, credentials)
            case "valkey":
                return infrastructure.valkey(paths, instance, self._topology, credentials)
            case "seaweedfs":
                return infrastructure.seaweedfs(
                    paths, instance, self._topology, credentials, self._pki
                )
            case "envoy":
                return self._envoy(instance)
        return Program(
            name=instance.name,
            group="mesh",
            command=(str(paths.python), "-m", instance.process.name),
            environment=self.environment(instance),
            stop_wait_s=_SERVICE_STOP_S,
        )

    def _envoy(self, instance: Instance) -> Program:
        text = envoy.render(self._topology, self._paths, self._pki, self._settings)
        configuration = self._paths.write(self._paths.config / "envoy.yaml", text)
        return Program(name=instance.name, group="front", command=envoy.command(configuration))

    def environment(self, instance: Instance) -> dict[str, str]:
        """The settings of one replica of a service or of the edge."""
        process, settings = instance.process, self._settings
        own = self._pki.of(process.name)
        told = {
            "MENTALIA_ENV": settings.environment,
            "MENTALIA_RATE_LIMITS": "on" if settings.rate_limits else "off",
            "MENTALIA_MESH_CERT_FILE": str(own.certificate),
            "MENTALIA_MESH_KEY_FILE": str(own.key),
            "MENTALIA_MESH_CA_FILE": str(own.authority),
            "MENTALIA_MESH_METRICS_LISTEN": instance.address("metrics"),
            "MENTALIA_MESH_PEERS": self._peers(),
            "MENTALIA_MODELS_FOLDER": str(self._paths.models),
        }
        if process.role == "service":
            told["MENTALIA_MESH_GRPC_LISTEN"] = instance.address("grpc")
            told["MENTALIA_MESH_PROBE_LISTEN"] = instance.address("probe")
        else:
            told["MENTALIA_EDGE_LISTEN"] = instance.address("http")
        told |= self._stores(process)
        if process.name == "svc_auth":
            told["MENTALIA_AUTH_MASTER_KEY_FILE"] = str(self._credentials.master_key)
        return told | self._passed_on(process)

    def _stores(self, process: Process) -> dict[str, str]:
        """Where its stores are, and the files with its passwords."""
        told: dict[str, str] = {}
        if process.databases:
            password = str(self._credentials.database(process.name))
            told["MENTALIA_MESH_DATABASE_URL"] = self.database_url(process.name, DATABASE)
            told["MENTALIA_MESH_DATABASE_PASSWORD_FILE"] = password
            if KEYS_DATABASE in process.databases:
                told["MENTALIA_MESH_KEYS_DATABASE_URL"] = self.database_url(
                    process.name, KEYS_DATABASE
                )
                told["MENTALIA_MESH_KEYS_DATABASE_PASSWORD_FILE"] = password
        if "valkey" in process.needs:
            url, password = self.redis(process.name)
            told["MENTALIA_MESH_REDIS_URL"] = url
            told["MENTALIA_MESH_REDIS_PASSWORD_FILE"] = password
        if process.buckets:
            url, access_key, secret = self.blobs(process.name)
            told["MENTALIA_MESH_BLOBS_URL"] = url
            told["MENTALIA_MESH_BLOBS_ACCESS_KEY"] = access_key
            told["MENTALIA_MESH_BLOBS_SECRET_FILE"] = secret
            if not self._settings.blobs_url:
                own = self._pki.of(process.name)
                told["MENTALIA_MESH_BLOBS_CA_FILE"] = str(own.authority)
        return told

    def _passed_on(self, process: Process) -> dict[str, str]:
        """What the operator set for every process, or for this one's area."""
        prefixes = ("MENTALIA_MESH_", "MENTALIA_MODELS_", f"MENTALIA_{process.area.upper()}_")
        return {
            name: value
            for name, value in self._settings.passed_on.items()
            if name.startswith(prefixes)
        }

    def _peers(self) -> str:
        """Every service and where its replicas are."""
        return ";".join(
            f"{service.name}="
            + ",".join(one.address("grpc") for one in self._topology.instances(service.name))
            for service in self._topology.of_role("service")
        )

    def administrator(self) -> tuple[str, str]:
        """Where roles and databases are made, and the password for it."""
        url = self._settings.database_url
        if not url:
            administrator = infrastructure.ADMINISTRATOR
            password = self._credentials.read(f"postgres/{administrator}")
            return self.database_url(administrator, "postgres"), password
        parts = urlsplit(url)
        password_file = self._settings.deploy.database_password_file
        password = parts.password or ""
        if password_file is not None:
            password = password_file.read_text(encoding="utf-8").strip()
        return _without_password(url), password

    def database_url(self, role: str, database: str) -> str:
        """A database as one role sees it; the password is in a file of its own."""
        given = self._settings.database_url
        if database == KEYS_DATABASE:
            given = self._settings.deploy.keys_database_url or given
        if given:
            parts = urlsplit(given)
            host = parts.netloc.rpartition("@")[2]
            return urlunsplit(("postgresql", f"{role}@{host}", f"/{database}", parts.query, ""))
        address = self._topology.instances("postgres")[0].address("sql")
        return f"postgresql://{role}@{address}/{database}"

    def redis(self, user: str) -> tuple[str, str]:
        """URL and password file of a user; the operator's Redis has one user for all."""
        given = self._settings.redis_url
        if given:
            password = self._credentials.keep("external-redis", urlsplit(given).password or "")
            return _without_password(given), str(password)
        address = self._topology.instances("valkey")[0].address("redis")
        return f"redis://{user}@{address}/0", str(self._credentials.cache(user))

    def blobs(self, user: str) -> tuple[str, str, str]:
        """URL, access key and secret's file of a user; the operator's store has one for all."""
        given = self._settings.blobs_url
        if given:
            parts = urlsplit(given)
            secret = self._credentials.keep("external-blobs", parts.password or "")
            return (
                f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}",
                parts.username or "",
                str(secret),
            )
        address = self._topology.instances("seaweedfs")[0].address("s3")
        return (
            f"https://{address}",
            infrastructure.access_key(user),
            str(self._credentials.blobs(user)),
        )


def _without_password(url: str) -> str:
    """The URL with its user but without the password."""
    parts = urlsplit(url)
    user, host = parts.username or "", parts.netloc.rpartition("@")[2]
    netloc = f"{quote(user)}@{host}" if user else host
    return urlunsplit((parts.scheme, netloc, parts.path, parts.query, ""))
