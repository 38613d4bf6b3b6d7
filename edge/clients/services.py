"""The processes behind the edge, and how each is reached."""

import ssl
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from prometheus_client import Counter

from edge.clients.lane import Lane, Peer
from mesh.channel import Peers
from mesh.config import MeshSettings, SettingsError
from mesh.kernel.errors import Unavailable


def open_lanes(
    processes: Iterable[str], peers: Peers, tls: ssl.SSLContext | None, sent: Counter
) -> dict[str, Lane]:
    """A lane to each process; one without an address answers that it cannot be reached."""
    return {
        process: Lane(Peer(process=process, addresses=_addresses(process, peers), tls=tls), sent)
        for process in sorted(set(processes))
    }


def _addresses(process: str, peers: Peers) -> tuple[str, ...]:
    try:
        target = peers.target(process)
    except Unavailable:
        return ()
    return tuple(target.removeprefix("ipv4:").removeprefix("dns:///").split(","))


@dataclass(frozen=True, kw_only=True, slots=True)
class Shown:
    """The files that the edge shows to its peers."""

    ca_file: Path
    cert_file: Path
    key_file: Path

    @classmethod
    def of(cls, settings: MeshSettings) -> "Shown":
        """The files that the settings name; SettingsError when one is not set."""
        ca, cert, key = settings.ca_file, settings.cert_file, settings.key_file
        if ca is None or cert is None or key is None:
            raise SettingsError(
                "MENTALIA_MESH_CA_FILE, _CERT_FILE and _KEY_FILE must be set together."
            )
        return cls(ca_file=ca, cert_file=cert, key_file=key)


def client_tls(shown: Shown) -> ssl.SSLContext:
    """What the edge shows to services and believes of them; SettingsError for unreadable files."""
    try:
        context = ssl.create_default_context(cafile=shown.ca_file)
        context.load_cert_chain(shown.cert_file, shown.key_file)
    except (OSError, ssl.SSLError) as error:
        raise SettingsError(f"The certificates of the edge cannot be read: {error}.") from error
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.set_alpn_protocols(["h2"])
    return context
