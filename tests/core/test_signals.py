"""What an event looks like from outside."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

import pytest

from daemon.core.events import Event, EventType, Evidence
from daemon.core.signals import body, event_json, glob_problem

AT = datetime(2026, 11, 21, 9, 0, 0, 123_999, tzinfo=UTC)


@dataclass(frozen=True)
class Kept:
    id: str
    sequence: int
    event: Event


STOP = Kept(
    "evt_1",
    7,
    Event(
        EventType.CAMPAIGN_STOP,
        occurred_at=AT.astimezone(timezone(timedelta(hours=2))) - timedelta(seconds=5),
        observed_at=AT,
        contact="flynn@flynnsarcade.com",
        campaign_id="spring",
        send_id="snd_1",
        facts={"reason": "reply", "matched_by": "message_id"},
        personal={"external_id": "c-17"},
        evidence=(Evidence("in_reply_to", "In-Reply-To names <a1@mail.example.com>"),),
    ),
)


def test_a_stop_says_all_that_an_engine_needs() -> None:
    assert event_json(STOP) == {
        "type": "campaign.stop",
        "timestamp": "2026-11-21T09:00:00.123Z",
        "data": {
            "event_id": "evt_1",
            "sequence": 7,
            "contact": "flynn@flynnsarcade.com",
            "campaign_id": "spring",
            "send_id": "snd_1",
            "occurred_at": "2026-11-21T08:59:55.123Z",
            "observed_at": "2026-11-21T09:00:00.123Z",
            "reason": "reply",
            "matched_by": "message_id",
            "external_id": "c-17",
            "evidence": [{"rule": "in_reply_to", "text": "In-Reply-To names <a1@mail.example.com>"}],
        },
    }


def test_what_does_not_apply_is_left_out() -> None:
    connected = Kept("evt_2", 8, Event(EventType.MAILBOX_CONNECTED, AT, AT, mailbox="rep@example.com"))

    assert set(event_json(connected)["data"]) == {  # type: ignore[arg-type]
        "event_id",
        "sequence",
        "mailbox",
        "occurred_at",
        "observed_at",
        "evidence",
    }


def test_a_body_is_the_same_bytes_every_time_and_survives_any_text() -> None:
    odd = Kept("evt_3", 9, Event(EventType.REPLY_RECEIVED, AT, AT, personal={"subject": "Grüße \ud800 \0 \u2028"}))

    assert body(odd) == body(odd)
    assert json.loads(body(odd)) == event_json(odd)


@pytest.mark.parametrize("glob", ["*", "campaign.*", "*.received", "contact.unsubscribed", "mailbox.??????????????*"])
def test_a_glob_that_can_match_is_no_problem(glob: str) -> None:
    assert glob_problem(glob) is None


@pytest.mark.parametrize("glob", ["", "campaign", "Campaign.*", "campaign.[st]op", "campaign.*, contact.*"])
def test_a_glob_that_never_matches_is_named(glob: str) -> None:
    assert glob_problem(glob)
