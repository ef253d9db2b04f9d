"""Documents come in, are looked into, get another file, and go."""

from daemon.bus import MemoryBus, Topic
from daemon.core.documents import DocumentState, LookedInto
from daemon.storage.store import Store
from tests.storage.documents import OFFER, PRICES, TWELVE_PAGES, add_document, add_share, add_version, make_ready
from tests.storage.sample import NOW, REP

EVERY = 100


def waiting(store: Store) -> list[int]:
    return [version.number for version in store.reads.waiting_versions(EVERY)]


def listed(store: Store, **asked: bytes) -> list[str]:
    return [each.document.id for each in store.reads.documents(None, EVERY, **asked).items]


def test_a_document_waits_to_be_looked_into(store: Store) -> None:
    added = add_document(store)
    assert added.version.state is DocumentState.CONVERTING
    assert store.reads.document(added.id) == store.reads.document_of(added.number) == added
    assert waiting(store) == [added.version.number]
    assert store.reads.waiting_versions(EVERY, skip=[added.version.number]) == ()


def test_what_was_found_in_it_is_told(store: Store) -> None:
    added = add_document(store)
    make_ready(store, added.version.number, LookedInto("pptx", 7, "Prices", approximate=True))
    version = store.reads.versions(added.number)[0]
    assert (version.state, version.kind, version.pages, version.title) == (DocumentState.READY, "pptx", 7, "Prices")
    assert version.approximate
    assert waiting(store) == []


def test_a_refusal_has_its_reason_and_what_was_said_stays_said(store: Store) -> None:
    number = add_document(store).version.number
    with store.transaction() as tx:
        tx.version_refused(number, "It has no pages.")
        tx.version_ready(number, TWELVE_PAGES)
    version = store.reads.version(number)
    assert version is not None
    assert (version.state, version.reason, version.pages) == (DocumentState.REFUSED, "It has no pages.", None)


def test_attempts_are_counted_but_not_those_that_were_put_off(store: Store) -> None:
    number = add_document(store).version.number
    with store.transaction() as tx:
        assert tx.begin_looking(number) == 1
        tx.put_off_looking(number, "LibreOffice is not installed.")
        assert tx.begin_looking(number) == 1
        assert tx.begin_looking(number) == 2
    version = store.reads.version(number)
    assert version is not None
    assert (version.state, version.reason) == (DocumentState.CONVERTING, "LibreOffice is not installed.")


def test_of_what_does_not_wait_no_attempt_begins(store: Store) -> None:
    number = add_document(store).version.number
    make_ready(store, number)
    with store.transaction() as tx:
        assert tx.begin_looking(number) is None


def test_the_file_before_is_shown_until_the_new_one_can_be(store: Store) -> None:
    added = add_document(store)
    assert store.reads.shown_version(added.number) is None
    make_ready(store, added.version.number)
    new = add_version(store, added)
    found = store.reads.document(added.id)
    shown = store.reads.shown_version(added.number)
    assert found is not None
    assert shown is not None
    assert (found.name, found.version.number, shown.hash) == ("prices.docx", new, OFFER)
    make_ready(store, new)
    assert [each.hash for each in store.reads.versions(added.number)] == [PRICES, OFFER]
    shown = store.reads.shown_version(added.number)
    assert shown is not None
    assert shown.hash == PRICES


def test_documents_are_listed_newest_first_in_pages_with_their_links(store: Store) -> None:
    first, second, third = (add_document(store) for _ in range(3))
    add_share(store, second)
    opened = add_share(store, second)
    with store.transaction() as tx:
        tx.share_opened(opened.number, NOW)
    page = store.reads.documents(None, 2)
    assert [(each.document.id, each.links, each.opened) for each in page.items] == [(third.id, 0, 0), (second.id, 2, 1)]
    rest = store.reads.documents(page.next, 2)
    assert [each.document.id for each in rest.items] == [first.id]
    assert rest.next is None


def test_a_file_finds_the_documents_that_have_or_had_it(store: Store) -> None:
    first, second = add_document(store), add_document(store, PRICES)
    add_version(store, first, PRICES)
    assert listed(store, hash_=OFFER) == [first.id]
    assert listed(store, hash_=PRICES) == [second.id, first.id]
    assert listed(store, hash_=b"x" * 32) == []


def test_a_document_goes_with_its_links_and_names_the_files_that_nobody_needs_now(store: Store) -> None:
    gone, other = add_document(store), add_document(store, OFFER)
    add_version(store, gone, PRICES)
    share = add_share(store, gone)
    with store.transaction() as tx:
        assert tx.remove_document(gone.id) == frozenset({PRICES})
    assert store.reads.document(gone.id) is None
    assert store.reads.share(share.number) is None
    assert store.reads.hashes_used([OFFER, PRICES]) == {OFFER}
    assert listed(store) == [other.id]
    with store.transaction() as tx:
        assert tx.remove_document(gone.id) is None


def test_files_are_counted_by_their_state(store: Store) -> None:
    first, second = add_document(store), add_document(store)
    add_version(store, first)
    make_ready(store, second.version.number)
    assert store.reads.version_states() == {DocumentState.CONVERTING: 2, DocumentState.READY: 1}


def test_whoever_draws_or_shows_is_woken(store: Store, bus: MemoryBus) -> None:
    woken: list[Topic] = []
    for topic in (Topic.DOCUMENTS, Topic.SHARES):
        bus.subscribe(topic, lambda topic=topic: woken.append(topic))  # type: ignore[misc]
    added = add_document(store)
    make_ready(store, added.version.number)
    with store.transaction() as tx:
        tx.remove_document(added.id)
    assert woken.count(Topic.DOCUMENTS) == 3
    assert woken.count(Topic.SHARES) == 3


def test_a_hostile_name_is_kept_as_far_as_it_can_be(store: Store) -> None:
    named = add_document(store, name="a\0\ud800.pdf")
    found = store.reads.document(named.id)
    assert found is not None
    assert found.name == "a\ufffd\ufffd.pdf"
    assert found.by == REP
