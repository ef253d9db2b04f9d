from collections.abc import Collection
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

from connectors.message import FolderRole
from daemon.core.decide import Heard, Team, decide, ours
from daemon.core.events import Event, EventType, PauseReason, Rung
from daemon.core.marks import Marks
from daemon.core.match import match
from daemon.core.reading import Kind, Reading, Recipient
from daemon.core.sends import Contact, Enrollment, Pause, Reaction, Scope, Send, StopRules
from daemon.core.signals import rfc3339
from tests.core.build import ALAN, HEARD_AT, KEVIN, REP, enrollment, mail, send

OURS = "a1@mail.halyard.example"
TEAM = Team(mailboxes=frozenset({REP}), internal_domains=frozenset({"halyard.example"}))
STOP, PAUSE = EventType.CAMPAIGN_STOP, EventType.CAMPAIGN_PAUSE


def heard(reading: Reading, sends: Collection[Send], enrollments: Collection[Enrollment] | None = None) -> list[Event]:
    open_ = [enrollment(each) for each in sends] if enrollments is None else enrollments
    return [
        event
        for found in match(reading, list(sends))
        for event in decide(Heard(reading, REP, HEARD_AT), found, open_, TEAM)
    ]


def types(events: list[Event]) -> list[EventType]:
    return [event.type for event in events]


def test_a_reply_stops_the_campaign_and_says_why() -> None:
    reply, stop = heard(mail(in_reply_to=(OURS,)), [send()])
    assert reply.type is EventType.REPLY_RECEIVED
    assert (stop.type, stop.contact, stop.campaign_id, stop.facts["reason"]) == (STOP, KEVIN.email, "spring", "reply")
    assert (stop.facts["matched_by"], stop.facts["external_id"]) == (Rung.MESSAGE_ID, "c-17")
    assert stop.evidence[0].text == f"In-Reply-To: <{OURS}>"


def test_what_can_name_a_person_is_kept_apart() -> None:
    reply, _ = heard(mail(name="Kevin Flynn", in_reply_to=(OURS,)), [send()])
    assert reply.personal["snippet"] == "Yes. Come Tuesday."
    assert not {"from", "subject", "snippet", "message_id"} & set(reply.facts)


def test_a_second_reply_stops_nothing_again() -> None:
    assert types(heard(mail(in_reply_to=(OURS,)), [send()], enrollments=[])) == [EventType.REPLY_RECEIVED]


def test_a_weak_match_pauses_until_a_person_settles_it() -> None:
    reply, pause = heard(mail(), [send()])
    assert reply.type is EventType.REPLY_RECEIVED
    assert (pause.type, pause.facts["reason"], pause.facts["resume_at"]) == (PAUSE, "doubtful_match", None)


@pytest.mark.parametrize(
    ("scope", "stopped"),
    [
        (Scope.CAMPAIGN_CONTACT, {("spring", KEVIN.email)}),
        (Scope.CONTACT, {("spring", KEVIN.email), ("autumn", KEVIN.email)}),
        (Scope.ACCOUNT, {("spring", KEVIN.email), ("autumn", KEVIN.email), ("spring", ALAN.email)}),
    ],
)
def test_the_answered_sends_scope_says_who_is_stopped(scope: Scope, stopped: set[tuple[str, str]]) -> None:
    answered = send(rules=StopRules(scope=scope))
    others = [send("b@mail", campaign="autumn"), send("c@mail", contact=ALAN)]
    events = heard(mail(in_reply_to=(OURS,)), [answered], [enrollment(each) for each in (answered, *others)])
    assert {(event.campaign_id, event.contact) for event in events if event.type is STOP} == stopped


def test_a_stop_of_the_whole_company_names_each_contacts_own_send() -> None:
    answered, alans = send(rules=StopRules(scope=Scope.ACCOUNT)), send("c@mail", contact=ALAN)
    events = heard(mail(in_reply_to=(OURS,)), [answered], [enrollment(answered), enrollment(alans)])
    assert {event.contact: event.send_id for event in events if event.type is STOP} == {
        KEVIN.email: answered.id,
        ALAN.email: alans.id,
    }


def test_an_out_of_office_pauses_until_the_morning_of_the_return_in_the_writers_time() -> None:
    stockholm = timezone(timedelta(hours=2))
    away = mail(
        kind=Kind.AUTO_REPLY,
        in_reply_to=(OURS,),
        return_date=date(2026, 8, 12),
        date=HEARD_AT.astimezone(stockholm),
    )
    seen, pause = heard(away, [send()])
    assert seen.type is EventType.AUTO_REPLY_RECEIVED
    assert pause.facts["resume_at"] == "2026-08-12T06:00:00.000Z"
    assert pause.facts["reason"] == "auto_reply"


def test_an_out_of_office_without_a_day_pauses_for_the_rules_days() -> None:
    rules = StopRules(pause_days=3)
    _, pause = heard(mail(kind=Kind.AUTO_REPLY, in_reply_to=(OURS,)), [send(rules=rules)])
    assert pause.facts["resume_at"] == rfc3339(HEARD_AT + timedelta(days=3))


def test_who_was_back_before_we_saw_it_is_not_held_for_days() -> None:
    away = mail(kind=Kind.AUTO_REPLY, in_reply_to=(OURS,), return_date=HEARD_AT.date())
    _, pause = heard(away, [send()])
    assert pause.facts["resume_at"] == "2026-08-06T08:00:00.000Z"


def test_a_pause_covers_all_of_the_contacts_campaigns_but_no_colleagues() -> None:
    answered = send(rules=StopRules(scope=Scope.CAMPAIGN_CONTACT))
    others = [send("b@mail", campaign="autumn"), send("c@mail", contact=ALAN)]
    events = heard(
        mail(kind=Kind.AUTO_REPLY, in_reply_to=(OURS,)), [answered], [enrollment(e) for e in (answered, *others)]
    )
    assert {(e.campaign_id, e.contact) for e in events if e.type is PAUSE} == {
        ("spring", KEVIN.email),
        ("autumn", KEVIN.email),
    }


@pytest.mark.parametrize(
    ("rule", "kind", "says", "reason"),
    [
        ("hard_bounce", Kind.BOUNCE, {}, "soft_bounce"),
        ("left_company", Kind.AUTO_REPLY, {"left_company": True}, "auto_reply"),
        ("complaint", Kind.COMPLAINT, {}, "manual"),
        ("meeting_accepted", Kind.CALENDAR, {"meeting_accepted": True}, "manual"),
    ],
)
def test_a_pause_instead_of_a_stop_has_the_nearest_honest_reason(
    rule: str, kind: Kind, says: dict[str, Any], reason: str
) -> None:
    pausing = send(rules=StopRules(**{rule: Reaction.PAUSE}))  # type: ignore[arg-type]
    recipients = (Recipient(KEVIN.email, kind, "5.1.1", "failed", "gone"),) if kind is Kind.BOUNCE else ()
    _, pause = heard(mail(kind=kind, in_reply_to=(OURS,), recipients=recipients, **says), [pausing])
    assert (pause.type, pause.facts["reason"]) == (PAUSE, reason)


@pytest.mark.parametrize("until", [None, HEARD_AT + timedelta(days=30)])
def test_a_second_out_of_office_never_shortens_a_pause(until: datetime | None) -> None:
    paused = enrollment(send(), pause=Pause(PauseReason.AUTO_REPLY, until))
    events = heard(mail(kind=Kind.AUTO_REPLY, in_reply_to=(OURS,)), [send()], [paused])
    assert types(events) == [EventType.AUTO_REPLY_RECEIVED]


def test_a_later_return_extends_a_pause() -> None:
    paused = enrollment(send(), pause=Pause(PauseReason.AUTO_REPLY, HEARD_AT + timedelta(days=1)))
    events = heard(mail(kind=Kind.AUTO_REPLY, in_reply_to=(OURS,)), [send()], [paused])
    assert types(events) == [EventType.AUTO_REPLY_RECEIVED, PAUSE]


def test_each_enrollment_reacts_by_its_own_latest_sends_rules() -> None:
    ignoring = send("b@mail", campaign="autumn", rules=StopRules(auto_reply=Reaction.IGNORE))
    events = heard(
        mail(kind=Kind.AUTO_REPLY, in_reply_to=(OURS,)), [send()], [enrollment(send()), enrollment(ignoring)]
    )
    assert [event.campaign_id for event in events if event.type is PAUSE] == ["spring"]


def test_who_left_the_company_stops_with_that_reason() -> None:
    gone = mail(kind=Kind.AUTO_REPLY, in_reply_to=(OURS,), left_company=True, replacement="lora@encom.example")
    seen, stop = heard(gone, [send()])
    assert seen.personal["replacement"] == "lora@encom.example"
    assert stop.facts["reason"] == "left_company"


def test_a_reply_tells_to_whom_it_refers_us() -> None:
    seen, _ = heard(mail(in_reply_to=(OURS,), referral="lora@encom.example"), [send()])
    assert seen.personal["referral"] == "lora@encom.example"


@pytest.mark.parametrize(
    ("kind", "severity", "follows"),
    [(Kind.BOUNCE, "hard", [STOP]), (Kind.SOFT_BOUNCE, "soft", []), (Kind.DELAYED, "delayed", [])],
)
def test_only_a_hard_bounce_stops(kind: Kind, severity: str, follows: list[EventType]) -> None:
    fate = Recipient(KEVIN.email, kind, "5.1.1", "failed", "no such user")
    seen, *rest = heard(mail("mailer-daemon@mx", kind=kind, original_ids=(OURS,), recipients=(fate,)), [send()])
    assert (seen.type, seen.facts["severity"]) == (EventType.BOUNCE_RECEIVED, severity)
    assert types(rest) == follows


def test_the_contacts_own_fate_counts_not_the_reports() -> None:
    fates = (
        Recipient("other@flynnsarcade.example", Kind.BOUNCE, "5.1.1", "failed", ""),
        Recipient(KEVIN.email, Kind.OTHER, "2.0.0", "delivered", ""),
    )
    assert heard(mail("mailer-daemon@mx", kind=Kind.BOUNCE, original_ids=(OURS,), recipients=fates), [send()]) == []


@pytest.mark.parametrize("kind", [Kind.RECEIPT, Kind.REACTION, Kind.CHALLENGE, Kind.CALENDAR])
def test_a_receipt_or_reaction_is_seen_but_stops_nothing(kind: Kind) -> None:
    assert [e.type.partition(".")[0] for e in heard(mail(kind=kind, in_reply_to=(OURS,)), [send()])] == [kind.value]


def test_an_accepted_meeting_stops() -> None:
    _, stop = heard(mail(kind=Kind.CALENDAR, in_reply_to=(OURS,), meeting_accepted=True), [send()])
    assert stop.facts["reason"] == "meeting_accepted"


def test_a_complaint_stops() -> None:
    _, stop = heard(mail("fbl@provider.example", kind=Kind.COMPLAINT, original_ids=(OURS,)), [send()])
    assert stop.facts["reason"] == "complaint"


@pytest.mark.parametrize("sender", [REP, "maja@halyard.example"])
def test_a_colleagues_answer_never_stops(sender: str) -> None:
    assert types(heard(mail(sender, in_reply_to=(OURS,)), [send()])) == [EventType.REP_REPLIED]


@pytest.mark.parametrize(
    ("kind", "says"),
    [
        (Kind.AUTO_REPLY, {"return_date": date(2026, 8, 12)}),
        (Kind.AUTO_REPLY, {"left_company": True}),
        (Kind.CALENDAR, {"meeting_accepted": True}),
    ],
)
def test_what_a_colleagues_mailbox_answers_by_itself_stops_and_pauses_nothing(kind: Kind, says: dict[str, Any]) -> None:
    reading = mail("maja@halyard.example", kind=kind, in_reply_to=(OURS,), **says)
    assert not {STOP, PAUSE} & set(types(heard(reading, [send()])))


def test_what_the_rep_sent_under_another_address_is_no_reply() -> None:
    reading = mail("elsa@other-brand.example", in_reply_to=(OURS,), role=FolderRole.SENT)
    assert types(heard(reading, [send()])) == [EventType.REP_REPLIED]


@pytest.mark.parametrize("says", [{"return_date": date(2026, 8, 12)}, {"left_company": True}])
def test_who_was_only_copied_may_be_away_or_gone(says: dict[str, Any]) -> None:
    reading = mail("lora@encom.example", kind=Kind.AUTO_REPLY, in_reply_to=(OURS,), **says)
    assert types(heard(reading, [send(cc=("lora@encom.example",))])) == [EventType.AUTO_REPLY_RECEIVED]


@pytest.mark.parametrize("sender", ["lora@encom.example", "lora@flynnsarcade.example"])
def test_who_is_gone_speaks_for_themselves_alone(sender: str) -> None:
    """The rep copied them in a later mail of the conversation."""
    reading = mail(sender, kind=Kind.AUTO_REPLY, in_reply_to=(OURS,), left_company=True)
    assert types(heard(reading, [send()])) == [EventType.AUTO_REPLY_RECEIVED]


def test_a_contact_who_left_may_say_so_from_another_address_of_theirs() -> None:
    reading = mail("kevin@home.example", kind=Kind.AUTO_REPLY, in_reply_to=(OURS,), left_company=True)
    assert STOP in types(heard(reading, [send(aliases=("kevin@home.example",))]))


def test_a_colleague_who_was_mailed_as_a_contact_is_one() -> None:
    inside = Contact("maja@halyard.example")
    assert STOP in types(heard(mail(inside.email, in_reply_to=(OURS,)), [send(contact=inside)]))


def test_a_bounce_from_our_own_mail_server_is_still_a_bounce() -> None:
    reading = mail("mailer-daemon@halyard.example", kind=Kind.BOUNCE, original_ids=(OURS,))
    assert types(heard(reading, [send()])) == [EventType.BOUNCE_RECEIVED, STOP]


def test_the_contacts_name_on_another_address_is_learned_as_an_alias() -> None:
    events = heard(mail("kevin@space.example", name="Flynn, Kevin", in_reply_to=(OURS,)), [send()])
    assert events[-1].type is EventType.CONTACT_ALIAS_LEARNED
    assert events[-1].personal["alias"] == "kevin@space.example"


def test_another_name_on_another_address_is_no_alias() -> None:
    events = heard(mail("lora@encom.example", name="Lora Baines", in_reply_to=(OURS,)), [send()])
    assert EventType.CONTACT_ALIAS_LEARNED not in types(events)


def test_a_mail_from_the_future_happened_when_it_was_seen() -> None:
    later = HEARD_AT + timedelta(days=400)
    reply, _ = heard(mail(in_reply_to=(OURS,), date=later, received_at=None), [send()])
    assert reply.occurred_at == HEARD_AT
    assert reply.occurred_at.tzinfo is UTC


@pytest.mark.parametrize(("registered", "own"), [(OURS, OURS), ("0100-abc", "0100-abc@eu-west-1.amazonses.com")])
def test_our_own_mail_in_sent_is_told_by_any_id_it_may_have(registered: str, own: str) -> None:
    assert ours(mail(REP, message_id=own), [send(registered), send("other@x")]) == (send(registered),)


def test_an_answer_is_none_of_ours() -> None:
    assert ours(mail(in_reply_to=(OURS,)), [send()]) == ()
    assert ours(mail(message_id=None), [send()]) == ()


def test_an_address_not_learned_says_why_on_the_reply_and_on_its_stop() -> None:
    reply, stop = heard(mail("lora@encom.example", name="Lora Baines", in_reply_to=(OURS,)), [send()])
    why = "lora@encom.example: another name stands on it, Lora Baines"
    assert [piece.text for piece in reply.evidence if piece.rule == "alias_not_learned"] == [why]
    assert stop.evidence == reply.evidence


def test_who_writes_as_one_of_us_is_one_of_us() -> None:
    joined = TEAM.joined_by("elsa@other-brand.example")
    (found,) = match(mail("elsa@other-brand.example", in_reply_to=(OURS,)), [send()])
    reading = mail("elsa@other-brand.example", in_reply_to=(OURS,))
    assert types(list(decide(Heard(reading, REP, HEARD_AT), found, (), joined))) == [EventType.REP_REPLIED]


@pytest.mark.parametrize("role", [FolderRole.SENT, FolderRole.INBOX])
def test_our_own_link_in_what_one_of_us_wrote_is_no_reply(role: FolderRole) -> None:
    reading, made = mail(REP, subject="Fwd: Cashless play, briefly", role=role), send()
    (found,) = match(reading, [made], Marks(quoted=((made.id, "t"),)))
    assert types(list(decide(Heard(reading, REP, HEARD_AT), found, [enrollment(made)], TEAM))) == [
        EventType.REP_REPLIED
    ]


UNSUBSCRIBED = EventType.CONTACT_UNSUBSCRIBED


class TestOptOuts:
    def test_an_answer_that_asks_for_no_more_mail_unsubscribes_from_everything(self) -> None:
        reply, stop, opt_out = heard(mail(in_reply_to=(OURS,), opt_out=True), [send()])
        assert (reply.type, stop.facts["reason"]) == (EventType.REPLY_RECEIVED, "reply")
        assert (opt_out.type, opt_out.contact) == (UNSUBSCRIBED, KEVIN.email)
        assert (opt_out.facts["scope"], opt_out.facts["source"]) == ("everything", "reply")
        assert opt_out.evidence == reply.evidence

    def test_it_stops_what_the_answer_itself_leaves_open(self) -> None:
        answered = send(rules=StopRules(scope=Scope.CAMPAIGN_CONTACT))
        open_ = [enrollment(answered), enrollment(send("b@mail", campaign="autumn"))]
        events = heard(mail(in_reply_to=(OURS,), opt_out=True), [answered], open_)
        assert [(each.campaign_id, each.facts["reason"]) for each in events if each.type is STOP] == [
            ("spring", "reply"),
            ("autumn", "unsubscribe"),
        ]

    def test_a_colleague_who_asks_speaks_for_nobody_else(self) -> None:
        asked = mail(sender=ALAN.email, in_reply_to=(OURS,), opt_out=True)
        assert UNSUBSCRIBED not in types(heard(asked, [send(cc=(ALAN.email,))]))

    def test_who_is_only_guessed_to_answer_is_not_unsubscribed(self) -> None:
        assert UNSUBSCRIBED not in types(heard(mail(opt_out=True), [send()]))
