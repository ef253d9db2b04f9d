"""The main story: what came into a mailbox is recorded, and a reply stops the campaign.

The cursor moves past a batch together with the last of its mails, never sooner: a crash replays the batch, and `claim`
makes the replay harmless. A mail that nobody can make sense of is set aside with its reason, and the others go on.
"""

import logging
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import TypeAlias

from connectors.base import Batch, Connector, CursorExpired, SetAside
from connectors.message import UNREADABLE, FolderRole, InboundMessage
from daemon.core.addresses import company
from daemon.core.decide import Heard
from daemon.core.events import Event, EventType
from daemon.core.identity import copy_identity, identity
from daemon.core.read import read
from daemon.core.reading import Reading
from daemon.core.wanted import worth_reading
from daemon.flows.ear import Ear
from daemon.flows.hearing import hear, hear_copy
from daemon.storage.store import Store, StoreUnavailable
from daemon.storage.transaction import Transaction

log = logging.getLogger(__name__)

AT_ONCE = 25  # mails in one transaction: for as long as it takes, some 20 ms at worst, all others wait to write

Understood: TypeAlias = tuple[InboundMessage, Reading]


def wanted(store: Store, messages: Sequence[InboundMessage]) -> frozenset[str]:
    """Which of these, known by their headers, must be read whole? Their keys."""
    identities = {message.key: identity(message) for message in messages if message.message_id}
    known = store.reads.known(identities.values())
    senders = {message.from_.email for message in messages if message.from_.email}
    contacts = store.reads.contacts_among(senders)
    companies = store.reads.companies_among({domain for each in senders if (domain := company(each))})
    return frozenset(
        message.key
        for message in messages
        if identities.get(message.key) not in known and worth_reading(message, contacts, companies)
    )


def listen(ear: Ear, mailbox: str, connector: Connector) -> int:
    """Read everything new in every folder, and record it. Returns how many mails there were."""
    try:
        return _record_all(ear, mailbox, connector.fetch(ear.store.reads.cursor(mailbox)))
    except CursorExpired:
        log.info("the server forgot our place, reading again from the beginning", extra={"mailbox": mailbox})
        return _record_all(ear, mailbox, connector.fetch(None))


def listen_to_push(ear: Ear, mailbox: str, connector: Connector) -> int:
    """Read only what the server's push named: sooner than `listen`, which remains the truth."""
    with ear.precedence.live():
        return _record_all(ear, mailbox, connector.fetch_hinted(ear.store.reads.cursor(mailbox)))


def listen_again(ear: Ear, mailbox: str, connector: Connector, since: datetime) -> int:
    """Look once more at all that came since then, and record what was missed; returns how many mails there were.

    What was counted is recognised. A mail set aside has only its one copy claimed, not itself: read now, it counts. So
    does one whose sender was nobody's contact when it came, and is now; but none from before our mail went out.
    """
    return _record_all(ear, mailbox, connector.fetch_again(since))


def _record_all(ear: Ear, mailbox: str, batches: Iterator[Batch]) -> int:
    seen = 0
    for batch in batches:
        record_batch(ear, mailbox, batch)
        seen += len(batch.messages)
    return seen


def record_batch(ear: Ear, mailbox: str, batch: Batch) -> None:
    """Record a batch and move the cursor past it; the cursor never without the mails.

    In pieces, so that other mailboxes' mails come in between. A crash in the midst replays the batch.
    """
    now = ear.clock()
    readable, aside = _understand(ear, batch)
    if not readable and not aside and batch.cursor is None:
        return
    try:
        *pieces, last = _pieces(readable)
        for piece in pieces:
            ear.precedence.stand_back()
            with ear.store.transaction() as tx:
                _record(tx, ear, mailbox, piece, now)
        ear.precedence.stand_back()
        with ear.store.transaction() as tx:
            _record(tx, ear, mailbox, last, now)
            _pass_by(tx, mailbox, batch, aside, now)
    except StoreUnavailable:
        raise
    except Exception:
        # A bug of ours on one mail must not silence the mailbox: each for itself, and the culprit is named.
        log.exception("a batch could not be recorded, going on mail by mail", extra={"mailbox": mailbox})
        _record_one_by_one(ear, mailbox, batch, readable, aside, now)


def _record_one_by_one(
    ear: Ear,
    mailbox: str,
    batch: Batch,
    readable: Iterable[Understood],
    aside: Iterable[SetAside],
    now: datetime,
) -> None:
    culprits = list(aside)
    for message, reading in readable:
        try:
            with ear.store.transaction() as tx:
                _record(tx, ear, mailbox, [(message, reading)], now)
        except StoreUnavailable:
            raise
        except Exception as error:  # noqa: BLE001 - named in the event, and logged by the caller
            culprits.append(SetAside(message.key, message.folder, f"could not be recorded: {type(error).__name__}"))
    with ear.store.transaction() as tx:
        _pass_by(tx, mailbox, batch, culprits, now)


def _understand(ear: Ear, batch: Batch) -> tuple[list[Understood], list[SetAside]]:
    """Every mail read whole (and those in Sent), understood; outside any transaction, since it takes CPU."""
    readable: list[Understood] = []
    aside = list(batch.set_aside)
    for message in batch.messages:
        ear.precedence.stand_back()
        if not message.complete and message.role is not FolderRole.SENT:
            continue
        if reason := next((each for each in message.defects if each.startswith(UNREADABLE)), None):
            aside.append(SetAside(message.key, message.folder, reason))
            continue
        try:
            readable.append((message, read(message)))
        except Exception as error:
            log.exception("a mail could not be understood", extra={"folder": message.folder, "key": message.key})
            aside.append(SetAside(message.key, message.folder, f"could not be understood: {type(error).__name__}"))
    return readable, aside


def _pieces(readable: list[Understood]) -> Iterator[list[Understood]]:
    """At least one, be it empty."""
    for start in range(0, len(readable) or 1, AT_ONCE):
        yield readable[start : start + AT_ONCE]


def _record(tx: Transaction, ear: Ear, mailbox: str, mails: Iterable[Understood], now: datetime) -> None:
    """What of these was not counted yet, is heard; of several copies the first."""
    copies: dict[bytes, Reading] = {}
    for message, reading in mails:
        copies.setdefault(identity(message), reading)
    new = frozenset(tx.claim_all(copies, mailbox, now))
    for each, reading in copies.items():
        tell = hear if each in new else hear_copy
        tell(tx, ear, Heard(reading, mailbox, now))


def _pass_by(tx: Transaction, mailbox: str, batch: Batch, aside: Iterable[SetAside], now: datetime) -> None:
    """Name what cannot be recorded, and go on behind the batch."""
    for each in aside:
        if tx.claim(copy_identity(mailbox, each.key), mailbox, now):
            tx.record(_aside_event(mailbox, each, now))
    if batch.cursor is not None:
        tx.save_cursor(mailbox, batch.cursor, now)


def _aside_event(mailbox: str, aside: SetAside, now: datetime) -> Event:
    return Event(
        EventType.MESSAGE_SET_ASIDE,
        occurred_at=now,
        observed_at=now,
        mailbox=mailbox,
        facts={"reason": aside.reason},
        personal={"folder": aside.folder, "key": aside.key},
    )
