"""What stands together in the feed, and in which order."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from daemon.core.events import EventType as E
from daemon.core.events import Evidence
from daemon.core.feed.groups import groups, only_people
from daemon.core.feed.values import Do, Group, Item, Line
from tests.core.feed.played import ALAN, ED, KEVIN, PROOF, READER, happened, told_as

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
OTHER_PROOF = (Evidence("message_id", "References: <b7@mail.halyard.example>"),)


def shown(*items: Item) -> tuple[Group, ...]:
    return groups(items[::-1], READER)


def sentences(group: Group) -> list[str]:
    return ["".join(span.text for span in line.saying.text) for line in group.lines]


def why(line: Line) -> Sequence[str]:
    return [proof.why for proof in line.drawer.proofs] if line.drawer else []


def deeds(line: Line) -> Sequence[Do]:
    return [action.do for action in line.drawer.actions] if line.drawer else []


def test_what_one_person_does_within_an_hour_is_one_group() -> None:
    reply = happened(E.REPLY_RECEIVED, via="contact")
    later = happened(E.RECEIPT_RECEIVED, after=59 * MINUTE)
    assert [len(group.lines) for group in shown(reply, later)] == [2]


def test_whoever_comes_by_a_link_for_nobody_in_particular_has_a_group_of_their_own() -> None:
    clicks = [happened(E.LINK_CLICKED, None, actor="human", channel="sms", link=link) for link in ("lnk_a", "lnk_b")]
    assert [(group.name, group.org) for group in shown(*clicks)] == [("Somebody", "by an open link")] * 2


def test_what_comes_later_opens_a_group_on_top_and_leaves_the_old_one() -> None:
    reply = happened(E.REPLY_RECEIVED, via="contact")
    later = happened(E.RECEIPT_RECEIVED, after=61 * MINUTE)
    assert [sentences(group)[0][:9] for group in shown(reply, later)] == ["Confirmed", "Replied"]


def test_an_hour_is_counted_from_the_last_event_so_a_conversation_stays_together() -> None:
    told = [happened(E.REP_REPLIED, after=n * 40 * MINUTE) for n in range(4)]
    assert len(shown(*told)) == 1


def test_a_group_ends_at_the_readers_midnight() -> None:
    evening = happened(E.REPLY_RECEIVED, via="contact", after=timedelta(hours=11, minutes=50))
    after_midnight = happened(E.RECEIPT_RECEIVED, after=timedelta(hours=12, minutes=10))
    assert [group.day.day for group in shown(evening, after_midnight)] == [7, 6]


def test_the_group_with_the_newest_line_comes_first() -> None:
    items = (happened(E.REPLY_RECEIVED), happened(E.REPLY_RECEIVED, ALAN), happened(E.RECEIPT_RECEIVED))
    assert [group.name for group in shown(*items)] == ["Kevin Flynn", "Alan Bradley"]


def test_a_hundred_repeats_are_one_line_with_a_count_and_the_last_time() -> None:
    (group,) = shown(*(happened(E.RECEIPT_RECEIVED, after=n * timedelta(seconds=10)) for n in range(100)))
    assert sentences(group) == ["Confirmed reading 100 times (receipt from the mail program)"]
    assert group.lines[0].when == "12:16"
    assert "100 times" in why(group.lines[0])[-1]


def test_replies_are_never_folded() -> None:
    (group,) = shown(*(happened(E.REPLY_RECEIVED, via="contact", snippet="Yes.") for _ in range(3)))
    assert sentences(group) == ["Replied: “Yes.”"] * 3


def test_a_stop_stands_right_above_the_reply_that_caused_it_with_the_proof_of_both() -> None:
    reply = happened(E.REPLY_RECEIVED, via="contact", matched_by="message_id", snippet="Yes.")
    stop = happened(E.CAMPAIGN_STOP, reason="reply", matched_by="message_id")
    (group,) = shown(reply, stop)
    assert sentences(group) == ["Autumn arcades stopped, because Kevin replied", "Replied: “Yes.”"]
    assert why(group.lines[0]) == [
        "In-Reply-To names your mail of Tuesday 09:12.",
        "A person wrote it: no automatic header, and no automatic words.",
    ]


def test_a_stop_for_the_answer_of_somebody_in_copy_stands_under_who_answered() -> None:
    answer = {"via": "cc", "from_": "lora@encom.com", "from_name": "Lora Baines"}
    (group,) = shown(told_as(E.REPLY_RECEIVED, ALAN, answer), happened(E.CAMPAIGN_STOP, ALAN, reason="reply"))
    assert (group.name, group.org, len(group.lines)) == ("Lora Baines", "encom.com", 2)


def test_a_colleagues_stop_stands_under_the_colleague() -> None:
    reply = happened(E.REPLY_RECEIVED, ALAN, via="contact")
    stopped = [happened(E.CAMPAIGN_STOP, each, reason="reply") for each in (ALAN, ED)]
    first, second = shown(reply, *stopped)
    assert (first.name, sentences(first)) == (
        "Ed Dillinger",
        ["Autumn arcades stopped, because Alan Bradley replied"],
    )
    assert (second.name, len(second.lines)) == ("Alan Bradley", 2)


def test_a_cause_that_lies_outside_the_page_is_still_named() -> None:
    reply = happened(E.REPLY_RECEIVED, via="contact")
    stop = happened(E.CAMPAIGN_STOP, reason="reply")
    (group,) = groups([stop], READER, [reply])
    assert sentences(group) == ["Autumn arcades stopped, because Kevin replied"]


def test_two_answers_at_one_moment_are_told_apart_by_their_evidence() -> None:
    reply = happened(E.REPLY_RECEIVED, KEVIN, via="contact", from_name="Kevin Flynn")
    bounce = happened(E.BOUNCE_RECEIVED, KEVIN, severity="hard", status="5.1.1", evidence=OTHER_PROOF)
    stop = happened(E.CAMPAIGN_STOP, KEVIN, reason="reply")
    (group,) = shown(reply, bounce, stop)
    assert sentences(group)[0] == "Autumn arcades stopped, because Kevin replied"


def test_events_of_a_mailbox_are_groups_of_their_own() -> None:
    lost = happened(E.MAILBOX_DISCONNECTED, None)
    back = happened(E.MAILBOX_CONNECTED, None, after=MINUTE)
    (group,) = shown(lost, back)
    assert (group.name, len(group.lines)) == (None, 2)


def test_what_can_be_done_about_a_stop_is_offered_until_somebody_did_it() -> None:
    stop = happened(E.CAMPAIGN_STOP, reason="reply")
    assert deeds(shown(stop)[0].lines[0]) == [Do.RESUME]
    resumed = happened(E.CAMPAIGN_RESUME, reason="manual")
    assert deeds(shown(stop, resumed)[0].lines[1]) == []


def test_only_people_leaves_machines_out_and_counts_them() -> None:
    everything = shown(happened(E.CHALLENGE_RECEIVED, ALAN), happened(E.REPLY_RECEIVED), happened(E.CHALLENGE_RECEIVED))
    people, hidden = only_people(everything)
    assert ([group.name for group in people], hidden) == (["Kevin Flynn"], 2)


def test_a_line_keeps_its_name_while_repeats_join_it() -> None:
    first, second = happened(E.RECEIPT_RECEIVED), happened(E.RECEIPT_RECEIVED)
    assert shown(first)[0].lines[0].id == shown(first, second)[0].lines[0].id


def test_a_mail_found_days_later_says_on_which_day_it_came() -> None:
    item = happened(E.REPLY_RECEIVED, via="contact")
    late = replace(item, event=replace(item.event, occurred_at=item.event.observed_at - timedelta(days=3)))
    assert shown(late)[0].lines[0].when == "3 Aug"


def test_who_the_engine_gave_no_name_is_called_as_they_call_themselves() -> None:
    item = happened(E.REPLY_RECEIVED, "yori@example.com", via="contact", from_="yori@example.com", from_name="Yori")
    assert shown(item)[0].name == "Yori"
    assert shown(happened(E.CAMPAIGN_STOP, "yori@example.com", reason="manual"))[0].name == "yori@example.com"


def test_what_is_known_of_an_alias_is_shown_with_how_the_answer_was_matched() -> None:
    item = happened(
        E.CONTACT_ALIAS_LEARNED, evidence=(*PROOF, Evidence("same_name", "From: Kevin")), alias="k@x.example"
    )
    assert why(shown(item)[0].lines[0])[0] == "In-Reply-To names your mail of Tuesday 09:12."


def test_the_same_raw_line_is_shown_once() -> None:
    evidence = (*PROOF, Evidence("null-return-path", "Return-Path: <>"), Evidence("empty-sender", "Return-Path: <>"))
    (line,) = shown(happened(E.AUTO_REPLY_RECEIVED, evidence=evidence))[0].lines
    assert line.drawer is not None
    assert line.drawer.proofs[1].raw == ("Return-Path: <>",)
