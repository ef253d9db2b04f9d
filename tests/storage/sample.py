"""A campaign to store: what the tests of this room have in common."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from daemon.core.clues import Clues
from daemon.core.events import Event, EventType, Json
from daemon.core.sends import Contact, NewSend, Send, StopRules
from daemon.storage.records import Origin, Webhook
from daemon.storage.store import Store

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
REP = "rep@example.com"
FLYNN = "flynn@flynnsarcade.com"
QUORRA = "quorra@flynnsarcade.com"
NO_RULES = StopRules()


def new_send(
    message_id: str = "a1@mail.example.com",
    contact: str = FLYNN,
    campaign: str = "spring",
    after: timedelta = timedelta(),
    rules: StopRules = NO_RULES,
    thread: str | None = None,
    also: tuple[str, ...] = (),
) -> NewSend:
    return NewSend(
        message_id=message_id,
        mailbox=REP,
        campaign_id=campaign,
        contact=Contact(contact),
        sent_at=NOW + after,
        subject="Hello",
        thread_id=thread,
        message_ids=also,
        rules=rules,
    )


def sent(store: Store, *sends: NewSend) -> tuple[Send, ...]:
    with store.transaction() as tx:
        return tuple(tx.add_send(each, NOW).send for each in sends)


def happened(
    type_: EventType,
    contact: str | None = FLYNN,
    campaign: str | None = "spring",
    at: datetime = NOW,
    personal: Mapping[str, Json] | None = None,
    **facts: Json,
) -> Event:
    return Event(type_, at, at, contact=contact, campaign_id=campaign, facts=facts, personal=personal or {})


def reply(contact: str | None = FLYNN) -> Event:
    return happened(EventType.REPLY_RECEIVED, contact)


def stop(contact: str = FLYNN, campaign: str = "spring") -> Event:
    return happened(EventType.CAMPAIGN_STOP, contact, campaign, reason="reply")


def pause(until: datetime | None, reason: str = "auto_reply") -> Event:
    resume_at = None if until is None else until.isoformat()
    return happened(EventType.CAMPAIGN_PAUSE, reason=reason, resume_at=resume_at)


def resume(reason: str = "manual") -> Event:
    return happened(EventType.CAMPAIGN_RESUME, reason=reason)


def recorded(store: Store, *events: Event) -> None:
    with store.transaction() as tx:
        for event in events:
            tx.record(event)


def webhook(store: Store, *types: str, url: str = "https://engine.example.com/harken") -> Webhook:
    with store.transaction() as tx:
        return tx.save_webhook(url, b"sealed", types or ("*",), Origin.API, NOW)


def clues(
    *ids: str,
    thread_root: str | None = None,
    provider_thread: str | None = None,
    senders: tuple[str, ...] = (),
    send_ids: tuple[str, ...] = (),
) -> Clues:
    return Clues(ids, thread_root, provider_thread, senders, send_ids)
