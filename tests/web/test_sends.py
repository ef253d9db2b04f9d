from datetime import timedelta

import pytest

from daemon.storage.records import MailboxState, Origin

pytestmark = pytest.mark.slow

FLYNN = {"email": "flynn@flynnsarcade.com", "external_id": "c-17", "name": "Kevin Flynn"}
SEND = {
    "message_id": "<a1@mail.example.com>",
    "mailbox": "rep@example.com",
    "campaign_id": "spring",
    "contact": FLYNN,
    "cc": ["alan@encom.com"],
    "subject": "Hello",
    "sent_at": "2026-11-21T08:59:00Z",
    "thread_id": None,
    "stop": {"auto_reply": "ignore"},
}


def send(**changes):
    return {name: value for name, value in (SEND | changes).items() if value is not ...}


def test_a_send_is_registered_under_its_bare_id(api):
    answer = api.post("/v1/sends", SEND)
    assert answer.status == 201
    assert answer.json["message_id"] == "a1@mail.example.com"
    assert answer.json["created"] is True
    told = api.get(f"/v1/sends/{answer.json['id']}").json
    assert told["contact"] == "flynn@flynnsarcade.com"
    assert told["sent_at"] == "2026-11-21T08:59:00.000Z"


def test_the_same_send_again_doubles_nothing(api):
    first = api.post("/v1/sends", SEND)
    again = api.post("/v1/sends", send(message_id="a1@mail.example.com"))
    assert again.status == 200
    assert again.json == first.json | {"created": False}


def test_one_mail_to_several_people_is_several_sends(api):
    first = api.post("/v1/sends", SEND)
    second = api.post("/v1/sends", send(contact={"email": "alan@encom.com"}))
    assert second.status == 201
    assert second.json["id"] != first.json["id"]


def test_the_same_mail_in_another_campaign_is_a_conflict(api):
    api.post("/v1/sends", SEND)
    answer = api.post("/v1/sends", send(campaign_id="autumn"))
    assert (answer.status, answer.problem) == (409, "in-another-campaign")


def test_a_mailbox_that_is_not_connected_is_a_warning(api):
    assert any("rep@example.com" in warning for warning in api.post("/v1/sends", SEND).json["warnings"])


def test_a_connected_mailbox_is_no_warning(house, api):
    with house.store.transaction() as tx:
        tx.save_mailbox("rep@example.com", "imap", {}, None, Origin.CONFIG, house.clock())
        tx.set_mailbox_state("rep@example.com", MailboxState.CONNECTED, None, house.clock())
    assert api.post("/v1/sends", SEND).json["warnings"] == []


def test_only_four_fields_are_needed(house, api):
    needed = {name: SEND[name] for name in ("message_id", "mailbox", "campaign_id")}
    answer = api.post("/v1/sends", needed | {"contact": {"email": "Flynn@FlynnsArcade.com"}})
    assert answer.status == 201
    told = api.get(f"/v1/sends/{answer.json['id']}").json
    assert told["contact"] == "flynn@flynnsarcade.com"
    assert told["sent_at"] == "2026-11-21T09:00:00.000Z"


def test_fields_of_a_prepared_mail_are_taken_with_a_warning(api):
    answer = api.post("/v1/sends", send(track={"opens": False}, append_params={"ref": "harken"}))
    assert answer.status == 201
    assert any("before it goes out" in warning for warning in answer.json["warnings"])


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"message_id": ...}, "message_id"),
        ({"message_id": None}, "message_id"),
        ({"message_id": ""}, "message_id"),
        ({"message_id": "<>"}, "message_id"),
        ({"message_id": "<a@x> <b@x>"}, "message_id"),
        ({"message_id": "<a@x>\r\nBcc: everybody@example.com"}, "message_id"),
        ({"message_id": "a b@x"}, "message_id"),
        ({"message_id": "a" * 2000}, "message_id"),
        ({"message_id": 17}, "message_id"),
        ({"mailbox": ...}, "mailbox"),
        ({"mailbox": "not an address"}, "mailbox"),
        ({"campaign_id": ...}, "campaign_id"),
        ({"campaign_id": ""}, "campaign_id"),
        ({"campaign_id": "spring\nX-Header: 1"}, "campaign_id"),
        ({"campaign_id": "x" * 201}, "campaign_id"),
        ({"contact": ...}, "contact"),
        ({"contact": {}}, "contact.email"),
        ({"contact": {"email": "flynn"}}, "contact.email"),
        ({"contact": {"email": "flynn@@arcade.com"}}, "contact.email"),
        ({"contact": {"email": "flynn@arcade..com"}}, "contact.email"),
        ({"contact": {"email": "flynn@-arcade.com"}}, "contact.email"),
        ({"contact": {"email": "flynn@arcade.com\r\nBcc: x@example.com"}}, "contact.email"),
        ({"contact": {"email": f"{'a' * 400}@example.com"}}, "contact.email"),
        ({"contact": FLYNN | {"phone": "1"}}, "contact.phone"),
        ({"cc": ["alan@encom.com", "nobody"]}, "cc.1"),
        ({"subject": "Hello\r\nBcc: x"}, "subject"),
        ({"subject": "x" * 1000}, "subject"),
        ({"sent_at": "2026-11-21T09:00:00"}, "sent_at"),
        ({"sent_at": "2026-11-21T09:05:01Z"}, "sent_at"),
        ({"sent_at": "9999-12-31T23:59:59-23:00"}, "sent_at"),
        ({"sent_at": "0001-01-01T00:00:00+14:00"}, "sent_at"),
        ({"sent_at": 1700000000}, "sent_at"),
        ({"sent_at": "yesterday"}, "sent_at"),
        ({"stop": {"auto_reply": "perhaps"}}, "stop.auto_reply"),
        ({"stop": {"quiet_days": 3}}, "stop.quiet_days"),
        ({"stop": {"pause_days": 0}}, "stop.pause_days"),
        ({"message_ids": ["<ok@x>", "a b"]}, "message_ids.1"),
        ({"mesage_ids": []}, "mesage_ids"),
        ({"contact": {"email": "\ud800@example.com"}}, "contact.email"),
        ({"subject": "\u0000"}, "subject"),
    ],
)
def test_a_send_that_cannot_be_is_refused_by_field(closed_door, changes, field):
    answer = closed_door.post("/v1/sends", send(**changes))
    assert answer.status == 422
    assert answer.wrong_fields == {field}


def test_a_field_whose_very_name_is_rubbish_is_refused(closed_door):
    assert closed_door.post("/v1/sends", SEND | {"\ud800\r\n": 1}).status == 422


def test_every_wrong_field_is_named_at_once(closed_door):
    answer = closed_door.post("/v1/sends", {"contact": {"email": "flynn"}})
    assert answer.wrong_fields == {"message_id", "mailbox", "campaign_id", "contact.email"}


def test_what_was_sent_is_never_repeated(closed_door):
    assert "hunter2" not in closed_door.post("/v1/sends", send(contact={"email": "hunter2"}, sent_at="hunter2")).text


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("Flynn@Bücher.example", "flynn@xn--bcher-kva.example"),
        ("kevin@localhost", "kevin@localhost"),
        ("kevin@mail.local", "kevin@mail.local"),
        ("kevin/o'flynn+x@arcade.test", "kevin/o'flynn+x@arcade.test"),
    ],
)
def test_unusual_addresses_are_addresses(api, given, kept):
    answer = api.post("/v1/sends", send(contact={"email": given}))
    assert api.get(f"/v1/sends/{answer.json['id']}").json["contact"] == kept


@pytest.mark.parametrize("given", ["<a1@x>", " <a1@x> ", "a1@x", "<a1@x> (added by relay)"])
def test_an_id_is_the_same_with_and_without_brackets(api, given):
    assert api.post("/v1/sends", send(message_id=given)).json["message_id"] == "a1@x"


def test_an_id_without_domain_is_one_too(api):
    assert api.post("/v1/sends", send(message_id="0100018f-e1")).json["message_id"] == "0100018f-e1"


def test_clocks_may_differ_by_five_minutes(api):
    assert api.post("/v1/sends", send(sent_at="2026-11-21T10:05:00+01:00")).status == 201


def test_one_bad_item_never_loses_the_good_ones(api):
    items = [
        send(message_id="<b1@x>"),
        send(message_id="<b2@x>", contact={"email": "flynn"}),
        "rubbish",
        send(message_id="<b3@x>", sent_at="2027-01-01T00:00:00Z"),
        send(message_id="<b1@x>"),
        send(message_id="<b1@x>", campaign_id="autumn"),
        send(message_id="<b4@x>"),
    ]
    answer = api.post("/v1/sends", {"items": items})
    assert answer.status == 207
    assert [item["status"] for item in answer.json["items"]] == [201, 422, 422, 422, 200, 409, 201]
    assert answer.json["items"][1]["problem"]["errors"][0]["field"] == "contact.email"
    assert answer.json["items"][3]["problem"]["errors"][0]["field"] == "sent_at"
    assert answer.json["items"][0]["id"] == answer.json["items"][4]["id"]


@pytest.mark.parametrize("items", [[], None, "x", [SEND] * 1001])
def test_a_batch_has_one_to_a_thousand_items(closed_door, items):
    answer = closed_door.post("/v1/sends", {"items": items})
    assert answer.wrong_fields == {"items"}


def test_a_batch_has_no_other_fields(closed_door):
    assert closed_door.post("/v1/sends", {"items": [SEND], "dry_run": True}).wrong_fields == {"dry_run"}


def test_an_unknown_send_is_not_found(closed_door):
    assert closed_door.get("/v1/sends/snd_nothing").problem == "unknown-send"


def test_sends_inherit_what_the_campaign_says(house, api):
    api.put("/v1/campaigns/spring", {"stop": {"scope": "account", "auto_reply": "stop"}})
    told = api.post("/v1/sends", SEND).json
    rules = house.store.reads.send(told["id"]).rules
    assert (rules.scope, rules.auto_reply) == ("account", "ignore")


def test_a_send_of_the_past_is_fine(house, api):
    house.clock.pass_by(timedelta(days=30))
    assert api.post("/v1/sends", SEND).status == 201
