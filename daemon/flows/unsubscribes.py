"""Somebody wants no more mail, or wants it again: one story, by whichever way it comes.

What is wished is written down under the hash of the address, told as an event, and stops the campaigns it covers, in
one transaction. Wished twice, it is done once.
"""

import logging
from collections.abc import Collection, Iterable, Iterator
from datetime import datetime

from daemon.core.events import Event, EventType, ResumeReason, StopReason
from daemon.core.opt_outs import (
    EVERYTHING,
    Lifted,
    OptOut,
    Source,
    Wish,
    asks_for_no_more,
    resubscribed,
    stops,
    unsubscribed,
    wish_in,
)
from daemon.core.stop import resume
from daemon.storage.records import Recorded, Suppression
from daemon.storage.store import Store
from daemon.storage.transaction import Transaction

log = logging.getLogger(__name__)


def unsubscribe(store: Store, email: str, wish: Wish, now: datetime) -> tuple[Recorded, ...]:
    """What was recorded; nothing where it was wished before."""
    with store.transaction() as tx:
        return opt_out(tx, email, wish, now)


def opt_out(tx: Transaction, email: str, wish: Wish, now: datetime) -> tuple[Recorded, ...]:
    """As `unsubscribe`, as one of several things that are done together."""
    return _unsubscribe(tx, tx.address_hash(email), email, wish, now, now)


def unsubscribe_all(store: Store, wishes: Iterable[tuple[str, Wish, datetime]], now: datetime) -> list[bool]:
    """Each with its address and the moment at which it was wished. False: it was known, and nothing ran."""
    with store.transaction() as tx:
        return [bool(_unsubscribe(tx, tx.address_hash(email), email, wish, at, now)) for email, wish, at in wishes]


def unsubscribe_by_hash(store: Store, hashed: bytes, wish: Wish, now: datetime) -> tuple[Recorded, ...]:
    """By the way out of a mail: whoever it was sent to, erased or not. As `unsubscribe`."""
    with store.transaction() as tx:
        return _unsubscribe(tx, hashed, tx.contact_of_hash(hashed), wish, now, now)


def resubscribe(store: Store, email: str, what: OptOut, wish: Wish, now: datetime) -> tuple[Recorded, ...]:
    """One of us says that they may be mailed again: by everything, whatever kept mails from them; else by one opt-out.

    What was stopped stays so: that engine goes on by a send of its own, or by `resume`.
    """
    with store.transaction() as tx:
        hashed = tx.address_hash(email)
        known = [Lifted(each.reason, each.what) for each in tx.suppressions_of(hashed)]
        lifted = known if what == EVERYTHING else [each for each in known if each.what == what]
        return _resubscribe(tx, hashed, email if tx.contact_of_hash(hashed) else None, wish, lifted, now)


def undo(store: Store, hashed: bytes, wish: Wish, done_at: datetime, now: datetime) -> tuple[Recorded, ...]:
    """Whoever opted out a moment ago takes that back: what it stopped at that moment goes on."""
    with store.transaction() as tx:
        email = tx.contact_of_hash(hashed)
        mine = Lifted(StopReason.UNSUBSCRIBE, wish.what)
        done = [each for each in tx.suppressions_of(hashed) if Lifted(each.reason, each.what) == mine]
        recorded = _resubscribe(tx, hashed, email, wish, [mine] if done else [], now)
        if not recorded or email is None:
            return recorded
        return (*recorded, *tx.record_all(_resumed(tx, email, done_at, now)))


def put_right(tx: Transaction, before: Event, after: Event, now: datetime) -> tuple[Recorded, ...]:
    """A person said what an answer really was: who was taken to want no more mail is mailed again, or the other way."""
    recorded: tuple[Recorded, ...] = ()
    moved = before.contact != after.contact
    if asks_for_no_more(before) and before.contact and (moved or not asks_for_no_more(after)):
        recorded += _taken_back(tx, before.contact, after, now)
    if asks_for_no_more(after) and after.contact and (moved or not asks_for_no_more(before)):
        hashed = tx.address_hash(after.contact)
        recorded += _unsubscribe(tx, hashed, after.contact, wish_in(after), after.occurred_at, now)
    return recorded


def _taken_back(tx: Transaction, email: str, after: Event, now: datetime) -> tuple[Recorded, ...]:
    hashed = tx.address_hash(email)
    heard = [each for each in tx.suppressions_of(hashed) if each.source is Source.REPLY]
    wish = Wish(EVERYTHING, Source.ADMIN, by=str(after.personal.get("by") or "") or None, mailbox=after.mailbox)
    return _resubscribe(tx, hashed, email, wish, [Lifted(each.reason, each.what) for each in heard], now)


def covered(suppressed: Collection[Suppression], what: OptOut) -> bool:
    """Nothing more is said by it: all mails are refused already, or these."""
    held = [each.what for each in suppressed if each.reason is StopReason.UNSUBSCRIBE]
    return EVERYTHING in held or what in held


def _unsubscribe(
    tx: Transaction, hashed: bytes, email: str | None, wish: Wish, occurred_at: datetime, now: datetime
) -> tuple[Recorded, ...]:
    """Known or not, what runs all the same is stopped: somebody may have been mailed who had said no."""
    event = unsubscribed(email, wish, occurred_at, now)
    is_news = not covered(tx.suppressions_of(hashed), wish.what)
    if is_news and email is None:
        tx.opt_out_of_nobody(hashed, event)
    running = tx.open_enrollments([email]) if email else ()
    followed = tuple(stops(wish, running, occurred_at, now))
    if not is_news:  # a pause would get longer each time
        return tx.record_all(each for each in followed if each.type is EventType.CAMPAIGN_STOP)
    recorded = tx.record_all((event, *followed))
    log.info("somebody unsubscribed", extra={"event": recorded[0].id, "source": wish.source, "scope": wish.what.scope})
    return recorded


def _resubscribe(
    tx: Transaction, hashed: bytes, email: str | None, wish: Wish, lifted: Collection[Lifted], now: datetime
) -> tuple[Recorded, ...]:
    if not lifted:
        return ()
    if email is None:
        tx.lift_of_nobody(hashed, lifted)
    recorded = tx.record(resubscribed(email, wish, lifted, now))
    log.info("somebody is mailed again", extra={"event": recorded.id, "source": wish.source})
    return (recorded,)


def _resumed(tx: Transaction, email: str, done_at: datetime, now: datetime) -> Iterator[Event]:
    for each in tx.stopped_enrollments([email]):
        last = next(iter(tx.signals_of(each)), None)
        if last and _stopped_then(last.event, done_at):
            yield resume(each, ResumeReason.RETRACTED, now)


def _stopped_then(signal: Event, moment: datetime) -> bool:
    by_it = signal.type is EventType.CAMPAIGN_STOP and signal.facts.get("reason") == StopReason.UNSUBSCRIBE
    return by_it and signal.observed_at == moment
