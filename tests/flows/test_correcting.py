"""A person corrects what a mail was taken for: both stay in the log, and the campaigns go on as they should have."""

from datetime import date, timedelta

import pytest

from daemon.core.correct import Said
from daemon.core.events import EventType
from daemon.core.reading import Kind
from daemon.core.sends import Reaction, Scope, StopRules
from daemon.flows.contacts import pause_contact, resume_contact, resume_returned, stop_contact
from daemon.flows.correcting import CorrectedAlready, OfNoMail, UnknownEvent, correct, retract
from daemon.flows.sends import register
from daemon.flows.settling import Choice, NoSuchSend
from daemon.storage.records import EnrollmentState, Recorded
from tests.core.build import ALAN, HEARD_AT, KEVIN
from tests.flows.conftest import Office
from tests.flows.mails import OURS, mail

E = EventType
REPLY, AWAY, STOP, PAUSE, RESUME = (
    E.REPLY_RECEIVED, E.AUTO_REPLY_RECEIVED, E.CAMPAIGN_STOP, E.CAMPAIGN_PAUSE, E.CAMPAIGN_RESUME,
)  # fmt: skip
WHO = "elsa@halyard.example"
SENDER = "Kevin Flynn <flynn@flynnsarcade.example>"


def answered(office: Office, number: int = 1, **told: str) -> Recorded:
    """Kevin answers our mail, and that is heard. The event that says so."""
    raw = mail(told.pop("sender", SENDER), f"r{number}@flynnsarcade.example", told.pop("ours", OURS), **told)
    office.mailbox.deliver(raw)
    office.listen()
    return next(each for each in reversed(log(office)) if each.event.personal.get("from"))


def away(office: Office, until: str, number: int = 1, **told: str) -> Recorded:
    subject, text = "Automatic reply: Cashless play", f"I am out of office and will be back on {until}.\n"
    return answered(office, number, subject=subject, text=text, Auto_Submitted="auto-replied", **told)


def log(office: Office) -> list[Recorded]:
    return list(office.store.reads.events(None, 1000).items)


def since(office: Office, before: Recorded) -> list[EventType]:
    """What was recorded after an event and its signals."""
    return [each.event.type for each in log(office) if each.event.observed_at > before.event.observed_at]


def state(office: Office, campaign: str = "spring", email: str = KEVIN.email) -> EnrollmentState:
    view = office.store.reads.contact(email)
    assert view
    return next(each.state for each in view.enrollments if each.campaign_id == campaign)


def pass_by(office: Office, **time: int) -> None:
    office.now += timedelta(**time)


@pytest.fixture
def wrong(office: Office) -> Recorded:
    """A reply, as it seemed: Kevin's campaign is stopped. A person looks at it a minute later."""
    office.send()
    found = answered(office)
    pass_by(office, minutes=1)
    return found


def test_what_is_no_answer_is_taken_back_and_the_campaign_goes_on(office: Office, wrong: Recorded) -> None:
    correction, resume = retract(office.ear, wrong.id, WHO)
    assert (correction.event.type, resume.event.type) == (E.MESSAGE_RETRACTED, RESUME)
    assert correction.event.facts["corrects"] == wrong.id
    assert correction.event.personal["by"] == WHO
    assert correction.event.personal["from"] == KEVIN.email
    assert resume.event.facts["reason"] == "retracted"
    assert state(office) is EnrollmentState.OPEN


def test_the_log_keeps_what_was_corrected(office: Office, wrong: Recorded) -> None:
    before = log(office)
    retract(office.ear, wrong.id, WHO)
    assert log(office)[: len(before)] == before


def test_after_that_a_real_answer_stops_it_again(office: Office, wrong: Recorded) -> None:
    retract(office.ear, wrong.id, WHO)
    answered(office, 2)
    assert office.types()[-2:] == [REPLY, STOP]


def test_a_newsletter_is_other(office: Office, wrong: Recorded) -> None:
    correct(office.ear, wrong.id, Said(WHO, Kind.OTHER))
    assert since(office, wrong) == [E.MESSAGE_RETRACTED, RESUME]


def test_who_is_away_is_paused_until_the_day_that_is_said(office: Office, wrong: Recorded) -> None:
    correct(office.ear, wrong.id, Said(WHO, Kind.AUTO_REPLY, date(2026, 8, 17)))
    assert since(office, wrong) == [AWAY, RESUME, PAUSE]
    assert office.events()[-1].facts["resume_at"] == "2026-08-17T08:00:00.000Z"
    assert state(office) is EnrollmentState.PAUSED
    assert resume_returned(office.store, HEARD_AT + timedelta(days=30)) == 1


def test_a_person_taken_for_a_machine_stops_it(office: Office) -> None:
    office.send()
    machine = away(office, "17 August 2026")
    pass_by(office, minutes=1)
    reply, stop = correct(office.ear, machine.id, Said(WHO, Kind.HUMAN))
    assert (reply.event.type, stop.event.type) == (REPLY, STOP)
    assert reply.event.facts["matched_by"] == "message_id"
    assert "return_date" not in reply.event.facts
    assert [each.text for each in stop.event.evidence] == [f"In-Reply-To: <{OURS}>", f"Corrected by {WHO}"]


def test_a_wrong_day_of_return_is_set_right_even_to_a_sooner_one(office: Office) -> None:
    office.send()
    machine = away(office, "31 August 2026")
    pass_by(office, minutes=1)
    correct(office.ear, machine.id, Said(WHO, return_date=date(2026, 8, 17)))
    assert since(office, machine) == [AWAY, PAUSE]
    assert office.events()[-1].facts["resume_at"] == "2026-08-17T08:00:00.000Z"
    view = office.store.reads.contact(KEVIN.email)
    assert view
    assert view.enrollments[0].pause
    assert view.enrollments[0].pause.resume_at
    assert view.enrollments[0].pause.resume_at.day == 17


def test_who_has_left_stops_it(office: Office) -> None:
    office.send()
    machine = away(office, "31 August 2026")
    pass_by(office, minutes=1)
    correct(office.ear, machine.id, Said(WHO, Kind.AUTO_REPLY, left_company=True))
    assert office.events()[-1].facts["reason"] == "left_company"


def test_what_is_stopped_rightly_for_another_reason_stays_so_without_a_word(office: Office, wrong: Recorded) -> None:
    correct(office.ear, wrong.id, Said(WHO, Kind.BOUNCE))
    assert since(office, wrong) == [E.BOUNCE_RECEIVED]
    assert state(office) is EnrollmentState.STOPPED


def test_it_answers_another_contacts_mail(office: Office, wrong: Recorded) -> None:
    register(office.ear, [office.new("b1@mail.halyard.example", contact=ALAN)])
    correct(office.ear, wrong.id, Said(WHO), Choice(ALAN.email))
    told = [(each.event.type, each.event.contact) for each in log(office)[2:]]
    assert told[0] == (REPLY, ALAN.email)
    assert sorted(told[1:]) == [(RESUME, KEVIN.email), (STOP, ALAN.email)]
    assert office.events()[2].facts["matched_by"] == "settled"


def test_an_answer_in_doubt_is_confirmed(office: Office) -> None:
    office.send()
    doubtful = answered(office, ours="")
    assert office.types() == [REPLY, PAUSE]
    pass_by(office, minutes=1)
    reply, stop = correct(office.ear, doubtful.id, Said(WHO))
    assert (reply.event.type, stop.event.type) == (REPLY, STOP)
    assert reply.event.facts["matched_by"] == stop.event.facts["matched_by"] == "settled"
    assert office.store.reads.doubts() == ()


def test_an_answer_in_doubt_is_none(office: Office) -> None:
    office.send()
    doubtful = answered(office, ours="")
    pass_by(office, minutes=1)
    retract(office.ear, doubtful.id, WHO)
    assert since(office, doubtful) == [E.MESSAGE_RETRACTED, RESUME]
    assert office.events()[-1].facts["reason"] == "retracted"
    assert state(office) is EnrollmentState.OPEN


def test_two_in_doubt_are_two_questions(office: Office) -> None:
    office.send()
    first, second = answered(office, 1, ours=""), answered(office, 2, ours="")
    pass_by(office, minutes=1)
    retract(office.ear, first.id, WHO)
    assert state(office) is EnrollmentState.PAUSED
    retract(office.ear, second.id, WHO)
    assert state(office) is EnrollmentState.OPEN


def test_every_campaign_that_it_stopped_goes_on(office: Office) -> None:
    office.send("b1@mail.halyard.example", "autumn")
    office.send()
    found = answered(office)
    pass_by(office, minutes=1)
    retract(office.ear, found.id, WHO)
    assert since(office, found).count(RESUME) == 2


def test_what_it_stopped_for_a_whole_company_goes_on(office: Office) -> None:
    rules = StopRules(scope=Scope.ACCOUNT)
    register(office.ear, [office.new("b1@mail.halyard.example", rules=rules, contact=ALAN)])
    office.send(rules=rules)
    found = answered(office)
    assert state(office, email=ALAN.email) is EnrollmentState.STOPPED
    pass_by(office, minutes=1)
    retract(office.ear, found.id, WHO)
    assert state(office, email=ALAN.email) is EnrollmentState.OPEN
    assert state(office) is EnrollmentState.OPEN


def test_another_answer_since_holds_the_stop(office: Office, wrong: Recorded) -> None:
    """It found the campaign stopped, and so stopped nothing by itself."""
    right = answered(office, 2)
    pass_by(office, minutes=1)
    retract(office.ear, wrong.id, WHO)
    assert state(office) is EnrollmentState.STOPPED
    retract(office.ear, right.id, WHO)
    assert state(office) is EnrollmentState.OPEN


def test_an_absence_heard_since_holds_it_paused(office: Office, wrong: Recorded) -> None:
    away(office, "17 August 2026", 2)
    pass_by(office, minutes=1)
    retract(office.ear, wrong.id, WHO)
    assert office.types()[-2:] == [RESUME, PAUSE]
    assert state(office) is EnrollmentState.PAUSED


def test_a_longer_absence_that_was_none_leaves_the_shorter_one(office: Office) -> None:
    office.send()
    away(office, "17 August 2026", 1)
    longer = away(office, "31 August 2026", 2)
    pass_by(office, minutes=1)
    retract(office.ear, longer.id, WHO)
    assert since(office, longer) == [E.MESSAGE_RETRACTED, PAUSE]
    assert office.events()[-1].facts["resume_at"] == "2026-08-17T08:00:00.000Z"


def test_what_was_resumed_by_hand_meanwhile_is_left_alone(office: Office, wrong: Recorded) -> None:
    resume_contact(office.store, KEVIN.email, "spring", office.now)
    retract(office.ear, wrong.id, WHO)
    assert since(office, wrong) == [RESUME, E.MESSAGE_RETRACTED]


def test_what_was_stopped_by_hand_since_stays_stopped(office: Office, wrong: Recorded) -> None:
    resume_contact(office.store, KEVIN.email, "spring", office.now)
    stop_contact(office.store, KEVIN.email, "spring", office.now)
    retract(office.ear, wrong.id, WHO)
    assert state(office) is EnrollmentState.STOPPED


def test_a_pause_by_hand_outlasts_a_correction(office: Office) -> None:
    office.send()
    pause_contact(office.store, KEVIN.email, None, HEARD_AT + timedelta(days=3), office.now)
    machine = away(office, "31 August 2026")
    pass_by(office, minutes=1)
    retract(office.ear, machine.id, WHO)
    last = office.events()[-1]
    assert (last.type, last.facts["reason"]) == (PAUSE, "manual")


def test_an_answer_to_an_earlier_campaign_does_not_hold_a_later_one(office: Office) -> None:
    office.send("b1@mail.halyard.example", "winter", StopRules(scope=Scope.CAMPAIGN_CONTACT))
    answered(office, 1, ours="b1@mail.halyard.example")
    pass_by(office, days=1)
    office.send()
    found = answered(office, 2)
    pass_by(office, minutes=1)
    retract(office.ear, found.id, WHO)
    assert state(office) is EnrollmentState.OPEN
    assert state(office, "winter") is EnrollmentState.STOPPED


def test_what_is_said_twice_is_done_once(office: Office, wrong: Recorded) -> None:
    correction, *_ = retract(office.ear, wrong.id, WHO)
    length = len(log(office))
    assert retract(office.ear, wrong.id, WHO) == (correction,)
    assert len(log(office)) == length


def test_what_is_right_already_is_left_as_it_is(office: Office, wrong: Recorded) -> None:
    assert correct(office.ear, wrong.id, Said(WHO, Kind.HUMAN)) == (wrong,)
    assert since(office, wrong) == []


def test_who_contradicts_a_correction_is_told_which_one_holds(office: Office, wrong: Recorded) -> None:
    correction, *_ = retract(office.ear, wrong.id, WHO)
    with pytest.raises(CorrectedAlready) as refused:
        correct(office.ear, wrong.id, Said(WHO, Kind.BOUNCE))
    assert refused.value.by == correction.id


def test_a_correction_can_be_corrected(office: Office, wrong: Recorded) -> None:
    correction, *_ = retract(office.ear, wrong.id, WHO)
    pass_by(office, minutes=1)
    again = correct(office.ear, correction.id, Said(WHO, Kind.HUMAN))
    assert [each.event.type for each in again] == [REPLY, STOP]
    pass_by(office, minutes=1)
    retract(office.ear, again[0].id, WHO)
    assert state(office) is EnrollmentState.OPEN


def test_an_address_that_did_not_bounce_is_mailed_again(office: Office) -> None:
    office.send()
    found = answered(office)
    pass_by(office, minutes=1)
    (bounce,) = correct(office.ear, found.id, Said(WHO, Kind.BOUNCE))
    assert suppressed(office) == ["hard_bounce"]
    correct(office.ear, bounce.id, Said(WHO, Kind.SOFT_BOUNCE))
    assert suppressed(office) == []


def test_an_address_that_bounced_twice_stays_barred_after_one_is_taken_back(office: Office) -> None:
    office.send()
    first, second = answered(office, 1), answered(office, 2)
    pass_by(office, minutes=1)
    (bounce,) = correct(office.ear, first.id, Said(WHO, Kind.BOUNCE))
    correct(office.ear, second.id, Said(WHO, Kind.BOUNCE))
    retract(office.ear, bounce.id, WHO)
    assert suppressed(office) == ["hard_bounce"]


def suppressed(office: Office) -> list[str]:
    view = office.store.reads.contact(KEVIN.email)
    assert view
    return [each.reason for each in view.suppressed]


def test_rules_decide_what_follows_from_a_correction(office: Office) -> None:
    office.send(rules=StopRules(auto_reply=Reaction.IGNORE))
    found = answered(office)
    pass_by(office, minutes=1)
    correct(office.ear, found.id, Said(WHO, Kind.AUTO_REPLY))
    assert since(office, found) == [AWAY, RESUME]


def test_a_colleagues_own_mail_can_be_a_prospects(office: Office) -> None:
    office.send()
    found = answered(office, sender="Maja <maja@halyard.example>")
    assert office.types() == [E.REP_REPLIED]
    pass_by(office, minutes=1)
    assert [each.event.type for each in correct(office.ear, found.id, Said(WHO, Kind.HUMAN))] == [REPLY, STOP]


def test_only_what_was_heard_of_a_mail_is_corrected(office: Office, wrong: Recorded) -> None:
    with pytest.raises(OfNoMail):
        retract(office.ear, log(office)[-1].id, WHO)
    with pytest.raises(UnknownEvent):
        retract(office.ear, "evt_x", WHO)
    with pytest.raises(NoSuchSend):
        correct(office.ear, wrong.id, Said(WHO), Choice("nobody@x.example"))
    assert since(office, wrong) == []
