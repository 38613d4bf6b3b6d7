"""The runner's settings, and the check that no MENTALIA_ name is unknown before anything starts."""

from __future__ import annotations

import importlib
import importlib.util
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar
from urllib.parse import urlsplit

from mesh import config

DEFAULT_PORT_BASE = 8443
"""Port of https://localhost in development."""

HIGHEST_PORT_BASE = 22000
"""The object store also opens its ports + 10000, which must stay below the ephemeral range at 32768."""


_GIVEN_BY_THE_RUNNER = {"MENTALIA_AUTH_MASTER_KEY_FILE": "set by the runner"}
"""Settings without a default that the runner itself gives to a process."""


@dataclass(frozen=True, kw_only=True)
class DeploySettings(config.Settings):
    """Settings of the single-machine deployment, `MENTALIA_DEPLOY_...`."""

    AREA: ClassVar[str] = "DEPLOY"

    listen: str = "127.0.0.1"
    """Address Envoy listens on; 0.0.0.0 serves other machines as well."""

    public_hosts: tuple[str, ...] = ()
    """Further host names for the development certificate."""

    replicas: tuple[str, ...] = ()
    """Replica counts that differ from services.toml: `svc_bots=2,svc_chat=3`."""

    tls_cert_file: Path | None = None
    """The operator's certificate chain for browsers (PEM); the development CA makes one when unset."""

    tls_key_file: Path | None = None
    """Private key of that certificate."""

    pki_dir: Path | None = None
    """Folder with ca.pem and <process>.pem, <process>.key made by the operator; made here when unset."""

    master_key_file: Path | None = None
    """The operator's master key of the key store, 64 hexadecimal digits, mode 0600; made here when unset."""

    database_password_file: Path | None = None
    """Password for MENTALIA_DATABASE_URL when the URL carries none."""

    keys_database_url: str = ""
    """Another PostgreSQL for the key store; the same server when unset."""


@dataclass(frozen=True, kw_only=True)
class Settings:
    """Everything the runner was told."""

    environment: str
    """`development` or `production`."""
    port_base: int
    rate_limits: bool
    database_url: str
    """PostgreSQL of the operator, with an account that may create roles; empty: an embedded one is started."""
    redis_url: str
    """Redis of the operator; empty: an embedded Valkey is started."""
    blobs_url: str
    """S3 of the operator, `https://key:secret@host`; empty: an embedded SeaweedFS is started."""
    deploy: DeploySettings
    passed_on: Mapping[str, str]
    """MENTALIA_ names of the services, handed to the processes of their area."""

    @property
    def production(self) -> bool:
        """Whether development defaults are refused."""
        return self.environment == "production"

    @property
    def external(self) -> frozenset[str]:
        """Infrastructure processes that are not started, because a URL stands in for them."""
        given = {
            "postgres": self.database_url,
            "valkey": self.redis_url,
            "seaweedfs": self.blobs_url,
        }
        return frozenset(name for name, url in given.items() if url)

    def replicas(self) -> dict[str, int]:
        """Replica counts by process. Raises SettingsError."""
        counts: dict[str, int] = {}
        for word in self.deploy.replicas:
            name, _, count = word.partition("=")
            if not count.isdigit():
                raise config.SettingsError(
                    f"MENTALIA_DEPLOY_REPLICAS has {word!r}; it must be like svc_bots=2,svc_chat=3."
                )
            counts[name] = int(count)
        return counts


def read(environment: Mapping[str, str] | None = None) -> Settings:
    """Read the environment. Raises SettingsError with the one sentence to show."""
    env = os.environ if environment is None else environment
    ours = {name: value for name, value in env.items() if name.startswith("MENTALIA_")}
    config.refuse_unknown(ours)
    _refuse_unknown_of_areas(ours)
    settings = Settings(
        environment=config.read_environment(ours),
        port_base=_port_base(ours.get("MENTALIA_PORT_BASE", str(DEFAULT_PORT_BASE))),
        rate_limits=config.rate_limits(ours),
        database_url=_url(ours, "MENTALIA_DATABASE_URL", "postgresql"),
        redis_url=_url(ours, "MENTALIA_REDIS_URL", "redis", "rediss"),
        blobs_url=_url(ours, "MENTALIA_BLOBS_URL", "http", "https"),
        deploy=DeploySettings.load(ours),
        passed_on={
            name: value
            for name, value in ours.items()
            if name not in config.GLOBAL_NAMES and not name.startswith("MENTALIA_DEPLOY_")
        },
    )
    if settings.production:
        _refuse_development_defaults(settings)
    return settings


def _port_base(text: str) -> int:
    """The port base as a number within its range."""
    if not text.isdigit() or not 1024 <= int(text) <= HIGHEST_PORT_BASE:
        raise config.SettingsError(
            f"MENTALIA_PORT_BASE is {text!r}; it must be a number from 1024 to {HIGHEST_PORT_BASE}."
        )
    return int(text)


def _url(ours: Mapping[str, str], name: str, *schemes: str) -> str:
    """A URL setting whose scheme is one of those, or nothing."""
    value = ours.get(name, "")
    try:
        parts = urlsplit(value)
        usable = parts.scheme in schemes and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        usable = False
    if value and not usable:
        raise config.SettingsError(
            f"{name} must be a URL that starts with {' or '.join(s + '://' for s in schemes)} and names a host."
        )
    return value


def _refuse_unknown_of_areas(ours: Mapping[str, str]) -> None:
    """Let each process's own settings refuse a name or value it does not know, before it is started."""
    config.MeshSettings.load(ours)
    config.ModelSettings.load(ours)
    for area in config.AREAS:
        prefix = f"MENTALIA_{area}_"
        if area in ("MESH", "MODELS", "DEPLOY") or not any(
            name.startswith(prefix) for name in ours
        ):
            continue
        module = "edge.config" if area == "EDGE" else f"svc_{area.lower()}.config"
        if importlib.util.find_spec(module.partition(".")[0]) is None:
            continue
        if importlib.util.find_spec(module) is None:
            continue
        for member in vars(importlib.import_module(module)).values():
            is_settings = isinstance(member, type) and issubclass(member, config.Settings)
            if is_settings and getattr(member, "AREA", "") == area:
                member.load({**ours, **_GIVEN_BY_THE_RUNNER})


def _refuse_development_defaults(settings: Settings) -> None:
    """In production nothing that this program would make up is accepted."""
    deploy = settings.deploy
    required: tuple[tuple[str, object], ...] = (
        ("MENTALIA_DATABASE_URL", settings.database_url),
        ("MENTALIA_REDIS_URL", settings.redis_url),
        ("MENTALIA_BLOBS_URL", settings.blobs_url),
        ("MENTALIA_DEPLOY_TLS_CERT_FILE", deploy.tls_cert_file),
        ("MENTALIA_DEPLOY_TLS_KEY_FILE", deploy.tls_key_file),
        ("MENTALIA_DEPLOY_PKI_DIR", deploy.pki_dir),
        ("MENTALIA_DEPLOY_MASTER_KEY_FILE", deploy.master_key_file),
    )
    missing = [name for name, value in required if not value]
    if missing:
        raise config.SettingsError(
            "MENTALIA_ENV=production does not start with development defaults: set "
            f"{', '.join(missing)}."
        )
