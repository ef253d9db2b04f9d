"""The mails that a person settles: listed until they are taken, and erased with whoever wrote them."""

from datetime import timedelta

from daemon.storage.store import Store
from tests.storage.sample import FLYNN, NOW, REP, new_send, recorded, sent, stop

RAM = "ram@flynnsarcade.com"
THERE = "flynnsarcade.com"


def test_a_mail_is_listed_until_it_is_taken(store: Store) -> None:
    with store.transaction() as tx:
        tx.leave_to_a_person(RAM, THERE, b"sealed", REP, None, NOW)
    (listed,) = store.reads.unsettled(None, 10).items
    assert (listed.company, listed.mailbox, listed.sealed, listed.seen_at) == (THERE, REP, b"sealed", NOW)
    assert store.reads.unsettled_mail(listed.id) == listed
    with store.transaction() as tx:
        assert tx.take_unsettled(listed.id) == listed
        assert tx.take_unsettled(listed.id) is None
    assert store.reads.unsettled(None, 10).items == ()


def test_they_are_counted_no_further_than_asked(store: Store) -> None:
    with store.transaction() as tx:
        for _ in range(3):
            tx.leave_to_a_person(RAM, THERE, b"sealed", REP, None, NOW)
    assert [store.reads.unsettled_number(at_most, REP) for at_most in (2, 10)] == [2, 3]
    assert store.reads.unsettled_number(10, "other@example.com") == 0


def test_who_is_erased_leaves_nothing_on_the_list(store: Store) -> None:
    with store.transaction() as tx:
        tx.leave_to_a_person(RAM, THERE, b"sealed", REP, None, NOW)
        tx.leave_to_a_person("quorra@" + THERE, THERE, b"sealed", REP, None, NOW)
        assert tx.erase(tx.person("Ram@FlynnsArcade.com"), NOW)["unsettled"] == 1
    assert len(store.reads.unsettled(None, 10).items) == 1


def test_what_waits_for_its_send_leaves_the_list_with_it(store: Store) -> None:
    with store.transaction() as tx:
        waits = tx.remember(["a1@x"], [], b"sealed", REP, NOW)
        tx.leave_to_a_person(RAM, THERE, b"sealed", REP, waits, NOW)
        tx.forget(waits)
    assert store.reads.unsettled(None, 10).items == ()


def test_a_company_is_mailed_from_the_first_send_on(store: Store) -> None:
    sent(store, new_send())
    with store.transaction() as tx:
        assert tx.mailed_company(THERE, NOW)
        assert not tx.mailed_company(THERE, NOW - timedelta(seconds=1))
        assert not tx.mailed_company("encom.com", NOW)
    assert store.reads.companies_among([THERE, "encom.com"]) == {THERE}


def test_of_everybody_mailed_at_a_company_the_latest_mail_is_told(store: Store) -> None:
    (first,) = sent(store, new_send())
    sent(store, new_send("b1@x", "alan@encom.com"), new_send("c1@x", campaign="autumn"))
    recorded(store, stop(campaign="autumn"))
    told = [(each.contact.email, each.campaign_id, each.stopped) for each in store.reads.mailed_at(THERE, 10)]
    assert told == [(FLYNN, "autumn", True), (FLYNN, "spring", False)]
    assert store.reads.mailed_at(THERE, 10)[1].send_id == first.id


def test_the_latest_send_is_found_by_contact_and_campaign(store: Store) -> None:
    early, late = sent(store, new_send(), new_send("b1@x", campaign="autumn", after=timedelta(hours=1)))
    with store.transaction() as tx:
        assert tx.latest_send(FLYNN, None) == late
        assert tx.latest_send(FLYNN, "spring") == early
        assert tx.latest_send("nobody@x.example", None) is None
        assert tx.send(early.id) == early
        assert tx.send("snd_x") is None
