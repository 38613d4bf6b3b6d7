"""The settings of svc_auth."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from importlib import resources
from pathlib import Path
from types import MappingProxyType
from typing import ClassVar

from mesh.config import Settings, SettingsError
from mesh.storage.keystore import MasterKeyError, MasterKeys
from svc_auth.domain.sessions import Lifetimes


@dataclass(frozen=True, kw_only=True)
class AuthSettings(Settings):
    """How accounts, sessions and keys behave."""

    AREA: ClassVar[str] = "AUTH"

    BOUNDS: ClassVar[Mapping[str, tuple[float, float]]] = MappingProxyType(
        {
            "argon2_memory_kib": (8, 4 * 1024 * 1024),
            "argon2_passes": (1, 100),
            "hash_threads": (1, 256),
            "hash_queue": (1, 10_000),
        }
    )

    master_key_file: Path
    """File of mode 0600: the master key, 32 bytes in hexadecimal or base64; older ones below it."""

    access_token_s: int = 86_400
    """How long an access token is good, seconds, 60 to 604,800."""

    refresh_token_s: int = 30 * 86_400
    """How long an unused refresh token is good, seconds, at least as long as an access token."""

    session_s: int = 180 * 86_400
    """How long a session lasts however often it is renewed, seconds."""

    refresh_grace_s: int = 10
    """How long the refresh token before the last may be sent again, seconds, 0 to 60."""

    argon2_memory_kib: int = 19 * 1024
    """Memory of one password hash, KiB; 19 MiB with two passes is the least OWASP accepts."""

    argon2_passes: int = 2
    """Passes over that memory."""

    hash_threads: int = 1
    """Passwords hashed at once; each takes one core for some 25 ms, so leave cores for the rest."""

    hash_queue: int = 32
    """Passwords that may wait to be hashed before a sign-in is refused."""

    def master_keys(self) -> MasterKeys:
        """The master keys; SettingsError when the file will not do."""
        try:
            return MasterKeys.read(self.master_key_file)
        except MasterKeyError as error:
            raise SettingsError(str(error)) from error

    def lifetimes(self) -> Lifetimes:
        """The lifetimes as one value; SettingsError when they contradict each other."""
        if not 60 <= self.access_token_s <= 604_800:
            raise SettingsError("MENTALIA_AUTH_ACCESS_TOKEN_S must be from 60 to 604800.")
        if not self.access_token_s <= self.refresh_token_s <= self.session_s:
            raise SettingsError(
                "MENTALIA_AUTH_REFRESH_TOKEN_S must lie between the times of a token and a session."
            )
        if not 0 <= self.refresh_grace_s <= 60:
            raise SettingsError("MENTALIA_AUTH_REFRESH_GRACE_S must be from 0 to 60.")
        return Lifetimes(
            access=timedelta(seconds=self.access_token_s),
            refresh=timedelta(seconds=self.refresh_token_s),
            session=timedelta(seconds=self.session_s),
            grace=timedelta(seconds=self.refresh_grace_s),
        )


def common_passwords() -> tuple[str, ...]:
    """Words and passwords that many people use, from the list beside this module."""
    listed = resources.files(__package__).joinpath("common_passwords.txt").read_text("utf-8")
    return tuple(line for line in listed.splitlines() if line[:1] not in ("", "#"))
