import re
from datetime import timedelta

import pytest

from daemon.flows.keys import KeyScope
from tests.web.client import Api

pytestmark = pytest.mark.slow

SEND = {"message_id": "a@x", "mailbox": "rep@example.com", "campaign_id": "c", "contact": {"email": "a@b.example"}}


@pytest.mark.parametrize(
    ("path", "scope"),
    [
        ("/v1/events", KeyScope.EVENTS_READ),
        ("/v1/events/stream", KeyScope.EVENTS_READ),
        ("/v1/webhooks", KeyScope.WEBHOOKS_READ),
        ("/v1/mailboxes", KeyScope.MAILBOXES_READ),
        ("/v1/campaigns/c", KeyScope.CAMPAIGNS_READ),
        ("/v1/contacts/a@b.example", KeyScope.CONTACTS_READ),
        ("/v1/sends/snd_1", KeyScope.SENDS_READ),
    ],
)
def test_without_a_key_nothing_is_told(closed_door, path, scope):
    answer = Api(closed_door.port).get(path)
    assert (answer.status, answer.problem) == (401, "key-required")
    assert answer.headers["www-authenticate"].startswith("Bearer")


def test_every_route_of_the_api_asks_for_a_key(closed_door):
    paths = closed_door.get("/openapi.json").json["paths"]
    routes = [(method, path) for path, methods in paths.items() for method in methods if path.startswith("/v1/")]
    assert len(routes) > 20
    for method, path in routes:
        asked = Api(closed_door.port).ask(method.upper(), re.sub(r"{\w+}", "x", path))
        assert (asked.status, asked.problem) == (401, "key-required"), (method, path)


@pytest.mark.parametrize("body", [SEND, b"no json", b"{}" * 2])
def test_without_a_key_nothing_is_read(closed_door, body):
    answer = Api(closed_door.port).post("/v1/sends", body, {"Content-Type": "text/plain", "Idempotency-Key": "x"})
    assert (answer.status, answer.problem) == (401, "key-required")


@pytest.mark.parametrize("key", ["hk_nobody", "", "é", "hk_" + "x" * 5000])
def test_an_unknown_key_opens_nothing(closed_door, key):
    answer = closed_door.get("/v1/events", headers={"Authorization": f"Bearer {key}"})
    assert answer.status == 401
    assert "Bearer" in answer.headers["www-authenticate"]


def test_another_scheme_is_no_key(closed_door):
    assert closed_door.get("/v1/events", headers={"Authorization": f"Basic {closed_door.key}"}).status == 401


def test_a_revoked_key_opens_nothing(house):
    api = house.api()
    assert api.get("/v1/events").status == 200
    with house.store.transaction() as tx:
        tx.revoke_key(house.store.reads.keys()[0].id, house.clock())
    assert api.get("/v1/events").problem == "key-unknown"


def test_a_key_does_what_its_scope_says_and_no_more(house):
    api = house.api(KeyScope.EVENTS_READ)
    assert api.get("/v1/events").status == 200
    answer = api.post("/v1/sends", SEND)
    assert (answer.status, answer.problem) == (403, "scope-missing")
    assert 'scope="sends:write"' in answer.headers["www-authenticate"]


def test_a_key_that_may_write_may_not_read(house):
    api = house.api(KeyScope.WEBHOOKS_WRITE)
    assert api.get("/v1/webhooks").status == 403


def test_scope_comes_before_the_body(house):
    assert house.api(KeyScope.EVENTS_READ).post("/v1/sends", {"what": "ever"}).status == 403


def test_the_use_of_a_key_is_noted_once_a_minute(house):
    api = house.api()
    began = house.clock()
    for _ in range(3):
        api.get("/v1/events")
        house.clock.pass_by(timedelta(seconds=25))
    assert house.store.reads.keys()[0].last_used_at == began
    api.get("/v1/events")
    assert house.store.reads.keys()[0].last_used_at == began + timedelta(seconds=75)


def test_health_and_metrics_need_no_key(closed_door):
    stranger = Api(closed_door.port)
    assert [stranger.get(path).status for path in ("/healthz", "/readyz", "/metrics", "/openapi.json")] == [200] * 4
