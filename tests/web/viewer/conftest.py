from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from daemon.core.documents import Document
from tests.servers.chromium import chromium
from tests.web.house import House, open_detached_house, open_house
from tests.web.viewer.proposal import proposal as set_in
from tests.web.viewer.reading_room import Linked, kept, linked


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    """For a whole module: each test makes a link of its own."""
    with open_house(f"sqlite:///{tmp_path_factory.mktemp('house') / 'harken.db'}") as opened:
        yield opened


@pytest.fixture
def idle_house(tmp_path):
    """Nobody looks into what comes in."""
    with open_detached_house(f"sqlite:///{tmp_path / 'harken.db'}") as opened:
        opened.documents.stop()
        yield opened


@pytest.fixture(scope="module")
def proposal(house: House) -> Document:
    return kept(house)


@pytest.fixture
def link(house: House, proposal: Document) -> Linked:
    return linked(house, proposal)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.fixture(scope="module")
def set_proposal(house: House, browser: Browser) -> Document:
    """Of twelve pages, with an outline."""
    return kept(house, file=set_in(browser))


@pytest.fixture
def letter(house: House, set_proposal: Document) -> Linked:
    return linked(house, set_proposal, sender_name="Elsa Lindqvist", note="The floor plan is on page 5.")


@pytest.fixture
def page(house: House, browser: Browser) -> Iterator[Page]:
    """A browser's empty page, which keeps nothing of the last reader's."""
    assert house.server is not None
    context = browser.new_context(
        base_url=f"http://127.0.0.1:{house.server.port}", viewport={"width": 1280, "height": 900}
    )
    yield context.new_page()
    context.close()
