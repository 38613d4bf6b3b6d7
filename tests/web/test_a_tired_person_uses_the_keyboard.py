"""Every screen works by keyboard alone, reads well, and says what went wrong."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

THEMES = {"light": "rgb(251, 250, 247)", "dark": "rgb(23, 22, 28)", "contrast": "rgb(0, 0, 0)"}
"""The ground of each."""

MESSAGE = "No quiero que veas más a tus amigas. Mándame tu ubicación ahora."
TASK = "Tengo que ordenar mi habitación y no sé por dónde empezar"


def tab_to(page: Page, role: str, name: str) -> None:
    """Press Tab until the thing with this role and name has the focus."""
    wanted = page.get_by_role(role, name=name, exact=True)  # type: ignore[arg-type]  # a role
    for _ in range(60):
        if wanted.evaluate("element => element === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab does not lead to {role} {name}")


def read_message(page: Page, text: str) -> None:
    page.goto("/spoiler")
    tab_to(page, "textbox", "Pega aquí el mensaje")
    page.keyboard.type(text)
    tab_to(page, "button", "Leer el mensaje")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Lo que leemos")).to_be_focused()


def sign_up(page: Page, email: str) -> None:
    page.goto("/account")
    tab_to(page, "button", "No tengo cuenta")
    page.keyboard.press("Enter")
    for field, value in (
        ("Cómo te llamamos", "Ana"),
        ("Correo electrónico", email),
        ("Contraseña", "tortuga amable 27"),
    ):
        page.get_by_label(field, exact=True).focus()
        page.keyboard.type(value)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Partir una tarea")).to_be_visible()


def test_a_message_is_read_without_an_account(page: Page) -> None:
    read_message(page, MESSAGE)

    expect(page.get_by_text("Aislamiento")).to_be_visible()
    expect(page.get_by_text("Vigilancia").first).to_be_visible()
    assert "ubicación" in page.locator(".read mark").all_inner_texts()[-1]
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0


def test_danger_comes_first_with_help_lines(page: Page) -> None:
    read_message(page, "Si me dejas te mato.")

    page.get_by_role("heading", name="Puede haber peligro", exact=False).wait_for()
    headings = page.get_by_role("heading").all_inner_texts()
    assert headings.index("Líneas de ayuda") < headings.index("Señales")
    assert headings[2].startswith("Puede haber peligro")


@pytest.mark.parametrize("how", ["button", "shift"])
def test_one_leaves_quickly(page: Page, how: str) -> None:
    page.route("https://www.wikipedia.org/**", lambda route: route.fulfill(body="elsewhere"))
    page.goto("/spoiler")
    leave = page.get_by_role("button", name="Salir rápido")
    leave.wait_for()
    if how == "button":
        leave.click()
    else:
        for _ in range(3):
            page.keyboard.press("Shift")

    page.wait_for_url("https://www.wikipedia.org/")


def test_a_task_is_split_and_checked_off(page: Page) -> None:
    sign_up(page, "teclado@example.org")
    tab_to(page, "textbox", "¿Qué tienes que hacer?")
    page.keyboard.type(TASK)
    tab_to(page, "button", "Enviar")
    page.keyboard.press("Enter")

    expect(page.get_by_role("checkbox").nth(6)).to_be_visible(timeout=20_000)
    page.get_by_role("checkbox").first.focus()
    page.keyboard.press("Space")
    expect(page.get_by_text("Pasos: 1 de 7 hechos")).to_be_visible()


def test_a_cut_network_loses_nothing(page: Page) -> None:
    sign_up(page, "cortado@example.org")
    page.get_by_label("¿Qué tienes que hacer?").fill(TASK)
    page.context.set_offline(True)
    page.get_by_role("button", name="Enviar").click()
    expect(page.get_by_role("alert")).to_contain_text("No hay conexión")
    assert page.get_by_label("¿Qué tienes que hacer?").input_value() == TASK

    page.context.set_offline(False)
    page.get_by_role("button", name="Enviar").click()

    expect(page.get_by_role("checkbox").nth(6)).to_be_visible(timeout=20_000)
    assert page.get_by_role("checkbox").count() == 7


def test_a_session_outlives_a_reload_and_no_token_is_kept_for_good(page: Page) -> None:
    sign_up(page, "recarga@example.org")
    page.reload()

    expect(page.get_by_label("¿Qué tienes que hacer?")).to_be_visible()
    assert "eyJ" not in page.evaluate("JSON.stringify(localStorage) + location.href")


def test_settings_act_at_once_and_last(page: Page) -> None:
    page.goto("/settings")
    page.get_by_label("Tamaño del texto").select_option("200")
    page.get_by_label("Idioma").select_option("en")
    page.reload()

    expect(page.get_by_role("heading", name="Settings")).to_be_visible()
    assert page.evaluate("getComputedStyle(document.body).fontSize") == "34px"
    assert page.evaluate("document.documentElement.lang") == "en"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("path", ["/", "/spoiler", "/account", "/settings", "/chat"])
def test_axe_finds_nothing(page: Page, path: str, theme: str) -> None:
    page.goto("/settings")
    page.get_by_label("Colores").select_option(theme)
    page.goto(path)
    page.get_by_role("heading", level=1).wait_for()

    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == THEMES[theme]
    found = Axe().run(page).response["violations"]

    assert [(one["id"], [node["html"][:120] for node in one["nodes"]]) for one in found] == []
