from datetime import timedelta

from daemon.core.events import EventType
from daemon.flows.contacts import pause_contact, resume_contact, resume_returned, stop_contact
from tests.core.build import HEARD_AT, KEVIN
from tests.flows.conftest import Office
from tests.flows.mails import mail

STOP, PAUSE, RESUME = EventType.CAMPAIGN_STOP, EventType.CAMPAIGN_PAUSE, EventType.CAMPAIGN_RESUME


def test_stopping_a_contact_by_hand_stops_all_their_campaigns(office: Office) -> None:
    office.send()
    office.send("b1@mail", campaign="autumn")
    stop_contact(office.store, KEVIN.email, None, office.now)
    assert {(e.type, e.campaign_id, e.facts["reason"]) for e in office.events()} == {
        (STOP, "spring", "manual"),
        (STOP, "autumn", "manual"),
    }


def test_stopping_one_campaign_leaves_the_other(office: Office) -> None:
    office.send()
    office.send("b1@mail", campaign="autumn")
    stop_contact(office.store, KEVIN.email, "spring", office.now)
    assert [event.campaign_id for event in office.events()] == ["spring"]


def test_what_is_paused_by_hand_goes_on_when_a_person_says_so(office: Office) -> None:
    office.send()
    pause_contact(office.store, KEVIN.email, None, None, office.now)
    resume_contact(office.store, KEVIN.email, None, office.now)
    assert office.types() == [PAUSE, RESUME]


def test_a_stopped_campaign_is_opened_again_only_by_name(office: Office) -> None:
    office.send()
    stop_contact(office.store, KEVIN.email, None, office.now)
    assert resume_contact(office.store, KEVIN.email, None, office.now) == ()
    resume_contact(office.store, KEVIN.email, "spring", office.now)
    stop_contact(office.store, KEVIN.email, None, office.now)
    assert office.types() == [STOP, RESUME, STOP]


def test_who_is_back_is_resumed_once_and_not_before(office: Office) -> None:
    office.send()
    pause_contact(office.store, KEVIN.email, None, HEARD_AT + timedelta(days=1), HEARD_AT)
    assert resume_returned(office.store, HEARD_AT + timedelta(hours=23)) == 0
    assert resume_returned(office.store, HEARD_AT + timedelta(days=1)) == 1
    assert resume_returned(office.store, HEARD_AT + timedelta(days=2)) == 0
    assert office.events()[-1].facts["reason"] == "returned"


def test_who_answers_while_paused_is_stopped_and_never_resumed(office: Office) -> None:
    office.send()
    pause_contact(office.store, KEVIN.email, None, HEARD_AT + timedelta(days=1), HEARD_AT)
    office.mailbox.deliver(mail())
    office.listen()
    assert resume_returned(office.store, HEARD_AT + timedelta(days=2)) == 0
    assert office.types() == [PAUSE, EventType.REPLY_RECEIVED, STOP]
