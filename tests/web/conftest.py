"""A browser before a running mesh."""

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.support.clients import Target
from tests.support.meshes import running_mesh

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or ""
QUIET = (
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-sandbox",
)


@pytest.fixture(scope="session")
def target(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Target]:
    """A mesh of its own, with its screens."""
    folder = tmp_path_factory.mktemp("web")
    for parent in (folder, folder.parent):
        parent.chmod(0o755)
    with running_mesh(folder / "home") as endpoints:
        yield Target.read(endpoints)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Ends with its module: while it is open its own event loop runs, and no other may."""
    if not CHROMIUM:
        pytest.skip("Debian's chromium is not installed: sudo apt-get install -y chromium")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        yield opened
        opened.close()


@pytest.fixture
def page(browser: Browser, target: Target) -> Iterator[Page]:
    """A page in Spanish that reports every error of its console and every request elsewhere."""
    context = browser.new_context(base_url=target.url, ignore_https_errors=True, locale="es-MX")
    opened = context.new_page()
    said: list[str] = []
    opened.on("pageerror", lambda error: said.append(str(error)))
    opened.on(
        "console", lambda line: said.append(line.text) if "Content Security" in line.text else None
    )
    yield opened
    context.close()
    assert said == []
