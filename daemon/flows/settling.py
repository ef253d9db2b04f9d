"""A person settles the mails that answer nothing we know of: this is whose answer it is, or it is none."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass

from daemon.core.decide import Heard
from daemon.core.reading import Reading, load
from daemon.core.sends import Send
from daemon.core.tokens import Forged, Purpose, UnknownKey
from daemon.core.unsettled import Mailed, likely, settled
from daemon.flows.ear import Ear
from daemon.flows.hearing import record_match
from daemon.storage.records import Page, Recorded, Unsettled
from daemon.storage.transaction import Transaction

log = logging.getLogger(__name__)

MOST_MAILED = 200  # of a company, among whom the likeliest are looked for
MOST_LIKELY = 8


class NotWaiting(Exception):
    """It was settled by somebody, its send was registered, or its 30 days are over."""


class NoSuchSend(Exception):
    """Nothing went out to whom it is said to be from. `field` names what was said wrong, the message is a sentence."""

    def __init__(self, field: str, reason: str) -> None:
        super().__init__(reason)
        self.field = field
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Choice:
    """Whose answer it is: this send's; else the contact's latest mail, in the campaign where one is named."""

    contact: str | None = None
    send_id: str | None = None
    campaign_id: str | None = None


@dataclass(frozen=True, slots=True)
class Waiting:
    """A mail that waits for a person, opened; `likely` are those whose answer it may be, the likeliest first."""

    unsettled: Unsettled
    reading: Reading
    likely: tuple[Mailed, ...]


def waiting(ear: Ear, after: str | None, limit: int, mailbox: str = "") -> Page[Waiting]:
    """Newest first, of every mailbox or of the one that is named. May raise `BadCursor`."""
    page = ear.store.reads.unsettled(after, limit, mailbox)
    return Page(tuple(_opened(ear, page.items)), page.next)


def match_waiting(ear: Ear, unsettled_id: str, choice: Choice, who: str) -> tuple[Recorded, ...]:
    """It answers this send: decided as if it had named it. Raises `NotWaiting` or `NoSuchSend`."""
    now = ear.clock()
    with ear.store.transaction() as tx:
        kept = tx.take_unsettled(unsettled_id)
        reading = _reading(ear, kept) if kept else None
        if kept is None or reading is None:
            raise NotWaiting
        send = chosen_send(tx, choice)
        if kept.waits is not None:
            tx.forget(kept.waits)
        found = settled(reading, send, who)
        recorded = record_match(tx, ear, Heard(reading, kept.mailbox, now), found, [send], ear.team())
    log.info("a mail was settled by a person", extra={"unmatched": unsettled_id, "send": send.id})
    return recorded


def dismiss_waiting(ear: Ear, unsettled_id: str) -> None:
    """It answers nothing of ours. Should it name a mail that is registered later, that counts. Raises `NotWaiting`."""
    with ear.store.transaction() as tx:
        if tx.take_unsettled(unsettled_id) is None:
            raise NotWaiting
    log.info("a mail was dismissed by a person", extra={"unmatched": unsettled_id})


def chosen_send(tx: Transaction, choice: Choice) -> Send:
    """Raises `NoSuchSend`."""
    if choice.send_id is not None:
        send = tx.send(choice.send_id)
        if send is None:
            raise NoSuchSend("send_id", "no send has this id")
        if choice.contact not in (None, send.contact.email):
            raise NoSuchSend("send_id", "this send went to another contact")
        return send
    if choice.contact is None:
        raise NoSuchSend("contact", "is required, unless send_id says which mail it answers")
    if send := tx.latest_send(choice.contact, choice.campaign_id):
        return send
    if choice.campaign_id is not None and tx.latest_send(choice.contact, None):
        raise NoSuchSend("campaign_id", "no send of this campaign has gone to this contact")
    raise NoSuchSend("contact", "no send has gone to this address")


def _opened(ear: Ear, kept: tuple[Unsettled, ...]) -> Iterator[Waiting]:
    mailed: dict[str, tuple[Mailed, ...]] = {}
    for each in kept:
        if reading := _reading(ear, each):
            if each.company not in mailed:
                mailed[each.company] = ear.store.reads.mailed_at(each.company, MOST_MAILED)
            yield Waiting(each, reading, likely(reading, mailed[each.company])[:MOST_LIKELY])


def _reading(ear: Ear, kept: Unsettled) -> Reading | None:
    """None where the key it was sealed with is gone."""
    try:
        return load(ear.keyring.open(Purpose.READING, kept.sealed))
    except (Forged, UnknownKey) as error:
        log.warning("a mail kept for a person cannot be opened: %r", error, extra={"unmatched": kept.id})
        return None
