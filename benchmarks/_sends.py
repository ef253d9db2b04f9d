"""Stores with very many sends, filled in bulk: as the store would have it, but without its durability.

Campaigns mail everybody in turn: the sends of one contact lie a quarter of the history apart, and addresses are in no
order. Both make it harder to find what belongs together in a few pages of the file.
"""

import os
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from daemon.core.clues import id_hash

SENDS_OF_A_CONTACT = 4
MONTH = 1 / 12  # of a year's sends
BEGAN = datetime(2026, 1, 1, tzinfo=UTC)

CAMPAIGN = "INSERT INTO campaigns VALUES ('spring', '{}', '{}', '{}', NULL, '2026-01-01 00:00:00.000000')"
CONTACT = "INSERT INTO contacts (id, email, domain, first_seen_at) VALUES (?, ?, ?, ?)"
SEND = (
    "INSERT INTO sends "
    "(number, id, message_id, mailbox, campaign_id, contact_id, sent_at, subject, cc, rules, created_at) VALUES "
    "(?, ?, ?, 'rep@halyard.example', 'spring', ?, ?, 'Cashless play, briefly', '[]', '{}', ?)"
)
IDS = "INSERT INTO message_ids (hash, send_number) SELECT hash, number FROM hashes ORDER BY hash"
ENROLL = (
    "INSERT INTO enrollments (contact_id, campaign_id, send_number, opened_at) "
    "SELECT contact_id, campaign_id, max(number), min(sent_at) FROM sends GROUP BY contact_id, campaign_id"
)
INDEXES = (
    "SELECT name, sql FROM sqlite_master "
    "WHERE tbl_name IN ('contacts', 'sends', 'message_ids') AND type = 'index' AND sql > ''"
)
# What registering these sends had in hand: the send, its id both ways, its contact both ways, the enrollment.
TOUCHED = """
SELECT count(*) FROM sends
CROSS JOIN message_ids AS by_send ON by_send.send_number = sends.number
CROSS JOIN message_ids AS by_hash ON by_hash.hash = by_send.hash AND length(by_hash.hash) = 16
CROSS JOIN contacts ON contacts.id = sends.contact_id
CROSS JOIN contacts AS by_email ON by_email.email = contacts.email AND by_email.domain != ''
CROSS JOIN enrollments ON enrollments.contact_id = contacts.id AND enrollments.opened_at != ''
WHERE sends.number > ?
"""


def fill(path: Path, count: int) -> None:
    """Each index in one go at the end."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA synchronous = OFF")
    later = connection.execute(INDEXES).fetchall()
    for name, _ in later:
        connection.execute(f"DROP INDEX {name}")
    connection.execute("BEGIN")
    connection.execute(CAMPAIGN)
    people = range(1, count // SENDS_OF_A_CONTACT + 1)
    connection.executemany(CONTACT, ((each, address(each), _domain(each), _at(each)) for each in people))
    connection.executemany(SEND, _sends(count))
    connection.execute("CREATE TEMP TABLE hashes (hash BLOB, number INTEGER)")
    hashes = ((id_hash(message_id(number)), number) for number in range(1, count + 1))
    connection.executemany("INSERT INTO hashes VALUES (?, ?)", hashes)
    connection.execute(IDS)
    connection.execute("DROP TABLE hashes")
    connection.execute(ENROLL)
    connection.execute("COMMIT")
    for _, sql in later:
        connection.execute(sql)
    connection.execute("ANALYZE")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def forget(path: Path) -> None:
    """Nothing of it is in the machine's memory any more, as after a restart."""
    handle = os.open(path, os.O_RDONLY)
    os.fsync(handle)
    os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
    os.close(handle)


def recall_a_month(path: Path, count: int) -> None:
    """In memory is what registering the last month's sends touched, as in a daemon that was told of them."""
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    connection.execute(TOUCHED, (count - int(count * MONTH),)).fetchall()
    connection.close()


def contact_of(number: int, count: int) -> int:
    return (number - 1) % (count // SENDS_OF_A_CONTACT) + 1


def address(contact: int) -> str:
    return f"flynn@{_domain(contact)}"


def message_id(number: int) -> str:
    """As long as ids are that programs make."""
    return f"{number:032x}@mail.halyard.example"


def _domain(contact: int) -> str:
    return f"arcade{contact * 2_654_435_761 % 2**32:08x}.example"  # Knuth's multiplicative hash: no two alike


def _sends(count: int) -> Iterator[tuple[object, ...]]:
    for number in range(1, count + 1):
        at = _at(number)
        yield number, f"snd_{number:026}", message_id(number), contact_of(number, count), at, at


def _at(number: int) -> str:
    return (BEGAN + timedelta(seconds=number)).strftime("%Y-%m-%d %H:%M:%S.%f")
