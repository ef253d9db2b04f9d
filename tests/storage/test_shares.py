"""Links to documents: whose they are, and until when."""

from datetime import timedelta

import pytest

from daemon.bus import MemoryBus, Topic
from daemon.core.documents import Closed, closed
from daemon.core.sends import Contact
from daemon.storage.errors import BadCursor
from daemon.storage.store import Store
from tests.storage.documents import add_document, add_share
from tests.storage.sample import FLYNN, NOW, QUORRA, REP, new_send, sent


def test_a_link_is_kept_as_it_was_made(store: Store) -> None:
    made = add_share(
        store,
        add_document(store),
        contact=Contact("Flynn@FlynnsArcade.com", "c-17", "Kevin Flynn"),
        campaign_id="spring",
        send_id="snd_1",
        sender=REP,
        sender_name="Sam Flynn",
        note="See page 4",
        can_download=False,
        tracks_links=False,
        asks_email=True,
        password_hash="$argon2id$…",
        expires_at=NOW + timedelta(days=7),
    )
    assert made.contact == FLYNN
    assert store.reads.share(made.number) == store.reads.share_by_id(made.id) == made
    assert "argon2" not in repr(made)
    known = store.reads.contact(FLYNN)
    assert known is not None
    assert known.contact == Contact(FLYNN, "c-17", "Kevin Flynn")


def test_an_open_link_is_nobodys(store: Store) -> None:
    made = add_share(store, add_document(store))
    assert (made.contact, made.sender) == (None, "")
    assert store.reads.share(made.number) == made


def test_what_was_said_of_a_contact_before_is_not_unsaid(store: Store) -> None:
    sent(store, new_send(contact=FLYNN))
    add_share(store, add_document(store), contact=Contact(FLYNN, "c-17"))
    add_share(store, add_document(store), contact=Contact(FLYNN, name="Kevin"))
    known = store.reads.contact(FLYNN)
    assert known is not None
    assert known.contact == Contact(FLYNN, "c-17", "Kevin")


def test_a_link_is_revoked_once_and_stays_revoked(store: Store) -> None:
    made = add_share(store, add_document(store))
    with store.transaction() as tx:
        assert tx.revoke_share(made.id, NOW)
        assert tx.revoke_share(made.id, NOW + timedelta(days=1))
        assert not tx.revoke_share("shr_none", NOW)
    found = store.reads.share(made.number)
    assert found is not None
    assert found.revoked_at == NOW
    assert closed(found, NOW) is Closed.REVOKED


def test_a_link_is_opened_for_the_first_time_once(store: Store) -> None:
    made = add_share(store, add_document(store))
    with store.transaction() as tx:
        assert tx.share_opened(made.number, NOW)
        assert not tx.share_opened(made.number, NOW + timedelta(days=1))
    found = store.reads.share(made.number)
    assert found is not None
    assert found.opened_at == NOW


def test_a_documents_links_are_listed_newest_first_in_pages(store: Store) -> None:
    document, other = add_document(store), add_document(store)
    first, second, third = (
        add_share(store, document, contact=Contact(each)) for each in (FLYNN, QUORRA, "ram@encom.com")
    )
    add_share(store, other)
    page = store.reads.shares_of(document.number, None, 2)
    assert page.items == (third, second)
    assert store.reads.shares_of(document.number, page.next, 2).items == (first,)
    with pytest.raises(BadCursor):
        store.reads.shares_of(document.number, "e1", 2)


def test_whoever_shows_documents_is_told_when_a_link_closes(store: Store, bus: MemoryBus) -> None:
    made = add_share(store, add_document(store))
    woken: list[Topic] = []
    bus.subscribe(Topic.SHARES, lambda: woken.append(Topic.SHARES))
    with store.transaction() as tx:
        tx.revoke_share(made.id, NOW)
    assert woken == [Topic.SHARES]
