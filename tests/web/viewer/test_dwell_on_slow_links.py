"""On a slow link the first page is there for a while before the script that measures how long."""

from datetime import timedelta

import pytest

from daemon.core.events import Event, EventType
from tests.servers.patience import wait_until
from tests.web.viewer.reading_room import Linked

pytestmark = pytest.mark.slow

LOOKED_AT_FOR = """ms => {
  const [painted] = performance.getEntriesByName("first-contentful-paint");
  return painted && performance.now() - painted.startTime > ms;
}"""


def test_what_is_looked_at_before_the_script_has_come_counts(page, house, link):
    held = []

    def hold(route):
        held.append(route)

    page.route("**/viewer/dwell.js", hold)
    page.goto(link.path)
    page.wait_for_function(LOOKED_AT_FOR, arg=1500)
    house.clock.pass_by(timedelta(minutes=1))  # it stands still, and nobody is believed to read meanwhile
    held[0].continue_()
    opened = wait_until(lambda: opening(link), "somebody is there")
    assert opened is not None
    assert float(str(opened.facts["seconds"])) >= 1.5


def opening(link: Linked) -> Event | None:
    told = [each.event for each in link.house.store.reads.events(None, 1000).items]
    mine = (each for each in told if each.facts.get("share") == link.share.id)
    return next((each for each in mine if each.type is EventType.DOCUMENT_OPENED), None)
