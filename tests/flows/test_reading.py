"""What a reader does becomes visits, totals and events; each once, whatever comes how often."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from daemon.core.dwell import Beat
from daemon.core.events import EventType
from daemon.core.hits import Hit, HitKind
from daemon.core.reader import Visitor
from daemon.core.retention import HitsKept
from daemon.core.targets import BodyPart
from daemon.flows.retention import purge
from daemon.storage.records import Role
from daemon.storage.store import Store
from tests.flows.readers import BROWSER, ELSA, KEVIN, NINE, PHONE, SCANNER, Reader, Study
from tests.storage.sample import new_send, sent

E = EventType


@pytest.fixture
def study(store: Store) -> Study:
    return Study(store)


def test_opening_is_told_with_the_first_beat_and_a_page_when_it_is_left(study: Study) -> None:
    reader = Reader(study, study.share())
    reader.reads(1, 5.2)
    reader.reads(2, 0.9)
    assert study.told() == [("opened", 1, 0.0), ("page_viewed", 1, 5.2)]


def test_an_event_tells_all_that_the_contract_promises(study: Study) -> None:
    share, version = study.share()
    reader = Reader(study, (share, version))
    reader.reads(1, 2)
    reader.leaves()
    (event,) = study.events(E.DOCUMENT_PAGE_VIEWED)
    assert (event.contact, event.campaign_id, event.mailbox) == (KEVIN, "spring", ELSA)
    assert {name: event.facts[name] for name in ("page", "pages", "seconds", "session", "actor", "share")} == {
        "page": 1,
        "pages": 3,
        "seconds": 2.0,
        "session": reader.viewing.view.hex(),
        "actor": "human",
        "share": share.id,
    }
    assert event.personal == {"document_name": "Proposal.pdf"}
    assert [each.rule for each in event.evidence] == ["no_sign_of_a_machine"]


def test_who_leaves_without_a_word_is_told_of_by_the_sweep(study: Study) -> None:
    reader = Reader(study, study.share())
    reader.reads(2, 4)
    study.after(6)
    study.sweep()
    assert study.told() == [("opened", 2, 0.0)]
    study.after(2)
    study.sweep()
    study.sweep()
    assert study.told() == [("opened", 2, 0.0), ("page_viewed", 2, 4.0)]
    assert study.events(E.DOCUMENT_PAGE_VIEWED)[0].facts["now_on"] is None


def test_who_comes_back_within_ten_minutes_goes_on_with_the_same_visit(study: Study) -> None:
    share = study.share()
    Reader(study, share).reads(1, 4)
    study.after(590)
    study.sweep()
    Reader(study, share).reads(2, 4)
    assert len(study.events(E.DOCUMENT_OPENED)) == 1


def test_who_comes_back_later_opens_it_again_but_not_for_the_first_time(study: Study) -> None:
    share = study.share()
    Reader(study, share).reads(1, 4)
    study.after(610)
    study.sweep()
    Reader(study, share).reads(2, 4)
    assert [each.facts["first"] for each in study.events(E.DOCUMENT_OPENED)] == [True, False]
    assert study.opened_at(share[0]) == NINE


def test_two_browsers_are_two_visits(study: Study) -> None:
    share = study.share()
    Reader(study, share).reads(1, 4)
    Reader(study, share, PHONE).reads(1, 4)
    assert len({each.facts["visit"] for each in study.events(E.DOCUMENT_OPENED)}) == 2


def test_an_old_window_that_tells_late_makes_no_visit_shorter(study: Study) -> None:
    share = study.share()
    offline = Reader(study, share)
    offline.reads(1, 4)
    study.after(8)
    study.sweep()
    study.after(300)
    Reader(study, share).reads(1, 4)
    offline.beat(None, {1: 6000})
    study.after(500)
    Reader(study, share).reads(1, 4)
    assert len(study.events(E.DOCUMENT_OPENED)) == 1


def test_a_window_left_open_over_night_begins_another_visit_in_the_morning(study: Study) -> None:
    reader = Reader(study, study.share())
    reader.reads(1, 30)
    reader.leaves()
    study.after(8 * 3600)
    reader.sitting, reader.totals = 1, {}
    reader.reads(2, 4)
    reader.leaves()
    assert study.told() == [
        ("opened", 1, 0.0),
        ("page_viewed", 1, 30.0),
        ("opened", 2, 0.0),
        ("page_viewed", 2, 4.0),
    ]


def test_nobody_sits_down_much_more_often_than_pauses_fit_into_the_time(study: Study) -> None:
    reader = Reader(study, study.share())
    reader.reads(1, 30)
    study.after(700)
    reader.sitting = 20
    reader.beat(1)
    assert len(study.events(E.DOCUMENT_OPENED)) == 1


def test_a_clock_set_forward_makes_no_second_visit_and_loses_nothing(study: Study) -> None:
    reader = Reader(study, study.share())
    reader.reads(1, 30)
    reader.leaves()
    reader.sitting, reader.totals = 1, {}
    reader.reads(2, 4)
    reader.leaves()
    assert study.told() == [("opened", 1, 0.0), ("page_viewed", 1, 30.0), ("page_viewed", 2, 4.0)]


def test_totals_that_no_clock_allows_are_cut(study: Study) -> None:
    reader = Reader(study, study.share())
    reader.beat(1)
    study.after(10)
    reader.beat(2, {1: 3_600_000})
    assert study.told()[-1] == ("page_viewed", 1, 12.0)


def test_all_sittings_together_fit_into_the_time(study: Study) -> None:
    reader = Reader(study, study.share())
    study.after(600)
    reader.beat(1, {1: 600_000})
    reader.sitting = 1
    reader.beat(2, {2: 600_000})
    reader.leaves()
    assert sum(seconds for _, _, seconds in study.told() if isinstance(seconds, float)) <= 602


def test_doubled_and_overtaken_beats_change_nothing(study: Study) -> None:
    reader = Reader(study, study.share())
    reader.reads(1, 5)
    reader.reads(2, 3)
    known = study.told()
    study.reading.take(reader.viewing, Beat(1, 1, {1: 2000}))
    study.reading.take(reader.viewing, Beat(reader.sequence, 2, {1: 5000, 2: 3000}))
    assert study.told() == known


def test_it_is_completed_once_when_every_page_was_seen_for_a_second(study: Study) -> None:
    reader = Reader(study, study.share())
    for page in (1, 2, 3, 2, 3):
        reader.reads(page, 1)
    assert [kind for kind, _, _ in study.told()].count("completed") == 1
    assert study.events(E.DOCUMENT_COMPLETED)[0].facts["seconds"] == 3.0


def test_pages_read_in_two_windows_complete_one_visit(study: Study) -> None:
    share = study.share()
    Reader(study, share).reads(1, 2)
    second = Reader(study, share)
    second.reads(2, 2)
    second.reads(3, 2)
    assert len(study.events(E.DOCUMENT_COMPLETED)) == 1


def test_while_one_window_is_read_leaving_the_other_ends_nothing(study: Study) -> None:
    share = study.share()
    one, other = Reader(study, share), Reader(study, share)
    one.reads(1, 2)
    other.reads(2, 2)
    one.leaves()
    assert study.events(E.DOCUMENT_PAGE_VIEWED)[-1].facts["now_on"] == 2


def test_a_scanner_is_told_as_a_machine_and_opens_nothing(study: Study) -> None:
    share = study.share()
    Reader(study, share, SCANNER)
    study.after(11)
    study.sweep()
    (event,) = study.events()
    assert (event.type, event.facts["actor"], event.facts["first"]) == (E.DOCUMENT_OPENED, "machine", False)
    assert study.opened_at(share[0]) is None


def test_a_persons_visit_right_after_a_scanners_is_opened_for_the_first_time(study: Study) -> None:
    share = study.share()
    Reader(study, share, SCANNER)
    study.after(11)
    study.sweep()
    Reader(study, share).reads(1, 2)
    assert [(each.facts["actor"], each.facts["first"]) for each in study.events(E.DOCUMENT_OPENED)] == [
        ("machine", False),
        ("human", True),
    ]


def test_a_page_that_was_never_shown_is_nobodys_reading(study: Study) -> None:
    Reader(study, study.share())
    study.after(9)
    study.sweep()
    assert study.told() == []
    study.after(2)
    study.sweep()
    (event,) = study.events()
    assert (event.facts["actor"], event.facts["reason"]) == ("unknown", "never_shown")


def test_a_script_that_is_slow_to_come_makes_a_person_of_nobody(study: Study) -> None:
    reader = Reader(study, study.share())
    study.after(20)
    study.sweep()
    reader.reads(1, 3)
    reader.leaves()
    assert [each.facts["actor"] for each in study.events()] == ["unknown", "human", "human"]


def test_what_was_opened_behind_another_tab_begins_when_it_is_looked_at(study: Study) -> None:
    reader = Reader(study, study.share())
    study.after(1800)
    study.sweep()
    reader.reads(1, 3)
    never, opened = study.events(E.DOCUMENT_OPENED)
    assert never.occurred_at == NINE
    assert opened.occurred_at == NINE + timedelta(seconds=1800)


def test_one_view_that_cannot_be_told_of_keeps_nobody_from_the_others(study: Study) -> None:
    share = study.share()
    Reader(study, share)
    with study.store.transaction() as tx:
        tx._connection.execute(text("UPDATE views SET actor = 'nobody'"))
    Reader(study, share).reads(1, 3)
    study.after(8)
    study.sweep()
    assert study.told()[-1] == ("page_viewed", 1, 3.0)


def test_a_head_request_is_a_machines(study: Study) -> None:
    Reader(study, study.share(), replace(BROWSER, method="HEAD"))
    study.after(11)
    study.sweep()
    assert study.events()[0].facts["reason"] == "head_request"


def test_a_network_of_machines_is_known_though_only_the_network_is_kept(study: Study) -> None:
    Reader(study, study.share(), replace(BROWSER, address="192.0.2.77")).reads(1, 2)
    assert study.events()[0].facts["reason"] == "machine_network"


def test_our_own_browser_reads_as_one_of_us(study: Study) -> None:
    with study.store.transaction() as tx:
        user = tx.admit_user(ELSA, Role.REP, NINE)
        tx.add_device(b"d" * 16, user.id, "Chrome", NINE)
    share = study.share()
    Reader(study, share, replace(BROWSER, device=b"d" * 16)).reads(1, 2)
    (event,) = study.events()
    assert (event.facts["actor"], event.facts["first"]) == ("self", False)
    assert study.opened_at(share[0]) is None


def test_somebody_else_with_a_cookie_of_ours_is_a_reader(study: Study) -> None:
    Reader(study, study.share(), replace(BROWSER, device=b"x" * 16)).reads(1, 2)
    assert study.events()[0].facts["actor"] == "human"


def test_right_after_the_send_a_reader_is_watched_a_while_before_it_is_told(study: Study) -> None:
    (send,) = sent(study.store, replace(new_send(contact=KEVIN), sent_at=NINE))
    share = study.share(send_id=send.id)
    study.after(30)
    reader = Reader(study, share)
    reader.reads(1, 6)
    assert study.told() == []
    reader.reads(2, 6)
    assert study.told() == [("opened", 2, 12.0), ("page_viewed", 1, 6.0)]


def test_who_is_watched_and_leaves_is_told_of_within_ten_seconds_all_the_same(study: Study) -> None:
    (send,) = sent(study.store, replace(new_send(contact=KEVIN), sent_at=NINE))
    share = study.share(send_id=send.id)
    study.after(30)
    reader = Reader(study, share)
    reader.reads(1, 1)
    reader.leaves()
    study.after(7)  # and two seconds until the sweep
    study.sweep()
    assert study.told() == [("opened", None, 1.0), ("page_viewed", 1, 1.0)]


def test_what_follows_every_link_of_a_mail_at_once_is_a_machine(study: Study) -> None:
    (send,) = sent(study.store, replace(new_send(contact=KEVIN), sent_at=NINE - timedelta(days=1)))
    clicks = [
        Hit(
            uid=bytes([place]) * 16,
            kind=HitKind.CLICK,
            at=NINE + timedelta(seconds=1),
            send_id=send.id,
            place=place,
            part=BodyPart.HTML,
            url="https://halyard.example/",
            address="198.51.100.9",
            agent=BROWSER.agent,
        )
        for place in range(2)
    ]
    with study.store.transaction() as tx:
        tx.add_hits(clicks)
        tx.take_up_hits(0, len(clicks) + 1)
    Reader(study, study.share(send_id=send.id)).reads(1, 2)
    assert study.events()[0].facts["reason"] == "links_at_once"


def test_pages_asked_for_without_script_are_seen_and_their_reader_is_told_at_once(study: Study) -> None:
    reader = Reader(study, study.share())
    study.reading.note_page(reader.viewing, 1)
    study.reading.note_page(reader.viewing, 2)
    study.reading.note_page(reader.viewing, 99)
    assert [(each.type, each.facts["actor"]) for each in study.events()] == [(E.DOCUMENT_OPENED, "human")]
    with study.store.transaction() as tx:
        view = tx.view_in(reader.viewing.view, 0)
    assert view is not None
    assert view.progress.totals == {1: 0, 2: 0}


def test_a_download_from_the_viewer_belongs_to_its_visit(study: Study) -> None:
    share, version = study.share()
    reader = Reader(study, (share, version))
    reader.reads(1, 2)
    study.reading.note_download(share, version, BROWSER, reader.viewing)
    opened, download = study.events()
    assert (download.type, download.facts["visit"]) == (E.DOCUMENT_DOWNLOADED, opened.facts["visit"])
    assert (download.facts["page"], download.facts["seconds"]) == (1, 2.0)


def test_a_download_without_the_viewer_is_told_alone(study: Study) -> None:
    share, version = study.share()
    study.reading.note_download(share, version, BROWSER, None)
    study.after(20)
    study.sweep()
    assert [(each.type, each.facts["first"]) for each in study.events()] == [(E.DOCUMENT_DOWNLOADED, True)]


def test_a_scanner_that_downloads_is_a_machine(study: Study) -> None:
    share, version = study.share()
    study.reading.note_download(share, version, SCANNER, None)
    assert study.events()[0].facts["actor"] == "machine"


def test_who_reads_by_an_open_link_is_nobody_in_particular(study: Study) -> None:
    Reader(study, study.share(contact=None)).reads(1, 2)
    assert study.events()[0].contact is None


def test_who_said_who_they_are_is_told_by_that_address(study: Study) -> None:
    Reader(study, study.share(contact=None), replace(BROWSER, email="Lora@encom.com")).reads(1, 2)
    assert study.events()[0].contact == "lora@encom.com"


def test_a_beat_of_a_view_that_was_forgotten_is_not_heard(study: Study) -> None:
    reader = Reader(study, study.share())
    reader.viewing = replace(reader.viewing, view=b"x" * 16)
    reader.beat(1, {1: 5000})
    assert study.events() == []


def test_a_view_of_a_month_ago_tells_no_more(study: Study) -> None:
    reader = Reader(study, study.share())
    study.after(31 * 86400)
    reader.beat(1, {1: 5000})
    assert study.events() == []


def test_only_the_network_of_a_reader_is_kept(study: Study) -> None:
    Reader(study, study.share())
    with study.store.transaction() as tx:
        assert tx._connection.execute(text("SELECT address FROM views")).scalar_one() == "203.0.113.0"


def test_what_a_browser_tells_of_itself_is_forgotten_after_a_month_and_what_was_read_is_not(study: Study) -> None:
    reader = Reader(study, study.share())
    reader.reads(1, 3)
    study.after(29 * 86400)
    assert purge(study.store, study.now, HitsKept())["browsers"] == 0
    study.after(2 * 86400)
    assert purge(study.store, study.now, HitsKept())["browsers"] == 1
    with study.store.transaction() as tx:
        view = tx.view_in(reader.viewing.view, 0)
    assert view is not None
    assert (view.visitor, view.progress.totals) == (Visitor(), {1: 3000})


def test_another_version_is_another_visit(study: Study) -> None:
    share, version = study.share()
    Reader(study, (share, version)).reads(1, 2)
    with study.store.transaction() as tx:
        number = tx._add_version(share.document, b"i" * 32, 1000, study.now).number
        tx._connection.execute(text("UPDATE document_versions SET pages = 3, state = 'ready'"))
    Reader(study, (share, replace(version, number=number))).reads(1, 2)
    assert len(study.events(E.DOCUMENT_OPENED)) == 2
