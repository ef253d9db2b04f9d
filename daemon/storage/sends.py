"""Which registered sends could a mail answer? Everything the core's ladder of evidence needs, by any clue."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, or_, select

from daemon.core.match import Clues, id_hash
from daemon.core.sends import Send, StopRules
from daemon.storage import values
from daemon.storage.schema import aliases, campaigns, contacts, message_ids, sends
from daemon.storage.sql import chunks

LATEST_OF_A_CONTACT = 20


def sends_for(connection: Connection, clues: Clues, team: StopRules) -> tuple[Send, ...]:
    """By any id, by thread, and the latest of each sender that is a contact. The latest sent comes first."""
    return _load(connection, sorted(set(_numbers(connection, clues))), team)


def send_by_id(connection: Connection, send_id: str, team: StopRules) -> Send | None:
    number = connection.scalar(select(sends.c.number).where(sends.c.id == send_id))
    return None if number is None else send_by_number(connection, number, team)


def send_by_number(connection: Connection, number: int, team: StopRules) -> Send:
    return _load(connection, [number], team)[0]


def numbers_by_id(connection: Connection, ids: Collection[str]) -> Iterator[int]:
    """The numbers of the sends that are known by one of these ids."""
    for chunk in chunks([id_hash(message_id) for message_id in ids]):
        yield from connection.scalars(select(message_ids.c.send_number).where(message_ids.c.hash.in_(chunk)))


def _numbers(connection: Connection, clues: Clues) -> Iterator[int]:
    yield from numbers_by_id(connection, clues.ids)
    threads: list[ColumnElement[bool]] = []
    if clues.thread_root is not None:
        threads.append(sends.c.thread_root == clues.thread_root)
    if clues.provider_thread is not None:
        threads.append(sends.c.provider_thread == clues.provider_thread)
    if threads:
        yield from connection.scalars(select(sends.c.number).where(or_(*threads)))
    for number in _contacts_writing_from(connection, clues.senders):
        latest = select(sends.c.number).where(sends.c.contact_id == number).order_by(sends.c.sent_at.desc())
        yield from connection.scalars(latest.limit(LATEST_OF_A_CONTACT))


def _contacts_writing_from(connection: Connection, addresses: Collection[str]) -> set[int]:
    found: set[int] = set()
    for chunk in chunks([address.lower() for address in addresses]):
        found.update(connection.scalars(select(contacts.c.id).where(contacts.c.email.in_(chunk))))
        found.update(connection.scalars(select(aliases.c.contact_id).where(aliases.c.address.in_(chunk))))
    return found


def _load(connection: Connection, numbers: Collection[int], team: StopRules) -> tuple[Send, ...]:
    rows: list[Row[Any]] = []
    for chunk in chunks(numbers):
        rows += connection.execute(_query().where(sends.c.number.in_(chunk)))
    names = ids_of(connection, numbers)
    others = aliases_of(connection, {row.contact_id for row in rows})
    rows.sort(key=lambda row: (row.sent_at, row.number), reverse=True)
    return tuple(_send(row, names[row.number], others[row.contact_id], team) for row in rows)


def _query() -> Select[Any]:
    return (
        select(
            sends,
            contacts.c.email,
            contacts.c.external_id,
            contacts.c.name,
            campaigns.c.rules.label("campaign_rules"),
        )
        .join(contacts, contacts.c.id == sends.c.contact_id)
        .join(campaigns, campaigns.c.id == sends.c.campaign_id)
    )


def ids_of(connection: Connection, numbers: Collection[int]) -> dict[int, set[bytes]]:
    found: dict[int, set[bytes]] = defaultdict(set)
    for chunk in chunks(numbers):
        for row in connection.execute(select(message_ids).where(message_ids.c.send_number.in_(chunk))):
            found[row.send_number].add(row.hash)
    return found


def aliases_of(connection: Connection, numbers: Collection[int]) -> dict[int, list[str]]:
    """Each contact's other addresses, in the order in which they were learned."""
    found: dict[int, list[str]] = defaultdict(list)
    for chunk in chunks(numbers):
        query = select(aliases).where(aliases.c.contact_id.in_(chunk)).order_by(aliases.c.learned_at, aliases.c.address)
        for row in connection.execute(query):
            found[row.contact_id].append(row.address)
    return found


def rules_of(row: Row[Any], team: StopRules) -> StopRules:
    """A send's rules over its campaign's over the team's."""
    campaign = values.rules_from_json(row.campaign_rules)
    return values.rules_from_json(row.rules).over(campaign.over(team))


def _send(row: Row[Any], known_as: set[bytes], others: list[str], team: StopRules) -> Send:
    return Send(
        id=row.id,
        message_id=row.message_id,
        mailbox=row.mailbox,
        campaign_id=row.campaign_id,
        contact=values.contact(row),
        aliases=tuple(others),
        sent_at=row.sent_at,
        subject=row.subject,
        cc=tuple(row.cc),
        thread_root=row.thread_root,
        provider_thread=row.provider_thread,
        known_as=frozenset(known_as),
        rules=rules_of(row, team),
    )
