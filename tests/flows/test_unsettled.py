"""Mail from a known company that answers nothing we know of: a person settles it."""

import pytest

from connectors.message import FolderRole
from daemon.core.events import EventType
from daemon.core.sends import Contact
from daemon.flows.sends import register
from daemon.flows.settling import (
    Choice,
    NoSuchSend,
    NotWaiting,
    Waiting,
    dismiss_waiting,
    match_waiting,
    waiting,
)
from tests.core.build import ALAN, KEVIN
from tests.flows.conftest import Office
from tests.flows.mails import OURS, mail

REPLY, STOP, PAUSE = EventType.REPLY_RECEIVED, EventType.CAMPAIGN_STOP, EventType.CAMPAIGN_PAUSE
COLLEAGUE = "Ram <ram@flynnsarcade.example>"
WHO = "elsa@halyard.example"


def fresh(sender: str = COLLEAGUE, subject: str = "Your machines", **more: str) -> bytes:
    """Nothing in it names a mail of ours."""
    return mail(sender, in_reply_to=None, subject=subject, **more)


def listed(office: Office) -> tuple[Waiting, ...]:
    return waiting(office.ear, None, 10).items


@pytest.fixture
def asked(office: Office) -> Waiting:
    """Kevin was mailed, and his colleague writes."""
    office.send()
    office.mailbox.deliver(fresh())
    office.listen()
    (found,) = listed(office)
    return found


def test_who_writes_from_a_known_company_is_left_to_a_person(office: Office, asked: Waiting) -> None:
    assert office.types() == []
    assert (asked.reading.from_.email, asked.reading.subject) == ("ram@flynnsarcade.example", "Your machines")
    assert asked.reading.snippet == "Yes. Come Tuesday, the back row is dead anyway."
    assert [(each.contact.email, each.campaign_id) for each in asked.likely] == [(KEVIN.email, "spring")]


def test_what_it_says_is_kept_unreadable(office: Office, asked: Waiting) -> None:
    assert b"back row" not in asked.unsettled.sealed


def test_who_is_away_from_an_address_we_did_not_mail_is_left_to_a_person(office: Office) -> None:
    office.send()
    office.mailbox.deliver(fresh(subject="Automatic reply: Hello", Auto_Submitted="auto-replied"))
    office.listen()
    assert len(listed(office)) == 1


@pytest.mark.parametrize(("folder", "role"), [("Junk", FolderRole.JUNK), ("Archive", FolderRole.OTHER)])
def test_it_is_found_in_every_folder_that_can_hold_an_answer(office: Office, folder: str, role: FolderRole) -> None:
    office.send()
    office.mailbox.deliver(fresh(), folder=folder, role=role)
    office.listen()
    assert len(listed(office)) == 1


@pytest.mark.parametrize(
    "raw",
    [
        fresh("Ram <ram@elsewhere.example>"),
        fresh("Maja <maja@halyard.example>"),
        fresh("MAILER-DAEMON@flynnsarcade.example", subject="Undelivered Mail Returned to Sender"),
        fresh(Precedence="bulk", List_Unsubscribe="<https://flynnsarcade.example/u>"),
    ],
    ids=["a stranger", "a colleague of ours", "a server", "a newsletter"],
)
def test_it_is_nobody_elses(office: Office, raw: bytes) -> None:
    office.send()
    office.mailbox.deliver(raw)
    office.listen()
    assert listed(office) == ()


def test_a_free_mail_address_is_no_company(office: Office) -> None:
    register(office.ear, [office.new(contact=Contact("kevin@gmail.com"))])
    office.mailbox.deliver(fresh("Ram <ram@gmail.com>"))
    office.listen()
    assert listed(office) == ()


def test_what_was_written_before_our_mail_is_no_answer(office: Office) -> None:
    office.send()
    old = mail(COLLEAGUE, in_reply_to=None, subject="Your machines")
    date = next(line for line in old.splitlines() if line.startswith(b"Date:"))
    office.mailbox.deliver(old.replace(date, b"Date: Mon, 03 Aug 2026 09:00:00 +0000"))
    office.listen()
    assert listed(office) == ()


def test_what_is_in_doubt_is_no_second_time_on_the_list(office: Office) -> None:
    office.send()
    office.mailbox.deliver(fresh("Kevin Flynn <flynn@flynnsarcade.example>"))
    office.listen()
    assert office.types() == [REPLY, PAUSE]
    assert listed(office) == ()


def test_the_likeliest_stands_first(office: Office) -> None:
    office.send()
    register(office.ear, [office.new("b1@mail.halyard.example", "autumn", contact=ALAN)])
    office.mailbox.deliver(fresh("Alan Bradley <alan.bradley@flynnsarcade.example>"))
    office.listen()
    assert [each.contact for each in listed(office)[0].likely] == [ALAN, KEVIN]


def test_once_matched_it_stops_the_campaign_as_if_it_had_named_our_mail(office: Office, asked: Waiting) -> None:
    recorded = match_waiting(office.ear, asked.unsettled.id, Choice(KEVIN.email), WHO)
    assert [each.event for each in recorded] == office.events()
    reply, stop = office.events()
    assert (reply.type, stop.type) == (REPLY, STOP)
    assert (reply.contact, reply.personal["from"]) == (KEVIN.email, "ram@flynnsarcade.example")
    assert (reply.facts["matched_by"], reply.facts["via"]) == ("settled", "same_domain")
    assert (stop.facts["reason"], stop.facts["matched_by"]) == ("reply", "settled")
    assert reply.evidence[0].text == f"Settled by {WHO}"
    assert listed(office) == ()


def test_an_absence_that_is_matched_pauses(office: Office) -> None:
    office.send()
    office.mailbox.deliver(fresh(subject="Automatic reply: Hello", Auto_Submitted="auto-replied"))
    office.listen()
    match_waiting(office.ear, listed(office)[0].unsettled.id, Choice(KEVIN.email), WHO)
    assert office.types() == [EventType.AUTO_REPLY_RECEIVED, PAUSE]


def test_it_is_settled_once(office: Office, asked: Waiting) -> None:
    match_waiting(office.ear, asked.unsettled.id, Choice(KEVIN.email), WHO)
    with pytest.raises(NotWaiting):
        match_waiting(office.ear, asked.unsettled.id, Choice(KEVIN.email), WHO)
    with pytest.raises(NotWaiting):
        dismiss_waiting(office.ear, asked.unsettled.id)
    assert office.types() == [REPLY, STOP]


def test_a_campaign_or_a_very_mail_can_be_named(office: Office, asked: Waiting) -> None:
    office.send("b1@mail.halyard.example", "autumn")
    send = office.store.reads.mailed_at("flynnsarcade.example", 1)[0]
    assert send.campaign_id == "autumn"
    match_waiting(office.ear, asked.unsettled.id, Choice(send_id=send.send_id), WHO)
    assert office.events()[0].campaign_id == "autumn"


@pytest.mark.parametrize(
    ("choice", "field"),
    [
        (Choice(), "contact"),
        (Choice("nobody@flynnsarcade.example"), "contact"),
        (Choice(KEVIN.email, campaign_id="autumn"), "campaign_id"),
        (Choice(send_id="snd_x"), "send_id"),
    ],
)
def test_a_wrong_choice_leaves_it_on_the_list(office: Office, asked: Waiting, choice: Choice, field: str) -> None:
    with pytest.raises(NoSuchSend) as refused:
        match_waiting(office.ear, asked.unsettled.id, choice, WHO)
    assert refused.value.field == field
    assert listed(office) == (asked,)


def test_a_send_to_another_contact_contradicts(office: Office, asked: Waiting) -> None:
    with pytest.raises(NoSuchSend, match="another contact"):
        match_waiting(office.ear, asked.unsettled.id, Choice(ALAN.email, asked.likely[0].send_id), WHO)


def test_what_is_dismissed_is_gone_and_no_event(office: Office, asked: Waiting) -> None:
    dismiss_waiting(office.ear, asked.unsettled.id)
    assert (listed(office), office.types()) == ((), [])


def test_a_dismissed_mail_that_names_a_mail_counts_once_that_is_registered(office: Office) -> None:
    office.send("b1@mail.halyard.example", "autumn")
    office.mailbox.deliver(mail(COLLEAGUE))
    office.listen()
    dismiss_waiting(office.ear, listed(office)[0].unsettled.id)
    office.send(OURS)
    assert office.types()[0] == REPLY


def test_it_leaves_the_list_when_the_mail_it_names_is_registered(office: Office) -> None:
    office.send("b1@mail.halyard.example", "autumn")
    office.mailbox.deliver(mail(COLLEAGUE))
    office.listen()
    assert len(listed(office)) == 1
    office.send(OURS)
    assert REPLY in office.types()
    assert listed(office) == ()


def test_a_matched_mail_is_not_decided_again_when_the_mail_it_names_is_registered(office: Office) -> None:
    office.send("b1@mail.halyard.example", "autumn")
    office.mailbox.deliver(mail(COLLEAGUE))
    office.listen()
    match_waiting(office.ear, listed(office)[0].unsettled.id, Choice(KEVIN.email), WHO)
    office.send(OURS)
    assert office.types() == [REPLY, STOP]


def test_the_list_is_read_in_pages_and_by_mailbox(office: Office) -> None:
    office.send()
    for number in range(3):
        office.mailbox.deliver(fresh(message_id=f"r{number}@x.example", subject=f"No. {number}"))
    office.listen()
    first = waiting(office.ear, None, 2)
    rest = waiting(office.ear, first.next, 2)
    assert [each.reading.subject for each in (*first.items, *rest.items)] == ["No. 2", "No. 1", "No. 0"]
    assert rest.next is None
    assert len(waiting(office.ear, None, 9, WHO).items) == 3
    assert waiting(office.ear, None, 9, "maja@halyard.example").items == ()
