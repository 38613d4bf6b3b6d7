"""What every process is told: a value that could only break it later stops it at once."""

import pytest

from mesh.config import MeshSettings, SettingsError
from svc_auth.config import AuthSettings

WRONG = {
    "a log level nobody knows": ("LOG_LEVEL", "LOUD"),
    "a share above one": ("TRACE_RATIO", "7"),
    "a share that is no number": ("TRACE_RATIO", "nan"),
    "no place for a call": ("CONCURRENCY", "0"),
    "a queue below nothing": ("QUEUE", "-1"),
    "no place for a sign-in": ("SIGN_IN_CONCURRENCY", "0"),
    "no place for a stream": ("STREAM_CONCURRENCY", "-5"),
    "a drain that never ends": ("DRAIN_S", "inf"),
    "no connection": ("DATABASE_POOL_SIZE", "0"),
    "a database that is none": ("DATABASE_URL", "nonsense"),
    "another database": ("DATABASE_URL", "mysql://x@host/y"),
    "a store of keys that is none": ("KEYS_DATABASE_URL", "postgresql://host:port/x"),
    "a Redis that is none": ("REDIS_URL", "nonsense"),
    "an object store that is none": ("BLOBS_URL", "host:9000"),
    "an address without a port": ("METRICS_LISTEN", "127.0.0.1"),
    "a port too high": ("METRICS_LISTEN", "127.0.0.1:99999"),
    "an address that is none": ("GRPC_LISTEN", "nonsense"),
    "a probe without a host": ("PROBE_LISTEN", ":80"),
    "a collector that is none": ("TRACE_ENDPOINT", "http://["),
    "a peer without an address": ("PEERS", "svc_auth"),
    "a peer without a port": ("PEERS", "svc_auth=host:1;svc_bots=host"),
}


@pytest.mark.parametrize(("field", "value"), WRONG.values(), ids=WRONG.keys())
def test_a_senseless_value_is_refused_by_its_name(field: str, value: str) -> None:
    with pytest.raises(SettingsError, match=f"^MENTALIA_MESH_{field} [^\n]*[.]$"):
        MeshSettings.load({f"MENTALIA_MESH_{field}": value})


def test_the_password_in_a_url_is_not_repeated() -> None:
    with pytest.raises(SettingsError) as caught:
        MeshSettings.load({"MENTALIA_MESH_DATABASE_URL": "postgres://ana:s3cret@host/x"})

    assert "s3cret" not in str(caught.value)


def test_what_makes_sense_is_taken() -> None:
    given = {
        "MENTALIA_MESH_GRPC_LISTEN": "[::1]:0",
        "MENTALIA_MESH_PEERS": "svc_auth=127.0.0.1:1,127.0.0.1:2;svc_bots=bots:3;",
        "MENTALIA_MESH_DATABASE_URL": "postgresql://role@/db?host=/run/postgresql",
        "MENTALIA_MESH_TRACE_RATIO": "0",
    }

    assert MeshSettings.load(given).trace_ratio == 0.0


@pytest.mark.parametrize("field", ["ARGON2_MEMORY_KIB", "ARGON2_PASSES", "HASH_THREADS"])
def test_a_hash_that_cannot_be_made_is_refused(field: str) -> None:
    given = {"MENTALIA_AUTH_MASTER_KEY_FILE": "/x", f"MENTALIA_AUTH_{field}": "0"}

    with pytest.raises(SettingsError, match=f"^MENTALIA_AUTH_{field} "):
        AuthSettings.load(given)
