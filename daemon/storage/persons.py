"""Somebody by their address, and every row that is about them, as it lies there."""

from collections.abc import Collection, Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Connection, Row, Table, func, select

from daemon.core.clues import id_hash
from daemon.core.events import Json
from daemon.core.sends import StopRules
from daemon.core.sent import name_by_header, name_by_likeness
from daemon.core.signals import rfc3339
from daemon.storage.contacts import contact_number
from daemon.storage.hashes import address_hash
from daemon.storage.library_schema import made_links
from daemon.storage.mentions import Mentions
from daemon.storage.schema import PENDING, aliases, deliveries, event_personal, links, sends, unmatched, unsettled
from daemon.storage.sends import send_by_number
from daemon.storage.sql import chunks
from daemon.storage.traces import NOBODY, TRACES, Person
from daemon.storage.verbs.inbound import name_of_sender

UNDER_WAY = select(func.count()).select_from(deliveries).where(PENDING)


def person(connection: Connection, email: str, rules: StopRules) -> Person:
    """Also of somebody who is no contact: they may have written, or may be named by others."""
    number = contact_number(connection, email) or NOBODY
    known = connection.scalars(select(aliases.c.address).where(aliases.c.contact_id == number))
    addresses = tuple(dict.fromkeys((email.lower(), *known)))
    numbers = connection.scalars(select(sends.c.number).where(sends.c.contact_id == number)).all()
    mails = [send_by_number(connection, each, rules) for each in numbers]
    copies = {id_hash(name) for send in mails for name in (name_by_header(send), name_by_likeness(send))}
    return Person(
        number=number,
        addresses=addresses,
        hashes=tuple(address_hash(connection, each) for each in addresses),
        names=(*map(name_of_sender, addresses), *copies),
    )


def signals_under_way(connection: Connection, someone: Person) -> int:
    """What engines are still to be told of them, in their order."""
    return connection.scalar(UNDER_WAY.where(deliveries.c.lane == someone.number)) or 0


def kept_of(connection: Connection, someone: Person) -> dict[str, list[Mapping[str, Json]]]:
    """By the names of the tables; those that hold nothing of them are left out."""
    found = {each.table.name: _rows(connection, each.table, each.whose(someone)) for each in TRACES}
    return {name: rows for name, rows in found.items() if rows}


def sealed_mails_of(connection: Connection, someone: Person) -> tuple[bytes, ...]:
    """One that waits for a person and for its send is sealed twice, and told once."""
    whose = {trace.table: trace.whose(someone) for trace in TRACES}
    told = select(unsettled.c.waits).where(whose[unsettled], unsettled.c.waits.is_not(None))
    for_a_person = select(unsettled.c.sealed).where(whose[unsettled])
    for_a_send = select(unmatched.c.sealed).where(whose[unmatched], unmatched.c.key.not_in(told))
    return tuple(bytes(each) for query in (for_a_person, for_a_send) for each in connection.scalars(query))


def rows_that_name(connection: Connection, found: Mentions) -> dict[str, list[Mapping[str, Json]]]:
    """Another's rows, as `kept_of` has one's own."""
    named: tuple[tuple[Table, Column[Any], Collection[int | str]], ...] = (
        (sends, sends.c.number, found.copied),
        (event_personal, event_personal.c.sequence, found.told),
        (links, links.c.number, found.targets),
        (made_links, made_links.c.id, found.made),
    )
    return {
        table.name: [row for some in chunks(names) for row in _rows(connection, table, column.in_(some))]
        for table, column, names in named
        if names
    }


def _rows(connection: Connection, table: Table, whose: Any) -> list[Mapping[str, Json]]:
    query = select(table).where(whose).order_by(*table.primary_key)
    return [dict(_told(row)) for row in connection.execute(query)]


def _told(row: Row[Any]) -> Iterator[tuple[str, Json]]:
    """Without what only we can read: hashes, and mails that lie sealed."""
    for name, value in row._mapping.items():
        match value:
            case bytes() | memoryview():
                continue
            case datetime():
                yield name, rfc3339(value)
            case _:
                yield name, value
