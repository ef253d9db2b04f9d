"""Recent mail is looked at again: what was missed is made good, what was counted is not counted twice."""

from datetime import timedelta

import pytest

from connectors.message import FolderRole, InboundMessage
from daemon.core.events import EventType
from daemon.core.reading import Reading
from daemon.flows import replies
from tests.core.build import HEARD_AT, REP, SENT_AT
from tests.flows.conftest import Office
from tests.flows.mails import mail

REPLY, STOP, ASIDE = EventType.REPLY_RECEIVED, EventType.CAMPAIGN_STOP, EventType.MESSAGE_SET_ASIDE


def test_a_mail_that_the_cursor_passed_by_unrecorded_stops_its_campaign(office: Office) -> None:
    office.send()
    office.mailbox.deliver(mail())
    with office.store.transaction() as tx:
        tx.save_cursor(REP, b"1:1", office.now)
    office.listen()
    assert office.types() == []
    office.listen_again()
    assert office.types() == [REPLY, STOP]


def test_what_was_counted_is_not_counted_again(office: Office) -> None:
    office.send()
    office.mailbox.deliver(mail())
    office.mailbox.deliver(mail(REP, message_id="own@halyard.example"), folder="Sent", role=FolderRole.SENT)
    office.listen()
    before = office.types()
    office.listen_again()
    office.listen_again()
    assert office.types() == before


def test_what_the_second_look_counted_is_not_counted_by_the_first(office: Office) -> None:
    office.send()
    office.mailbox.deliver(mail())
    office.listen_again()
    office.listen()
    assert office.types() == [REPLY, STOP]


def test_the_cursor_stays_where_it_is(office: Office) -> None:
    office.mailbox.deliver(mail())
    office.listen()
    place = office.store.reads.cursor(REP)
    office.mailbox.deliver(mail(message_id="r2@flynnsarcade.example"))
    office.listen_again()
    assert office.store.reads.cursor(REP) == place


def test_what_came_before_is_left_alone(office: Office) -> None:
    office.send()
    office.mailbox.deliver(mail(), received_at=HEARD_AT - timedelta(days=3))
    assert office.listen_again(HEARD_AT - timedelta(days=2)) == 0
    assert office.types() == []


def test_a_mail_set_aside_by_a_fault_that_passed_counts_now(office: Office) -> None:
    office.send()
    key = office.mailbox.deliver(mail())
    office.mailbox.poison(key)
    office.listen()
    assert office.types() == [ASIDE]
    office.mailbox.cure(key)
    office.listen_again()
    assert office.types() == [ASIDE, REPLY, STOP]


def test_a_mail_set_aside_by_a_bug_of_ours_counts_once_that_is_mended(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(message: InboundMessage) -> Reading:
        raise RuntimeError("a bug of ours")

    office.send()
    office.mailbox.deliver(mail())
    with monkeypatch.context() as broken:
        broken.setattr(replies, "read", stumble)
        office.listen()
    office.listen_again()
    assert office.types() == [ASIDE, REPLY, STOP]


def test_a_mail_that_still_cannot_be_read_is_told_once(office: Office) -> None:
    office.mailbox.poison(office.mailbox.deliver(mail()))
    office.listen()
    office.listen_again()
    office.listen_again()
    assert office.types() == [ASIDE]


def test_a_mail_from_somebody_who_became_a_contact_after_it_came_is_heard(office: Office) -> None:
    """Its send was registered late; then it named nothing of ours, and only its header was seen."""
    office.mailbox.deliver(mail(in_reply_to=None, subject="Tuesday"), received_at=HEARD_AT)
    office.listen()
    office.send()
    assert office.types() == []
    office.listen_again()
    assert REPLY in office.types()


def test_a_mail_from_before_ours_went_out_answers_nothing(office: Office) -> None:
    office.mailbox.deliver(mail(in_reply_to=None), received_at=SENT_AT - timedelta(hours=1))
    office.listen()
    office.send()
    office.listen_again(SENT_AT - timedelta(days=1))
    assert office.types() == []
