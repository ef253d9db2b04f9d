"""What lies in the rep's Sent folder teaches under which other ids our sends are known, whichever is read first."""

from datetime import datetime, timedelta
from email.utils import format_datetime

import pytest

from connectors.message import FolderRole
from daemon.core.events import EventType
from daemon.core.sends import NewSend
from daemon.flows.sends import register
from daemon.storage.store import SendConflict
from tests.core.build import ALAN, HEARD_AT, KEVIN, REP, SENT_AT
from tests.flows.conftest import Office
from tests.flows.mails import OURS, mail

REPLY, STOP, PAUSE, REP_REPLIED = (
    EventType.REPLY_RECEIVED,
    EventType.CAMPAIGN_STOP,
    EventType.CAMPAIGN_PAUSE,
    EventType.REP_REPLIED,
)
OUTLOOKS = "VI1PR04@outlook.example"
FOLLOW_UP = "follow-up@halyard.example"
STRANGER = "Front Desk <desk@elsewhere.example>"
ROOT = "AdwBAgMEBQYHCAkKCwwNDg8QERIT"


def written_by_rep(message_id: str, to: str, at: datetime, sender: str = REP, **headers: str) -> bytes:
    """A fresh mail under the campaign mail's subject."""
    raw = mail(sender, message_id, None, "Cashless play, briefly", **headers)
    raw = raw.replace(f"To: {REP}".encode(), f"To: {to}".encode(), 1)
    return raw.replace(format_datetime(HEARD_AT).encode(), format_datetime(at).encode(), 1)


def copy(office: Office, message_id: str = OUTLOOKS, to: str = KEVIN.email, **headers: str) -> None:
    """The rep's own copy of the campaign mail, as Outlook leaves it."""
    own = written_by_rep(message_id, to, SENT_AT + timedelta(seconds=9), **headers)
    office.mailbox.deliver(own, "Sent", FolderRole.SENT)


def follow_up(office: Office) -> None:
    office.mailbox.deliver(mail(REP, FOLLOW_UP, OURS), "Sent", FolderRole.SENT)


def answer(office: Office, to: str, sender: str = STRANGER, message_id: str = "r1@x", **headers: str) -> None:
    office.mailbox.deliver(mail(sender, message_id, to, **headers))


def matched(office: Office) -> list[str]:
    return [str(event.facts["matched_by"]) for event in office.events() if event.type is REPLY]


@pytest.mark.parametrize("order", ["send copy answer", "copy send answer", "send answer copy", "copy answer send",
                                   "answer send copy", "answer copy send"])  # fmt: skip
def test_an_answer_to_the_id_in_sent_counts_whatever_comes_first(office: Office, order: str) -> None:
    for each in order.split():
        if each == "send":
            office.send()
        else:
            (copy(office) if each == "copy" else answer(office, OUTLOOKS))
            office.listen()
    assert office.types() == [REPLY, STOP]
    assert matched(office) == ["message_id"]


@pytest.mark.parametrize("order", ["send follow-up answer", "send answer follow-up", "answer follow-up send",
                                   "follow-up answer send"])  # fmt: skip
def test_an_answer_to_the_reps_own_later_mail_counts_whatever_comes_first(office: Office, order: str) -> None:
    for each in order.split():
        if each == "send":
            office.send()
        else:
            (follow_up(office) if each == "follow-up" else answer(office, FOLLOW_UP))
            office.listen()
    assert sorted(office.types()) == sorted([REP_REPLIED, REPLY, STOP])
    assert matched(office) == ["message_id"]


def test_a_doubtful_match_becomes_certain_when_the_id_is_learned(office: Office) -> None:
    """Kevin's answer names only what Outlook made of our mail, and that is read a moment later."""
    office.send()
    answer(office, OUTLOOKS, KEVIN.email)
    office.listen()
    assert office.types() == [REPLY, PAUSE]
    copy(office)
    office.listen()
    assert office.types() == [REPLY, PAUSE, REPLY, STOP]
    assert matched(office) == ["contact_and_subject", "message_id"]


def test_an_answer_that_names_both_is_counted_once(office: Office) -> None:
    answer(office, FOLLOW_UP, References=f"<{OURS}> <{FOLLOW_UP}>")
    office.listen()
    follow_up(office)
    office.listen()
    office.send()
    assert sorted(office.types()) == sorted([REP_REPLIED, REPLY, STOP])


def test_what_was_decided_already_is_not_decided_again_when_another_id_is_learned(office: Office) -> None:
    office.send()
    answer(office, FOLLOW_UP, References=f"<{OURS}> <{FOLLOW_UP}>")
    office.listen()
    follow_up(office)
    office.listen()
    assert office.types() == [REPLY, STOP, REP_REPLIED]


def test_a_second_copy_of_the_reps_mail_is_no_second_event(office: Office) -> None:
    office.send()
    follow_up(office)
    office.listen()
    office.mailbox.forget_places()
    office.mailbox.deliver(mail(REP, FOLLOW_UP, OURS, Received="by some.server.example"), "Archive", FolderRole.OTHER)
    office.listen()
    assert office.types() == [REP_REPLIED]


def test_a_copy_to_oneself_that_is_read_first_hides_nothing(office: Office) -> None:
    office.send()
    office.mailbox.deliver(mail(REP, FOLLOW_UP, OURS))
    office.listen()
    follow_up(office)
    answer(office, FOLLOW_UP)
    office.listen()
    assert office.types() == [REP_REPLIED, REPLY, STOP]


def test_two_mails_of_the_rep_that_name_each_other_come_to_an_end(office: Office) -> None:
    office.mailbox.deliver(mail(REP, "x@h", "y@h", References=f"<{OURS}> <x@h>"), "Sent", FolderRole.SENT)
    office.mailbox.deliver(mail(REP, "y@h", "x@h", References=f"<{OURS}> <y@h>"), "Sent", FolderRole.SENT)
    office.listen()
    office.send()
    assert office.types()[0] is REP_REPLIED


def test_the_header_of_our_instrumented_mail_names_its_send(office: Office) -> None:
    (outcome,) = register(office.ear, [office.new()])
    assert not isinstance(outcome, SendConflict)
    copy(office, to="another@address.example", X_Harken_Send=outcome.send.id)
    answer(office, OUTLOOKS)
    office.listen()
    assert office.types() == [REPLY, STOP]


def test_the_same_header_in_a_mail_to_us_teaches_nothing(office: Office) -> None:
    (outcome,) = register(office.ear, [office.new()])
    assert not isinstance(outcome, SendConflict)
    office.mailbox.deliver(mail("eve@x.example", "evil@x", None, X_Harken_Send=outcome.send.id))
    answer(office, "evil@x")
    office.listen()
    assert office.types() == []


def test_a_mail_to_us_that_looks_like_the_copy_teaches_nothing(office: Office) -> None:
    office.send()
    office.mailbox.deliver(written_by_rep("evil@x", KEVIN.email, SENT_AT))
    answer(office, "evil@x")
    office.listen()
    assert office.types() == []


def test_a_mail_by_hand_of_another_time_is_no_copy(office: Office) -> None:
    office.send()
    office.mailbox.deliver(written_by_rep("by-hand@h", KEVIN.email, HEARD_AT), "Sent", FolderRole.SENT)
    answer(office, "by-hand@h")
    office.listen()
    assert office.types() == []


def test_one_mail_to_two_people_is_known_for_both_by_the_id_in_sent(office: Office) -> None:
    register(office.ear, [office.new(), office.new(contact=ALAN)])
    copy(office, to=f"{KEVIN.email}, {ALAN.email}")
    answer(office, OUTLOOKS, ALAN.email)
    office.listen()
    assert [event.contact for event in office.events()] == [ALAN.email, ALAN.email]


def test_what_seemed_a_mail_by_hand_may_be_registered_as_the_next_step(office: Office) -> None:
    """Its Sent copy was read first: it is no second telling of the first step, and answers to it are its own."""
    office.send()
    follow_up(office)
    office.listen()
    later = NewSend(FOLLOW_UP, REP, "autumn", KEVIN, SENT_AT + timedelta(days=2), "Re: Cashless play, briefly")
    (outcome,) = register(office.ear, [later])
    assert not isinstance(outcome, SendConflict)
    assert outcome.created
    answer(office, FOLLOW_UP, KEVIN.email)
    office.listen()
    assert {event.send_id for event in office.events() if event.type is REPLY} == {outcome.send.id}


def test_the_conversation_is_learned_from_a_copy_read_before_the_send_is_told(office: Office) -> None:
    copy(office, OURS, Thread_Index=ROOT + "FBU=")
    office.listen()
    office.send()
    office.mailbox.deliver(mail(STRANGER, in_reply_to=None, subject="Hello", Thread_Index=ROOT + "FBUWFxgZ"))
    office.listen()
    assert matched(office) == ["provider_thread"]


def test_an_answer_that_names_only_the_conversation_waits_for_the_copy(office: Office) -> None:
    office.send()
    office.mailbox.deliver(mail(STRANGER, in_reply_to=None, subject="Hello", Thread_Index=ROOT + "FBUWFxgZ"))
    office.listen()
    assert office.types() == []
    copy(office, Thread_Index=ROOT + "FBU=")
    office.listen()
    assert matched(office) == ["provider_thread"]


def test_of_a_reps_fresh_mail_nothing_readable_is_kept(office: Office) -> None:
    copy(office, "private@halyard.example", to="friend@home.example")
    office.listen()
    with office.store.transaction() as tx:
        assert tx.remembered(["private@halyard.example"], [], ["friend@home.example"]) == ()
        assert tx.kept_copies(["friend@home.example"]) == {}


def test_an_answer_of_somebody_unknown_waits_for_their_send(office: Office) -> None:
    """A phone dropped every header that names ours, and the engine tells us only now whom it mailed."""
    office.mailbox.deliver(mail(in_reply_to=None), received_at=HEARD_AT)
    office.listen()
    office.send()
    assert office.types() == [REPLY, PAUSE]
    assert matched(office) == ["contact_and_subject"]


def test_an_unthreaded_out_of_office_waits_for_its_send(office: Office) -> None:
    """It comes within a second, before the engine has told us whom it mailed."""
    away = mail(in_reply_to=None, subject="Automatic reply: Cashless play, briefly", Auto_Submitted="auto-replied")
    office.mailbox.deliver(away)
    office.listen()
    office.send()
    assert office.types() == [EventType.AUTO_REPLY_RECEIVED, PAUSE]


def test_a_report_that_names_only_the_address_waits_for_its_send(office: Office) -> None:
    text = f"<{KEVIN.email}>:\n550 5.1.1 no such user\n"
    report = mail("MAILER-DAEMON@mx.example", in_reply_to=None, subject="failure notice", text=text)
    office.mailbox.deliver(report)
    office.listen()
    office.send()
    assert office.types()[0] is EventType.BOUNCE_RECEIVED


def test_the_rep_under_another_address_is_still_the_rep(office: Office) -> None:
    """In a colleague's inbox, or in a copy to the rep's own."""
    office.send()
    own = written_by_rep("o1@x", "friend@x.example", HEARD_AT, "elsa@other-brand.example")
    office.mailbox.deliver(own, "Sent", FolderRole.SENT)
    office.mailbox.deliver(mail("Elsa <elsa@other-brand.example>", "o2@x"))
    office.listen()
    assert office.types() == [REP_REPLIED]


def test_somebody_elses_mail_that_was_moved_to_sent_makes_them_none_of_us(office: Office) -> None:
    office.send()
    moved = mail("lora@encom.example", "o1@x", None, Delivered_To=REP)
    office.mailbox.deliver(moved, "Sent", FolderRole.SENT)
    contacts = mail(KEVIN.email, "o2@x", None).replace(f"To: {REP}".encode(), b"To: all@encom.example")
    office.mailbox.deliver(contacts, "Sent", FolderRole.SENT)
    answer(office, OURS, "lora@encom.example", "r1@x")
    answer(office, OURS, KEVIN.email, "r2@x")
    office.listen()
    assert office.types() == [REPLY, STOP, REPLY]
