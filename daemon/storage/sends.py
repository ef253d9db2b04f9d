"""Which registered sends could a mail answer? Everything the core's ladder of evidence needs, by any clue."""

from collections.abc import Collection, Sequence
from itertools import groupby, zip_longest
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection, Integer, Row, bindparam, literal_column, select, union_all

from daemon.core.clues import Clues, id_hash
from daemon.core.sends import Send, StopRules
from daemon.storage import values
from daemon.storage.schema import aliases, campaigns, contacts, message_ids, sends
from daemon.storage.sql import chunks, some

LATEST_OF_A_CONTACT = 20

NUMBERS_BY_SEND = select(sends.c.number).where(sends.c.id.in_(some("sends")))
A_SEND, A_CONTACT = literal_column("1", Integer).label("is_send"), literal_column("0", Integer)
# All that a mail names in one question, since most name nothing of ours.
NAMED = union_all(
    select(A_SEND, message_ids.c.send_number.label("number")).where(message_ids.c.hash.in_(some("hashes"))),
    select(A_SEND, sends.c.number).where(sends.c.thread_root == bindparam("root")),
    select(A_SEND, sends.c.number).where(sends.c.provider_thread == bindparam("thread")),
    select(A_CONTACT, contacts.c.id).where(contacts.c.email.in_(some("senders"))),
    select(A_CONTACT, aliases.c.contact_id).where(aliases.c.address.in_(some("senders"))),
)
LATEST = (
    select(sends.c.number)
    .where(sends.c.contact_id == bindparam("contact"))
    .order_by(sends.c.sent_at.desc())
    .limit(LATEST_OF_A_CONTACT)
)
# A row for each id that a send is known by, with each of its contact's aliases: one question instead of three.
SENDS = (
    select(
        sends,
        contacts.c.email,
        contacts.c.external_id,
        contacts.c.name,
        contacts.c.country,
        campaigns.c.rules.label("campaign_rules"),
        message_ids.c.hash,
        aliases.c.address,
    )
    .join(contacts, contacts.c.id == sends.c.contact_id)
    .join(campaigns, campaigns.c.id == sends.c.campaign_id)
    .outerjoin(message_ids, message_ids.c.send_number == sends.c.number)
    .outerjoin(aliases, aliases.c.contact_id == sends.c.contact_id)
    .where(sends.c.number.in_(some("numbers")))
    .order_by(sends.c.number.desc(), aliases.c.learned_at, aliases.c.address)
)


def sends_for(connection: Connection, clues: Clues, team: StopRules) -> tuple[Send, ...]:
    """By any id and by thread; where those name none, the latest of each sender that is a contact.

    The latest sent comes first. As on the core's ladder, a sender is only asked where no stronger evidence speaks.
    """
    return _load(connection, _numbers(connection, clues), team)


def send_by_id(connection: Connection, send_id: str, team: StopRules) -> Send | None:
    number = connection.scalar(select(sends.c.number).where(sends.c.id == send_id))
    return None if number is None else send_by_number(connection, number, team)


def send_by_number(connection: Connection, number: int, team: StopRules) -> Send:
    return _load(connection, [number], team)[0]


def _numbers(connection: Connection, clues: Clues) -> set[int]:
    hashes = [*chunks([id_hash(message_id) for message_id in clues.ids])] or [()]
    senders = chunks([address.lower() for address in clues.senders])
    threads = {"root": clues.thread_root, "thread": clues.provider_thread}
    found: set[int] = set()
    people: set[int] = set()
    for some_hashes, some_senders in zip_longest(hashes, senders, fillvalue=()):
        named = connection.execute(NAMED, {"hashes": some_hashes, "senders": some_senders, **threads})
        for is_send, number in named:
            (found if is_send else people).add(number)
    for some_sends in chunks(clues.send_ids):
        found.update(connection.scalars(NUMBERS_BY_SEND, {"sends": some_sends}))
    return found or {number for each in people for number in connection.scalars(LATEST, {"contact": each})}


def _load(connection: Connection, numbers: Collection[int], team: StopRules) -> tuple[Send, ...]:
    asked = (connection.execute(SENDS, {"numbers": chunk}) for chunk in chunks(sorted(numbers, reverse=True)))
    rows = (row for answered in asked for row in answered)
    found = (_send(list(same), team) for _, same in groupby(rows, key=attrgetter("number")))
    return tuple(sorted(found, key=attrgetter("sent_at"), reverse=True))


def rules_of(row: Row[Any], team: StopRules) -> StopRules:
    """A send's rules over its campaign's over the team's."""
    resolved = team
    for narrower in filter(None, (row.campaign_rules, row.rules)):  # most are silent
        resolved = values.rules_from_json(narrower).over(resolved)
    return resolved


def _send(rows: Sequence[Row[Any]], team: StopRules) -> Send:
    """One send's rows: each id it is known by, with each of its contact's aliases."""
    row = rows[0]
    return Send(
        id=row.id,
        message_id=row.message_id,
        mailbox=row.mailbox,
        campaign_id=row.campaign_id,
        contact=values.contact(row),
        aliases=tuple(dict.fromkeys(each.address for each in rows if each.address is not None)),
        sent_at=row.sent_at,
        subject=row.subject,
        cc=tuple(row.cc),
        thread_root=row.thread_root,
        provider_thread=row.provider_thread,
        known_as=frozenset(each.hash for each in rows),
        rules=rules_of(row, team),
    )
