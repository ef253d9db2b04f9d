import pytest

from daemon.core.events import Actor, EventType
from daemon.core.hits import HitKind
from daemon.flows.keys import KeyScope
from tests.storage.sample import new_send, sent
from tests.storage.touched import counted, hit, link

pytestmark = pytest.mark.slow

DAY = "2026-11-21"


@pytest.fixture
def campaign(house):
    """Two mails: one person opened and clicked, a scanner did more, and one replied without an open on record."""
    sends = sent(house.store, new_send(), new_send("a2@x", "quorra@flynnsarcade.com"))
    number = link(house.store, "https://a.example/")
    counted(house.store, DAY, HitKind.OPEN, 3, 1)
    counted(house.store, DAY, HitKind.CLICK, 2, 1)
    counted(house.store, DAY, HitKind.CLICK, 2, 1, link_number=number)
    counted(house.store, DAY, HitKind.CLICK, 9, 2, Actor.MACHINE)
    counted(house.store, DAY, HitKind.CLICK, 9, 2, Actor.MACHINE, link_number=number)
    hit(house.store, sends[0].id, HitKind.CLICK, link_number=number, place=1)
    house.record(
        EventType.REPLY_RECEIVED,
        contact=sends[1].contact.email,
        campaign_id="spring",
        send_id=sends[1].id,
        facts={"via": "contact", "matched_by": "message_id"},
    )
    return f"lnk_{number}"


def test_a_campaigns_figures_are_of_people(api, campaign):
    told = api.get("/v1/campaigns/spring/stats").json
    assert (told["actor"], told["sent"], told["people"]) == ("human", 2, 2)
    assert told["opened"] == {"total": 3, "unique": 1}
    assert told["clicked"] == {"total": 2, "unique": 1}
    assert told["replied"] == {"people": 1, "total": 1, "unseen": 1, "via": {"contact": 1}}
    assert (told["bounced"], told["unsubscribed"]) == (0, 0)
    assert told["links"] == [
        {
            "id": campaign,
            "url": "https://a.example/",
            "clicked": {"total": 2, "unique": 1},
            "places": [{"part": "html", "place": 1, "total": 1}],
            "library_link": None,
        }
    ]


def test_what_is_left_out_is_told_apart(api, campaign):
    told = api.get("/v1/campaigns/spring/stats").json
    assert told["left_out"]["machine"]["clicked"] == {"total": 9, "unique": 2}
    assert set(told["left_out"]) == {"machine", "self", "unknown"}


def test_another_actor_can_be_asked_for(api, campaign):
    told = api.get("/v1/campaigns/spring/stats?actor=machine").json
    assert (told["opened"]["total"], told["clicked"]["total"], told["links"][0]["clicked"]["total"]) == (0, 9, 9)
    assert "human" in told["left_out"]


def test_a_campaigns_days_are_told(api, campaign):
    (day,) = api.get("/v1/campaigns/spring/stats").json["days"]
    assert (day["day"], day["sent"], day["replied"], day["opened"]["total"]) == (DAY, 2, 1, 3)


def test_a_link_tells_its_clicks(api, campaign):
    told = api.get(f"/v1/links/{campaign}/stats").json
    assert (told["url"], told["campaign_id"], told["clicked"]) == (
        "https://a.example/",
        "spring",
        {"total": 2, "unique": 1},
    )
    assert told["days"] == [{"day": DAY, "total": 2, "unique": 1}]
    assert told["left_out"] == {"machine": {"total": 9, "unique": 2}}


@pytest.mark.parametrize("name", ["lnk_99", "lnk_", "lnk_x", "17", "lnk_²", f"lnk_{10**30}"])
def test_a_link_that_is_none_is_not_found(api, name):
    assert api.get(f"/v1/links/{name.replace('²', '%C2%B2')}/stats").status == 404


def test_an_unknown_campaign_is_not_found(closed_door):
    assert closed_door.get("/v1/campaigns/nothing/stats").status == 404


def test_an_actor_that_is_none_is_refused(closed_door):
    assert closed_door.get("/v1/campaigns/spring/stats?actor=robot").wrong_fields == {"actor"}


def test_a_campaign_whose_id_holds_a_slash_has_figures(house, api):
    sent(house.store, new_send(campaign="spring/2026"))
    assert api.get("/v1/campaigns/spring/2026/stats").json["sent"] == 1


def test_the_scope_is_asked_for(house, campaign):
    assert house.api(KeyScope.EVENTS_READ).get("/v1/campaigns/spring/stats").status == 403
    assert house.api(KeyScope.CAMPAIGNS_READ).get(f"/v1/links/{campaign}/stats").status == 200
