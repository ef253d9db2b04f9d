"""Over the API: links for any channel, and the library of links, also in mails and followed."""

import re

import pytest

from daemon.flows.hits import Ours
from daemon.flows.keys import KeyScope
from daemon.flows.new_hits import judge_new
from tests.web.capture.recipient import ask
from tests.web.test_prepare import html, prepare, sent

pytestmark = pytest.mark.slow

PRICES, DEMO = "https://halyard.example/prices", "https://halyard.example/demo"
FLYNN = "flynn@flynnsarcade.com"
CHROME = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36"
LIST = [{"do": "add_to_list", "list": "Pricing"}]
MAIL = (
    b"From: rep@example.com\r\nTo: flynn@flynnsarcade.com\r\nSubject: Hi\r\nMessage-ID: <b1@mail.example.com>\r\n"
    b"Content-Type: text/html; charset=utf-8\r\n\r\n"
    b'<p><a href="https://track.example/l/LINK">Prices</a> <a class="untracked" href="https://track.example/l/LINK">P</a>'
    b"</p>\r\n"
)


def make(api, **fields):
    return api.post("/v1/links", {"url": PRICES, "contact": FLYNN, "campaign_id": "spring", "channel": "sms"} | fields)


def add(api, **fields):
    return api.post("/v1/library/links", {"name": "Prices", "url": PRICES} | fields)


def follow(house, url):
    path = url.removeprefix("https://track.example")
    answer = ask(house, path, user_agent=CHROME, accept_language="en")
    judge_new(house.store, house.clock(), Ours())
    return answer


def test_a_link_leads_to_its_target_and_its_click_is_counted(house, api):
    made = make(api)
    assert made.status == 201
    assert made.json["tracked"] is True
    answer = follow(house, made.json["url"])
    assert (answer.status, answer.headers["location"]) == (302, PRICES)
    stats = api.get(f"/v1/links/{made.json['id']}/stats").json
    assert (stats["clicked"], stats["channel"], stats["contact"]) == ({"total": 1, "unique": 1}, "sms", FLYNN)
    (link,) = api.get("/v1/campaigns/spring/stats").json["links"]
    assert (link["url"], link["clicked"]["total"]) == (PRICES, 1)


def test_a_link_that_is_not_to_be_tracked_is_its_target(api):
    assert make(api, track=False).json == {"id": None, "url": PRICES, "tracked": False}


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"url": None}, {"url"}),
        ({"url": "javascript:alert(1)"}, {"url"}),
        ({"channel": "a b"}, {"channel"}),
        ({"contact": "nobody"}, {"contact.email"}),
        ({"contact": None, "actions": LIST}, {"contact"}),
        ({"actions": [{"do": "dance"}]}, {"actions[0].do"}),
        ({"library_link": "lnk_x"}, {"url"}),
        ({"url": None, "library_link": "lnk_x"}, {"library_link"}),
    ],
)
def test_what_is_no_link_is_told(closed_door, fields, wrong):
    assert make(closed_door, **fields).wrong_fields == wrong


def test_a_key_of_another_scope_makes_none(house):
    assert make(house.api(KeyScope.SENDS_WRITE)).problem == "scope-missing"


def test_a_blocked_host_ends_every_link_to_it(house, api):
    made = make(api).json
    link_id = add(api).json["id"]
    api.post("/v1/blocks", {"kind": "host", "value": "halyard.example", "reason": "sold"})
    assert follow(house, made["url"]).status == 410
    assert follow(house, f"https://track.example/l/{link_id}").status == 410


def test_a_link_of_the_library_leads_where_it_leads_now(house, api):
    link = add(api).json
    made = make(api, url=None, library_link=link["id"], append_params={"ref": "7"}).json
    assert api.ask("PATCH", f"/v1/library/links/{link['id']}", {"url": DEMO}).json["url"] == DEMO
    assert follow(house, made["url"]).headers["location"] == f"{DEMO}?ref=7"
    assert follow(house, link["address"]).headers["location"] == DEMO
    assert api.get(f"/v1/library/links/{link['id']}").json["clicked"] == {"total": 2, "unique": 2}


def test_in_a_mail_its_address_becomes_the_recipients_own(house, api):
    link = add(api).json
    answer = prepare(api, MAIL.replace(b"LINK", link["id"].encode()), append_params={"a": "b&c"})
    shown = re.findall('href="([^"]*)"', html(answer))
    assert shown[0] == answer.json["links"][0]["tracked_url"]
    assert shown[1] == f"{PRICES}?a=b%26c"
    assert html(answer, "sent_copy").count(f"{PRICES}?a=b%26c") == 2
    assert follow(house, shown[0]).headers["location"] == f"{PRICES}?a=b%26c"
    stats = api.get(f"/v1/links/{link['id']}/stats").json
    assert (stats["clicked"]["total"], stats["campaigns"]) == (
        1,
        [{"campaign_id": "spring", "clicked": {"total": 1, "unique": 1}}],
    )
    assert sent(answer)["X-Harken-Send"] == answer.json["id"]


def test_all_links_of_a_mailing_are_listed_with_their_counts(api):
    answer = prepare(api)
    listed = api.get("/v1/campaigns/spring/stats").json["links"]
    assert {each["url"] for each in listed} == {each["url"] for each in answer.json["links"]}
    assert {each["clicked"]["total"] for each in listed} == {0}


def test_what_the_library_does_not_have_stays_in_the_mail_with_a_warning(api):
    link = add(api, draft_only=True).json
    answer = prepare(api, MAIL.replace(b"LINK", link["id"].encode()))
    assert len(answer.json["warnings"]) == 2
    assert link["address"] in html(answer)


def test_a_draft_holds_once_it_is_saved(api):
    link = f"/v1/library/links/{add(api).json['id']}"
    drafted = api.put(f"{link}/draft", {"name": "Demo", "url": DEMO}).json
    assert (drafted["url"], drafted["draft"]["url"]) == (PRICES, DEMO)
    saved = api.post(f"{link}/save").json
    assert (saved["url"], saved["name"], saved["draft"]) == (DEMO, "Demo", None)
    assert api.post(f"{link}/save").problem == "nothing-to-save"
    api.put(f"{link}/draft", {"name": "Half"})
    assert api.post(f"{link}/save").wrong_fields == {"url"}
    assert api.delete(f"{link}/draft").status == 204
    assert api.get(link).json["draft"] is None


def test_counting_anew_keeps_what_was_counted(house, api):
    link = add(api).json
    follow(house, link["address"])
    reset = api.post(f"/v1/library/links/{link['id']}/reset").json
    assert (reset["clicked"]["total"], reset["clicked_ever"]["total"]) == (0, 1)
    stats = api.get(f"/v1/links/{link['id']}/stats").json
    assert (stats["clicked"]["total"], stats["ever"]["total"], stats["resets"][0]["counted"]["total"]) == (0, 1, 1)


def test_a_deleted_link_is_in_no_list_and_leads_on(house, api):
    link = add(api).json
    assert api.delete(f"/v1/library/links/{link['id']}").status == 204
    assert api.get("/v1/library/links").json["items"] == []
    assert api.get(f"/v1/library/links/{link['id']}").problem == "unknown-link"
    assert follow(house, link["address"]).headers["location"] == PRICES


def test_folders_hold_links_and_go_without_them(api):
    folder = api.post("/v1/library/folders", {"name": "Offers"}).json
    assert api.post("/v1/library/folders", {"name": "Offers"}).problem == "folder-exists"
    link = add(api).json["id"]
    assert api.post(f"/v1/library/links/{link}/move", {"folder": folder["id"]}).json["folder"] == folder["id"]
    assert [each["id"] for each in api.get("/v1/library/links", folder=folder["id"]).json["items"]] == [link]
    assert api.ask("PATCH", f"/v1/library/folders/{folder['id']}", {"name": "Prices"}).json["name"] == "Prices"
    assert api.delete(f"/v1/library/folders/{folder['id']}").status == 204
    assert api.get(f"/v1/library/links/{link}").json["folder"] is None
    assert api.post(f"/v1/library/links/{link}/move", {"folder": folder["id"]}).wrong_fields == {"folder"}


def test_the_library_is_read_in_pages(api):
    ids = [add(api, name=name).json["id"] for name in "abc"]
    first = api.get("/v1/library/links", limit=2).json
    second = api.get("/v1/library/links", limit=2, after=first["next"]).json
    assert [each["id"] for each in first["items"] + second["items"]] == ids[::-1]
    assert second["next"] is None
    assert api.get("/v1/library/links", after="x").problem == "cursor-gone"


def test_a_named_change_is_made_once(api):
    link = f"/v1/library/links/{add(api).json['id']}"
    headers = {"Idempotency-Key": "once"}
    first = api.ask("PATCH", link, {"name": "B"}, headers)
    api.ask("PATCH", link, {"name": "C"})
    assert api.ask("PATCH", link, {"name": "B"}, headers).json == first.json
    assert api.get(link).json["name"] == "C"


def test_actions_are_told_as_they_were_given(api):
    link = add(api, url=None, actions=LIST, question="Shall we?", button="Yes").json
    assert (link["url"], link["actions"], link["question"], link["button"]) == (None, LIST, "Shall we?", "Yes")


def test_a_click_on_a_link_that_is_not_to_be_tracked_is_written_down_nowhere(house, api):
    made = make(api, track=False, actions=LIST).json
    assert made["tracked"] is True
    assert follow(house, made["url"]).status == 200
    assert api.get("/v1/events", type="link.clicked").json["items"] == []


def test_links_of_one_message_are_known_for_it(house, api):
    first = make(api).json["id"]
    assert make(api, url=DEMO, beside=first).status == 201
    assert make(api, beside=first, channel="push").wrong_fields == {"beside"}


def test_who_came_by_a_link_of_no_mail_is_told(api):
    made = make(api).json
    told = api.get(f"/v1/resolve/{made['url'].rpartition('/')[2]}").json
    assert (told["send_id"], told["link_id"], told["contact"]) == (None, made["id"], FLYNN)
