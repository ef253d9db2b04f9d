import pytest

from connectors.base import Backlog
from daemon.storage.records import MailboxState, Origin

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
