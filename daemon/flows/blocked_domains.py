"""Nothing more is to be sent to a whole domain: written down, and what runs to anybody there stops.

Written first: what is prepared from then on is refused, so that each stop is the last word.
"""

import logging
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from itertools import islice

from daemon.core.blocked_domains import SUPPRESSES, BlockedDomain
from daemon.core.events import Evidence
from daemon.core.stop import Cause, by_hand, stop
from daemon.storage.store import Store

log = logging.getLogger(__name__)

AT_ONCE = 200  # stops in one transaction: whoever records a reply waits that long, and no longer


def block_domain(store: Store, domain: str, reason: str, by: str, now: datetime) -> BlockedDomain:
    """Blocked again, it has the new reason."""
    with store.transaction() as tx:
        blocked = tx.block_domain(domain, reason, by, now)
    _stop_below(store, {domain: reason}, now)
    return blocked


def block_new_domains(store: Store, wanted: Iterable[tuple[str, str, datetime]], by: str, now: datetime) -> list[bool]:
    """Each with its reason and since when. False: it was blocked already, and keeps those it has."""
    told = list(wanted)
    with store.transaction() as tx:
        news = [tx.block_new_domain(domain, reason, by, at) for domain, reason, at in told]
    _stop_below(store, {domain: reason for domain, reason, _ in told}, now)
    return news


def let_domain_go(store: Store, domain: str) -> bool:
    """What was stopped stays stopped. False: it was not blocked."""
    with store.transaction() as tx:
        return tx.let_domain_go(domain)


def _stop_below(store: Store, reasons: Mapping[str, str], now: datetime) -> None:
    """Also where it was blocked before: something may have gone out all the same."""
    stopped = 0
    for mailed, blocked in store.reads.mailed_below(reasons).items():
        why = Evidence(SUPPRESSES, f"Nothing may be sent to {blocked}: {reasons[blocked] or 'no reason was told'}")
        stopped += _stop_at(store, mailed, replace(by_hand(now), evidence=(why,)))
    log.info("domains are blocked", extra={"domains": len(reasons), "stopped": stopped})


def _stop_at(store: Store, domain: str, cause: Cause) -> int:
    stopped = 0
    while True:
        with store.transaction() as tx:
            portion = tuple(islice(tx.open_enrollments_of_account(domain), AT_ONCE))
            tx.record_all(stop(each, cause) for each in portion)
        stopped += len(portion)
        if len(portion) < AT_ONCE:
            return stopped
