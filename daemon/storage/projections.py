"""What follows from an event for what we know now: enrollments, aliases, suppressions. The log is the truth of them."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, select, update

from daemon.core.events import Event, EventType, ResumeReason, StopReason
from daemon.core.meaning import OF_MAILS
from daemon.core.opt_outs import lifted_by
from daemon.storage.corrections import note_correction
from daemon.storage.errors import NotOpen
from daemon.storage.inferred import infer_from_reply
from daemon.storage.records import Recorded
from daemon.storage.schema import aliases, enrollments, parted_aliases
from daemon.storage.sql import Upsert
from daemon.storage.suppressions import hash_of, lift, opt_out, suppress, suppresses
from daemon.storage.work_projections import OF_WORK

MINE = (enrollments.c.contact_id == bindparam("contact"), enrollments.c.campaign_id == bindparam("campaign"))
PAUSED = select(enrollments.c.pause_reason, enrollments.c.resume_at).where(*MINE)
CHANGE = update(enrollments).where(*MINE)
CHANGE_OPEN = CHANGE.where(enrollments.c.stopped_at.is_(None))
LEARN_ALIAS = Upsert(aliases, lambda new: new.on_conflict_do_nothing())
FORGET_ALIAS = delete(aliases).where(
    aliases.c.contact_id == bindparam("contact"), aliases.c.address == bindparam("alias")
)
PART_ALIAS = Upsert(parted_aliases, lambda new: new.on_conflict_do_nothing())
UNPART_ALIAS = delete(parted_aliases).where(
    parted_aliases.c.contact_id == bindparam("contact"), parted_aliases.c.address == bindparam("alias")
)


def project(connection: Connection, recorded: Recorded, contact: int) -> None:
    event = recorded.event
    if event.type in OF_MAILS and "corrects" in event.facts:
        note_correction(connection, recorded)
    if (follow := FOLLOWS.get(event.type)) is not None:
        follow(connection, event, contact)


def _stop(connection: Connection, event: Event, contact: int) -> None:
    reason = str(event.facts.get("reason", StopReason.MANUAL))
    stopped = {"stopped_at": event.observed_at, "stop_reason": reason, "pause_reason": None, "resume_at": None}
    _change_open(connection, event, contact, stopped)


def _pause(connection: Connection, event: Event, contact: int) -> None:
    """A later date extends, none shortens: None is the latest, a person settles it. Only a correction sets it right."""
    row = connection.execute(PAUSED, _mine(event, contact)).one_or_none()
    until = _resume_at(event)
    if row is not None and row.pause_reason is not None and "corrects" not in event.facts:
        lasts_longer = row.resume_at is None or (until is not None and row.resume_at >= until)
        if lasts_longer:
            return
    _change_open(connection, event, contact, {"pause_reason": str(event.facts["reason"]), "resume_at": until})


def _resume_at(event: Event) -> datetime | None:
    told = event.facts.get("resume_at")
    return None if told is None else datetime.fromisoformat(str(told))


def _resume(connection: Connection, event: Event, contact: int) -> None:
    """Who returns goes on where they are; a person's word also opens again what was stopped."""
    resumed = {"pause_reason": None, "resume_at": None}
    if event.facts.get("reason") != ResumeReason.RETURNED:
        resumed |= {"stopped_at": None, "stop_reason": None}
    connection.execute(CHANGE, _mine(event, contact) | resumed)


def _learn_alias(connection: Connection, event: Event, contact: int) -> None:
    address = str(event.personal["alias"]).lower()
    learned = {"address": address, "contact_id": contact, "learned_at": event.observed_at}
    connection.execute(LEARN_ALIAS.on(connection), learned)
    connection.execute(UNPART_ALIAS, {"contact": contact, "alias": address})


def _remove_alias(connection: Connection, event: Event, contact: int) -> None:
    address = str(event.personal["alias"]).lower()
    connection.execute(FORGET_ALIAS, {"contact": contact, "alias": address})
    parted = {"contact_id": contact, "address": address, "parted_at": event.observed_at}
    connection.execute(PART_ALIAS.on(connection), parted)


def _suppress(connection: Connection, event: Event, contact: int) -> None:
    if reason := suppresses(event):
        suppress(connection, hash_of(connection, contact), reason, event)


def _opt_out(connection: Connection, event: Event, contact: int) -> None:
    opt_out(connection, hash_of(connection, contact), event)


def _opt_in(connection: Connection, event: Event, contact: int) -> None:
    lift(connection, hash_of(connection, contact), lifted_by(event))


def _mine(event: Event, contact: int) -> dict[str, object]:
    return {"contact": contact, "campaign": event.campaign_id}


def _change_open(connection: Connection, event: Event, contact: int, change: dict[str, object]) -> None:
    if connection.execute(CHANGE_OPEN, _mine(event, contact) | change).rowcount != 1:
        raise NotOpen(f"{event.type} for campaign {event.campaign_id!r}, where this contact has no open enrollment")


def _infer_reading(connection: Connection, event: Event, _contact: int) -> None:
    infer_from_reply(connection, event)


FOLLOWS: dict[EventType, Callable[[Connection, Event, int], None]] = {
    EventType.CAMPAIGN_STOP: _stop,
    EventType.CAMPAIGN_PAUSE: _pause,
    EventType.CAMPAIGN_RESUME: _resume,
    EventType.CONTACT_ALIAS_LEARNED: _learn_alias,
    EventType.CONTACT_ALIAS_REMOVED: _remove_alias,
    EventType.REPLY_RECEIVED: _infer_reading,
    EventType.BOUNCE_RECEIVED: _suppress,
    EventType.COMPLAINT_RECEIVED: _suppress,
    EventType.CONTACT_UNSUBSCRIBED: _opt_out,
    EventType.CONTACT_RESUBSCRIBED: _opt_in,
    **OF_WORK,
}
