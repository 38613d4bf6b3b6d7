"""A wrong setting stops the start with one sentence, before any process is started."""

import platform

import pytest

from deploy import bootstrap, settings, topology
from deploy.places import SetupError
from mesh.config import SettingsError

EXTERNAL = {
    "MENTALIA_ENV": "production",
    "MENTALIA_DATABASE_URL": "postgresql://owner@db.example:5432/postgres",
    "MENTALIA_REDIS_URL": "rediss://mesh@cache.example:6380/0",
    "MENTALIA_BLOBS_URL": "https://key@s3.example",
    "MENTALIA_DEPLOY_TLS_CERT_FILE": "/etc/mentalia/public.pem",
    "MENTALIA_DEPLOY_TLS_KEY_FILE": "/etc/mentalia/public.key",
    "MENTALIA_DEPLOY_PKI_DIR": "/etc/mentalia/pki",
    "MENTALIA_DEPLOY_MASTER_KEY_FILE": "/etc/mentalia/master",
}

WRONG = {
    "an unknown name": ({"MENTALIA_COLOUR": "red"}, "MENTALIA_COLOUR"),
    "an unknown name of an area": ({"MENTALIA_AUTH_TOKN_S": "1"}, "MENTALIA_AUTH_TOKN_S"),
    "a word for a number": ({"MENTALIA_AUTH_SESSION_S": "long"}, "MENTALIA_AUTH_SESSION_S"),
    "an unknown environment": ({"MENTALIA_ENV": "staging"}, "MENTALIA_ENV"),
    "a port base that is none": ({"MENTALIA_PORT_BASE": "https"}, "MENTALIA_PORT_BASE"),
    "a port base beyond the limit": ({"MENTALIA_PORT_BASE": "22001"}, "22000"),
    "a URL of another kind": ({"MENTALIA_REDIS_URL": "http://x"}, "redis://"),
    "a URL without a host": ({"MENTALIA_DATABASE_URL": "postgresql:///x"}, "MENTALIA_DATABASE_URL"),
    "limits that are neither": ({"MENTALIA_RATE_LIMITS": "no"}, "MENTALIA_RATE_LIMITS"),
    "no limits in production": (EXTERNAL | {"MENTALIA_RATE_LIMITS": "off"}, "production"),
}


@pytest.mark.parametrize("case", WRONG)
def test_it_is_one_sentence_that_names_the_setting(case: str) -> None:
    environment, named = WRONG[case]

    with pytest.raises(SettingsError) as refused:
        settings.read(environment)

    assert named in str(refused.value)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("name", [name for name in EXTERNAL if name != "MENTALIA_ENV"])
def test_production_accepts_nothing_that_would_be_made_up(name: str) -> None:
    environment = {key: value for key, value in EXTERNAL.items() if key != name}

    with pytest.raises(SettingsError, match=name):
        settings.read(environment)


def test_production_starts_no_infrastructure_of_its_own() -> None:
    told = settings.read(EXTERNAL)

    assert told.external == {"postgres", "valkey", "seaweedfs"}


def test_a_setting_of_a_service_reaches_it() -> None:
    told = settings.read({"MENTALIA_AUTH_SESSION_S": "9000000"})

    assert told.passed_on == {"MENTALIA_AUTH_SESSION_S": "9000000"}


@pytest.mark.parametrize(
    ("system", "machine", "libc"),
    [("darwin", "arm64", "glibc"), ("linux", "riscv64", "glibc"), ("linux", "x86_64", "musl")],
    ids=["another system", "another processor", "another C library"],
)
def test_an_unsupported_platform_is_refused_with_one_sentence(
    monkeypatch: pytest.MonkeyPatch, system: str, machine: str, libc: str
) -> None:
    monkeypatch.setattr(bootstrap.sys, "platform", system)
    monkeypatch.setattr(platform, "machine", lambda: machine)
    monkeypatch.setattr(platform, "libc_ver", lambda: (libc, "2.36"))

    with pytest.raises(SetupError) as refused:
        bootstrap.check_platform()

    assert "glibc" in str(refused.value)
    assert "\n" not in str(refused.value)


def test_no_port_is_used_twice_at_the_most_replicas() -> None:
    most = {
        process.name: topology.MAX_REPLICAS
        for process in topology.load(8443).processes
        if process.role != "infrastructure"
    }
    whole = topology.load(settings.HIGHEST_PORT_BASE, replicas=most)
    opened = [port for one in whole.all_instances() for port in one.ports.values()]

    assert len(opened) == len(set(opened))
    assert max(whole.listening()) < 32_768
    assert max(opened) < settings.HIGHEST_PORT_BASE + topology.PORT_SPAN


@pytest.mark.parametrize("replicas", [{"svc_x": 1}, {"svc_bots": 5}, {"postgres": 2}])
def test_replicas_that_cannot_be_are_refused(replicas: dict[str, int]) -> None:
    with pytest.raises(topology.TopologyError):
        topology.load(8443, replicas=replicas)
