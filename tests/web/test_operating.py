from datetime import timedelta

import pytest

from connectors.base import Backlog
from daemon.core.events import EventType
from daemon.storage.errors import StoreUnavailable
from daemon.storage.records import MailboxState, Origin
from tests.web.client import Api

pytestmark = pytest.mark.slow


def gauge(api, name):
    return next(line.rpartition(" ")[2] for line in api.get("/metrics").text.splitlines() if line.startswith(name))


@pytest.fixture
def mailbox(house):
    with house.store.transaction() as tx:
        made = tx.save_mailbox("rep@example.com", "imap", {}, None, Origin.CONFIG, house.clock())
        tx.set_mailbox_state("rep@example.com", MailboxState.CONNECTED, None, house.clock())
        tx.set_mailbox_synced("rep@example.com", ["INBOX"], house.clock())
    return made


def test_a_process_that_lives_says_so(closed_door):
    assert closed_door.get("/healthz").json == {"status": "ok"}


def test_readiness_counts_the_mailboxes(api, mailbox):
    assert api.get("/readyz").json == {"status": "ready", "mailboxes": {"connected": 1}}


def test_without_a_store_it_is_not_ready(house, api, monkeypatch):
    def down():
        raise StoreUnavailable("no route to postgresql://user:password@host")

    monkeypatch.setattr(house.store, "ping", down)
    answer = api.get("/readyz")
    assert (answer.status, answer.problem) == (503, "not-ready")
    assert "postgresql" not in answer.text


def test_metrics_say_how_things_are(house, api, mailbox):
    api.post("/v1/webhooks", {"url": "https://engine.example.com/harken"})
    house.record(EventType.REPLY_RECEIVED)
    house.record(EventType.REPLY_RECEIVED)
    house.clock.pass_by(timedelta(seconds=30))
    assert gauge(api, 'harken_events_total{type="reply.received"}') == "2.0"
    assert gauge(api, "harken_outbox_pending ") == "2.0"
    assert gauge(api, "harken_outbox_parked ") == "0.0"
    assert gauge(api, "harken_streams ") == "0.0"
    assert gauge(api, "harken_outbox_oldest_seconds ") == "30.0"
    assert gauge(api, 'harken_mailboxes{state="connected"}') == "1.0"
    assert gauge(api, f'harken_mailbox_lag_seconds{{mailbox="{mailbox.id}"}}') == "30.0"
    assert gauge(api, 'harken_http_requests_total{method="POST",route="/v1/webhooks",status="201"}') == "1.0"
    house.record(EventType.REPLY_RECEIVED)
    assert gauge(api, 'harken_events_total{type="reply.received"}') == "3.0"


def test_metrics_say_how_far_a_reading_is_while_it_lasts(house, api, mailbox):
    assert "harken_mailbox_backlog_done{" not in api.get("/metrics").text
    with house.store.transaction() as tx:
        tx.set_mailbox_backlog("rep@example.com", Backlog(1200, 3400, 4))
    assert gauge(api, f'harken_mailbox_backlog_done{{mailbox="{mailbox.id}"}}') == "1200.0"
    assert gauge(api, f'harken_mailbox_backlog_found{{mailbox="{mailbox.id}"}}') == "3400.0"


def test_metrics_name_nobody(api, mailbox):
    api.get("/v1/contacts/flynn@flynnsarcade.com")
    api.get("/v1/flynn@flynnsarcade.com")
    text = Api(api.port).get("/metrics").text
    assert "rep@" not in text
    assert "flynn" not in text
    assert 'route="/v1/contacts/{email}"' in text


def test_a_strangers_method_is_no_label_of_its_own(api):
    api.ask("BREW", "/v1/sends")
    assert "BREW" not in api.get("/metrics").text
