"""The log, read backwards, as the feed shows it."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from daemon.bus import MemoryBus
from daemon.core.events import Event, EventType, Evidence
from daemon.core.feed.filter import Filter, Kinds
from daemon.core.sends import Contact
from daemon.storage.errors import BadCursor
from daemon.storage.history import History
from daemon.storage.store import Store
from tests.storage.sample import FLYNN, NOW, QUORRA, happened, new_send, pause, recorded, reply, resume, sent, stop
from tests.storage.test_query_plans import SMALL, watch

ALL = Filter()
END = "effff"  # a place after all of these


def numbers(found: History) -> list[int]:
    return [item.sequence for item in found.items]


def seen(event: Event, mailbox: str = "rep@example.com") -> Event:
    return replace(event, mailbox=mailbox, evidence=(Evidence("message_id", "In-Reply-To: <a1@x>"),))


def test_the_newest_comes_first_and_reading_on_misses_and_repeats_nothing(store: Store) -> None:
    recorded(store, *(reply() for _ in range(7)))
    found, place = [], None
    for _ in range(3):
        page = store.reads.history(place, 3, ALL)
        found += numbers(page)
        place = page.next
    assert (found, place) == ([7, 6, 5, 4, 3, 2, 1], None)


def test_what_is_recorded_meanwhile_does_not_shift_the_older_ones(store: Store) -> None:
    recorded(store, *(reply() for _ in range(4)))
    first = store.reads.history(None, 2, ALL)
    recorded(store, reply())
    assert numbers(store.reads.history(first.next, 2, ALL)) == [2, 1]


def test_an_item_knows_its_contacts_name_and_our_mail(store: Store) -> None:
    (send,) = sent(store, replace(new_send(), contact=Contact(FLYNN, name="Kevin Flynn"), subject="Åtta bilder"))
    recorded(store, replace(reply(), send_id=send.id))
    (item,) = store.reads.history(None, 10, ALL).items
    assert (item.name, item.subject, item.sent_at) == ("Kevin Flynn", "Åtta bilder", NOW)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Filter(words="kevin"), [4, 1]),
        (Filter(words="ÅTTA bilder"), [4, 1]),
        (Filter(words="kevin quorra"), []),
        (Filter(words="flynnsarcade"), [4, 3, 2, 1]),
        (Filter(campaign="autumn"), [3]),
        (Filter(Kinds.REPLIES), [4, 3, 1]),
        (Filter(Kinds.REPLIES, campaign="spring", words="Kevin"), [4, 1]),
        (Filter(Kinds.MAILBOXES), [5]),
        (Filter(words="100%"), []),
    ],
)
def test_only_what_is_wanted_is_found(store: Store, wanted: Filter, found: list[int]) -> None:
    (send,) = sent(store, replace(new_send(), contact=Contact(FLYNN, name="Kevin Flynn"), subject="Åtta bilder"))
    sent(store, new_send("b1@x", QUORRA))
    answer = replace(reply(), send_id=send.id)
    recorded(store, answer, stop(QUORRA), happened(EventType.REPLY_RECEIVED, QUORRA, "autumn"), answer)
    recorded(store, happened(EventType.MAILBOX_CONNECTED, None, None))
    assert numbers(store.reads.history(None, 10, wanted)) == found


def test_a_narrow_search_passes_over_so_much_at_once_and_says_where_to_go_on(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("daemon.storage.history.PASSED_OVER", 4)
    recorded(store, reply(QUORRA), *(reply() for _ in range(5)))
    first = store.reads.history(None, 10, Filter(words="quorra"))
    assert numbers(first) == []
    second = store.reads.history(first.next, 10, Filter(words="quorra"))
    assert (numbers(second), second.next) == ([1], None)


def test_a_persons_latest_are_found_by_their_address_and_the_teams_by_none(store: Store) -> None:
    recorded(store, reply(), happened(EventType.MAILBOX_CONNECTED, None, None), reply(QUORRA), reply())
    assert numbers(store.reads.history_of([FLYNN, None, "nobody@example.com"], END, 10, ALL)) == [4, 2, 1]
    assert numbers(store.reads.history_of([FLYNN], END, 1, ALL)) == [4]
    assert numbers(store.reads.history_of([FLYNN], "e3", 1, ALL)) == [1]
    assert numbers(store.reads.history_of([FLYNN], END, 10, Filter(words="quorra"))) == []


def test_the_mail_behind_a_stop_comes_along_where_it_lies_elsewhere(store: Store) -> None:
    sent(store, new_send(), new_send("b1@x", QUORRA))
    recorded(store, seen(reply()), seen(stop()), seen(stop(QUORRA)))
    assert [item.event.contact for item in store.reads.history_of([QUORRA], END, 10, ALL).causes] == [FLYNN]
    assert store.reads.history(None, 10, ALL).causes == ()
    assert [item.sequence for item in store.reads.history(None, 1, ALL).causes] == [1]


def test_what_was_heard_since_a_moment_is_counted_by_type(store: Store) -> None:
    hour = timedelta(hours=1)
    for n in range(9):
        recorded(store, happened(EventType.REPLY_RECEIVED, at=NOW + n * hour))
    recorded(store, happened(EventType.REP_REPLIED, at=NOW + 9 * hour))
    counted = {EventType.REPLY_RECEIVED: 2, EventType.REP_REPLIED: 1}
    assert store.reads.tally(NOW + 7 * hour) == counted
    assert store.reads.tally(NOW + 6.5 * hour) == counted
    assert store.reads.tally(NOW + 10 * hour) == {}


def test_nothing_was_heard_in_an_empty_log(store: Store) -> None:
    assert store.reads.tally(NOW) == {}
    assert store.reads.history(None, 10, ALL) == History((), (), None)


def test_what_waits_for_a_persons_word_is_told_until_it_is_settled(store: Store) -> None:
    sent(store, new_send())
    recorded(store, pause(None, "doubtful_match"))
    assert [(doubt.email, doubt.campaign_id, doubt.subject) for doubt in store.reads.doubts()] == [
        (FLYNN, "spring", "Hello")
    ]
    recorded(store, resume())
    assert store.reads.doubts() == ()


def test_a_place_of_another_list_is_refused(store: Store) -> None:
    with pytest.raises(BadCursor):
        store.reads.history("d1", 10, ALL)


def test_history_is_found_by_indexes(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path}/harken.db", MemoryBus())
    store.migrate()
    sent(store, new_send(), new_send("b1@x", QUORRA))
    recorded(store, seen(reply()), seen(stop()), seen(stop(QUORRA)))
    plans = watch(store)
    for wanted in (ALL, Filter(words="x"), Filter(Kinds.SIGNALS), Filter(campaign="spring")):
        store.reads.history(None, 10, wanted)
        store.reads.history("e2", 10, wanted)
        store.reads.history_of([QUORRA, None], END, 10, wanted)
    store.reads.tally(NOW)
    store.reads.doubts()
    store.close()
    walked = {plan for plan in plans if plan.startswith("SCAN") and plan.split()[1] not in SMALL}
    assert {plan for plan in walked if "USING INDEX ix_enrollments_in_doubt" not in plan} == set()
