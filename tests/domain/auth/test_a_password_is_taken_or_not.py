"""Which passwords are refused, and that good ones are not."""

import pytest

from mesh.kernel.errors import Fault
from mesh.kernel.reasons import Reason
from svc_auth.config import common_passwords
from svc_auth.domain.passwords import PasswordRules, normal_password

EMAIL = "ana.gomez@example.org"


@pytest.fixture(scope="module")
def rules() -> PasswordRules:
    return PasswordRules(common_passwords())


@pytest.mark.parametrize(
    "password",
    [
        pytest.param("password", id="the first of every list"),
        pytest.param("contraseña", id="the first in Spanish"),
        pytest.param("Contraseña1", id="with a capital and a digit"),
        pytest.param("P@ssw0rd!", id="in disguise"),
        pytest.param("princesa2024", id="a word and a year"),
        pytest.param("!!barcelona!!", id="a word between signs"),
        pytest.param("12345678", id="counting"),
        pytest.param("98765432", id="counting back"),
        pytest.param("qwertyuiop", id="a row of keys"),
        pytest.param("asdfghjk", id="a part of a row"),
        pytest.param("aaaaaaaaaaaa", id="one letter"),
        pytest.param("abcabcabcabc", id="one piece again and again"),
        pytest.param("ana.gomez@example.org", id="the address"),
        pytest.param("Ana.Gomez1984", id="the first part of the address"),
        pytest.param("mentalia2026", id="the name of the product"),
    ],
)
def test_an_easy_password_is_refused(rules: PasswordRules, password: str) -> None:
    with pytest.raises(Fault) as refused:
        rules.check(password, email=EMAIL)

    assert refused.value.reason is Reason.WEAK_PASSWORD
    assert refused.value.metadata == {"field": "password"}


@pytest.mark.parametrize(
    "password",
    [
        pytest.param("tortuga amable 27", id="words"),
        pytest.param("correo lluvia mesa azul", id="four words"),
        pytest.param("kX9#vLq2", id="eight signs"),
        pytest.param("sol y sombra", id="a title"),
        pytest.param("añil-gruñón-ñu", id="letters of Spanish"),
        pytest.param("🐢🐢 tortugas 🐢🐢🐢", id="pictures"),
        pytest.param("密码是一只乌龟在散步", id="another script"),
        pytest.param("x" * 3 + "y1" * 62, id="127 characters"),
    ],
)
def test_a_good_password_is_taken(rules: PasswordRules, password: str) -> None:
    rules.check(password, email=EMAIL)


@pytest.mark.parametrize(
    ("password", "rule"),
    [
        pytest.param("kX9#vLq", "string.min_len", id="seven characters"),
        pytest.param("kX9#vLq2" * 16 + "x", "string.max_len", id="129 characters"),
    ],
)
def test_a_password_of_the_wrong_length_names_the_field(
    rules: PasswordRules, password: str, rule: str
) -> None:
    with pytest.raises(Fault) as refused:
        rules.check(password, email=EMAIL)

    (violation,) = refused.value.violations
    assert (violation.field, violation.rule) == ("password", rule)


def test_one_password_has_one_spelling_on_every_keyboard() -> None:
    composed, decomposed = "contrase\u00f1a", "contrasen\u0303a"

    assert normal_password(decomposed) == normal_password(composed)


def test_the_list_holds_what_is_tried_first() -> None:
    listed = list(common_passwords())

    assert len(listed) > 500
    assert listed == sorted(set(listed))
    assert all(line == line.casefold().strip() for line in listed)
