"""One of us, or an engine of theirs, works through what links began: lists, follow-ups, requests, fields of a contact.

What is so already is not told again.
"""

from dataclasses import dataclass
from datetime import datetime

from daemon.core.work import (
    ContactList,
    Details,
    FollowUp,
    Request,
    Through,
    changes,
    follow_up_created,
    follow_up_done,
    member_added,
    member_removed,
    request_closed,
)
from daemon.storage.ids import new_id
from daemon.storage.store import Store
from daemon.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class NewFollowUp:
    """`assignee` None: the contact's owner."""

    contact: str
    type: str
    due_at: datetime
    assignee: str | None = None


def make_list(store: Store, name: str, now: datetime) -> str:
    """Its id; of one that is there already, that one's."""
    with store.transaction() as tx:
        return tx.list_named(name, now)


def remove_list(store: Store, list_id: str) -> bool:
    """The people on it stay what they are. A link that adds to it makes it anew."""
    with store.transaction() as tx:
        return tx.remove_list(list_id)


def add_member(store: Store, to: ContactList, email: str, by: str, now: datetime) -> bool:
    """Also somebody never mailed. False: they were on it."""
    with store.transaction() as tx:
        return put_on_list(tx, email, to.name, Through(by=by), now)


def remove_member(store: Store, of: ContactList, email: str, by: str, now: datetime) -> bool:
    """False: they were not on it."""
    with store.transaction() as tx:
        if not tx.is_member(of.id, email):
            return False
        tx.record(member_removed(email, of.id, of.name, Through(by=by), now))
        return True


def put_on_list(tx: Transaction, contact: str, name: str, through: Through, now: datetime) -> bool:
    """As part of something larger; a list not heard of before comes to be. False: they were on it."""
    list_id = tx.list_named(name, now)
    if tx.is_member(list_id, contact):
        return False
    tx.record(member_added(contact, list_id, name, through, now))
    return True


def create_follow_up(store: Store, new: NewFollowUp, by: str, now: datetime) -> str:
    """Its id."""
    named = new_id("fup", now)
    with store.transaction() as tx:
        whose = new.assignee or tx.owner_of(new.contact)
        tx.record(follow_up_created(new.contact, named, new.type, new.due_at, whose, Through(by=by), now))
    return named


def finish_follow_up(store: Store, follow_up: FollowUp, by: str, now: datetime) -> None:
    with store.transaction() as tx:
        if tx.is_open_follow_up(follow_up):
            tx.record(follow_up_done(follow_up, by, now))


def close_request(store: Store, request: Request, by: str, now: datetime) -> None:
    with store.transaction() as tx:
        if tx.is_open_request(request):
            tx.record(request_closed(request, by, now))


def change_details(store: Store, email: str, details: Details, by: str, now: datetime) -> None:
    """These instead of those that were known."""
    with store.transaction() as tx:
        tx.record_all(changes(email, tx.details_of(email), details, Through(by=by), now))
