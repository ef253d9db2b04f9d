import re
from datetime import timedelta
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from connectors.base import Backlog
from daemon.core.events import EventType
from daemon.storage.errors import StoreUnavailable
from daemon.storage.records import MailboxState, Origin
from tests.web.client import Api

pytestmark = pytest.mark.slow


def gauge(api, name):
    return next(line.rpartition(" ")[2] for line in api.get("/metrics").text.splitlines() if line.startswith(name))


def told(api):
    return list(text_string_to_metric_families(api.get("/metrics").text))


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


def test_a_mailbox_that_was_never_read_lags_since_it_was_added(house, api):
    with house.store.transaction() as tx:
        made = tx.save_mailbox("rep@example.com", "imap", {}, None, Origin.API, house.clock())
    house.clock.pass_by(timedelta(minutes=20))
    assert gauge(api, f'harken_mailbox_lag_seconds{{mailbox="{made.id}"}}') == "1200.0"


def test_an_event_that_never_happened_is_counted_as_none(api):
    assert gauge(api, 'harken_events_total{type="message.set_aside"}') == "0.0"


def test_metrics_are_named_as_prometheus_asks(house, api, mailbox):
    """https://prometheus.io/docs/practices/naming/, as `promtool check metrics` knows it."""
    for family in told(api):
        assert family.documentation
        assert re.fullmatch(r"harken_[a-z_]+", family.name)
        assert not re.search(r"_(ms|milliseconds|minutes|kilobytes|total|count|sum|bucket|gauge)$", family.name)
        if family.type == "counter":
            assert all(sample.name.endswith("_total") for sample in family.samples)


def test_the_metrics_are_those_that_the_operators_guide_explains(house, api, mailbox):
    with house.store.transaction() as tx:
        tx.set_mailbox_backlog("rep@example.com", Backlog(1200, 3400, 4))
    guide = Path(__file__).parents[2].joinpath("docs", "operating.md").read_text("utf-8")
    explained = set(re.findall(r"`(harken_\w+)[`{]", guide))
    exposed = {f"{family.name}_total" if family.type == "counter" else family.name for family in told(api)}
    assert {name for name in exposed if not name.endswith("_created")} == explained


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
