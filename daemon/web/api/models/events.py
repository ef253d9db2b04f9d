"""Events, in the one shape that webhooks, lists and the stream share."""

from typing import Any

from pydantic import ConfigDict, Field, JsonValue

from daemon.web.api.models.fields import Told

EXAMPLE: dict[str, JsonValue] = {
    "type": "campaign.stop",
    "timestamp": "2026-11-21T09:14:07.231Z",
    "data": {
        "event_id": "evt_01kb5tq6v0",
        "sequence": 17,
        "contact": "flynn@flynnsarcade.com",
        "campaign_id": "spring",
        "send_id": "snd_01kb5tq6v0",
        "mailbox": "rep@example.com",
        "occurred_at": "2026-11-21T09:14:05.000Z",
        "observed_at": "2026-11-21T09:14:07.231Z",
        "external_id": "c-17",
        "reason": "reply",
        "matched_by": "message_id",
        "evidence": [{"rule": "in_reply_to", "text": "In-Reply-To names a1@mail.example.com"}],
    },
}


class EventOut(Told):
    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    type: str
    timestamp: str
    data: dict[str, Any] = Field(
        description="Always `event_id`, `sequence`, `evidence`; `contact`, `campaign_id`, `send_id` where they apply."
    )


class EventPage(Told):
    items: list[EventOut] = Field(description="In the order of their recording.")
    next: str | None = Field(description="Where the next page begins; null: this is the end for now.")
    cursor: str = Field(description="Where this page ends: `after` this, or `Last-Event-ID`, gets what came since.")
