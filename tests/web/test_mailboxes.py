from datetime import timedelta

import pytest

from connectors.base import Backlog
from connectors.oauth import google
from connectors.oauth.provider import GMAIL_READ
from daemon.core.kinds import Kind
from daemon.flows.consents import Way
from daemon.flows.mailboxes import password_of
from daemon.storage.records import MailboxState, Origin
from tests.web.house import KEYRING

pytestmark = pytest.mark.slow

REP = {"address": "rep@example.com", "host": "imap.example.com", "password": "hunter2"}


def test_a_mailbox_is_added_and_its_password_never_told(api):
    made = api.post("/v1/mailboxes", REP)
    assert made.status == 201
    for told in (made, api.get(f"/v1/mailboxes/{made.json['id']}"), api.get("/v1/mailboxes")):
        assert "hunter2" not in told.text
    assert (made.json["port"], made.json["tls"], made.json["username"]) == (993, "implicit", "rep@example.com")
    assert (made.json["state"], made.json["origin"]) == ("connecting", "api")


def test_a_mailbox_says_how_it_is_read(house, api):
    made = api.post("/v1/mailboxes", REP).json
    assert (made["left_out"], made["backlog"]) == ([], None)
    with house.store.transaction() as tx:
        tx.set_mailbox_synced("rep@example.com", ["INBOX"], house.clock(), [("Trash", "a bin")])
        tx.set_mailbox_backlog("rep@example.com", Backlog(1200, 3400, 4))
    told = api.get(f"/v1/mailboxes/{made['id']}").json
    assert told["left_out"] == [{"folder": "Trash", "reason": "a bin"}]
    assert told["backlog"] == {"done": 1200, "found": 3400, "folders_left": 4}


def test_starttls_has_a_port_of_its_own(api):
    assert api.post("/v1/mailboxes", REP | {"tls": "starttls"}).json["port"] == 143


def test_adding_it_again_reconnects_it(house, api):
    first = api.post("/v1/mailboxes", REP)
    with house.store.transaction() as tx:
        tx.set_mailbox_state("rep@example.com", MailboxState.NEEDS_ATTENTION, "wrong password", house.clock())
    again = api.post("/v1/mailboxes", REP | {"password": "another"})
    assert again.status == 200
    assert (again.json["id"], again.json["state"], again.json["state_reason"]) == (first.json["id"], "connecting", None)


def test_a_removed_mailbox_is_gone(api):
    made = api.post("/v1/mailboxes", REP).json
    assert api.delete(f"/v1/mailboxes/{made['id']}").status == 204
    assert api.get(f"/v1/mailboxes/{made['id']}").problem == "unknown-mailbox"


def test_one_of_the_configuration_is_changed_there(house, api):
    with house.store.transaction() as tx:
        configured = tx.save_mailbox("rep@example.com", "imap", {}, None, Origin.CONFIG, house.clock())
    assert api.post("/v1/mailboxes", REP).problem == "from-the-configuration"
    assert api.delete(f"/v1/mailboxes/{configured.id}").status == 409


def test_a_mailbox_can_be_asked_now(house, api):
    made = api.post("/v1/mailboxes", REP).json
    asked: list[str] = []
    house.on_sync = asked.append
    assert api.post(f"/v1/mailboxes/{made['id']}/sync").status == 202
    assert asked == ["rep@example.com"]
    assert api.post("/v1/mailboxes/mbx_nothing/sync").status == 404


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"address": "rep"}, "address"),
        ({"host": "imap://imap.example.com"}, "host"),
        ({"host": "imap.example.com\r\n"}, None),
        ({"port": 0}, "port"),
        ({"port": 70000}, "port"),
        ({"tls": "ssl"}, "tls"),
        ({"kind": "pop3"}, "kind"),
        ({"tls": "none"}, "body"),
        ({"password": ""}, "password"),
        ({"folders": ["INBOX\r\nA1 LOGOUT"]}, "folders.0"),
        ({"usrname": "x"}, "usrname"),
        ({"kind": 7}, "kind"),
        ({"kind": "exchange", "port": 993}, "port"),
        ({"kind": "exchange", "host": None, "endpoint": "http://mail.example.com/EWS/Exchange.asmx"}, "endpoint"),
        ({"kind": "exchange", "host": None, "endpoint": "mail.example.com"}, "endpoint"),
        ({"kind": "exchange", "endpoint": "https://mail.example.com/EWS/Exchange.asmx"}, "body"),
        ({"kind": "exchange", "auth": "oauth"}, "auth"),
    ],
)
def test_a_mailbox_that_cannot_be_is_refused_by_field(closed_door, changes, field):
    answer = closed_door.post("/v1/mailboxes", REP | changes)
    if field is None:
        assert answer.json["host"] == "imap.example.com"
        closed_door.delete(f"/v1/mailboxes/{answer.json['id']}")
    else:
        assert answer.wrong_fields == {field}
    assert "hunter2" not in answer.text


def test_what_belongs_to_another_kind_is_refused(closed_door):
    assert closed_door.post("/v1/mailboxes", REP | {"kind": "gmail"}).wrong_fields == {"host", "password"}


def test_a_kind_that_there_is_not_is_told_which_there_are(closed_door):
    answer = closed_door.post("/v1/mailboxes", REP | {"kind": "pop3"})
    assert "there are imap, gmail, microsoft365, exchange" in answer.text


# Other kinds


@pytest.fixture
def known(house):
    """To both providers; and one company has let Harken in."""
    house.ways["google", "gmail"] = Way(google("id", "secret", GMAIL_READ))
    house.let_in.add(Kind.MICROSOFT365)


@pytest.mark.parametrize("kind", ["gmail", "microsoft365"])
def test_what_nobody_could_open_is_refused(closed_door, kind):
    asked = {"address": "rep@example.com", "kind": kind}
    without, useless = (
        closed_door.post("/v1/mailboxes", asked),
        closed_door.post("/v1/mailboxes", asked | {"refresh_token": "1//secret"}),
    )
    assert without.wrong_fields == useless.wrong_fields == {"refresh_token"}
    assert "secret" not in useless.text


def test_a_mailbox_with_a_refresh_token_says_by_whose_consent_and_never_shows_it(house, known, api):
    made = api.post("/v1/mailboxes", {"address": "rep@example.com", "kind": "gmail", "refresh_token": "1//secret"})
    assert made.status == 201
    assert made.json["consent"] == {"provider": "google", "since": "2026-11-21T09:00:00.000Z"}
    assert (made.json["kind"], made.json["host"], made.json["username"]) == ("gmail", None, None)
    for told in (made, api.get("/v1/mailboxes")):
        assert "secret" not in told.text
    mailbox = house.store.reads.mailbox("rep@example.com")
    assert password_of(KEYRING, mailbox) == "1//secret"


def test_without_one_the_company_has_let_harken_in(house, known, api):
    made = api.post("/v1/mailboxes", {"address": "rep@example.com", "kind": "microsoft365", "shared": True})
    assert (made.status, made.json["consent"], made.json["shared"]) == (201, None, True)
    assert house.store.reads.mailbox("rep@example.com").sealed is None


def test_an_exchange_mailbox_says_where_it_is_read(api):
    there = {"endpoint": "https://mail.example.com/EWS/Exchange.asmx", "username": "EXAMPLE\\rep"}
    made = api.post("/v1/mailboxes", {"address": "rep@example.com", "kind": "exchange", "password": "x", **there})
    assert made.status == 201
    assert (made.json["endpoint"], made.json["username"]) == (there["endpoint"], there["username"])
    found = api.post("/v1/mailboxes", {"address": "two@example.com", "kind": "exchange", "password": "x"})
    assert (found.json["endpoint"], found.json["host"], found.json["username"]) == (None, None, "two@example.com")


def test_another_kind_is_read_anew_and_its_history_stays(house, known, api):
    first = api.post("/v1/mailboxes", REP).json
    with house.store.transaction() as tx:
        tx.save_cursor("rep@example.com", b"the place over IMAP", house.clock())
    api.post("/v1/mailboxes", REP | {"password": "another"})
    assert house.store.reads.cursor("rep@example.com") == b"the place over IMAP"
    again = api.post("/v1/mailboxes", {"address": "rep@example.com", "kind": "gmail", "refresh_token": "x"}).json
    assert (again["id"], again["created_at"]) == (first["id"], first["created_at"])
    assert house.store.reads.cursor("rep@example.com") is None


def test_how_far_behind_and_what_else_its_owner_sends_as_is_told(house, api):
    made = api.post("/v1/mailboxes", REP).json
    assert (made["lag_s"], made["addresses"]) == (None, [])
    with house.store.transaction() as tx:
        tx.set_mailbox_synced("rep@example.com", ["INBOX"], house.clock())
        tx.learn_own_addresses(["sales@example.com", "elsa@example.com"], "rep@example.com", house.clock())
        tx.learn_own_addresses(["other@example.com"], "two@example.com", house.clock())
    house.clock.pass_by(timedelta(seconds=12.5))
    for told in (api.get(f"/v1/mailboxes/{made['id']}").json, api.get("/v1/mailboxes").json["items"][0]):
        assert (told["lag_s"], told["addresses"]) == (12.5, ["elsa@example.com", "sales@example.com"])
