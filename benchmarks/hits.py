"""What does a durable hit cost, how long does a reader wait for it, and what if the store is down for a minute?

Cost is requests per second of the server's own processor time (user and system), with one committed row each
(SQLite, synchronous=FULL), as a ratio to a bare answer of the same server: the same image from an application that does
nothing else. Both take turns in one run, so that the machine's speed falls out. 64 kept-alive connections ask again as
soon as they were answered; half for images, half for links, of 1,000 mails.
"""

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter, sleep

from _hit_later import Later, later
from _hit_server import KEYRING
from _process import seconds_used
from _report import machine, markdown_table, percentile, rewrite_section
from rich.console import Console

from daemon.bus import MemoryBus
from daemon.core.marks import Link, link_token
from daemon.core.targets import BodyPart, LinkKind, Target, packed
from daemon.storage.ids import new_id
from daemon.storage.store import Store

HERE = Path(__file__).parent
MAILS = 1_000
CONNECTIONS = 64
ROUNDS, ROUND_S = 5, 4.0
DOWN_S, BESIDE_S = 60.0, 5.0  # how long the store is held, and the load before and after it
DOWN_CONNECTIONS, DOWN_PAUSE_S = 32, 0.02
EMPTIED_WITHIN_S = 120.0
GOAL_RATIO, GOAL_P99_MS = 0.65, 25.0

out = Console(width=100)


@dataclass
class Measured:
    answers: int = 0
    cpu_s: float = 0.0
    milliseconds: list[float] = field(default_factory=list)

    @property
    def a_cpu_second(self) -> float:
        return self.answers / self.cpu_s


@dataclass(frozen=True)
class Outage:
    answered: int
    slowest_ms: float
    p99_ms: float
    lost: int
    doubled: int
    wrong: int
    emptied_s: float


@dataclass(frozen=True)
class Server:
    pid: int
    port: int


def main() -> int:
    facts = machine()
    paths = _paths()
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "harken.db"
        _migrated(database)
        with _server("bare", database) as bare, _server("hits", database) as hits:
            plain, durable = _rounds(bare, hits, paths)
        busy = os.getloadavg()[0]
        outage = _outage(Path(folder), paths)
        afterwards = later(Path(folder) / "later.db")
    return _tell(plain, durable, outage, afterwards, f"{facts}; load at the end {busy:.1f}")


def _paths() -> str:
    names = [new_id("snd", datetime.now(UTC)) for _ in range(MAILS)]
    links = [packed(Target(at % 20, BodyPart.HTML, f"https://halyard.example/arcades?id={at}")) for at in range(MAILS)]
    images = [f"/o/{link_token(KEYRING, Link(LinkKind.OPEN, name))}.gif" for name in names]
    clicks = [
        f"/l/{link_token(KEYRING, Link(LinkKind.CLICK, name, rest))}" for name, rest in zip(names, links, strict=True)
    ]
    return "\n".join(path for pair in zip(images, clicks, strict=True) for path in pair)


def _migrated(database: Path) -> None:
    with closing(Store(f"sqlite:///{database}", MemoryBus())) as store:
        store.migrate()


@contextmanager
def _server(what: str, database: Path) -> Iterator[Server]:
    server, spool = HERE / "_hit_server.py", _spool_of(database, what)
    arguments = [sys.executable, str(server), what, f"sqlite:///{database}", str(spool)]
    with subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        yield Server(process.pid, int(process.stdout.readline()))
        process.stdin.close()


def _spool_of(database: Path, what: str) -> Path:
    return database.with_name(f"spool-{what}")


def load(server: Server, paths: str, connections: int, seconds: float, pause: float = 0, first: int = 0) -> "Answers":
    arguments = [sys.executable, HERE / "_hit_load.py", server.port, connections, seconds, pause, first]
    ran = subprocess.run(list(map(str, arguments)), input=paths, capture_output=True, text=True, check=True)
    told = json.loads(ran.stdout)
    return Answers([each / 1000 for each in told["microseconds"]], told["answered"], told["wrong"])


@dataclass(frozen=True)
class Answers:
    milliseconds: list[float]
    numbers: list[int]
    wrong: int


def _rounds(bare: Server, hits: Server, paths: str) -> tuple[Measured, Measured]:
    plain, durable = Measured(), Measured()
    for server in (bare, hits):
        load(server, paths, CONNECTIONS, 1.0)  # warm
    for _ in range(ROUNDS):
        for server, measured in ((bare, plain), (hits, durable)):
            before = seconds_used(server.pid)
            answers = load(server, paths, CONNECTIONS, ROUND_S)
            measured.cpu_s += seconds_used(server.pid) - before
            measured.answers += len(answers.numbers)
            measured.milliseconds += answers.milliseconds
            if answers.wrong:
                raise RuntimeError(f"{answers.wrong} requests were not answered as they should be")
        out.print(f"bare {plain.a_cpu_second:,.0f}, durable {durable.a_cpu_second:,.0f} a processor second")
    return plain, durable


def _outage(folder: Path, paths: str) -> Outage:
    """Another process holds the store's write lock for a minute, while readers come all the time."""
    database = folder / "outage.db"
    _migrated(database)
    seconds = DOWN_S + 2 * BESIDE_S
    with _server("hits", database) as server:
        holding = threading.Thread(target=_hold, args=(database,))
        holding.start()
        answers = load(server, paths, DOWN_CONNECTIONS, seconds, DOWN_PAUSE_S)
        holding.join()
        begun = perf_counter()
        while list(_spool_of(database, "hits").iterdir()) and perf_counter() < begun + EMPTIED_WITHIN_S:
            sleep(0.1)
        emptied = perf_counter() - begun
    _take_up(database)
    with closing(sqlite3.connect(database)) as connection:
        kept = Counter(int(agent) for (agent,) in connection.execute("SELECT agent FROM hits"))
    return Outage(
        answered=len(answers.numbers),
        slowest_ms=max(answers.milliseconds),
        p99_ms=percentile(answers.milliseconds, 99),
        lost=len(set(answers.numbers) - kept.keys()),
        doubled=sum(times > 1 for times in kept.values()),
        wrong=answers.wrong,
        emptied_s=emptied,
    )


def _take_up(database: Path) -> None:
    """What came by both ways, the store and the spool, is kept once."""
    with closing(Store(f"sqlite:///{database}", MemoryBus())) as store, store.transaction() as tx:
        tx.take_up_hits(0, 10_000_000)


def _hold(database: Path) -> None:
    sleep(BESIDE_S)
    with closing(sqlite3.connect(database, isolation_level=None, timeout=60)) as other:
        other.execute("BEGIN IMMEDIATE")
        sleep(DOWN_S)
        other.execute("ROLLBACK")


def _tell(plain: Measured, durable: Measured, outage: Outage, afterwards: Later, facts: str) -> int:
    ratio = durable.a_cpu_second / plain.a_cpu_second
    microseconds = [1e6 / each.a_cpu_second for each in (plain, durable)]
    p50, p99 = (percentile(durable.milliseconds, percent) for percent in (50, 99))
    table = markdown_table(
        ["", "requests a processor second", "p50", "p99", "max"],
        [_row("bare answer", plain), _row("**durable hit**", durable)],
    )
    quick, cheap = p99 <= GOAL_P99_MS, ratio >= GOAL_RATIO
    safe = not (outage.lost or outage.doubled or outage.wrong)
    text = (
        f"{table}\n\nRatio: **{ratio:.2f}** (goal ≥ {GOAL_RATIO}: {_met(cheap)}). "
        f"p99 at {CONNECTIONS} connections: {p99:.1f} ms (goal ≤ {GOAL_P99_MS:.0f} ms: {_met(quick)}), "
        f"p50 {p50:.1f} ms. {durable.answers:,} durable hits.\n\n"
        f"Processor time: a bare answer {microseconds[0]:.0f} µs, a durable hit {microseconds[1]:.0f} µs; later, when "
        f"nobody waits, {afterwards.taken_up:.0f} µs to take it up and {afterwards.judged:.0f} µs to judge it.\n\n"
        f"Store held for {DOWN_S:.0f} s under load: {outage.answered:,} requests, every one answered, "
        f"lost: {outage.lost}, doubled: {outage.doubled}, unanswered: {outage.wrong} ({_met(safe)}). "
        f"p99 {outage.p99_ms:.0f} ms, slowest {outage.slowest_ms:.0f} ms; "
        f"all of the spool was in the store {outage.emptied_s:.1f} s after the last request.\n\nMeasured {facts}."
    )
    rewrite_section("hits", text)
    out.print(text)
    return 0 if quick and cheap and safe else 1


def _row(name: str, measured: Measured) -> list[str]:
    times = [f"{percentile(measured.milliseconds, percent):.1f} ms" for percent in (50, 99, 100)]
    return [name, f"{measured.a_cpu_second:,.0f}", *times]


def _met(is_met: bool) -> str:
    return "**met**" if is_met else "**not met**"


if __name__ == "__main__":
    sys.exit(main())
