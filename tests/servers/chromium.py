"""A real Chromium, the system's own, and axe to ask it what people with disabilities would stumble over."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")
QUIETLY = (  # it asks nobody for anything, whatever the machine's network is like
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class NoChromium(Exception):
    """The tests of the pages need a browser. Playwright's own download is not used."""


@contextmanager
def chromium() -> Iterator[Browser]:
    """Keep it no longer than a module: while it runs, this thread has an event loop, and asyncio.run refuses."""
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        raise NoChromium("there is no Chromium: install the Debian package chromium, or run scripts/packages test")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=QUIETLY)
        try:
            yield browser
        finally:
            browser.close()


def obstacles(page: Page) -> list[str]:
    """What axe finds wrong, one line each: the rule, and the first element that breaks it."""
    return [f"{each['id']}: {each['nodes'][0]['html']}" for each in Axe().run(page).response["violations"]]
