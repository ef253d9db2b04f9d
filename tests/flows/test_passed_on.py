"""The rep brings somebody into a contact's conversation who has a campaign of their own: they answer for themselves."""

import pytest

from connectors.message import FolderRole
from daemon.core.events import Event, EventType
from daemon.core.sends import Contact, NewSend
from daemon.flows.sends import register
from tests.core.build import KEVIN, REP, SENT_AT
from tests.flows.conftest import Office
from tests.flows.mails import OURS, mail

REPLY, STOP = EventType.REPLY_RECEIVED, EventType.CAMPAIGN_STOP
PASSED_ON = "passed-on@halyard.example"
LORA = Contact("lora@encom.example", name="Lora Baines")


def pass_on(office: Office) -> None:
    office.mailbox.deliver(mail(REP, PASSED_ON, OURS, "Fwd: Cashless play, briefly"), "Sent", FolderRole.SENT)
    office.listen()


def loras(office: Office, cc: tuple[str, ...] = ()) -> None:
    to_kevin = NewSend(OURS, REP, "spring", KEVIN, SENT_AT, "Cashless play, briefly", cc=cc)
    register(office.ear, [to_kevin, office.new("b1@mail.halyard.example", "autumn", contact=LORA)])


def answer(office: Office, references: str = f"<{OURS}> <{PASSED_ON}>", message_id: str = "r1@encom.example") -> None:
    nearest = references.rpartition("<")[2].rstrip(">")
    office.mailbox.deliver(mail(LORA.email, message_id, nearest, References=references))
    office.listen()


def follows(office: Office) -> list[tuple[EventType, str | None, str | None]]:
    return [_told(event) for event in office.events() if event.type in (REPLY, STOP)]


def _told(event: Event) -> tuple[EventType, str | None, str | None]:
    return event.type, event.contact, event.campaign_id


THEIR_OWN = [(REPLY, LORA.email, "autumn"), (STOP, LORA.email, "autumn")]
KEVINS = [(REPLY, KEVIN.email, "spring"), (STOP, KEVIN.email, "spring")]


def test_who_answers_what_the_rep_passed_on_stops_their_own_campaign(office: Office) -> None:
    loras(office)
    pass_on(office)
    answer(office)
    assert follows(office) == THEIR_OWN
    assert office.events()[-1].facts["matched_by"] == "message_id"


def test_also_where_the_answer_was_read_before_what_it_answers(office: Office) -> None:
    register(office.ear, [office.new("b1@mail.halyard.example", "autumn", contact=LORA)])
    office.mailbox.deliver(
        mail(LORA.email, "r1@encom.example", PASSED_ON, "Re: Yes", References=f"<{OURS}> <{PASSED_ON}>")
    )
    office.listen()
    pass_on(office)
    office.send()
    assert THEIR_OWN[1] in follows(office)
    assert STOP not in [event.type for event in office.events() if event.contact == KEVIN.email]


def test_their_second_answer_does_not_stop_the_contact_either(office: Office) -> None:
    loras(office)
    pass_on(office)
    answer(office)
    answer(office, message_id="r2@encom.example")
    assert follows(office) == [*THEIR_OWN, THEIR_OWN[0]]


def test_who_was_copied_in_the_send_answers_for_the_contact(office: Office) -> None:
    loras(office, cc=(LORA.email,))
    pass_on(office)
    answer(office)
    assert follows(office) == KEVINS


def test_who_answers_the_send_itself_answers_for_the_contact(office: Office) -> None:
    loras(office)
    pass_on(office)
    answer(office, f"<{OURS}>")
    assert follows(office) == KEVINS


def test_who_has_no_campaign_of_their_own_answers_for_the_contact(office: Office) -> None:
    office.send()
    pass_on(office)
    answer(office)
    assert follows(office) == KEVINS


@pytest.mark.parametrize("sender", [KEVIN.email, "Front Desk <desk@flynnsarcade.example>"])
def test_the_contacts_own_side_is_heard_as_ever(office: Office, sender: str) -> None:
    loras(office)
    pass_on(office)
    office.mailbox.deliver(mail(sender, in_reply_to=PASSED_ON, References=f"<{OURS}> <{PASSED_ON}>"))
    office.listen()
    assert follows(office) == KEVINS
