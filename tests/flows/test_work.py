"""Lists, follow-ups, requests and fields, worked through by hand."""

from datetime import timedelta

from daemon.core.actions import OpenRequest
from daemon.core.hits import Hit, HitKind
from daemon.core.links import USUAL_ASKING
from daemon.core.networks import NO_NETWORKS
from daemon.core.work import ContactList, Details, Standing
from daemon.flows.acting import act
from daemon.flows.behind import Behind
from daemon.flows.work import (
    NewFollowUp,
    add_member,
    change_details,
    close_request,
    create_follow_up,
    finish_follow_up,
    make_list,
    remove_list,
    remove_member,
)
from daemon.storage.kept_hits import TouchedSend
from daemon.storage.store import Store
from daemon.storage.work_reads import Wanted
from tests.storage.sample import FLYNN, NOW, QUORRA, REP, new_send, sent

SAM = "sam@example.com"


def a_list(store: Store, name: str = "Pricing") -> ContactList:
    found = store.reads.contact_list(make_list(store, name, NOW))
    assert found is not None
    return found


def facts(store: Store, type_: str) -> list[object]:
    return [each.event.facts for each in store.reads.events(None, 100, (type_,)).items]


def test_a_list_of_a_name_is_made_once(store: Store) -> None:
    assert make_list(store, "Pricing", NOW) == make_list(store, "Pricing", NOW)


def test_who_is_added_is_on_the_list_once_and_told_once(store: Store) -> None:
    listed = a_list(store)
    assert add_member(store, listed, FLYNN, SAM, NOW)
    assert not add_member(store, listed, FLYNN, SAM, NOW)
    (member,) = store.reads.members(listed.id, None, 10).items
    assert (member.contact, member.through.by) == (FLYNN, SAM)
    assert facts(store, "list.member_added") == [{"source": "manual", "list": listed.id, "name": "Pricing"}]


def test_who_is_taken_off_is_on_it_no_more(store: Store) -> None:
    listed = a_list(store)
    add_member(store, listed, FLYNN, SAM, NOW)
    assert remove_member(store, listed, FLYNN, SAM, NOW)
    assert not remove_member(store, listed, FLYNN, SAM, NOW)
    assert store.reads.members(listed.id, None, 10).items == ()
    assert len(facts(store, "list.member_removed")) == 1


def test_a_list_goes_with_its_members(store: Store) -> None:
    listed = a_list(store)
    add_member(store, listed, FLYNN, SAM, NOW)
    assert remove_list(store, listed.id)
    assert store.reads.lists_of(FLYNN) == ()
    assert not remove_list(store, listed.id)


def test_lists_and_members_are_read_in_portions(store: Store) -> None:
    names = ("A", "B", "C")
    lists = [a_list(store, name) for name in names]
    first = store.reads.contact_lists(None, 2)
    assert [each.name for each in (*first.items, *store.reads.contact_lists(first.next, 2).items)] == [*names]
    for email in (FLYNN, QUORRA):
        add_member(store, lists[0], email, SAM, NOW)
    begun = store.reads.members(lists[0].id, None, 1)
    assert [each.contact for each in store.reads.members(lists[0].id, begun.next, 1).items] == [QUORRA]


def test_a_follow_up_is_the_owners_unless_somebody_is_named(store: Store) -> None:
    sent(store, new_send())
    for assignee in (None, SAM):
        create_follow_up(store, NewFollowUp(FLYNN, "call", NOW, assignee), SAM, NOW)
    assert [each.assignee for each in store.reads.follow_ups(None, 10, Wanted()).items] == [REP, SAM]


def test_for_whom_nobody_wrote_to_a_follow_up_is_nobodys(store: Store) -> None:
    named = create_follow_up(store, NewFollowUp(FLYNN, "call", NOW), SAM, NOW)
    found = store.reads.follow_up(named)
    assert found is not None
    assert found.assignee is None


def test_a_follow_up_is_done_once_by_whoever_was_first(store: Store) -> None:
    found = store.reads.follow_up(create_follow_up(store, NewFollowUp(FLYNN, "call", NOW), SAM, NOW))
    assert found is not None
    finish_follow_up(store, found, SAM, NOW)
    finish_follow_up(store, found, REP, NOW)
    (done,) = store.reads.follow_ups(None, 10, Wanted(Standing.DONE)).items
    assert (done.done_at, done.done_by) == (NOW, SAM)
    assert store.reads.follow_ups(None, 10, Wanted(Standing.OPEN)).items == ()


def test_what_is_due_first_comes_first(store: Store) -> None:
    for days in (3, 1, 2):
        create_follow_up(store, NewFollowUp(FLYNN, f"in {days}", NOW + timedelta(days=days)), SAM, NOW)
    due = store.reads.next_follow_ups(2, Wanted(Standing.OPEN))
    assert [each.type for each in due] == ["in 1", "in 2"]


def test_a_request_is_closed_once(store: Store) -> None:
    sent(store, new_send())
    whose = TouchedSend("lnk_1", "", FLYNN, None, None, None, "sms")
    behind = Behind("lnk_1", (OpenRequest("demo"),), USUAL_ASKING, whose)
    browser = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
    act(store, behind, Hit(b"u" * 16, HitKind.CLICK, NOW, "lnk_1", "POST", agent=browser), NO_NETWORKS, NOW)
    (request,) = store.reads.next_requests(10, Wanted(Standing.OPEN))
    for by in (SAM, REP):
        close_request(store, request, by, NOW)
    (closed,) = store.reads.next_requests(10, Wanted(Standing.DONE))
    assert closed.closed_by == SAM
    assert len(facts(store, "request.closed")) == 1


def test_only_what_is_another_now_is_told(store: Store) -> None:
    change_details(store, FLYNN, Details({"size": "50", "plan": "gold"}, ("discs",)), SAM, NOW)
    change_details(store, FLYNN, Details({"size": "60"}, ("discs", "games")), SAM, NOW)
    assert store.reads.details(FLYNN) == Details({"size": "60"}, ("discs", "games"))
    told = [each.event.personal for each in store.reads.events(None, 100, ("contact.changed",)).items][3:]
    assert told == [
        {"by": SAM, "field": "plan", "value": None, "before": "gold"},
        {"by": SAM, "field": "size", "value": "60", "before": "50"},
        {"by": SAM, "interest": "games"},
    ]


def test_an_interest_that_is_gone_is_known_no_more(store: Store) -> None:
    change_details(store, FLYNN, Details({}, ("discs",)), SAM, NOW)
    change_details(store, FLYNN, Details({}, ()), SAM, NOW)
    assert store.reads.details(FLYNN) == Details({}, ())
