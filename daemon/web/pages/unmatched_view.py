"""What waits for a person to settle, as cards: mails in doubt, and mails that answer nothing we know of."""

from dataclasses import dataclass

from daemon.core.addresses import company
from daemon.core.events import Rung
from daemon.core.feed.told import writer_name
from daemon.core.feed.values import Item, Reader
from daemon.core.feed.words import initials, moment_of
from daemon.core.reading import Kind
from daemon.core.unsettled import Mailed
from daemon.flows.settling import Waiting

WHY_IN_DOUBT = {
    Rung.CONTACT_AND_SUBJECT: "Sender and subject are those of your mail; nothing else in it names that.",
    Rung.CONTACT: "It names no mail of yours, nor the subject of one.",
}


@dataclass(frozen=True, slots=True)
class InDoubt:
    """A mail from a contact that may be the answer; their campaigns are paused until somebody says."""

    id: str  # of the event
    name: str
    org: str
    initials: str
    when: str
    subject: str
    snippet: str
    why: str
    ours: str
    campaign: str


@dataclass(frozen=True, slots=True)
class Card:
    """A mail from a company that was mailed. `choices` are our mails that it may answer, by the send's id."""

    id: str
    name: str
    address: str
    org: str
    initials: str
    when: str
    subject: str
    snippet: str
    why: str
    mailbox: str
    choices: tuple[tuple[str, str], ...]


def in_doubt(item: Item, reader: Reader) -> InDoubt:
    event, name = item.event, writer_name(item)
    return InDoubt(
        id=item.id,
        name=name,
        org=company(event.contact or "") or "",
        initials=initials(name),
        when=moment_of(event.occurred_at, reader),
        subject=str(event.personal.get("subject") or ""),
        snippet=str(event.personal.get("snippet") or ""),
        why=WHY_IN_DOUBT.get(Rung(str(event.facts.get("matched_by"))), ""),
        ours=item.subject or "your mail",
        campaign=event.campaign_id or "The campaign",
    )


def card(waiting: Waiting, reader: Reader) -> Card:
    kept, reading = waiting.unsettled, waiting.reading
    name = reading.from_.name or reading.from_.email
    away = "An automatic answer. " if reading.verdict.kind is Kind.AUTO_REPLY else ""
    mailed = dict.fromkeys(contact_name_of(each) for each in waiting.likely)
    return Card(
        id=kept.id,
        name=name,
        address=reading.from_.email,
        org=kept.company,
        initials=initials(name),
        when=moment_of(kept.seen_at, reader),
        subject=reading.subject,
        snippet=reading.snippet,
        why=f"{away}Nothing in it names a mail of yours. At {kept.company} you mailed {_some(list(mailed))}.",
        mailbox=kept.mailbox,
        choices=tuple((each.send_id, _choice(each)) for each in waiting.likely),
    )


def contact_name_of(mailed: Mailed) -> str:
    return mailed.contact.name or mailed.contact.email


def _choice(mailed: Mailed) -> str:
    stopped = ", stopped" if mailed.stopped else ""
    about = f", “{mailed.subject}”" if mailed.subject else ""
    return f"{contact_name_of(mailed)}: {mailed.campaign_id}{about}{stopped}"


def _some(names: list[str]) -> str:
    if not names:
        return "somebody"
    return names[0] if len(names) == 1 else f"{names[0]} and {len(names) - 1} more"
