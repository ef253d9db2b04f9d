"""What do mailboxes of some kind cost while nothing happens in them: their server in requests, us in memory?"""

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from time import sleep

from _new_mail import hearing
from _process import resident_kb
from _quiet import forget_that_they_are_used
from _replies import out

from tests.servers.companies import COMPANIES, Company
from tests.servers.daemon import Daemon, daemon_in

MAILBOXES = 10
SETTLED_S = 30.0  # rounds are 20 s apart, give or take a fifth
SIZES = (0, 1, 50, 200)


@dataclass(frozen=True)
class Requests:
    """For one mailbox in an hour. `unused`: nothing was sent from it for long."""

    in_use: float
    unused: float


@dataclass(frozen=True)
class Memory:
    """`first_kb` is all that the first mailbox brings; the others are of each further one, up to 50 and from there."""

    first_kb: float
    few_kb: float
    many_kb: float


@dataclass(frozen=True)
class Running:
    """All its mailboxes, by one daemon."""

    company: Company
    daemon: Daemon


def requests(window: timedelta) -> Mapping[str, Requests]:
    """Of all kinds, counted by their servers in the same time."""
    with _all_kinds(MAILBOXES) as in_use, _all_kinds(MAILBOXES) as unused:
        for each in unused.values():
            forget_that_they_are_used(each.daemon)
        sleep(SETTLED_S)
        before = {kind: _asked(in_use[kind], unused[kind]) for kind in COMPANIES}
        sleep(window.total_seconds())
        after = {kind: _asked(in_use[kind], unused[kind]) for kind in COMPANIES}
    return {kind: _an_hour(before[kind], after[kind], window) for kind in COMPANIES}


def memory() -> Mapping[str, Memory]:
    sizes = [_resident(size) for size in SIZES]
    return {kind: _of_each([size[kind] for size in sizes]) for kind in COMPANIES}


def _resident(size: int) -> Mapping[str, int]:
    with _all_kinds(size) as running:
        sleep(SETTLED_S)
        found = {kind: resident_kb(each.daemon.pid) for kind, each in running.items()}
    out.print(f"{size} mailboxes: {found} kB")
    return found


def _of_each(kb: Sequence[int]) -> Memory:
    none, one, few, many = kb
    return Memory(one - none, (few - one) / (SIZES[2] - SIZES[1]), (many - few) / (SIZES[3] - SIZES[2]))


@contextmanager
def _all_kinds(count: int) -> Iterator[Mapping[str, Running]]:
    """A company of each kind with so many mailboxes, and for each a daemon that is let in."""
    with ExitStack() as open_things:
        running: dict[str, Running] = {}
        for kind, founded in COMPANIES.items():
            folder = Path(open_things.enter_context(tempfile.TemporaryDirectory()))
            company, daemon = open_things.enter_context(founded()), open_things.enter_context(daemon_in(folder))
            hearing(company, daemon, count)
            running[kind] = Running(company, daemon)
        yield running
        for each in running.values():
            each.daemon.stop()


def _asked(in_use: Running, unused: Running) -> tuple[int, int]:
    return in_use.company.asked(), unused.company.asked()


def _an_hour(before: tuple[int, int], after: tuple[int, int], window: timedelta) -> Requests:
    each = timedelta(hours=1) / window / MAILBOXES
    return Requests((after[0] - before[0]) * each, (after[1] - before[1]) * each)
