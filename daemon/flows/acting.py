"""A person pressed the button behind a link: all that the link does is done in one transaction.

Who presses again, reads the same. What is begun (a follow-up, a request, a call) is begun once for a mail or message,
known by the link, the person and the deed. What somebody is or wants (a list, a field, an interest, an opt-out) holds
after every press: it may have been changed in between.
"""

import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from enum import Enum

from daemon.core.actions import (
    Action,
    AddInterest,
    AddToList,
    CallWebhook,
    ChangeField,
    CreateFollowUp,
    OpenRequest,
    Unsubscribe,
    kind_of,
    name_of,
)
from daemon.core.actor import AROUND, Known, judge
from daemon.core.events import Actor, Evidence
from daemon.core.hits import Hit, Judged
from daemon.core.networks import Networks
from daemon.core.opt_outs import OptOut, OptOutScope, Source, Wish
from daemon.core.work import (
    Details,
    Through,
    acted,
    changes,
    follow_up_created,
    request_opened,
)
from daemon.flows.behind import Behind
from daemon.flows.hits import Ours
from daemon.flows.unsubscribes import opt_out
from daemon.flows.work import put_on_list
from daemon.storage.ids import new_id
from daemon.storage.kept_hits import KeptHit, TouchedSend
from daemon.storage.store import Store
from daemon.storage.transaction import Transaction

log = logging.getLogger(__name__)

TAKEN_UP = 200  # hits that came in a moment ago, beside which this one is judged
NOT_KEPT = 0  # no hit has this number


class Outcome(Enum):
    """What became of it."""

    DONE = "all of it holds, from now on or from before"
    OURS = "one of us pressed: nothing was done"
    MACHINE = "no person pressed: nothing was done"
    NOBODY = "nothing is known of whoever it was for: nothing was done"


def act(store: Store, pressed: Behind, hit: Hit, machine_networks: Networks, now: datetime) -> Outcome:
    """`hit` is the press itself. Whoever may be a person acts: machines of which nobody can tell press no buttons."""
    ours = Ours(store.reads.own_devices(), machine_networks)
    with store.transaction() as tx:
        judged = _judged(tx, hit, pressed.whose, ours)
        if judged.actor is Actor.SELF:
            return Outcome.OURS
        if judged.actor is Actor.MACHINE:
            log.info("a machine pressed a link's button", extra={"link": pressed.link, "reason": judged.reason})
            return Outcome.MACHINE
        contact = pressed.whose.contact if pressed.whose else None
        if contact is None or not tx.is_known(contact):
            return Outcome.NOBODY
        _do_all(tx, pressed, contact, judged, now)
    return Outcome.DONE


def _judged(tx: Transaction, hit: Hit, whose: TouchedSend | None, ours: Ours) -> Judged:
    """By the rules for clicks, with what was clicked beside it."""
    tx.take_up_hits(0, TAKEN_UP)
    beside = tx.hits_around([KeptHit(NOT_KEPT, hit, None, None, None, None)], 2 * AROUND)
    sent_at = whose.sent_at if whose else None
    known = Known([each.hit for each in beside], sent_at, None, ours.devices, ours.machine_networks)
    return judge(hit, known)


def _do_all(tx: Transaction, pressed: Behind, contact: str, judged: Judged, now: datetime) -> None:
    did: list[Action] = []
    left: list[Action] = []
    for each in pressed.actions:
        if _do(tx, each, contact, pressed, judged, now):
            is_deaf = isinstance(each, CallWebhook) and not tx.is_listening(each.url)
            (left if is_deaf else did).append(each)
    if not did and not left:
        return
    told = tx.record(acted(contact, _kinds(did), _kinds(left), judged, _through(pressed), now))
    for each in did:
        if isinstance(each, CallWebhook):
            tx.put_out_to(told, each.url)
    log.info("a link acted", extra={"link": pressed.link, "event": told.id, "did": _kinds(did)})
    if left:
        log.warning("a link calls a webhook that is not there any more", extra={"link": pressed.link})


def _do(tx: Transaction, action: Action, contact: str, pressed: Behind, judged: Judged, now: datetime) -> bool:
    """False: it is so already, or was begun by an earlier press."""
    through = _through(pressed)
    match action:
        case AddToList(list=name):
            return put_on_list(tx, contact, name, through, now)
        case ChangeField(field=field, value=value):
            before = tx.details_of(contact)
            return _change(tx, contact, before, replace(before, fields={**before.fields, field: value}), through, now)
        case AddInterest(interest=interest):
            before = tx.details_of(contact)
            after = replace(before, interests=tuple({*before.interests, interest}))
            return _change(tx, contact, before, after, through, now)
        case Unsubscribe(category=category):
            return bool(opt_out(tx, contact, _wish(category, through, judged.hit.agent), now))
        case CreateFollowUp() | OpenRequest() | CallWebhook():
            message = pressed.whose.id if pressed.whose else ""
            if not tx.note_deed(pressed.link, contact, name_of(action, message), now):
                return False
            _begin(tx, action, contact, through, now)
            return True


def _begin(
    tx: Transaction,
    action: CreateFollowUp | OpenRequest | CallWebhook,
    contact: str,
    through: Through,
    now: datetime,
) -> None:
    """What would be there twice, if it were done twice."""
    match action:
        case CreateFollowUp():
            assignee = action.assignee or tx.owner_of(contact)
            named = new_id("fup", now)
            tx.record(follow_up_created(contact, named, action.type, now + action.due_in, assignee, through, now))
        case OpenRequest(category=category):
            tx.record(request_opened(contact, new_id("req", now), category, through, now))
        case CallWebhook():
            pass  # it is told what was done, once all is


def _change(tx: Transaction, contact: str, before: Details, after: Details, through: Through, now: datetime) -> bool:
    return bool(tx.record_all(changes(contact, before, after, through, now)))


def _through(pressed: Behind) -> Through:
    whose = pressed.whose
    if whose is None:
        return Through(pressed.link)
    send_id = whose.id if whose.channel is None else None
    return Through(pressed.link, whose.campaign_id or None, send_id, whose.mailbox)


def _wish(category: str, through: Through, agent: str | None) -> Wish:
    return Wish(
        OptOut(OptOutScope.CATEGORY, category),
        Source.LINK,
        campaign_id=through.campaign_id,
        send_id=through.send_id,
        mailbox=through.mailbox,
        evidence=(Evidence(Source.LINK, f"User-Agent: {agent}" if agent else ""),),
    )


def _kinds(actions: Sequence[Action]) -> list[str]:
    return [kind_of(each) for each in actions]
