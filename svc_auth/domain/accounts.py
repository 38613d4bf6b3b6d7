"""A person with an account: the profile, and what a country's age means."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from mesh.kernel.errors import Violation
from mesh.kernel.principal import Tier

Document = Mapping[str, object]
"""A part of the profile that no rule reads: the JSON form of its message, kept as it came."""

OTHER_COUNTRIES = 16
"""The age where a country is not listed: the strictest that article 8 of the GDPR knows."""

AGES: Mapping[str, int] = MappingProxyType(
    dict.fromkeys(("BE", "DK", "EE", "FI", "GB", "IS", "LV", "MT", "NO", "PT", "SE", "US"), 13)
    | dict.fromkeys(("AT", "BG", "CL", "CY", "ES", "IT", "KR", "LT", "PE"), 14)
    | dict.fromkeys(("CZ", "FR", "GR", "SI"), 15)
    | dict.fromkeys(("AR", "CO", "DO", "MX", "UY"), 18)
)
"""The age from which a person may agree alone to the use of their data, where it is not 16.

National laws under article 8 of the GDPR and, outside Europe, COPPA and the acts on personal data,
as known in November 2026; an operator has it checked for the countries served. Where a law sets no
age, the age of majority stands.
"""


@dataclass(frozen=True, kw_only=True, slots=True)
class Profile:
    """What a person says about themselves and may change."""

    display_name: str
    locale: str
    """`es` or `en`."""
    country: str
    """ISO 3166-1, two capital letters."""
    needs: Document | None = None
    """What helps; sealed wherever it is stored."""
    display: Document | None = None
    """How the screen looks and moves."""
    presets: tuple[Document, ...] = ()
    """Needs and screens under a name; sealed wherever they are stored."""
    active_preset: str = ""
    """The key of the preset in use; empty for none."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Account:
    """A person with an account."""

    user_id: str
    """ULID."""
    email: str = field(repr=False)
    """In lower case."""
    email_verified: bool = False
    profile: Profile = field(repr=False)
    birth_year: int | None = None
    tier: Tier = Tier.FREE
    guardian_required: bool = False
    """Whether what needs a guardian is off."""
    revision: int = 1
    """Rises with each change."""
    created_at: datetime
    updated_at: datetime


def normal_email(email: str) -> str:
    """The one spelling of an address that is stored and looked up."""
    return email.strip().lower()


def guardian_required(country: str, birth_year: int | None, *, this_year: int) -> bool:
    """Whether a person may be below the age of their country.

    Of the day of birth only the year is known, so a person counts as old enough from the year in
    which they surely are. Who does not tell the year is taken for an adult, as the law allows.
    """
    if birth_year is None:
        return False
    surely = this_year - birth_year - 1
    return surely < AGES.get(country, OTHER_COUNTRIES)


def profile_violations(profile: Profile) -> tuple[Violation, ...]:
    """What is wrong with a profile as a whole."""
    found = [
        Violation(field=f"user.{name}", rule="required")
        for name, value in (
            ("display_name", profile.display_name.strip()),
            ("locale", profile.locale),
            ("country", profile.country),
        )
        if not value
    ]
    keys = [str(preset.get("key", "")) for preset in profile.presets]
    if len(set(keys)) < len(keys):
        found.append(Violation(field="user.presets", rule="repeated.unique"))
    if profile.active_preset and profile.active_preset not in keys:
        known = ", ".join(keys) or '""'
        found.append(
            Violation(field="user.active_preset", rule="string.in", params={"value": known})
        )
    return tuple(found)
