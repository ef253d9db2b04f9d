"""Does a live reply wait while another mailbox's backlog goes through?

As in `delivery_to_signal.py`, what counts is the time from the push, which a bare client on the same mailbox hears, to
the verified signal: first with nothing else to do, then while a mailbox is connected in whose INBOX lie thousands of
replies, each of which stops a campaign. No first sync is as hard: most of a rep's mails are nobody's answer.
"""

import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path
from time import perf_counter

from _replies import USUAL, Engine, Postman, Timed, bare_clients, out, register, row, sends_in_turn, timed, wait_for_all
from _report import machine, markdown_table, milliseconds, percentile, rewrite_section
from rich.progress import track

from tests.servers.daemon import Daemon, daemon_in
from tests.servers.dovecot import Dovecot, running_dovecot
from tests.servers.patience import wait_until
from tests.stories.mails import Sent, reply, send

LIVE = 20
MAILS = 200  # live ones, in each of the two measurements
EVERY_S = 0.1
BACKLOG = 3000
PATIENCE_S = 120.0
GOAL_P99_S = 0.250


def main() -> int:
    facts = machine()
    engine = Engine()
    with ExitStack() as open_things:
        dovecot = open_things.enter_context(running_dovecot(USUAL))
        open_things.enter_context(engine.receiver)
        daemon = open_things.enter_context(daemon_in(Path(open_things.enter_context(tempfile.TemporaryDirectory()))))
        users = [dovecot.new_user() for _ in range(LIVE)]
        _start(daemon, dovecot, engine, users)
        clients = bare_clients(dovecot, users)
        postman = Postman(dovecot)
        live, (full, backlog) = sends_in_turn(users, 2 * MAILS), _backlog(dovecot)
        register(daemon, live + backlog)
        delivered = postman.deliver(live[:MAILS], EVERY_S)
        wait_for_all(engine, delivered)
        begun = perf_counter()
        daemon.connect(dovecot, full)
        delivered += postman.deliver(live[MAILS:], EVERY_S)
        contacts = {each.contact for each in backlog}
        wait_until(lambda: contacts <= engine.stopped_at.keys(), "the backlog is through", PATIENCE_S)
        wait_for_all(engine, delivered)
    ended = max(engine.stopped_at[contact] for contact in contacts)
    times = [timed(each, clients, engine.stopped_at.get(each.sent.contact)) for each in delivered]
    seen = [each for each in times if each]
    before, during = (
        [each for each in seen if each.pushed < begun],
        [each for each in seen if begun < each.pushed < ended],
    )
    return _tell(before, during, ended - begun, lost=times.count(None), facts=facts)


def _start(daemon: Daemon, dovecot: Dovecot, engine: Engine, users: list[str]) -> None:
    daemon.trust(dovecot)
    daemon.tell(engine.receiver, ["campaign.*", "contact.*"])
    for user in users:
        daemon.watch(dovecot, user)
    daemon.start()
    for user in track(users, "connecting the mailboxes", console=out):
        daemon.wait_for_state(user, "connected")


def _backlog(dovecot: Dovecot) -> tuple[str, list[Sent]]:
    """A mailbox that nobody watches yet, full of replies."""
    user = dovecot.new_user()
    sends = [send(user) for _ in range(BACKLOG)]
    for each in track(sends, "filling a mailbox", console=out):
        dovecot.drop(user, reply(each))
    return user, sends


def _tell(before: list[Timed], during: list[Timed], seconds: float, lost: int, facts: str) -> int:
    spans = {
        "nothing else to do": [each.signalled - each.pushed for each in before],
        f"**during a backlog of {BACKLOG:,} replies**": [each.signalled - each.pushed for each in during],
    }
    met = percentile([*spans.values()][1], 99) <= GOAL_P99_S and not lost
    speed = BACKLOG / seconds
    took = f"From connecting the full mailbox to its last verified stop: {seconds:.1f} s, {speed:.0f} replies a second."
    text = "\n\n".join(
        [
            markdown_table(("push to signal", "p50", "p99", "max"), [row(name, each) for name, each in spans.items()]),
            f"{took} {len(during)} live replies came meanwhile; lost: {lost}.",
            f"Goal: p99 ≤ {milliseconds(GOAL_P99_S)} all the while: **{'met' if met else 'missed'}**.",
            f"Measured {facts}.",
        ]
    )
    rewrite_section("backlog", text)
    out.print(text, markup=False, highlight=False)
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
