"""Does finding the send that a mail answers take longer, and a send more room, the more sends there are?

Two stores, filled in bulk, since what is asked is what it costs to look and to keep. The questions are the daemon's own
(`clues`, `sends_for`, `match`) on the connection that writes. What lies in the machine's memory decides more than any
index, so each state of it is measured for itself: first what a running daemon has there, which is all that the last
month's sends touched; then sends of any age that were asked for a moment ago; then nothing at all.

    benchmarks/match.py [SENDS]     a million by default, within a minute; 10000000 takes some five minutes and 5 GB
"""

import sys
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from resource import RUSAGE_SELF, getrusage
from statistics import median
from time import perf_counter

from _report import machine, markdown_table, rewrite_section
from _sends import MONTH, address, contact_of, fill, forget, message_id, recall_a_month

from connectors.message import parse
from daemon.bus import MemoryBus
from daemon.core.clues import clues
from daemon.core.match import match
from daemon.core.read import read
from daemon.core.reading import Reading
from daemon.storage.store import Store

SMALL, BIG = 10_000, 1_000_000
ASKED = 3000
GOAL = 1.5
BLOCKS_OF_A_PAGE = 4096 / 512

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


@dataclass(frozen=True)
class Measured:
    """Times are medians, in seconds."""

    recent: float
    stranger: float
    any_age: float
    by_sender: float
    from_disk: float
    disk_reads: float
    bytes_a_send: float


def main() -> int:
    facts = machine()
    big = int(sys.argv[1]) if len(sys.argv) > 1 else BIG
    small, large = _measured(SMALL), _measured(big)
    held = [
        _row("**a reply to a send of the last month**", small.recent, large.recent),
        _row("a stranger's answer: nothing found", small.stranger, large.stranger),
        _row("a reply to a send of any age, in memory", small.any_age, large.any_age),
        _row("a contact's mail that names none of ours, in memory", small.by_sender, large.by_sender),
        _row("room on disk, for each send", small.bytes_a_send, large.bytes_a_send, "bytes"),
    ]
    rows = [*held, _row("a reply to a send of any age, nothing in memory", small.from_disk, large.from_disk)]
    worst = max(ratio for _, ratio in held)
    verdict = "met" if worst <= GOAL else "missed"
    table = markdown_table(("", f"{SMALL:,} sends", f"{big:,} sends", "ratio"), [cells for cells, _ in rows])
    told = (
        f"Goal: flat, at most {GOAL} times, but for the last line: **{verdict}** ({worst:.2f}). Medians of {ASKED:,} "
        f"mails. With nothing in memory a reply takes {large.disk_reads:.1f} reads of the disk among {big:,} sends."
    )
    text = f"{table}\n\n{told}\n\nMeasured {facts}."
    rewrite_section("match", text)
    print(text)
    return 0


def _row(name: str, small: float, large: float, unit: str = "µs") -> tuple[tuple[str, ...], float]:
    scale = 1e6 if unit == "µs" else 1
    ratio = large / small
    return (name, f"{small * scale:.0f} {unit}", f"{large * scale:.0f} {unit}", f"{ratio:.2f} ×"), ratio


def _measured(count: int) -> Measured:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "harken.db"
        store = _store(path)
        store.migrate()
        store.close()
        empty = path.stat().st_size
        fill(path, count)
        return _asked(path, count, (path.stat().st_size - empty) / count)


def _asked(path: Path, count: int, bytes_a_send: float) -> Measured:
    random = Random(count)
    everything = range(1, count + 1)
    month = everything[-int(count * MONTH) :]
    forget(path)
    recall_a_month(path, count)
    store = _store(path)
    _median(store, _replies(random.choices(month, k=ASKED), count))  # warms what is the process's own
    recent = _median(store, _replies(random.choices(month, k=ASKED), count))
    stranger = _median(store, [_mail(f"lora@customer{each}.example", f"{each}@their.example") for each in range(ASKED)])
    any_age = _median_again(store, _replies(random.sample(everything, ASKED), count))
    by_sender = _median_again(store, _nameless(random.sample(everything, ASKED), count))
    store.close()
    forget(path)
    store = _store(path)
    before = getrusage(RUSAGE_SELF).ru_inblock
    from_disk = _median(store, _replies(random.sample(everything, ASKED), count))
    disk_reads = (getrusage(RUSAGE_SELF).ru_inblock - before) / BLOCKS_OF_A_PAGE / ASKED
    store.close()
    return Measured(recent, stranger, any_age, by_sender, from_disk, disk_reads, bytes_a_send)


def _store(path: Path) -> Store:
    return Store(f"sqlite:///{path}", MemoryBus())


def _median(store: Store, mails: Sequence[Reading]) -> float:
    times: list[float] = []
    with store.transaction() as tx:
        for reading in mails:
            begun = perf_counter()
            match(reading, tx.sends_for(clues(reading)))
            times.append(perf_counter() - begun)
    return median(times)


def _median_again(store: Store, mails: Sequence[Reading]) -> float:
    """Of the second time, when all that they ask for is in memory."""
    _median(store, mails)
    return _median(store, mails)


def _replies(numbers: Iterable[int], count: int) -> list[Reading]:
    return [_mail(address(contact_of(number, count)), message_id(number)) for number in numbers]


def _nameless(numbers: Iterable[int], count: int) -> list[Reading]:
    """From people who were mailed, and naming no mail of ours."""
    return [_mail(address(contact_of(number, count)), f"{number}@unheard.example") for number in numbers]


def _mail(sender: str, parent: str) -> Reading:
    written = MAIL.format(sender=sender, own=f"{parent.partition('@')[0]}@own.example", parent=parent)
    return read(parse(written.encode()))


if __name__ == "__main__":
    sys.exit(main())
