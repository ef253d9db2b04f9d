"""Which mails that answer nothing we know of are left to a person? Those that somebody at a mailed company wrote.

A new address, a new subject, no thread: nothing in such a mail names ours, and it may be the answer all the same. No
campaign stops by it, and it is not lost either.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from connectors.message import FolderRole
from daemon.core.addressee import via
from daemon.core.addresses import company
from daemon.core.decide import Team
from daemon.core.events import Evidence, Rung
from daemon.core.match import SKEW, Match
from daemon.core.reading import Kind, Reading
from daemon.core.sends import Contact, Send
from daemon.core.subjects import bare_subject

# Who is away or has left says so from an address that we did not mail, too.
LEFT_TO_A_PERSON = frozenset({Kind.HUMAN, Kind.AUTO_REPLY})


@dataclass(frozen=True, slots=True)
class Mailed:
    """Somebody who was mailed in a campaign, and the latest mail of it to them."""

    contact: Contact
    campaign_id: str
    send_id: str
    subject: str
    sent_at: datetime
    mailbox: str
    stopped: bool


def company_to_ask_about(reading: Reading, team: Team) -> str | None:
    """The company a mail that answers nothing comes from, where a person should look at it if we mailed that one."""
    sender = reading.from_.email
    if reading.role is FolderRole.SENT or reading.verdict.kind not in LEFT_TO_A_PERSON:
        return None
    return company(sender) if sender and not team.colleague(sender) else None


def likely(reading: Reading, mailed: Iterable[Mailed]) -> tuple[Mailed, ...]:
    """Whose answer it may be, the likeliest first: by subject, by name, still being mailed, mailed last."""
    written = reading.received_at or reading.date
    before = [each for each in mailed if written is None or each.sent_at - SKEW <= written]
    subject, name = bare_subject(reading.subject), _words(reading.from_.name)

    def unlikeliness(each: Mailed) -> tuple[bool, bool, bool, float]:
        same_subject = bool(subject) and subject == bare_subject(each.subject)
        same_name = bool(name) and name == _words(each.contact.name)
        return not same_subject, not same_name, each.stopped, -each.sent_at.timestamp()

    return tuple(sorted(before, key=unlikeliness))


def settled(reading: Reading, send: Send, who: str) -> Match:
    """A person says that it answers this send."""
    return Match(send, Rung.SETTLED, via(reading, send), settled_by(who))


def settled_by(who: str) -> Evidence:
    return Evidence(Rung.SETTLED, f"Settled by {who}")


def _words(name: str | None) -> frozenset[str]:
    return frozenset((name or "").replace(",", " ").casefold().split())
