"""What Sent folders teach is kept beside what the engine told, and never instead of it."""

from datetime import timedelta

import pytest

from daemon.core.clues import id_hash
from daemon.core.events import EventType
from daemon.storage.errors import SendConflict
from daemon.storage.records import AliasView, SentCopy
from daemon.storage.store import Store
from tests.storage.sample import FLYNN, NOW, QUORRA, REP, clues, happened, new_send, recorded, sent

LEARNED = "o1@outlook.example"
HOME = "kevin@home.example"


def learn(store: Store, send_id: str, message_id: str = LEARNED) -> None:
    with store.transaction() as tx:
        tx.learn_id(send_id, id_hash(message_id))


def aliases(store: Store) -> tuple[AliasView, ...]:
    view = store.reads.contact(FLYNN)
    assert view
    return view.aliases


def test_a_send_is_found_by_the_id_that_was_learned(store: Store) -> None:
    (send,) = sent(store, new_send())
    learn(store, send.id)
    learn(store, send.id)
    (found,) = store.reads.sends_for(clues(LEARNED))
    assert found.known_as == {id_hash(send.message_id), id_hash(LEARNED)}


def test_a_send_is_found_by_its_own_id(store: Store) -> None:
    send, _ = sent(store, new_send(), new_send("b1@x"))
    assert store.reads.sends_for(clues(send_ids=(send.id, "snd_gone"))) == (send,)


def test_a_learned_id_is_no_registration(store: Store) -> None:
    """The engine may register the mail of this id as a send of another campaign, and then the id is that one's."""
    (send,) = sent(store, new_send())
    learn(store, send.id)
    (other,) = sent(store, new_send(LEARNED, campaign="autumn"))
    assert store.reads.sends_for(clues(LEARNED)) == (other,)


def test_an_id_that_the_engine_tells_after_all_is_registered(store: Store) -> None:
    (send,) = sent(store, new_send())
    learn(store, send.id)
    sent(store, new_send(also=(LEARNED,)))
    with pytest.raises(SendConflict):
        sent(store, new_send(LEARNED, campaign="autumn"))


def test_a_kept_copy_is_found_by_each_of_its_names(store: Store) -> None:
    with store.transaction() as tx:
        tx.keep_copy(["one", "two", "one"], LEARNED, "root", NOW, NOW)
        tx.keep_copy(["two"], "o2@x", None, None, NOW + timedelta(seconds=1))
        kept = SentCopy(id_hash(LEARNED), "root", NOW)
        assert tx.kept_copies(["one", "none"]) == {"one": [kept]}
        assert tx.kept_copies(["two"]) == {"two": [kept, SentCopy(id_hash("o2@x"), None, None)]}


def test_a_rep_may_write_from_another_address_but_no_contact_is_a_rep(store: Store) -> None:
    sent(store, new_send())
    recorded(store, happened(EventType.CONTACT_ALIAS_LEARNED, personal={"alias": HOME}))
    with store.transaction() as tx:
        for address in ("Rep@Other.example", "rep@other.example", FLYNN, HOME):
            tx.learn_own_address(address, REP, NOW)
        assert [tx.is_own_address(each) for each in ("rep@OTHER.example", FLYNN, HOME, QUORRA)] == [True] + [False] * 3


def test_what_a_rep_sends_as_is_told_by_mailbox_and_a_contact_is_never_among_it(store: Store) -> None:
    sent(store, new_send())
    with store.transaction() as tx:
        tx.learn_own_addresses(["sales@example.com", FLYNN, "ask@example.com", "sales@example.com"], REP, NOW)
        tx.learn_own_addresses(["sales@example.com"], "other@example.com", NOW)
        tx.learn_own_addresses([], "third@example.com", NOW)
        assert tx.is_own_address("ask@example.com")
    reps = ("ask@example.com", "sales@example.com")
    assert store.reads.own_addresses() == {REP: reps, "other@example.com": ("sales@example.com",)}
    assert store.reads.own_addresses(REP.upper()) == {REP: reps}
    assert store.reads.own_addresses("third@example.com") == {}


def test_an_alias_that_was_taken_away_stays_so_until_it_is_given_back(store: Store) -> None:
    sent(store, new_send())
    learned = happened(EventType.CONTACT_ALIAS_LEARNED, personal={"alias": HOME}, source="reply")
    removed = happened(EventType.CONTACT_ALIAS_REMOVED, personal={"alias": HOME}, source="manual")
    recorded(store, learned, removed)
    with store.transaction() as tx:
        assert tx.parted_aliases(FLYNN) == {HOME}
    assert aliases(store) == ()
    assert store.reads.sends_for(clues(senders=(HOME,))) == ()
    recorded(store, learned)
    with store.transaction() as tx:
        assert tx.parted_aliases(FLYNN) == frozenset()
    (alias,) = aliases(store)
    assert (alias.address, alias.source, alias.learned_at) == (HOME, "reply", NOW)


def test_what_an_answer_was_decided_for_is_kept_with_it(store: Store) -> None:
    with store.transaction() as tx:
        tx.remember(["a1@x"], [], b"sealed", REP, NOW, [FLYNN], ["snd_1"])
        (kept,) = tx.remembered([], [], [FLYNN])
        assert kept.decided_for == ("snd_1",)
        tx.note_decided(kept.key, ["snd_1", "snd_2"])
        (again,) = tx.remembered([], [], hashes=[id_hash("a1@x")])
        assert again == tx.still_remembered(kept.key)
        assert again.decided_for == ("snd_1", "snd_2")
        tx.forget(kept.key)
        assert tx.still_remembered(kept.key) is None
