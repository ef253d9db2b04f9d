from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.servers.chromium import chromium
from tests.web.house import House
from tests.web.pages.visitor import Visitor, invited, signed_in, visitor


@pytest.fixture
def stranger(house: House) -> Visitor:
    return visitor(house)


@pytest.fixture
def elsa(house: House) -> Visitor:
    """Signed in, without a browser."""
    return signed_in(house)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.fixture
def page(browser: Browser, house: House) -> Iterator[Page]:
    """A browser's empty page; its cookies are its own."""
    assert house.server is not None
    context = browser.new_context(base_url=f"http://127.0.0.1:{house.server.port}")
    yield context.new_page()
    context.close()


@pytest.fixture
def elsas_page(page: Page, house: House) -> Page:
    """Signed in by the link, as a person would."""
    page.goto(invited(house))
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url("/")
    return page
