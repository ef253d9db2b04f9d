"""Opens and clicks are kept while their mail matters; what they add up to stays."""

from datetime import datetime, timedelta

from daemon.core.events import Actor
from daemon.core.hits import HitKind
from daemon.core.links import NewLink
from daemon.core.retention import HitsKept
from daemon.flows.retention import purge
from daemon.storage.store import Store
from tests.storage.sample import NOW, new_send, sent
from tests.storage.touched import NETWORK, counted, hit, kept

DAY = timedelta(days=1)
KEPT = HitsKept(365 * DAY, 180 * DAY)


def one_send(store: Store, message_id: str = "a1@x") -> str:
    return sent(store, new_send(message_id))[0].id


def purged(store: Store, now: datetime) -> int:
    return purge(store, now, KEPT)["hits"]


def test_hits_are_kept_as_long_as_their_mail_is_young(store: Store) -> None:
    send = one_send(store)
    hit(store, send)
    assert purged(store, NOW + 365 * DAY) == 0
    assert purged(store, NOW + 366 * DAY) == 1


def test_all_hits_of_an_old_mail_go_the_latest_opens_too(store: Store) -> None:
    send = one_send(store)
    hit(store, send, HitKind.CLICK)
    hit(store, send, at=NOW + 360 * DAY)
    assert purged(store, NOW + 366 * DAY) == 2


def test_hits_are_kept_while_a_link_of_their_mail_is_clicked(store: Store) -> None:
    send, other = one_send(store), one_send(store, "b1@x")
    hit(store, send)
    hit(store, other)
    hit(store, send, HitKind.CLICK, NOW + 300 * DAY)
    assert purged(store, NOW + 400 * DAY) == 1
    assert [each for each, _ in kept(store)] == [send, send]
    assert purged(store, NOW + 481 * DAY) == 2


def test_hits_of_a_link_of_no_mail_are_kept_as_long(store: Store) -> None:
    new = NewLink(None, None, "sms", "https://a.example/")
    with store.transaction() as tx:
        made = tx.add_made_link(new, NOW)
    hit(store, made.message, HitKind.CLICK)
    assert purged(store, NOW + 365 * DAY) == 0
    assert purged(store, NOW + 366 * DAY) == 1


def test_hits_go_though_their_send_is_unknown(store: Store) -> None:
    send = one_send(store)
    hit(store, send[:-1] + ("0" if send[-1] != "0" else "1"))
    assert purged(store, NOW + 366 * DAY) == 1


def test_what_was_not_judged_yet_is_not_counted_and_stays(store: Store) -> None:
    hit(store, one_send(store), actor=None)
    assert purged(store, NOW + 4000 * DAY) == 0


def test_what_they_add_up_to_stays(store: Store) -> None:
    hit(store, one_send(store))
    counted(store, "2026-11-21", HitKind.OPEN, 1, 1)
    purged(store, NOW + 1000 * DAY)
    assert kept(store) == []
    opened = store.reads.campaign_statistics("spring", Actor.HUMAN, 10).count(HitKind.OPEN, Actor.HUMAN)
    assert (opened.total, opened.unique) == (1, 1)


def test_addresses_are_dropped_after_a_month(store: Store) -> None:
    send = one_send(store)
    hit(store, send)
    hit(store, send, at=NOW + DAY)
    assert purge(store, NOW + 30 * DAY, KEPT)["hit_addresses"] == 0
    assert purge(store, NOW + 31 * DAY, KEPT)["hit_addresses"] == 1
    assert kept(store) == [(send, None), (send, NETWORK)]


def test_more_than_a_portion_goes_too(store: Store, monkeypatch) -> None:
    send = one_send(store)
    for _ in range(3):
        hit(store, send)
    assert purged(store, NOW + 366 * DAY) == 3
