"""What judging hits asks of the store."""

from datetime import timedelta

from daemon.core.events import EventType
from daemon.core.hits import Hit, HitKind
from daemon.flows.hits import Ours
from daemon.flows.hits_again import judge_again
from daemon.flows.new_hits import judge_new
from daemon.storage.store import Store
from tests.storage.sample import NOW, happened, new_send, recorded, sent
from tests.storage.test_query_plans import SMALL, sqlite_store, watch

__all__ = ["sqlite_store"]  # the fixture

LATER = NOW + timedelta(hours=1)
CHROME = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36"


def test_judging_walks_through_no_table(sqlite_store: Store) -> None:
    send = sent(sqlite_store, new_send())[0]
    plans = watch(sqlite_store)
    with sqlite_store.transaction() as tx:
        tx.add_hits([_hit(1, HitKind.OPEN, send.id), _hit(2, HitKind.CLICK, send.id), _hit(3, HitKind.TRAP, send.id)])
    assert judge_new(sqlite_store, LATER, Ours()) == 3
    recorded(sqlite_store, happened(EventType.REPLY_RECEIVED, matched_by="message_id"))
    assert len(plans) > 10
    assert {plan for plan in plans if plan.startswith("SCAN") and plan.split()[1] not in SMALL} == set()


def test_judging_anew_reads_on_where_it_stopped(sqlite_store: Store) -> None:
    """Every row is read once, in the order of their numbers."""
    plans = watch(sqlite_store)
    assert judge_again(sqlite_store, NOW, Ours()).hits == 0
    assert [plan for plan in plans if "hits" in plan] == ["SEARCH hits USING INTEGER PRIMARY KEY (rowid>?)"]


def _hit(number: int, kind: HitKind, send_id: str) -> Hit:
    at = LATER - timedelta(minutes=number)
    url = "https://halyard.example/" if kind is HitKind.CLICK else None
    return Hit(number.to_bytes(16), kind, at, send_id, url=url, address="203.0.113.7", agent=CHROME)
