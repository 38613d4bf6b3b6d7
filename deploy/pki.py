"""Certificates: a local authority, one identity a process, and the one browsers see."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from deploy.paths import Paths
from deploy.places import SetupError
from deploy.settings import Settings
from deploy.topology import Topology

AUTHORITY_LIFE = timedelta(days=3650)
"""Life of the local authority. It never leaves this machine, and replacing it means trusting a new one."""

LEAF_LIFE = timedelta(days=397)
"""Browsers refuse certificates that live 398 days or more."""

RENEW_BEFORE = timedelta(days=30)
"""A leaf with less than this left is made anew at the next start."""

SKEW = timedelta(minutes=5)
"""Certificates start this much in the past, for clocks that differ a little."""

SITE_HOSTS = (
    "hiperfoco.com",
    "www.hiperfoco.com",
    "mentalia.universe",
    "www.mentalia.universe",
    "chat.mentalia.universe",
    "api.mentalia.universe",
)
"""Host names of the sites; the development certificate is valid for them and for localhost."""

OPERATOR = "ops"
"""Identity of whoever operates the mesh: Health and reflection only."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Identity:
    """A certificate with its key and the authority that peers check it against."""

    certificate: Path
    key: Path
    authority: Path


@dataclass(frozen=True, kw_only=True, slots=True)
class Pki:
    """All certificates of one mesh."""

    authority: Path
    """CA of the mesh (PEM)."""
    public_certificate: Path
    """What Envoy shows browsers."""
    public_key: Path
    public_authority: Path
    """CA a client needs to trust the public certificate."""
    folder: Path
    """Where the processes' certificates are."""
    storage: Identity
    """The object store's own identity, from an authority that signs nothing else."""

    def of(self, process: str) -> Identity:
        """The identity of a process."""
        return Identity(
            certificate=self.folder / f"{process}.pem",
            key=self.folder / f"{process}.key",
            authority=self.authority,
        )


def spiffe(process: str) -> str:
    """The URI that names a process in its certificate."""
    return f"spiffe://mentalia/{process}"


def ensure(paths: Paths, settings: Settings, topology: Topology) -> Pki:
    """Find the operator's certificates or make the local ones; those still good are kept. Raises SetupError."""
    now = datetime.now(UTC)
    storage_authority = _Authority.ensure(
        paths, "storage-ca", "Mentalia object store (this machine only)", now
    )
    _leaf(paths, storage_authority, "storage", _process_names("seaweedfs"), now)
    storage = Identity(
        certificate=paths.pki / "storage.pem",
        key=paths.pki / "storage.key",
        authority=storage_authority.path,
    )
    names = [process.name for process in topology.of_role("service", "edge")] + ["envoy", OPERATOR]
    if "seaweedfs" not in settings.external:
        names.append("seaweedfs")
    deploy = settings.deploy
    if deploy.pki_dir is not None:
        wanted = ["ca.pem", *(f"{name}{end}" for name in names for end in (".pem", ".key"))]
        for file in wanted:
            if not (deploy.pki_dir / file).is_file():
                raise SetupError(
                    f"MENTALIA_DEPLOY_PKI_DIR lacks {file}; it must hold ca.pem and both files of each process."
                )
        used = [
            paths.handed_in("MENTALIA_DEPLOY_PKI_DIR", deploy.pki_dir / file, _operator(paths))
            for file in wanted
        ]
        folder, authority_path = used[0].parent, used[0]
    else:
        authority = _Authority.ensure(
            paths, "ca", "Mentalia development CA (this machine only)", now
        )
        folder, authority_path = paths.pki, authority.path
        for name in names:
            _leaf(paths, authority, name, _process_names(name), now)
    if deploy.tls_cert_file is not None and deploy.tls_key_file is not None:
        into = _operator(paths) / "public"
        chain = paths.handed_in("MENTALIA_DEPLOY_TLS_CERT_FILE", deploy.tls_cert_file, into)
        key = paths.handed_in("MENTALIA_DEPLOY_TLS_KEY_FILE", deploy.tls_key_file, into)
        public = (chain, key, chain)
    else:
        authority = _Authority.ensure(
            paths, "ca", "Mentalia development CA (this machine only)", now
        )
        _leaf(paths, authority, "public", _public_names(deploy.public_hosts), now)
        public = (paths.pki / "public.pem", paths.pki / "public.key", authority.path)
    return Pki(
        authority=authority_path,
        public_certificate=public[0],
        public_key=public[1],
        public_authority=public[2],
        folder=folder,
        storage=storage,
    )


def _operator(paths: Paths) -> Path:
    """Where copies of the operator's files are."""
    return paths.pki / "operator"


def _process_names(process: str) -> list[x509.GeneralName]:
    """Names in a process's certificate: its URI, its name inside the mesh, and loopback."""
    return [
        x509.UniformResourceIdentifier(spiffe(process)),
        x509.DNSName(f"{process.replace('_', '-')}.mentalia.internal"),
        x509.DNSName("localhost"),
        x509.IPAddress(ipaddress.ip_address("127.0.0.1")),
        x509.IPAddress(ipaddress.ip_address("::1")),
    ]


def _public_names(further: tuple[str, ...]) -> list[x509.GeneralName]:
    """Names browsers may use in development."""
    names: list[x509.GeneralName] = [
        x509.DNSName(host) for host in ("localhost", *SITE_HOSTS, *further)
    ]
    return [
        *names,
        x509.IPAddress(ipaddress.ip_address("127.0.0.1")),
        x509.IPAddress(ipaddress.ip_address("::1")),
    ]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Authority:
    """A certificate authority whose key stays with whoever starts the runner."""

    path: Path
    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey

    @classmethod
    def ensure(cls, paths: Paths, name: str, title: str, now: datetime) -> _Authority:
        """The authority of that file name, made when it is missing or about to end."""
        at, key_at = paths.pki / f"{name}.pem", paths.pki / f"{name}.key"
        if at.exists() and key_at.exists():
            certificate = x509.load_pem_x509_certificate(at.read_bytes())
            key = serialization.load_pem_private_key(key_at.read_bytes(), None)
            if (
                isinstance(key, ec.EllipticCurvePrivateKey)
                and certificate.not_valid_after_utc > now + LEAF_LIFE
            ):
                return cls(path=at, certificate=certificate, key=key)
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, title)])
        certificate = (
            _builder(subject, subject, key.public_key(), now, AUTHORITY_LIFE)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(_key_usage(signs_certificates=True), critical=True)
            .add_extension(
                x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False
            )
            .sign(key, hashes.SHA256())
        )
        paths.write(key_at, _pem_of_key(key), 0o600, ours=True)
        paths.write(at, certificate.public_bytes(serialization.Encoding.PEM), 0o644)
        return cls(path=at, certificate=certificate, key=key)


def _leaf(
    paths: Paths, authority: _Authority, name: str, names: list[x509.GeneralName], now: datetime
) -> None:
    """Make a certificate for those names unless a good one is there."""
    at, key_at = paths.pki / f"{name}.pem", paths.pki / f"{name}.key"
    if at.exists() and key_at.exists() and _still_good(at, authority, names, now):
        paths.give(at)
        paths.give(key_at)
        return
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    certificate = (
        _builder(subject, authority.certificate.subject, key.public_key(), now, LEAF_LIFE)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_key_usage(signs_certificates=False), critical=True)
        .add_extension(
            x509.ExtendedKeyUsage(
                [ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH]
            ),
            critical=False,
        )
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(authority.key.public_key()),
            critical=False,
        )
        .sign(authority.key, hashes.SHA256())
    )
    paths.write(key_at, _pem_of_key(key), 0o600)
    paths.write(at, certificate.public_bytes(serialization.Encoding.PEM), 0o644)


def _still_good(
    at: Path, authority: _Authority, names: list[x509.GeneralName], now: datetime
) -> bool:
    """Whether a leaf was signed by this authority, bears these names and lives long enough."""
    certificate = x509.load_pem_x509_certificate(at.read_bytes())
    try:
        certificate.verify_directly_issued_by(authority.certificate)
    except Exception:  # noqa: BLE001 - whatever is wrong with it, it is made anew
        return False
    borne = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    return list(borne) == names and certificate.not_valid_after_utc > now + RENEW_BEFORE


def _builder(
    subject: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePublicKey,
    now: datetime,
    life: timedelta,
) -> x509.CertificateBuilder:
    """What every certificate has."""
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - SKEW)
        .not_valid_after(now + life - SKEW)
    )


def _key_usage(*, signs_certificates: bool) -> x509.KeyUsage:
    """An authority signs certificates, a leaf signs handshakes."""
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _pem_of_key(key: ec.EllipticCurvePrivateKey) -> bytes:
    """A private key as PKCS #8."""
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
