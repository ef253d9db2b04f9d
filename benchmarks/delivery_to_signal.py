"""How long after the mail server's own push does the engine hold the signed stop?

A private Dovecot (TLS), `harken run` in a process of its own on SQLite (synchronous=FULL), a receiver that verifies
every signature, and on each mailbox a bare client that idles on a raw socket: nobody can hear of a mail sooner than it
does. All three clocks are this process's own.

Dovecot gathers what happens in half a second into one push, each connection for itself. The mailboxes take turns, two
seconds apart, so that no push covers two mails: else the one connection's half second could begin with an earlier mail
than the other's, and what is measured would be that coincidence.
"""

import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from _replies import USUAL, Engine, Postman, Timed, bare_clients, out, register, row, sends_in_turn, timed, wait_for_all
from _report import machine, markdown_table, milliseconds, percentile, rewrite_section
from rich.progress import track

from tests.servers.daemon import Daemon, daemon_in
from tests.servers.dovecot import Dovecot, running_dovecot

MAILBOXES = 20
WARM_UP = 40  # mails before those that count
MAILS = 300
EVERY_S = 0.1
GOAL_P50_S, GOAL_P99_S = 0.050, 0.250


def main() -> int:
    facts = machine()
    engine = Engine()
    with ExitStack() as open_things:
        dovecot = open_things.enter_context(running_dovecot(USUAL))
        open_things.enter_context(engine.receiver)
        daemon = open_things.enter_context(daemon_in(Path(open_things.enter_context(tempfile.TemporaryDirectory()))))
        users = [dovecot.new_user() for _ in range(MAILBOXES)]
        _start(daemon, dovecot, engine, users)
        clients = bare_clients(dovecot, users)
        sends = sends_in_turn(users, WARM_UP + MAILS)
        register(daemon, sends)
        delivered = Postman(dovecot).deliver(sends, EVERY_S)
        wait_for_all(engine, delivered)
    times = [timed(each, clients, engine.stopped_at.get(each.sent.contact)) for each in delivered[WARM_UP:]]
    return _tell([each for each in times if each], lost=times.count(None), facts=facts)


def _start(daemon: Daemon, dovecot: Dovecot, engine: Engine, users: list[str]) -> None:
    daemon.trust(dovecot)
    daemon.tell(engine.receiver, ["campaign.*", "contact.*"])
    for user in users:
        daemon.watch(dovecot, user)
    daemon.start()
    for user in track(users, "connecting the mailboxes", console=out):
        daemon.wait_for_state(user, "connected")


def _tell(times: list[Timed], lost: int, facts: str) -> int:
    over_push = [each.signalled - each.pushed for each in times]
    rows = [
        row("**push to signal**", over_push),
        row("delivery to push", [each.pushed - each.delivered for each in times]),
        row("delivery to signal", [each.signalled - each.delivered for each in times]),
    ]
    met = percentile(over_push, 50) <= GOAL_P50_S and percentile(over_push, 99) <= GOAL_P99_S and not lost
    goal = (
        f"Goal: push to signal p50 ≤ {milliseconds(GOAL_P50_S)}, p99 ≤ {milliseconds(GOAL_P99_S)}, none lost: "
        f"**{'met' if met else 'missed'}**. Mails: {len(times) + lost}, lost: {lost}."
    )
    text = "\n\n".join([markdown_table(("span", "p50", "p99", "max"), rows), goal, f"Measured {facts}."])
    rewrite_section("delivery_to_signal", text)
    out.print(text, markup=False, highlight=False)
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
