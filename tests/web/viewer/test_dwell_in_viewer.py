"""The viewer itself, in a browser that nobody keeps in front: what is looked at in it becomes events and figures."""

import asyncio
from datetime import timedelta

import pytest

from daemon.core.events import Event, EventType
from tests.servers.bare_chromium import bare_chromium
from tests.servers.patience import wait_until
from tests.web.house import House
from tests.web.viewer.reading_room import Linked

pytestmark = pytest.mark.slow

NEARLY_S = 0.5


async def read(house: House, link: Linked) -> dict[int, float]:
    """A second of page 1, two of page 3, one of page 2, and then another tab in front. What it was, truly."""
    assert house.server is not None
    async with bare_chromium() as browser:
        tab = await browser.tab()
        await tab.visit(f"http://127.0.0.1:{house.server.port}{link.path}")
        house.clock.pass_by(timedelta(minutes=1))  # it stands still, and nobody is believed to read meanwhile
        since, page = await tab.run("Date.now()"), 1
        truth: dict[int, float] = {}
        for turned_to, seconds in ((3, 1.0), (2, 2.0), (None, 1.0)):
            await asyncio.sleep(seconds)
            if turned_to is None:
                break
            now = await tab.run(f"location.hash = '#page={turned_to}', Date.now()")
            truth[page], since, page = (now - since) / 1000, now, turned_to
        await browser.tab()
        await tab.until("document.hidden")
        truth[page] = (await tab.run("Date.now()") - since) / 1000
        await asyncio.sleep(1)
        await tab.close()
    return truth


def events_of(link: Linked) -> list[Event]:
    page = link.house.store.reads.events(None, 1000)
    return [each.event for each in page.items if each.event.facts.get("share") == link.share.id]


def test_what_is_read_in_the_viewer_is_told_page_by_page(house, link):
    truth = asyncio.run(read(house, link))
    viewed = wait_until(lambda: _viewed(link, len(truth)), "every page is told") or []
    assert [each.facts["page"] for each in viewed] == [1, 3, 2]
    seconds = dict(zip((1, 3, 2), (float(str(each.facts["seconds"])) for each in viewed), strict=True))
    assert seconds.pop(1) > truth.pop(1) - NEARLY_S  # it is in front for a moment before the test knows
    assert seconds == pytest.approx(truth, abs=NEARLY_S)
    opened = next(each for each in events_of(link) if each.type is EventType.DOCUMENT_OPENED)
    assert (opened.contact, opened.facts["actor"], opened.facts["first"]) == ("kevin@flynn.example", "human", True)


def _viewed(link: Linked, pages: int) -> list[Event] | None:
    found = [each for each in events_of(link) if each.type is EventType.DOCUMENT_PAGE_VIEWED]
    return found if len(found) >= pages else None
