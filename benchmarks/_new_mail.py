"""How soon is a reply in a mailbox of some kind a signal: where its server tells of changes, and where it does not?"""

import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter, sleep

from _quiet import connected
from _replies import Delivered, Engine, out, register, sends_in_turn, wait_for_all
from rich.progress import track

from tests.servers.companies import COMPANIES, Company
from tests.servers.daemon import Daemon, daemon_in
from tests.servers.patience import wait_until
from tests.stories.mails import reply

MAILBOXES = 20
WARM_UP = 20  # mails before those that count: one for each mailbox
CONNECTED_WITHIN_S = 300


@dataclass(frozen=True)
class Pace:
    """So many that count, evenly."""

    mails: int
    every_s: float


TOLD = Pace(150, 0.5)
ASKED = Pace(100, 0.5)  # over more than twice the 20 s between two questions


@dataclass(frozen=True)
class Heard:
    """Seconds from each delivery to its signal."""

    told: Sequence[float]
    asked: Sequence[float]
    lost: int


def new_mail(kind: str) -> Heard:
    engine = Engine()
    with ExitStack() as open_things:
        company = open_things.enter_context(COMPANIES[kind]())
        open_things.enter_context(engine.receiver)
        daemon = open_things.enter_context(daemon_in(Path(open_things.enter_context(tempfile.TemporaryDirectory()))))
        daemon.tell(engine.receiver, ["campaign.*", "contact.*"])
        addresses = hearing(company, daemon, MAILBOXES)
        told = _spans(company, daemon, engine, addresses, TOLD)
        company.fall_silent()
        asked = _spans(company, daemon, engine, addresses, ASKED)
        daemon.stop()
    lost = [*told, *asked].count(None)
    out.print(f"{kind}: {lost} lost")
    return Heard([each for each in told if each], [each for each in asked if each], lost)


def hearing(company: Company, daemon: Daemon, count: int) -> list[str]:
    """The addresses of so many new mailboxes; the daemon runs, and is told of changes in each."""
    addresses = [company.hire() for _ in range(count)]
    company.let_in(daemon)
    daemon.start()
    wait_until(lambda: connected(daemon) == count, "all are connected", CONNECTED_WITHIN_S)
    wait_until(lambda: all(map(company.tells, addresses)), "their servers tell of changes", CONNECTED_WITHIN_S)
    return addresses


def _spans(
    company: Company, daemon: Daemon, engine: Engine, addresses: Sequence[str], pace: Pace
) -> list[float | None]:
    """None: lost."""
    sends = sends_in_turn(addresses, WARM_UP + pace.mails)
    register(daemon, sends)
    delivered: list[Delivered] = []
    begun = perf_counter()
    for turn, sent in enumerate(track(sends, "delivering replies", console=out)):
        sleep(max(0.0, begun + turn * pace.every_s - perf_counter()))
        company.deliver(sent.mailbox, reply(sent))
        delivered.append(Delivered(sent, turn, perf_counter()))
    wait_for_all(engine, delivered)
    counted = delivered[WARM_UP:]
    heard_at = [engine.stopped_at.get(each.sent.contact) for each in counted]
    return [at - each.at if at else None for each, at in zip(counted, heard_at, strict=True)]
