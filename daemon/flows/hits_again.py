"""Rules learn: what was decided of hits long ago is decided anew by those of today.

Rows and figures follow. The log is not touched: it tells what was told then.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from daemon.core.actor import AROUND, Reason
from daemon.core.events import Actor
from daemon.core.hits import HitKind
from daemon.flows.hits import COUNTED, Ours, Verdict, relabel, verdicts
from daemon.storage.kept_hits import KeptHit
from daemon.storage.store import Store
from daemon.storage.transaction import Transaction

PORTION = 200
BY_NETWORK = (Reason.MACHINE_NETWORK, Reason.FOLLOWED_HIDDEN_LINK, Reason.LINKS_AT_ONCE)


@dataclass(frozen=True, slots=True)
class Relabelled:
    """Another label for hits of a kind: who it was thought to be and is, with the reasons."""

    kind: HitKind
    actor_before: str
    reason_before: str
    actor: str
    reason: str


@dataclass(frozen=True, slots=True)
class Replayed:
    hits: int
    changed: Counter[Relabelled]


def judge_again(store: Store, since: datetime, ours: Ours) -> Replayed:
    """All that is kept of hits since then."""
    seen, after = 0, 0
    changed: Counter[Relabelled] = Counter()
    while True:
        with store.transaction() as tx:
            portion = tx.decided_hits(after, since, PORTION)
            changed.update(_relabelled(each) for each in _rejudge(tx, portion, ours))
        seen += len(portion)
        if len(portion) < PORTION:
            return Replayed(seen, changed)
        after = portion[-1].number


def _rejudge(tx: Transaction, portion: Sequence[KeptHit], ours: Ours) -> list[Verdict]:
    names = {each.hit.send_id for each in portion}
    sends = tx.touched_sends(names)
    asked = [each for each in portion if each.hit.send_id in sends and _may_change(each, ours)]
    if not asked:
        return []
    found = verdicts(tx.hits_around(asked, AROUND), asked, sends, ours)
    changed = [each for each in found if (each.judged.actor, each.judged.reason) != (each.kept.actor, each.kept.reason)]
    relabel(tx, changed, sends, tx.labels_of(names))
    return changed


def _may_change(kept: KeptHit, ours: Ours) -> bool:
    """A browser that is ours no more was ours then; and what an address told, it told before it was cut or gone."""
    forgotten = kept.hit.address is None and kept.reason in BY_NETWORK
    cut = kept.reason == Reason.MACHINE_NETWORK and ours.machine_networks.may_hold(kept.hit.address)
    return kept.hit.kind in COUNTED and kept.actor is not Actor.SELF and not (forgotten or cut)


def _relabelled(verdict: Verdict) -> Relabelled:
    kept = verdict.kept
    return Relabelled(
        kept.hit.kind, str(kept.actor), str(kept.reason), str(verdict.judged.actor), str(verdict.judged.reason)
    )
