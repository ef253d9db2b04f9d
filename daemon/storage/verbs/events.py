"""Recording what happened: the log, the projections that follow from it, and a delivery for each webhook that asked."""

from collections.abc import Iterable
from fnmatch import fnmatchcase

from sqlalchemy import bindparam, case, exists, null, select

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
AT_ADDRESS = ENABLED.where(webhooks.c.url == bindparam("url"))
LANE_IS_BUSY = exists().where(
    deliveries.c.webhook_id == bindparam("webhook"), deliveries.c.lane == bindparam("in_lane"), PENDING
)
DUE_AT = bindparam("due_at", type_=deliveries.c.next_at.type)
PUT_OUT = deliveries.insert().values(next_at=case((LANE_IS_BUSY, null()), else_=DUE_AT))


class EventVerbs(Verbs):
    def __init__(self, turn: Turn, rules: StopRules) -> None:
        super().__init__(turn, rules)
        self._subscribers: tuple[tuple[str, tuple[str, ...]], ...] | None = None

    def record(self, event: Event) -> Recorded:
        """Append to the log; keep enrollments, aliases and suppressions true; put it out for every webhook that asked.

        Raises `NotOpen` for a stop or pause of an enrollment that is not open.
        """
        return self.record_all((event,))[0]

    def record_all(self, happened: Iterable[Event]) -> tuple[Recorded, ...]:
        """As `record`, in this order."""
        self._keep_order()
        recorded = tuple(map(self._append, happened))
        self._append_personal(recorded)
        for each in recorded:
            if (contact := self._contact_of(each.event)) is not None:
                project(self._connection, each, contact)
        self._put_out(recorded)
        self._announce(Topic.EVENTS)
        return recorded

    def is_listening(self, url: str) -> bool:
        """Is there a webhook at this address that takes anything now?"""
        return self._connection.execute(AT_ADDRESS, {"url": url}).first() is not None

    def put_out_to(self, recorded: Recorded, url: str) -> None:
        """To the webhooks at this address, also where they did not ask for its type."""
        rows = self._connection.execute(AT_ADDRESS, {"url": url})
        unasked = [row.id for row in rows if not _asks_for(row.types, recorded)]
        if unasked:
            self._connection.execute(PUT_OUT, [self._delivery(webhook, recorded) for webhook in unasked])
            self._announce(Topic.OUTBOX)

    def _contact_of(self, event: Event) -> int | None:
        """The number of whom it is about; somebody not heard of before gets one."""
        if event.contact is None:
            return None
        number = self._contact_numbers.get(event.contact)
        if number is None:
            number = contact_number_made(self._connection, event.contact, event.observed_at)
            self._contact_numbers[event.contact] = number
        return number

    def _append(self, event: Event) -> Recorded:
        name = new_id("evt", event.observed_at)
        row = {
            "id": name,
            "type": event.type,
            "occurred_at": event.occurred_at,
            "observed_at": event.observed_at,
            "contact_id": self._contact_of(event),
            "campaign_id": event.campaign_id,
            "send_id": event.send_id,
            "mailbox": event.mailbox,
            "facts": event.facts,
        }
        sequence = self._connection.execute(APPEND, row).scalar_one()
        return Recorded(name, int(sequence), event)

    def _append_personal(self, recorded: Iterable[Recorded]) -> None:
        rows = [
            {
                "sequence": each.sequence,
                "personal": each.event.personal,
                "evidence": evidence_to_json(each.event.evidence),
            }
            for each in recorded
            if each.event.personal or each.event.evidence
        ]
        if rows:
            self._connection.execute(APPEND_PERSONAL, rows)

    def _put_out(self, recorded: Iterable[Recorded]) -> None:
        """Due at once, or where its lane is busy, when those before it are out."""
        rows = [
            self._delivery(webhook, each)
            for each in recorded
            for webhook, types in self._enabled_webhooks()
            if _asks_for(types, each)
        ]
        if rows:
            self._connection.execute(PUT_OUT, rows)
            self._announce(Topic.OUTBOX)

    def _delivery(self, webhook: str, recorded: Recorded) -> dict[str, object]:
        event = recorded.event
        lane = self._contact_of(event) if event.type.startswith(ORDERED) else None
        return {
            "webhook_id": webhook,
            "sequence": recorded.sequence,
            "lane": lane,
            "state": DeliveryState.PENDING,
            "attempts": 0,
            "created_at": event.observed_at,
            "due_at": event.observed_at,
            "webhook": webhook,
            "in_lane": lane,
        }

    def _enabled_webhooks(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Read once a transaction: a batch may record hundreds."""
        if self._subscribers is None:
            rows = self._connection.execute(ENABLED)
            self._subscribers = tuple((row.id, tuple(row.types)) for row in rows)
        return self._subscribers


def _asks_for(types: Iterable[str], recorded: Recorded) -> bool:
    return any(fnmatchcase(recorded.event.type, asked) for asked in types)
