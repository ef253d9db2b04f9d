"""Replies are delivered at an even pace, and three clocks are read: delivered, pushed by the mail server, signalled.

What the benchmarks of watching have in common. All clocks are the measuring process's own.
"""

import ssl
import threading
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import cycle, islice
from smtplib import LMTP
from time import perf_counter, sleep

from _bare_idle import BareClient, Login
from _report import milliseconds, percentile
from rich.console import Console
from rich.progress import track

from tests.servers.daemon import Daemon
from tests.servers.dovecot import PASSWORD, Dovecot
from tests.servers.receiver import Heard, Receiver, Reply
from tests.stories.mails import Sent, reply, send

USUAL = "mailbox_idle_check_interval = 30 secs"  # Dovecot's default; the tests' 2 s would push by a timer of its own
PATIENCE_S = 60.0
A_BATCH = 1000  # of sends, at most

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


def bare_clients(dovecot: Dovecot, users: Iterable[str]) -> dict[str, BareClient]:
    trust = ssl.create_default_context(cafile=str(dovecot.ca_file))
    return {user: BareClient(Login(dovecot.host, dovecot.tls_port, user, PASSWORD, trust)) for user in users}


def sends_in_turn(users: Sequence[str], count: int) -> list[Sent]:
    """One send for every reply to come; the mailboxes take turns."""
    return [send(user) for user in islice(cycle(users), count)]


def register(daemon: Daemon, sends: Sequence[Sent]) -> None:
    for begin in range(0, len(sends), A_BATCH):
        items = [each.as_json() for each in sends[begin : begin + A_BATCH]]
        answer = daemon.api.post("/v1/sends", {"items": items})
        if answer.status != 207:
            raise RuntimeError(answer.text)


class Postman:
    """Knows how many mails each INBOX holds, since nobody else delivers to them."""

    def __init__(self, dovecot: Dovecot) -> None:
        self._dovecot = dovecot
        self._numbers: Counter[str] = Counter()

    def deliver(self, sends: Sequence[Sent], every_s: float) -> list[Delivered]:
        """At an even pace, whether or not anybody keeps up."""
        delivered: list[Delivered] = []
        with LMTP(self._dovecot.host, self._dovecot.lmtp_port) as server:
            begun = perf_counter()
            for turn, sent in enumerate(track(sends, "delivering replies", console=out)):
                sleep(max(0.0, begun + turn * every_s - perf_counter()))
                server.sendmail(sent.contact, [sent.mailbox], reply(sent))
                self._numbers[sent.mailbox] += 1
                delivered.append(Delivered(sent, self._numbers[sent.mailbox], perf_counter()))
        return delivered


def wait_for_all(engine: Engine, delivered: Sequence[Delivered]) -> None:
    """Or until patience ends; what is missing then is lost."""
    expected = {each.sent.contact for each in delivered}
    give_up = threading.Event()
    timer = threading.Timer(PATIENCE_S, give_up.set)
    timer.start()
    while not expected <= engine.stopped_at.keys() and not give_up.wait(0.05):
        pass
    timer.cancel()


def timed(delivered: Delivered, clients: Mapping[str, BareClient], signalled: float | None) -> Timed | None:
    """None: lost."""
    pushed = clients[delivered.sent.mailbox].pushed_at(delivered.number)
    return Timed(delivered.at, pushed, signalled) if pushed and signalled else None


def row(name: str, spans: Sequence[float]) -> tuple[str, ...]:
    return (name, *(milliseconds(each) for each in (percentile(spans, 50), percentile(spans, 99), max(spans))))
