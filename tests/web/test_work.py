"""Lists, follow-ups, requests and fields over the API: so that a CRM can take them over."""

from datetime import timedelta

import pytest

from daemon.core.actions import OpenRequest
from daemon.core.events import EventType
from daemon.flows.keys import KeyScope
from tests.web.acting.clicker import link, press

FLYNN = "flynn@flynnsarcade.com"
QUORRA = "quorra@flynnsarcade.com"
DUE = "2026-12-01T09:00:00.000Z"


def made(api, name="Pricing"):
    return api.post("/v1/lists", {"name": name}).json["id"]


def types(house):
    return [each.event.type for each in house.store.reads.events(None, 100).items]


def test_a_list_is_made_listed_and_removed(api):
    listed = api.post("/v1/lists", {"name": " Pricing "})
    assert (listed.status, listed.json["name"], listed.json["members"]) == (201, "Pricing", 0)
    assert api.get("/v1/lists").json == {"items": [listed.json], "next": None}
    assert api.delete(f"/v1/lists/{listed.json['id']}").status == 204
    assert api.get("/v1/lists").json == {"items": [], "next": None}


def test_a_list_of_a_name_is_there_once(api, house):
    first = made(api)
    house.clock.pass_by(timedelta(seconds=1))
    again = api.post("/v1/lists", {"name": "Pricing"})
    assert (again.status, again.json["id"]) == (200, first)


def test_people_are_put_on_a_list_and_taken_off(api, house):
    members = f"/v1/lists/{made(api)}/members"
    for _ in range(2):
        assert api.post(members, {"contact": FLYNN}).status == 204
    (member,) = api.get(members).json["items"]
    assert (member["contact"], member["source"], member["by"]) == (FLYNN, "manual", "the API key “test”")
    assert api.delete(f"{members}/{FLYNN}").status == 204
    assert api.delete(f"{members}/{FLYNN}").problem == "not-a-member"
    assert types(house) == [EventType.LIST_MEMBER_ADDED, EventType.LIST_MEMBER_REMOVED]


def test_who_came_by_a_link_is_listed_with_it(api, house):
    press(house, link(house))
    (listed,) = api.get("/v1/lists").json["items"]
    (member,) = api.get(f"/v1/lists/{listed['id']}/members").json["items"]
    assert (listed["members"], member["source"]) == (1, "link")
    assert member["link"].startswith("lnk_")


def test_lists_and_members_come_in_portions(api):
    lists = [made(api, name) for name in ("A", "B", "C")]
    first = api.get("/v1/lists", limit=2).json
    rest = api.get("/v1/lists", limit=2, after=first["next"]).json
    assert [each["id"] for each in (*first["items"], *rest["items"])] == lists
    assert api.get("/v1/lists", after=f"f{1:x}").problem == "cursor-gone"


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("DELETE", "/v1/lists/lst_1"),
        ("GET", "/v1/lists/lst_1/members"),
        ("DELETE", f"/v1/lists/lst_1/members/{FLYNN}"),
        ("POST", "/v1/follow-ups/fup_1/done"),
        ("POST", "/v1/requests/req_1/close"),
    ],
)
def test_what_is_not_there_is_said_so(closed_door, method, path):
    assert closed_door.ask(method, path).problem.startswith("unknown-")


@pytest.mark.parametrize(
    ("path", "body", "field"),
    [
        ("/v1/lists", {"name": ""}, "name"),
        ("/v1/lists", {"name": "a\nb"}, "name"),
        ("/v1/lists", {"name": "a" * 121}, "name"),
        ("/v1/follow-ups", {"contact": "flynn", "type": "call", "due_at": DUE}, "contact"),
        ("/v1/follow-ups", {"contact": FLYNN, "type": "call", "due_at": "tomorrow"}, "due_at"),
    ],
)
def test_what_cannot_be_is_refused_by_its_field(closed_door, path, body, field):
    assert closed_door.post(path, body).wrong_fields == {field}


def test_a_follow_up_is_created_listed_and_done(api, house):
    body = {"contact": FLYNN, "type": "call", "due_at": DUE, "assignee": "sam@example.com"}
    created = api.post("/v1/follow-ups", body)
    assert (created.status, created.json["state"], created.json["due_at"]) == (201, "open", DUE)
    assert api.get("/v1/follow-ups", assignee="sam@example.com", state="open").json["items"] == [created.json]
    assert api.get("/v1/follow-ups", assignee="tron@example.com").json["items"] == []
    done = api.post(f"/v1/follow-ups/{created.json['id']}/done")
    assert (done.status, done.json["state"], done.json["done_by"]) == (200, "done", "the API key “test”")
    assert api.get("/v1/follow-ups", state="open").json["items"] == []
    assert types(house) == [EventType.FOLLOW_UP_CREATED, EventType.FOLLOW_UP_DONE]


def test_the_same_follow_up_by_name_is_created_once(api):
    body, named = {"contact": FLYNN, "type": "call", "due_at": DUE}, {"Idempotency-Key": "one"}
    assert api.post("/v1/follow-ups", body, named).json == api.post("/v1/follow-ups", body, named).json
    assert len(api.get("/v1/follow-ups", contact=FLYNN).json["items"]) == 1


def test_a_request_is_listed_by_category_and_closed(api, house):
    press(house, link(house, OpenRequest("demo"), OpenRequest("quote")))
    (asked,) = api.get("/v1/requests", category="demo", state="open").json["items"]
    assert (asked["contact"], asked["state"]) == (FLYNN, "open")
    assert api.post(f"/v1/requests/{asked['id']}/close").json["state"] == "done"
    assert [each["category"] for each in api.get("/v1/requests", state="open").json["items"]] == ["quote"]


def test_fields_and_interests_are_set_all_at_once(api, house):
    path = f"/v1/contacts/{QUORRA}/fields"
    assert api.get(path).json == {"fields": {}, "interests": []}
    api.put(path, {"fields": {"machines": "40", "plan": "gold"}, "interests": ["games", "games"]})
    told = {"fields": {"machines": "50"}, "interests": ["discs"]}
    assert api.put(path, told).json == told == api.get(path).json
    assert types(house) == [EventType.CONTACT_CHANGED] * 7


def test_a_key_that_may_only_read_changes_nothing(house):
    api = house.api(KeyScope.CONTACTS_READ)
    assert api.get("/v1/follow-ups").status == 200
    assert api.post("/v1/lists", {"name": "Pricing"}).problem == "scope-missing"
    assert api.put(f"/v1/contacts/{FLYNN}/fields", {}).problem == "scope-missing"
