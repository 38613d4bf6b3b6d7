"""A real MLServer with small models, in an environment of its own.

Its protobuf is older than ours, so it cannot live in the product's environment.
"""

import fcntl
import http.client
import json
import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.stores import free_port

VERSION = "1.7.1"
LIMIT_S = 60.0
_ENVIRONMENT = Path(__file__).resolve().parents[2] / ".venv-mlserver"
_PYTHON = _ENVIRONMENT / "bin" / "python"

# Runs inside MLServer; `Fickle` forgets the last row, `Picky` quotes what it refuses.
_MODELS = """
from mlserver import MLModel
from mlserver.codecs import NumpyCodec, StringCodec
from mlserver.errors import MLServerError
from mlserver.types import InferenceResponse


class Model(MLModel):
    async def predict(self, payload):
        given = {one.name: one for one in payload.inputs}
        return InferenceResponse(model_name=self.name, outputs=self.answer(given))


class Lower(Model):
    def answer(self, given):
        texts = StringCodec.decode_input(given["text"])
        return [StringCodec.encode_output("lowered", [one.lower() for one in texts])]


class Twice(Model):
    def answer(self, given):
        numbers = NumpyCodec.decode_input(given["numbers"])
        return [NumpyCodec.encode_output("doubled", numbers * 2)]


class Both(Model):
    def answer(self, given):
        return [*Twice.answer(self, given), *Lower.answer(self, given)]


class Fickle(Model):
    def answer(self, given):
        numbers = NumpyCodec.decode_input(given["numbers"])
        return [NumpyCodec.encode_output("doubled", numbers[:-1] * 2)]


class Picky(Model):
    def answer(self, given):
        raise MLServerError(f"refused: {given}", 400)
"""


class MlServer:
    """One process of it."""

    def __init__(self, folder: Path) -> None:
        self.port = free_port()
        self._http_port = free_port()
        self._log = folder / "log"
        _write_models(folder, self.port, self._http_port)
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                [_PYTHON, "-c", "from mlserver.cli import main; main()", "start", folder],
                cwd=folder,
                env={"PATH": os.environ["PATH"], "PYTHONPATH": str(folder)},
                stdout=log,
                stderr=subprocess.STDOUT,
            )

    def wait(self) -> None:
        """Return once every model is ready."""
        limit = time.monotonic() + LIMIT_S
        while not self._is_ready():
            if self._process.poll() is not None or time.monotonic() > limit:
                raise AssertionError(f"MLServer did not start: {self._log.read_text()[-2000:]}")
            time.sleep(0.05)

    def kill(self) -> None:
        """End it as a crash would."""
        self._process.kill()
        self._process.wait()

    def _is_ready(self) -> bool:
        connection = http.client.HTTPConnection("127.0.0.1", self._http_port, timeout=1)
        try:
            connection.request("GET", "/v2/health/ready")
            return connection.getresponse().status == http.HTTPStatus.OK
        except OSError:
            return False
        finally:
            connection.close()


@contextmanager
def mlserver(folder: Path) -> Iterator[MlServer]:
    """A server that is ready; its folder is a new one."""
    install()
    made = MlServer(folder)
    try:
        made.wait()
        yield made
    finally:
        made.kill()


def install() -> None:
    """Make the environment if it is not there: 25 s, 330 MB, and the network of pip."""
    _ENVIRONMENT.mkdir(exist_ok=True)
    whole = _ENVIRONMENT / f"mlserver-{VERSION}"
    held = os.open(_ENVIRONMENT, os.O_RDONLY)
    try:
        # Two test runs of one checkout make it once.
        fcntl.flock(held, fcntl.LOCK_EX)
        if whole.exists():
            return
        _do("/usr/bin/python3", "-m", "venv", "--clear", str(_ENVIRONMENT))
        _do(str(_PYTHON), "-m", "pip", "install", "--quiet", f"mlserver=={VERSION}")
        whole.touch()
    finally:
        os.close(held)


def _do(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)
    if done.returncode:
        raise AssertionError(f"MLServer cannot be installed: {done.stderr[-2000:]}")


def _write_models(folder: Path, grpc_port: int, http_port: int) -> None:
    (folder / "small_models.py").write_text(_MODELS)
    settings = {
        "host": "127.0.0.1",
        "grpc_port": grpc_port,
        "http_port": http_port,
        "metrics_port": free_port(),
        "parallel_workers": 0,
    }
    (folder / "settings.json").write_text(json.dumps(settings))
    for name in ("Lower", "Twice", "Both", "Fickle", "Picky"):
        model = folder / name.lower()
        model.mkdir()
        told = {"name": name.lower(), "implementation": f"small_models.{name}"}
        (model / "model-settings.json").write_text(json.dumps(told))
