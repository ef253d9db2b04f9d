import sqlite3
import threading
from datetime import timedelta

import pytest

from tests.web.house import open_house

pytestmark = pytest.mark.slow

SEND = {"message_id": "a@x", "mailbox": "rep@example.com", "campaign_id": "c", "contact": {"email": "a@b.example"}}
HOOK = {"url": "https://engine.example.com/harken"}
NAMED = {"Idempotency-Key": "8e03978e-40d5-43dd-bc93-6894a57f9324"}


def test_the_same_write_again_gets_the_same_answer(api):
    first = api.post("/v1/sends", SEND, NAMED)
    again = api.post("/v1/sends", SEND, NAMED)
    assert (first.status, first.json["created"]) == (201, True)
    assert (again.status, again.text) == (first.status, first.text)
    assert again.headers["content-type"] == first.headers["content-type"]
    assert again.headers["idempotent-replayed"] == "true"


def test_what_would_be_doubled_is_made_once(api):
    assert api.post("/v1/webhooks", HOOK, NAMED).text == api.post("/v1/webhooks", HOOK, NAMED).text
    assert len(api.get("/v1/webhooks").json["items"]) == 1


def test_a_deletion_is_answered_alike(api):
    path = f"/v1/webhooks/{api.post('/v1/webhooks', HOOK).json['id']}"
    assert [api.delete(path, NAMED).status for _ in range(2)] == [204, 204]


def test_a_refusal_is_an_answer_too(api):
    first = api.post("/v1/sends", SEND | {"sent_at": "2026-11-21T10:00:00Z"}, NAMED)
    again = api.post("/v1/sends", SEND | {"sent_at": "2026-11-21T10:00:00Z"}, NAMED)
    assert (again.status, again.problem, again.text) == (422, "invalid", first.text)


def test_another_body_is_refused(api):
    api.post("/v1/sends", SEND, NAMED)
    answer = api.post("/v1/sends", SEND | {"subject": "other"}, NAMED)
    assert (answer.status, answer.problem) == (422, "idempotency-key-reused")


def test_another_address_is_refused(api):
    api.post("/v1/sends", SEND, NAMED)
    assert api.post("/v1/webhooks", SEND, NAMED).problem == "idempotency-key-reused"


def test_it_is_each_key_owners_own(house):
    mine, theirs = house.api(), house.api()
    mine.post("/v1/webhooks", HOOK, NAMED)
    assert "idempotent-replayed" not in theirs.post("/v1/webhooks", HOOK, NAMED).headers


def test_after_a_day_it_is_forgotten(house, api):
    api.post("/v1/sends", SEND, NAMED)
    house.clock.pass_by(timedelta(hours=24, seconds=1))
    assert api.post("/v1/sends", SEND, NAMED).status == 200


def test_one_still_running_is_a_conflict(house_anywhere):
    """The first call is held where it knocks at the door; the second must not knock."""
    house = house_anywhere
    api = house.api()
    knocked, go_on = threading.Event(), threading.Event()
    first = []

    def held(_address):
        knocked.set()
        assert go_on.wait(20)

    mailbox = {"address": "rep@example.com", "host": "imap.example.com", "password": "x"}
    path = f"/v1/mailboxes/{api.post('/v1/mailboxes', mailbox).json['id']}/sync"
    house.on_sync = held
    caller = threading.Thread(target=lambda: first.append(api.post(path, headers=NAMED)))
    caller.start()
    assert knocked.wait(20)
    second = api.post(path, headers=NAMED)
    go_on.set()
    caller.join()
    assert (second.status, second.problem) == (409, "still-running")
    assert first[0].status == 202
    assert api.post(path, headers=NAMED).text == first[0].text


def test_a_failure_of_ours_may_be_tried_again(house, api):
    def broken(_address):
        raise RuntimeError("a bug")

    mailbox = {"address": "rep@example.com", "host": "imap.example.com", "password": "x"}
    path = f"/v1/mailboxes/{api.post('/v1/mailboxes', mailbox).json['id']}/sync"
    house.on_sync = broken
    assert api.post(path, headers=NAMED).status == 500
    house.on_sync = str
    assert api.post(path, headers=NAMED).status == 202


@pytest.mark.parametrize("name", ["", "x" * 256])
def test_a_name_that_cannot_be_kept_is_refused(closed_door, name):
    assert closed_door.post("/v1/sends", SEND, {"Idempotency-Key": name}).status in {400, 422}


def test_it_needs_a_key_like_any_write(closed_door):
    assert closed_door.post("/v1/sends", SEND, NAMED | {"Authorization": "Bearer hk_x"}).status == 401


def test_no_secret_lies_readable_in_the_store(tmp_path):
    with open_house(f"sqlite:///{tmp_path / 'harken.db'}") as house:
        secret = house.api().post("/v1/webhooks", HOOK, NAMED).json["secret"]
    database = sqlite3.connect(tmp_path / "harken.db")
    [(status, kept)] = database.execute("SELECT status, body FROM idempotency").fetchall()
    database.close()
    assert status == 201
    assert secret.encode() not in kept
