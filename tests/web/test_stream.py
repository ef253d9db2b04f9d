import threading
import time
from contextlib import ExitStack
from itertools import islice

import pytest

from daemon.core.events import Event, EventType
from daemon.core.signals import event_json
from daemon.flows.keys import KeyScope
from tests.web.client import PATIENCE

pytestmark = pytest.mark.slow


def test_what_happens_is_told_as_it_happens(house, api):
    with api.listen() as messages:
        for kind in (EventType.REPLY_RECEIVED, EventType.BOUNCE_RECEIVED):
            recorded = house.record(kind)
            message = next(messages)
            assert message.event == kind
            assert message.json == event_json(recorded)


def test_a_stream_begins_now_unless_it_is_told_from_where(house, api):
    first = house.record()
    with api.listen() as messages:
        second = house.record()
        assert next(messages).json["data"]["event_id"] == second.id
    with api.listen(after=api.get("/v1/events", limit=1).json["cursor"]) as messages:
        assert next(messages).json["data"]["event_id"] == second.id
    assert first.sequence < second.sequence


def test_who_was_cut_off_goes_on_where_they_were(house, api):
    with api.listen() as messages:
        house.record()
        seen = next(messages)
    missed = [house.record().id for _ in range(5)]
    with api.listen(last_event_id=seen.id) as messages:
        assert [each.json["data"]["event_id"] for each in islice(messages, 5)] == missed


def test_last_event_id_wins_over_the_address(house, api):
    house.record()
    end = api.get("/v1/events").json["cursor"]
    later = house.record()
    beginning = api.get("/v1/events", limit=1).json["cursor"]
    with api.listen(last_event_id=end, after=beginning) as messages:
        assert next(messages).json["data"]["event_id"] == later.id


def test_more_than_a_page_is_caught_up(house, api):
    start = api.get("/v1/events").json["cursor"]
    with house.store.transaction() as tx:
        for _ in range(1200):
            tx.record(Event(EventType.MAILBOX_CONNECTED, house.clock(), house.clock()))
    with api.listen(after=start) as messages:
        assert [each.json["data"]["sequence"] for each in islice(messages, 1200)] == list(range(1, 1201))


def test_only_what_is_wanted_is_told(house, api):
    with api.listen(type="campaign.*") as by_type, api.listen(contact="c@x.example") as by_contact:
        house.record(EventType.MAILBOX_CONNECTED)
        reply = house.record(EventType.REPLY_RECEIVED, contact="c@x.example")
        resume = house.record(EventType.CAMPAIGN_RESUME, contact="d@x.example", campaign_id="spring")
        assert next(by_type).json["data"]["event_id"] == resume.id
        assert next(by_contact).json["data"]["event_id"] == reply.id


def test_a_cursor_that_leads_nowhere_is_told_and_the_stream_goes_on(house, api):
    with api.listen(last_event_id="nonsense") as messages:
        assert next(messages).event == "reset"
        recorded = house.record()
        assert next(messages).json["data"]["event_id"] == recorded.id


def test_every_listener_hears_every_event_while_many_write(house_anywhere):
    """Each of these writers publishes at its own pace; nothing may fall between a read and a wake-up."""
    house = house_anywhere
    api = house.api()
    with ExitStack() as stack:
        streams = [stack.enter_context(api.listen()) for _ in range(10)]
        writers = [threading.Thread(target=lambda: [house.record() for _ in range(25)]) for _ in range(4)]
        for writer in writers:
            writer.start()
        heard = [[each.json["data"]["sequence"] for each in islice(stream, 100)] for stream in streams]
        for writer in writers:
            writer.join()
    assert heard == [list(range(1, 101))] * 10


def test_an_open_stream_ends_when_the_server_stops(house, api):
    with api.listen() as messages:
        house.feed.close()
        assert list(messages) == []


def test_a_stream_opened_while_stopping_ends_at_once(house, api):
    house.feed.close()
    with api.listen() as messages:
        assert list(messages) == []


def test_a_listener_that_left_is_forgotten(house, api):
    with api.listen():
        assert house.feed.listeners == 1
    deadline = time.monotonic() + PATIENCE
    while house.feed.listeners:
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_a_silent_stream_is_kept_alive_until_its_key_is_revoked(house, monkeypatch):
    monkeypatch.setattr("daemon.web.stream.HEARTBEAT", house.clock.now - house.clock.now)
    api = house.api(KeyScope.EVENTS_READ)
    with api.listen() as messages:
        key = house.store.reads.keys()[-1]
        with house.store.transaction() as tx:
            tx.revoke_key(key.id, house.clock())
        assert list(messages) == []
