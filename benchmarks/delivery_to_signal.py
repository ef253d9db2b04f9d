"""How long after the mail server's own push does the engine hold the signed stop?

A private Dovecot (TLS), `harken run` in a process of its own on SQLite (synchronous=FULL), a receiver that verifies
every signature, and on each mailbox a bare client that idles on a raw socket: nobody can hear of a mail sooner than it
does. All three clocks are this process's own.

Dovecot gathers what happens in half a second into one push, each connection for itself. The mailboxes take turns, two
seconds apart, so that no push covers two mails: else the one connection's half second could begin with an earlier mail
than the other's, and what is measured would be that coincidence.
"""

import ssl
import sys
import tempfile
import threading
from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path
from smtplib import LMTP
from time import perf_counter, sleep

from _bare_idle import BareClient, Login
from _report import machine, markdown_table, milliseconds, percentile, rewrite_section
from rich.console import Console
from rich.progress import track

from tests.servers.daemon import Daemon, daemon_in
from tests.servers.dovecot import PASSWORD, Dovecot, running_dovecot
from tests.servers.receiver import Heard, Receiver, Reply
from tests.stories.mails import Sent, reply, send

MAILBOXES = 20
WARM_UP = 40  # mails before those that count
MAILS = 300
EVERY_S = 0.1
USUAL = "mailbox_idle_check_interval = 30 secs"  # Dovecot's default; the tests' 2 s would push by a timer of its own
PATIENCE_S = 60.0
GOAL_P50_S, GOAL_P99_S = 0.050, 0.250

out = Console(width=100)


@dataclass(frozen=True)
class Delivered:
    """A reply that the mail server has taken: when, and as which mail of its INBOX."""

    sent: Sent
    number: int
    at: float


@dataclass(frozen=True)
class Timed:
    delivered: float
    pushed: float
    signalled: float


class Engine:
    """Notes when the stop for each contact came first, its signature verified."""

    def __init__(self) -> None:
        self.stopped_at: dict[str, float] = {}
        self.receiver = Receiver(self._note)

    def _note(self, heard: Heard) -> Reply:
        now = perf_counter()
        if heard.message["type"] == "campaign.stop":
            self.stopped_at.setdefault(heard.message["data"]["contact"], now)
        return Reply(200)


def main() -> int:
    facts = machine()
    engine = Engine()
    with ExitStack() as open_things:
        dovecot = open_things.enter_context(running_dovecot(USUAL))
        open_things.enter_context(engine.receiver)
        daemon = open_things.enter_context(daemon_in(Path(open_things.enter_context(tempfile.TemporaryDirectory()))))
        users = [dovecot.new_user() for _ in range(MAILBOXES)]
        _start(daemon, dovecot, engine, users)
        clients = {user: BareClient(_login(dovecot, user)) for user in users}
        sends = _register(daemon, users)
        delivered = _deliver(dovecot, sends)
        _wait_for_all(engine, delivered)
    timed = [_timed(each, clients, engine) for each in delivered[WARM_UP:]]
    return _tell([each for each in timed if each], lost=timed.count(None), facts=facts)


def _start(daemon: Daemon, dovecot: Dovecot, engine: Engine, users: list[str]) -> None:
    daemon.trust(dovecot)
    daemon.tell(engine.receiver, ["campaign.*", "contact.*"])
    for user in users:
        daemon.watch(dovecot, user)
    daemon.start()
    for user in track(users, "connecting the mailboxes", console=out):
        daemon.wait_for_state(user, "connected")


def _login(dovecot: Dovecot, user: str) -> Login:
    trust = ssl.create_default_context(cafile=str(dovecot.ca_file))
    return Login(dovecot.host, dovecot.tls_port, user, PASSWORD, trust)


def _register(daemon: Daemon, users: list[str]) -> list[Sent]:
    """One send for every reply to come; the mailboxes take turns."""
    sends = [send(user) for user in islice(cycle(users), WARM_UP + MAILS)]
    answer = daemon.api.post("/v1/sends", {"items": [each.as_json() for each in sends]})
    if answer.status != 207:
        raise RuntimeError(answer.text)
    return sends


def _deliver(dovecot: Dovecot, sends: list[Sent]) -> list[Delivered]:
    """At an even pace, whether or not the daemon keeps up."""
    delivered: list[Delivered] = []
    numbers: Counter[str] = Counter()
    with LMTP(dovecot.host, dovecot.lmtp_port) as server:
        begun = perf_counter()
        for turn, sent in enumerate(track(sends, "delivering replies", console=out)):
            sleep(max(0.0, begun + turn * EVERY_S - perf_counter()))
            server.sendmail(sent.contact, [sent.mailbox], reply(sent))
            numbers[sent.mailbox] += 1
            delivered.append(Delivered(sent, numbers[sent.mailbox], perf_counter()))
    return delivered


def _wait_for_all(engine: Engine, delivered: list[Delivered]) -> None:
    """Or until patience ends; what is missing then is lost."""
    expected = {each.sent.contact for each in delivered}
    give_up = threading.Event()
    timer = threading.Timer(PATIENCE_S, give_up.set)
    timer.start()
    while not expected <= engine.stopped_at.keys() and not give_up.wait(0.05):
        pass
    timer.cancel()


def _timed(delivered: Delivered, clients: dict[str, BareClient], engine: Engine) -> Timed | None:
    pushed = clients[delivered.sent.mailbox].pushed_at(delivered.number)
    signalled = engine.stopped_at.get(delivered.sent.contact)
    return Timed(delivered.at, pushed, signalled) if pushed and signalled else None


def _tell(timed: list[Timed], lost: int, facts: str) -> int:
    over_push = [each.signalled - each.pushed for each in timed]
    rows = [
        _row("**push to signal**", over_push),
        _row("delivery to push", [each.pushed - each.delivered for each in timed]),
        _row("delivery to signal", [each.signalled - each.delivered for each in timed]),
    ]
    met = percentile(over_push, 50) <= GOAL_P50_S and percentile(over_push, 99) <= GOAL_P99_S and not lost
    goal = (
        f"Goal: push to signal p50 ≤ {milliseconds(GOAL_P50_S)}, p99 ≤ {milliseconds(GOAL_P99_S)}, none lost: "
        f"**{'met' if met else 'missed'}**. Mails: {len(timed) + lost}, lost: {lost}."
    )
    text = "\n\n".join([markdown_table(("span", "p50", "p99", "max"), rows), goal, f"Measured {facts}."])
    rewrite_section("delivery_to_signal", text)
    out.print(text, markup=False, highlight=False)
    return 1 if lost else 0


def _row(name: str, spans: list[float]) -> tuple[str, ...]:
    return (name, *(milliseconds(each) for each in (percentile(spans, 50), percentile(spans, 99), max(spans))))


if __name__ == "__main__":
    sys.exit(main())
