"""The pages after everybody of a morning was erased: what happened is still told, and nobody is named."""

from urllib.parse import quote

import pytest

from daemon.flows.erasure import erase_at_once
from tests.flows.readers import BROWSER, Reader, Study
from tests.web.house import House
from tests.web.pages.played import ARCADES, CAMPAIGN, CANTEENS, KEVIN, connect, play
from tests.web.pages.visitor import Visitor

pytestmark = pytest.mark.slow

NAMED = tuple(contact.email for contact in CAMPAIGN) + tuple(contact.name or "" for contact in CAMPAIGN)


@pytest.fixture
def erased(house: House) -> str:
    """The id of a document that one of them had read."""
    connect(house.store, house.clock())
    play(house.store, house.clock())
    study = Study(house.store, now=house.clock())
    shared = study.share(KEVIN.email, name=KEVIN.name)
    reader = Reader(study, shared, BROWSER)
    reader.reads(1, 5)
    reader.leaves()
    study.after(3600)
    study.sweep()
    house.clock.now = study.now
    for contact in CAMPAIGN:
        erase_at_once(house.store, contact.email, house.clock())
    return house.store.reads.documents(None, 1).items[0].document.id


def test_every_page_is_there_and_names_nobody(house: House, elsa: Visitor, erased: str) -> None:
    pages = ["/", "/people", "/campaigns", "/documents", "/unsubscribes", "/unmatched", "/follow-ups", "/links"]
    pages += [f"/campaigns/{quote(name)}" for name in (ARCADES, CANTEENS)]
    pages += [f"/documents/{erased}", f"/documents/{erased}?tab=links"]
    seen = {path: elsa.get(path) for path in pages}
    assert {path: each.status for path, each in seen.items() if each.status != 200} == {}
    assert [(path, name) for path, each in seen.items() for name in NAMED if name in each.text] == []
    assert "Somebody who was erased" in seen["/"].text
    assert elsa.get(f"/people/{KEVIN.email}").status == 404


def test_the_api_tells_what_happened_of_nobody(house: House, erased: str) -> None:
    api = house.api()
    events = api.get("/v1/events", limit=1000)
    assert events.json["items"]
    assert all("contact" not in each["data"] for each in events.json["items"])
    stats = api.get(f"/v1/campaigns/{quote(ARCADES)}/stats")
    assert stats.json["sent"] == stats.json["people"] == 3
    readings = api.get(f"/v1/documents/{erased}/analytics").json
    assert [each["contact"] for each in readings["by_reader"]] == [None]
    for answer in (events, stats, api.get("/v1/suppressions"), api.get("/v1/unmatched")):
        assert [name for name in NAMED if name in answer.text] == []
