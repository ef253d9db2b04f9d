"""Mails that wait for what names their send: a long conversation, one contact with several sends, a thread."""

from connectors.message import FolderRole
from daemon.core.events import EventType
from daemon.flows.sends import register
from tests.core.build import ALAN, KEVIN, REP
from tests.flows.conftest import Office
from tests.flows.mails import OURS, mail

REPLY, STOP, PAUSE, REP_REPLIED = (
    EventType.REPLY_RECEIVED,
    EventType.CAMPAIGN_STOP,
    EventType.CAMPAIGN_PAUSE,
    EventType.REP_REPLIED,
)
LONG = 300
ROOT = "AdwBAgMEBQYHCAkKCwwNDg8QERIT"
STRANGER = "Front Desk <desk@elsewhere.example>"


def test_a_long_chain_of_the_reps_mails_is_heard_to_its_end(office: Office) -> None:
    """Each answers the one before, and all were read before their send was told."""
    before = OURS
    for number in range(LONG):
        office.mailbox.deliver(mail(REP, f"m{number}@h", before), "Sent", FolderRole.SENT)
        before = f"m{number}@h"
    office.listen()
    office.send()
    assert office.types() == [REP_REPLIED] * LONG


def test_two_steps_of_one_thread_that_are_told_at_once_come_to_an_end(office: Office) -> None:
    """The second was seen in Sent before, in the conversation that it teaches."""
    second = mail(REP, "b1@mail.halyard.example", OURS, Thread_Index=ROOT + "FBU=")
    office.mailbox.deliver(second, "Sent", FolderRole.SENT)
    office.listen()
    register(office.ear, [office.new(), office.new("b1@mail.halyard.example")])
    assert office.types() == []


def test_an_answer_that_names_only_the_conversation_is_heard_once_another_answer_teaches_it(office: Office) -> None:
    office.send()
    only_thread = mail(STRANGER, "r1@x", in_reply_to=None, Thread_Index=ROOT + "FBUWFxgZ")
    office.mailbox.deliver(only_thread)
    office.listen()
    assert office.types() == []
    office.mailbox.deliver(mail(message_id="r2@x", Thread_Index=ROOT + "FBUWFxgA"))
    office.listen()
    assert office.types() == [REPLY, STOP, REPLY]


def test_a_doubtful_answer_is_recorded_once_however_many_sends_are_told_later(office: Office) -> None:
    office.mailbox.deliver(mail(in_reply_to=None))
    office.listen()
    for each in ("spring", "summer", "autumn"):
        office.send(f"{each}@mail.halyard.example", each)
    assert office.types() == [REPLY, PAUSE]


def test_a_doubtful_answer_is_still_decided_by_what_it_names(office: Office) -> None:
    office.mailbox.deliver(mail(in_reply_to=OURS))
    office.listen()
    office.send("other@mail.halyard.example", "autumn")
    assert office.types() == [REPLY, PAUSE]
    office.send("another@mail.halyard.example", "winter")
    office.send()
    assert office.types() == [REPLY, PAUSE, REPLY, STOP, STOP, STOP]


def test_a_report_of_two_that_names_only_their_addresses_is_recorded_for_each_once(office: Office) -> None:
    text = f"<{KEVIN.email}>:\n550 5.1.1 no such user\n\n<{ALAN.email}>:\n550 5.1.1 no such user\n"
    office.mailbox.deliver(mail("MAILER-DAEMON@mx.example", in_reply_to=None, subject="failure notice", text=text))
    office.listen()
    office.send()
    register(office.ear, [office.new("b1@x", contact=ALAN)])
    register(office.ear, [office.new("b2@x", "autumn", contact=ALAN)])
    bounced = [event.contact for event in office.events() if event.type is EventType.BOUNCE_RECEIVED]
    assert bounced == [KEVIN.email, ALAN.email]
