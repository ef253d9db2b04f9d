"""Where a person's data lies: each table that holds some, what is told of it, and what is left when they are erased.

What was counted stays countable. So rows that others count lose what names the person, and the contact's own row stays
behind without a name; the log never changes, and what it says of a person lies beside it (`event_personal`).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from sqlalchemy import ColumnElement, Table, null, or_, select, union_all

from daemon.storage.action_schema import (
    contact_fields,
    contact_interests,
    follow_ups,
    link_deeds,
    list_members,
    requests,
)
from daemon.storage.document_schema import shares, views, visits
from daemon.storage.library_schema import made_links
from daemon.storage.schema import (
    aliases,
    contacts,
    deliveries,
    enrollments,
    event_personal,
    events,
    hits,
    message_ids,
    parted_aliases,
    sends,
    sent_copies,
    suppressions,
    unmatched,
    unmatched_names,
    unsettled,
)

NOBODY = 0  # no contact has this number: what is asked about it, finds nothing


@dataclass(frozen=True, slots=True)
class Person:
    """By what a person's data is found. `addresses` are the contact's and its aliases, in lower case.

    `hashes` are those of the addresses as suppressions have them; `names` are what mails and copies that wait for
    their sends are kept under.
    """

    number: int
    addresses: tuple[str, ...]
    hashes: tuple[bytes, ...]
    names: tuple[bytes, ...]


class Fate(Enum):
    """What becomes of a row when the person is erased."""

    DELETED = "deleted"
    EMPTIED = "emptied"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class Trace:
    """Rows of one table that are about a person. Of an emptied one, `left` says what its columns hold afterwards."""

    table: Table
    whose: Callable[[Person], ColumnElement[bool]]
    fate: Fate
    left: Mapping[str, Any] = field(default_factory=dict)


def _by_contact(table: Table) -> Callable[[Person], ColumnElement[bool]]:
    return lambda person: table.c.contact_id == person.number


def _by_address(table: Table) -> Callable[[Person], ColumnElement[bool]]:
    """A colleague may be known to write from it, too."""
    return lambda person: or_(table.c.contact_id == person.number, table.c.address.in_(person.addresses))


def _deleted(table: Table) -> Trace:
    return Trace(table, _by_contact(table), Fate.DELETED)


def _kept(table: Table) -> Trace:
    return Trace(table, _by_contact(table), Fate.KEPT)


def _of_sends(person: Person) -> ColumnElement[bool]:
    return message_ids.c.send_number.in_(select(sends.c.number).where(sends.c.contact_id == person.number))


def _of_events(person: Person) -> ColumnElement[bool]:
    return event_personal.c.sequence.in_(select(events.c.sequence).where(events.c.contact_id == person.number))


def _of_touched(person: Person) -> ColumnElement[bool]:
    of_mails = select(sends.c.id).where(sends.c.contact_id == person.number)
    of_links = select(made_links.c.id).where(made_links.c.contact_id == person.number)
    return hits.c.send_id.in_(union_all(of_mails, of_links))


def _waiting(person: Person) -> ColumnElement[bool]:
    return unmatched.c.key.in_(select(unmatched_names.c.key).where(unmatched_names.c.hash.in_(person.names)))


BROWSER = {"address": null(), "agent": null(), "hints": {}, "device": null()}
NAMELESS = {"email": null(), "domain": "", "external_id": null(), "name": null(), "country": null(), "track": None}

TRACES: tuple[Trace, ...] = (  # in the order in which they are erased: what is found by others goes before these
    Trace(event_personal, _of_events, Fate.DELETED),
    Trace(hits, _of_touched, Fate.EMPTIED, BROWSER | {"url": null()}),
    Trace(views, _by_contact(views), Fate.EMPTIED, BROWSER),
    Trace(shares, _by_contact(shares), Fate.EMPTIED, {"note": "", "send_id": null()}),
    Trace(message_ids, _of_sends, Fate.DELETED),
    Trace(sent_copies, lambda person: sent_copies.c.name.in_(person.names), Fate.DELETED),
    Trace(unsettled, lambda person: unsettled.c.sender.in_(person.hashes), Fate.DELETED),
    Trace(unmatched, _waiting, Fate.DELETED),
    Trace(
        sends,
        _by_contact(sends),
        Fate.EMPTIED,
        {"message_id": "", "subject": "", "cc": [], "thread_root": null(), "provider_thread": null()},
    ),
    Trace(aliases, _by_address(aliases), Fate.DELETED),
    Trace(parted_aliases, _by_address(parted_aliases), Fate.DELETED),
    *map(_deleted, (made_links, list_members, follow_ups, requests, contact_fields, contact_interests, link_deeds)),
    _kept(events),
    _kept(enrollments),
    _kept(visits),
    Trace(deliveries, lambda person: deliveries.c.lane == person.number, Fate.KEPT),
    Trace(suppressions, lambda person: suppressions.c.hash.in_(person.hashes), Fate.KEPT),
    Trace(contacts, lambda person: contacts.c.id == person.number, Fate.EMPTIED, NAMELESS | {"hash": null()}),
)

WITHOUT_A_PERSON: Mapping[str, str] = {
    "api_keys": "of the team",
    "arrivals": "hits of the last moments: judged, they are in `hits`, their networks cut and dropped after 30 days",
    "blocked_domains": "a domain is no person",
    "blocks": "links by their hashes",
    "campaigns": "what all its mails have in common",
    "claims": "mails by their hashes",
    "corrections": "which event sets which right",
    "cursors": "how far a mailbox is read",
    "devices": "of the team",
    "document_versions": "files of the team",
    "documents": "files of the team",
    "dwells": "times of views, which name nobody",
    "hit_counts": "sums",
    "idempotency": "answers, sealed with the caller's key, for 24 hours",
    "library_links": "the same for everybody",
    "link_folders": "the same for everybody",
    "link_resets": "sums",
    "links": "targets, which the same address is looked for in as in `mentions`",
    "lists": "their names",
    "looks": "times of views, which name nobody",
    "mailboxes": "of the team",
    "own_addresses": "of the team",
    "refusing_targets": "hosts",
    "sessions": "of the team",
    "sign_in_tickets": "of the team",
    "store_identity": "the store's own",
    "unmatched_names": "hashes, which go with their mail",
    "users": "of the team",
    "way_out_messages": "of the team",
    "way_out_reasons": "of the team",
    "webhooks": "of the team",
}
"""Why nothing of a contact is in them. A table that is neither here nor above, a test finds."""
