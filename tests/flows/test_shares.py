"""A link to a document: made for somebody, with a password or without."""

from dataclasses import replace

import pytest

from daemon.core.blocks import BlockKind
from daemon.core.document_links import NO_SEND, open_document
from daemon.core.documents import NewShare
from daemon.core.marks import open_link
from daemon.core.tokens import Key, Keyring
from daemon.flows.documents import UnknownDocument
from daemon.flows.prepare import KeyBlocked
from daemon.flows.shares import opens, password_hash, revoke, share, share_url
from daemon.storage.store import Store
from tests.storage.documents import add_document, add_share
from tests.storage.sample import NOW, REP

RING = Keyring((Key(1, b"k" * 32),))
URL = "https://track.example"


def test_a_link_says_which_share_it_is_and_of_which_send(store: Store) -> None:
    document = add_document(store).number
    made, url = share(store, RING, URL, NewShare(document, send_id="snd_01kb5tq6v0ffffffffffffffff"), NOW)
    prefix, _, token = url.rpartition("/")
    assert prefix == f"{URL}/d"
    assert open_document(RING, token) == made.number
    assert open_link(RING, token).send_id == "snd_01kb5tq6v0ffffffffffffffff"


def test_an_open_link_is_of_no_send(store: Store) -> None:
    _, url = share(store, RING, URL, NewShare(add_document(store).number), NOW)
    assert open_link(RING, url.rpartition("/")[2]).send_id == NO_SEND


def test_a_links_address_stays_the_same_and_works_on_after_the_keys_are_rotated(store: Store) -> None:
    made, url = share(store, RING, URL, NewShare(add_document(store).number), NOW)
    assert share_url(RING, URL, made) == url
    rotated = Keyring((Key(2, b"n" * 32), *RING.keys))
    assert share_url(rotated, URL, made) != url
    assert open_document(rotated, url.rpartition("/")[2]) == made.number


def test_no_link_is_sealed_with_a_key_that_is_blocked(store: Store) -> None:
    with store.transaction() as tx:
        tx.block(BlockKind.KEY, "1", "leaked", REP, NOW)
    with pytest.raises(KeyBlocked):
        share(store, RING, URL, NewShare(add_document(store).number), NOW)


def test_no_link_is_made_to_a_document_that_was_removed_meanwhile(store: Store) -> None:
    gone = add_document(store)
    with store.transaction() as tx:
        tx.remove_document(gone.id)
    with pytest.raises(UnknownDocument):
        share(store, RING, URL, NewShare(gone.number), NOW)


def test_a_link_that_is_not_there_cannot_be_revoked(store: Store) -> None:
    made = add_share(store, add_document(store))
    assert revoke(store, made.id, NOW)
    assert not revoke(store, "shr_none", NOW)


def test_a_password_opens_its_link_and_no_other_does(store: Store) -> None:
    guarded = add_share(store, add_document(store), password_hash=password_hash("end of line"))
    assert opens(guarded, "end of line")
    assert not opens(guarded, "end of lime")
    assert not opens(guarded, "")
    assert not opens(replace(guarded, password_hash=None), "no such password")
    assert not opens(replace(guarded, password_hash="damaged"), "end of line")


def test_the_same_password_is_kept_otherwise_each_time() -> None:
    assert password_hash("end of line") != password_hash("end of line")
    assert password_hash("end of line").startswith("$argon2id$")
