"""What the tests of pages, pictures and exports share: a small store, and a browser where there is one."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import made_up_store as stored
import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from graph import KnowledgeGraph

ARGUMENTS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Iterator[KnowledgeGraph]:
    """An open graph of the made-up articles."""
    with stored.make_store(tmp_path_factory.mktemp("store") / "touchline.db") as made:
        yield made


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium, or whichever is on the path; without one the test is skipped, under CI=true it fails."""
    names = ("chromium", "chromium-browser", "google-chrome")
    executable = next((found for found in map(shutil.which, names) if found), None)
    if executable is None:
        message = "no Chromium on the path: `apt-get install chromium` lets the tests of pages run"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)
    with sync_playwright() as playwright:
        made = playwright.chromium.launch(executable_path=executable, args=ARGUMENTS)
        yield made
        made.close()


class Visit:
    """A page that was opened: every request it made, every error and message of its console."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.requests: list[str] = []
        self.complaints: list[str] = []
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("console", lambda message: self.complaints.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("dialog", lambda dialog: (self.complaints.append(f"dialog: {dialog.message}"), dialog.dismiss()))

    def open(self, path: Path, fragment: str = "") -> Page:
        """Open a page and wait until it is ready."""
        self.page.goto(path.as_uri() + (f"#{fragment}" if fragment else ""))
        self.page.wait_for_selector("html[data-ready=true]", state="attached")
        return self.page

    def assert_quiet(self) -> None:
        """Nothing was asked of any network, and nothing complained."""
        assert [url for url in self.requests if not url.startswith(("file:", "data:"))] == []
        assert len([url for url in self.requests if url.startswith("file:")]) <= 1
        assert self.complaints == []


@pytest.fixture
def visit(browser: Browser) -> Iterator[Visit]:
    """A fresh window of 1,280 by 800."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, color_scheme="light")
    page = context.new_page()
    yield Visit(page)
    context.close()
