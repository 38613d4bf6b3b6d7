"""Files and ports are tried when a process starts; what cannot be used is named in one sentence."""

import socket
from pathlib import Path

import pytest

from mesh.config import SettingsError
from tests.support.identities import Authority
from tests.support.servers import serving


async def test_a_certificate_that_is_none_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make = Authority.identity

    def damaged(authority: Authority, name: str) -> object:
        shown = make(authority, name)
        shown.cert_file.write_text("no certificate")
        return shown

    monkeypatch.setattr(Authority, "identity", damaged)

    with pytest.raises(SettingsError, match=r"svc_auth.* PEM[.]$"):
        async with serving(tmp_path, {}):
            pass


async def test_a_probe_port_that_is_taken_is_named(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        address = f"127.0.0.1:{taken.getsockname()[1]}"

        with pytest.raises(SettingsError, match=f"^MENTALIA_MESH_PROBE_LISTEN {address} "):
            async with serving(tmp_path, {}, probe_listen=address):
                pass
