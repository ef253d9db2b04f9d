"""In a real browser: what somebody reads is in the figures while they read it."""

import pytest

from tests.servers.patience import wait_until
from tests.web.viewer.reader import opened, reads

pytestmark = pytest.mark.slow


def test_who_reads_now_is_in_the_figures(page, house, link, proposal):
    """Of machines, as which a browser that says it is headless counts."""
    api = house.api()
    opened(page, link)
    page.keyboard.press("End")
    reads(page, 3)

    def told():
        found = api.get(f"/v1/documents/{proposal.id}/analytics", contact=link.share.contact, actor="machine").json
        (reader,) = found["by_reader"] or [None]
        return found if reader and reader["now_on"] == 3 and reader["seconds"] else None

    found = wait_until(told, "the figures say so")
    assert (found["readers"], found["visits"], found["downloads"]) == (1, 1, 0)
