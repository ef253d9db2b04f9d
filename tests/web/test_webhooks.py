import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from standardwebhooks import Webhook as Verifier

from daemon.core.signals import event_json
from daemon.storage.records import DeliveryState, Origin

pytestmark = pytest.mark.slow

URL = "https://engine.example.com/harken"


@pytest.fixture
def webhook(api):
    return api.post("/v1/webhooks", {"url": URL, "types": ["mailbox.*"]}).json


@pytest.fixture
def receiver():
    """A real receiver, which answers 200 and keeps what it got."""
    got = []

    class Receive(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["content-length"]))
            got.append((body, {name.lower(): value for name, value in self.headers.items()}))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_):
            pass

    server = HTTPServer(("127.0.0.1", 0), Receive)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/", got
    server.shutdown()
    thread.join()
    server.server_close()


def deliveries(api, webhook, **query):
    return api.get(f"/v1/webhooks/{webhook['id']}/deliveries", **query)


def test_a_secret_is_made_and_shown_once(api):
    made = api.post("/v1/webhooks", {"url": URL})
    assert made.status == 201
    assert made.json["secret"].startswith("whsec_")
    assert made.json["types"] == ["*"]
    for told in (api.get(f"/v1/webhooks/{made.json['id']}").json, api.get("/v1/webhooks").json["items"][0]):
        assert told == {name: value for name, value in made.json.items() if name != "secret"}


def test_a_secret_may_be_brought_along(api):
    secret = "whsec_" + "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    assert api.post("/v1/webhooks", {"url": URL, "secret": secret}).json["secret"] == secret


def test_a_removed_webhook_is_gone(api, webhook):
    assert api.delete(f"/v1/webhooks/{webhook['id']}").status == 204
    assert api.delete(f"/v1/webhooks/{webhook['id']}").problem == "unknown-webhook"
    assert api.get("/v1/webhooks").json["items"] == []


def test_one_of_the_configuration_is_removed_there(house, api):
    with house.store.transaction() as tx:
        configured = tx.save_webhook(URL, None, ("*",), Origin.CONFIG, house.clock())
    answer = api.delete(f"/v1/webhooks/{configured.id}")
    assert (answer.status, answer.problem) == (409, "from-the-configuration")


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"url": "http://127.0.0.1/"}, "url"),
        ({"url": "http://169.254.169.254/latest"}, "url"),
        ({"url": "https://localhost:8080/"}, "url"),
        ({"url": "ftp://engine.example.com/"}, "url"),
        ({"url": "engine.example.com"}, "url"),
        ({"url": "https://user:word@engine.example.com/"}, "url"),
        ({"url": "https://engine.example.com/" + "x" * 3000}, "url"),
        ({"secret": "hunter2"}, "secret"),
        ({"secret": "whsec_c2hvcnQ="}, "secret"),
        ({"types": ["campagin.*"]}, "types.0"),
        ({"tpyes": ["*"]}, "tpyes"),
    ],
)
def test_a_webhook_that_cannot_be_is_refused_by_field(closed_door, changes, field):
    answer = closed_door.post("/v1/webhooks", {"url": URL} | changes)
    assert answer.wrong_fields == {field}
    assert "hunter2" not in answer.text


def test_a_refusal_begins_small_and_keeps_its_capitals(closed_door):
    (wrong,) = closed_door.post("/v1/webhooks", {"url": "ftp://engine.example.com"}).json["errors"]
    assert wrong["detail"].startswith("URL scheme should be")


def test_a_test_sends_a_signed_sample(house, api, receiver, monkeypatch):
    url, got = receiver
    monkeypatch.setattr("tests.web.house.check_target", lambda *_, **__: None)
    made = api.post("/v1/webhooks", {"url": url}).json
    result = api.post(f"/v1/webhooks/{made['id']}/test").json
    assert (result["delivered"], result["status"], result["error"]) == (True, 200, None)
    [(body, headers)] = got
    assert headers["webhook-id"]
    signer = Verifier(made["secret"])
    stamped = signer.sign(headers["webhook-id"], house.clock(), body.decode())
    assert headers["webhook-signature"] == stamped


def test_what_became_of_signals_is_told_newest_first(house, api, webhook):
    first, second = house.record(), house.record()
    told = deliveries(api, webhook)
    assert [each["event"] for each in told.json["items"]] == [event_json(second), event_json(first)]
    assert {each["state"] for each in told.json["items"]} == {"pending"}
    newest = deliveries(api, webhook, limit=1)
    assert deliveries(api, webhook, limit=1, after=newest.json["next"]).json["items"][0]["event"] == event_json(first)


def test_signals_are_filtered_by_what_became_of_them(house, api, webhook):
    house.record()
    [one] = deliveries(api, webhook, state="pending").json["items"]
    _park(house, one["id"])
    assert deliveries(api, webhook, state="pending").json["items"] == []
    [parked] = deliveries(api, webhook, state="parked").json["items"]
    assert (parked["last_status"], parked["last_error"], parked["attempts"]) == (400, "no", 1)


def test_a_parked_signal_can_be_sent_again(house, api, webhook):
    house.record()
    [one] = deliveries(api, webhook).json["items"]
    retry = f"/v1/webhooks/{webhook['id']}/deliveries/{one['id']}/retry"
    assert api.post(retry).problem == "on-its-way"
    _park(house, one["id"])
    answer = api.post(retry)
    assert (answer.status, answer.json["state"]) == (202, DeliveryState.PENDING)


def test_a_signal_is_sent_again_by_its_own_webhook_only(house, api, webhook):
    other = api.post("/v1/webhooks", {"url": URL}).json
    house.record()
    [one] = deliveries(api, webhook).json["items"]
    answer = api.post(f"/v1/webhooks/{other['id']}/deliveries/{one['id']}/retry")
    assert (answer.status, answer.problem) == (404, "unknown-delivery")


@pytest.mark.parametrize("path", ["", "/deliveries"])
def test_an_unknown_webhook_is_not_found(closed_door, path):
    assert closed_door.get(f"/v1/webhooks/whk_nothing{path}").problem == "unknown-webhook"


def test_a_delivery_number_beyond_all_numbers_is_refused(closed_door):
    answer = closed_door.post(f"/v1/webhooks/whk_nothing/deliveries/{10**30}/retry")
    assert answer.status in {404, 422}


def test_a_cursor_of_another_list_is_gone(api, webhook):
    events = api.get("/v1/events").json["cursor"]
    assert deliveries(api, webhook, after=events).problem == "cursor-gone"


def _park(house, delivery):
    with house.store.transaction() as tx:
        tx.park(delivery, 400, "no")
