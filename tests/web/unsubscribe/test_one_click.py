"""A mail program's own button: RFC 8058, as Gmail and the others send it."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from daemon.core.marks import Link, link_token
from daemon.core.tokens import Key, Keyring
from tests.web.capture.recipient import ask, link
from tests.web.unsubscribe.recipient import FLYNN, FORM, ONE_CLICK, happened, post, prepared, suppressed, way_out

pytestmark = pytest.mark.slow

MULTIPART = b'--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n'


def test_one_click_unsubscribes_from_everything_and_stops_the_campaigns(house, api):
    path = way_out(api)
    way_out(api, "autumn")
    answer = post(house, path, ONE_CLICK)
    assert answer.status == 200
    assert "set-cookie" not in answer.headers
    assert suppressed(house) == [("unsubscribe", "everything", "", "one_click")]
    first, *stops = happened(api)
    assert first == ("contact.unsubscribed", "spring", "one_click")
    assert sorted(stops) == [("campaign.stop", each, "unsubscribe") for each in ("autumn", "spring")]


def test_of_a_mail_with_a_category_it_is_about_that_category(house, api):
    path = way_out(api, category="events")
    way_out(api, "autumn")
    post(house, path, ONE_CLICK)
    assert suppressed(house) == [("unsubscribe", "category", "events", "one_click")]
    assert happened(api)[1:] == [("campaign.stop", "spring", "unsubscribe")]
    assert prepared(api, "winter", category="events").problem == "suppressed"
    assert prepared(api, "autumn").status == 200


def test_a_campaigns_category_is_its_mails_category(house, api):
    api.put("/v1/campaigns/spring", {"category": "events"})
    post(house, way_out(api), ONE_CLICK)
    assert suppressed(house) == [("unsubscribe", "category", "events", "one_click")]


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (ONE_CLICK, FORM),
        (ONE_CLICK, f"{FORM}; charset=utf-8"),
        (MULTIPART, "multipart/form-data; boundary=b"),
        (ONE_CLICK, "text/plain"),  # against the rule, but there is no doubt what is meant
    ],
)
def test_it_comes_in_either_encoding_of_a_form(house, api, body, kind):
    assert post(house, way_out(api), body, kind).status == 200
    assert len(suppressed(house)) == 1


def test_the_second_click_changes_nothing_and_gets_the_same_answer(house, api):
    path = way_out(api)
    answers = [post(house, path, ONE_CLICK) for _ in range(3)]
    assert len({(each.status, each.body) for each in answers}) == 1
    assert [kind for kind, _, _ in happened(api)] == ["contact.unsubscribed", "campaign.stop"]


def test_many_clicks_at_once_are_one(house, api):
    path = way_out(api)
    with ThreadPoolExecutor(8) as programs:
        answers = list(programs.map(lambda _: post(house, path, ONE_CLICK).status, range(24)))
    assert set(answers) == {200}
    assert [kind for kind, _, _ in happened(api)] == ["contact.unsubscribed", "campaign.stop"]


def test_who_came_by_whatever_mail_and_whatever_cookies_is_the_one_it_was_sent_to(house, api):
    path = way_out(api)
    way_out(api, to="alan@encom.com")
    post(house, path, ONE_CLICK, Cookie="harken_session=x; hk_device=y", Origin="https://evil.example")
    (event,) = api.get("/v1/events", type="contact.unsubscribed").json["items"]
    assert event["data"]["contact"] == FLYNN
    assert prepared(api, to="alan@encom.com").status == 200


@pytest.mark.parametrize(
    "body", ["", "List-Unsubscribe=", "x=y", "List-Unsubscribe=Two-Clicks", b"\xff\xfe\0", "&" * 50]
)
def test_anything_else_that_is_sent_unsubscribes_nobody(house, api, body):
    answer = post(house, way_out(api), body)
    assert (answer.status, suppressed(house)) == (422, [])


def test_a_form_of_many_megabytes_is_refused(house, api):
    assert post(house, way_out(api), b"x=" + b"y" * 100_000).status == 413


def test_what_looks_at_everything_unsubscribes_nobody(house, api):
    path = way_out(api)
    for method in ("GET", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH"):
        assert ask(house, path, method).status in (200, 405)
    for query in ("?List-Unsubscribe=One-Click", "?what=everything", "?undo=x"):
        assert ask(house, path + query, Sec_Purpose="prefetch").status == 200
    assert (suppressed(house), happened(api)) == ([], [])


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_forged_link_leads_nowhere(house, api, method):
    path = way_out(api)
    for forged in (path[:-1] + ("A" if path[-1] != "A" else "B"), "/u/x", "/u/", "/u/" + "A" * 200, path + "/x"):
        answer = ask(house, forged, method)
        assert answer.status == 404, forged
        assert b"leads nowhere" in answer.body
    assert suppressed(house) == []


def test_another_links_token_is_no_way_out(house, api):
    assert post(house, link().replace("/l/", "/u/"), ONE_CLICK).status == 404


def test_a_blocked_link_and_a_blocked_key_answer_that_it_is_over(house, api):
    path = way_out(api)
    api.post("/v1/blocks", {"kind": "link", "value": path, "reason": "leaked"})
    assert post(house, path, ONE_CLICK).status == 410
    other = way_out(api, "autumn")
    assert ask(house, other).status == 200
    api.post("/v1/blocks", {"kind": "key", "value": "1", "reason": "leaked"})
    assert ask(house, other).status == 410
    assert suppressed(house) == []


def test_a_token_of_a_key_that_is_gone_leads_nowhere(house, api):
    token = link_token(Keyring((Key(9, b"x" * 32),)), Link(4, "snd_01jd8z0q3v5w7x9y1a2b3c4d5e", b"x" * 40))
    assert ask(house, f"/u/{token}").status == 404
