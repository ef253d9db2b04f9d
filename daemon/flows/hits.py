"""Hits become what happened: who it was is decided, told in the log and added up, all of it in one transaction."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from daemon.core.actor import AROUND, Known, is_ripe, judge
from daemon.core.events import Actor, Event
from daemon.core.hit_counts import ANY_LINK, Change, Label, added_up
from daemon.core.hits import Hit, HitKind, Judged
from daemon.core.networks import NO_NETWORKS, Networks, network_of
from daemon.core.touches import NO_LINK, About, Followed, inferred, touch
from daemon.storage.kept_hits import KeptHit, TouchedSend
from daemon.storage.transaction import Transaction
from daemon.storage.verbs.judging import Decision

COUNTED = (HitKind.OPEN, HitKind.CLICK)  # what was inferred is only told; what fell into the trap only tells of others
DOUBTFUL = (Actor.HUMAN, Actor.UNKNOWN)
Sends = Mapping[str, TouchedSend]


@dataclass(frozen=True, slots=True)
class Ours:
    """Which browsers are our own people's, and which networks the operator knows to be machines'."""

    devices: frozenset[bytes] = frozenset()
    machine_networks: Networks = NO_NETWORKS


@dataclass(frozen=True, slots=True)
class Verdict:
    """`link` is the number of the link that was followed, once it has one; `library` its id where it is of there."""

    kept: KeptHit
    judged: Judged
    link: int | None
    library: str | None = None
    made: str | None = None  # its own id, where it is of no mail


def decide(tx: Transaction, portion: Sequence[KeptHit], now: datetime, ours: Ours) -> int:
    """How many of these were ripe, and are decided now."""
    sends = tx.touched_sends({each.hit.send_id for each in portion})
    ripe = [each for each in portion if is_ripe(each.hit, _sent_at(sends, each), now)]
    if not ripe:
        return 0
    around = tx.hits_around(ripe, 2 * AROUND)
    late = [each for each in verdicts(around, _neighbours(around, ripe), sends, ours) if _was_mistaken(each)]
    if late:
        relabel(tx, late, sends, tx.labels_of({each.kept.hit.send_id for each in late}))
    names = _names(tx, ripe, sends)
    fresh = [_linked(tx, each, sends, names, now) for each in verdicts(around, ripe, sends, ours)]
    labels = tx.labels_of({each.hit.send_id for each in ripe})
    sequences = _tell(tx, fresh, sends, labels, now)
    tx.decide_hits([_decision(each, sequences.get(each.kept.number)) for each in fresh])
    tx.add_to_counts(added_up(tuple(_changes(fresh, sends)), labels))
    tx.devices_seen({each.hit.device for each in ripe if each.hit.device}, now)
    return len(ripe)


def verdicts(around: Iterable[KeptHit], which: Iterable[KeptHit], sends: Sends, ours: Ours) -> list[Verdict]:
    """In the order of time. `around` are all hits of the same mails at about that time."""
    beside: dict[str, list[Hit]] = defaultdict(list)
    for each in around:
        beside[each.hit.send_id].append(each.hit)
    return [
        Verdict(each, judge(each.hit, _known(beside[each.hit.send_id], sends.get(each.hit.send_id), ours)), each.link)
        for each in sorted(which, key=lambda kept: (kept.hit.at, kept.number))
    ]


def relabel(tx: Transaction, changed: Sequence[Verdict], sends: Sends, labels: Mapping[Label, int]) -> None:
    """Rows and figures follow; what was told stays told."""
    tx.relabel_hits({each.kept.number: (each.judged.actor, each.judged.reason) for each in changed})
    tx.add_to_counts(added_up(tuple(_changes(changed, sends)), labels))


def _known(beside: Sequence[Hit], send: TouchedSend | None, ours: Ours) -> Known:
    sent_at, replied_at = (send.sent_at, send.replied_at) if send else (None, None)
    return Known(beside, sent_at, replied_at, ours.devices, ours.machine_networks)


def _sent_at(sends: Sends, kept: KeptHit) -> datetime | None:
    send = sends.get(kept.hit.send_id)
    return send.sent_at if send else None


def _neighbours(around: Iterable[KeptHit], ripe: Sequence[KeptHit]) -> Iterator[KeptHit]:
    """Those that were taken for a person before they had these for company."""
    times: dict[str, list[datetime]] = defaultdict(list)
    for each in ripe:
        times[each.hit.send_id].append(each.hit.at)
    for each in around:
        doubtful = each.actor in DOUBTFUL and each.hit.kind in COUNTED
        if doubtful and any(abs(each.hit.at - at) <= AROUND for at in times[each.hit.send_id]):
            yield each


def _was_mistaken(verdict: Verdict) -> bool:
    """What comes later can only show that it was a machine after all."""
    return verdict.judged.actor is Actor.MACHINE


@dataclass(frozen=True, slots=True)
class _Names:
    """The ids of links: of the library's by number, of those of no mail by message and place."""

    library: Mapping[int, str]
    made: Mapping[tuple[str, int], str]


def _names(tx: Transaction, ripe: Sequence[KeptHit], sends: Sends) -> _Names:
    messages = {send.id for send in sends.values() if send.channel is not None}
    library = {each.hit.library for each in ripe if each.hit.library is not None}
    return _Names(tx.library_ids(library), tx.made_ids(messages))


def _linked(tx: Transaction, verdict: Verdict, sends: Sends, names: _Names, now: datetime) -> Verdict:
    hit = verdict.kept.hit
    send = sends.get(hit.send_id)
    if send is None or hit.kind is not HitKind.CLICK or hit.url is None:
        return verdict
    library = names.library.get(hit.library) if hit.library is not None else None
    number = tx.link_number(send.campaign_id, hit.url, hit.library if library else None, now)
    made = names.made.get((hit.send_id, hit.place or 0))
    return Verdict(verdict.kept, verdict.judged, number, library, made)


def _tell(
    tx: Transaction, fresh: Sequence[Verdict], sends: Sends, labels: Mapping[Label, int], now: datetime
) -> Mapping[int, int]:
    """Hits' numbers, and the places in the log of the events that tell them. A purged mail's are nobody's."""
    seen = Counter(labels)
    told: list[tuple[KeptHit | Judged, Event]] = []
    for each in fresh:
        if (send := sends.get(each.kept.hit.send_id)) is None:
            continue
        about = About(send.id, send.campaign_id or None, send.contact, send.mailbox, send.channel)
        if send.channel is None and (read := inferred(each.judged, seen)) is not None:
            told += [(read, event) for event in (touch(read, about, NO_LINK, now, seen),) if event]
            seen[_label(read)] += 1
        if (event := touch(each.judged, about, Followed(each.link, each.library, each.made), now, seen)) is not None:
            told.append((each.kept, event))
        seen[_label(each.judged)] += 1
    recorded = tx.record_all(event for _, event in told) if told else ()
    sequences = {}
    for (what, _), record in zip(told, recorded, strict=True):
        if isinstance(what, Judged):
            tx.keep_inferred(what.hit, what.reason, record.sequence)
        else:
            sequences[what.number] = record.sequence
    return sequences


def _label(judged: Judged) -> Label:
    return Label(judged.hit.send_id, judged.hit.kind, ANY_LINK, judged.actor)


def _decision(verdict: Verdict, sequence: int | None) -> Decision:
    hit = verdict.kept.hit
    return Decision(
        number=verdict.kept.number,
        actor=verdict.judged.actor,
        reason=verdict.judged.reason,
        link=verdict.link,
        sequence=sequence,
        address=network_of(hit.address),
    )


def _changes(changed: Iterable[Verdict], sends: Sends) -> Iterator[Change]:
    for each in changed:
        hit = each.kept.hit
        send = sends.get(hit.send_id)
        if send is not None and hit.kind in COUNTED:
            yield Change(send.id, send.campaign_id, hit.kind, hit.at, each.link, each.kept.actor, each.judged.actor)
