"""The same send told twice is one send; one mail to two people is two."""

from dataclasses import replace
from datetime import timedelta

import pytest

from daemon.core.clues import id_hash
from daemon.core.events import EventType
from daemon.core.sends import DEFAULT_RULES, Contact, Reaction, Scope, StopRules
from daemon.storage.records import Campaign, MailboxState, Origin
from daemon.storage.store import SendConflict, Store
from tests.storage.sample import FLYNN, NOW, QUORRA, REP, clues, happened, new_send, recorded, sent

HOUR = timedelta(hours=1)


def test_the_same_send_again_is_not_doubled(store: Store) -> None:
    with store.transaction() as tx:
        first = tx.add_send(new_send(), NOW)
        again = tx.add_send(new_send(), NOW)
    assert (first.created, again.created) == (True, False)
    assert again.send == first.send


def test_the_same_mail_to_another_contact_is_another_send(store: Store) -> None:
    first, second = sent(store, new_send(), new_send(contact=QUORRA))
    assert first.id != second.id
    assert {each.id for each in store.reads.sends_for(clues(first.message_id))} == {first.id, second.id}


def test_the_same_mail_in_another_campaign_is_a_conflict(store: Store) -> None:
    sent(store, new_send())
    with pytest.raises(SendConflict) as conflict, store.transaction() as tx:
        tx.add_send(new_send(campaign="autumn"), NOW)
    assert conflict.value.campaign_id == "spring"


def test_a_refused_send_leaves_no_contact_behind(store: Store) -> None:
    sent(store, new_send())
    with store.transaction() as tx, pytest.raises(SendConflict):
        tx.add_send(new_send(contact=QUORRA, campaign="autumn"), NOW)
    assert store.reads.contact(QUORRA) is None


def test_a_conflict_within_a_batch_loses_none_of_the_others(store: Store) -> None:
    with store.transaction() as tx:
        tx.add_send(new_send(), NOW)
        with pytest.raises(SendConflict):
            tx.add_send(new_send(campaign="autumn"), NOW)
        tx.add_send(new_send("a2@x"), NOW)
    assert len(store.reads.sends_for(clues(senders=(FLYNN,)))) == 2


def test_a_send_is_found_by_every_id_it_is_known_by(store: Store) -> None:
    (first,) = sent(store, new_send("a1@x", also=("relay@y",)))
    sent(store, new_send("a1@x", also=("later@z",)))
    for each in ("A1@x", "relay@y", "later@z"):
        (found,) = store.reads.sends_for(clues(each))
        assert found.id == first.id
    assert found.known_as == {id_hash("a1@x"), id_hash("relay@y"), id_hash("later@z")}


def test_a_send_is_found_by_its_thread(store: Store) -> None:
    (first,) = sent(store, new_send(thread="gmail-1"))
    assert store.reads.sends_for(clues(thread_root="ab" * 22)) == ()
    with store.transaction() as tx:
        tx.learn_thread(first.id, "ab" * 22)
        (by_root,) = tx.sends_for(clues(thread_root="ab" * 22))
        (by_thread,) = tx.sends_for(clues(provider_thread="gmail-1"))
    assert by_root.id == by_thread.id == first.id
    assert (by_root.thread_root, by_root.provider_thread) == ("ab" * 22, "gmail-1")


def test_a_contacts_latest_twenty_sends_are_found_by_sender_or_alias(store: Store) -> None:
    sent(store, *(new_send(f"a{n}@x", after=n * HOUR) for n in range(25)))
    recorded(store, happened(EventType.CONTACT_ALIAS_LEARNED, personal={"alias": "Kevin@Home.example"}))
    for sender in (FLYNN.upper(), "kevin@home.example"):
        found = store.reads.sends_for(clues(senders=(sender,)))
        assert [each.message_id for each in found] == [f"a{n}@x" for n in range(24, 4, -1)]
    assert found[0].aliases == ("kevin@home.example",)
    assert store.reads.sends_for(clues(senders=("stranger@x",))) == ()


def test_a_send_is_found_once_however_many_clues_lead_to_it(store: Store) -> None:
    sent(store, new_send("a1@x", also=("b1@x",), thread="t"))
    assert len(store.reads.sends_for(clues("a1@x", "b1@x", provider_thread="t", senders=(FLYNN,)))) == 1


def test_a_sender_is_only_asked_where_neither_id_nor_thread_names_a_send(store: Store) -> None:
    named, other = sent(store, new_send("a1@x", thread="t"), new_send("b1@x"))
    for clue in (clues("a1@x", senders=(FLYNN,)), clues(provider_thread="t", senders=(FLYNN,))):
        assert store.reads.sends_for(clue) == (named,)
    assert set(store.reads.sends_for(clues("c1@x", senders=(FLYNN,)))) == {named, other}


def test_a_send_has_all_its_ids_and_aliases_whatever_it_was_found_by(store: Store) -> None:
    sent(store, new_send("a1@x", also=("relay@y",)))
    for minute, alias in enumerate(("kevin@home.example", "flynn@grid.example")):
        at = NOW + minute * HOUR
        recorded(store, happened(EventType.CONTACT_ALIAS_LEARNED, at=at, personal={"alias": alias}))
    (found,) = store.reads.sends_for(clues("relay@y"))
    assert found.known_as == {id_hash("a1@x"), id_hash("relay@y")}
    assert found.aliases == ("kevin@home.example", "flynn@grid.example")


def test_a_sends_rules_go_over_its_campaigns_and_those_over_the_teams(store: Store) -> None:
    campaign = StopRules(auto_reply=Reaction.STOP, scope=Scope.ACCOUNT)
    with store.transaction() as tx:
        tx.save_campaign(Campaign("spring", campaign, {"opens": True}, {}, None, NOW))
    (found,) = sent(store, new_send(rules=StopRules(auto_reply=Reaction.IGNORE)))
    assert found.rules.auto_reply is Reaction.IGNORE
    assert found.rules.scope is Scope.ACCOUNT
    assert found.rules.pause_days == DEFAULT_RULES.pause_days
    assert store.reads.send(found.id) == found


def test_a_campaign_comes_to_be_by_its_first_send_and_keeps_its_settings(store: Store) -> None:
    sent(store, new_send())
    assert store.reads.campaign("spring") == Campaign("spring", StopRules(), {}, {}, None, NOW)
    changed = Campaign("spring", StopRules(pause_days=3), {"opens": False}, {"source": "x"}, "news", NOW)
    with store.transaction() as tx:
        tx.save_campaign(changed)
        assert tx.campaign("spring") == changed
    sent(store, new_send("a2@x"))
    assert store.reads.campaign("spring") == changed
    assert store.reads.campaign("autumn") is None


def test_what_the_engine_says_of_a_contact_is_kept_where_it_says_nothing_later(store: Store) -> None:
    told = Contact("Flynn@FlynnsArcade.com", "c-17", "Kevin Flynn")
    with store.transaction() as tx:
        tx.add_send(replace(new_send(), contact=told), NOW)
        again = tx.add_send(new_send("a2@x"), NOW)
    assert again.send.contact == Contact(FLYNN, "c-17", "Kevin Flynn")


def test_a_mailbox_that_is_not_connected_is_a_warning(store: Store) -> None:
    with store.transaction() as tx:
        (warning,) = tx.add_send(new_send(), NOW).warnings
        assert REP in warning
        tx.save_mailbox(REP, "imap", {}, None, Origin.CONFIG, NOW)
        assert tx.add_send(new_send(), NOW).warnings == ()
        tx.set_mailbox_state(REP, MailboxState.NEEDS_ATTENTION, "wrong password", NOW)
        assert "needs attention" in tx.add_send(new_send(), NOW).warnings[0]
