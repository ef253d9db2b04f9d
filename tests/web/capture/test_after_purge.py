"""A link leads where it leads by its token alone: it outlives every row about it."""

from datetime import timedelta

import pytest

from daemon.core.retention import HitsKept
from daemon.core.targets import BodyPart, LinkKind, OfLibrary, Target, packed
from daemon.flows.hits import Ours
from daemon.flows.new_hits import judge_new
from daemon.flows.retention import purge
from daemon.storage.schema import metadata
from tests.web.capture.recipient import PAGE, ask, image, link, rows, token
from tests.web.house import House

pytestmark = pytest.mark.slow

KEPT_FOR_EVER = "store_identity"


def test_a_link_works_on_once_its_hits_are_purged(house: House) -> None:
    ask(house, link())
    judge_new(house.store, house.clock(), Ours())
    house.clock.pass_by(timedelta(days=100_000))
    assert purge(house.store, house.clock(), HitsKept())["hits"] == 1
    assert rows(house) == []
    assert ask(house, link()).headers["location"] == PAGE
    assert len(rows(house)) == 1


def test_a_link_of_the_library_leads_on_by_its_token_once_its_row_is_gone(house: House) -> None:
    target = Target(3, BodyPart.HTML, PAGE, of_library=OfLibrary(7))
    path = f"/l/{token(LinkKind.CLICK, packed(target))}"
    assert ask(house, path).headers["location"] == PAGE
    assert judge_new(house.store, house.clock() + timedelta(days=1), Ours()) == 1


def test_links_and_images_work_on_once_every_row_of_their_mail_is_gone(house: House) -> None:
    ask(house, link())
    with house.store.transaction() as tx:
        for table in reversed(metadata.sorted_tables):
            if table.name != KEPT_FOR_EVER:
                tx._connection.execute(table.delete())
    assert ask(house, link()).headers["location"] == PAGE
    assert ask(house, image()).status == 200
    assert judge_new(house.store, house.clock() + timedelta(days=1), Ours()) == 2
