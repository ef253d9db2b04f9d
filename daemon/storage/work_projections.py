"""What follows from events for lists, follow-ups, requests and what is known of a contact."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, select, update

from daemon.core.events import Event, EventType, Json
from daemon.storage.action_schema import (
    contact_fields,
    contact_interests,
    follow_ups,
    list_members,
    lists,
    requests,
)
from daemon.storage.sql import Upsert

LIST_NUMBER = select(lists.c.number).where(lists.c.id == bindparam("list"))
ADD_MEMBER = Upsert(list_members, lambda new: new.on_conflict_do_nothing())
REMOVE_MEMBER = delete(list_members).where(
    list_members.c.list_number == bindparam("of_list"), list_members.c.contact_id == bindparam("contact")
)
DO_FOLLOW_UP = update(follow_ups).where(follow_ups.c.id == bindparam("follow_up"))
CLOSE_REQUEST = update(requests).where(requests.c.id == bindparam("request"))
SET_FIELD = Upsert(
    contact_fields,
    lambda new: new.on_conflict_do_update(index_elements=["contact_id", "field"], set_={"value": new.excluded.value}),
)
CLEAR_FIELD = delete(contact_fields).where(
    contact_fields.c.contact_id == bindparam("contact"), contact_fields.c.field == bindparam("named")
)
ADD_INTEREST = Upsert(contact_interests, lambda new: new.on_conflict_do_nothing())
LOSE_INTEREST = delete(contact_interests).where(
    contact_interests.c.contact_id == bindparam("contact"), contact_interests.c.interest == bindparam("named")
)


def _add_member(connection: Connection, event: Event, contact: int) -> None:
    number = connection.scalar(LIST_NUMBER, {"list": event.facts["list"]})
    row = {"list_number": number, "contact_id": contact, "added_at": event.observed_at}
    connection.execute(
        ADD_MEMBER.on(connection), row | {"link": event.facts.get("link"), "by": event.personal.get("by")}
    )


def _remove_member(connection: Connection, event: Event, contact: int) -> None:
    number = connection.scalar(LIST_NUMBER, {"list": event.facts["list"]})
    connection.execute(REMOVE_MEMBER, {"of_list": number, "contact": contact})


def _create_follow_up(connection: Connection, event: Event, contact: int) -> None:
    row = {
        "id": event.facts["follow_up"],
        "type": event.facts["type"],
        "assignee": event.personal.get("assignee"),
        "due_at": datetime.fromisoformat(str(event.facts["due_at"])),
        "created_at": event.observed_at,
    }
    connection.execute(follow_ups.insert().values(row | _came(event, contact)))


def _do_follow_up(connection: Connection, event: Event, _contact: int) -> None:
    done = DO_FOLLOW_UP.values(done_at=event.observed_at, done_by=event.personal.get("by"))
    connection.execute(done, {"follow_up": event.facts["follow_up"]})


def _open_request(connection: Connection, event: Event, contact: int) -> None:
    row = {"id": event.facts["request"], "category": event.facts["category"], "opened_at": event.observed_at}
    connection.execute(requests.insert().values(row | _came(event, contact)))


def _close_request(connection: Connection, event: Event, _contact: int) -> None:
    closed = CLOSE_REQUEST.values(closed_at=event.observed_at, closed_by=event.personal.get("by"))
    connection.execute(closed, {"request": event.facts["request"]})


def _change(connection: Connection, event: Event, contact: int) -> None:
    match event.personal:
        case {"field": field, "value": None}:
            connection.execute(CLEAR_FIELD, {"contact": contact, "named": field})
        case {"field": field, "value": value}:
            row = {"contact_id": contact, "field": field, "value": value}
            connection.execute(SET_FIELD.on(connection), row)
        case {"interest": interest}:
            connection.execute(ADD_INTEREST.on(connection), {"contact_id": contact, "interest": interest})
        case {"lost_interest": interest}:
            connection.execute(LOSE_INTEREST, {"contact": contact, "named": interest})


def _came(event: Event, contact: int) -> dict[str, Json]:
    return {
        "contact_id": contact,
        "link": event.facts.get("link"),
        "campaign_id": event.campaign_id,
        "send_id": event.send_id,
        "by": event.personal.get("by"),
    }


OF_WORK: dict[EventType, Callable[[Connection, Event, int], None]] = {
    EventType.LIST_MEMBER_ADDED: _add_member,
    EventType.LIST_MEMBER_REMOVED: _remove_member,
    EventType.FOLLOW_UP_CREATED: _create_follow_up,
    EventType.FOLLOW_UP_DONE: _do_follow_up,
    EventType.REQUEST_OPENED: _open_request,
    EventType.REQUEST_CLOSED: _close_request,
    EventType.CONTACT_CHANGED: _change,
}
