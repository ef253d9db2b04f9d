"""What does it take to watch hundreds and thousands of mailboxes, and how soon is a reply in one of them a signal?

One private Dovecot (TLS) for everything. First 500 mailboxes at 20 replies a second: `harken run` on SQLite
(synchronous=FULL) with a receiver that verifies every signature, then imapflow on the same mailboxes with replies at
the same pace. On each mailbox a bare client idles on a raw socket all the time, and what counts is the time from its
push. Then `harken run` with 100, 500 and 2,000 mailboxes in which nothing happens: time to connect, memory, CPU.
"""

import sys
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from os import getloadavg
from pathlib import Path

from _bare_idle import BareClient
from _imapflow import Missing, imapflow_on
from _quiet import Cost, connect, cost, kb_with_one
from _replies import (
    USUAL,
    Delivered,
    Engine,
    Postman,
    Timed,
    bare_clients,
    out,
    register,
    row,
    sends_in_turn,
    timed,
    wait_for_all,
)
from _report import machine, markdown_table, milliseconds, percentile, rewrite_section

from tests.servers.daemon import daemon_in
from tests.servers.dovecot import Dovecot, running_dovecot
from tests.servers.patience import wait_until

BUSY_MAILBOXES = 500
WARM_UP = 100  # mails before those that count
MAILS = 1200
EVERY_S = 0.05
QUIET_MAILBOXES = (100, 500, 2000)
PEER_PATIENCE_S = 30
GOAL_P50_S, GOAL_P99_S = 0.050, 0.250
GOAL_KB, GOAL_IDLE, GOAL_POLLING = 60, 0.05, 0.15


@dataclass(frozen=True)
class Heard:
    """What became of the mails that count."""

    times: Sequence[Timed]
    lost: int

    @property
    def over_push(self) -> list[float]:
        return [each.signalled - each.pushed for each in self.times]


def main() -> int:
    facts = machine()
    with running_dovecot(USUAL) as dovecot:
        users = [dovecot.new_user() for _ in range(max(BUSY_MAILBOXES, *QUIET_MAILBOXES))]
        heard, lost = _measure_hearing(dovecot, users[:BUSY_MAILBOXES])
        with_one = kb_with_one(dovecot, users[0])
        costs = [cost(dovecot, users[:count], with_one) for count in QUIET_MAILBOXES]
    measured = f"Measured {facts}; load at the end {getloadavg()[0]:.1f}."
    text = "\n\n".join([heard, _tell_costs(costs, with_one), measured])
    rewrite_section("watching", text)
    out.print(text, markup=False, highlight=False)
    return 1 if lost else 0


def _measure_hearing(dovecot: Dovecot, users: Sequence[str]) -> tuple[str, int]:
    """In words; and how many Harken lost."""
    clients, postman = bare_clients(dovecot, users), Postman(dovecot)
    ours = _by_harken(dovecot, users, clients, postman)
    rows = [
        row("**push to signal, Harken**", ours.over_push),
        row("delivery to push", [each.pushed - each.delivered for each in ours.times]),
        row("delivery to signal, Harken", [each.signalled - each.delivered for each in ours.times]),
    ]
    try:
        theirs, about = _by_imapflow(dovecot, users, clients, postman)
        rows.append(row("push to header read, imapflow", theirs.over_push))
    except Missing as why:
        about = f"imapflow was not measured: {why}."
    for client in clients.values():
        client.close()
    return _tell_hearing(ours, rows, about), ours.lost


def _by_harken(dovecot: Dovecot, users: Sequence[str], clients: Mapping[str, BareClient], postman: Postman) -> Heard:
    engine = Engine()
    with ExitStack() as open_things:
        open_things.enter_context(engine.receiver)
        daemon = open_things.enter_context(daemon_in(Path(open_things.enter_context(tempfile.TemporaryDirectory()))))
        daemon.tell(engine.receiver, ["campaign.*", "contact.*"])
        connect(daemon, dovecot, users)
        sends = sends_in_turn(users, WARM_UP + MAILS)
        register(daemon, sends)
        delivered = postman.deliver(sends, EVERY_S)
        wait_for_all(engine, delivered)
        daemon.stop()
    return _heard(delivered, clients, {mail: engine.stopped_at.get(mail.sent.contact) for mail in delivered})


def _by_imapflow(
    dovecot: Dovecot, users: Sequence[str], clients: Mapping[str, BareClient], postman: Postman
) -> tuple[Heard, str]:
    """The second is what is to be said of it. Raises `Missing`."""
    with tempfile.TemporaryDirectory() as folder, imapflow_on(dovecot, users, Path(folder)) as peer:
        kb_each = (peer.resident_kb - peer.resident_before_kb) / len(users)
        delivered = postman.deliver(sends_in_turn(users, WARM_UP + MAILS), EVERY_S)
        try:
            wait_until(lambda: len(peer.read_at) >= len(delivered), "it has read all", PEER_PATIENCE_S)
        except AssertionError:
            out.print("imapflow has not read all")
    heard = _heard(delivered, clients, {mail: peer.read_at.get((mail.sent.mailbox, mail.number)) for mail in delivered})
    about = f"imapflow {peer.version}: lost {heard.lost}, {len(peer.errors)} errors, {kb_each:.0f} kB a mailbox."
    return heard, about


def _heard(
    delivered: Sequence[Delivered], clients: Mapping[str, BareClient], heard_at: Mapping[Delivered, float | None]
) -> Heard:
    times = [timed(mail, clients, heard_at[mail]) for mail in delivered[WARM_UP:]]
    return Heard([each for each in times if each], times.count(None))


def _tell_hearing(ours: Heard, rows: Sequence[Sequence[str]], about: str) -> str:
    met = percentile(ours.over_push, 50) <= GOAL_P50_S and percentile(ours.over_push, 99) <= GOAL_P99_S
    goal = (
        f"Goal: push to signal p50 ≤ {milliseconds(GOAL_P50_S)}, p99 ≤ {milliseconds(GOAL_P99_S)}, none lost: "
        f"**{'met' if met and not ours.lost else 'missed'}**. Mails: {MAILS}, lost: {ours.lost}. {about}"
    )
    return "\n\n".join([markdown_table((f"{BUSY_MAILBOXES} mailboxes", "p50", "p99", "max"), rows), goal])


def _tell_costs(costs: Sequence[Cost], with_one: int) -> str:
    columns = (
        "quiet mailboxes",
        "all connected after",
        "memory of each further one",
        "CPU, asked every 20 s",
        "CPU, not in use",
    )
    rows = [
        (
            f"{each.mailboxes:,}",
            f"{each.connected_after_s:.0f} s",
            f"{each.kb_each:.0f} kB",
            f"{each.polling:.1%}",
            f"{each.idle:.1%}",
        )
        for each in costs
    ]
    met = all(each.kb_each <= GOAL_KB and each.idle <= GOAL_IDLE and each.polling <= GOAL_POLLING for each in costs)
    goal = (
        f"Goal: ≤ {GOAL_KB} kB each, ≤ {GOAL_POLLING:.0%} of one core while asked every 20 s, ≤ {GOAL_IDLE:.0%} idle: "
        f"**{'met' if met else 'missed'}**."
    )
    return "\n\n".join([markdown_table(columns, rows), f"{_tell_shares(costs, with_one)} {goal}"])


def _tell_shares(costs: Sequence[Cost], with_one: int) -> str:
    """What of the memory comes once with the first mailboxes, and what with each: a line through the ends."""
    few, many = costs[0], costs[-1]
    each = (many.kb - few.kb) / (many.mailboxes - few.mailboxes)
    once = few.kb - with_one - each * (few.mailboxes - 1)
    return (
        f"With one mailbox the process takes {with_one / 1024:.0f} MB; {once / 1024:.1f} MB more come once, with the "
        f"first hundred, and {each:.0f} kB with each mailbox."
    )


if __name__ == "__main__":
    sys.exit(main())
