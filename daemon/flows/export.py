"""Everything that is kept about a person is told: as it lies in the store, and what lies sealed, opened."""

import logging
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from daemon.core.events import Json
from daemon.core.reading import Reading, load
from daemon.core.signals import rfc3339
from daemon.core.tokens import Forged, Keyring, Purpose, UnknownKey
from daemon.storage.store import Store

log = logging.getLogger(__name__)

Row: TypeAlias = Mapping[str, Json]


def export(store: Store, keyring: Keyring, email: str) -> Mapping[str, Json]:
    """Every row about them, and those of others that name them, by the names of the tables; also of a stranger."""
    someone, kept = store.reads.kept_of(email)
    walked = store.reads.mentions(someone.addresses)
    named = (rows for found in walked for rows in store.reads.rows_that_name(found).items())
    return {
        "addresses": list(someone.addresses),
        "kept": kept,
        "waiting_mails": [_told(each) for each in _opened(keyring, store.reads.sealed_mails_of(someone))],
        "named_by_others": _of_others(named, kept),
    }


def _of_others(named: Iterable[tuple[str, Iterable[Row]]], kept: Mapping[str, Iterable[Row]]) -> Mapping[str, Json]:
    others: dict[str, list[Row]] = defaultdict(list)
    for table, rows in named:
        own = {_key(each) for each in kept.get(table, ())}
        others[table] += [each for each in rows if _key(each) not in own]
    return {table: rows for table, rows in others.items() if rows}


def _key(row: Row) -> Json:
    return row.get("number", row.get("sequence", row.get("id")))


def _opened(keyring: Keyring, sealed: Iterable[bytes]) -> Iterator[Reading]:
    """Without what was sealed with a key that is gone: nobody can read that any more."""
    for each in sealed:
        try:
            yield load(keyring.open(Purpose.READING, each))
        except (Forged, UnknownKey) as error:
            log.warning("a mail that waits cannot be opened: %r", error)


def _told(reading: Reading) -> Row:
    """What it says. All else in it tells how it was read."""
    return {
        "from": reading.from_.email,
        "to": list(reading.to),
        "subject": reading.subject,
        "date": rfc3339(reading.date) if reading.date else None,
        "text": reading.snippet,
    }
