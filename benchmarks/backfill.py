"""What does a mail cost on its way through Harken, counted in parses of the standard library?

The inbox is made up (`_inbox.py`); what is measured is CPU time of this process, everything between the bytes that the
connector fetched and the committed transaction. The yardstick, `email.message_from_bytes` of every mail, runs in turn
with it, since the machine is shared and its speed changes by the minute.
"""

import email
import gc
import sys
import tempfile
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import process_time

from _inbox import MIX, NOON, REP, Made, Writer, replies
from _report import machine, markdown_table, rewrite_section

from connectors.base import Batch
from connectors.imap.items import HEADER_FIELDS
from connectors.message import InboundMessage, parse
from daemon.bus import MemoryBus
from daemon.core.decide import Team
from daemon.core.tokens import Key, Keyring
from daemon.flows.ear import Ear
from daemon.flows.replies import record_batch, wanted
from daemon.flows.sends import register
from daemon.storage.records import Origin
from daemon.storage.store import Store

MAILS = 1000
BATCH = 50
REPETITIONS = 5
GOAL = 2.0
FIRST_FIELDS = frozenset(HEADER_FIELDS.split())

Choose = Callable[[Store, Sequence[InboundMessage]], Collection[str]]


@dataclass(frozen=True)
class Fetched:
    """What a mail server has handed out of one mail: a part of its header, and the whole for whoever wants that."""

    key: str
    header: bytes
    whole: bytes


@dataclass(frozen=True)
class Cost:
    """Of all mails together, in seconds of CPU; and how many events were recorded."""

    ours: float
    library: float
    events: int

    @property
    def ratio(self) -> float:
        return self.ours / self.library


def main() -> int:
    facts = machine()
    inbox = Writer(3).inbox(MAILS)
    answers = list(replies(4, MAILS))
    rows = [
        _row("**a rep's inbox**, as the daemon reads it", inbox, wanted),
        _row("the same without any attachment", Writer(3, attach=0).inbox(MAILS), wanted),
        _row("a rep's inbox, every body read", inbox, _all),
        _row("nothing but replies that stop a campaign", answers, wanted),
    ]
    ratio = rows[0][1]
    mixed = ", ".join(f"{share} % {sort}" for sort, share in MIX.items())
    verdict = "met" if ratio <= GOAL else "missed"
    text = "\n\n".join(
        [
            markdown_table(
                ("what comes in", "library's parse", "Harken, all of it", "ratio", "events"), [r[0] for r in rows]
            ),
            f"Goal: a mail of a rep's inbox costs at most {GOAL:.1f} parses: **{verdict}** ({ratio:.2f}).",
            f"The inbox: {mixed}; {_kilobytes(inbox):.1f} kB a mail. {MAILS} mails, median of {REPETITIONS} runs.",
            f"Measured {facts}.",
        ]
    )
    rewrite_section("backfill", text)
    print(text)
    return 0


def _row(name: str, mails: Sequence[Made], choose: Choose) -> tuple[tuple[str, ...], float]:
    costs = [_cost(mails, choose) for _ in range(REPETITIONS + 1)][1:]  # the first one warms up
    ratio = median(cost.ratio for cost in costs)
    library, ours = (median(each) / len(mails) for each in ([c.library for c in costs], [c.ours for c in costs]))
    cells = (name, f"{library * 1e6:.0f} µs", f"{ours * 1e6:.0f} µs", f"{ratio:.2f} ×", str(costs[0].events))
    return cells, ratio


def _cost(mails: Sequence[Made], choose: Choose) -> Cost:
    with tempfile.TemporaryDirectory() as folder:
        store = Store(f"sqlite:///{Path(folder) / 'harken.db'}", MemoryBus())
        store.migrate()
        ear = _ear(store)
        with store.transaction() as tx:
            tx.save_webhook("https://engine.example/harken", None, ("*",), Origin.CONFIG, NOON)
        register(ear, [made.answers for made in mails if made.answers])
        fetched = [Fetched(str(at), _asked_for(made.raw), made.raw) for at, made in enumerate(mails)]
        gc.collect()
        begun = process_time()
        for made in mails:
            email.message_from_bytes(made.raw)
        parsed = process_time()
        for start in range(0, len(fetched), BATCH):
            record_batch(ear, REP, _batch(fetched[start : start + BATCH], store, choose))
        recorded = process_time()
        events = len(store.reads.events(None, 10 * MAILS).items)
        store.close()
    return Cost(ours=recorded - parsed, library=parsed - begun, events=events)


def _batch(fetched: Sequence[Fetched], store: Store, choose: Choose) -> Batch:
    """As every connector does: headers first, then those whole that are wanted."""
    headers = [parse(each.header, key=each.key, complete=False) for each in fetched]
    chosen = frozenset(choose(store, headers))
    both = zip(fetched, headers, strict=True)
    messages = (parse(each.whole, key=each.key) if each.key in chosen else header for each, header in both)
    return Batch(tuple(messages), b"place")


def _ear(store: Store) -> Ear:
    team = Team(frozenset({REP}), frozenset({"halyard.example"}))
    return Ear(store, Keyring((Key(1, b"k" * 32),)), lambda: team, lambda: NOON)


def _asked_for(raw: bytes) -> bytes:
    """The fields of the header that are asked for first."""
    fields = email.message_from_bytes(raw).items()
    return "".join(f"{name}: {value}\n" for name, value in fields if name.upper() in FIRST_FIELDS).encode()


def _all(_store: Store, messages: Sequence[InboundMessage]) -> Collection[str]:
    return [message.key for message in messages]


def _kilobytes(mails: Sequence[Made]) -> float:
    return sum(len(made.raw) for made in mails) / len(mails) / 1000


if __name__ == "__main__":
    sys.exit(main())
