"""Objects in S3: media, exports, backups. The SDK blocks, so it runs on threads of its own.

The storage layer knows no runtime, so the threads are made here; they are few, named, and what
does not fit their queue is refused.
"""

import asyncio
import functools
import io
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

import urllib3
from minio import Minio
from minio.error import InvalidResponseError, S3Error, ServerError
from urllib3.exceptions import HTTPError

from mesh.kernel.errors import ResourceExhausted, Unavailable
from mesh.kernel.reasons import Reason

DEPENDENCY = "s3"
"""The name callers and `/readyz` see when the object store cannot be reached."""

T = TypeVar("T")

_ABSENT = frozenset({"NoSuchKey", "NoSuchBucket", "NoSuchObject", "ResourceNotFound"})
_RETRY_AFTER_S = 1.0
_PART_BYTES = 10 * 1024 * 1024


@dataclass(frozen=True, kw_only=True, slots=True)
class BlobSettings:
    """How one process uses the object store."""

    url: str
    """`http://host:port` or `https://host:port`."""

    access_key: str
    """Access key of the process, which reaches its own buckets only."""

    secret_key: str
    """Secret of the access key."""

    ca_file: Path | None = None
    """Authority that signed the store's certificate (PEM); None: those of the system."""

    cert_file: Path | None = None
    """Certificate the process shows, where the store asks for one (PEM)."""

    key_file: Path | None = None
    """Private key of that certificate (PEM)."""

    region: str = "us-east-1"
    """Region of every bucket; naming it saves asking for it."""

    threads: int = 4
    """Transfers at once."""

    queue: int = 64
    """Transfers that may wait before one is refused."""

    timeout_s: float = 10.0
    """How long the store may be silent."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Blob:
    """What is known about an object."""

    key: str
    size_bytes: int
    content_type: str
    etag: str
    metadata: Mapping[str, str]
    """Own metadata, names in lower case."""


class Blobs:
    """Objects of one process, by bucket and key."""

    def __init__(
        self, settings: BlobSettings, *, on_failure: Callable[[], None] = lambda: None
    ) -> None:
        """`on_failure` is told of every operation that the store could not carry out."""
        parts = urlsplit(settings.url)
        if parts.scheme not in ("http", "https") or not parts.netloc:
            raise ValueError("the URL of the object store is http://host:port or https://host:port")
        self._service = settings.access_key
        self._on_failure = on_failure
        self._client = Minio(
            endpoint=parts.netloc,
            access_key=settings.access_key,
            secret_key=settings.secret_key,
            secure=parts.scheme == "https",
            region=settings.region,
            http_client=_pool(settings),
        )
        self._threads = ThreadPoolExecutor(settings.threads, thread_name_prefix="blobs")
        self._room = settings.threads + settings.queue
        self._pending = 0

    async def check(self) -> None:
        """Raise Unavailable unless the store answers and knows this process."""
        try:
            await self._run(self._client.list_buckets)
        except S3Error as error:
            # It may not see the list; that too is an answer to someone the store knows.
            if error.code != "AccessDenied":
                raise self._unavailable() from error

    async def ensure_bucket(self, bucket: str) -> None:
        """Make a bucket that is missing."""
        if not await self._run(self._client.bucket_exists, bucket_name=bucket):
            await self._run(self._client.make_bucket, bucket_name=bucket)

    async def put(
        self,
        bucket: str,
        key: str,
        data: bytes,
        *,
        content_type: str = "application/octet-stream",
        metadata: Mapping[str, str] | None = None,
    ) -> None:
        """Store an object; one with the same key is replaced as a whole."""
        await self._run(
            self._client.put_object,
            bucket_name=bucket,
            object_name=key,
            data=io.BytesIO(data),
            length=len(data),
            content_type=content_type,
            metadata=dict(metadata or {}),
            part_size=_PART_BYTES,
        )

    async def get(self, bucket: str, key: str, *, offset: int = 0, length: int = 0) -> bytes | None:
        """An object, or `length` bytes of it from `offset` on; None when there is none."""
        return await self._run(self._read, bucket, key, offset, length)

    async def stat(self, bucket: str, key: str) -> Blob | None:
        """What is known about an object; None when there is none."""
        return await self._run(self._stat, bucket, key)

    async def delete(self, bucket: str, key: str) -> None:
        """Remove an object; removing an absent one has the same end."""
        await self._run(self._client.remove_object, bucket_name=bucket, object_name=key)

    async def keys(self, bucket: str, *, prefix: str = "") -> list[str]:
        """Keys that begin with a prefix, in order."""
        return await self._run(self._keys, bucket, prefix)

    def presign_get(self, bucket: str, key: str, *, lifetime: timedelta) -> str:
        """A URL that reads an object, for whoever holds it; nothing is asked of the store."""
        return str(
            self._client.presigned_get_object(bucket_name=bucket, object_name=key, expires=lifetime)
        )

    def presign_put(self, bucket: str, key: str, *, lifetime: timedelta) -> str:
        """A URL that writes an object, for whoever holds it."""
        return str(
            self._client.presigned_put_object(bucket_name=bucket, object_name=key, expires=lifetime)
        )

    async def close(self) -> None:
        """Drop what waits and let what runs end."""
        self._threads.shutdown(wait=False, cancel_futures=True)

    def _read(self, bucket: str, key: str, offset: int, length: int) -> bytes | None:
        try:
            response = self._client.get_object(
                bucket_name=bucket, object_name=key, offset=offset, length=length
            )
        except S3Error as error:
            if error.code in _ABSENT:
                return None
            raise
        try:
            return bytes(response.read())
        finally:
            response.close()
            response.release_conn()

    def _stat(self, bucket: str, key: str) -> Blob | None:
        try:
            found = self._client.stat_object(bucket_name=bucket, object_name=key)
        except S3Error as error:
            if error.code in _ABSENT:
                return None
            raise
        own = {
            name.lower().removeprefix("x-amz-meta-"): value
            for name, value in (found.metadata or {}).items()
            if name.lower().startswith("x-amz-meta-")
        }
        return Blob(
            key=key,
            size_bytes=found.size or 0,
            content_type=found.content_type or "",
            etag=found.etag or "",
            metadata=own,
        )

    def _keys(self, bucket: str, prefix: str) -> list[str]:
        found = self._client.list_objects(bucket_name=bucket, prefix=prefix, recursive=True)
        return [one.object_name for one in found if one.object_name]

    async def _run(self, work: Callable[..., T], /, *args: object, **kwargs: object) -> T:
        if self._pending >= self._room:
            raise ResourceExhausted(
                Reason.OVERLOADED, retry_after_s=_RETRY_AFTER_S, service=self._service
            )
        loop = asyncio.get_running_loop()
        self._pending += 1
        try:
            call = functools.partial(work, *args, **kwargs)
            return await loop.run_in_executor(self._threads, call)
        except (S3Error, ServerError, InvalidResponseError, HTTPError, OSError) as error:
            if isinstance(error, S3Error) and error.response.status < 500:
                # Refused for what was asked: a mistake of ours, not an outage.
                raise
            raise self._unavailable() from error
        finally:
            self._pending -= 1

    def _unavailable(self) -> Unavailable:
        self._on_failure()
        return Unavailable(
            Reason.DEPENDENCY_UNAVAILABLE, retry_after_s=_RETRY_AFTER_S, dependency=DEPENDENCY
        )


def _pool(settings: BlobSettings) -> urllib3.PoolManager:
    return urllib3.PoolManager(
        timeout=urllib3.Timeout(connect=2.0, read=settings.timeout_s),
        maxsize=settings.threads,
        cert_reqs="CERT_REQUIRED",
        ca_certs=str(settings.ca_file) if settings.ca_file else None,
        cert_file=str(settings.cert_file) if settings.cert_file else None,
        key_file=str(settings.key_file) if settings.key_file else None,
        # One quick repeat for a connection that died while idle; callers decide on the rest.
        retries=urllib3.Retry(total=1, connect=1, read=0, redirect=0, backoff_factor=0.1),
    )
