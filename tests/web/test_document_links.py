"""Over the API: a link for each recipient, until it is taken back."""

from datetime import timedelta

import pytest

from daemon.core.document_links import open_document
from daemon.flows.shares import opens
from tests.storage.documents import TWELVE_PAGES
from tests.web.files import NONE, looked_into, pdf, send
from tests.web.house import KEYRING, TRACKING_URL

pytestmark = pytest.mark.slow

WHOLE = {
    "contact": {"email": "Flynn@FlynnsArcade.com", "name": "Kevin Flynn"},
    "campaign_id": "spring",
    "sender": "rep@example.com",
    "sender_name": "Sam Bradley",
    "note": "Page 4 is about\nyour arcade.",
    "download": False,
    "track_links": False,
    "email_gate": True,
    "password": "end of line",
    "expires_at": "2026-12-31T01:00:00+01:00",
}


@pytest.fixture
def links(house):
    """Where the links to a document are made that can be shown."""
    return f"/v1/documents/{document(house)}/links"


def document(house):
    with house.store.transaction() as tx:
        added = tx.add_document("offer.pdf", "rep@example.com", b"\0" * 32, 1000, house.clock())
        tx.version_ready(added.version.number, TWELVE_PAGES)
    return added.id


def share_of(house, link):
    return house.store.reads.share_by_id(link["id"])


def test_a_contact_gets_a_link_of_their_own(api, house, links):
    made = api.post(links, WHOLE)
    assert made.status == 201
    share = share_of(house, made.json)
    prefix, _, token = made.json["url"].rpartition("/")
    assert (prefix, open_document(KEYRING, token)) == (f"{TRACKING_URL}/d", share.number)
    assert {name: made.json[name] for name in WHOLE if name not in {"contact", "password", "expires_at"}} == {
        name: value for name, value in WHOLE.items() if name not in {"contact", "password", "expires_at"}
    }
    assert (made.json["contact"], made.json["password"]) == ("flynn@flynnsarcade.com", True)
    assert (made.json["expires_at"], made.json["state"]) == ("2026-12-31T00:00:00.000Z", "open")
    assert "end of line" not in made.text
    assert opens(share, "end of line")
    assert api.get("/v1/contacts/flynn@flynnsarcade.com").json["name"] == "Kevin Flynn"


def test_without_a_contact_it_is_an_open_link(api, links):
    made = api.post(links, {}).json
    assert (made["contact"], made["sender"], made["password"], made["download"]) == (None, None, False, True)


def test_a_link_has_one_address_whenever_it_is_told(api, links):
    made = api.post(links, {}).json
    assert api.get(links).json == {"items": [made], "next": None}


def test_a_link_can_be_made_while_the_document_is_converting(api):
    converting = send(api, pdf()).json
    assert converting["state"] == "converting"
    assert api.post(f"/v1/documents/{converting['id']}/links", {}).status == 201


def test_of_a_document_that_cannot_be_shown_no_link_is_made(api):
    refused = send(api, NONE).json["id"]
    reason = looked_into(api, refused)["reason"]
    answer = api.post(f"/v1/documents/{refused}/links", {})
    assert (answer.status, answer.problem) == (409, "refused")
    assert reason in answer.json["detail"]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("expires_at", "2026-11-21T09:00:00Z"),  # this very moment
        ("expires_at", "tomorrow"),
        ("password", "abc"),
        ("note", "x" * 2001),
        ("sender", "Sam"),
        ("contact.email", {"email": "flynn"}),
        ("downloads", True),
    ],
)
def test_a_wrong_field_is_named_and_a_password_is_not_repeated(api, links, field, value):
    answer = api.post(links, {field.partition(".")[0]: value})
    assert answer.wrong_fields == {field}
    assert "abc" not in answer.text


def test_a_link_that_is_taken_back_is_closed_and_stays_in_the_list(api, links):
    kept, revoked = (api.post(links, {}).json["id"] for _ in range(2))
    assert [api.delete(f"{links}/{revoked}").status for _ in range(2)] == [204, 204]
    states = {each["id"]: each["state"] for each in api.get(links).json["items"]}
    assert states == {kept: "open", revoked: "revoked"}


def test_a_link_expires_by_itself(api, house, links):
    api.post(links, {"expires_at": "2026-11-22T09:00:00Z"})
    house.clock.pass_by(timedelta(days=1))
    assert api.get(links).json["items"][0]["state"] == "expired"


def test_a_link_is_taken_back_by_its_own_document_only(api, house, links):
    link = api.post(links, {}).json["id"]
    assert api.delete(f"/v1/documents/{document(house)}/links/{link}").problem == "unknown-link"
    assert api.delete(f"{links}/shr_none").problem == "unknown-link"
    assert api.get(links).json["items"][0]["state"] == "open"


def test_links_are_listed_newest_first_in_pages(api, links):
    ids = [api.post(links, {}).json["id"] for _ in range(3)]
    page = api.get(links, limit=2).json
    assert [each["id"] for each in page["items"]] == [ids[2], ids[1]]
    assert [each["id"] for each in api.get(links, after=page["next"]).json["items"]] == [ids[0]]


def test_once_the_newest_key_is_blocked_no_link_is_made_with_it(api, links):
    api.post("/v1/blocks", {"kind": "key", "value": "1", "reason": "leaked"})
    answer = api.post(links, {})
    assert (answer.status, answer.problem) == (503, "key-blocked")


def test_the_same_named_link_is_made_once(api, links):
    named = {"Idempotency-Key": "1f0d"}
    assert api.post(links, WHOLE, named).text == api.post(links, WHOLE, named).text
    assert len(api.get(links).json["items"]) == 1
