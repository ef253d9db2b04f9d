"""What is told of a view: who it was, once that can be told, and each look that is over; once, and in their order."""

from collections.abc import Iterator
from datetime import datetime

from daemon.core.actor import AROUND, Known, Reason, is_ripe, judge
from daemon.core.document_events import Moment, Visit, completed, downloaded, opened, page_viewed
from daemon.core.dwell import SAME_VISIT, Progress, left, read_through
from daemon.core.events import Actor, Event
from daemon.core.hits import Hit, Judged
from daemon.core.networks import Networks
from daemon.core.reader import as_hit
from daemon.storage.kept_hits import KeptHit
from daemon.storage.kept_views import KeptView
from daemon.storage.transaction import Transaction

SHOWN_WITHIN = AROUND  # who has asked for no page until then, shows it to nobody


def tell(tx: Transaction, view: KeptView, after: Progress, now: datetime, machines: Networks) -> None:
    """`view` is as it was before, but for `last_at`; `after` is saved. Nothing, while nobody can tell who it is."""
    visit = _known(view, after)
    events: list[Event] = []
    if visit is None:
        hit = _hit(view)
        was_shown = _was_shown(view, after)
        is_time = was_shown or now - view.begun_at >= SHOWN_WITHIN
        if not is_time or not is_ripe(hit, _sent_at(tx, view), now):
            return
        visit, is_new = _decided(tx, view, _judged(tx, hit, machines, was_shown), now)
        if is_new:
            events.append(_opening(tx, view, visit, now, _is_first(tx, view, visit)))
    tx.visit_goes_on(visit.number, view.last_at)
    events += (*_looks(tx, view, visit, after, now), *_completion(tx, view, visit, now))
    if events:
        tx.record_all(events)


def tell_download(tx: Transaction, view: KeptView, now: datetime, machines: Networks) -> None:
    """Whoever takes the file along is not waited for: it is told at once."""
    visit = _known(view, view.progress)
    events: list[Event] = []
    is_first = False
    if visit is None:
        visit, is_new = _decided(tx, view, _judged(tx, _hit(view), machines, was_shown=True), now)
        is_first = _is_first(tx, view, visit)
        if is_new and _was_shown(view, view.progress):
            events.append(_opening(tx, view, visit, now, is_first))
    tx.note_download(visit.number)
    tx.visit_goes_on(visit.number, now)
    seen = tx.seen_in_visit(visit.number)
    tx.record_all((*events, downloaded(visit, seen, _moment(tx, visit, now, now), is_first)))


def _known(view: KeptView, after: Progress) -> Visit | None:
    """None: nobody has said yet who it is, or what was said then holds no more."""
    if view.visit is None or view.actor is None or view.reason is None:
        return None
    if view.reason == Reason.NEVER_SHOWN and _was_shown(view, after):
        return None
    return Visit(view.visit, view.id, view.shown, Judged(_hit(view), view.actor, view.reason))


def _began_at(view: KeptView) -> datetime:
    """What was opened behind another tab begins when it is looked at, not when it was asked for."""
    return view.begun_at if view.visit is None else view.last_at


def _was_shown(view: KeptView, after: Progress) -> bool:
    """Its script ran, or an image of a page was fetched without it."""
    return after.sequence is not None or view.asked_for


def _hit(view: KeptView) -> Hit:
    return as_hit(view.id, view.begun_at, view.shown.send_id, view.visitor)


def _sent_at(tx: Transaction, view: KeptView) -> datetime | None:
    send_id = view.shown.send_id
    send = tx.touched_sends({send_id}).get(send_id) if send_id else None
    return send.sent_at if send else None


def _judged(tx: Transaction, hit: Hit, machines: Networks, was_shown: bool) -> Judged:
    """A person who is shown no page is none; a machine is one all the same."""
    own = frozenset({hit.device}) if hit.device is not None and tx.is_own_device(hit.device) else frozenset[bytes]()
    found = judge(hit, _beside(tx, hit, own, machines))
    if found.actor is Actor.HUMAN and not was_shown:
        return Judged(hit, Actor.UNKNOWN, Reason.NEVER_SHOWN)
    return found


def _beside(tx: Transaction, hit: Hit, own: frozenset[bytes], machines: Networks) -> Known:
    send = tx.touched_sends({hit.send_id}).get(hit.send_id)
    if send is None:
        return Known(own_devices=own, machine_networks=machines)
    around = tx.hits_around([KeptHit(0, hit, None, None, None, None)], AROUND)
    return Known([each.hit for each in around], send.sent_at, send.replied_at, own, machines)


def _decided(tx: Transaction, view: KeptView, judged: Judged, now: datetime) -> tuple[Visit, bool]:
    """The visit it belongs to, and whether that begins with it."""
    actor, at = judged.actor, _began_at(view)
    number = tx.visit_that_goes_on(view, actor, at - SAME_VISIT)
    is_new = number is None
    if number is None:
        number = tx.begin_visit(view, actor, judged.reason, at)
    tx.decide_view(view, actor, judged.reason, number)
    if judged.hit.device is not None:
        tx.devices_seen({judged.hit.device}, now)
    return Visit(number, view.id, view.shown, judged), is_new


def _opening(tx: Transaction, view: KeptView, visit: Visit, now: datetime, is_first: bool) -> Event:
    return opened(visit, tx.seen_in_visit(visit.number), _moment(tx, visit, _began_at(view), now), is_first)


def _is_first(tx: Transaction, view: KeptView, visit: Visit) -> bool:
    return visit.judged.actor is Actor.HUMAN and tx.share_opened(view.share, _began_at(view))


def _looks(tx: Transaction, view: KeptView, visit: Visit, after: Progress, now: datetime) -> Iterator[Event]:
    gone = left(view.progress, after)
    if not gone:
        return
    tx.note_looks(view, gone, view.last_at)
    moment = _moment(tx, visit, view.last_at, now)
    for look in gone:
        yield page_viewed(visit, look, moment)


def _completion(tx: Transaction, view: KeptView, visit: Visit, now: datetime) -> Iterator[Event]:
    seen = tx.seen_in_visit(visit.number)
    if read_through(seen, view.shown.pages) and tx.complete_visit(visit.number, view.last_at):
        yield completed(visit, seen, _moment(tx, visit, view.last_at, now))


def _moment(tx: Transaction, visit: Visit, at: datetime, now: datetime) -> Moment:
    return Moment(at, now, tx.page_in_front(visit.number))
