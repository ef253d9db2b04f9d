"""Recording what happened: the log, the projections that follow from it, and a delivery for each webhook that asked."""

from datetime import datetime
from fnmatch import fnmatchcase

from sqlalchemy import bindparam, select

from daemon.bus import Topic
from daemon.core.events import Event
from daemon.core.sends import StopRules
from daemon.storage.contacts import contact_number_made
from daemon.storage.ids import new_id
from daemon.storage.projections import project
from daemon.storage.records import DeliveryState, Recorded
from daemon.storage.schema import PENDING, deliveries, event_personal, events, webhooks
from daemon.storage.values import evidence_to_json
from daemon.storage.verbs.base import Verbs
from daemon.storage.writer import Turn

ORDERED = ("campaign.", "contact.")  # a contact's signals of these kinds are delivered in their order

APPEND = events.insert().returning(events.c.sequence)
APPEND_PERSONAL = event_personal.insert()
ENABLED = select(webhooks.c.id, webhooks.c.types).where(webhooks.c.disabled_reason.is_(None)).order_by(webhooks.c.id)
PUT_OUT = deliveries.insert()
IN_LANE = (
    select(deliveries.c.id)
    .where(deliveries.c.webhook_id == bindparam("webhook"), deliveries.c.lane == bindparam("in_lane"), PENDING)
    .limit(1)
)


class EventVerbs(Verbs):
    def __init__(self, turn: Turn, rules: StopRules) -> None:
        super().__init__(turn, rules)
        self._subscribers: tuple[tuple[str, tuple[str, ...]], ...] | None = None

    def record(self, event: Event) -> Recorded:
        """Append to the log; keep enrollments, aliases and suppressions true; put it out for every webhook that asked.

        Raises `NotOpen` for a stop or pause of an enrollment that is not open.
        """
        self._keep_order()
        contact = None
        if event.contact is not None:
            contact = contact_number_made(self._connection, event.contact, event.observed_at)
        recorded = self._append(event, contact)
        if contact is not None:
            project(self._connection, event, contact)
        self._put_out(recorded, contact)
        self._announce(Topic.EVENTS)
        return recorded

    def _append(self, event: Event, contact: int | None) -> Recorded:
        name = new_id("evt", event.observed_at)
        row = {
            "id": name,
            "type": event.type,
            "occurred_at": event.occurred_at,
            "observed_at": event.observed_at,
            "contact_id": contact,
            "campaign_id": event.campaign_id,
            "send_id": event.send_id,
            "mailbox": event.mailbox,
            "facts": event.facts,
        }
        sequence = int(self._connection.execute(APPEND, row).scalar_one())
        if event.personal or event.evidence:
            beside = {"personal": event.personal, "evidence": evidence_to_json(event.evidence)}
            self._connection.execute(APPEND_PERSONAL, {"sequence": sequence, **beside})
        return Recorded(name, sequence, event)

    def _put_out(self, recorded: Recorded, contact: int | None) -> None:
        lane = contact if recorded.event.type.startswith(ORDERED) else None
        for webhook, types in self._enabled_webhooks():
            if any(fnmatchcase(recorded.event.type, each) for each in types):
                self._put_out_to(webhook, recorded.sequence, lane, recorded.event.observed_at)
                self._announce(Topic.OUTBOX)

    def _put_out_to(self, webhook: str, sequence: int, lane: int | None, now: datetime) -> None:
        row = {
            "webhook_id": webhook,
            "sequence": sequence,
            "lane": lane,
            "state": DeliveryState.PENDING,
            "attempts": 0,
            "next_at": None if lane is not None and self._lane_is_busy(webhook, lane) else now,
            "created_at": now,
        }
        self._connection.execute(PUT_OUT, row)

    def _lane_is_busy(self, webhook: str, lane: int) -> bool:
        return self._connection.scalar(IN_LANE, {"webhook": webhook, "in_lane": lane}) is not None

    def _enabled_webhooks(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Read once a transaction: a batch may record hundreds."""
        if self._subscribers is None:
            rows = self._connection.execute(ENABLED)
            self._subscribers = tuple((row.id, tuple(row.types)) for row in rows)
        return self._subscribers
