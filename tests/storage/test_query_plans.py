"""Nothing that is asked or written all day walks through a whole table."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, event

from daemon.bus import MemoryBus
from daemon.core.documents import Share, Version
from daemon.core.events import Actor, EventType, StopReason
from daemon.core.hits import Hit, HitKind
from daemon.core.library import LinkDraft
from daemon.core.opt_outs import EVERYTHING, Lifted, Source, Wish, resubscribed, unsubscribed
from daemon.core.sends import Contact
from daemon.core.tokens import Key, Keyring
from daemon.core.work import Details, Standing, Through, request_opened
from daemon.flows import library, work
from daemon.flows.hits import Ours
from daemon.flows.links import LinkDesk, LinkOrder, make_link
from daemon.flows.new_hits import judge_new
from daemon.storage.opted_out import Sought
from daemon.storage.schema import metadata
from daemon.storage.store import Store, cursor_of
from daemon.storage.work_reads import Wanted
from tests.flows.readers import BROWSER, Reader, Study
from tests.storage.documents import OFFER, PRICES, TWELVE_PAGES, add_document, add_share
from tests.storage.sample import FLYNN, NOW, REP, clues, happened, new_send, pause, resume, stop, webhook

LEAVES = Wish(EVERYTHING, Source.LINK)
SMALL = ("webhooks", "mailboxes", "store_identity", "devices")  # dozens of rows


@pytest.fixture
def sqlite_store(tmp_path: Path) -> Iterator[Store]:
    store = Store(f"sqlite:///{tmp_path}/harken.db", MemoryBus())
    store.migrate()
    yield store
    store.close()


def test_every_statement_of_the_main_job_finds_its_rows_by_an_index(sqlite_store: Store) -> None:
    plans = watch(sqlite_store)
    _main_job(sqlite_store)
    assert len(plans) > 50
    assert {plan for plan in plans if plan.startswith("SCAN") and plan.split()[1] not in SMALL} == set()


def test_every_statement_about_a_document_finds_its_rows_by_an_index(sqlite_store: Store) -> None:
    plans = watch(sqlite_store)
    _documents(sqlite_store)
    assert len(plans) > 50
    assert {plan for plan in plans if plan.startswith("SCAN") and plan.split()[1] not in SMALL} == {
        "SCAN documents",  # the list of them all, backwards, until a page of it is full
        "SCAN document_versions USING INDEX ix_document_versions_converting",  # only what waits is in it
    }


def test_every_statement_about_reading_finds_its_rows_by_an_index(sqlite_store: Store) -> None:
    study = Study(sqlite_store)
    shared = study.share()
    plans = watch(sqlite_store)
    _reading(study, shared)
    assert len(plans) > 50
    assert {plan for plan in plans if plan.startswith("SCAN") and plan.split()[1] not in SMALL} == set()


def test_every_statement_about_links_finds_its_rows_by_an_index(sqlite_store: Store) -> None:
    plans = watch(sqlite_store)
    _links(sqlite_store)
    assert len(plans) > 20
    assert {plan for plan in plans if plan.startswith("SCAN") and plan.split()[1] not in SMALL} == {
        "SCAN library_links",  # the list of them all, backwards, and where all of them lead now
        "SCAN link_folders",  # likewise
        "SCAN blocks",  # all of them, and few
        "SCAN anon_1",  # the first 200 links of a campaign, found by an index, are counted
    }


def test_every_statement_about_what_links_began_finds_its_rows_by_an_index(sqlite_store: Store) -> None:
    plans = watch(sqlite_store)
    _work(sqlite_store)
    assert len(plans) > 50
    assert {plan for plan in plans if plan.startswith("SCAN") and plan.split()[1] not in SMALL} == {
        "SCAN lists",  # all of them, in their order, until a page is full
        "SCAN follow_ups",  # likewise
        "SCAN follow_ups USING INDEX ix_follow_ups_open",  # only what is open is in it, and in its order
        "SCAN requests USING INDEX ix_requests_open",  # likewise
        "SCAN CONSTANT ROW",  # is there one?
    }


def test_every_statement_of_an_erasure_finds_its_rows_by_an_index(sqlite_store: Store) -> None:
    with sqlite_store.transaction() as tx:
        tx.add_send(new_send(), NOW)
    plans = watch(sqlite_store)
    with sqlite_store.transaction() as tx:
        someone = tx.person(FLYNN)
        tx.signals_under_way(someone)
        tx.erase(someone, NOW)
    assert len(plans) > 20
    assert {plan for plan in plans if plan.startswith("SCAN") and plan.split()[1] not in SMALL} == {
        "SCAN parted_aliases",  # what a person took away by hand
        "SCAN deliveries USING INDEX ix_deliveries_lane",  # only what is pending is in it
    }


def _work(store: Store) -> None:
    listed = store.reads.contact_list(work.make_list(store, "Pricing", NOW))
    assert listed is not None
    work.add_member(store, listed, FLYNN, REP, NOW)
    work.create_follow_up(store, work.NewFollowUp(FLYNN, "call", NOW), REP, NOW)
    work.change_details(store, FLYNN, Details({"size": "50"}, ("discs",)), REP, NOW)
    work.change_details(store, FLYNN, Details({}, ()), REP, NOW)
    with store.transaction() as tx:
        tx.record(request_opened(FLYNN, "req_1", "demo", Through(), NOW))
        tx.note_deed("lnk_1", FLYNN, b"0" * 16, NOW)
    reads = store.reads
    (follow_up,), (request,) = (
        reads.next_follow_ups(9, Wanted(Standing.OPEN)),
        reads.next_requests(9, Wanted(Standing.OPEN)),
    )
    for standing in Standing:
        reads.next_follow_ups(9, Wanted(standing))
        reads.next_follow_ups(9, Wanted(standing, assignee=REP))
        reads.next_requests(9, Wanted(standing))
    reads.follow_ups(None, 9, Wanted())
    reads.follow_ups(None, 9, Wanted(Standing.OPEN, assignee=REP))
    reads.follow_ups(None, 9, Wanted(contact=FLYNN))
    reads.requests(None, 9, Wanted(Standing.OPEN))
    reads.contact_lists(None, 9)
    reads.lists_of(FLYNN)
    reads.members(listed.id, None, 9)
    work.finish_follow_up(store, follow_up, REP, NOW)
    work.close_request(store, request, REP, NOW)
    work.remove_member(store, listed, FLYNN, REP, NOW)
    work.remove_list(store, listed.id)


def _links(store: Store) -> None:
    desk = LinkDesk(store, Keyring((Key(1, b"k" * 32),)), lambda: NOW, "https://track.example")
    folder = library.add_folder(desk, "Offers")
    link = library.add(desk, LinkDraft("Prices", "https://a.example/"), folder.id, "maja")
    made = make_link(desk, LinkOrder(Contact(FLYNN), library=link.id, campaign_id="spring"))
    hit = Hit(b"0" * 16, HitKind.CLICK, NOW, made.id or "", url="https://a.example/", library=link.number)
    with store.transaction() as tx:
        tx.add_hits([hit])
    judge_new(store, NOW, Ours())
    library.reset(desk, link.id, "maja")
    library.move(desk, link.id, None, "maja")
    reads = store.reads
    reads.library_links(None, 10)
    reads.library_links(None, 10, folder.id)
    reads.library_leads()
    reads.library_counted([link.number])
    reads.library_statistics(link.number, Actor.HUMAN)
    alone = reads.made_link(made.id or "")
    assert alone
    reads.made_statistics(alone, Actor.HUMAN)
    make_link(desk, LinkOrder(Contact(FLYNN), library=link.id, campaign_id="spring", beside=alone.id))
    reads.library_channels(link.number)
    reads.library_clickers(link.number, 10)
    reads.library_used([link.number])
    reads.library_mailings(link.number, 10)
    reads.campaign_statistics("spring", Actor.HUMAN, 10)
    library.delete(desk, link.id, "maja")
    library.remove_folder(desk, folder.id)


def _reading(study: Study, shared: tuple[Share, Version]) -> None:
    reader = Reader(study, shared)
    for page in (1, 2, 3):
        reader.reads(page, 2)
    study.reading.note_download(*shared, BROWSER, reader.viewing)
    study.reading.note_page(Reader(study, shared).viewing, 1)
    study.after(700)
    reader.sitting = 1
    reader.reads(2, 2)
    study.after(30)
    study.sweep()
    with study.store.transaction() as tx:
        tx.forget_browsers(study.now)


def test_whatever_goes_with_something_else_is_found_by_an_index() -> None:
    """No plan tells how a database finds what a deletion takes along: without one, it reads the whole table."""
    found = 0
    for table in metadata.tables.values():
        leading = {next(iter(index.columns)).name for index in table.indexes}
        leading |= {next(iter(table.primary_key.columns)).name}
        for key in table.foreign_key_constraints:
            if key.ondelete == "CASCADE":
                found += 1
                assert next(iter(key.columns)).name in leading, f"{table.name}.{key.column_keys}"
    assert found > 5


def _main_job(store: Store) -> None:
    hook = webhook(store)
    with store.transaction() as tx:
        tx.claim(b"1" * 16, REP, NOW)
        tx.known([b"1" * 16])
        tx.save_cursor(REP, b"1", NOW)
        tx.remember(["a1@x"], ["t"], b"sealed", REP, NOW)
        tx.mailed_company("flynnsarcade.com", NOW)
        tx.leave_to_a_person("ram@flynnsarcade.com", "flynnsarcade.com", b"sealed", REP, None, NOW)
        tx.forget(tx.remembered(["a1@x"], ["t"])[0].key)
        send = tx.add_send(new_send(thread="t"), NOW).send
        tx.add_send(new_send(thread="t"), NOW)
        tx.learn_thread(send.id, "root")
        tx.learn_id(send.id, b"2" * 16)
        tx.keep_copy(["copy"], "a1@x", None, NOW, NOW)
        tx.kept_copies(["copy"])
        tx.learn_own_address("rep@other.example", REP, NOW)
        tx.is_own_address("rep@other.example")
        tx.still_remembered(1)
        tx.note_decided(1, [send.id])
        tx.parted_aliases(FLYNN)
        tx.is_alias(FLYNN, "kevin@home.example")
        tx.open_enrollments([FLYNN])
        tx.open_enrollments_of_account("flynnsarcade.com")
        alias = {"alias": "kevin@home.example"}
        learned = happened(EventType.CONTACT_ALIAS_LEARNED, personal=alias)
        removed = happened(EventType.CONTACT_ALIAS_REMOVED, personal=alias)
        for each in (pause(NOW), resume(), stop(), happened(EventType.COMPLAINT_RECEIVED), learned, removed):
            last = tx.record(each)
        hashed = tx.address_hash(FLYNN)
        tx.suppressions_of(hashed)
        tx.contact_of_hash(hashed)
        tx.record(unsubscribed(FLYNN, LEAVES, NOW, NOW))
        tx.record(resubscribed(FLYNN, LEAVES, [Lifted(StopReason.UNSUBSCRIBE, EVERYTHING)], NOW))
        tx.pauses_due(NOW)
        tx.devices_seen([b"d" * 16], NOW)
        tx.begin_idempotent("k", "o", b"f", NOW)
        tx.finish_idempotent("k", "o", 200, b"", NOW)
        tx.purge(NOW + timedelta(days=1000))
    store.reads.sends_for(clues("a1@x", thread_root="root", provider_thread="t", senders=(FLYNN,), send_ids=(send.id,)))
    store.reads.tracking_of("spring", FLYNN)
    store.reads.behind_a_link(hashed, send.id)
    store.reads.suppressed(None, 10, Sought(contact=FLYNN))
    store.reads.way_out_message("sv")
    store.reads.companies_among(["flynnsarcade.com"])
    store.reads.mailed_at("flynnsarcade.com", 10)
    store.reads.unsettled(None, 10, REP)
    for delivery in store.reads.due(hook.id, NOW, 10, ()):
        with store.transaction() as tx:
            tx.failed(delivery.id, 500, "no", NOW)
            tx.park(delivery.id, 500, "no")
            tx.replay(delivery.id, NOW)
            tx.delivered(delivery.id, 200, NOW)
    store.reads.deliveries(hook.id, None, None, 10)
    store.reads.events(cursor_of(last), 10)
    store.reads.events(None, 10, contact=FLYNN)
    store.reads.events(None, 10, campaign="spring")
    store.reads.event(last.id)
    store.reads.send(send.id)
    store.reads.contact(FLYNN)
    store.reads.key_by_hash(b"hash")
    store.reads.ticket_holder(b"hash", NOW)
    store.reads.session(b"hash", NOW)
    store.reads.own_devices()


def _documents(store: Store) -> None:
    document = add_document(store)
    share = add_share(store, document, contact=Contact(FLYNN))
    reads = store.reads
    reads.documents(None, 10)
    reads.documents("p9", 10, OFFER)
    reads.waiting_versions(10, [7])
    with store.transaction() as tx:
        tx.begin_looking(document.version.number)
        tx.put_off_looking(document.version.number, "later")
        tx.version_ready(document.version.number, TWELVE_PAGES)
        tx.version_refused(tx.add_version(document.number, "prices.pdf", PRICES, 1, NOW).number, "no")
        tx.share_opened(share.number, NOW)
        tx.revoke_share(share.id, NOW)
    reads.document(document.id)
    reads.document_of(document.number)
    reads.version(document.version.number)
    reads.shown_version(document.number)
    reads.versions(document.number)
    reads.hashes_used([OFFER])
    reads.share(share.number)
    reads.share_by_id(share.id)
    reads.shares_of(document.number, None, 10)
    reads.shares_of(document.number, "s9", 10)
    with store.transaction() as tx:
        tx.revoke_shares_of(document.number, NOW)
        tx.forget_views_of(document.number)
        tx.remove_document(document.id)


def watch(store: Store) -> list[str]:
    """SQLite's plan of every statement from now on, line by line.

    Not of an INSERT: there it names the search for orphans, which it makes only if there are some.
    """
    plans: list[str] = []

    def explain(_: Connection, cursor: Any, statement: str, parameters: Any, *__: object) -> None:
        if statement.startswith(("SELECT", "UPDATE", "DELETE")) and isinstance(parameters, tuple):
            cursor.execute(f"EXPLAIN QUERY PLAN {statement}", parameters)
            plans.extend(row[3] for row in cursor.fetchall())

    for engine in (store._writing, store._reading):
        event.listen(engine, "before_cursor_execute", explain)
    return plans
