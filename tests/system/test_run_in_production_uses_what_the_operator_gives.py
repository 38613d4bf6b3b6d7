"""In production the mesh runs on the operator's PostgreSQL, Redis, object store and certificates."""

import json
import ssl
from collections.abc import Iterator
from pathlib import Path

import httpx
import psutil
import pytest

from deploy import paths, supervisor
from deploy.runner import Mesh
from tests.support.meshes import deploy, environment, free_port_base, remove, running_mesh
from tests.support.stores import PASSWORD, Stores

EMBEDDED = {"postgres", "valkey-server", "weed"}


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """Settings that name servers, certificates and a master key of somebody else."""
    folder = tmp_path_factory.mktemp("operator")
    for parent in (folder, folder.parent):
        parent.chmod(0o755)
    home = folder / "made"
    home.mkdir()
    made = Mesh.prepare(environment(home))  # certificates and a key to hand in
    chain = folder / "chain.pem"
    chain.write_bytes(made.pki.public_certificate.read_bytes() + made.pki.authority.read_bytes())
    stores = Stores()
    objects = stores.objects.url.removeprefix("http://")
    yield {
        "MENTALIA_ENV": "production",
        "MENTALIA_DATABASE_URL": (
            f"postgresql://superuser:{PASSWORD}@127.0.0.1:{stores.postgres.port}/postgres"
        ),
        "MENTALIA_REDIS_URL": f"redis://default:{PASSWORD}@127.0.0.1:{stores.redis.port}/0",
        "MENTALIA_BLOBS_URL": f"http://tests:{PASSWORD}@{objects}",
        "MENTALIA_DEPLOY_TLS_CERT_FILE": str(chain),
        "MENTALIA_DEPLOY_TLS_KEY_FILE": str(made.pki.public_key),
        "MENTALIA_DEPLOY_PKI_DIR": str(made.pki.folder),
        "MENTALIA_DEPLOY_MASTER_KEY_FILE": str(made.credentials.master_key),
        "MENTALIA_RATE_LIMITS": "on",
    }
    stores.close()
    remove(home)


@pytest.fixture(scope="module")
def endpoints(given: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A mesh in production."""
    with running_mesh(tmp_path_factory.mktemp("production") / "home", **given) as told:
        yield told


def test_no_store_of_its_own_is_started(endpoints: Path) -> None:
    home = endpoints.parents[1]

    members = supervisor.members(paths.resolve(environment(home)))

    assert members
    assert not EMBEDDED & {psutil.Process(member.pid).name() for member in members}


def test_there_is_no_demo_account(endpoints: Path) -> None:
    assert "demo" not in json.loads(endpoints.read_text())


def test_the_main_job_runs_on_it(endpoints: Path) -> None:
    done = deploy("demo", home=endpoints.parents[1])

    assert done.returncode == 0, done.stdout + done.stderr


def test_browsers_are_told_to_stay_on_https(endpoints: Path) -> None:
    told = json.loads(endpoints.read_text())
    trusted = ssl.create_default_context(cafile=told["caFile"])
    with httpx.Client(verify=trusted) as client:
        answer = client.get(told["url"] + "/readyz")

    assert answer.status_code == 200
    assert "strict-transport-security" in answer.headers


def test_a_database_that_refuses_stops_the_start_with_one_sentence(
    given: dict[str, str], tmp_path: Path
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    wrong = given["MENTALIA_DATABASE_URL"].replace(PASSWORD, "not-it")

    done = deploy(
        "run",
        "--plain",
        home=home,
        **given | {"MENTALIA_DATABASE_URL": wrong, "MENTALIA_PORT_BASE": str(free_port_base())},
    )

    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "database" in done.stderr
    assert "not-it" not in done.stdout + done.stderr
    remove(home)
