"""Does finding the send that a mail answers take longer, and a send more room, the more sends there are?

Two stores, filled in bulk, since what is asked is what it costs to look and to keep. The questions are the daemon's own
(`clues`, `sends_for`, `match`) on the connection that writes: a reply to a send picked at random, and a stranger's
answer that names none of ours.

    benchmarks/match.py [SENDS]     a million by default, within a minute; 10000000 takes some ten minutes and 5 GB
"""

import sqlite3
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter

from _report import machine, markdown_table, rewrite_section

from connectors.message import parse
from daemon.bus import MemoryBus
from daemon.core.match import clues, id_hash, match
from daemon.core.read import read
from daemon.core.reading import Reading
from daemon.storage.store import Store

SMALL, BIG = 10_000, 1_000_000
SENDS_OF_A_CONTACT = 4
ASKED = 3000
GOAL = 1.5
BEGAN = datetime(2026, 1, 1, tzinfo=UTC)

MAIL = """\
From: Kevin Flynn <{sender}>
To: rep@halyard.example
Subject: Re: Cashless play, briefly
Date: Fri, 20 Nov 2026 12:00:00 +0000
Message-ID: <{own}>
In-Reply-To: <{parent}>
References: <{parent}>

Yes, let us talk on Thursday.
"""
CONTACT = "INSERT INTO contacts (id, email, domain, first_seen_at) VALUES (?, ?, ?, ?)"
SEND = (
    "INSERT INTO sends "
    "(number, id, message_id, mailbox, campaign_id, contact_id, sent_at, subject, cc, rules, created_at) VALUES "
    "(?, ?, ?, 'rep@halyard.example', 'spring', ?, ?, 'Cashless play, briefly', '[]', '{}', ?)"
)
CAMPAIGN = "INSERT INTO campaigns VALUES ('spring', '{}', '{}', '{}', NULL, '2026-01-01 00:00:00.000000')"
ENROLL = (
    "INSERT INTO enrollments (contact_id, campaign_id, send_number, opened_at) "
    "SELECT contact_id, campaign_id, max(number), min(sent_at) FROM sends GROUP BY contact_id, campaign_id"
)


@dataclass(frozen=True)
class Measured:
    """Times are medians, in seconds."""

    reply: float
    stranger: float
    bytes_a_send: float


def main() -> int:
    facts = machine()
    big = int(sys.argv[1]) if len(sys.argv) > 1 else BIG
    small, large = _measured(SMALL), _measured(big)
    rows = [
        _row("a reply to one of them: asked and matched", small.reply * 1e6, large.reply * 1e6, "µs"),
        _row("a stranger's answer: asked, nothing found", small.stranger * 1e6, large.stranger * 1e6, "µs"),
        _row("room on disk, for each send", small.bytes_a_send, large.bytes_a_send, "bytes"),
    ]
    worst = max(ratio for _, ratio in rows)
    verdict = "met" if worst <= GOAL else "missed"
    text = "\n\n".join(
        [
            markdown_table(("", f"{SMALL:,} sends", f"{big:,} sends", "ratio"), [cells for cells, _ in rows]),
            f"Goal: flat, at most {GOAL} times: **{verdict}** ({worst:.2f}). Medians of {ASKED} mails, caches warm.",
            f"Measured {facts}.",
        ]
    )
    rewrite_section("match", text)
    print(text)
    return 0


def _row(name: str, small: float, large: float, unit: str) -> tuple[tuple[str, ...], float]:
    ratio = large / small
    return (name, f"{small:.0f} {unit}", f"{large:.0f} {unit}", f"{ratio:.2f} ×"), ratio


def _measured(count: int) -> Measured:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "harken.db"
        store = Store(f"sqlite:///{path}", MemoryBus())
        store.migrate()
        empty = path.stat().st_size
        _fill(path, count)
        random = Random(count)
        replies = [_mail(number) for number in random.sample(range(1, count + 1), ASKED)]
        strangers = [_mail(number) for number in range(count + 10, count + 10 + ASKED)]
        _times(store, replies)  # warms the caches
        reply, stranger = _times(store, replies), _times(store, strangers)
        store.close()
        return Measured(median(reply), median(stranger), (path.stat().st_size - empty) / count)


def _times(store: Store, mails: Sequence[Reading]) -> list[float]:
    times: list[float] = []
    with store.transaction() as tx:
        for reading in mails:
            begun = perf_counter()
            match(reading, tx.sends_for(clues(reading)))
            times.append(perf_counter() - begun)
    return times


def _mail(number: int) -> Reading:
    """An answer to the send of this number, be there one or not."""
    written = MAIL.format(sender=_address(_contact(number)), own=f"{number}@their.example", parent=_id(number))
    return read(parse(written.encode()))


def _fill(path: Path, count: int) -> None:
    """As the store would have it, but without its durability, and each index in one go at the end."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA synchronous = OFF")
    indexes = (
        "SELECT name, sql FROM sqlite_master WHERE tbl_name IN ('sends', 'message_ids') AND type = 'index' AND sql > ''"
    )
    later = connection.execute(indexes).fetchall()
    for name, _ in later:
        connection.execute(f"DROP INDEX {name}")
    connection.execute("BEGIN")
    connection.execute(CAMPAIGN)
    people = range(1, count // SENDS_OF_A_CONTACT + 1)
    connection.executemany(CONTACT, ((each, _address(each), f"arcade{each}.example", _at(each)) for each in people))
    connection.executemany(SEND, _sends(count))
    connection.execute("CREATE TEMP TABLE hashes (hash BLOB, number INTEGER)")
    hashes = ((id_hash(_id(number)), number) for number in range(1, count + 1))
    connection.executemany("INSERT INTO hashes VALUES (?, ?)", hashes)
    connection.execute("INSERT INTO message_ids SELECT hash, number FROM hashes ORDER BY hash")
    connection.execute("DROP TABLE hashes")
    connection.execute(ENROLL)
    connection.execute("COMMIT")
    for _, sql in later:
        connection.execute(sql)
    connection.execute("ANALYZE")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def _sends(count: int) -> Iterator[tuple[object, ...]]:
    for number in range(1, count + 1):
        at = _at(number)
        yield number, f"snd_{number:026}", _id(number), _contact(number), at, at


def _contact(number: int) -> int:
    return number // SENDS_OF_A_CONTACT + (number < SENDS_OF_A_CONTACT)


def _address(contact: int) -> str:
    return f"flynn@arcade{contact}.example"


def _id(number: int) -> str:
    """As long as ids are that programs make."""
    return f"{number:032x}@mail.halyard.example"


def _at(number: int) -> str:
    return (BEGAN + timedelta(seconds=number)).strftime("%Y-%m-%d %H:%M:%S.%f")


if __name__ == "__main__":
    sys.exit(main())
