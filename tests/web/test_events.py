import pytest

from daemon.core.events import EventType
from daemon.core.signals import event_json
from tests.web.client import Api

pytestmark = pytest.mark.slow


@pytest.fixture
def log(house):
    """Ten events: two kinds, two contacts, two campaigns."""
    kinds = (EventType.REPLY_RECEIVED, EventType.BOUNCE_RECEIVED)
    return [
        house.record(kinds[n % 2], contact=f"c{n // 2 % 2}@x.example", campaign_id=("spring", "autumn")[n // 5])
        for n in range(10)
    ]


def ids(answer):
    assert answer.status == 200, answer.text
    return [each["data"]["event_id"] for each in answer.json["items"]]


def test_events_come_in_their_order_and_in_one_shape(api, log):
    assert api.get("/v1/events").json["items"] == [event_json(each) for each in log]


def test_pages_follow_each_other_to_the_end(api, log):
    first = api.get("/v1/events", limit=6)
    second = api.get("/v1/events", limit=6, after=first.json["next"])
    assert ids(first) + ids(second) == [each.id for each in log]
    assert second.json["next"] is None


def test_the_end_of_a_page_is_a_place_to_come_back_to(house, api, log):
    end = api.get("/v1/events").json["cursor"]
    later = house.record()
    assert ids(api.get("/v1/events", after=end)) == [later.id]
    assert ids(api.get("/v1/events", after=api.get("/v1/events", after=end).json["cursor"])) == []


def test_the_end_of_an_empty_page_is_a_place_too(house, api):
    end = api.get("/v1/events", type="campaign.stop").json["cursor"]
    later = house.record()
    assert ids(api.get("/v1/events", after=end)) == [later.id]


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ({"type": "reply.received"}, [0, 2, 4, 6, 8]),
        ({"type": "reply.*"}, [0, 2, 4, 6, 8]),
        ({"type": ["reply.*", "bounce.*"]}, list(range(10))),
        ({"type": "document.*"}, []),
        ({"contact": "c1@x.example"}, [2, 3, 6, 7]),
        ({"contact": "C1@X.example"}, [2, 3, 6, 7]),
        ({"contact": "stranger@x.example"}, []),
        ({"campaign": "autumn"}, [5, 6, 7, 8, 9]),
        ({"campaign": "autumn", "contact": "c1@x.example", "type": "bounce.*"}, [7]),
    ],
)
def test_events_are_filtered(house, api, log, query, wanted):
    house.record()  # of no contact and no campaign
    narrowed = query if "type" in query else query | {"type": ["reply.*", "bounce.*"]}
    assert ids(api.get("/v1/events", **narrowed)) == [log[n].id for n in wanted]
    if "contact" in query:
        assert ids(api.get("/v1/events", **query)) == [log[n].id for n in wanted]


@pytest.mark.parametrize("cursor", ["nonsense", "e-1", "effffff", "é", "e" * 40])
def test_a_cursor_that_leads_nowhere_is_gone(closed_door, cursor):
    answer = closed_door.get("/v1/events", after=cursor)
    assert (answer.status, answer.problem) == (410, "cursor-gone")


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ({"limit": 0}, "limit"),
        ({"limit": 1001}, "limit"),
        ({"limit": "many"}, "limit"),
        ({"type": "Reply'; --"}, "type.0"),
        ({"contact": "nobody"}, "contact"),
        ({"campaign": "a\nb"}, "campaign"),
    ],
)
def test_a_filter_that_cannot_be_is_refused_by_field(closed_door: Api, query, field):
    assert closed_door.get("/v1/events", **query).wrong_fields == {field}
