"""One process as a member of the mesh: what its composition root builds with."""

import asyncio
import logging
import ssl
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import grpc

from mesh.channel import Channel, Peers, credentials, open_channel
from mesh.config import (
    MeshSettings,
    ModelSettings,
    SettingsError,
    rate_limits,
    read_environment,
    read_secret,
)
from mesh.identity.person_keys import RemoteKeys
from mesh.identity.tokens import TokenTable
from mesh.kernel.clock import Clock, SystemClock
from mesh.kernel.ids import Ids, UlidIds
from mesh.readiness import Check, Readiness
from mesh.storage.cache import Cache, CacheSettings
from mesh.storage.sql import Database, DatabaseSettings
from mesh.storage.vault import KeySource, Vault
from mesh.telemetry.logs import JsonLines
from mesh.telemetry.metrics import Metrics

if TYPE_CHECKING:
    from mesh.runtime.runtime import Runtime, Served
    from mesh.storage.blobs import Blobs

_LOG = logging.getLogger("mesh.member")


class Mesh:
    """What the mesh offers to one process. Stores are opened when first asked for."""

    def __init__(
        self, process: str, settings: MeshSettings, environment: Mapping[str, str], lines: JsonLines
    ) -> None:
        self.process = process
        self.settings = settings
        self.environment = read_environment(environment)
        self._models = ModelSettings.load(environment)
        self.rate_limits = rate_limits(environment)
        self.lines = lines
        self.clock: Clock = SystemClock()
        self.ids: Ids = UlidIds(self.clock)
        self.metrics = Metrics()
        self.tokens = TokenTable(self.clock)
        self.readiness = Readiness(self.metrics)
        self.peers = Peers(settings.peers)
        self._failures = self.metrics.counter("mesh_storage_failures_total", ("store",))
        self._channels: dict[str, Channel] = {}
        self._tasks: set[asyncio.Task[Any]] = set()
        self._closers: list[Callable[[], Awaitable[object]]] = []

    @cached_property
    def database(self) -> Database:
        """PostgreSQL, as this process's role; the process serves once its schema answered."""
        database = self.open_database(
            self.settings.database_url, self.settings.database_password_file
        )
        self.readiness.own("postgresql", database.check)
        return database

    def open_database(self, url: str, password_file: Any, *, job_role: str = "") -> Database:
        """A database by its URL; closed with the process."""
        if not url:
            raise SettingsError("MENTALIA_MESH_DATABASE_URL must be set.")
        database = Database(
            DatabaseSettings(
                url=url,
                password=read_secret(password_file, purpose="database password"),
                process=self.process,
                job_role=job_role or f"{self.process}_jobs",
                pool_size=self.settings.database_pool_size,
            ),
            on_failure=self._failures.labels("postgresql").inc,
        )
        self.on_close(database.close)
        return database

    @cached_property
    def cache(self) -> Cache:
        """Redis, under this process's prefix; what works without it is said by its user."""
        if not self.settings.redis_url:
            raise SettingsError("MENTALIA_MESH_REDIS_URL must be set.")
        cache = Cache(
            CacheSettings(
                url=self.settings.redis_url,
                password=read_secret(self.settings.redis_password_file, purpose="Redis password"),
                prefix=self.process,
            ),
            on_failure=self._failures.labels("redis").inc,
        )
        self.on_close(cache.close)
        self.readiness.watch("redis", cache.check)
        return cache

    @cached_property
    def blobs(self) -> "Blobs":
        """The object store, in this process's buckets."""
        from mesh.storage.blobs import Blobs, BlobSettings  # most processes start without S3

        if not self.settings.blobs_url:
            raise SettingsError("MENTALIA_MESH_BLOBS_URL must be set.")
        blobs = Blobs(
            BlobSettings(
                url=self.settings.blobs_url,
                access_key=self.settings.blobs_access_key,
                secret_key=read_secret(self.settings.blobs_secret_file, purpose="S3 secret"),
                ca_file=self.settings.blobs_ca_file,
                cert_file=self.settings.cert_file,
                key_file=self.settings.key_file,
            ),
            on_failure=self._failures.labels("s3").inc,
        )
        self.on_close(blobs.close)
        self.readiness.watch("s3", blobs.check)
        return blobs

    @cached_property
    def vault(self) -> Vault:
        """Seals with the keys of persons, asked of svc_auth."""
        return self.open_vault(RemoteKeys(self.channel("svc_auth")))

    def open_vault(self, source: KeySource) -> Vault:
        """A vault on any source of keys; its keys are wiped with the process."""
        vault = Vault(source, self.clock)

        async def wipe() -> None:
            vault.close()

        self.on_close(wipe)
        return vault

    @cached_property
    def models(self) -> "Runtime":
        """The models of this process, run where the settings say."""
        from mesh.runtime.cards import Cards  # most processes have no model
        from mesh.runtime.manifest import catalogue
        from mesh.runtime.runtime import Options, Runtime
        from mesh.telemetry.models import ModelMeasures

        told = self._models
        key = read_secret(told.api_key_file, purpose="API key") if told.api_key_file else ""
        options = Options(
            executors=told.places(),
            folder=told.folder,
            memory_bytes=told.memory_mib * 1024 * 1024,
            device=told.device,
            threads=told.threads,
            queue=told.queue,
            api_key=key,
        )
        measures, cards = ModelMeasures(self.metrics), Cards()
        measures.watch(cards.read)
        runtime = Runtime(catalogue(), options, self.clock, measures)
        self.on_close(runtime.close)
        return runtime

    def model(self, name: str) -> "Served":
        """A model that this process owns: it serves once the model is loaded, and keeps it.

        Raises SettingsError, naming the command that brings them, where its weights are missing.
        """
        problem = self.models.missing(name)
        if problem:
            raise SettingsError(problem)
        served = self.models.model(name, stays=True)
        self.ready_when(name, served.check)
        return served

    def channel(self, process: str) -> Channel:
        """The channel to another process; one for each, kept open."""
        if process not in self._channels:
            channel = open_channel(
                process, self.peers.target(process), self.shown(), self.metrics.sent
            )
            self._channels[process] = channel
            self.on_close(channel.close)
            self.readiness.watch(process, _reaches(channel))
        return self._channels[process]

    def shown(self) -> grpc.ChannelCredentials:
        """What this process shows to its peers."""
        ca, cert, key = self.certificates()
        return credentials(ca_file=ca, cert_file=cert, key_file=key)

    def certificates(self) -> tuple[Path, Path, Path]:
        """The files of the authority, the certificate and its key; SettingsError unless they fit."""
        ca, cert, key = self.settings.ca_file, self.settings.cert_file, self.settings.key_file
        if ca is None or cert is None or key is None:
            raise SettingsError(
                "MENTALIA_MESH_CA_FILE, _CERT_FILE and _KEY_FILE must be set together."
            )
        for path in (ca, cert, key):
            try:
                path.read_bytes()
            except OSError as error:
                raise SettingsError(f"{path} cannot be read: {error.strerror}.") from error
        trial = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        try:
            trial.load_verify_locations(ca)
            trial.load_cert_chain(cert, key, password=lambda: "")
        except (ssl.SSLError, ValueError) as error:
            raise SettingsError(
                f"{ca}, {cert} and {key} are no authority, certificate and its key in PEM."
            ) from error
        return ca, cert, key

    def spawn(self, work: Coroutine[Any, Any, Any], name: str) -> asyncio.Task[Any]:
        """A task that the process owns: what breaks it is logged, a stop cancels it."""
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    def ready_when(self, name: str, check: Check) -> None:
        """The process serves only after `check` passed once."""
        self.readiness.own(name, check)

    def on_close(self, close: Callable[[], Awaitable[object]]) -> None:
        """Run `close` when the process stops, last opened first."""
        self._closers.append(close)

    async def close(self) -> None:
        """Cancel what was spawned and close what was opened."""
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for close in reversed(self._closers):
            await close()

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and task.exception() is not None:
            _LOG.error("a task broke", exc_info=task.exception(), extra={"task": task.get_name()})


def _reaches(channel: Channel) -> Check:
    async def check() -> None:
        async with asyncio.timeout(2.0):
            await channel.channel_ready()

    return check
