"""Environment to frozen dataclasses: every setting has a name, a type and a default.

A setting is `MENTALIA_<AREA>_<FIELD>`. A wrong value, an unknown name or a missing secret
raises `SettingsError` with one sentence; `mesh.server.main` prints it and stops.
"""

import dataclasses
import types
import typing
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Self
from urllib.parse import parse_qs, urlsplit

AREAS = (
    "AUTH",
    "BOTS",
    "CHAT",
    "SIGNLINK",
    "SPOILER",
    "EDGE",
    "MESH",
    "MODELS",
    "DEPLOY",
    "MIGRATE",
)
GLOBAL_NAMES = frozenset(
    {
        "MENTALIA_ENV",
        "MENTALIA_HOME",
        "MENTALIA_PORT_BASE",
        "MENTALIA_RATE_LIMITS",
        "MENTALIA_DATABASE_URL",
        "MENTALIA_REDIS_URL",
        "MENTALIA_BLOBS_URL",
    }
)


class SettingsError(Exception):
    """A setting is wrong, unknown or missing; the message is the sentence to show."""


@dataclass(frozen=True, kw_only=True)
class Settings:
    """Base of a process's settings: one dataclass field, one environment name."""

    AREA: ClassVar[str]

    BOUNDS: ClassVar[Mapping[str, tuple[float, float]]] = types.MappingProxyType({})
    """The least and the most a field may be, where not every number makes sense."""

    @classmethod
    def names(cls) -> dict[str, str]:
        """Field name by environment name."""
        return {
            f"MENTALIA_{cls.AREA}_{field.name.upper()}": field.name
            for field in dataclasses.fields(cls)
        }

    @classmethod
    def load(cls, environment: Mapping[str, str]) -> Self:
        """Read this area's settings; raises SettingsError for a wrong or unknown one."""
        names = cls.names()
        prefix = f"MENTALIA_{cls.AREA}_"
        for name in sorted(environment):
            if name.startswith(prefix) and name not in names:
                raise SettingsError(
                    f"{name} is not a setting; known are {', '.join(sorted(names)) or 'none'}."
                )
        hints = typing.get_type_hints(cls)
        values: dict[str, object] = {}
        for name, field_name in names.items():
            if name in environment:
                value = _convert(name, environment[name], hints[field_name])
                values[field_name] = _bounded(name, value, cls.BOUNDS.get(field_name))
        missing = [
            name
            for name, field_name in names.items()
            if field_name not in values and _has_no_default(cls, field_name)
        ]
        if missing:
            raise SettingsError(f"{missing[0]} must be set.")
        return cls(**values)


@dataclass(frozen=True, kw_only=True)
class MeshSettings(Settings):
    """What every process of the mesh is told by whoever starts it."""

    AREA: ClassVar[str] = "MESH"

    BOUNDS: ClassVar[Mapping[str, tuple[float, float]]] = types.MappingProxyType(
        {
            "database_pool_size": (1, 100),
            "concurrency": (1, 10_000),
            "queue": (0, 10_000),
            "sign_in_concurrency": (1, 10_000),
            "stream_concurrency": (1, 100_000),
            "drain_s": (0, 3600),
            "trace_ratio": (0, 1),
        }
    )

    grpc_listen: str = "127.0.0.1:0"
    """Host and port of the mTLS gRPC server; port 0 takes any free one."""

    probe_listen: str = ""
    """Host and port where health alone answers without TLS; empty: nowhere."""

    metrics_listen: str = ""
    """Host and port of the Prometheus page; empty: nowhere."""

    cert_file: Path | None = None
    """Certificate chain of this process (PEM), with its `spiffe://mentalia/<process>` name."""

    key_file: Path | None = None
    """Private key of the certificate (PEM)."""

    ca_file: Path | None = None
    """Authority that signed every certificate of the mesh (PEM)."""

    peers: str = ""
    """Where the other services are: `svc_auth=host:port,host:port;svc_bots=host:port`."""

    database_url: str = ""
    """PostgreSQL of this service: `postgresql://role@host:port/database`."""

    database_password_file: Path | None = None
    """File with the role's password."""

    database_pool_size: int = 8
    """Connections this process keeps to PostgreSQL at most, 1 to 100."""

    keys_database_url: str = ""
    """The store of persons' keys; svc_auth alone has it."""

    keys_database_password_file: Path | None = None
    """File with the password for the store of keys."""

    redis_url: str = ""
    """Redis of this service: `redis://user@host:port/0`."""

    redis_password_file: Path | None = None
    """File with the Redis user's password."""

    blobs_url: str = ""
    """S3 endpoint: `http://host:port` or `https://host:port`."""

    blobs_access_key: str = ""
    """Access key of this service."""

    blobs_ca_file: Path | None = None
    """Authority that signed the object store's certificate (PEM); unset: those of the system."""

    blobs_secret_file: Path | None = None
    """File with the secret of the access key."""

    concurrency: int = 64
    """Calls handled at once in the ordinary lane, 1 to 10,000."""

    queue: int = 64
    """Calls that may wait for the ordinary lane before new ones are refused."""

    sign_in_concurrency: int = 16
    """Calls handled at once in the sign-in lane."""

    stream_concurrency: int = 1000
    """Long streams open at once."""

    drain_s: float = 20.0
    """How long a stopping process lets calls finish, seconds."""

    reflection: bool = True
    """Whether the server describes its methods by gRPC reflection."""

    trace_ratio: float = 0.01
    """Share of calls that are traced, 0 to 1."""

    trace_endpoint: str = ""
    """OTLP gRPC endpoint that receives traces (`host:port`); empty: none are sent."""

    log_level: str = "INFO"
    """DEBUG, INFO, WARNING or ERROR."""

    def __post_init__(self) -> None:
        """Raise SettingsError for a text of another form than its setting has."""
        if self.log_level not in ("DEBUG", "INFO", "WARNING", "ERROR"):
            raise SettingsError(
                f"MENTALIA_MESH_LOG_LEVEL is {self.log_level!r};"
                " it must be DEBUG, INFO, WARNING or ERROR."
            )
        for name in ("grpc_listen", "probe_listen", "metrics_listen", "trace_endpoint"):
            if stated := getattr(self, name):
                read_place(f"MENTALIA_MESH_{name.upper()}", stated)
        for name, schemes in _SCHEMES.items():
            if stated := getattr(self, name):
                _check_url(f"MENTALIA_MESH_{name.upper()}", stated, schemes)
        for entry in filter(None, self.peers.split(";")):
            for place in entry.partition("=")[2].split(","):
                read_place("MENTALIA_MESH_PEERS", place.strip())


@dataclass(frozen=True, kw_only=True)
class ModelSettings(Settings):
    """Where models run and what they may take."""

    AREA: ClassVar[str] = "MODELS"

    BOUNDS: ClassVar[Mapping[str, tuple[float, float]]] = types.MappingProxyType(
        {"memory_mib": (64, 1_000_000), "threads": (1, 256), "queue": (1, 100_000)}
    )

    run: tuple[str, ...] = ()
    """Where each model runs, `name=place`; otherwise where its manifest says. `thread` is in the
    service, `worker` in a process of its own, `grpc://host:port` behind the Open Inference Protocol, or the
    `https://host/v1` of an OpenAI-compatible server."""

    folder: Path | None = None
    """Where `python -m deploy download_models` puts weights."""

    memory_mib: int = 8192
    """What the loaded models of one process may take together, MiB; the ones that were not used
    for longest are unloaded for others."""

    device: str = "auto"
    """`cpu`, `cuda:0`, or `auto`: a card where there is one, for models that ask for it."""

    threads: int = 1
    """Numeric threads of a model at most. More than one slows all down where cores are shared."""

    queue: int = 256
    """Requests that may wait for one model before new ones are refused."""

    api_key_file: Path | None = None
    """File with the key for models behind an https URL."""

    def places(self) -> dict[str, str]:
        """Where each model that was named runs; SettingsError for an entry of another form."""
        found: dict[str, str] = {}
        for entry in self.run:
            name, _, place = entry.partition("=")
            scheme, remote, rest = place.partition("://")
            local = place in ("thread", "worker")
            if not name or not (local or (remote and rest and scheme in _MODEL_SCHEMES)):
                raise SettingsError(
                    f"MENTALIA_MODELS_RUN has {entry!r}; it must be like hand_landmarker=worker or"
                    " spoiler_detector=grpc://127.0.0.1:9000."
                )
            found[name] = place
        return found

    def __post_init__(self) -> None:
        """Raise SettingsError for a text of another form than its setting has."""
        self.places()
        kind, _, number = self.device.partition(":")
        if self.device not in ("auto", "cpu") and not (kind == "cuda" and number.isdigit()):
            raise SettingsError(
                f"MENTALIA_MODELS_DEVICE is {self.device!r}; it must be auto, cpu or cuda:0."
            )


_MODEL_SCHEMES = ("grpc", "grpcs", "http", "https")

_SCHEMES: Mapping[str, tuple[str, ...]] = types.MappingProxyType(
    {
        "database_url": ("postgresql",),
        "keys_database_url": ("postgresql",),
        "redis_url": ("redis", "rediss"),
        "blobs_url": ("http", "https"),
    }
)
"""What the URL of a store begins with."""


def read_place(name: str, stated: str) -> tuple[str, int]:
    """Host and port of an address; SettingsError names the setting."""
    host, _, port = stated.rpartition(":")
    digits = port.isascii() and port.isdigit()
    if not host or "/" in host or not digits or int(port) > 65_535:
        raise SettingsError(f"{name} is {stated!r}; its addresses must be 'host:port'.")
    return host.strip("[]"), int(port)


def read_environment(environment: Mapping[str, str]) -> str:
    """`development` or `production`; raises SettingsError for anything else."""
    value = environment.get("MENTALIA_ENV", "development")
    if value not in ("development", "production"):
        raise SettingsError(f"MENTALIA_ENV is {value!r}; it must be 'development' or 'production'.")
    return value


def rate_limits(environment: Mapping[str, str]) -> bool:
    """Whether rate limits apply; switching them off is refused in production."""
    value = environment.get("MENTALIA_RATE_LIMITS", "on")
    if value not in ("on", "off"):
        raise SettingsError(f"MENTALIA_RATE_LIMITS is {value!r}; it must be 'on' or 'off'.")
    if value == "off" and read_environment(environment) == "production":
        raise SettingsError("MENTALIA_RATE_LIMITS=off is refused in production.")
    return value == "on"


def refuse_unknown(environment: Mapping[str, str]) -> None:
    """Raise SettingsError for a `MENTALIA_` name that belongs to no area."""
    for name in sorted(environment):
        if not name.startswith("MENTALIA_") or name in GLOBAL_NAMES:
            continue
        area, _, rest = name.removeprefix("MENTALIA_").partition("_")
        if area not in AREAS or not rest:
            raise SettingsError(f"{name} is not a setting of Mentalia; remove it or correct it.")


def read_secret(path: Path | None, *, purpose: str) -> str:
    """The one line of a secret's file; SettingsError when it cannot be read."""
    if path is None:
        raise SettingsError(f"The file with the {purpose} is not set.")
    try:
        return path.read_text(encoding="utf-8").strip()
    except OSError as error:
        raise SettingsError(
            f"The file with the {purpose}, {path}, cannot be read: {error.strerror}."
        ) from error
    except UnicodeDecodeError:  # its traceback would show the secret
        raise SettingsError(f"The file with the {purpose}, {path}, is not text.") from None


def _has_no_default(cls: type[Settings], field_name: str) -> bool:
    field = next(field for field in dataclasses.fields(cls) if field.name == field_name)
    return field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING


def _convert(name: str, text: str, hint: object) -> object:
    if isinstance(hint, types.UnionType):
        hint = next(part for part in typing.get_args(hint) if part is not types.NoneType)
    if hint is str:
        return text
    if hint is Path:
        return Path(text)
    if hint is bool:
        return _boolean(name, text)
    if hint in (int, float):
        return _number(name, text, hint)
    if typing.get_origin(hint) is tuple:
        return tuple(part.strip() for part in text.split(",") if part.strip())
    raise SettingsError(f"{name} has a type that settings cannot hold: {hint}.")


def _bounded(name: str, value: object, bounds: tuple[float, float] | None) -> object:
    if bounds is not None and isinstance(value, int | float):
        low, high = bounds
        if not low <= value <= high:  # false for NaN too
            raise SettingsError(f"{name} is {value}; it must be from {low:g} to {high:g}.")
    return value


def _check_url(name: str, stated: str, schemes: tuple[str, ...]) -> None:
    """Raise SettingsError unless it is a URL of a server; the text may hold a secret."""
    try:
        parts = urlsplit(stated)
        host = parts.hostname or parse_qs(parts.query).get("host")
        usable = parts.scheme in schemes and host and parts.port != 0
    except ValueError:
        usable = False
    if not usable:
        raise SettingsError(f"{name} must be '{schemes[0]}://host:port', and is something else.")


def _boolean(name: str, text: str) -> bool:
    if text.lower() not in ("true", "false"):
        raise SettingsError(f"{name} is {text!r}; it must be 'true' or 'false'.")
    return text.lower() == "true"


def _number(name: str, text: str, kind: object) -> int | float:
    try:
        return int(text) if kind is int else float(text)
    except ValueError:
        wanted = "a whole number" if kind is int else "a number"
        raise SettingsError(f"{name} is {text!r}; it must be {wanted}.") from None
