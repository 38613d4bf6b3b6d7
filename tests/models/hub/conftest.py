"""Nothing in this folder may look for a network: a model is loaded from what lies on the disk."""

import socket

import pytest


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: socket.socket, address: object) -> None:
        raise AssertionError(f"A model asked for {address}.")

    monkeypatch.setattr(socket.socket, "connect", refuse)
