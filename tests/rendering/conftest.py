"""What the tests of pages, pictures and exports share: a small store, and a browser where there is one."""

import os
import shutil
from collections.abc import Iterator

import made_up_store as stored
import pytest
from playwright.sync_api import Browser, sync_playwright
from visiting import ARGUMENTS, Visit

from graph import KnowledgeGraph


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


@pytest.fixture
def visit(browser: Browser) -> Iterator[Visit]:
    """A fresh window of 1,280 by 800."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, color_scheme="light")
    page = context.new_page()
    yield Visit(page)
    context.close()
