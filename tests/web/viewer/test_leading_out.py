"""Links inside a document, that lead out of it."""

import json

import pytest

from daemon.core.blocks import BlockKind
from daemon.core.documents import Document
from daemon.web.viewer.leading_out import target_of
from tests.web.capture.recipient import SEND, rows
from tests.web.house import House
from tests.web.viewer.reading_room import Linked, linked

TARGET = "https://halyard.example/arcades?id=17#prices"


@pytest.mark.slow
def test_a_link_of_the_document_leads_where_the_document_says(link: Linked) -> None:
    answer = link.get("/to/1/0")
    assert (answer.status, answer.headers["location"]) == (302, TARGET)
    assert answer.headers["referrer-policy"] == "no-referrer"


@pytest.mark.slow
def test_nothing_in_the_address_says_where_to(link: Linked) -> None:
    assert link.get("/to/1/0?url=https://evil.example&to=//evil.example").headers["location"] == TARGET


@pytest.mark.slow
def test_a_mailbox_is_led_to_as_well(link: Linked) -> None:
    assert link.get("/to/1/1").headers["location"] == "mailto:elsa@halyard.example"


@pytest.mark.slow
@pytest.mark.parametrize("below", ["/to/1/9", "/to/2/0", "/to/9/0"])
def test_a_link_that_the_document_does_not_have_leads_nowhere(link: Linked, below: str) -> None:
    assert link.get(below).status == 404


@pytest.mark.slow
def test_who_follows_one_from_a_mails_document_has_clicked(house: House, proposal: Document) -> None:
    before = len(rows(house))
    linked(house, proposal, send_id=SEND).get("/to/1/0", User_Agent="Mozilla/5.0 Firefox")
    (hit,) = rows(house)[before:]
    assert (hit["kind"], hit["send_id"], hit["url"], hit["place"]) == ("click", SEND, TARGET, None)


@pytest.mark.slow
def test_where_links_are_not_tracked_nobody_has(house: House, proposal: Document) -> None:
    before = len(rows(house))
    answer = linked(house, proposal, send_id=SEND, tracks_links=False).get("/to/1/0")
    assert answer.headers["location"] == TARGET
    assert len(rows(house)) == before


@pytest.mark.slow
def test_a_blocked_host_is_led_to_by_nobody(house: House, link: Linked) -> None:
    with house.store.transaction() as tx:
        tx.block(BlockKind.HOST, "halyard.example", "phishing", "ops@example.com", house.clock())
    try:
        assert link.get("/to/1/0").status == 410
        assert link.get().status == 200
    finally:
        with house.store.transaction() as tx:
            tx.unblock(BlockKind.HOST, "halyard.example")


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("https://räksmörgås.example/", "https://xn--rksmrgs-5wao1o.example/"),
        ("mailto:elsa@halyard.example?subject=Hi%20you", "mailto:elsa@halyard.example?subject=Hi%20you"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("file:///etc/passwd", None),
        ("//evil.example", None),
        ("/relative", None),
        ("mailto:a@b\r\nX: y", None),
        ("", None),
    ],
)
def test_out_of_a_document_lead_the_web_and_mailboxes_alone(url: str, target: str | None) -> None:
    text = json.dumps({"words": [], "links": [{"url": url}, {"page": 2}]}).encode()
    assert target_of(text, 0) == target
    assert target_of(text, 1) is None
